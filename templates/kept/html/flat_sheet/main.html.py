# Made by Jinja of 4501 bytes, crc32 c5025837; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, Markup, Namespace, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'flat_sheet/main.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_codes = l_0_lines = l_0_marked = l_0_span = l_0_heads = l_0_only = l_0_total = l_0_project_cells = l_0_row = l_0_unread_row = l_0_cell = missing
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
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_5 = environment.filters['level_runs']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'level_runs' found.")
    try:
        t_6 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_7 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_8 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_9 = environment.filters['measure_unit']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'measure_unit' found.")
    try:
        t_10 = environment.filters['nature']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'nature' found.")
    try:
        t_11 = environment.filters['not_on_sheet']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'not_on_sheet' found.")
    try:
        t_12 = environment.filters['numbered']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'numbered' found.")
    try:
        t_13 = environment.filters['projects_title']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'projects_title' found.")
    try:
        t_14 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    try:
        t_15 = environment.filters['said']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'said' found.")
    try:
        t_16 = environment.filters['sheet_unit']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No filter named 'sheet_unit' found.")
    try:
        t_17 = environment.filters['total_words']
    except KeyError:
        @internalcode
        def t_17(*unused):
            raise TemplateRuntimeError("No filter named 'total_words' found.")
    try:
        t_18 = environment.tests['kept_whole']
    except KeyError:
        @internalcode
        def t_18(*unused):
            raise TemplateRuntimeError("No test named 'kept_whole' found.")
    try:
        t_19 = environment.tests['unread']
    except KeyError:
        @internalcode
        def t_19(*unused):
            raise TemplateRuntimeError("No test named 'unread' found.")
    pass
    included_template = environment.get_template('words.html', 'flat_sheet/main.html')._get_default_module(context)
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'flat_sheet/main.html') does not export the requested name 'codes'", name='codes')
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'flat_sheet/main.html') does not export the requested name 'lines'", name='lines')
    l_0_marked = getattr(included_template, 'marked', missing)
    if l_0_marked is missing:
        l_0_marked = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'flat_sheet/main.html') does not export the requested name 'marked'", name='marked')
    l_0_span = getattr(included_template, 'span', missing)
    if l_0_span is missing:
        l_0_span = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'flat_sheet/main.html') does not export the requested name 'span'", name='span')
    context.vars.update({'codes': l_0_codes, 'lines': l_0_lines, 'marked': l_0_marked, 'span': l_0_span})
    context.exported_vars.difference_update(('codes', 'lines', 'marked', 'span'))
    l_0_heads = ('单位名称', '项目名称', '预算数', '年度目标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '指标方向性')
    context.vars['heads'] = l_0_heads
    context.exported_vars.add('heads')
    l_0_only = (environment.getitem(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units'), 0) if (t_4(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units')) == 1) else None)
    context.vars['only'] = l_0_only
    context.exported_vars.add('only')
    yield '\n'
    def macro(l_1_id, l_1_words, l_1_part, l_1_found):
        t_20 = []
        l_1_unknown = missing
        if l_1_id is missing:
            l_1_id = undefined("parameter 'id' was not provided", name='id')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_part is missing:
            l_1_part = undefined("parameter 'part' was not provided", name='part')
        if l_1_found is missing:
            l_1_found = ()
        pass
        l_1_unknown = t_8(environment.getattr(l_1_part, 'budget'), 'total')
        t_20.append(
            '<tbody class="sum"><tr><th scope="rowgroup" colspan="2"',
        )
        if l_1_id:
            pass
            t_20.extend((
                ' id="',
                escape(l_1_id),
                '"',
            ))
        t_20.extend((
            escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), l_1_found)),
            '>',
            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_1_words)),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), l_1_found)),
            '</th><td class="amount"',
            escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='unknown') if l_1_unknown is missing else l_1_unknown))),
            '>',
            escape(t_3(environment.getattr(environment.getattr(l_1_part, 'budget'), 'total'), environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='unknown') if l_1_unknown is missing else l_1_unknown))),
            '</td><td class="text" colspan="9">',
            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_17(l_1_part, environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')))),
            '</td></tr></tbody>\n',
        ))
        return concat(t_20)
    context.exported_vars.add('total')
    context.vars['total'] = l_0_total = Macro(environment, macro, 'total', ('id', 'words', 'part', 'found'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_unit, l_1_project, l_1_height):
        t_21 = []
        l_1_found = missing
        if l_1_unit is missing:
            l_1_unit = undefined("parameter 'unit' was not provided", name='unit')
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        if l_1_height is missing:
            l_1_height = undefined("parameter 'height' was not provided", name='height')
        pass
        t_21.extend((
            '<td',
            escape(context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', l_1_height)),
            '>',
            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), markup_join(((environment.getattr(l_1_unit, 'code') or ''), environment.getattr(l_1_unit, 'name'), )))),
            '</td><th scope="rowgroup"',
            escape(context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', l_1_height)),
            ' id="project-',
            escape(environment.getattr(l_1_project, 'number')),
            '"',
        ))
        l_1_found = t_8(l_1_project, 'name')
        t_21.extend((
            escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '>',
            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_1_project, 'name'))),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '</th>',
        ))
        l_1_found = t_1(environment.getattr(l_1_project, 'budget'))
        t_21.extend((
            '<td class="amount"',
            escape(context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', l_1_height)),
            escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '>',
            escape((t_3(environment.getattr(environment.getattr(l_1_project, 'budget'), 'total'), environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')) or environment.getattr(environment.getattr(l_1_project, 'budget'), 'typed'))),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '</td>',
        ))
        l_1_found = t_8(l_1_project, 'goals')
        t_21.extend((
            '<td class="text"',
            escape(context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', l_1_height)),
            escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '>',
        ))
        for l_2_goal in t_12(environment.getattr(l_1_project, 'goals')):
            _loop_vars = {}
            pass
            t_21.extend((
                '<p>',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_2_goal, _loop_vars=_loop_vars)),
                '</p>',
            ))
        l_2_goal = missing
        t_21.extend((
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='found') if l_1_found is missing else l_1_found))),
            '</td>',
        ))
        return concat(t_21)
    context.exported_vars.add('project_cells')
    context.vars['project_cells'] = l_0_project_cells = Macro(environment, macro, 'project_cells', ('unit', 'project', 'height'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_indicator):
        t_22 = []
        if l_1_indicator is missing:
            l_1_indicator = undefined("parameter 'indicator' was not provided", name='indicator')
        pass
        t_22.extend((
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', environment.getattr(l_1_indicator, 'level2'), t_8(l_1_indicator, 'level2'))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'th', environment.getattr(l_1_indicator, 'name'), t_8(l_1_indicator, 'name', 'description', 'basis', 'attributes'), Markup(' scope="row"'))),
            '<td>',
            escape(t_10(l_1_indicator)),
            '</td>',
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', t_2(l_1_indicator), t_8(l_1_indicator, 'text'))),
            '<td>',
            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_9(l_1_indicator))),
            '</td>',
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', (environment.getattr(l_1_indicator, 'weight') or ''), t_6(context.eval_ctx, t_7(context, t_8(l_1_indicator, 'weight'), 'trim', '〔〕')))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', (environment.getattr(l_1_indicator, 'direction') or ''), t_8(l_1_indicator, 'direction'))),
        ))
        return concat(t_22)
    context.exported_vars.add('row')
    context.vars['row'] = l_0_row = Macro(environment, macro, 'row', ('indicator',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_indicator):
        t_23 = []
        if l_1_indicator is missing:
            l_1_indicator = undefined("parameter 'indicator' was not provided", name='indicator')
        pass
        t_23.append(
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', environment.getattr(l_1_indicator, 'name'), t_8(l_1_indicator, 'name'), Markup(' class="text" colspan="7"'))),
        )
        return concat(t_23)
    context.exported_vars.add('unread_row')
    context.vars['unread_row'] = l_0_unread_row = Macro(environment, macro, 'unread_row', ('indicator',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_tag, l_1_words, l_1_found, l_1_more):
        t_24 = []
        if l_1_tag is missing:
            l_1_tag = undefined("parameter 'tag' was not provided", name='tag')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_found is missing:
            l_1_found = undefined("parameter 'found' was not provided", name='found')
        if l_1_more is missing:
            l_1_more = ''
        pass
        t_24.extend((
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
        return concat(t_24)
    context.exported_vars.add('cell')
    context.vars['cell'] = l_0_cell = Macro(environment, macro, 'cell', ('tag', 'words', 'found', 'more'), False, False, False, context.eval_ctx.autoescape)
    yield '<article aria-labelledby="sheet">\n<div class="frame" role="group" aria-labelledby="sheet" tabindex="0">\n<table>\n<caption>\n<h2 id="sheet">'
    yield escape(t_13((undefined(name='document') if l_0_document is missing else l_0_document)))
    yield '</h2>\n<p class="line"><span>'
    if (undefined(name='only') if l_0_only is missing else l_0_only):
        pass
        yield escape((environment.getattr((undefined(name='only') if l_0_only is missing else l_0_only), 'code') or ''))
        yield escape(environment.getattr((undefined(name='only') if l_0_only is missing else l_0_only), 'name'))
    yield '</span> <span>单位：'
    yield escape(t_16(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')))
    yield '</span></p>\n</caption>\n<colgroup>'
    for l_1__ in (undefined(name='heads') if l_0_heads is missing else l_0_heads):
        _loop_vars = {}
        pass
        yield '<col>'
    l_1__ = missing
    yield '</colgroup>\n<thead>\n<tr>'
    for l_1_head in (undefined(name='heads') if l_0_heads is missing else l_0_heads):
        _loop_vars = {}
        pass
        yield '<th scope="col">'
        yield escape(l_1_head)
        yield '</th>'
    l_1_head = missing
    yield '</tr>\n</thead>\n'
    if ((t_4(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units')) > 1) and environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'budget')):
        pass
        yield escape(context.call((undefined(name='total') if l_0_total is missing else l_0_total), '', '合计', (undefined(name='document') if l_0_document is missing else l_0_document)))
        yield '\n'
    l_1_loop = missing
    for l_1_unit, l_1_loop in LoopContext(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units'), undefined):
        _loop_vars = {}
        pass
        yield escape(context.call((undefined(name='total') if l_0_total is missing else l_0_total), markup_join(('unit-', environment.getattr(l_1_loop, 'index'), )), markup_join(((environment.getattr(l_1_unit, 'code') or ''), environment.getattr(l_1_unit, 'name'), )), l_1_unit, t_8(l_1_unit, 'name'), _loop_vars=_loop_vars))
        yield '\n'
        l_2_loop = missing
        for l_2_project, l_2_loop in LoopContext(environment.getattr(l_1_unit, 'projects'), undefined):
            l_2_namespace = resolve('namespace')
            l_2_place = missing
            _loop_vars = {}
            pass
            yield '<tbody class="'
            yield escape(('whole' if t_18(l_2_project) else 'long'))
            yield '">\n'
            l_2_place = context.call((undefined(name='namespace') if l_2_namespace is missing else l_2_namespace), first=True, _loop_vars=_loop_vars)
            _loop_vars['place'] = l_2_place
            l_3_loop = missing
            t_25 = 1
            for (l_3_level1, l_3_indicators), l_3_loop in LoopContext(t_5(environment.getattr(l_2_project, 'indicators')), undefined):
                _loop_vars = {}
                pass
                l_4_loop = missing
                for l_4_indicator, l_4_loop in LoopContext(l_3_indicators, undefined):
                    l_4_found = resolve('found')
                    _loop_vars = {}
                    pass
                    yield '<tr>'
                    if environment.getattr((undefined(name='place') if l_2_place is missing else l_2_place), 'first'):
                        pass
                        yield escape(context.call((undefined(name='project_cells') if l_0_project_cells is missing else l_0_project_cells), l_1_unit, l_2_project, t_4(environment.getattr(l_2_project, 'indicators')), _loop_vars=_loop_vars))
                    if environment.getattr(l_4_loop, 'first'):
                        pass
                        l_4_found = t_8(l_3_indicators, 'level1')
                        _loop_vars['found'] = l_4_found
                        yield '<td'
                        yield escape(context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', t_4(l_3_indicators), _loop_vars=_loop_vars))
                        yield escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), (undefined(name='found') if l_4_found is missing else l_4_found), _loop_vars=_loop_vars))
                        yield '>'
                        yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_3_level1, _loop_vars=_loop_vars))
                        yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (undefined(name='found') if l_4_found is missing else l_4_found), _loop_vars=_loop_vars))
                        yield '</td>'
                    yield escape((context.call((undefined(name='unread_row') if l_0_unread_row is missing else l_0_unread_row), l_4_indicator, _loop_vars=_loop_vars) if t_19(l_4_indicator) else context.call((undefined(name='row') if l_0_row is missing else l_0_row), l_4_indicator, _loop_vars=_loop_vars)))
                    yield '</tr>\n'
                    if not isinstance(l_2_place, Namespace):
                        raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                    l_2_place['first'] = False
                l_4_loop = l_4_indicator = l_4_found = missing
                t_25 = 0
            l_3_loop = l_3_level1 = l_3_indicators = missing
            if t_25:
                pass
                yield '<tr>'
                yield escape(context.call((undefined(name='project_cells') if l_0_project_cells is missing else l_0_project_cells), l_1_unit, l_2_project, 1))
                for l_4__ in (undefined(name='heads') if l_0_heads is missing else l_0_heads)[4:]:
                    _loop_vars = {}
                    pass
                    yield '<td></td>'
                l_4__ = missing
                yield '</tr>\n'
            for (l_3_words, l_3_found) in t_11(l_2_project):
                _loop_vars = {}
                pass
                yield '<tr>'
                yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', l_3_words, l_3_found, Markup(' class="text" colspan="12"'), _loop_vars=_loop_vars))
                yield '</tr>\n'
            l_3_words = l_3_found = missing
            for l_3_fault in environment.getattr(l_2_project, 'unplaced'):
                _loop_vars = {}
                pass
                yield '<tr>'
                yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), 'td', t_15(l_3_fault, (undefined(name='document') if l_0_document is missing else l_0_document)), (markup_join(('〔', environment.getattr(l_3_fault, 'code'), '〕', )),), Markup(' class="text" colspan="12"'), _loop_vars=_loop_vars))
                yield '</tr>\n'
            l_3_fault = missing
            yield '</tbody>\n'
        l_2_loop = l_2_project = l_2_namespace = l_2_place = missing
    l_1_loop = l_1_unit = missing
    yield '</table>\n</div>\n</article>'

blocks = {}
debug_info = '3=127&4=142&5=145&7=149&8=161&9=165&12=190&15=253&16=259&18=274&19=285&24=312&25=314&27=321&29=327&31=335&32=337&34=340&35=343&36=346&37=352&38=354&39=358&40=362&42=367&43=370&44=381&45=385&48=392&50=399&51=403&53=406&54=410'
