# Made by Jinja of 593 bytes, crc32 d64237e6; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'header.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    try:
        t_1 = environment.filters['standing']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'standing' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">\n<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>'
    yield escape(t_1((undefined(name='document') if l_0_document is missing else l_0_document)))
    yield '</w:t></w:r>\n'
    l_1_number = 1
    pass
    template = environment.get_template('draft/watermark.xml', 'header.xml')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'number': l_1_number}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    l_1_number = missing
    yield '</w:p>\n</w:hdr>'

blocks = {}
debug_info = '5=19&6=23'
