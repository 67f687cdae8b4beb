# Made by Jinja 3.1.6 of 40b73a263d8f226ec7496c32378c81a616ba31a93c32b0c3e7686ce51d9de6b2; do not edit.
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
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
