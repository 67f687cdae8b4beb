# Made by Jinja of 453 bytes, crc32 c8e2344c; do not edit.
from perfdsl.backends.rendering import LoopContext, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'project_table/unit.md'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_unit = resolve('unit')
    l_0_document = resolve('document')
    l_0_table = missing
    try:
        t_1 = environment.filters['inline']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'inline' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('project_table/table.md', 'project_table/unit.md').make_module(context.get_all(), True, {'table': l_0_table})
    l_0_table = getattr(included_template, 'table', missing)
    if l_0_table is missing:
        l_0_table = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'project_table/unit.md') does not export the requested name 'table'", name='table')
    context.vars['table'] = l_0_table
    context.exported_vars.discard('table')
    yield escape(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'project_count'))
    yield ' 个项目，预算 '
    yield escape((environment.getattr(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'budget'), 'total') or '未算出'))
    yield ' '
    yield escape(t_1(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')))
    def t_3(fiter):
        for l_1_source in fiter:
            if (not t_2(environment.getattr(l_1_source, 'amount'))):
                yield l_1_source
    l_1_loop = missing
    for l_1_source, l_1_loop in LoopContext(t_3(environment.getattr(environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'budget'), 'sources')), undefined):
        _loop_vars = {}
        pass
        yield escape(('，其中：' if environment.getattr(l_1_loop, 'first') else '，'))
        yield escape(t_1(environment.getattr(l_1_source, 'name')))
        yield ' '
        yield escape(environment.getattr(l_1_source, 'amount'))
        yield ' '
        yield escape(t_1(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')))
    l_1_loop = l_1_source = missing
    yield '\n\n'
    for l_1_project in environment.getattr((undefined(name='unit') if l_0_unit is missing else l_0_unit), 'projects'):
        _loop_vars = {}
        pass
        yield escape(context.call((undefined(name='table') if l_0_table is missing else l_0_table), l_1_project, _loop_vars=_loop_vars))
        yield '\n'
    l_1_project = missing

blocks = {}
debug_info = '1=26&2=32&3=37&6=53&7=56'
