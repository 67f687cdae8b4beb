# Made by Jinja of 2405 bytes, crc32 25887d5f; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'project_table/table.md'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_cell = l_0_codes = l_0_goals = l_0_left_over = l_0_table = l_0_grid = l_0_budget = l_0_sources = missing
    try:
        t_1 = environment.filters['inline']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'inline' found.")
    try:
        t_2 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_3 = environment.filters['not_in_table']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'not_in_table' found.")
    try:
        t_4 = environment.filters['periods']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'periods' found.")
    try:
        t_5 = environment.tests['unread']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'unread' found.")
    try:
        t_6 = environment.tests['weighted']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No test named 'weighted' found.")
    pass
    included_template = environment.get_template('words.md', 'project_table/table.md').make_module(context.get_all(), True, {'budget': l_0_budget, 'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'grid': l_0_grid, 'left_over': l_0_left_over, 'sources': l_0_sources, 'table': l_0_table})
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/table.md') does not export the requested name 'cell'", name='cell')
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/table.md') does not export the requested name 'codes'", name='codes')
    l_0_goals = getattr(included_template, 'goals', missing)
    if l_0_goals is missing:
        l_0_goals = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/table.md') does not export the requested name 'goals'", name='goals')
    l_0_left_over = getattr(included_template, 'left_over', missing)
    if l_0_left_over is missing:
        l_0_left_over = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/table.md') does not export the requested name 'left_over'", name='left_over')
    context.vars.update({'cell': l_0_cell, 'codes': l_0_codes, 'goals': l_0_goals, 'left_over': l_0_left_over})
    context.exported_vars.difference_update(('cell', 'codes', 'goals', 'left_over'))
    def macro(l_1_project):
        t_7 = []
        l_1_midterm = missing
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        pass
        l_1_midterm = environment.getattr(l_1_project, 'midterm')
        t_7.extend((
            '### ',
            escape(t_1(environment.getattr(l_1_project, 'title'))),
            '\n\n- 项目名称：',
            escape(t_1(environment.getattr(l_1_project, 'name'))),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_2(l_1_project, 'name'))),
            '\n',
        ))
        if ((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm) and environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'budget')):
            pass
            t_7.append(
                escape(context.call((undefined(name='budget') if l_0_budget is missing else l_0_budget), markup_join(('中期预算数（', environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'text'), '）', )), environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'budget'))),
            )
        t_7.append(
            escape(context.call((undefined(name='budget') if l_0_budget is missing else l_0_budget), ('年度预算数' if (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm) else '预算数'), environment.getattr(l_1_project, 'budget'))),
        )
        for l_2_field in environment.getattr(l_1_project, 'fields'):
            _loop_vars = {}
            pass
            t_7.extend((
                '- ',
                escape(t_1(environment.getattr(l_2_field, 'name'))),
                '：',
                escape(t_1(environment.getattr(l_2_field, 'text'))),
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_2(l_2_field, 'text'), _loop_vars=_loop_vars)),
                '\n',
            ))
        l_2_field = missing
        t_7.append(
            '\n',
        )
        if (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm):
            pass
            t_7.append(
                escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), markup_join(('中期目标（', environment.getattr((undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'text'), '）', )), (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm))),
            )
        t_7.append(
            escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), ('年度目标' if (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm) else '绩效目标'), l_1_project)),
        )
        def t_8(fiter):
            for (l_2_words, l_2_rows) in fiter:
                if l_2_rows:
                    yield (l_2_words, l_2_rows)
        for (l_2_words, l_2_rows) in t_8(t_4(l_1_project)):
            _loop_vars = {}
            pass
            if l_2_words:
                pass
                t_7.extend((
                    '**',
                    escape(t_1(l_2_words)),
                    '**\n\n',
                ))
            t_7.extend((
                escape(context.call((undefined(name='grid') if l_0_grid is missing else l_0_grid), l_2_rows, t_6(l_1_project), _loop_vars=_loop_vars)),
                '\n\n',
            ))
        l_2_words = l_2_rows = missing
        t_7.append(
            escape(context.call((undefined(name='left_over') if l_0_left_over is missing else l_0_left_over), t_3(l_1_project), l_1_project)),
        )
        return concat(t_7)
    context.exported_vars.add('table')
    context.vars['table'] = l_0_table = Macro(environment, macro, 'table', ('project',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_rows, l_1_weights):
        t_9 = []
        if l_1_rows is missing:
            l_1_rows = undefined("parameter 'rows' was not provided", name='rows')
        if l_1_weights is missing:
            l_1_weights = undefined("parameter 'weights' was not provided", name='weights')
        pass
        t_9.append(
            '| 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |',
        )
        if l_1_weights:
            pass
            t_9.append(
                ' 分值 |',
            )
        t_9.append(
            '\n| --- | --- | --- | --- | --- |',
        )
        if l_1_weights:
            pass
            t_9.append(
                ' ---: |',
            )
        t_9.append(
            '\n',
        )
        for l_2_row in l_1_rows:
            _loop_vars = {}
            pass
            t_9.extend((
                '|',
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'level1'), t_2(l_2_row, 'level1'), _loop_vars=_loop_vars)),
            ))
            if t_5(l_2_row):
                pass
                t_9.extend((
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'name'), t_2(l_2_row, 'name'), _loop_vars=_loop_vars)),
                    escape((' |' * (4 if l_1_weights else 3))),
                    '\n',
                ))
            else:
                pass
                t_9.extend((
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'level2'), t_2(l_2_row, 'level2'), _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'name'), t_2(l_2_row, 'name'), _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'description'), t_2(l_2_row, 'description'), _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_2_row, 'text'), t_2(l_2_row, 'text', 'direction', 'basis', 'attributes'), _loop_vars=_loop_vars)),
                ))
                if l_1_weights:
                    pass
                    t_9.append(
                        escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (environment.getattr(l_2_row, 'weight') or ''), t_2(l_2_row, 'weight'), _loop_vars=_loop_vars)),
                    )
                t_9.append(
                    '\n',
                )
        l_2_row = missing
        return concat(t_9)
    context.exported_vars.add('grid')
    context.vars['grid'] = l_0_grid = Macro(environment, macro, 'grid', ('rows', 'weights'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_label, l_1_money):
        t_10 = []
        l_1_document = resolve('document')
        if l_1_label is missing:
            l_1_label = undefined("parameter 'label' was not provided", name='label')
        if l_1_money is missing:
            l_1_money = undefined("parameter 'money' was not provided", name='money')
        pass
        t_10.extend((
            '- ',
            escape(t_1(l_1_label)),
            '：',
            escape(t_1((environment.getattr(l_1_money, 'total') or environment.getattr(l_1_money, 'typed')))),
            ' ',
            escape(t_1(environment.getattr((undefined(name='document') if l_1_document is missing else l_1_document), 'money_unit'))),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_2(l_1_money, 'total'))),
            '\n',
            escape(context.call((undefined(name='sources') if l_0_sources is missing else l_0_sources), environment.getattr(l_1_money, 'sources'), '  ')),
        ))
        return concat(t_10)
    context.exported_vars.add('budget')
    context.vars['budget'] = l_0_budget = Macro(environment, macro, 'budget', ('label', 'money'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_found, l_1_indent):
        t_11 = []
        if l_1_found is missing:
            l_1_found = undefined("parameter 'found' was not provided", name='found')
        if l_1_indent is missing:
            l_1_indent = undefined("parameter 'indent' was not provided", name='indent')
        pass
        for l_2_source in l_1_found:
            l_2_document = resolve('document')
            l_2_amount = missing
            _loop_vars = {}
            pass
            l_2_amount = (environment.getattr(l_2_source, 'amount') or environment.getattr(l_2_source, 'typed'))
            _loop_vars['amount'] = l_2_amount
            t_11.extend((
                escape(l_1_indent),
                '- ',
                escape(t_1(environment.getattr(l_2_source, 'name'))),
                '：',
            ))
            if (undefined(name='amount') if l_2_amount is missing else l_2_amount):
                pass
                t_11.extend((
                    escape(t_1((undefined(name='amount') if l_2_amount is missing else l_2_amount))),
                    ' ',
                    escape(t_1(environment.getattr((undefined(name='document') if l_2_document is missing else l_2_document), 'money_unit'))),
                ))
            t_11.extend((
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_2(l_2_source, 'amount'), _loop_vars=_loop_vars)),
                '\n',
                escape(context.call((undefined(name='sources') if l_0_sources is missing else l_0_sources), environment.getattr(l_2_source, 'parts'), markup_join((l_1_indent, '  ', )), _loop_vars=_loop_vars)),
            ))
        l_2_source = l_2_amount = l_2_document = missing
        return concat(t_11)
    context.exported_vars.add('sources')
    context.vars['sources'] = l_0_sources = Macro(environment, macro, 'sources', ('found', 'indent'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=48&3=63&4=69&5=72&7=74&8=78&9=81&11=84&12=86&13=91&16=101&17=104&19=107&20=109&21=116&22=120&25=124&28=129&31=135&32=145&34=153&36=161&37=166&38=168&40=178&41=183&47=196&48=206&49=213&53=219&54=226&55=231&56=234&57=249'
