# Made by Jinja of 2025 bytes, crc32 87376c1f; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'layout.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_heading = resolve('heading')
    l_0_name = resolve('name')
    l_0_root = resolve('root')
    l_0_site = resolve('site')
    try:
        t_1 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'self\' file:'
    yield from context.blocks['inline'][0](context)
    yield '; '
    yield from context.blocks['scripts_from'][0](context)
    yield 'form-action \'self\' file:; base-uri \'none\'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>'
    yield escape((undefined(name='heading') if l_0_heading is missing else l_0_heading))
    yield ' · '
    yield escape((undefined(name='name') if l_0_name is missing else l_0_name))
    yield '</title>\n<link rel="stylesheet" href="'
    yield escape((undefined(name='root') if l_0_root is missing else l_0_root))
    yield 'style/site.css">\n'
    yield from context.blocks['styles'][0](context)
    if (not t_1(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'draft'))):
        pass
        yield '<link rel="stylesheet" href="'
        yield escape((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'style/draft.css">\n'
    yield '</head>\n<body class="'
    yield from context.blocks['kind'][0](context)
    yield '">\n<a class="skip" href="#content">跳到正文</a>\n<header class="site">\n<p class="name"><a href="'
    yield escape((undefined(name='root') if l_0_root is missing else l_0_root))
    yield 'index.html">'
    yield escape((undefined(name='name') if l_0_name is missing else l_0_name))
    yield '</a></p>\n<nav class="parts" aria-label="全站">\n<ul>\n'
    def t_2(fiter):
        l_1_has_findings = resolve('has_findings')
        for (l_1_target, l_1_words) in fiter:
            if ((l_1_target != 'findings.html') or (undefined(name='has_findings') if l_1_has_findings is missing else l_1_has_findings)):
                yield (l_1_target, l_1_words)
    for (l_1_target, l_1_words) in t_2((('index.html', '总览'), ('units.html', '单位'), ('projects.html', '项目'), ('findings.html', '检查发现'), ('search.html', '搜索'))):
        l_1_file = resolve('file')
        _loop_vars = {}
        pass
        yield '<li><a href="'
        yield escape((undefined(name='root') if l_0_root is missing else l_0_root))
        yield escape(l_1_target)
        yield '"'
        if (l_1_target == (undefined(name='file') if l_1_file is missing else l_1_file)):
            pass
            yield ' aria-current="page"'
        yield '>'
        yield escape(l_1_words)
        yield '</a></li>\n'
    l_1_target = l_1_words = l_1_file = missing
    yield '</ul>\n</nav>\n'
    yield from context.blocks['find'][0](context)
    yield '</header>\n'
    if (not t_1(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'draft'))):
        pass
        yield '<p class="draft" aria-hidden="true">草稿</p>\n<aside class="standing" aria-label="草稿">草稿 · '
        yield escape(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'draft'))
        yield ' 个错误未改，不得上报</aside>\n'
    yield from context.blocks['crumbs'][0](context)
    yield '<main id="content" tabindex="-1">\n'
    yield from context.blocks['main'][0](context)
    yield '</main>\n'
    yield from context.blocks['turn'][0](context)
    yield '</body>\n</html>'

def block_inline(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_scripts_from(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_styles(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_kind(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    yield 'listing'

def block_find(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_root = resolve('root')
    pass
    yield '<form class="find" role="search" action="'
    yield escape((undefined(name='root') if l_0_root is missing else l_0_root))
    yield 'search.html">\n<label for="q">找项目、单位、指标</label> <input id="q" name="q" type="search" autocomplete="off"> <button>搜索</button>\n</form>\n'

def block_crumbs(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_main(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_turn(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'inline': block_inline, 'scripts_from': block_scripts_from, 'styles': block_styles, 'kind': block_kind, 'find': block_find, 'crumbs': block_crumbs, 'main': block_main, 'turn': block_turn}
debug_info = '7=22&10=26&11=30&12=32&13=33&14=36&17=39&20=41&23=45&24=55&28=66&34=68&36=71&38=73&40=75&42=77&7=80&12=98&17=107&28=117&29=127&38=130&40=139&42=148'
