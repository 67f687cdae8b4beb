# Made by Jinja of 2670 bytes, crc32 013a1fce; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, Markup, Namespace, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'overview.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_codes = l_0_lines = l_0_marked = l_0_span = l_0_bar_chart = l_0_table_of_totals = missing
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
        t_4 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    try:
        t_5 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    included_template = environment.get_template('words.html', 'overview.html')._get_default_module(context)
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'overview.html') does not export the requested name 'codes'", name='codes')
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'overview.html') does not export the requested name 'lines'", name='lines')
    l_0_marked = getattr(included_template, 'marked', missing)
    if l_0_marked is missing:
        l_0_marked = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'overview.html') does not export the requested name 'marked'", name='marked')
    l_0_span = getattr(included_template, 'span', missing)
    if l_0_span is missing:
        l_0_span = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'overview.html') does not export the requested name 'span'", name='span')
    context.vars.update({'codes': l_0_codes, 'lines': l_0_lines, 'marked': l_0_marked, 'span': l_0_span})
    context.exported_vars.difference_update(('codes', 'lines', 'marked', 'span'))
    included_template = environment.get_template('chart.html', 'overview.html')._get_default_module(context)
    l_0_bar_chart = getattr(included_template, 'bar_chart', missing)
    if l_0_bar_chart is missing:
        l_0_bar_chart = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'overview.html') does not export the requested name 'bar_chart'", name='bar_chart')
    context.vars['bar_chart'] = l_0_bar_chart
    context.exported_vars.discard('bar_chart')
    def macro(l_1_totals):
        t_6 = []
        l_1_document = resolve('document')
        l_1_range = resolve('range')
        l_1_namespace = resolve('namespace')
        l_1_divided = l_1_height = l_1_place = missing
        if l_1_totals is missing:
            l_1_totals = undefined("parameter 'totals' was not provided", name='totals')
        pass
        t_6.extend((
            '<section class="overview" aria-labelledby="overview">\n<div class="frame" role="group" aria-labelledby="overview" tabindex="0">\n<table>\n<caption>\n<h2 id="overview">预算绩效目标汇总</h2>\n<p class="line"><span>',
            escape(environment.getattr((undefined(name='document') if l_1_document is missing else l_1_document), 'scheme')),
            '</span> <span>单位：',
            escape(environment.getattr((undefined(name='document') if l_1_document is missing else l_1_document), 'money_unit')),
            '</span></p>\n</caption>\n<colgroup>',
        ))
        for l_2__ in context.call((undefined(name='range') if l_1_range is missing else l_1_range), (4 + t_2(environment.getattr(environment.getitem(environment.getattr(l_1_totals, 'lines'), 0), 'amounts')))):
            _loop_vars = {}
            pass
            t_6.append(
                '<col>',
            )
        l_2__ = missing
        t_6.append(
            '</colgroup>\n<thead>\n',
        )
        l_1_divided = t_3(context.eval_ctx, t_5(context, environment.getattr(l_1_totals, 'heads'), 'parts'))
        l_1_height = context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', (2 if (undefined(name='divided') if l_1_divided is missing else l_1_divided) else 1))
        t_6.extend((
            '<tr><th scope="col"',
            escape((undefined(name='height') if l_1_height is missing else l_1_height)),
            '>序号</th><th scope="col"',
            escape((undefined(name='height') if l_1_height is missing else l_1_height)),
            '>单位和项目</th><th scope="col"',
            escape((undefined(name='height') if l_1_height is missing else l_1_height)),
            '>项目数</th><th scope="col"',
            escape((undefined(name='height') if l_1_height is missing else l_1_height)),
            '>指标数</th><th scope="col"',
            escape((undefined(name='height') if l_1_height is missing else l_1_height)),
            '>预算数</th>',
        ))
        for l_2_head in environment.getattr(l_1_totals, 'heads'):
            _loop_vars = {}
            pass
            t_6.extend((
                '<th scope="',
                escape(('colgroup' if environment.getattr(l_2_head, 'parts') else 'col')),
                '"',
                escape((context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'colspan', (1 + t_2(environment.getattr(l_2_head, 'parts'))), _loop_vars=_loop_vars) if environment.getattr(l_2_head, 'parts') else (undefined(name='height') if l_1_height is missing else l_1_height))),
                '>',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_2_head, 'name'), _loop_vars=_loop_vars)),
                '</th>',
            ))
        l_2_head = missing
        t_6.append(
            '</tr>\n',
        )
        if (undefined(name='divided') if l_1_divided is missing else l_1_divided):
            pass
            t_6.append(
                '<tr>',
            )
            for l_2_head in (undefined(name='divided') if l_1_divided is missing else l_1_divided):
                _loop_vars = {}
                pass
                t_6.append(
                    '<th scope="col">小计</th>',
                )
                for l_3_part in environment.getattr(l_2_head, 'parts'):
                    _loop_vars = {}
                    pass
                    t_6.extend((
                        '<th scope="col">',
                        escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_3_part, _loop_vars=_loop_vars)),
                        '</th>',
                    ))
                l_3_part = missing
            l_2_head = missing
            t_6.append(
                '</tr>\n',
            )
        t_6.append(
            '</thead>\n',
        )
        l_1_place = context.call((undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), unit=0)
        l_2_loop = missing
        for l_2_line, l_2_loop in LoopContext(environment.getattr(l_1_totals, 'lines'), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr(l_2_line, 'project')):
                pass
                t_6.extend((
                    escape((Markup('</tbody>\n') if (not environment.getattr(l_2_loop, 'first')) else cond_expr_undefined("the inline if-expression on line 26 in 'overview.html' evaluated to false and no else section was defined."))),
                    '<tbody>\n',
                ))
            t_6.append(
                '<tr',
            )
            if ((not environment.getattr(l_2_line, 'project')) and (not environment.getattr(l_2_line, 'department'))):
                pass
                t_6.append(
                    ' class="sum"',
                )
            t_6.append(
                '>',
            )
            if environment.getattr(l_2_line, 'project'):
                pass
                t_6.extend((
                    '<td>',
                    escape(environment.getattr(environment.getattr(l_2_line, 'project'), 'number')),
                    '</td><th class="text" scope="row"><a href="#project-',
                    escape(environment.getattr(environment.getattr(l_2_line, 'project'), 'number')),
                    '">',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(environment.getattr(l_2_line, 'project'), 'name'), _loop_vars=_loop_vars)),
                    '</a></th><td></td>',
                ))
            elif environment.getattr(l_2_line, 'department'):
                pass
                t_6.extend((
                    '<td>部门</td><th class="text" scope="row"><a href="#department-',
                    escape(environment.getattr(environment.getattr(l_2_line, 'department'), 'number')),
                    '">',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(environment.getattr(l_2_line, 'department'), 'name'), _loop_vars=_loop_vars)),
                    '</a></th><td></td>',
                ))
            elif environment.getattr(l_2_line, 'unit'):
                pass
                if not isinstance(l_1_place, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_1_place['unit'] = (environment.getattr((undefined(name='place') if l_1_place is missing else l_1_place), 'unit') + 1)
                t_6.extend((
                    '<th class="text" scope="rowgroup" colspan="2"><a href="#unit-',
                    escape(environment.getattr((undefined(name='place') if l_1_place is missing else l_1_place), 'unit')),
                    '">',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), markup_join(((environment.getattr(environment.getattr(l_2_line, 'unit'), 'code') or ''), environment.getattr(environment.getattr(l_2_line, 'unit'), 'name'), )), _loop_vars=_loop_vars)),
                    '</a></th><td>',
                    escape(environment.getattr(l_2_line, 'projects')),
                    '</td>',
                ))
            else:
                pass
                t_6.extend((
                    '<th scope="row" colspan="2">合计</th><td>',
                    escape(environment.getattr(l_2_line, 'projects')),
                    '</td>',
                ))
            t_6.extend((
                '<td>',
                escape(environment.getattr(l_2_line, 'indicators')),
                '</td>',
            ))
            for l_3_amount in environment.getattr(l_2_line, 'amounts'):
                _loop_vars = {}
                pass
                t_6.extend((
                    '<td class="amount">',
                    escape(l_3_amount),
                    '</td>',
                ))
            l_3_amount = missing
            t_6.append(
                '</tr>\n',
            )
        l_2_loop = l_2_line = missing
        t_6.extend((
            '</tbody>\n</table>\n</div>\n',
            escape(context.call((undefined(name='bar_chart') if l_0_bar_chart is missing else l_0_bar_chart), t_1((undefined(name='document') if l_1_document is missing else l_1_document)), 'chart', ('各单位预算' if (t_2(environment.getattr((undefined(name='document') if l_1_document is missing else l_1_document), 'units')) > 1) else '各项目预算'), environment.getattr((undefined(name='document') if l_1_document is missing else l_1_document), 'money_unit'))),
            '\n</section>\n',
        ))
        return concat(t_6)
    context.exported_vars.add('table_of_totals')
    context.vars['table_of_totals'] = l_0_table_of_totals = Macro(environment, macro, 'table_of_totals', ('totals',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=42&2=57&5=63&11=74&13=79&15=89&16=90&17=93&18=104&19=120&20=125&23=147&24=149&25=152&26=155&28=161&29=169&30=180&31=189&32=207&33=212&38=230'
