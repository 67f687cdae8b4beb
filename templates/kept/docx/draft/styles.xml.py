# Made by Jinja of 675 bytes, crc32 78e900a0; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'draft/styles.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>\n<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="SimHei"/><w:color w:val="B00000"/></w:rPr></w:style>\n<w:style w:type="paragraph" w:customStyle="1" w:styleId="DraftHead"><w:name w:val="草稿提示"/><w:basedOn w:val="Normal"/><w:qFormat/>\n<w:pPr><w:keepNext/><w:spacing w:before="120" w:after="160"/><w:jc w:val="center"/></w:pPr>\n<w:rPr><w:rFonts w:eastAsia="SimHei"/><w:color w:val="B00000"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>'

blocks = {}
debug_info = ''
