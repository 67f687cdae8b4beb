# Made by Jinja of 1725 bytes, crc32 91718693; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'department/tables.md'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_cell = l_0_codes = l_0_goals = l_0_left_over = l_0_budget = l_0_grid = l_0_sources = missing
    try:
        t_1 = environment.filters['all_marks']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'all_marks' found.")
    try:
        t_2 = environment.filters['inline']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'inline' found.")
    try:
        t_3 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_4 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_5 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_6 = environment.filters['not_in_table']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'not_in_table' found.")
    try:
        t_7 = environment.filters['periods']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'periods' found.")
    try:
        t_8 = environment.tests['weighted']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No test named 'weighted' found.")
    pass
    included_template = environment.get_template('words.md', 'department/tables.md').make_module(context.get_all(), True, {'budget': l_0_budget, 'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'grid': l_0_grid, 'left_over': l_0_left_over, 'sources': l_0_sources})
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'department/tables.md') does not export the requested name 'cell'", name='cell')
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'department/tables.md') does not export the requested name 'codes'", name='codes')
    l_0_goals = getattr(included_template, 'goals', missing)
    if l_0_goals is missing:
        l_0_goals = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'department/tables.md') does not export the requested name 'goals'", name='goals')
    l_0_left_over = getattr(included_template, 'left_over', missing)
    if l_0_left_over is missing:
        l_0_left_over = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'department/tables.md') does not export the requested name 'left_over'", name='left_over')
    context.vars.update({'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'left_over': l_0_left_over})
    context.exported_vars.difference_update(('cell', 'codes', 'goals', 'left_over'))
    included_template = environment.get_template('project_table/table.md', 'department/tables.md').make_module(context.get_all(), True, {'budget': l_0_budget, 'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'grid': l_0_grid, 'left_over': l_0_left_over, 'sources': l_0_sources})
    l_0_budget = getattr(included_template, 'budget', missing)
    if l_0_budget is missing:
        l_0_budget = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department/tables.md') does not export the requested name 'budget'", name='budget')
    l_0_grid = getattr(included_template, 'grid', missing)
    if l_0_grid is missing:
        l_0_grid = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department/tables.md') does not export the requested name 'grid'", name='grid')
    l_0_sources = getattr(included_template, 'sources', missing)
    if l_0_sources is missing:
        l_0_sources = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department/tables.md') does not export the requested name 'sources'", name='sources')
    context.vars.update({'budget': l_0_budget, 'grid': l_0_grid, 'sources': l_0_sources})
    context.exported_vars.difference_update(('budget', 'grid', 'sources'))
    for l_1_department in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'):
        l_1_midterm = l_1_names = missing
        _loop_vars = {}
        pass
        l_1_midterm = environment.getattr(l_1_department, 'midterm')
        _loop_vars['midterm'] = l_1_midterm
        l_1_names = t_3(context.eval_ctx, t_4(context, environment.getattr(environment.getattr(l_1_department, 'budget'), 'sources'), attribute='name'))
        _loop_vars['names'] = l_1_names
        yield '## '
        yield escape(t_2(environment.getattr(l_1_department, 'title')))
        yield '\n\n- 部门名称：'
        yield escape(t_2(environment.getattr(l_1_department, 'name')))
        yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_5(l_1_department, 'name'), _loop_vars=_loop_vars))
        yield '\n'
        for l_2_field in environment.getattr(l_1_department, 'fields'):
            _loop_vars = {}
            pass
            yield '- '
            yield escape(t_2(environment.getattr(l_2_field, 'name')))
            yield '：'
            yield escape(t_2(environment.getattr(l_2_field, 'text')))
            yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_5(l_2_field, 'text'), _loop_vars=_loop_vars))
            yield '\n'
        l_2_field = missing
        yield '\n**年度主要任务**\n\n| 任务名称 | 主要内容 | 预算金额（'
        yield escape(t_2(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')))
        yield '） |'
        for l_2_name in (undefined(name='names') if l_1_names is missing else l_1_names):
            _loop_vars = {}
            pass
            yield ' '
            yield escape(t_2(l_2_name))
            yield ' |'
        l_2_name = missing
        yield '\n| --- | --- | ---: |'
        for l_2_name in (undefined(name='names') if l_1_names is missing else l_1_names):
            _loop_vars = {}
            pass
            yield ' ---: |'
        l_2_name = missing
        yield '\n'
        for l_2_task in environment.getattr(l_1_department, 'tasks'):
            _loop_vars = {}
            pass
            yield '|'
            yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_task, 'name'), t_5(l_2_task, 'name'), _loop_vars=_loop_vars))
            yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_task, 'content'), t_5(l_2_task, 'content'), _loop_vars=_loop_vars))
            yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (environment.getattr(environment.getattr(l_2_task, 'budget'), 'total') or environment.getattr(environment.getattr(l_2_task, 'budget'), 'typed')), t_1(environment.getattr(l_2_task, 'budget')), _loop_vars=_loop_vars))
            def t_9(fiter):
                for l_3_source in fiter:
                    if (environment.getattr(l_3_source, 'name') in (undefined(name='names') if l_1_names is missing else l_1_names)):
                        yield l_3_source
            for l_3_source in t_9(environment.getattr(environment.getattr(l_2_task, 'budget'), 'sources')):
                _loop_vars = {}
                pass
                yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (environment.getattr(l_3_source, 'amount') or environment.getattr(l_3_source, 'typed')), _loop_vars=_loop_vars))
            l_3_source = missing
            yield '\n'
        l_2_task = missing
        yield '\n'
        yield escape(context.call((undefined(name='budget') if l_0_budget is missing else l_0_budget), '金额合计', environment.getattr(l_1_department, 'budget'), _loop_vars=_loop_vars))
        yield '\n'
        if ((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm) and environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'budget')):
            pass
            yield escape(context.call((undefined(name='budget') if l_0_budget is missing else l_0_budget), markup_join(('中期预算数（', environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'text'), '）', )), environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'budget'), _loop_vars=_loop_vars))
            yield '\n'
        if (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm):
            pass
            yield escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), markup_join(('中期总体目标（', environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'text'), '）', )), (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), _loop_vars=_loop_vars))
        yield escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), '年度总体目标', l_1_department, _loop_vars=_loop_vars))
        def t_10(fiter):
            for (l_2_words, l_2_rows) in fiter:
                if l_2_rows:
                    yield (l_2_words, l_2_rows)
        for (l_2_words, l_2_rows) in t_10(t_7(l_1_department)):
            _loop_vars = {}
            pass
            if l_2_words:
                pass
                yield '**'
                yield escape(t_2(l_2_words))
                yield '**\n\n'
            yield escape(context.call((undefined(name='grid') if l_0_grid is missing else l_0_grid), l_2_rows, t_8(l_1_department), _loop_vars=_loop_vars))
            yield '\n\n'
        l_2_words = l_2_rows = missing
        yield escape(context.call((undefined(name='left_over') if l_0_left_over is missing else l_0_left_over), t_6(l_1_department), l_1_department, _loop_vars=_loop_vars))
        yield '\n'
    l_1_department = l_1_midterm = l_1_names = missing

blocks = {}
debug_info = '1=61&2=76&4=88&5=92&6=94&7=97&9=99&10=102&11=106&16=113&18=123&20=129&21=133&25=148&26=150&27=152&29=154&30=156&32=157&33=158&34=165&35=168&38=170&41=173'
