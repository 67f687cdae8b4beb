# Made by Jinja of 1132 bytes, crc32 8a69e787; do not edit.
from perfdsl.backends.rendering import Undefined, escape, missing
name = 'search.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_crumbs = missing
    pass
    parent_template = environment.get_template('layout.html', 'search.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('lists.html', 'search.html').make_module(context.get_all(), True, {'crumbs': l_0_crumbs})
    l_0_crumbs = getattr(included_template, 'crumbs', missing)
    if l_0_crumbs is missing:
        l_0_crumbs = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'search.html') does not export the requested name 'crumbs'", name='crumbs')
    context.vars['crumbs'] = l_0_crumbs
    context.exported_vars.discard('crumbs')
    yield from parent_template.root_render_func(context)

def block_scripts_from(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    yield "script-src 'self' file:; "

def block_find(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

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
    yield escape(context.call((undefined(name='crumbs') if l_0_crumbs is missing else l_0_crumbs), (undefined(name='root') if l_0_root is missing else l_0_root), [], '搜索', _block_vars=_block_vars))

def block_main(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_heading = resolve('heading')
    l_0_index = resolve('index')
    pass
    yield '<div class="head"><h1>'
    yield escape((undefined(name='heading') if l_0_heading is missing else l_0_heading))
    yield '</h1></div>\n<section class="panel" aria-labelledby="words">\n<form id="search" role="search" action="search.html" data-names="'
    yield escape(environment.getattr(environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'names'), 'files'))
    yield '" data-words="'
    yield escape(environment.getattr(environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'words'), 'files'))
    yield '">\n<h2 id="words"><label for="q">找项目、单位、目标、指标</label></h2>\n<p><input id="q" name="q" type="search" autocomplete="off" aria-describedby="how"> <button>搜索</button></p>\n<p id="how">几个词用空格分开，都有的才列出。</p>\n</form>\n<noscript><p>搜索要用脚本，这个浏览器没有打开。请看下面的全部单位和全部项目，在页面里用 Ctrl+F 找。</p></noscript>\n<p id="state" role="status"></p>\n<ol id="results"></ol>\n<p>也可以从头看：<a href="units.html">全部单位</a>，<a href="projects.html">全部项目</a>。</p>\n</section>\n<script src="search/search.js"></script>\n'

blocks = {'scripts_from': block_scripts_from, 'find': block_find, 'crumbs': block_crumbs, 'main': block_main}
debug_info = '1=13&2=16&3=24&4=34&5=43&6=55&7=66&9=68'
