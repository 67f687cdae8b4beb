# Made by Jinja of 6765 bytes, crc32 74023f1d; do not edit.
from perfdsl.backends.rendering import Undefined, escape, markup_join, missing
name = 'styles.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_several = resolve('several')
    l_0_form = resolve('form')
    l_0_departments = resolve('departments')
    l_0_draft = resolve('draft')
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\n<w:docDefaults>\n<w:rPrDefault><w:rPr>\n<w:rFonts w:ascii="Times New Roman" w:eastAsia="SimSun" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>\n<w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="21"/>\n<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>\n</w:rPr></w:rPrDefault>\n<w:pPrDefault/>\n</w:docDefaults>\n<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>\n<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\n<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\n'
    l_0_several = ((undefined(name='several') if l_0_several is missing else l_0_several) and ((undefined(name='form') if l_0_form is missing else l_0_form) != 'flat_sheet'))
    context.vars['several'] = l_0_several
    context.exported_vars.add('several')
    if (undefined(name='several') if l_0_several is missing else l_0_several):
        pass
        yield '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>\n<w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:spacing w:after="240"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr>\n<w:rPr><w:rFonts w:eastAsia="SimHei"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>\n'
    yield '<w:style w:type="paragraph" w:styleId="Heading'
    yield escape((1 + (undefined(name='several') if l_0_several is missing else l_0_several)))
    yield '"><w:name w:val="heading '
    yield escape((1 + (undefined(name='several') if l_0_several is missing else l_0_several)))
    yield '"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>\n<w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/><w:outlineLvl w:val="'
    yield escape((0 + (undefined(name='several') if l_0_several is missing else l_0_several)))
    yield '"/></w:pPr>\n<w:rPr><w:rFonts w:eastAsia="SimHei"/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style>\n'
    if ((undefined(name='several') if l_0_several is missing else l_0_several) and (undefined(name='departments') if l_0_departments is missing else l_0_departments)):
        pass
        yield '<w:style w:type="paragraph" w:customStyle="1" w:styleId="DepartmentTitle"><w:name w:val="部门表题"/><w:basedOn w:val="Heading2"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>\n'
    yield '<w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:qFormat/>\n<w:pPr><w:keepNext/><w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/></w:pPr>\n<w:rPr><w:rFonts w:eastAsia="SimHei"/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style>\n'
    for (l_1_level, l_1_left) in ((1, 0), (2, 420)):
        _loop_vars = {}
        pass
        yield '<w:style w:type="paragraph" w:styleId="TOC'
        yield escape(l_1_level)
        yield '"><w:name w:val="toc '
        yield escape(l_1_level)
        yield '"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:autoRedefine/><w:uiPriority w:val="39"/>\n<w:pPr>'
        if ((l_1_level == 1) and (undefined(name='several') if l_0_several is missing else l_0_several)):
            pass
            yield '<w:keepNext/>'
        yield '<w:pBdr><w:bottom w:val="dotted" w:sz="4" w:space="1" w:color="808080"/><w:between w:val="dotted" w:sz="4" w:space="1" w:color="808080"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:before="60" w:after="60"/>'
        if l_1_left:
            pass
            yield '<w:ind w:left="'
            yield escape(l_1_left)
            yield '"/>'
        yield '<w:jc w:val="left"/></w:pPr>'
        if ((l_1_level == 1) and (undefined(name='several') if l_0_several is missing else l_0_several)):
            pass
            yield '<w:rPr><w:rFonts w:eastAsia="SimHei"/></w:rPr>'
        yield '</w:style>\n'
    l_1_level = l_1_left = missing
    yield '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>\n<w:pPr><w:jc w:val="center"/></w:pPr></w:style>\n<w:style w:type="paragraph" w:customStyle="1" w:styleId="FormLine"><w:name w:val="表样题下行"/><w:basedOn w:val="Normal"/><w:qFormat/>\n<w:pPr><w:keepNext/><w:tabs><w:tab w:val="right" w:pos="9578"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="60" w:right="60"/><w:jc w:val="left"/></w:pPr></w:style>\n<w:style w:type="paragraph" w:customStyle="1" w:styleId="FormCell"><w:name w:val="表样单元格"/><w:basedOn w:val="Normal"/><w:qFormat/>\n<w:pPr><w:spacing w:line="300" w:lineRule="atLeast"/><w:jc w:val="center"/></w:pPr></w:style>\n<w:style w:type="paragraph" w:customStyle="1" w:styleId="FormAmount"><w:name w:val="表样金额"/><w:basedOn w:val="FormCell"/><w:qFormat/>\n<w:pPr><w:jc w:val="right"/></w:pPr></w:style>\n'
    for (l_1_id, l_1_name, l_1_size) in (('FormAmountSmall', '表样金额小', 18), ('FormAmountSmaller', '表样金额更小', 15), ('FormAmountTiny', '表样金额最小', 12)):
        _loop_vars = {}
        pass
        yield '<w:style w:type="paragraph" w:customStyle="1" w:styleId="'
        yield escape(l_1_id)
        yield '"><w:name w:val="'
        yield escape(l_1_name)
        yield '"/><w:basedOn w:val="FormAmount"/><w:qFormat/>\n<w:rPr><w:sz w:val="'
        yield escape(l_1_size)
        yield '"/><w:szCs w:val="'
        yield escape(l_1_size)
        yield '"/></w:rPr></w:style>\n'
    l_1_id = l_1_name = l_1_size = missing
    yield '<w:style w:type="paragraph" w:customStyle="1" w:styleId="FormLabel"><w:name w:val="表样栏名"/><w:basedOn w:val="FormCell"/><w:qFormat/>\n<w:rPr><w:rFonts w:eastAsia="SimHei"/></w:rPr></w:style>\n<w:style w:type="paragraph" w:customStyle="1" w:styleId="FormText"><w:name w:val="表样正文"/><w:basedOn w:val="FormCell"/><w:qFormat/>\n<w:pPr><w:jc w:val="both"/></w:pPr></w:style>\n'
    template = environment.get_or_select_template(markup_join(((undefined(name='form') if l_0_form is missing else l_0_form), '/styles.xml', )), 'styles.xml')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'several': l_0_several}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    if (undefined(name='draft') if l_0_draft is missing else l_0_draft):
        pass
        template = environment.get_template('draft/styles.xml', 'styles.xml')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'several': l_0_several}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    yield '<w:style w:type="paragraph" w:customStyle="1" w:styleId="FormEnd"><w:name w:val="表样结尾"/><w:basedOn w:val="Normal"/>\n<w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>\n<w:style w:type="table" w:customStyle="1" w:styleId="Form"><w:name w:val="绩效目标表"/><w:basedOn w:val="TableNormal"/><w:qFormat/>\n<w:tblPr>\n<w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders>\n<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>\n</w:tblPr>\n<w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>\n</w:styles>'

blocks = {}
debug_info = '16=16&17=19&22=23&23=27&26=29&33=33&34=37&35=41&46=57&47=61&48=65&54=71&55=77&56=79'
