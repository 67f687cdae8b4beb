# Made by Jinja of 471 bytes, crc32 0ca2bc11; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'core.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_title = resolve('title')
    l_0_document = resolve('document')
    try:
        t_1 = environment.filters['document_keywords']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'document_keywords' found.")
    try:
        t_2 = environment.filters['document_units']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'document_units' found.")
    try:
        t_3 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_4 = environment.filters['unique']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'unique' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<dc:title>'
    yield escape((undefined(name='title') if l_0_title is missing else l_0_title))
    yield '</dc:title>\n<dc:subject>'
    yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'scheme'))
    yield '</dc:subject>\n<dc:creator>'
    yield escape(t_2((undefined(name='document') if l_0_document is missing else l_0_document)))
    yield '</dc:creator>\n<cp:keywords>'
    yield escape(t_3(context.eval_ctx, t_4(environment, t_1((undefined(name='document') if l_0_document is missing else l_0_document))), '，'))
    yield '</cp:keywords>\n<dc:language>zh-CN</dc:language>\n</cp:coreProperties>'

blocks = {}
debug_info = '3=38&4=40&5=42&6=44'
