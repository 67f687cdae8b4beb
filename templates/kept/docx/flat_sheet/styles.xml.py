# Made by Jinja of 563 bytes, crc32 856e579a; do not edit.
from perfdsl.backends.rendering import Undefined, escape, missing
name = 'flat_sheet/styles.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    for (l_1_id, l_1_base, l_1_name) in (('FlatCell', 'FormCell', '平铺表单元格'), ('FlatLabel', 'FormLabel', '平铺表栏名'), ('FlatText', 'FormText', '平铺表正文'), ('FlatAmount', 'FormAmount', '平铺表金额')):
        _loop_vars = {}
        pass
        yield '<w:style w:type="paragraph" w:customStyle="1" w:styleId="'
        yield escape(l_1_id)
        yield '"><w:name w:val="'
        yield escape(l_1_name)
        yield '"/><w:basedOn w:val="'
        yield escape(l_1_base)
        yield '"/><w:qFormat/>\n<w:pPr><w:spacing w:line="250" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>\n'
    l_1_id = l_1_base = l_1_name = missing

blocks = {}
debug_info = '2=11&3=15'
