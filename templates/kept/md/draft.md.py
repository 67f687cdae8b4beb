# Made by Jinja 3.1.6 of a21bada7e297b826489a798435370a044ea3c87b3b5286d870cf7a4b6571fd8e; do not edit.
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
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
