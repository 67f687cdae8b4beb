# Made by Jinja of 1762 bytes, crc32 ad34965d; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'draft/errors.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_namespace = resolve('namespace')
    l_0_document = resolve('document')
    l_0_look = l_0_cell = l_0_line = missing
    try:
        t_1 = environment.filters['pieces']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'pieces' found.")
    try:
        t_2 = environment.filters['place']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'place' found.")
    try:
        t_3 = environment.filters['standing']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'standing' found.")
    try:
        t_4 = environment.filters['whose']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'whose' found.")
    pass
    def macro():
        t_5 = []
        pass
        t_5.append(
            '<w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>',
        )
        return concat(t_5)
    context.exported_vars.add('look')
    context.vars['look'] = l_0_look = Macro(environment, macro, 'look', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_width, l_1_words):
        t_6 = []
        if l_1_width is missing:
            l_1_width = undefined("parameter 'width' was not provided", name='width')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_6.extend((
            '<w:tc><w:tcPr><w:tcW w:w="',
            escape(l_1_width),
            '" w:type="pct"/></w:tcPr><w:p><w:r>',
            escape(context.call((undefined(name='look') if l_0_look is missing else l_0_look))),
        ))
        for l_2_piece in t_1(l_1_words):
            _loop_vars = {}
            pass
            if (l_2_piece == '\n'):
                pass
                t_6.append(
                    '<w:br/>',
                )
            elif (l_2_piece == '\t'):
                pass
                t_6.append(
                    '<w:tab/>',
                )
            else:
                pass
                t_6.extend((
                    '<w:t xml:space="preserve">',
                    escape(l_2_piece),
                    '</w:t>',
                ))
        l_2_piece = missing
        t_6.append(
            '</w:r></w:p></w:tc>',
        )
        return concat(t_6)
    context.exported_vars.add('cell')
    context.vars['cell'] = l_0_cell = Macro(environment, macro, 'cell', ('width', 'words'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_code, l_1_project, l_1_place, l_1_words):
        t_7 = []
        if l_1_code is missing:
            l_1_code = undefined("parameter 'code' was not provided", name='code')
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        if l_1_place is missing:
            l_1_place = undefined("parameter 'place' was not provided", name='place')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_7.extend((
            '<w:tr><w:trPr><w:cantSplit/></w:trPr>',
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 500, l_1_code)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 1500, l_1_project)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 600, l_1_place)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 2400, l_1_words)),
            '</w:tr>',
        ))
        return concat(t_7)
    context.exported_vars.add('line')
    context.vars['line'] = l_0_line = Macro(environment, macro, 'line', ('code', 'project', 'place', 'words'), False, False, False, context.eval_ctx.autoescape)
    yield '<w:p xmlns:w="'
    yield escape((undefined(name='namespace') if l_0_namespace is missing else l_0_namespace))
    yield '"><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:b/><w:color w:val="B00000"/><w:sz w:val="32"/></w:rPr><w:t>'
    yield escape(t_3((undefined(name='document') if l_0_document is missing else l_0_document)))
    yield '</w:t></w:r></w:p>\n<w:tbl xmlns:w="'
    yield escape((undefined(name='namespace') if l_0_namespace is missing else l_0_namespace))
    yield '"><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>'
    for l_1_side in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'):
        _loop_vars = {}
        pass
        yield '<w:'
        yield escape(l_1_side)
        yield ' w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    l_1_side = missing
    yield '</w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>\n<w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="2700"/><w:gridCol w:w="1080"/><w:gridCol w:w="4320"/></w:tblGrid>\n'
    yield escape(context.call((undefined(name='line') if l_0_line is missing else l_0_line), '编号', '项目', '行', '问题'))
    yield '\n'
    for l_1_fault in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'):
        _loop_vars = {}
        pass
        yield escape(context.call((undefined(name='line') if l_0_line is missing else l_0_line), environment.getattr(l_1_fault, 'code'), t_4(l_1_fault), t_2(l_1_fault, (undefined(name='document') if l_0_document is missing else l_0_document)), (markup_join((environment.getattr(l_1_fault, 'message'), '\n', environment.getattr(l_1_fault, 'typed'), )) if environment.getattr(l_1_fault, 'typed') else environment.getattr(l_1_fault, 'message')), _loop_vars=_loop_vars))
        yield '\n'
    l_1_fault = missing
    yield '</w:tbl>\n<w:p xmlns:w="'
    yield escape((undefined(name='namespace') if l_0_namespace is missing else l_0_namespace))
    yield '"><w:r><w:br w:type="page"/></w:r></w:p>'

blocks = {}
debug_info = '3=38&4=47&5=56&7=87&8=100&10=110&11=114&13=124&14=126&15=129&18=133'
