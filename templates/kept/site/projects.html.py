# Made by Jinja of 1055 bytes, crc32 06b33cc2; do not edit.
from perfdsl.backends.rendering import Macro, Undefined, escape, markup_join, missing
name = 'projects.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_crumbs = l_0_found = l_0_pager = l_0_scrolled = l_0_lines = missing
    pass
    parent_template = environment.get_template('layout.html', 'projects.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('lists.html', 'projects.html').make_module(context.get_all(), True, {'crumbs': l_0_crumbs, 'found': l_0_found, 'lines': l_0_lines, 'pager': l_0_pager, 'scrolled': l_0_scrolled})
    l_0_crumbs = getattr(included_template, 'crumbs', missing)
    if l_0_crumbs is missing:
        l_0_crumbs = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'projects.html') does not export the requested name 'crumbs'", name='crumbs')
    l_0_found = getattr(included_template, 'found', missing)
    if l_0_found is missing:
        l_0_found = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'projects.html') does not export the requested name 'found'", name='found')
    l_0_pager = getattr(included_template, 'pager', missing)
    if l_0_pager is missing:
        l_0_pager = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'projects.html') does not export the requested name 'pager'", name='pager')
    l_0_scrolled = getattr(included_template, 'scrolled', missing)
    if l_0_scrolled is missing:
        l_0_scrolled = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'projects.html') does not export the requested name 'scrolled'", name='scrolled')
    context.vars.update({'crumbs': l_0_crumbs, 'found': l_0_found, 'pager': l_0_pager, 'scrolled': l_0_scrolled})
    context.exported_vars.difference_update(('crumbs', 'found', 'pager', 'scrolled'))
    included_template = environment.get_template('words.html', 'projects.html')._get_default_module(context)
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'projects.html') does not export the requested name 'lines'", name='lines')
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
    yield escape(context.call((undefined(name='crumbs') if l_0_crumbs is missing else l_0_crumbs), (undefined(name='root') if l_0_root is missing else l_0_root), [], '项目', _block_vars=_block_vars))

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
    pass
    yield '<div class="head"><h1>'
    yield escape((undefined(name='heading') if l_0_heading is missing else l_0_heading))
    yield '</h1></div>\n<section class="panel" aria-labelledby="list">\n'
    def macro():
        t_1 = []
        pass
        t_1.append(
            '<thead><tr><th scope="col">年度</th><th scope="col">单位</th><th scope="col">项目</th><th scope="col">预算数</th><th scope="col">检查发现</th></tr></thead>\n<tbody>\n',
        )
        for l_2_one in environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'rows'):
            l_2_lines = resolve('lines')
            l_2_found = resolve('found')
            _loop_vars = {}
            pass
            t_1.extend((
                '<tr><td>',
                escape((environment.getattr(environment.getattr(l_2_one, 'document'), 'year') or '')),
                '</td><td class="text"><a href="',
                escape((undefined(name='root') if l_0_root is missing else l_0_root)),
                escape(environment.getattr(l_2_one, 'home')),
                '">',
                escape(context.call((undefined(name='lines') if l_2_lines is missing else l_2_lines), markup_join(((environment.getattr(environment.getattr(l_2_one, 'unit'), 'code') or ''), environment.getattr(environment.getattr(l_2_one, 'unit'), 'name'), )), _loop_vars=_loop_vars)),
                '</a></td><th scope="row"><a href="',
                escape((undefined(name='root') if l_0_root is missing else l_0_root)),
                escape(environment.getattr(l_2_one, 'file')),
                '">',
                escape(context.call((undefined(name='lines') if l_2_lines is missing else l_2_lines), environment.getattr(environment.getattr(l_2_one, 'project'), 'name'), _loop_vars=_loop_vars)),
                '</a></th><td class="amount">',
                escape(((environment.getattr(environment.getattr(environment.getattr(l_2_one, 'project'), 'budget'), 'total') or environment.getattr(environment.getattr(environment.getattr(l_2_one, 'project'), 'budget'), 'typed')) or '未算出')),
                ' ',
                escape(environment.getattr(environment.getattr(l_2_one, 'document'), 'money_unit')),
                '</td><td>',
                escape(context.call((undefined(name='found') if l_2_found is missing else l_2_found), environment.getattr(l_2_one, 'findings'), _loop_vars=_loop_vars)),
                '</td></tr>\n',
            ))
        l_2_one = l_2_lines = l_2_found = missing
        t_1.append(
            '</tbody>\n',
        )
        return concat(t_1)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield context.call((undefined(name='scrolled') if l_0_scrolled is missing else l_0_scrolled), 'list', '项目', caller=caller, _block_vars=_block_vars)
    yield escape(context.call((undefined(name='pager') if l_0_pager is missing else l_0_pager), (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), (undefined(name='root') if l_0_root is missing else l_0_root), _block_vars=_block_vars))
    yield '\n</section>\n'

blocks = {'crumbs': block_crumbs, 'main': block_main}
debug_info = '1=13&2=16&3=31&4=39&5=51&6=65&8=67&11=73&12=80&8=105&16=106'
