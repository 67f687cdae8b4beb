# Made by Jinja of 285 bytes, crc32 04df91fc; do not edit.
from perfdsl.backends.rendering import Undefined, markup_join, missing
name = 'document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_form = resolve('form')
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\n<w:body>\n'
    template = environment.get_or_select_template(markup_join(((undefined(name='form') if l_0_form is missing else l_0_form), '/body.xml', )), 'document.xml')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\n</w:body>\n</w:document>'

blocks = {}
debug_info = '4=13'
