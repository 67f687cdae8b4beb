# Made by Jinja 3.1.6 of 810128bb0b8c30520285f45588872acd164654feb32b87b4b3ab24337248f63e; do not edit.
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'overview.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_codes = l_0_lines = l_0_span = l_0_table_of_totals = missing
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
    included_template = environment.get_template('words.html', 'overview.html')._get_default_module(context)
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'overview.html') does not export the requested name 'codes'", name='codes')
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'overview.html') does not export the requested name 'lines'", name='lines')
    l_0_span = getattr(included_template, 'span', missing)
    if l_0_span is missing:
        l_0_span = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'overview.html') does not export the requested name 'span'", name='span')
    context.vars.update({'codes': l_0_codes, 'lines': l_0_lines, 'span': l_0_span})
    context.exported_vars.difference_update(('codes', 'lines', 'span'))
    def macro(l_1_totals):
        t_4 = []
        l_1_document = resolve('document')
        l_1_range = resolve('range')
        l_1_divided = l_1_height = missing
        if l_1_totals is missing:
            l_1_totals = undefined("parameter 'totals' was not provided", name='totals')
        pass
        t_4.extend((
            '<section class="overview" aria-labelledby="overview">\n<div class="frame" role="group" aria-labelledby="overview" tabindex="0">\n<table>\n<caption>\n<h2 id="overview">预算绩效目标汇总</h2>\n<p class="line"><span>',
            escape(environment.getattr((undefined(name='document') if l_1_document is missing else l_1_document), 'scheme')),
            '</span> <span>单位：',
            escape(environment.getattr((undefined(name='document') if l_1_document is missing else l_1_document), 'money_unit')),
            '</span></p>\n</caption>\n<colgroup>',
        ))
        for l_2__ in context.call((undefined(name='range') if l_1_range is missing else l_1_range), (4 + t_1(environment.getattr(environment.getitem(environment.getattr(l_1_totals, 'lines'), 0), 'amounts')))):
            _loop_vars = {}
            pass
            t_4.append(
                '<col>',
            )
        l_2__ = missing
        t_4.append(
            '</colgroup>\n<thead>\n',
        )
        l_1_divided = t_2(context.eval_ctx, t_3(context, environment.getattr(l_1_totals, 'heads'), 'parts'))
        l_1_height = context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', (2 if (undefined(name='divided') if l_1_divided is missing else l_1_divided) else 1))
        t_4.extend((
            '<tr><th scope="col"',
            escape((undefined(name='height') if l_1_height is missing else l_1_height)),
            '>单位编码</th><th scope="col"',
            escape((undefined(name='height') if l_1_height is missing else l_1_height)),
            '>单位名称</th><th scope="col"',
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
            t_4.extend((
                '<th scope="',
                escape(('colgroup' if environment.getattr(l_2_head, 'parts') else 'col')),
                '"',
                escape((context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'colspan', (1 + t_1(environment.getattr(l_2_head, 'parts'))), _loop_vars=_loop_vars) if environment.getattr(l_2_head, 'parts') else (undefined(name='height') if l_1_height is missing else l_1_height))),
                '>',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_2_head, 'name'), _loop_vars=_loop_vars)),
                '</th>',
            ))
        l_2_head = missing
        t_4.append(
            '</tr>\n',
        )
        if (undefined(name='divided') if l_1_divided is missing else l_1_divided):
            pass
            t_4.append(
                '<tr>',
            )
            for l_2_head in (undefined(name='divided') if l_1_divided is missing else l_1_divided):
                _loop_vars = {}
                pass
                t_4.append(
                    '<th scope="col">小计</th>',
                )
                for l_3_part in environment.getattr(l_2_head, 'parts'):
                    _loop_vars = {}
                    pass
                    t_4.extend((
                        '<th scope="col">',
                        escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_3_part, _loop_vars=_loop_vars)),
                        '</th>',
                    ))
                l_3_part = missing
            l_2_head = missing
            t_4.append(
                '</tr>\n',
            )
        t_4.append(
            '</thead>\n<tbody>\n',
        )
        l_2_loop = missing
        for l_2_line, l_2_loop in LoopContext(environment.getattr(l_1_totals, 'lines'), undefined):
            _loop_vars = {}
            pass
            t_4.append(
                '<tr',
            )
            if (not environment.getattr(l_2_line, 'unit')):
                pass
                t_4.append(
                    ' class="sum"',
                )
            t_4.append(
                '>',
            )
            if environment.getattr(l_2_line, 'unit'):
                pass
                t_4.extend((
                    '<td>',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), (environment.getattr(environment.getattr(l_2_line, 'unit'), 'code') or ''), _loop_vars=_loop_vars)),
                    '</td><th scope="row"><a href="#unit-',
                    escape(environment.getattr(l_2_loop, 'index')),
                    '">',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(environment.getattr(l_2_line, 'unit'), 'name'), _loop_vars=_loop_vars)),
                    '</a></th>',
                ))
            else:
                pass
                t_4.append(
                    '<th scope="row" colspan="2">合计</th>',
                )
            t_4.extend((
                '<td>',
                escape(environment.getattr(l_2_line, 'projects')),
                '</td><td>',
                escape(environment.getattr(l_2_line, 'indicators')),
                '</td>',
            ))
            for l_3_amount in environment.getattr(l_2_line, 'amounts'):
                _loop_vars = {}
                pass
                t_4.extend((
                    '<td class="amount">',
                    escape(l_3_amount),
                    '</td>',
                ))
            l_3_amount = missing
            t_4.append(
                '</tr>\n',
            )
        l_2_loop = l_2_line = missing
        t_4.append(
            '</tbody>\n</table>\n</div>\n</section>\n',
        )
        return concat(t_4)
    context.exported_vars.add('table_of_totals')
    context.vars['table_of_totals'] = l_0_table_of_totals = Macro(environment, macro, 'table_of_totals', ('totals',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=30&3=42&9=52&11=57&13=67&14=68&15=71&16=82&17=98&18=103&22=126&23=132&24=140&25=158'
