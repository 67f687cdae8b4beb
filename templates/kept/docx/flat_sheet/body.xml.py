# Made by Jinja of 6341 bytes, crc32 c1f1a147; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, Namespace, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'flat_sheet/body.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_amount = l_0_cell = l_0_codes = l_0_merged = l_0_row = l_0_run = l_0_grid = l_0_heads = l_0_digit = l_0_money = l_0_only = l_0_total = l_0_rows = l_0_project_cells = missing
    try:
        t_1 = environment.filters['all_marks']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'all_marks' found.")
    try:
        t_2 = environment.filters['bare_value']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'bare_value' found.")
    try:
        t_3 = environment.filters['in_sheet_unit']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'in_sheet_unit' found.")
    try:
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_5 = environment.filters['level_runs']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'level_runs' found.")
    try:
        t_6 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_7 = environment.filters['longest_amount']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'longest_amount' found.")
    try:
        t_8 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_9 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_10 = environment.filters['measure_unit']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'measure_unit' found.")
    try:
        t_11 = environment.filters['nature']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'nature' found.")
    try:
        t_12 = environment.filters['not_on_sheet']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'not_on_sheet' found.")
    try:
        t_13 = environment.filters['numbered']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'numbered' found.")
    try:
        t_14 = environment.filters['projects_title']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'projects_title' found.")
    try:
        t_15 = environment.filters['said']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'said' found.")
    try:
        t_16 = environment.filters['sheet_unit']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No filter named 'sheet_unit' found.")
    try:
        t_17 = environment.filters['string']
    except KeyError:
        @internalcode
        def t_17(*unused):
            raise TemplateRuntimeError("No filter named 'string' found.")
    try:
        t_18 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_18(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_19 = environment.filters['total_words']
    except KeyError:
        @internalcode
        def t_19(*unused):
            raise TemplateRuntimeError("No filter named 'total_words' found.")
    try:
        t_20 = environment.tests['kept_whole']
    except KeyError:
        @internalcode
        def t_20(*unused):
            raise TemplateRuntimeError("No test named 'kept_whole' found.")
    try:
        t_21 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_21(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    try:
        t_22 = environment.tests['unread']
    except KeyError:
        @internalcode
        def t_22(*unused):
            raise TemplateRuntimeError("No test named 'unread' found.")
    pass
    included_template = environment.get_template('cells.xml', 'flat_sheet/body.xml')._get_default_module(context)
    l_0_amount = getattr(included_template, 'amount', missing)
    if l_0_amount is missing:
        l_0_amount = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'flat_sheet/body.xml') does not export the requested name 'amount'", name='amount')
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'flat_sheet/body.xml') does not export the requested name 'cell'", name='cell')
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'flat_sheet/body.xml') does not export the requested name 'codes'", name='codes')
    l_0_merged = getattr(included_template, 'merged', missing)
    if l_0_merged is missing:
        l_0_merged = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'flat_sheet/body.xml') does not export the requested name 'merged'", name='merged')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'flat_sheet/body.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'flat_sheet/body.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'amount': l_0_amount, 'cell': l_0_cell, 'codes': l_0_codes, 'merged': l_0_merged, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('amount', 'cell', 'codes', 'merged', 'row', 'run'))
    l_0_grid = (1300, 1560, 1390, 2510, 1040, 1210, 2030, 620, 1338, 840, 620, 680)
    context.vars['grid'] = l_0_grid
    context.exported_vars.add('grid')
    l_0_heads = ('单位名称', '项目名称', '预算数', '年度目标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '指标方向性')
    context.vars['heads'] = l_0_heads
    context.exported_vars.add('heads')
    l_0_digit = ((environment.getitem((undefined(name='grid') if l_0_grid is missing else l_0_grid), 2) - 150) // t_7((undefined(name='document') if l_0_document is missing else l_0_document)))
    context.vars['digit'] = l_0_digit
    context.exported_vars.add('digit')
    l_0_money = ('FlatAmount' if ((undefined(name='digit') if l_0_digit is missing else l_0_digit) >= 90) else t_17(context.call((undefined(name='amount') if l_0_amount is missing else l_0_amount), (undefined(name='digit') if l_0_digit is missing else l_0_digit))))
    context.vars['money'] = l_0_money
    context.exported_vars.add('money')
    l_0_only = (environment.getitem(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units'), 0) if (t_4(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units')) == 1) else None)
    context.vars['only'] = l_0_only
    context.exported_vars.add('only')
    yield '\n'
    def macro(l_1_words, l_1_part, l_1_marks):
        t_23 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_part is missing:
            l_1_part = undefined("parameter 'part' was not provided", name='part')
        if l_1_marks is missing:
            l_1_marks = ()
        pass
        t_23.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, height=340)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:2], (l_1_words,), 'FlatLabel', shaded=True, keep=True, marks=l_1_marks)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[2:3], (t_3(environment.getattr(environment.getattr(l_1_part, 'budget'), 'total'), environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')),), (undefined(name='money') if l_0_money is missing else l_0_money), shaded=True, keep=True, marks=t_9(environment.getattr(l_1_part, 'budget'), 'total'))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[3:], (t_19(l_1_part, environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')),), 'FlatText', shaded=True, keep=True)),
            '</w:tr>\n',
        ))
        return concat(t_23)
    context.exported_vars.add('total')
    context.vars['total'] = l_0_total = Macro(environment, macro, 'total', ('words', 'part', 'marks'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_unit, l_1_project):
        t_24 = []
        l_1_namespace = resolve('namespace')
        l_1_place = l_1_height = l_1_whole = missing
        if l_1_unit is missing:
            l_1_unit = undefined("parameter 'unit' was not provided", name='unit')
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        pass
        l_1_place = context.call((undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), row=0)
        l_1_height = (t_4(environment.getattr(l_1_project, 'indicators')) or 1)
        l_1_whole = t_20(l_1_project)
        l_2_loop = missing
        t_25 = 1
        for (l_2_level1, l_2_run_of_level), l_2_loop in LoopContext(t_5(environment.getattr(l_1_project, 'indicators')), undefined):
            _loop_vars = {}
            pass
            l_3_loop = missing
            for l_3_indicator, l_3_loop in LoopContext(l_2_run_of_level, undefined):
                l_3_keep = missing
                _loop_vars = {}
                pass
                l_3_keep = ((undefined(name='whole') if l_1_whole is missing else l_1_whole) and ((environment.getattr((undefined(name='place') if l_1_place is missing else l_1_place), 'row') + 1) < (undefined(name='height') if l_1_height is missing else l_1_height)))
                _loop_vars['keep'] = l_3_keep
                t_24.extend((
                    '<w:tr>',
                    escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, ((undefined(name='whole') if l_1_whole is missing else l_1_whole) or ((environment.getattr((undefined(name='place') if l_1_place is missing else l_1_place), 'row') + 1) < (undefined(name='height') if l_1_height is missing else l_1_height))), 340, _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='project_cells') if l_0_project_cells is missing else l_0_project_cells), l_1_unit, l_1_project, (not environment.getattr((undefined(name='place') if l_1_place is missing else l_1_place), 'row')), (undefined(name='height') if l_1_height is missing else l_1_height), (undefined(name='keep') if l_3_keep is missing else l_3_keep), (not (undefined(name='whole') if l_1_whole is missing else l_1_whole)), _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='merged') if l_0_merged is missing else l_0_merged), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[4:5], (l_2_level1,), environment.getattr(l_3_loop, 'first'), t_4(l_2_run_of_level), 'FlatCell', (undefined(name='keep') if l_3_keep is missing else l_3_keep), marks=t_9(l_2_run_of_level, 'level1'), _loop_vars=_loop_vars)),
                ))
                if t_22(l_3_indicator):
                    pass
                    t_24.append(
                        escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[5:], (environment.getattr(l_3_indicator, 'name'),), 'FlatText', keep=(undefined(name='keep') if l_3_keep is missing else l_3_keep), marks=t_9(l_3_indicator, 'name'), _loop_vars=_loop_vars)),
                    )
                else:
                    pass
                    l_4_loop = missing
                    for (l_4_words, l_4_marks), l_4_loop in LoopContext(((environment.getattr(l_3_indicator, 'level2'), t_9(l_3_indicator, 'level2')), (environment.getattr(l_3_indicator, 'name'), t_9(l_3_indicator, 'name', 'description', 'basis', 'attributes')), (t_11(l_3_indicator), ()), (t_2(l_3_indicator), t_9(l_3_indicator, 'text')), (t_10(l_3_indicator), ()), ((environment.getattr(l_3_indicator, 'weight') or ''), t_6(context.eval_ctx, t_8(context, t_9(l_3_indicator, 'weight'), 'trim', '〔〕'))), ((environment.getattr(l_3_indicator, 'direction') or ''), t_6(context.eval_ctx, t_8(context, t_9(l_3_indicator, 'direction'), 'trim', '〔〕')))), undefined):
                        l_4_at = missing
                        _loop_vars = {}
                        pass
                        l_4_at = (5 + environment.getattr(l_4_loop, 'index0'))
                        _loop_vars['at'] = l_4_at
                        t_24.append(
                            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[(undefined(name='at') if l_4_at is missing else l_4_at):((undefined(name='at') if l_4_at is missing else l_4_at) + 1)], (l_4_words,), 'FlatCell', keep=(undefined(name='keep') if l_3_keep is missing else l_3_keep), marks=l_4_marks, _loop_vars=_loop_vars)),
                        )
                    l_4_loop = l_4_words = l_4_marks = l_4_at = missing
                t_24.append(
                    '</w:tr>\n',
                )
                if not isinstance(l_1_place, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_1_place['row'] = (environment.getattr((undefined(name='place') if l_1_place is missing else l_1_place), 'row') + 1)
            l_3_loop = l_3_indicator = l_3_keep = missing
            t_25 = 0
        l_2_loop = l_2_level1 = l_2_run_of_level = missing
        if t_25:
            pass
            t_24.extend((
                '<w:tr>',
                escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, (undefined(name='whole') if l_1_whole is missing else l_1_whole), 340)),
                escape(context.call((undefined(name='project_cells') if l_0_project_cells is missing else l_0_project_cells), l_1_unit, l_1_project, True, 1, False, (not (undefined(name='whole') if l_1_whole is missing else l_1_whole)))),
            ))
            for l_3_width in (undefined(name='grid') if l_0_grid is missing else l_0_grid)[4:]:
                _loop_vars = {}
                pass
                t_24.append(
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (l_3_width,), (), 'FlatCell', _loop_vars=_loop_vars)),
                )
            l_3_width = missing
            t_24.append(
                '</w:tr>\n',
            )
        return concat(t_24)
    context.exported_vars.add('rows')
    context.vars['rows'] = l_0_rows = Macro(environment, macro, 'rows', ('unit', 'project'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_unit, l_1_project, l_1_first, l_1_height, l_1_keep, l_1_top):
        t_26 = []
        if l_1_unit is missing:
            l_1_unit = undefined("parameter 'unit' was not provided", name='unit')
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        if l_1_first is missing:
            l_1_first = undefined("parameter 'first' was not provided", name='first')
        if l_1_height is missing:
            l_1_height = undefined("parameter 'height' was not provided", name='height')
        if l_1_keep is missing:
            l_1_keep = undefined("parameter 'keep' was not provided", name='keep')
        if l_1_top is missing:
            l_1_top = undefined("parameter 'top' was not provided", name='top')
        pass
        t_26.extend((
            escape(context.call((undefined(name='merged') if l_0_merged is missing else l_0_merged), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], (markup_join(((environment.getattr(l_1_unit, 'code') or ''), environment.getattr(l_1_unit, 'name'), )),), l_1_first, l_1_height, 'FlatCell', l_1_keep, l_1_top)),
            escape(context.call((undefined(name='merged') if l_0_merged is missing else l_0_merged), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:2], (environment.getattr(l_1_project, 'name'),), l_1_first, l_1_height, 'FlatCell', l_1_keep, l_1_top, t_9(l_1_project, 'name'))),
            escape(context.call((undefined(name='merged') if l_0_merged is missing else l_0_merged), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[2:3], ((t_3(environment.getattr(environment.getattr(l_1_project, 'budget'), 'total'), environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')) or environment.getattr(environment.getattr(l_1_project, 'budget'), 'typed')),), l_1_first, l_1_height, (undefined(name='money') if l_0_money is missing else l_0_money), l_1_keep, l_1_top, t_1(environment.getattr(l_1_project, 'budget')))),
            escape(context.call((undefined(name='merged') if l_0_merged is missing else l_0_merged), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[3:4], t_13(environment.getattr(l_1_project, 'goals')), l_1_first, l_1_height, 'FlatText', l_1_keep, l_1_top, t_9(l_1_project, 'goals'))),
        ))
        return concat(t_26)
    context.exported_vars.add('project_cells')
    context.vars['project_cells'] = l_0_project_cells = Macro(environment, macro, 'project_cells', ('unit', 'project', 'first', 'height', 'keep', 'top'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    if (not t_21(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'))):
        pass
        template = environment.get_template('draft/list.xml', 'flat_sheet/body.xml')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'amount': l_0_amount, 'cell': l_0_cell, 'codes': l_0_codes, 'digit': l_0_digit, 'grid': l_0_grid, 'heads': l_0_heads, 'merged': l_0_merged, 'money': l_0_money, 'only': l_0_only, 'project_cells': l_0_project_cells, 'row': l_0_row, 'rows': l_0_rows, 'run': l_0_run, 'total': l_0_total}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'):
        pass
        template = environment.get_template('department/tables.xml', 'flat_sheet/body.xml')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'amount': l_0_amount, 'cell': l_0_cell, 'codes': l_0_codes, 'digit': l_0_digit, 'grid': l_0_grid, 'heads': l_0_heads, 'merged': l_0_merged, 'money': l_0_money, 'only': l_0_only, 'project_cells': l_0_project_cells, 'row': l_0_row, 'rows': l_0_rows, 'run': l_0_run, 'total': l_0_total}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n<w:p><w:pPr><w:pStyle w:val="FormEnd"/><w:sectPr>\n'
        if (not t_21(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'))):
            pass
            yield '<w:headerReference w:type="default" r:id="rId6"/>\n'
        yield '<w:footerReference w:type="default" r:id="rId4"/>\n<w:pgSz w:w="11906" w:h="16838"/>\n<w:pgMar w:top="1361" w:right="1134" w:bottom="1247" w:left="1134" w:header="851" w:footer="794" w:gutter="0"/>\n<w:cols w:space="425"/>\n</w:sectPr></w:pPr></w:p>\n'
    if (environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units') or (not environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/>'
        if (t_21(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft')) or environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments')):
            pass
            yield '<w:pageBreakBefore w:val="0"/>'
        yield '</w:pPr>'
        yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), t_14((undefined(name='document') if l_0_document is missing else l_0_document))))
        yield '</w:p>\n<w:p><w:pPr><w:pStyle w:val="FormLine"/><w:tabs><w:tab w:val="clear" w:pos="9578"/><w:tab w:val="right" w:pos="15078"/></w:tabs></w:pPr>'
        yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), (markup_join(((environment.getattr((undefined(name='only') if l_0_only is missing else l_0_only), 'code') or ''), environment.getattr((undefined(name='only') if l_0_only is missing else l_0_only), 'name'), )) if (undefined(name='only') if l_0_only is missing else l_0_only) else '')))
        yield '<w:r><w:tab/></w:r>'
        yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), markup_join(('单位：', t_16(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')), ))))
        yield '</w:p>\n<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="'
        yield escape(t_18(environment, (undefined(name='grid') if l_0_grid is missing else l_0_grid)))
        yield '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/><w:tblCaption w:val="'
        yield escape(t_14((undefined(name='document') if l_0_document is missing else l_0_document)))
        yield '"/></w:tblPr>\n<w:tblGrid>'
        for l_1_width in (undefined(name='grid') if l_0_grid is missing else l_0_grid):
            _loop_vars = {}
            pass
            yield '<w:gridCol w:w="'
            yield escape(l_1_width)
            yield '"/>'
        l_1_width = missing
        yield '</w:tblGrid>\n<w:tr>'
        yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, height=400))
        l_1_loop = missing
        for l_1_words, l_1_loop in LoopContext((undefined(name='heads') if l_0_heads is missing else l_0_heads), undefined):
            _loop_vars = {}
            pass
            yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[environment.getattr(l_1_loop, 'index0'):environment.getattr(l_1_loop, 'index')], (l_1_words,), 'FlatLabel', _loop_vars=_loop_vars))
        l_1_loop = l_1_words = missing
        yield '</w:tr>\n'
        if ((t_4(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units')) > 1) and environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'budget')):
            pass
            yield escape(context.call((undefined(name='total') if l_0_total is missing else l_0_total), '合计', (undefined(name='document') if l_0_document is missing else l_0_document)))
            yield '\n'
        for l_1_unit in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units'):
            _loop_vars = {}
            pass
            yield escape(context.call((undefined(name='total') if l_0_total is missing else l_0_total), markup_join(((environment.getattr(l_1_unit, 'code') or ''), environment.getattr(l_1_unit, 'name'), )), l_1_unit, t_9(l_1_unit, 'name'), _loop_vars=_loop_vars))
            yield '\n'
            for l_2_project in environment.getattr(l_1_unit, 'projects'):
                _loop_vars = {}
                pass
                yield escape(context.call((undefined(name='rows') if l_0_rows is missing else l_0_rows), l_1_unit, l_2_project, _loop_vars=_loop_vars))
                yield '\n'
                for (l_3_words, l_3_codes) in t_12(l_2_project):
                    _loop_vars = {}
                    pass
                    yield '<w:tr>'
                    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False, 340, _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid), (l_3_words,), 'FlatText', marks=l_3_codes, _loop_vars=_loop_vars))
                    yield '</w:tr>\n'
                l_3_words = l_3_codes = missing
                for l_3_fault in environment.getattr(l_2_project, 'unplaced'):
                    _loop_vars = {}
                    pass
                    yield '<w:tr>'
                    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False, 340, _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid), (t_15(l_3_fault, (undefined(name='document') if l_0_document is missing else l_0_document)),), 'FlatText', marks=(markup_join(('〔', environment.getattr(l_3_fault, 'code'), '〕', )),), _loop_vars=_loop_vars))
                    yield '</w:tr>\n'
                l_3_fault = missing
            l_2_project = missing
        l_1_unit = missing
        yield '</w:tbl>\n'
    yield '<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>\n<w:sectPr>\n'
    if (not t_21(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'))):
        pass
        yield '<w:headerReference w:type="default" r:id="rId6"/>\n'
    yield '<w:footerReference w:type="default" r:id="rId4"/>\n<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\n<w:pgMar w:top="964" w:right="850" w:bottom="964" w:left="850" w:header="567" w:footer="567" w:gutter="0"/>\n<w:cols w:space="425"/>\n</w:sectPr>'

blocks = {}
debug_info = '4=145&5=166&6=169&7=172&8=175&9=178&11=182&12=193&18=203&19=212&20=213&21=214&22=217&23=221&24=225&25=229&26=233&27=236&29=241&30=245&31=248&35=256&38=264&42=281&43=297&44=298&45=299&46=300&49=306&50=308&52=314&53=316&57=323&66=327&67=330&68=336&69=340&70=344&71=352&72=360&73=362&75=364&76=367&77=369&78=372&79=374&80=378&82=382&83=386&91=394'
