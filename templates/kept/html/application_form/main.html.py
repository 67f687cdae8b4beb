# Made by Jinja of 2605 bytes, crc32 3194b1a2; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'application_form/main.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_codes = l_0_lines = l_0_marked = l_0_span = l_0_grid = l_0_scopes = l_0_cell = l_0_rows = missing
    try:
        t_1 = environment.filters['application_table']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'application_table' found.")
    try:
        t_2 = environment.filters['grid_of']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'grid_of' found.")
    try:
        t_3 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_4 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_5 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('words.html', 'application_form/main.html')._get_default_module(context)
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/main.html') does not export the requested name 'codes'", name='codes')
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/main.html') does not export the requested name 'lines'", name='lines')
    l_0_marked = getattr(included_template, 'marked', missing)
    if l_0_marked is missing:
        l_0_marked = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/main.html') does not export the requested name 'marked'", name='marked')
    l_0_span = getattr(included_template, 'span', missing)
    if l_0_span is missing:
        l_0_span = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/main.html') does not export the requested name 'span'", name='span')
    context.vars.update({'codes': l_0_codes, 'lines': l_0_lines, 'marked': l_0_marked, 'span': l_0_span})
    context.exported_vars.difference_update(('codes', 'lines', 'marked', 'span'))
    l_0_grid = t_2((undefined(name='document') if l_0_document is missing else l_0_document))
    context.vars['grid'] = l_0_grid
    context.exported_vars.add('grid')
    l_0_scopes = {'label': 'row', 'head': 'col', 'level': 'rowgroup'}
    context.vars['scopes'] = l_0_scopes
    context.exported_vars.add('scopes')
    def macro(l_1_one):
        t_6 = []
        l_1_size = missing
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        l_1_size = markup_join((context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', environment.getattr(l_1_one, 'height')), context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'colspan', (environment.getattr(l_1_one, 'end') - environment.getattr(l_1_one, 'start'))), ))
        if (environment.getattr(l_1_one, 'kind') in (undefined(name='scopes') if l_0_scopes is missing else l_0_scopes)):
            pass
            t_6.extend((
                '<th scope="',
                escape(('colgroup' if ((environment.getattr(l_1_one, 'kind') == 'head') and ((environment.getattr(l_1_one, 'end') - environment.getattr(l_1_one, 'start')) > 1)) else environment.getitem((undefined(name='scopes') if l_0_scopes is missing else l_0_scopes), environment.getattr(l_1_one, 'kind')))),
                '"',
                escape((undefined(name='size') if l_1_size is missing else l_1_size)),
                escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), environment.getattr(l_1_one, 'marks'))),
                '>',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_3(context.eval_ctx, environment.getattr(l_1_one, 'texts'), '\n'))),
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), environment.getattr(l_1_one, 'marks'))),
                '</th>',
            ))
        elif (environment.getattr(l_1_one, 'kind') == 'text'):
            pass
            t_6.extend((
                '<td class="text"',
                escape((undefined(name='size') if l_1_size is missing else l_1_size)),
                escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), environment.getattr(l_1_one, 'marks'))),
                '>',
            ))
            for l_2_text in environment.getattr(l_1_one, 'texts'):
                _loop_vars = {}
                pass
                t_6.extend((
                    '<p>',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_2_text, _loop_vars=_loop_vars)),
                    '</p>',
                ))
            l_2_text = missing
            t_6.extend((
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), environment.getattr(l_1_one, 'marks'))),
                '</td>',
            ))
        else:
            pass
            t_6.extend((
                '<td',
                escape((undefined(name='size') if l_1_size is missing else l_1_size)),
                escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), environment.getattr(l_1_one, 'marks'))),
                '>',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_3(context.eval_ctx, environment.getattr(l_1_one, 'texts'), '\n'))),
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), environment.getattr(l_1_one, 'marks'))),
                '</td>',
            ))
        return concat(t_6)
    context.exported_vars.add('cell')
    context.vars['cell'] = l_0_cell = Macro(environment, macro, 'cell', ('one',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_found):
        t_7 = []
        if l_1_found is missing:
            l_1_found = undefined("parameter 'found' was not provided", name='found')
        pass
        for l_2_each in l_1_found:
            _loop_vars = {}
            pass
            t_7.append(
                '<tr>',
            )
            for l_3_one in l_2_each:
                _loop_vars = {}
                pass
                t_7.append(
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_3_one, _loop_vars=_loop_vars)),
                )
            l_3_one = missing
            t_7.append(
                '</tr>\n',
            )
        l_2_each = missing
        return concat(t_7)
    context.exported_vars.add('rows')
    context.vars['rows'] = l_0_rows = Macro(environment, macro, 'rows', ('found',), False, False, False, context.eval_ctx.autoescape)
    l_1_loop = missing
    for l_1_unit, l_1_loop in LoopContext(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units'), undefined):
        _loop_vars = {}
        pass
        yield '<section aria-labelledby="unit-'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '">\n<div class="unit">\n<h2 id="unit-'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '">'
        yield escape((environment.getattr(l_1_unit, 'code') or ''))
        yield escape(environment.getattr(l_1_unit, 'name'))
        yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_4(l_1_unit, 'name'), _loop_vars=_loop_vars))
        yield '</h2>\n<p>'
        yield escape(environment.getattr(l_1_unit, 'project_count'))
        yield ' 个项目，预算 '
        yield escape((environment.getattr(environment.getattr(l_1_unit, 'budget'), 'total') or '未算出'))
        yield ' '
        yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
        def t_8(fiter):
            for l_2_source in fiter:
                if (not t_5(environment.getattr(l_2_source, 'amount'))):
                    yield l_2_source
        l_2_loop = missing
        for l_2_source, l_2_loop in LoopContext(t_8(environment.getattr(environment.getattr(l_1_unit, 'budget'), 'sources')), undefined):
            _loop_vars = {}
            pass
            yield escape(('，其中：' if environment.getattr(l_2_loop, 'first') else '，'))
            yield escape(environment.getattr(l_2_source, 'name'))
            yield ' '
            yield escape(environment.getattr(l_2_source, 'amount'))
            yield ' '
            yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
        l_2_loop = l_2_source = missing
        yield '</p>\n</div>\n'
        for l_2_project in environment.getattr(l_1_unit, 'projects'):
            l_2_table = missing
            _loop_vars = {}
            pass
            l_2_table = t_1(l_2_project, (undefined(name='document') if l_0_document is missing else l_0_document), (undefined(name='grid') if l_0_grid is missing else l_0_grid))
            _loop_vars['table'] = l_2_table
            yield '<article'
            if environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'landscape'):
                pass
                yield ' class="wide"'
            yield ' aria-labelledby="project-'
            yield escape(environment.getattr(l_2_project, 'number'))
            yield '">\n<div class="frame" role="group" aria-labelledby="project-'
            yield escape(environment.getattr(l_2_project, 'number'))
            yield '" tabindex="0">\n<table>\n<caption>\n<h3 id="project-'
            yield escape(environment.getattr(l_2_project, 'number'))
            yield '">'
            yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_2_project, 'title'), _loop_vars=_loop_vars))
            yield '</h3>\n<p class="line"><span>'
            yield escape((environment.getattr(l_1_unit, 'code') or ''))
            yield escape(environment.getattr(l_1_unit, 'name'))
            yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_4(l_1_unit, 'name'), _loop_vars=_loop_vars))
            yield '</span> <span>'
            if (not t_5(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'))):
                pass
                yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'))
                yield '年度\u3000'
            yield '单位：'
            yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
            yield '</span></p>\n</caption>\n<colgroup>'
            for l_3__ in environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'columns'):
                _loop_vars = {}
                pass
                yield '<col>'
            l_3__ = missing
            yield '</colgroup>\n<thead'
            if (not environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'repeats')):
                pass
                yield ' class="long"'
            yield '>\n'
            yield escape(context.call((undefined(name='rows') if l_0_rows is missing else l_0_rows), environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'head'), _loop_vars=_loop_vars))
            yield '\n</thead>\n'
            for l_3_level in environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'levels'):
                _loop_vars = {}
                pass
                yield '<tbody>\n'
                yield escape(context.call((undefined(name='rows') if l_0_rows is missing else l_0_rows), l_3_level, _loop_vars=_loop_vars))
                yield '\n</tbody>\n'
            l_3_level = missing
            if environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'rest'):
                pass
                yield '<tbody class="unplaced">\n'
                yield escape(context.call((undefined(name='rows') if l_0_rows is missing else l_0_rows), environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'rest'), _loop_vars=_loop_vars))
                yield '\n</tbody>\n'
            yield '</table>\n</div>\n</article>\n'
        l_2_project = l_2_table = missing
        yield '</section>\n'
    l_1_loop = l_1_unit = missing

blocks = {}
debug_info = '3=43&4=58&5=61&6=64&7=70&8=71&9=84&10=109&13=119&14=124&15=130&18=145&19=149&21=151&22=157&23=162&25=178&26=182&27=185&28=191&31=193&32=197&34=208&35=214&36=218&38=220&40=224&43=227&45=230'
