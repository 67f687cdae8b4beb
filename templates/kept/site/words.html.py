# Made by Jinja of 484 bytes, crc32 ec460f38; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'words.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plain_lines = l_0_plain_marked = l_0_plain_span = l_0_lines = l_0_marked = l_0_span = l_0_codes = missing
    try:
        t_1 = environment.filters['code_in']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'code_in' found.")
    pass
    included_template = environment.get_template('html/words.html', 'words.html')._get_default_module(context)
    l_0_plain_lines = getattr(included_template, 'lines', missing)
    if l_0_plain_lines is missing:
        l_0_plain_lines = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'words.html') does not export the requested name 'lines'", name='lines')
    l_0_plain_marked = getattr(included_template, 'marked', missing)
    if l_0_plain_marked is missing:
        l_0_plain_marked = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'words.html') does not export the requested name 'marked'", name='marked')
    l_0_plain_span = getattr(included_template, 'span', missing)
    if l_0_plain_span is missing:
        l_0_plain_span = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'words.html') does not export the requested name 'span'", name='span')
    context.vars.update({'plain_lines': l_0_plain_lines, 'plain_marked': l_0_plain_marked, 'plain_span': l_0_plain_span})
    context.exported_vars.difference_update(('plain_lines', 'plain_marked', 'plain_span'))
    (l_0_lines, l_0_marked, l_0_span) = ((undefined(name='plain_lines') if l_0_plain_lines is missing else l_0_plain_lines), (undefined(name='plain_marked') if l_0_plain_marked is missing else l_0_plain_marked), (undefined(name='plain_span') if l_0_plain_span is missing else l_0_plain_span))
    context.vars.update({'lines': l_0_lines, 'marked': l_0_marked, 'span': l_0_span})
    context.exported_vars.update(('lines', 'marked', 'span'))
    def macro(l_1_marks):
        t_2 = []
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        pass
        for l_2_mark in l_1_marks:
            l_2_code = missing
            _loop_vars = {}
            pass
            l_2_code = t_1(l_2_mark)
            _loop_vars['code'] = l_2_code
            if (undefined(name='code') if l_2_code is missing else l_2_code):
                pass
                t_2.extend((
                    '<a class="codes" href="#',
                    escape((undefined(name='code') if l_2_code is missing else l_2_code)),
                    '">',
                    escape(l_2_mark),
                    '</a>',
                ))
            else:
                pass
                t_2.extend((
                    '<b class="codes">',
                    escape(l_2_mark),
                    '</b>',
                ))
        l_2_mark = l_2_code = missing
        return concat(t_2)
    context.exported_vars.add('codes')
    context.vars['codes'] = l_0_codes = Macro(environment, macro, 'codes', ('marks',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=18&3=30&4=33'
