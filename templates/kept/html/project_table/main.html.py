# Made by Jinja of 740 bytes, crc32 4a12e45f; do not edit.
from perfdsl.backends.rendering import LoopContext, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'project_table/main.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_table = l_0_codes = missing
    try:
        t_1 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('project_table/table.html', 'project_table/main.html').make_module(context.get_all(), True, {'codes': l_0_codes, 'table': l_0_table})
    l_0_table = getattr(included_template, 'table', missing)
    if l_0_table is missing:
        l_0_table = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/main.html') does not export the requested name 'table'", name='table')
    context.vars['table'] = l_0_table
    context.exported_vars.discard('table')
    included_template = environment.get_template('words.html', 'project_table/main.html')._get_default_module(context)
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'project_table/main.html') does not export the requested name 'codes'", name='codes')
    context.vars['codes'] = l_0_codes
    context.exported_vars.discard('codes')
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
        yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_1(l_1_unit, 'name'), _loop_vars=_loop_vars))
        yield '</h2>\n<p>'
        yield escape(environment.getattr(l_1_unit, 'project_count'))
        yield ' 个项目，预算 '
        yield escape((environment.getattr(environment.getattr(l_1_unit, 'budget'), 'total') or '未算出'))
        yield ' '
        yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
        def t_3(fiter):
            for l_2_source in fiter:
                if (not t_2(environment.getattr(l_2_source, 'amount'))):
                    yield l_2_source
        l_2_loop = missing
        for l_2_source, l_2_loop in LoopContext(t_3(environment.getattr(environment.getattr(l_1_unit, 'budget'), 'sources')), undefined):
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
            _loop_vars = {}
            pass
            yield escape(context.call((undefined(name='table') if l_0_table is missing else l_0_table), l_2_project, l_1_unit, environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'), _loop_vars=_loop_vars))
            yield '\n'
        l_2_project = missing
        yield '</section>\n'
    l_1_loop = l_1_unit = missing

blocks = {}
debug_info = '1=25&2=31&3=38&4=42&6=44&7=50&8=55&10=71&11=74'
