# Made by Jinja of 1055 bytes, crc32 409199c3; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'findings.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_crumbs = l_0_pager = l_0_scrolled = l_0_lines = missing
    pass
    parent_template = environment.get_template('layout.html', 'findings.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('lists.html', 'findings.html').make_module(context.get_all(), True, {'crumbs': l_0_crumbs, 'lines': l_0_lines, 'pager': l_0_pager, 'scrolled': l_0_scrolled})
    l_0_crumbs = getattr(included_template, 'crumbs', missing)
    if l_0_crumbs is missing:
        l_0_crumbs = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'findings.html') does not export the requested name 'crumbs'", name='crumbs')
    l_0_pager = getattr(included_template, 'pager', missing)
    if l_0_pager is missing:
        l_0_pager = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'findings.html') does not export the requested name 'pager'", name='pager')
    l_0_scrolled = getattr(included_template, 'scrolled', missing)
    if l_0_scrolled is missing:
        l_0_scrolled = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'findings.html') does not export the requested name 'scrolled'", name='scrolled')
    context.vars.update({'crumbs': l_0_crumbs, 'pager': l_0_pager, 'scrolled': l_0_scrolled})
    context.exported_vars.difference_update(('crumbs', 'pager', 'scrolled'))
    included_template = environment.get_template('words.html', 'findings.html')._get_default_module(context)
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'findings.html') does not export the requested name 'lines'", name='lines')
    context.vars['lines'] = l_0_lines
    context.exported_vars.discard('lines')
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
    pass
    yield escape(context.call((undefined(name='crumbs') if l_0_crumbs is missing else l_0_crumbs), (undefined(name='root') if l_0_root is missing else l_0_root), [], '检查发现', _block_vars=_block_vars))

def block_main(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_heading = resolve('heading')
    l_0_scrolled = resolve('scrolled')
    l_0_pager = resolve('pager')
    l_0_sheet = resolve('sheet')
    l_0_root = resolve('root')
    try:
        t_1 = environment.filters['severity_words']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'severity_words' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '<div class="head"><h1>'
    yield escape((undefined(name='heading') if l_0_heading is missing else l_0_heading))
    yield '</h1></div>\n<section class="panel" aria-labelledby="list">\n'
    def macro():
        t_3 = []
        pass
        t_3.append(
            '<thead><tr><th scope="col">编号</th><th scope="col">程度</th><th scope="col">项目</th><th scope="col">位置</th><th scope="col">说什么</th></tr></thead>\n<tbody>\n',
        )
        for (l_2_one, l_2_page) in environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'rows'):
            l_2_lines = resolve('lines')
            _loop_vars = {}
            pass
            t_3.extend((
                '<tr><th class="code" scope="row">',
                escape(environment.getattr(l_2_one, 'code')),
                '</th><td><b class="',
                escape(environment.getattr(l_2_one, 'severity')),
                '">',
                escape(t_1(environment.getattr(l_2_one, 'severity'))),
                '</b></td><td class="text">',
            ))
            if l_2_page:
                pass
                t_3.extend((
                    '<a href="',
                    escape((undefined(name='root') if l_0_root is missing else l_0_root)),
                    escape(environment.getattr(l_2_page, 'file')),
                    '#',
                    escape(environment.getattr(l_2_one, 'code')),
                    '">',
                    escape(context.call((undefined(name='lines') if l_2_lines is missing else l_2_lines), environment.getattr(l_2_page, 'name'), _loop_vars=_loop_vars)),
                    '</a>',
                ))
            t_3.extend((
                '</td><td class="text">',
                escape(environment.getattr(l_2_one, 'source')),
            ))
            if (not t_2(environment.getattr(l_2_one, 'line'))):
                pass
                t_3.extend((
                    ' 第 ',
                    escape(environment.getattr(l_2_one, 'line')),
                    ' 行',
                ))
            t_3.extend((
                '</td><td class="text">',
                escape(context.call((undefined(name='lines') if l_2_lines is missing else l_2_lines), environment.getattr(l_2_one, 'message'), _loop_vars=_loop_vars)),
                '</td></tr>\n',
            ))
        l_2_one = l_2_page = l_2_lines = missing
        t_3.append(
            '</tbody>\n',
        )
        return concat(t_3)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield context.call((undefined(name='scrolled') if l_0_scrolled is missing else l_0_scrolled), 'list', '检查发现', caller=caller, _block_vars=_block_vars)
    yield escape(context.call((undefined(name='pager') if l_0_pager is missing else l_0_pager), (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), (undefined(name='root') if l_0_root is missing else l_0_root), _block_vars=_block_vars))
    yield '\n</section>\n'

blocks = {'crumbs': block_crumbs, 'main': block_main}
debug_info = '1=13&2=16&3=28&4=36&5=48&6=74&8=76&11=82&12=88&8=129&16=130'
