# Made by Jinja of 1756 bytes, crc32 84dfad4d; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'lists.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_lines = l_0_pager = l_0_scrolled = l_0_found = l_0_crumbs = l_0_told = missing
    try:
        t_1 = environment.filters['anchored']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'anchored' found.")
    try:
        t_2 = environment.filters['counted']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'counted' found.")
    try:
        t_3 = environment.filters['severity_words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'severity_words' found.")
    try:
        t_4 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('words.html', 'lists.html')._get_default_module(context)
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'lists.html') does not export the requested name 'lines'", name='lines')
    context.vars['lines'] = l_0_lines
    context.exported_vars.discard('lines')
    def macro(l_1_sheet, l_1_root):
        t_5 = []
        if l_1_sheet is missing:
            l_1_sheet = undefined("parameter 'sheet' was not provided", name='sheet')
        if l_1_root is missing:
            l_1_root = undefined("parameter 'root' was not provided", name='root')
        pass
        if (environment.getattr(l_1_sheet, 'count') > 1):
            pass
            t_5.append(
                '<nav class="pager" aria-label="分页">\n<ol>\n',
            )
            for (l_2_number, l_2_target) in environment.getattr(l_1_sheet, 'leads'):
                _loop_vars = {}
                pass
                t_5.extend((
                    '<li><a href="',
                    escape(l_1_root),
                    escape(l_2_target),
                    '"',
                ))
                if (l_2_number == environment.getattr(l_1_sheet, 'number')):
                    pass
                    t_5.append(
                        ' aria-current="page"',
                    )
                t_5.extend((
                    '><span class="unseen">第 </span>',
                    escape(l_2_number),
                    '<span class="unseen"> 页</span></a></li>\n',
                ))
            l_2_number = l_2_target = missing
            t_5.append(
                '</ol>\n</nav>\n',
            )
        return concat(t_5)
    context.exported_vars.add('pager')
    context.vars['pager'] = l_0_pager = Macro(environment, macro, 'pager', ('sheet', 'root'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_id, l_1_title, l_1_caller):
        t_6 = []
        if l_1_id is missing:
            l_1_id = undefined("parameter 'id' was not provided", name='id')
        if l_1_title is missing:
            l_1_title = undefined("parameter 'title' was not provided", name='title')
        pass
        t_6.extend((
            '<div class="frame" role="group" aria-labelledby="',
            escape(l_1_id),
            '" tabindex="0">\n<table class="rows">\n<caption id="',
            escape(l_1_id),
            '">',
            escape(l_1_title),
            '</caption>\n',
            escape(context.call(l_1_caller)),
            '\n</table>\n</div>\n',
        ))
        return concat(t_6)
    context.exported_vars.add('scrolled')
    context.vars['scrolled'] = l_0_scrolled = Macro(environment, macro, 'scrolled', ('id', 'title'), False, False, True, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_findings):
        t_7 = []
        if l_1_findings is missing:
            l_1_findings = undefined("parameter 'findings' was not provided", name='findings')
        pass
        t_7.append(
            escape((t_2(l_1_findings) or '无')),
        )
        return concat(t_7)
    context.exported_vars.add('found')
    context.vars['found'] = l_0_found = Macro(environment, macro, 'found', ('findings',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_root, l_1_steps, l_1_last):
        t_8 = []
        if l_1_root is missing:
            l_1_root = undefined("parameter 'root' was not provided", name='root')
        if l_1_steps is missing:
            l_1_steps = undefined("parameter 'steps' was not provided", name='steps')
        if l_1_last is missing:
            l_1_last = undefined("parameter 'last' was not provided", name='last')
        pass
        t_8.extend((
            '<nav class="crumbs" aria-label="位置">\n<ol>\n<li><a href="',
            escape(l_1_root),
            'index.html">总览</a></li>\n',
        ))
        for (l_2_target, l_2_words) in l_1_steps:
            _loop_vars = {}
            pass
            t_8.extend((
                '<li><a href="',
                escape(l_1_root),
                escape(l_2_target),
                '">',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_2_words, _loop_vars=_loop_vars)),
                '</a></li>\n',
            ))
        l_2_target = l_2_words = missing
        t_8.extend((
            '<li aria-current="page">',
            escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), l_1_last)),
            '</li>\n</ol>\n</nav>\n',
        ))
        return concat(t_8)
    context.exported_vars.add('crumbs')
    context.vars['crumbs'] = l_0_crumbs = Macro(environment, macro, 'crumbs', ('root', 'steps', 'last'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_findings):
        t_9 = []
        if l_1_findings is missing:
            l_1_findings = undefined("parameter 'findings' was not provided", name='findings')
        pass
        t_9.append(
            '<ol class="told">\n',
        )
        for (l_2_one, l_2_anchor) in t_1(l_1_findings):
            _loop_vars = {}
            pass
            t_9.append(
                '<li',
            )
            if l_2_anchor:
                pass
                t_9.extend((
                    ' id="',
                    escape(l_2_anchor),
                    '" tabindex="-1"',
                ))
            t_9.extend((
                '><b class="',
                escape(environment.getattr(l_2_one, 'severity')),
                '">',
                escape(t_3(environment.getattr(l_2_one, 'severity'))),
                '</b> <b class="code">',
                escape(environment.getattr(l_2_one, 'code')),
                '</b> ',
                escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_2_one, 'message'), _loop_vars=_loop_vars)),
            ))
            if environment.getattr(l_2_one, 'help'):
                pass
                t_9.extend((
                    '<span class="help">建议：',
                    escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_2_one, 'help'), _loop_vars=_loop_vars)),
                    '</span>',
                ))
            t_9.extend((
                '<span class="where">',
                escape(environment.getattr(l_2_one, 'source')),
            ))
            if (not t_4(environment.getattr(l_2_one, 'line'))):
                pass
                t_9.extend((
                    ' 第 ',
                    escape(environment.getattr(l_2_one, 'line')),
                    ' 行',
                ))
            t_9.append(
                '</span></li>\n',
            )
        l_2_one = l_2_anchor = missing
        t_9.append(
            '</ol>\n',
        )
        return concat(t_9)
    context.exported_vars.add('told')
    context.vars['told'] = l_0_told = Macro(environment, macro, 'told', ('findings',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=36&3=42&4=49&7=54&8=59&16=81&17=90&19=92&20=96&25=103&27=115&30=126&31=129&32=134&34=143&40=150&42=158&43=164&44=181&45=190'
