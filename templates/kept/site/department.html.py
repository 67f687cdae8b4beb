# Made by Jinja of 1074 bytes, crc32 aa6fd10b; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'department.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_crumbs = l_0_told = l_0_lines = missing
    pass
    parent_template = environment.get_template('layout.html', 'department.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('lists.html', 'department.html').make_module(context.get_all(), True, {'crumbs': l_0_crumbs, 'lines': l_0_lines, 'told': l_0_told})
    l_0_crumbs = getattr(included_template, 'crumbs', missing)
    if l_0_crumbs is missing:
        l_0_crumbs = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department.html') does not export the requested name 'crumbs'", name='crumbs')
    l_0_told = getattr(included_template, 'told', missing)
    if l_0_told is missing:
        l_0_told = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department.html') does not export the requested name 'told'", name='told')
    context.vars.update({'crumbs': l_0_crumbs, 'told': l_0_told})
    context.exported_vars.difference_update(('crumbs', 'told'))
    included_template = environment.get_template('words.html', 'department.html')._get_default_module(context)
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'department.html') does not export the requested name 'lines'", name='lines')
    context.vars['lines'] = l_0_lines
    context.exported_vars.discard('lines')
    yield from parent_template.root_render_func(context)

def block_inline(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    yield " 'unsafe-inline'"

def block_kind(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    yield 'project'

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
    yield escape(context.call((undefined(name='crumbs') if l_0_crumbs is missing else l_0_crumbs), (undefined(name='root') if l_0_root is missing else l_0_root), [], environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'name'), _block_vars=_block_vars))

def block_main(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_lines = resolve('lines')
    l_0_page = resolve('page')
    l_0_document = resolve('document')
    l_0_told = resolve('told')
    try:
        t_1 = environment.filters['counted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'counted' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '<div class="head">\n<h1>'
    yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'name'), _block_vars=_block_vars))
    yield '</h1>\n<p class="facts">'
    yield escape(('' if t_3(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year')) else markup_join((environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'), '年，', ))))
    yield '部门整体，预算 '
    yield escape(((environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'department'), 'budget'), 'total') or environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'department'), 'budget'), 'typed')) or '未算出'))
    yield ' '
    yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
    yield '，'
    yield escape(t_2(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'department'), 'tasks')))
    yield ' 项任务；检查发现：'
    if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'findings'):
        pass
        yield '<a href="#found">'
        yield escape(t_1(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'findings')))
        yield '</a>'
    else:
        pass
        yield '无'
    yield '</p>\n</div>\n<h2 class="unseen">部门整体绩效目标</h2>\n'
    template = environment.get_template('department/tables.html', 'department.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\n'
    if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'findings'):
        pass
        yield '<section class="found" aria-labelledby="found">\n<h2 id="found" tabindex="-1">检查发现</h2>\n'
        yield escape(context.call((undefined(name='told') if l_0_told is missing else l_0_told), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'findings'), _block_vars=_block_vars))
        yield '\n</section>\n'

blocks = {'inline': block_inline, 'kind': block_kind, 'crumbs': block_crumbs, 'main': block_main}
debug_info = '1=13&2=16&3=25&5=33&6=43&7=53&8=66&10=97&11=99&14=116&16=123&19=126'
