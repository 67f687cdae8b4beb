# Made by Jinja of 1004 bytes, crc32 cf395a6b; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'words.md'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_codes = l_0_cell = l_0_goals = l_0_left_over = missing
    try:
        t_1 = environment.filters['inline']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'inline' found.")
    try:
        t_2 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_3 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_4 = environment.filters['said']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'said' found.")
    pass
    def macro(l_1_marks):
        t_5 = []
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        pass
        if l_1_marks:
            pass
            t_5.extend((
                ' **',
                escape(t_2(context.eval_ctx, l_1_marks)),
                '**',
            ))
        return concat(t_5)
    context.exported_vars.add('codes')
    context.vars['codes'] = l_0_codes = Macro(environment, macro, 'codes', ('marks',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_words, l_1_marks):
        t_6 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_marks is missing:
            l_1_marks = ()
        pass
        t_6.extend((
            ' ',
            escape(t_1(l_1_words)),
            escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), l_1_marks)),
            ' |',
        ))
        return concat(t_6)
    context.exported_vars.add('cell')
    context.vars['cell'] = l_0_cell = Macro(environment, macro, 'cell', ('words', 'marks'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_label, l_1_part):
        t_7 = []
        if l_1_label is missing:
            l_1_label = undefined("parameter 'label' was not provided", name='label')
        if l_1_part is missing:
            l_1_part = undefined("parameter 'part' was not provided", name='part')
        pass
        if (environment.getattr(l_1_part, 'goals') or t_3(l_1_part, 'goals')):
            pass
            t_7.extend((
                '**',
                escape(t_1(l_1_label)),
                '**',
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_3(l_1_part, 'goals'))),
                '\n\n',
            ))
            for l_2_goal in environment.getattr(l_1_part, 'goals'):
                _loop_vars = {}
                pass
                t_7.extend((
                    '1. ',
                    escape(t_1(l_2_goal)),
                    '\n',
                ))
            l_2_goal = missing
            t_7.append(
                '\n',
            )
        return concat(t_7)
    context.exported_vars.add('goals')
    context.vars['goals'] = l_0_goals = Macro(environment, macro, 'goals', ('label', 'part'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_found, l_1_project):
        t_8 = []
        if l_1_found is missing:
            l_1_found = undefined("parameter 'found' was not provided", name='found')
        if l_1_project is missing:
            l_1_project = undefined("parameter 'project' was not provided", name='project')
        pass
        for (l_2_words, l_2_marks) in l_1_found:
            _loop_vars = {}
            pass
            t_8.extend((
                '- ',
                escape(t_1(l_2_words)),
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), l_2_marks, _loop_vars=_loop_vars)),
                '\n',
            ))
        l_2_words = l_2_marks = missing
        for l_2_fault in environment.getattr(l_1_project, 'unplaced'):
            l_2_document = resolve('document')
            _loop_vars = {}
            pass
            t_8.extend((
                '- ',
                escape(t_1(t_4(l_2_fault, (undefined(name='document') if l_2_document is missing else l_2_document)))),
                escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), (markup_join(('〔', environment.getattr(l_2_fault, 'code'), '〕', )),), _loop_vars=_loop_vars)),
                '\n',
            ))
        l_2_fault = l_2_document = missing
        if (l_1_found or environment.getattr(l_1_project, 'unplaced')):
            pass
            t_8.append(
                '\n',
            )
        return concat(t_8)
    context.exported_vars.add('left_over')
    context.vars['left_over'] = l_0_left_over = Macro(environment, macro, 'left_over', ('found', 'project'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=36&5=52&9=69&10=76&11=80&13=85&14=90&21=101&22=108&23=113&25=118&26=124&28=129'
