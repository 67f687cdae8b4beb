# Made by Jinja of 1461 bytes, crc32 29d60a41; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'project.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_crumbs = l_0_told = l_0_found = l_0_lines = missing
    pass
    parent_template = environment.get_template('layout.html', 'project.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('lists.html', 'project.html').make_module(context.get_all(), True, {'crumbs': l_0_crumbs, 'found': l_0_found, 'lines': l_0_lines, 'told': l_0_told})
    l_0_crumbs = getattr(included_template, 'crumbs', missing)
    if l_0_crumbs is missing:
        l_0_crumbs = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'project.html') does not export the requested name 'crumbs'", name='crumbs')
    l_0_told = getattr(included_template, 'told', missing)
    if l_0_told is missing:
        l_0_told = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'project.html') does not export the requested name 'told'", name='told')
    l_0_found = getattr(included_template, 'found', missing)
    if l_0_found is missing:
        l_0_found = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'project.html') does not export the requested name 'found'", name='found')
    context.vars.update({'crumbs': l_0_crumbs, 'told': l_0_told, 'found': l_0_found})
    context.exported_vars.difference_update(('crumbs', 'told', 'found'))
    included_template = environment.get_template('words.html', 'project.html')._get_default_module(context)
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'project.html') does not export the requested name 'lines'", name='lines')
    context.vars['lines'] = l_0_lines
    context.exported_vars.discard('lines')
    yield from parent_template.root_render_func(context)

def block_styles(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_root = resolve('root')
    l_0_style = resolve('style')
    pass
    yield '<link rel="stylesheet" href="'
    yield escape((undefined(name='root') if l_0_root is missing else l_0_root))
    yield escape((undefined(name='style') if l_0_style is missing else l_0_style))
    yield '">\n'

def block_kind(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_form = resolve('form')
    pass
    yield 'project '
    yield escape((undefined(name='form') if l_0_form is missing else l_0_form))

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
    yield escape(context.call((undefined(name='crumbs') if l_0_crumbs is missing else l_0_crumbs), (undefined(name='root') if l_0_root is missing else l_0_root), [(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'home'), markup_join(((environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'unit'), 'code') or ''), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'unit'), 'name'), )))], environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'project'), 'name'), _block_vars=_block_vars))

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
    l_0_form = resolve('form')
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
        t_3 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_4 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_5 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '<div class="head">\n<h1>'
    yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'project'), 'name'), _block_vars=_block_vars))
    yield '</h1>\n<p class="facts">'
    yield escape(('' if t_5(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year')) else markup_join((environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'), '年，', ))))
    yield '预算 '
    yield escape(((environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'project'), 'budget'), 'total') or environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'project'), 'budget'), 'typed')) or '未算出'))
    yield ' '
    yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
    yield '，'
    yield escape(t_2(t_3(context.eval_ctx, t_4(context, environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'project'), 'indicators'), 'level2'))))
    yield ' 条指标；检查发现：'
    if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'findings'):
        pass
        yield '<a href="#found">'
        yield escape(t_1(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'findings')))
        yield '</a>'
    else:
        pass
        yield '无'
    yield '</p>\n</div>\n'
    template = environment.get_or_select_template(markup_join(((undefined(name='form') if l_0_form is missing else l_0_form), '/main.html', )), 'project.html')
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

def block_turn(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_before = resolve('before')
    l_0_after = resolve('after')
    l_0_root = resolve('root')
    l_0_lines = resolve('lines')
    pass
    if ((undefined(name='before') if l_0_before is missing else l_0_before) or (undefined(name='after') if l_0_after is missing else l_0_after)):
        pass
        yield '<nav class="turn" aria-label="前后项目">\n'
        if (undefined(name='before') if l_0_before is missing else l_0_before):
            pass
            yield '<a rel="prev" href="'
            yield escape((undefined(name='root') if l_0_root is missing else l_0_root))
            yield escape(environment.getattr((undefined(name='before') if l_0_before is missing else l_0_before), 'file'))
            yield '"><span>上一个</span> '
            yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(environment.getattr((undefined(name='before') if l_0_before is missing else l_0_before), 'project'), 'name'), _block_vars=_block_vars))
            yield '</a>'
        yield '\n'
        if (undefined(name='after') if l_0_after is missing else l_0_after):
            pass
            yield '<a rel="next" href="'
            yield escape((undefined(name='root') if l_0_root is missing else l_0_root))
            yield escape(environment.getattr((undefined(name='after') if l_0_after is missing else l_0_after), 'file'))
            yield '"><span>下一个</span> '
            yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(environment.getattr((undefined(name='after') if l_0_after is missing else l_0_after), 'project'), 'name'), _block_vars=_block_vars))
            yield '</a>'
        yield '\n</nav>\n'

blocks = {'styles': block_styles, 'kind': block_kind, 'crumbs': block_crumbs, 'main': block_main, 'turn': block_turn}
debug_info = '1=13&2=16&3=28&4=36&5=47&7=51&8=63&9=76&11=120&12=122&14=139&16=146&19=149&23=152&24=164&26=167&28=176'
