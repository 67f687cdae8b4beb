# Made by Jinja of 375 bytes, crc32 bdc17608; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'draft.md'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    try:
        t_1 = environment.filters['inline']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'inline' found.")
    try:
        t_2 = environment.filters['place']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'place' found.")
    try:
        t_3 = environment.filters['standing']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'standing' found.")
    try:
        t_4 = environment.filters['whose']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'whose' found.")
    pass
    yield '> **'
    yield escape(t_1(t_3((undefined(name='document') if l_0_document is missing else l_0_document))))
    yield '**\n\n| 编号 | 项目 | 行 | 问题 |\n| --- | --- | --- | --- |\n'
    for l_1_fault in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'):
        _loop_vars = {}
        pass
        yield '| '
        yield escape(environment.getattr(l_1_fault, 'code'))
        yield ' | '
        yield escape(t_1(t_4(l_1_fault)))
        yield ' | '
        yield escape(t_1(t_2(l_1_fault, (undefined(name='document') if l_0_document is missing else l_0_document))))
        yield ' | '
        yield escape(t_1(environment.getattr(l_1_fault, 'message')))
        if environment.getattr(l_1_fault, 'typed'):
            pass
            yield '<br>'
            yield escape(t_1(environment.getattr(l_1_fault, 'typed')))
        yield ' |\n'
    l_1_fault = missing

blocks = {}
debug_info = '2=37&6=39&7=43'
