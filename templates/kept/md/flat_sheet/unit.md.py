# Made by Jinja of 1505 bytes, crc32 41d162a9; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'flat_sheet/unit.md'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_unit = resolve('unit')
    l_0_cell = l_0_codes = l_0_goals = l_0_left_over = l_0_money = missing
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
        t_4 = environment.filters['inline']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'inline' found.")
    try:
        t_5 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_6 = environment.filters['measure_unit']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'measure_unit' found.")
    try:
        t_7 = environment.filters['nature']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'nature' found.")
    try:
        t_8 = environment.filters['not_on_sheet']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'not_on_sheet' found.")
    try:
        t_9 = environment.filters['sheet_unit']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'sheet_unit' found.")
    try:
        t_10 = environment.filters['total_words']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'total_words' found.")
    try:
        t_11 = environment.tests['unread']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No test named 'unread' found.")
    pass
    included_template = environment.get_template('words.md', 'flat_sheet/unit.md').make_module(context.get_all(), True, {'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'left_over': l_0_left_over, 'money': l_0_money})
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'flat_sheet/unit.md') does not export the requested name 'cell'", name='cell')
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'flat_sheet/unit.md') does not export the requested name 'codes'", name='codes')
    l_0_goals = getattr(included_template, 'goals', missing)
    if l_0_goals is missing:
        l_0_goals = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'flat_sheet/unit.md') does not export the requested name 'goals'", name='goals')
    l_0_left_over = getattr(included_template, 'left_over', missing)
    if l_0_left_over is missing:
        l_0_left_over = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'flat_sheet/unit.md') does not export the requested name 'left_over'", name='left_over')
    context.vars.update({'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'left_over': l_0_left_over})
    context.exported_vars.difference_update(('cell', 'codes', 'goals', 'left_over'))
    l_0_money = t_9(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
    context.vars['money'] = l_0_money
    context.exported_vars.add('money')
    yield '预算数 '
    yield escape((t_3(environment.getattr(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'budget'), 'total'), environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')) or '未算出'))
    yield ' '
    yield escape(t_4((undefined(name='money') if l_0_money is missing else l_0_money)))
    yield '；'
    yield escape(t_4(t_10((undefined(name='unit') if l_0_unit is missing else l_0_unit), environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))))
    yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_5(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'budget'), 'total')))
    yield '\n\n'
    for l_1_project in environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'projects'):
        _loop_vars = {}
        pass
        yield '### '
        yield escape(t_4(environment.getattr(l_1_project, 'name')))
        yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_5(l_1_project, 'name'), _loop_vars=_loop_vars))
        yield '\n\n- 预算数：'
        yield escape(t_4((t_3(environment.getattr(environment.getattr(l_1_project, 'budget'), 'total'), environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')) or environment.getattr(environment.getattr(l_1_project, 'budget'), 'typed'))))
        yield ' '
        yield escape(t_4((undefined(name='money') if l_0_money is missing else l_0_money)))
        yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_1(environment.getattr(l_1_project, 'budget')), _loop_vars=_loop_vars))
        yield '\n\n'
        yield escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), '年度目标', l_1_project, _loop_vars=_loop_vars))
        if environment.getattr(l_1_project, 'indicators'):
            pass
            yield '| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标方向性 |\n| --- | --- | --- | --- | --- | --- | ---: | --- |\n'
            for l_2_row in environment.getattr(l_1_project, 'indicators'):
                _loop_vars = {}
                pass
                yield '|'
                yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'level1'), t_5(l_2_row, 'level1'), _loop_vars=_loop_vars))
                if t_11(l_2_row):
                    pass
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'name'), t_5(l_2_row, 'name'), _loop_vars=_loop_vars))
                    yield ' | | | | | |\n'
                else:
                    pass
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'level2'), t_5(l_2_row, 'level2'), _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'name'), t_5(l_2_row, 'name', 'description', 'basis', 'attributes'), _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), t_7(l_2_row), _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), t_2(l_2_row), t_5(l_2_row, 'text'), _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), t_6(l_2_row), _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (environment.getattr(l_2_row, 'weight') or ''), t_5(l_2_row, 'weight'), _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (environment.getattr(l_2_row, 'direction') or ''), t_5(l_2_row, 'direction'), _loop_vars=_loop_vars))
                    yield '\n'
            l_2_row = missing
            yield '\n'
        yield escape(context.call((undefined(name='left_over') if l_0_left_over is missing else l_0_left_over), t_8(l_1_project), l_1_project, _loop_vars=_loop_vars))
    l_1_project = missing

blocks = {}
debug_info = '1=80&2=95&4=99&6=106&7=110&9=113&11=118&12=119&15=122&16=126&17=127&19=133&24=143'
