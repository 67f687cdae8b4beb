# Made by Jinja of 662 bytes, crc32 4a5fc2d1; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'words.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_drawn_lines = l_0_lines = l_0_span = l_0_codes = l_0_marked = missing
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_2 = environment.filters['pieces']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'pieces' found.")
    try:
        t_3 = environment.filters['quick_lines']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'quick_lines' found.")
    pass
    def macro(l_1_text):
        t_4 = []
        if l_1_text is missing:
            l_1_text = undefined("parameter 'text' was not provided", name='text')
        pass
        for l_2_piece in t_2(l_1_text):
            _loop_vars = {}
            pass
            if (l_2_piece == '\n'):
                pass
                t_4.append(
                    '<br>',
                )
            else:
                pass
                t_4.append(
                    escape(l_2_piece),
                )
        l_2_piece = missing
        return concat(t_4)
    context.exported_vars.add('drawn_lines')
    context.vars['drawn_lines'] = l_0_drawn_lines = Macro(environment, macro, 'drawn_lines', ('text',), False, False, False, context.eval_ctx.autoescape)
    l_0_lines = t_3((undefined(name='drawn_lines') if l_0_drawn_lines is missing else l_0_drawn_lines))
    context.vars['lines'] = l_0_lines
    context.exported_vars.add('lines')
    yield '\n'
    def macro(l_1_name, l_1_number):
        t_5 = []
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_number is missing:
            l_1_number = undefined("parameter 'number' was not provided", name='number')
        pass
        if (l_1_number > 1):
            pass
            t_5.extend((
                ' ',
                escape(l_1_name),
                '="',
                escape(l_1_number),
                '"',
            ))
        return concat(t_5)
    context.exported_vars.add('span')
    context.vars['span'] = l_0_span = Macro(environment, macro, 'span', ('name', 'number'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_marks):
        t_6 = []
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        pass
        if l_1_marks:
            pass
            t_6.extend((
                '<b class="codes">',
                escape(t_1(context.eval_ctx, l_1_marks)),
                '</b>',
            ))
        return concat(t_6)
    context.exported_vars.add('codes')
    context.vars['codes'] = l_0_codes = Macro(environment, macro, 'codes', ('marks',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_marks):
        t_7 = []
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        pass
        if l_1_marks:
            pass
            t_7.append(
                ' data-marked',
            )
        return concat(t_7)
    context.exported_vars.add('marked')
    context.vars['marked'] = l_0_marked = Macro(environment, macro, 'marked', ('marks',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=30&3=52&6=56&9=76&11=92'
