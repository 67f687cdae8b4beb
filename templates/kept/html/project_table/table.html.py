# Made by Jinja of 5629 bytes, crc32 7720e345; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, Markup, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'project_table/table.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_codes = l_0_lines = l_0_marked = l_0_span = l_0_table = l_0_cell = l_0_drawn_row = l_0_row = l_0_goals = l_0_paragraphs = l_0_money = missing
    try:
        t_1 = environment.filters['budget_rows']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'budget_rows' found.")
    try:
        t_2 = environment.filters['filled']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'filled' found.")
    try:
        t_3 = environment.filters['format']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'format' found.")
    try:
        t_4 = environment.filters['grid_rows']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'grid_rows' found.")
    try:
        t_5 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_6 = environment.filters['level_runs']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'level_runs' found.")
    try:
        t_7 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_8 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_9 = environment.filters['not_in_table']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'not_in_table' found.")
    try:
        t_10 = environment.filters['numbered']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'numbered' found.")
    try:
        t_11 = environment.filters['periods']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'periods' found.")
    try:
        t_12 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    try:
        t_13 = environment.filters['said']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'said' found.")
    try:
        t_14 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_15 = environment.filters['stamp']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'stamp' found.")
    try:
        t_16 = environment.tests['named_for']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No test named 'named_for' found.")
    try:
        t_17 = environment.tests['short_head']
    except KeyError:
        @internalcode
        def t_17(*unused):
            raise TemplateRuntimeError("No test named 'short_head' found.")
    try:
        t_18 = environment.tests['weighted']
    except KeyError:
        @internalcode
        def t_18(*unused):
            raise TemplateRuntimeError("No test named 'weighted' found.")
    pass
    included_template = environment.get_template('words.html', 'project_table/table.html')._get_default_module(context)
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/table.html') does not export the requested name 'codes'", name='codes')
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/table.html') does not export the requested name 'lines'", name='lines')
    l_0_marked = getattr(included_template, 'marked', missing)
    if l_0_marked is missing:
        l_0_marked = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/table.html') does not export the requested name 'marked'", name='marked')
    l_0_span = getattr(included_template, 'span', missing)
    if l_0_span is missing:
        l_0_span = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/table.html') does not export the requested name 'span'", name='span')
    context.vars.update({'codes': l_0_codes, 'lines': l_0_lines, 'marked': l_0_marked, 'span': l_0_span})
    context.exported_vars.difference_update(('codes', 'lines', 'marked', 'span'))
    def macro(l_1_project, l_1_unit, l_1_money_unit):
        t_19 = []
        l_1_range = resolve('range')
        l_1_weights = l_1_wide = l_1_found = l_1_left = missing
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        if l_1_unit is missing:
            l_1_unit = undefined("parameter 'unit' was not provided", name='unit')
        if l_1_money_unit is missing:
            l_1_money_unit = undefined("parameter 'money_unit' was not provided", name='money_unit')
        pass
        l_1_weights = t_18(l_1_project)
        l_1_wide = (7 if (undefined(name='weights') if l_1_weights is missing else l_1_weights) else 6)
        t_19.extend((
            '<article aria-labelledby="project-',
            escape(environment.getattr(l_1_project, 'number')),
            '">\n<div class="frame" role="group" aria-labelledby="project-',
            escape(environment.getattr(l_1_project, 'number')),
            '" tabindex="0">\n<table',
        ))
        if (undefined(name='weights') if l_1_weights is missing else l_1_weights):
            pass
            t_19.append(
                ' class="weighted"',
            )
        t_19.extend((
            '>\n<caption>\n<h3 id="project-',
            escape(environment.getattr(l_1_project, 'number')),
            '">',
            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_1_project, 'title'))),
            '</h3>\n<p class="line"><span>',
            escape((environment.getattr(l_1_unit, 'code') or '')),
            escape(environment.getattr(l_1_unit, 'name')),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_8(l_1_unit, 'name'))),
            '</span> <span>单位：',
            escape(l_1_money_unit),
            '</span></p>\n</caption>\n<colgroup>',
        ))
        for l_2__ in context.call((undefined(name='range') if l_1_range is missing else l_1_range), ((undefined(name='wide') if l_1_wide is missing else l_1_wide) + 1)):
            _loop_vars = {}
            pass
            t_19.append(
                '<col>',
            )
        l_2__ = missing
        t_19.append(
            '</colgroup>\n<thead',
        )
        if (not t_17(l_1_project)):
            pass
            t_19.append(
                ' class="long"',
            )
        t_19.append(
            '>\n<tr><th scope="row">项目名称</th>',
        )
        l_1_found = t_8(l_1_project, 'name')
        t_19.extend((
            '<td colspan="',
            escape((undefined(name='wide') if l_1_wide is missing else l_1_wide)),
            '"',
            escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '>',
            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_1_project, 'name'))),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '</td></tr>\n',
        ))
        def t_20(fiter):
            for l_2_field in fiter:
                if (not t_16(l_2_field, '用途')):
                    yield l_2_field
        for l_2_field in t_20(environment.getattr(l_1_project, 'fields')):
            l_2_found = l_1_found
            _loop_vars = {}
            pass
            t_19.extend((
                '<tr><th scope="row">',
                escape(environment.getattr(l_2_field, 'name')),
                '</th>',
            ))
            l_2_found = t_8(l_2_field, 'text')
            _loop_vars['found'] = l_2_found
            t_19.extend((
                '<td class="text" colspan="',
                escape((undefined(name='wide') if l_1_wide is missing else l_1_wide)),
                '"',
                escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='found') if l_2_found is missing else l_2_found), _loop_vars=_loop_vars)),
                '>',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_2_field, 'text'), _loop_vars=_loop_vars)),
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='found') if l_2_found is missing else l_2_found), _loop_vars=_loop_vars)),
                '</td></tr>\n',
            ))
        l_2_field = l_2_found = missing
        t_19.extend((
            escape(context.call((undefined(name='money') if l_0_money is missing else l_0_money), l_1_project, (undefined(name='wide') if l_1_wide is missing else l_1_wide))),
            '\n',
            escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), l_1_project, (undefined(name='wide') if l_1_wide is missing else l_1_wide))),
            '\n<tr><th scope="col">一级指标</th><th scope="col">二级指标</th><th scope="col" colspan="2">三级指标</th><th scope="col" colspan="2">绩效指标描述</th><th scope="col">指标值</th>',
        ))
        if (undefined(name='weights') if l_1_weights is missing else l_1_weights):
            pass
            t_19.append(
                '<th scope="col">分值</th>',
            )
        t_19.append(
            '</tr>\n</thead>\n',
        )
        for (l_2_words, l_2_rows) in t_11(l_1_project):
            _loop_vars = {}
            pass
            if l_2_words:
                pass
                t_19.extend((
                    '<tbody class="band"><tr><th scope="rowgroup" colspan="',
                    escape(((undefined(name='wide') if l_1_wide is missing else l_1_wide) + 1)),
                    '">',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_2_words, _loop_vars=_loop_vars)),
                    '</th></tr></tbody>\n',
                ))
            for (l_3_level1, l_3_indicators) in t_6(l_2_rows):
                _loop_vars = {}
                pass
                t_19.extend((
                    '<tbody>\n',
                    escape(t_2(t_4(l_3_indicators, context.call((undefined(name='range') if l_1_range is missing else l_1_range), ((undefined(name='wide') if l_1_wide is missing else l_1_wide) + 1), _loop_vars=_loop_vars)), (undefined(name='row') if l_0_row is missing else l_0_row), (undefined(name='wide') if l_1_wide is missing else l_1_wide), t_5(l_3_indicators))),
                    '</tbody>\n',
                ))
            l_3_level1 = l_3_indicators = missing
        l_2_words = l_2_rows = missing
        l_1_left = t_9(l_1_project)
        if ((undefined(name='left') if l_1_left is missing else l_1_left) or environment.getattr(l_1_project, 'unplaced')):
            pass
            t_19.append(
                '<tbody class="unplaced">\n',
            )
            for (l_2_words, l_2_found) in (undefined(name='left') if l_1_left is missing else l_1_left):
                _loop_vars = {}
                pass
                t_19.extend((
                    '<tr><td class="text" colspan="',
                    escape(((undefined(name='wide') if l_1_wide is missing else l_1_wide) + 1)),
                    '" data-marked>',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_2_words, _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), l_2_found, _loop_vars=_loop_vars)),
                    '</td></tr>\n',
                ))
            l_2_words = l_2_found = missing
            for l_2_fault in environment.getattr(l_1_project, 'unplaced'):
                l_2_document = resolve('document')
                _loop_vars = {}
                pass
                t_19.extend((
                    '<tr><td class="text" colspan="',
                    escape(((undefined(name='wide') if l_1_wide is missing else l_1_wide) + 1)),
                    '" data-marked>',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_13(l_2_fault, (undefined(name='document') if l_2_document is missing else l_2_document)), _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (markup_join(('〔', environment.getattr(l_2_fault, 'code'), '〕', )),), _loop_vars=_loop_vars)),
                    '</td></tr>\n',
                ))
            l_2_fault = l_2_document = missing
            t_19.append(
                '</tbody>\n',
            )
        t_19.append(
            '</table>\n</div>\n</article>\n',
        )
        return concat(t_19)
    context.exported_vars.add('table')
    context.vars['table'] = l_0_table = Macro(environment, macro, 'table', ('project', 'unit', 'money_unit'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_tag, l_1_words, l_1_found, l_1_more):
        t_21 = []
        if l_1_tag is missing:
            l_1_tag = undefined("parameter 'tag' was not provided", name='tag')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_found is missing:
            l_1_found = ()
        if l_1_more is missing:
            l_1_more = ''
        pass
        t_21.extend((
            '<',
            escape(l_1_tag),
            escape(l_1_more),
            escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), l_1_found)),
            '>',
            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_1_words)),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), l_1_found)),
            '</',
            escape(l_1_tag),
            '>',
        ))
        return concat(t_21)
    context.exported_vars.add('cell')
    context.vars['cell'] = l_0_cell = Macro(environment, macro, 'cell', ('tag', 'words', 'found', 'more'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_words, l_1_marks, l_1_wide, l_1_height, l_1_merge, l_1_unread):
        t_22 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        if l_1_wide is missing:
            l_1_wide = undefined("parameter 'wide' was not provided", name='wide')
        if l_1_height is missing:
            l_1_height = undefined("parameter 'height' was not provided", name='height')
        if l_1_merge is missing:
            l_1_merge = undefined("parameter 'merge' was not provided", name='merge')
        if l_1_unread is missing:
            l_1_unread = undefined("parameter 'unread' was not provided", name='unread')
        pass
        t_22.append(
            '<tr>',
        )
        if (l_1_merge == 'continue'):
            pass
            t_22.append(
                escape(environment.getitem(l_1_words, 0)),
            )
        else:
            pass
            t_22.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'th', environment.getitem(l_1_words, 0), environment.getitem(l_1_marks, 0), t_3(Markup(' scope="rowgroup" rowspan="%d"'), l_1_height))),
            )
        if l_1_unread:
            pass
            t_22.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', environment.getitem(l_1_words, 2), environment.getitem(l_1_marks, 2), t_3(Markup(' class="text" colspan="%d"'), l_1_wide))),
            )
        else:
            pass
            t_22.extend((
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', environment.getitem(l_1_words, 1), environment.getitem(l_1_marks, 1))),
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'th', environment.getitem(l_1_words, 2), environment.getitem(l_1_marks, 2), Markup(' scope="row" colspan="2"'))),
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', environment.getitem(l_1_words, 3), environment.getitem(l_1_marks, 3), Markup(' colspan="2"'))),
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', environment.getitem(l_1_words, 4), environment.getitem(l_1_marks, 4))),
            ))
            if (l_1_wide == 7):
                pass
                t_22.append(
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', environment.getitem(l_1_words, 5), environment.getitem(l_1_marks, 5))),
                )
        t_22.append(
            '</tr>\n',
        )
        return concat(t_22)
    context.exported_vars.add('drawn_row')
    context.vars['drawn_row'] = l_0_drawn_row = Macro(environment, macro, 'drawn_row', ('words', 'marks', 'wide', 'height', 'merge', 'unread'), False, False, False, context.eval_ctx.autoescape)
    l_0_row = t_15((undefined(name='drawn_row') if l_0_drawn_row is missing else l_0_drawn_row), (undefined(name='lines') if l_0_lines is missing else l_0_lines))
    context.vars['row'] = l_0_row
    context.exported_vars.add('row')
    yield '\n\n'
    def macro(l_1_project, l_1_wide):
        t_23 = []
        l_1_found = resolve('found')
        l_1_midterm = missing
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        if l_1_wide is missing:
            l_1_wide = undefined("parameter 'wide' was not provided", name='wide')
        pass
        l_1_midterm = environment.getattr(l_1_project, 'midterm')
        if ((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm) and environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'goals')):
            pass
            t_23.append(
                '<tr><th scope="row" rowspan="2">绩效目标</th>',
            )
            l_1_found = t_8((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'text')
            t_23.extend((
                '<th scope="col" colspan="3"',
                escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='found') if l_1_found is missing else l_1_found))),
                '>',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), markup_join(('中期目标（', environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'text'), '）', )))),
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='found') if l_1_found is missing else l_1_found))),
                '</th><th scope="col" colspan="',
                escape((l_1_wide - 3)),
                '">年度目标</th></tr>\n<tr>',
                escape(context.call((undefined(name='paragraphs') if l_0_paragraphs is missing else l_0_paragraphs), (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 3)),
                escape(context.call((undefined(name='paragraphs') if l_0_paragraphs is missing else l_0_paragraphs), l_1_project, (l_1_wide - 3))),
                '</tr>\n',
            ))
        else:
            pass
            t_23.extend((
                '<tr><th scope="row">',
                escape(('年度目标' if (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm) else '绩效目标')),
                '</th>',
                escape(context.call((undefined(name='paragraphs') if l_0_paragraphs is missing else l_0_paragraphs), l_1_project, l_1_wide)),
                '</tr>\n',
            ))
        return concat(t_23)
    context.exported_vars.add('goals')
    context.vars['goals'] = l_0_goals = Macro(environment, macro, 'goals', ('project', 'wide'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_part, l_1_columns):
        t_24 = []
        l_1_found = missing
        if l_1_part is missing:
            l_1_part = undefined("parameter 'part' was not provided", name='part')
        if l_1_columns is missing:
            l_1_columns = undefined("parameter 'columns' was not provided", name='columns')
        pass
        l_1_found = t_8(l_1_part, 'goals')
        t_24.extend((
            '<td class="text" colspan="',
            escape(l_1_columns),
            '"',
            escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '>',
        ))
        for l_2_goal in t_10(environment.getattr(l_1_part, 'goals')):
            _loop_vars = {}
            pass
            t_24.extend((
                '<p>',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_2_goal, _loop_vars=_loop_vars)),
                '</p>',
            ))
        l_2_goal = missing
        t_24.extend((
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '</td>',
        ))
        return concat(t_24)
    context.exported_vars.add('paragraphs')
    context.vars['paragraphs'] = l_0_paragraphs = Macro(environment, macro, 'paragraphs', ('part', 'columns'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_project, l_1_wide):
        t_25 = []
        l_1_purposes = l_1_rows = missing
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        if l_1_wide is missing:
            l_1_wide = undefined("parameter 'wide' was not provided", name='wide')
        pass
        l_1_purposes = t_7(context.eval_ctx, t_14(context, environment.getattr(l_1_project, 'fields'), 'named_for', '用途'))
        l_1_rows = t_1(l_1_project)
        l_2_loop = missing
        for l_2_cells, l_2_loop in LoopContext((undefined(name='rows') if l_1_rows is missing else l_1_rows), undefined):
            _loop_vars = {}
            pass
            t_25.append(
                '<tr>',
            )
            if environment.getattr(l_2_loop, 'first'):
                pass
                t_25.extend((
                    '<th scope="row" rowspan="',
                    escape((t_5((undefined(name='rows') if l_1_rows is missing else l_1_rows)) + t_5((undefined(name='purposes') if l_1_purposes is missing else l_1_purposes)))),
                    '">',
                    escape(('预算规模及资金用途' if (undefined(name='purposes') if l_1_purposes is missing else l_1_purposes) else '预算规模')),
                    '</th>',
                ))
            def t_26(fiter):
                for l_3_one in fiter:
                    if environment.getattr(l_3_one, 'height'):
                        yield l_3_one
            l_3_loop = missing
            for l_3_one, l_3_loop in LoopContext(t_26(l_2_cells), undefined):
                l_3_size = missing
                _loop_vars = {}
                pass
                l_3_size = markup_join((context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', environment.getattr(l_3_one, 'height'), _loop_vars=_loop_vars), context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'colspan', ((environment.getattr(l_3_one, 'end') or (l_1_wide + 1)) - environment.getattr(l_3_one, 'start')), _loop_vars=_loop_vars), ))
                _loop_vars['size'] = l_3_size
                if environment.getattr(l_3_one, 'amount'):
                    pass
                    t_25.extend((
                        '<td',
                        escape((undefined(name='size') if l_3_size is missing else l_3_size)),
                        escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), environment.getattr(l_3_one, 'marks'), _loop_vars=_loop_vars)),
                        '>',
                        escape(environment.getitem(environment.getattr(l_3_one, 'texts'), 0)),
                        escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), environment.getattr(l_3_one, 'marks'), _loop_vars=_loop_vars)),
                        '</td>',
                    ))
                else:
                    pass
                    t_25.extend((
                        '<th scope="row"',
                        escape((undefined(name='size') if l_3_size is missing else l_3_size)),
                        '>',
                    ))
                    l_4_loop = missing
                    for l_4_text, l_4_loop in LoopContext(environment.getattr(l_3_one, 'texts'), undefined):
                        _loop_vars = {}
                        pass
                        t_25.append(
                            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_4_text, _loop_vars=_loop_vars)),
                        )
                        if (not environment.getattr(l_4_loop, 'last')):
                            pass
                            t_25.append(
                                '<br>',
                            )
                    l_4_loop = l_4_text = missing
                    t_25.append(
                        '</th>',
                    )
            l_3_loop = l_3_one = l_3_size = missing
            t_25.append(
                '</tr>\n',
            )
        l_2_loop = l_2_cells = missing
        for l_2_purpose in (undefined(name='purposes') if l_1_purposes is missing else l_1_purposes):
            l_2_found = missing
            _loop_vars = {}
            pass
            t_25.append(
                '<tr>',
            )
            l_2_found = t_8(l_2_purpose, 'text')
            _loop_vars['found'] = l_2_found
            t_25.extend((
                '<td class="text" colspan="',
                escape(l_1_wide),
                '"',
                escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='found') if l_2_found is missing else l_2_found), _loop_vars=_loop_vars)),
                '>',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_2_purpose, 'text'), _loop_vars=_loop_vars)),
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='found') if l_2_found is missing else l_2_found), _loop_vars=_loop_vars)),
                '</td></tr>\n',
            ))
        l_2_purpose = l_2_found = missing
        return concat(t_25)
    context.exported_vars.add('money')
    context.vars['money'] = l_0_money = Macro(environment, macro, 'money', ('project', 'wide'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=120&5=135&6=146&7=147&8=150&9=152&10=155&12=162&13=166&15=173&16=183&17=191&18=202&19=212&21=229&22=231&23=234&25=242&26=245&27=249&29=254&31=259&35=264&36=265&38=270&39=275&41=282&42=288&51=305&55=332&56=350&57=360&58=368&60=384&64=388&65=397&66=398&67=403&68=413&70=421&74=430&77=463&78=471&79=472&80=474&82=480&83=489&84=498&85=500&89=539&90=546'
