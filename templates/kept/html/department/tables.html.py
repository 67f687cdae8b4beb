# Made by Jinja of 1761 bytes, crc32 dba41b99; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'department/tables.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_codes = l_0_lines = l_0_marked = l_0_span = missing
    try:
        t_1 = environment.filters['department_table']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'department_table' found.")
    try:
        t_2 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['round']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'round' found.")
    try:
        t_5 = environment.filters['said']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'said' found.")
    try:
        t_6 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    pass
    included_template = environment.get_template('words.html', 'department/tables.html')._get_default_module(context)
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department/tables.html') does not export the requested name 'codes'", name='codes')
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department/tables.html') does not export the requested name 'lines'", name='lines')
    l_0_marked = getattr(included_template, 'marked', missing)
    if l_0_marked is missing:
        l_0_marked = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department/tables.html') does not export the requested name 'marked'", name='marked')
    l_0_span = getattr(included_template, 'span', missing)
    if l_0_span is missing:
        l_0_span = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department/tables.html') does not export the requested name 'span'", name='span')
    context.vars.update({'codes': l_0_codes, 'lines': l_0_lines, 'marked': l_0_marked, 'span': l_0_span})
    context.exported_vars.difference_update(('codes', 'lines', 'marked', 'span'))
    for l_1_department in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'):
        l_1_laid = missing
        _loop_vars = {}
        pass
        l_1_laid = t_1(l_1_department, environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
        _loop_vars['laid'] = l_1_laid
        yield '<article class="department" aria-labelledby="department-'
        yield escape(environment.getattr(l_1_department, 'number'))
        yield '">\n<div class="frame" role="group" aria-labelledby="department-'
        yield escape(environment.getattr(l_1_department, 'number'))
        yield '" tabindex="0">\n<table>\n<caption>\n<h3 id="department-'
        yield escape(environment.getattr(l_1_department, 'number'))
        yield '">'
        yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_1_department, 'title'), _loop_vars=_loop_vars))
        yield '</h3>\n<p class="line"><span>'
        if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'):
            pass
            yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'))
            yield '年度'
        yield '</span> <span>单位：'
        yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
        yield '</span></p>\n</caption>\n<colgroup>'
        for l_2_width in environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'widths'):
            _loop_vars = {}
            pass
            yield '<col style="width: '
            yield escape(t_4(((100 * l_2_width) / t_6(environment, environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'widths'))), 2))
            yield '%">'
        l_2_width = missing
        yield '</colgroup>\n<tbody>\n'
        for l_2_cells in environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'rows'):
            _loop_vars = {}
            pass
            yield '<tr>'
            def t_7(fiter):
                for l_3_one in fiter:
                    if environment.getattr(l_3_one, 'height'):
                        yield l_3_one
            for l_3_one in t_7(l_2_cells):
                l_3_size = missing
                _loop_vars = {}
                pass
                l_3_size = markup_join((context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'rowspan', environment.getattr(l_3_one, 'height'), _loop_vars=_loop_vars), context.call((undefined(name='span') if l_0_span is missing else l_0_span), 'colspan', (environment.getattr(l_3_one, 'end') - environment.getattr(l_3_one, 'start')), _loop_vars=_loop_vars), ))
                _loop_vars['size'] = l_3_size
                if (environment.getattr(l_3_one, 'style') == 'label'):
                    pass
                    yield '<th scope="'
                    yield escape(('row' if (not environment.getattr(l_3_one, 'start')) else 'col'))
                    yield '"'
                    yield escape((undefined(name='size') if l_3_size is missing else l_3_size))
                    yield '>'
                    yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_2(context.eval_ctx, environment.getattr(l_3_one, 'texts'), '\n'), _loop_vars=_loop_vars))
                    yield '</th>'
                elif (environment.getattr(l_3_one, 'style') == 'text'):
                    pass
                    yield '<td class="text"'
                    yield escape((undefined(name='size') if l_3_size is missing else l_3_size))
                    yield escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), environment.getattr(l_3_one, 'marks'), _loop_vars=_loop_vars))
                    yield '>'
                    for l_4_words in environment.getattr(l_3_one, 'texts'):
                        _loop_vars = {}
                        pass
                        yield '<p>'
                        yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_4_words, _loop_vars=_loop_vars))
                        yield '</p>'
                    l_4_words = missing
                    yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), environment.getattr(l_3_one, 'marks'), _loop_vars=_loop_vars))
                    yield '</td>'
                else:
                    pass
                    yield '<td'
                    if (environment.getattr(l_3_one, 'style') == 'amount'):
                        pass
                        yield ' class="amount"'
                    yield escape((undefined(name='size') if l_3_size is missing else l_3_size))
                    yield escape(context.call((undefined(name='marked') if l_0_marked is missing else l_0_marked), environment.getattr(l_3_one, 'marks'), _loop_vars=_loop_vars))
                    yield '>'
                    yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_2(context.eval_ctx, environment.getattr(l_3_one, 'texts')), _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), environment.getattr(l_3_one, 'marks'), _loop_vars=_loop_vars))
                    yield '</td>'
            l_3_one = l_3_size = missing
            yield '</tr>\n'
        l_2_cells = missing
        for l_2_fault in environment.getattr(l_1_department, 'unplaced'):
            _loop_vars = {}
            pass
            yield '<tr><td class="text" colspan="'
            yield escape(t_3(environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'widths')))
            yield '" data-marked>'
            yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_5(l_2_fault, (undefined(name='document') if l_0_document is missing else l_0_document)), _loop_vars=_loop_vars))
            yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (markup_join(('〔', environment.getattr(l_2_fault, 'code'), '〕', )),), _loop_vars=_loop_vars))
            yield '</td></tr>\n'
        l_2_fault = missing
        yield '</tbody>\n</table>\n</div>\n</article>\n'
    l_1_department = l_1_laid = missing

blocks = {}
debug_info = '2=49&3=64&4=68&5=71&6=73&9=75&10=79&12=86&14=94&16=98&17=106&18=108&19=117&20=135&24=147&25=151'
