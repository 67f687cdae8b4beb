# Made by Jinja of 3605 bytes, crc32 9bfd8d2d; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'project_table/rows.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_cell = l_0_codes = l_0_label = l_0_row = l_0_run = l_0_drawn_line = l_0_line = l_0_drawn_columns = l_0_columns = l_0_drawn_text = l_0_text_row = l_0_drawn_heads = l_0_heads = l_0_drawn_indicator = l_0_indicator_row = l_0_goals_of_two = l_0_drawn_money = l_0_money_row = missing
    try:
        t_1 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_2 = environment.filters['numbered']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'numbered' found.")
    try:
        t_3 = environment.filters['remembered']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'remembered' found.")
    try:
        t_4 = environment.filters['stamp']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'stamp' found.")
    pass
    included_template = environment.get_template('cells.xml', 'project_table/rows.xml')._get_default_module(context)
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'project_table/rows.xml') does not export the requested name 'cell'", name='cell')
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'project_table/rows.xml') does not export the requested name 'codes'", name='codes')
    l_0_label = getattr(included_template, 'label', missing)
    if l_0_label is missing:
        l_0_label = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'project_table/rows.xml') does not export the requested name 'label'", name='label')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'project_table/rows.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'project_table/rows.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'cell': l_0_cell, 'codes': l_0_codes, 'label': l_0_label, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('cell', 'codes', 'label', 'row', 'run'))
    yield '\n'
    def macro(l_1_words, l_1_marks, l_1_wide):
        t_5 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        if l_1_wide is missing:
            l_1_wide = undefined("parameter 'wide' was not provided", name='wide')
        pass
        t_5.append(
            '<w:p><w:pPr><w:pStyle w:val="FormLine"/>',
        )
        if l_1_wide:
            pass
            t_5.append(
                '<w:tabs><w:tab w:val="clear" w:pos="9578"/><w:tab w:val="right" w:pos="14510"/></w:tabs>',
            )
        t_5.extend((
            '</w:pPr>',
            escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), environment.getitem(l_1_words, 0))),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), environment.getitem(l_1_marks, 0))),
            '<w:r><w:tab/></w:r>',
            escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), environment.getitem(l_1_words, 1))),
            '</w:p>\n',
        ))
        return concat(t_5)
    context.exported_vars.add('drawn_line')
    context.vars['drawn_line'] = l_0_drawn_line = Macro(environment, macro, 'drawn_line', ('words', 'marks', 'wide'), False, False, False, context.eval_ctx.autoescape)
    l_0_line = t_4((undefined(name='drawn_line') if l_0_drawn_line is missing else l_0_drawn_line), (undefined(name='run') if l_0_run is missing else l_0_run))
    context.vars['line'] = l_0_line
    context.exported_vars.add('line')
    yield '\n'
    def macro(l_1_grid):
        t_6 = []
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        pass
        t_6.append(
            '<w:tblGrid>',
        )
        for l_2_width in l_1_grid:
            _loop_vars = {}
            pass
            t_6.extend((
                '<w:gridCol w:w="',
                escape(l_2_width),
                '"/>',
            ))
        l_2_width = missing
        t_6.append(
            '</w:tblGrid>\n',
        )
        return concat(t_6)
    context.exported_vars.add('drawn_columns')
    context.vars['drawn_columns'] = l_0_drawn_columns = Macro(environment, macro, 'drawn_columns', ('grid',), False, False, False, context.eval_ctx.autoescape)
    l_0_columns = t_3((undefined(name='drawn_columns') if l_0_drawn_columns is missing else l_0_drawn_columns))
    context.vars['columns'] = l_0_columns
    context.exported_vars.add('columns')
    yield '\n'
    def macro(l_1_words, l_1_marks, l_1_grid, l_1_repeats, l_1_whole, l_1_style, l_1_merge):
        t_7 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_repeats is missing:
            l_1_repeats = undefined("parameter 'repeats' was not provided", name='repeats')
        if l_1_whole is missing:
            l_1_whole = undefined("parameter 'whole' was not provided", name='whole')
        if l_1_style is missing:
            l_1_style = 'FormText'
        if l_1_merge is missing:
            l_1_merge = ''
        pass
        t_7.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), l_1_repeats, l_1_whole)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[:1], l_1_words[:1], 'FormLabel', l_1_merge)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:], l_1_words[1:], l_1_style, marks=environment.getitem(l_1_marks, 1))),
            '</w:tr>\n',
        ))
        return concat(t_7)
    context.exported_vars.add('drawn_text')
    context.vars['drawn_text'] = l_0_drawn_text = Macro(environment, macro, 'drawn_text', ('words', 'marks', 'grid', 'repeats', 'whole', 'style', 'merge'), False, False, False, context.eval_ctx.autoescape)
    l_0_text_row = t_4((undefined(name='drawn_text') if l_0_drawn_text is missing else l_0_drawn_text), (undefined(name='run') if l_0_run is missing else l_0_run))
    context.vars['text_row'] = l_0_text_row
    context.exported_vars.add('text_row')
    yield '\n'
    def macro(l_1_grid, l_1_repeats):
        t_8 = []
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_repeats is missing:
            l_1_repeats = undefined("parameter 'repeats' was not provided", name='repeats')
        pass
        t_8.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), l_1_repeats)),
        ))
        def t_9(fiter):
            for (l_2_start, l_2_end, l_2_words) in fiter:
                if l_1_grid[l_2_start:l_2_end]:
                    yield (l_2_start, l_2_end, l_2_words)
        for (l_2_start, l_2_end, l_2_words) in t_9(((0, 1, '一级指标'), (1, 2, '二级指标'), (2, 4, '三级指标'), (4, 6, '绩效指标描述'), (6, 7, '指标值'), (7, 8, '分值'))):
            _loop_vars = {}
            pass
            t_8.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[l_2_start:l_2_end], (l_2_words,), 'FormLabel', keep=True, _loop_vars=_loop_vars)),
            )
        l_2_start = l_2_end = l_2_words = missing
        t_8.append(
            '</w:tr>\n',
        )
        return concat(t_8)
    context.exported_vars.add('drawn_heads')
    context.vars['drawn_heads'] = l_0_drawn_heads = Macro(environment, macro, 'drawn_heads', ('grid', 'repeats'), False, False, False, context.eval_ctx.autoescape)
    l_0_heads = t_3((undefined(name='drawn_heads') if l_0_drawn_heads is missing else l_0_drawn_heads))
    context.vars['heads'] = l_0_heads
    context.exported_vars.add('heads')
    yield '\n'
    def macro(l_1_words, l_1_marks, l_1_grid, l_1_merge, l_1_unread):
        t_10 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_merge is missing:
            l_1_merge = undefined("parameter 'merge' was not provided", name='merge')
        if l_1_unread is missing:
            l_1_unread = undefined("parameter 'unread' was not provided", name='unread')
        pass
        if l_1_unread:
            pass
            t_10.extend((
                '<w:tr>',
                escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False)),
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[:1], l_1_words[:1], merge=l_1_merge, marks=environment.getitem(l_1_marks, 0))),
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:], l_1_words[2:3], 'FormText', marks=environment.getitem(l_1_marks, 2))),
                '</w:tr>\n',
            ))
        else:
            pass
            t_10.extend((
                '<w:tr>',
                escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False)),
            ))
            def t_11(fiter):
                for (l_2_start, l_2_end) in fiter:
                    if l_1_grid[l_2_start:l_2_end]:
                        yield (l_2_start, l_2_end)
            l_2_loop = missing
            for (l_2_start, l_2_end), l_2_loop in LoopContext(t_11(((0, 1), (1, 2), (2, 4), (4, 6), (6, 7), (7, 8))), undefined):
                l_2_at = missing
                _loop_vars = {}
                pass
                l_2_at = environment.getattr(l_2_loop, 'index0')
                _loop_vars['at'] = l_2_at
                t_10.append(
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[l_2_start:l_2_end], l_1_words[(undefined(name='at') if l_2_at is missing else l_2_at):((undefined(name='at') if l_2_at is missing else l_2_at) + 1)], merge=('' if (undefined(name='at') if l_2_at is missing else l_2_at) else l_1_merge), keep=(l_1_merge == 'restart'), marks=environment.getitem(l_1_marks, (undefined(name='at') if l_2_at is missing else l_2_at)), _loop_vars=_loop_vars)),
                )
            l_2_loop = l_2_start = l_2_end = l_2_at = missing
            t_10.append(
                '</w:tr>\n',
            )
        return concat(t_10)
    context.exported_vars.add('drawn_indicator')
    context.vars['drawn_indicator'] = l_0_drawn_indicator = Macro(environment, macro, 'drawn_indicator', ('words', 'marks', 'grid', 'merge', 'unread'), False, False, False, context.eval_ctx.autoescape)
    l_0_indicator_row = t_4((undefined(name='drawn_indicator') if l_0_drawn_indicator is missing else l_0_drawn_indicator), (undefined(name='run') if l_0_run is missing else l_0_run))
    context.vars['indicator_row'] = l_0_indicator_row
    context.exported_vars.add('indicator_row')
    yield '\n'
    def macro(l_1_project, l_1_midterm, l_1_grid, l_1_repeats):
        t_12 = []
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        if l_1_midterm is missing:
            l_1_midterm = undefined("parameter 'midterm' was not provided", name='midterm')
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_repeats is missing:
            l_1_repeats = undefined("parameter 'repeats' was not provided", name='repeats')
        pass
        t_12.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), l_1_repeats)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], '绩效目标', 'restart')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:4], (markup_join(('中期目标（', environment.getattr(l_1_midterm, 'text'), '）', )),), 'FormLabel', keep=True, marks=t_1(l_1_midterm, 'text'))),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[4:], '年度目标')),
            '</w:tr>\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), l_1_repeats, l_1_repeats)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], '', 'continue')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:4], t_2(environment.getattr(l_1_midterm, 'goals')), 'FormText', marks=t_1(l_1_midterm, 'goals'))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[4:], t_2(environment.getattr(l_1_project, 'goals')), 'FormText', marks=t_1(l_1_project, 'goals'))),
            '</w:tr>\n',
        ))
        return concat(t_12)
    context.exported_vars.add('goals_of_two')
    context.vars['goals_of_two'] = l_0_goals_of_two = Macro(environment, macro, 'goals_of_two', ('project', 'midterm', 'grid', 'repeats'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_words, l_1_marks, l_1_grid, l_1_repeats, l_1_about, l_1_size, l_1_merge, l_1_cells):
        t_13 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_repeats is missing:
            l_1_repeats = undefined("parameter 'repeats' was not provided", name='repeats')
        if l_1_about is missing:
            l_1_about = undefined("parameter 'about' was not provided", name='about')
        if l_1_size is missing:
            l_1_size = undefined("parameter 'size' was not provided", name='size')
        if l_1_merge is missing:
            l_1_merge = undefined("parameter 'merge' was not provided", name='merge')
        if l_1_cells is missing:
            l_1_cells = undefined("parameter 'cells' was not provided", name='cells')
        pass
        t_13.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), l_1_repeats)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], ('' if (l_1_merge == 'continue') else l_1_about), l_1_merge)),
        ))
        l_2_loop = missing
        for (l_2_start, l_2_end, l_2_amount, l_2_merge, l_2_first, l_2_last), l_2_loop in LoopContext(l_1_cells, undefined):
            _loop_vars = {}
            pass
            t_13.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[l_2_start:l_2_end], l_1_words[l_2_first:l_2_last], (l_1_size if l_2_amount else 'FormLabel'), l_2_merge, marks=environment.getitem(l_1_marks, environment.getattr(l_2_loop, 'index0')), _loop_vars=_loop_vars)),
            )
        l_2_loop = l_2_start = l_2_end = l_2_amount = l_2_merge = l_2_first = l_2_last = missing
        t_13.append(
            '</w:tr>\n',
        )
        return concat(t_13)
    context.exported_vars.add('drawn_money')
    context.vars['drawn_money'] = l_0_drawn_money = Macro(environment, macro, 'drawn_money', ('words', 'marks', 'grid', 'repeats', 'about', 'size', 'merge', 'cells'), False, False, False, context.eval_ctx.autoescape)
    l_0_money_row = t_4((undefined(name='drawn_money') if l_0_drawn_money is missing else l_0_drawn_money), (undefined(name='run') if l_0_run is missing else l_0_run))
    context.vars['money_row'] = l_0_money_row
    context.exported_vars.add('money_row')

blocks = {}
debug_info = '4=36&7=55&8=67&10=83&12=87&13=95&15=110&18=114&19=133&21=141&24=145&25=154&26=156&27=164&31=173&35=177&36=190&37=194&39=203&40=205&41=214&42=217&47=226&50=230&51=243&52=248&56=258&57=279&58=283&59=287&63=296'
