# Made by Jinja of 2073 bytes, crc32 def0143c; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'unit.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_page = resolve('page')
    l_0_crumbs = l_0_found = l_0_pager = l_0_scrolled = l_0_bar_chart = l_0_codes = l_0_lines = l_0_unit = missing
    pass
    parent_template = environment.get_template('layout.html', 'unit.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('lists.html', 'unit.html').make_module(context.get_all(), True, {'bar_chart': l_0_bar_chart, 'codes': l_0_codes, 'crumbs': l_0_crumbs, 'found': l_0_found, 'lines': l_0_lines, 'pager': l_0_pager, 'scrolled': l_0_scrolled, 'unit': l_0_unit})
    l_0_crumbs = getattr(included_template, 'crumbs', missing)
    if l_0_crumbs is missing:
        l_0_crumbs = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'unit.html') does not export the requested name 'crumbs'", name='crumbs')
    l_0_found = getattr(included_template, 'found', missing)
    if l_0_found is missing:
        l_0_found = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'unit.html') does not export the requested name 'found'", name='found')
    l_0_pager = getattr(included_template, 'pager', missing)
    if l_0_pager is missing:
        l_0_pager = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'unit.html') does not export the requested name 'pager'", name='pager')
    l_0_scrolled = getattr(included_template, 'scrolled', missing)
    if l_0_scrolled is missing:
        l_0_scrolled = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'unit.html') does not export the requested name 'scrolled'", name='scrolled')
    context.vars.update({'crumbs': l_0_crumbs, 'found': l_0_found, 'pager': l_0_pager, 'scrolled': l_0_scrolled})
    context.exported_vars.difference_update(('crumbs', 'found', 'pager', 'scrolled'))
    included_template = environment.get_template('chart.html', 'unit.html')._get_default_module(context)
    l_0_bar_chart = getattr(included_template, 'bar_chart', missing)
    if l_0_bar_chart is missing:
        l_0_bar_chart = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'unit.html') does not export the requested name 'bar_chart'", name='bar_chart')
    context.vars['bar_chart'] = l_0_bar_chart
    context.exported_vars.discard('bar_chart')
    included_template = environment.get_template('words.html', 'unit.html')._get_default_module(context)
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'unit.html') does not export the requested name 'codes'", name='codes')
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'unit.html') does not export the requested name 'lines'", name='lines')
    context.vars.update({'codes': l_0_codes, 'lines': l_0_lines})
    context.exported_vars.difference_update(('codes', 'lines'))
    l_0_unit = environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'unit')
    context.vars['unit'] = l_0_unit
    context.exported_vars.add('unit')
    yield from parent_template.root_render_func(context)

def block_crumbs(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_crumbs = resolve('crumbs')
    l_0_root = resolve('root')
    l_0_page = resolve('page')
    pass
    yield escape(context.call((undefined(name='crumbs') if l_0_crumbs is missing else l_0_crumbs), (undefined(name='root') if l_0_root is missing else l_0_root), [('units.html', '单位')], markup_join(((environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'unit'), 'code') or ''), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'unit'), 'name'), )), _block_vars=_block_vars))

def block_main(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_year = resolve('year')
    l_0_lines = resolve('lines')
    l_0_heading = resolve('heading')
    l_0_found = resolve('found')
    l_0_scrolled = resolve('scrolled')
    l_0_pager = resolve('pager')
    l_0_sheet = resolve('sheet')
    l_0_root = resolve('root')
    l_0_document = resolve('document')
    l_0_bar_chart = resolve('bar_chart')
    l_0_sources = resolve('sources')
    l_0_unit = l_0_money_unit = l_0_chart = missing
    try:
        t_1 = environment.filters['budget_chart']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'budget_chart' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_4 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_5 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_6 = environment.filters['source_chart']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'source_chart' found.")
    try:
        t_7 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_unit = environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'unit')
    _block_vars['unit'] = l_0_unit
    l_0_money_unit = environment.getattr(environment.getattr((undefined(name='year') if l_0_year is missing else l_0_year), 'document'), 'money_unit')
    _block_vars['money_unit'] = l_0_money_unit
    yield '<div class="head">\n<h1>'
    yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), (undefined(name='heading') if l_0_heading is missing else l_0_heading), _block_vars=_block_vars))
    for l_1_mark in t_4((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'name'):
        _loop_vars = {}
        pass
        yield ' <b class="codes">'
        yield escape(l_1_mark)
        yield '</b>'
    l_1_mark = missing
    yield '</h1>\n<p class="facts">'
    yield escape(environment.getattr((undefined(name='year') if l_0_year is missing else l_0_year), 'words'))
    yield '，'
    yield escape(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'project_count'))
    yield ' 个项目，'
    yield escape(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'indicator_count'))
    yield ' 条指标，预算 '
    yield escape((environment.getattr(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'budget'), 'total') or '未算出'))
    yield ' '
    yield escape((undefined(name='money_unit') if l_0_money_unit is missing else l_0_money_unit))
    def t_8(fiter):
        for l_1_source in fiter:
            if (not t_7(environment.getattr(l_1_source, 'amount'))):
                yield l_1_source
    l_1_loop = missing
    for l_1_source, l_1_loop in LoopContext(t_8(environment.getattr(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'budget'), 'sources')), undefined):
        _loop_vars = {}
        pass
        yield escape(('，其中：' if environment.getattr(l_1_loop, 'first') else '，'))
        yield escape(environment.getattr(l_1_source, 'name'))
        yield ' '
        yield escape(environment.getattr(l_1_source, 'amount'))
        yield ' '
        yield escape((undefined(name='money_unit') if l_0_money_unit is missing else l_0_money_unit))
    l_1_loop = l_1_source = missing
    yield '；检查发现：'
    yield escape(context.call((undefined(name='found') if l_0_found is missing else l_0_found), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'findings'), _block_vars=_block_vars))
    yield '</p>\n</div>\n<section class="panel" aria-labelledby="list">\n'
    def macro():
        t_9 = []
        pass
        t_9.extend((
            '<thead><tr><th scope="col">序号</th><th scope="col">项目</th><th scope="col">预算数（',
            escape((undefined(name='money_unit') if l_0_money_unit is missing else l_0_money_unit)),
            '）</th><th scope="col">指标数</th><th scope="col">检查发现</th></tr></thead>\n<tbody>\n',
        ))
        for l_2_one in environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'rows'):
            _loop_vars = {}
            pass
            t_9.extend((
                '<tr><td>',
                escape(environment.getattr(environment.getattr(l_2_one, 'project'), 'number')),
                '</td><th scope="row"><a href="',
                escape((undefined(name='root') if l_0_root is missing else l_0_root)),
                escape(environment.getattr(l_2_one, 'file')),
                '">',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(environment.getattr(l_2_one, 'project'), 'name'), _loop_vars=_loop_vars)),
                '</a></th><td class="amount">',
                escape(((environment.getattr(environment.getattr(environment.getattr(l_2_one, 'project'), 'budget'), 'total') or environment.getattr(environment.getattr(environment.getattr(l_2_one, 'project'), 'budget'), 'typed')) or '未算出')),
                '</td><td class="amount">',
                escape(t_2(t_3(context.eval_ctx, t_5(context, environment.getattr(environment.getattr(l_2_one, 'project'), 'indicators'), 'level2')))),
                '</td><td>',
                escape(context.call((undefined(name='found') if l_0_found is missing else l_0_found), environment.getattr(l_2_one, 'findings'), _loop_vars=_loop_vars)),
                '</td></tr>\n',
            ))
        l_2_one = missing
        t_9.append(
            '</tbody>\n',
        )
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield context.call((undefined(name='scrolled') if l_0_scrolled is missing else l_0_scrolled), 'list', '项目', caller=caller, _block_vars=_block_vars)
    yield escape(context.call((undefined(name='pager') if l_0_pager is missing else l_0_pager), (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), (undefined(name='root') if l_0_root is missing else l_0_root), _block_vars=_block_vars))
    yield '\n</section>\n'
    l_0_chart = (t_1((undefined(name='document') if l_0_document is missing else l_0_document)) if (environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'number') == 1) else None)
    _block_vars['chart'] = l_0_chart
    if (undefined(name='chart') if l_0_chart is missing else l_0_chart):
        pass
        yield '<section class="panel" aria-label="图">\n'
        yield escape(context.call((undefined(name='bar_chart') if l_0_bar_chart is missing else l_0_bar_chart), (undefined(name='chart') if l_0_chart is missing else l_0_chart), 'projects', '各项目的预算', (undefined(name='money_unit') if l_0_money_unit is missing else l_0_money_unit), _block_vars=_block_vars))
        yield '\n'
        l_0_sources = t_6(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'budget'))
        _block_vars['sources'] = l_0_sources
        if (undefined(name='sources') if l_0_sources is missing else l_0_sources):
            pass
            yield escape(context.call((undefined(name='bar_chart') if l_0_bar_chart is missing else l_0_bar_chart), (undefined(name='sources') if l_0_sources is missing else l_0_sources), 'sources', '资金来源', (undefined(name='money_unit') if l_0_money_unit is missing else l_0_money_unit), _block_vars=_block_vars))
        yield '\n</section>\n'

blocks = {'crumbs': block_crumbs, 'main': block_main}
debug_info = '1=14&2=17&3=32&4=38&5=47&6=52&7=65&8=128&9=130&11=133&12=142&13=151&16=169&17=174&19=177&20=182&16=202&24=203&26=205&27=207&29=210&30=212&31=214'
