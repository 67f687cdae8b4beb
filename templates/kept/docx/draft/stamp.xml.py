# Made by Jinja of 437 bytes, crc32 899b810a; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'draft/stamp.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_namespace = resolve('namespace')
    l_0_document = resolve('document')
    try:
        t_1 = environment.filters['standing']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'standing' found.")
    pass
    yield '<w:p xmlns:w="'
    yield escape((undefined(name='namespace') if l_0_namespace is missing else l_0_namespace))
    yield '" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:b/><w:color w:val="B00000"/><w:sz w:val="21"/></w:rPr><w:t>'
    yield escape(t_1((undefined(name='document') if l_0_document is missing else l_0_document)))
    yield '</w:t></w:r>\n'
    template = environment.get_template('draft/watermark.xml', 'draft/stamp.xml')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '</w:p>'

blocks = {}
debug_info = '2=20&3=24'
