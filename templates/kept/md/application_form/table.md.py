# Made by Jinja of 2822 bytes, crc32 9297098a; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'application_form/table.md'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_budget = l_0_cell = l_0_codes = l_0_goals = l_0_left_over = l_0_grid = l_0_table = l_0_both = l_0_value = l_0_one = missing
    try:
        t_1 = environment.filters['aligned']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'aligned' found.")
    try:
        t_2 = environment.filters['grid_of']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'grid_of' found.")
    try:
        t_3 = environment.filters['head_fields']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'head_fields' found.")
    try:
        t_4 = environment.filters['inline']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'inline' found.")
    try:
        t_5 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_6 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_7 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_8 = environment.filters['not_in_table']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'not_in_table' found.")
    try:
        t_9 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    pass
    included_template = environment.get_template('project_table/table.md', 'application_form/table.md').make_module(context.get_all(), True, {'both': l_0_both, 'budget': l_0_budget, 'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'grid': l_0_grid, 'left_over': l_0_left_over, 'one': l_0_one, 'table': l_0_table, 'value': l_0_value})
    l_0_budget = getattr(included_template, 'budget', missing)
    if l_0_budget is missing:
        l_0_budget = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'application_form/table.md') does not export the requested name 'budget'", name='budget')
    context.vars['budget'] = l_0_budget
    context.exported_vars.discard('budget')
    included_template = environment.get_template('words.md', 'application_form/table.md').make_module(context.get_all(), True, {'both': l_0_both, 'budget': l_0_budget, 'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'grid': l_0_grid, 'left_over': l_0_left_over, 'one': l_0_one, 'table': l_0_table, 'value': l_0_value})
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'application_form/table.md') does not export the requested name 'cell'", name='cell')
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'application_form/table.md') does not export the requested name 'codes'", name='codes')
    l_0_goals = getattr(included_template, 'goals', missing)
    if l_0_goals is missing:
        l_0_goals = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'application_form/table.md') does not export the requested name 'goals'", name='goals')
    l_0_left_over = getattr(included_template, 'left_over', missing)
    if l_0_left_over is missing:
        l_0_left_over = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'application_form/table.md') does not export the requested name 'left_over'", name='left_over')
    context.vars.update({'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'left_over': l_0_left_over})
    context.exported_vars.difference_update(('cell', 'codes', 'goals', 'left_over'))
    l_0_grid = t_2((undefined(name='document') if l_0_document is missing else l_0_document))
    context.vars['grid'] = l_0_grid
    context.exported_vars.add('grid')
    def macro(l_1_project):
        t_10 = []
        l_1_midterm = missing
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        pass
        l_1_midterm = environment.getattr(l_1_project, 'midterm')
        t_10.extend((
            '### ',
            escape(t_4(environment.getattr(l_1_project, 'title'))),
            '\n\n- 项目名称：',
            escape(t_4(environment.getattr(l_1_project, 'name'))),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_7(l_1_project, 'name'))),
            '\n',
        ))
        for l_2_row in t_3(l_1_project, 'application_form'):
            _loop_vars = {}
            pass
            for l_3_field in l_2_row:
                _loop_vars = {}
                pass
                t_10.extend((
                    '- ',
                    escape(t_4(environment.getattr(l_3_field, 'name'))),
                    '：',
                    escape(t_4(environment.getattr(l_3_field, 'text'))),
                    escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_7(l_3_field, 'text'), _loop_vars=_loop_vars)),
                    '\n',
                ))
            l_3_field = missing
        l_2_row = missing
        if ((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm) and environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'budget')):
            pass
            t_10.append(
                escape(context.call((undefined(name='budget') if l_0_budget is missing else l_0_budget), markup_join(('中期资金总额（', environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'text'), '）', )), environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'budget'))),
            )
        t_10.extend((
            escape(context.call((undefined(name='budget') if l_0_budget is missing else l_0_budget), '年度资金总额', environment.getattr(l_1_project, 'budget'))),
            '\n\n',
        ))
        if (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm):
            pass
            t_10.append(
                escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), markup_join(('中期目标（', environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'text'), '）', )), (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm))),
            )
        t_10.extend((
            escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), '年度目标', l_1_project)),
            '\n',
        ))
        if ((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm) and environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'indicators')):
            pass
            t_10.append(
                escape(context.call((undefined(name='both') if l_0_both is missing else l_0_both), (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), environment.getattr(l_1_project, 'indicators'))),
            )
        elif environment.getattr(l_1_project, 'indicators'):
            pass
            t_10.append(
                escape(context.call((undefined(name='one') if l_0_one is missing else l_0_one), environment.getattr(l_1_project, 'indicators'))),
            )
        t_10.extend((
            '\n',
            escape(context.call((undefined(name='left_over') if l_0_left_over is missing else l_0_left_over), t_8(l_1_project), l_1_project)),
        ))
        return concat(t_10)
    context.exported_vars.add('table')
    context.vars['table'] = l_0_table = Macro(environment, macro, 'table', ('project',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_midterm, l_1_year):
        t_11 = []
        l_1_before = l_1_after = missing
        if l_1_midterm is missing:
            l_1_midterm = undefined("parameter 'midterm' was not provided", name='midterm')
        if l_1_year is missing:
            l_1_year = undefined("parameter 'year' was not provided", name='year')
        pass
        (l_1_before, l_1_after) = ((t_5(environment.getattr(environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'midterm'), 'names')) > 3), (t_5(environment.getattr(environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'year'), 'names')) > 3))
        t_11.append(
            '| 一级指标 | 二级指标 | 三级指标 | 中期指标值 |',
        )
        if (undefined(name='before') if l_1_before is missing else l_1_before):
            pass
            t_11.append(
                ' 中期分值 |',
            )
        t_11.append(
            ' 年度指标值 |',
        )
        if (undefined(name='after') if l_1_after is missing else l_1_after):
            pass
            t_11.append(
                ' 年度分值 |',
            )
        t_11.append(
            '\n| --- | --- | --- | --- |',
        )
        if (undefined(name='before') if l_1_before is missing else l_1_before):
            pass
            t_11.append(
                ' ---: |',
            )
        t_11.append(
            ' --- |',
        )
        if (undefined(name='after') if l_1_after is missing else l_1_after):
            pass
            t_11.append(
                ' ---: |',
            )
        t_11.append(
            '\n',
        )
        for l_2_level in t_1(environment.getattr(l_1_midterm, 'indicators'), l_1_year, padded=False):
            _loop_vars = {}
            pass
            for l_3_class in environment.getattr(l_2_level, 'classes'):
                _loop_vars = {}
                pass
                for l_4_pair in environment.getattr(l_3_class, 'pairs'):
                    l_4_rows = missing
                    _loop_vars = {}
                    pass
                    l_4_rows = t_6(context.eval_ctx, t_9(context, [environment.getattr(l_4_pair, 'midterm'), environment.getattr(l_4_pair, 'year')]))
                    _loop_vars['rows'] = l_4_rows
                    t_11.extend((
                        '|',
                        escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_level, 'name'), t_7((undefined(name='rows') if l_4_rows is missing else l_4_rows), 'level1'), _loop_vars=_loop_vars)),
                        escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_3_class, 'name'), t_7((undefined(name='rows') if l_4_rows is missing else l_4_rows), 'level2'), _loop_vars=_loop_vars)),
                        escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(environment.getitem((undefined(name='rows') if l_4_rows is missing else l_4_rows), -1), 'name'), t_7((undefined(name='rows') if l_4_rows is missing else l_4_rows), 'name', 'description'), _loop_vars=_loop_vars)),
                        escape(context.call((undefined(name='value') if l_0_value is missing else l_0_value), environment.getattr(l_4_pair, 'midterm'), (undefined(name='before') if l_1_before is missing else l_1_before), _loop_vars=_loop_vars)),
                        escape(context.call((undefined(name='value') if l_0_value is missing else l_0_value), environment.getattr(l_4_pair, 'year'), (undefined(name='after') if l_1_after is missing else l_1_after), _loop_vars=_loop_vars)),
                        '\n',
                    ))
                l_4_pair = l_4_rows = missing
            l_3_class = missing
        l_2_level = missing
        return concat(t_11)
    context.exported_vars.add('both')
    context.vars['both'] = l_0_both = Macro(environment, macro, 'both', ('midterm', 'year'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_row, l_1_weights):
        t_12 = []
        if l_1_row is missing:
            l_1_row = undefined("parameter 'row' was not provided", name='row')
        if l_1_weights is missing:
            l_1_weights = undefined("parameter 'weights' was not provided", name='weights')
        pass
        t_12.append(
            escape((context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_1_row, 'text'), t_7(l_1_row, 'text', 'direction', 'basis', 'attributes')) if l_1_row else '  |')),
        )
        if l_1_weights:
            pass
            t_12.append(
                escape((context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (environment.getattr(l_1_row, 'weight') or ''), t_7(l_1_row, 'weight')) if l_1_row else '  |')),
            )
        return concat(t_12)
    context.exported_vars.add('value')
    context.vars['value'] = l_0_value = Macro(environment, macro, 'value', ('row', 'weights'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_rows):
        t_13 = []
        l_1_weights = missing
        if l_1_rows is missing:
            l_1_rows = undefined("parameter 'rows' was not provided", name='rows')
        pass
        l_1_weights = (t_5(environment.getattr(environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'year'), 'names')) > 3)
        t_13.append(
            '| 一级指标 | 二级指标 | 三级指标 | 指标值 |',
        )
        if (undefined(name='weights') if l_1_weights is missing else l_1_weights):
            pass
            t_13.append(
                ' 分值 |',
            )
        t_13.append(
            '\n| --- | --- | --- | --- |',
        )
        if (undefined(name='weights') if l_1_weights is missing else l_1_weights):
            pass
            t_13.append(
                ' ---: |',
            )
        t_13.append(
            '\n',
        )
        for l_2_row in l_1_rows:
            _loop_vars = {}
            pass
            t_13.extend((
                '|',
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'level1'), t_7(l_2_row, 'level1'), _loop_vars=_loop_vars)),
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'level2'), t_7(l_2_row, 'level2'), _loop_vars=_loop_vars)),
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'name'), t_7(l_2_row, 'name', 'description'), _loop_vars=_loop_vars)),
                escape(context.call((undefined(name='value') if l_0_value is missing else l_0_value), l_2_row, (undefined(name='weights') if l_1_weights is missing else l_1_weights), _loop_vars=_loop_vars)),
                '\n',
            ))
        l_2_row = missing
        return concat(t_13)
    context.exported_vars.add('one')
    context.vars['one'] = l_0_one = Macro(environment, macro, 'one', ('rows',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=67&2=73&3=88&6=91&7=97&8=100&10=102&11=106&12=109&13=114&16=122&17=125&19=128&21=131&22=134&24=137&25=140&26=143&27=145&28=148&31=152&35=158&36=166&37=170&39=186&41=202&42=205&43=208&44=212&45=216&51=230&52=238&53=240&56=249&57=255&58=259&60=267&62=275&63=280'
