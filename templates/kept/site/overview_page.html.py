# Made by Jinja of 3730 bytes, crc32 0b434df8; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'overview_page.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_found = l_0_scrolled = l_0_bar_chart = l_0_lines = l_0_span = l_0_units_table = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_3 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    parent_template = environment.get_template('layout.html', 'overview_page.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('lists.html', 'overview_page.html').make_module(context.get_all(), True, {'bar_chart': l_0_bar_chart, 'found': l_0_found, 'lines': l_0_lines, 'scrolled': l_0_scrolled, 'span': l_0_span, 'units_table': l_0_units_table})
    l_0_found = getattr(included_template, 'found', missing)
    if l_0_found is missing:
        l_0_found = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'overview_page.html') does not export the requested name 'found'", name='found')
    l_0_scrolled = getattr(included_template, 'scrolled', missing)
    if l_0_scrolled is missing:
        l_0_scrolled = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'overview_page.html') does not export the requested name 'scrolled'", name='scrolled')
    context.vars.update({'found': l_0_found, 'scrolled': l_0_scrolled})
    context.exported_vars.difference_update(('found', 'scrolled'))
    included_template = environment.get_template('chart.html', 'overview_page.html')._get_default_module(context)
    l_0_bar_chart = getattr(included_template, 'bar_chart', missing)
    if l_0_bar_chart is missing:
        l_0_bar_chart = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'overview_page.html') does not export the requested name 'bar_chart'", name='bar_chart')
    context.vars['bar_chart'] = l_0_bar_chart
    context.exported_vars.discard('bar_chart')
    included_template = environment.get_template('words.html', 'overview_page.html')._get_default_module(context)
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'overview_page.html') does not export the requested name 'lines'", name='lines')
    l_0_span = getattr(included_template, 'span', missing)
    if l_0_span is missing:
        l_0_span = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'overview_page.html') does not export the requested name 'span'", name='span')
    context.vars.update({'lines': l_0_lines, 'span': l_0_span})
    context.exported_vars.difference_update(('lines', 'span'))
    def macro(l_1_year, l_1_table, l_1_id, l_1_money_unit):
        t_4 = []
        if l_1_year is missing:
            l_1_year = undefined("parameter 'year' was not provided", name='year')
        if l_1_table is missing:
            l_1_table = undefined("parameter 'table' was not provided", name='table')
        if l_1_id is missing:
            l_1_id = undefined("parameter 'id' was not provided", name='id')
        if l_1_money_unit is missing:
            l_1_money_unit = undefined("parameter 'money_unit' was not provided", name='money_unit')
        pass
        def macro():
            t_5 = []
            l_2_divided = l_2_height = missing
            pass
            l_2_divided = t_2(context.eval_ctx, t_3(context, environment.getattr(l_1_table, 'heads'), 'parts'))
            l_2_height = context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', (2 if (undefined(name='divided') if l_2_divided is missing else l_2_divided) else 1))
            t_5.extend((
                '<thead>\n<tr><th scope="col"',
                escape((undefined(name='height') if l_2_height is missing else l_2_height)),
                '>单位编码</th><th scope="col"',
                escape((undefined(name='height') if l_2_height is missing else l_2_height)),
                '>单位名称</th><th scope="col"',
                escape((undefined(name='height') if l_2_height is missing else l_2_height)),
                '>项目数</th><th scope="col"',
                escape((undefined(name='height') if l_2_height is missing else l_2_height)),
                '>指标数</th><th scope="col"',
                escape((undefined(name='height') if l_2_height is missing else l_2_height)),
                '>预算数</th>',
            ))
            for l_3_head in environment.getattr(l_1_table, 'heads'):
                _loop_vars = {}
                pass
                t_5.extend((
                    '<th scope="',
                    escape(('colgroup' if environment.getattr(l_3_head, 'parts') else 'col')),
                    '"',
                    escape((context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'colspan', (1 + t_1(environment.getattr(l_3_head, 'parts'))), _loop_vars=_loop_vars) if environment.getattr(l_3_head, 'parts') else (undefined(name='height') if l_2_height is missing else l_2_height))),
                    '>',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_3_head, 'name'), _loop_vars=_loop_vars)),
                    '</th>',
                ))
            l_3_head = missing
            t_5.extend((
                '<th scope="col"',
                escape((undefined(name='height') if l_2_height is missing else l_2_height)),
                '>检查发现</th></tr>\n',
            ))
            if (undefined(name='divided') if l_2_divided is missing else l_2_divided):
                pass
                t_5.append(
                    '<tr>',
                )
                for l_3_head in (undefined(name='divided') if l_2_divided is missing else l_2_divided):
                    _loop_vars = {}
                    pass
                    t_5.append(
                        '<th scope="col">小计</th>',
                    )
                    for l_4_part in environment.getattr(l_3_head, 'parts'):
                        _loop_vars = {}
                        pass
                        t_5.extend((
                            '<th scope="col">',
                            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_4_part, _loop_vars=_loop_vars)),
                            '</th>',
                        ))
                    l_4_part = missing
                l_3_head = missing
                t_5.append(
                    '</tr>\n',
                )
            t_5.append(
                '</thead>\n<tbody>\n',
            )
            for (l_3_one, l_3_amounts) in environment.getattr(l_1_table, 'rows'):
                _loop_vars = {}
                pass
                t_5.extend((
                    '<tr><td>',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), (environment.getattr(environment.getattr(l_3_one, 'unit'), 'code') or ''), _loop_vars=_loop_vars)),
                    '</td><th scope="row"><a href="',
                    escape(environment.getattr(l_3_one, 'file')),
                    '">',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(environment.getattr(l_3_one, 'unit'), 'name'), _loop_vars=_loop_vars)),
                    '</a></th><td class="amount">',
                    escape(environment.getattr(environment.getattr(l_3_one, 'unit'), 'project_count')),
                    '</td><td class="amount">',
                    escape(environment.getattr(environment.getattr(l_3_one, 'unit'), 'indicator_count')),
                    '</td>',
                ))
                for l_4_amount in l_3_amounts:
                    _loop_vars = {}
                    pass
                    t_5.extend((
                        '<td class="amount">',
                        escape(l_4_amount),
                        '</td>',
                    ))
                l_4_amount = missing
                t_5.extend((
                    '<td>',
                    escape(context.call((undefined(name='found') if l_0_found is missing else l_0_found), environment.getattr(l_3_one, 'findings'), _loop_vars=_loop_vars)),
                    '</td></tr>\n',
                ))
            l_3_one = l_3_amounts = missing
            if environment.getattr(l_1_table, 'sum'):
                pass
                t_5.append(
                    '<tr class="sum"><th scope="row" colspan="2">合计',
                )
                if (t_1(environment.getattr(l_1_year, 'units')) > 1):
                    pass
                    t_5.extend((
                        '（',
                        escape(t_1(environment.getattr(l_1_year, 'units'))),
                        ' 个单位）',
                    ))
                t_5.extend((
                    '</th><td class="amount">',
                    escape(environment.getattr(environment.getattr(l_1_year, 'document'), 'project_count')),
                    '</td><td class="amount">',
                    escape(environment.getattr(environment.getattr(l_1_year, 'document'), 'indicator_count')),
                    '</td>',
                ))
                for l_3_amount in environment.getattr(l_1_table, 'sum'):
                    _loop_vars = {}
                    pass
                    t_5.extend((
                        '<td class="amount">',
                        escape(l_3_amount),
                        '</td>',
                    ))
                l_3_amount = missing
                t_5.append(
                    '<td></td></tr>\n',
                )
            t_5.append(
                '</tbody>\n',
            )
            return concat(t_5)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_4.append(context.call((undefined(name='scrolled') if l_0_scrolled is missing else l_0_scrolled), l_1_id, markup_join(('预算绩效目标汇总（', l_1_money_unit, '）', )), caller=caller))
        return concat(t_4)
    context.exported_vars.add('units_table')
    context.vars['units_table'] = l_0_units_table = Macro(environment, macro, 'units_table', ('year', 'table', 'id', 'money_unit'), False, False, False, context.eval_ctx.autoescape)
    yield from parent_template.root_render_func(context)

def block_main(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_name = resolve('name')
    l_0_site = resolve('site')
    l_0_has_findings = resolve('has_findings')
    try:
        t_6 = environment.filters['budget_chart']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'budget_chart' found.")
    try:
        t_7 = environment.filters['counted']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'counted' found.")
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_8 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_9 = environment.filters['source_chart']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'source_chart' found.")
    pass
    yield '<div class="head">\n<h1>'
    yield escape((undefined(name='name') if l_0_name is missing else l_0_name))
    yield '</h1>\n<p class="facts">'
    yield escape(t_1(t_2(context.eval_ctx, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'units'))))
    yield ' 个单位，'
    yield escape(t_1(t_2(context.eval_ctx, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'projects'))))
    yield ' 个项目；检查发现：'
    if (undefined(name='has_findings') if l_0_has_findings is missing else l_0_has_findings):
        pass
        yield '<a href="findings.html">'
        yield escape(t_7(t_2(context.eval_ctx, t_8(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'told'), 'first'))))
        yield '</a>'
    else:
        pass
        yield '无'
    yield '</p>\n</div>\n'
    l_1_loop = missing
    for l_1_year, l_1_loop in LoopContext(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'years'), undefined):
        l_1_tables = resolve('tables')
        l_1_bar_chart = resolve('bar_chart')
        l_1_units_table = resolve('units_table')
        l_1_table = l_1_money_unit = l_1_id = l_1_chart = l_1_sources = missing
        _loop_vars = {}
        pass
        l_1_table = environment.getitem((undefined(name='tables') if l_1_tables is missing else l_1_tables), environment.getattr(l_1_loop, 'index0'))
        _loop_vars['table'] = l_1_table
        l_1_money_unit = environment.getattr(environment.getattr(l_1_year, 'document'), 'money_unit')
        _loop_vars['money_unit'] = l_1_money_unit
        l_1_id = markup_join(('year-', environment.getattr(l_1_loop, 'index'), ))
        _loop_vars['id'] = l_1_id
        yield '<section class="panel" aria-labelledby="'
        yield escape((undefined(name='id') if l_1_id is missing else l_1_id))
        yield '">\n<h2 id="'
        yield escape((undefined(name='id') if l_1_id is missing else l_1_id))
        yield '">'
        yield escape(environment.getattr(l_1_year, 'words'))
        yield '（'
        yield escape((undefined(name='money_unit') if l_1_money_unit is missing else l_1_money_unit))
        yield '）</h2>\n<dl class="totals">\n<div><dt>预算</dt><dd>'
        yield escape(((environment.getattr(environment.getattr(environment.getattr(l_1_year, 'document'), 'budget'), 'total') or '未算出') if environment.getattr(environment.getattr(l_1_year, 'document'), 'budget') else '0.00'))
        yield '</dd></div>\n<div><dt>单位</dt><dd>'
        yield escape(t_1(environment.getattr(l_1_year, 'units')))
        yield '</dd></div>\n<div><dt>项目</dt><dd>'
        yield escape(environment.getattr(environment.getattr(l_1_year, 'document'), 'project_count'))
        yield '</dd></div>\n<div><dt>指标</dt><dd>'
        yield escape(environment.getattr(environment.getattr(l_1_year, 'document'), 'indicator_count'))
        yield '</dd></div>\n</dl>\n'
        if environment.getattr(l_1_year, 'departments'):
            pass
            yield '<h3>部门整体</h3>\n<ul class="departments">\n'
            for l_2_one in environment.getattr(l_1_year, 'departments'):
                l_2_lines = resolve('lines')
                _loop_vars = {}
                pass
                yield '<li><a href="'
                yield escape(environment.getattr(l_2_one, 'file'))
                yield '">'
                yield escape(context.call((undefined(name='lines') if l_2_lines is missing else l_2_lines), environment.getattr(l_2_one, 'name'), _loop_vars=_loop_vars))
                yield '</a>，'
                yield escape(((environment.getattr(environment.getattr(environment.getattr(l_2_one, 'department'), 'budget'), 'total') or environment.getattr(environment.getattr(environment.getattr(l_2_one, 'department'), 'budget'), 'typed')) or '未算出'))
                yield ' '
                yield escape((undefined(name='money_unit') if l_1_money_unit is missing else l_1_money_unit))
                yield '</li>\n'
            l_2_one = l_2_lines = missing
            yield '</ul>\n'
        l_1_chart = t_6(environment.getattr(l_1_year, 'document'))
        _loop_vars['chart'] = l_1_chart
        if (undefined(name='chart') if l_1_chart is missing else l_1_chart):
            pass
            yield escape(context.call((undefined(name='bar_chart') if l_1_bar_chart is missing else l_1_bar_chart), (undefined(name='chart') if l_1_chart is missing else l_1_chart), markup_join(((undefined(name='id') if l_1_id is missing else l_1_id), '-units', )), ('各单位的预算' if (t_1(environment.getattr(l_1_year, 'units')) > 1) else '各项目的预算'), (undefined(name='money_unit') if l_1_money_unit is missing else l_1_money_unit), _loop_vars=_loop_vars))
            yield '\n'
        l_1_sources = t_9(environment.getattr(environment.getattr(l_1_year, 'document'), 'budget'))
        _loop_vars['sources'] = l_1_sources
        if (undefined(name='sources') if l_1_sources is missing else l_1_sources):
            pass
            yield escape(context.call((undefined(name='bar_chart') if l_1_bar_chart is missing else l_1_bar_chart), (undefined(name='sources') if l_1_sources is missing else l_1_sources), markup_join(((undefined(name='id') if l_1_id is missing else l_1_id), '-sources', )), '资金来源', (undefined(name='money_unit') if l_1_money_unit is missing else l_1_money_unit), _loop_vars=_loop_vars))
            yield '\n'
        yield escape(context.call((undefined(name='units_table') if l_1_units_table is missing else l_1_units_table), l_1_year, (undefined(name='table') if l_1_table is missing else l_1_table), markup_join(((undefined(name='id') if l_1_id is missing else l_1_id), '-table', )), (undefined(name='money_unit') if l_1_money_unit is missing else l_1_money_unit), _loop_vars=_loop_vars))
        yield '\n'
        if (t_1(environment.getattr(l_1_year, 'units')) > t_1(environment.getattr((undefined(name='table') if l_1_table is missing else l_1_table), 'rows'))):
            pass
            yield '<p>这里列出前 '
            yield escape(t_1(environment.getattr((undefined(name='table') if l_1_table is missing else l_1_table), 'rows')))
            yield ' 个单位；<a href="units.html">全部 '
            yield escape(t_1(t_2(context.eval_ctx, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'units'))))
            yield ' 个单位</a></p>\n'
        yield '</section>\n'
    l_1_loop = l_1_year = l_1_tables = l_1_table = l_1_money_unit = l_1_id = l_1_chart = l_1_bar_chart = l_1_sources = l_1_units_table = missing

blocks = {'main': block_main}
debug_info = '1=31&2=34&3=43&4=49&46=58&47=69&48=73&49=74&51=77&52=88&53=106&54=111&58=133&59=138&61=164&62=169&47=200&5=206&7=254&8=256&10=270&11=277&12=279&13=281&14=284&15=286&17=292&18=294&19=296&20=298&22=300&25=303&26=308&30=318&31=320&32=322&34=324&35=326&36=328&38=330&39=332&40=335'
