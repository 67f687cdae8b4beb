# Made by Jinja of 1088 bytes, crc32 e2fe9abb; do not edit.
from perfdsl.backends.rendering import Namespace, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'overview.md'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_namespace = resolve('namespace')
    l_0_totals = l_0_names = missing
    try:
        t_1 = environment.filters['inline']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'inline' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['overview']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'overview' found.")
    pass
    l_0_totals = t_3((undefined(name='document') if l_0_document is missing else l_0_document))
    context.vars['totals'] = l_0_totals
    context.exported_vars.add('totals')
    l_0_names = context.call((undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), all=['预算数'])
    context.vars['names'] = l_0_names
    context.exported_vars.add('names')
    for l_1_head in environment.getattr((undefined(name='totals') if l_0_totals is missing else l_0_totals), 'heads'):
        _loop_vars = {}
        pass
        if not isinstance(l_0_names, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_names['all'] = (environment.getattr((undefined(name='names') if l_0_names is missing else l_0_names), 'all') + [environment.getattr(l_1_head, 'name')])
        for l_2_part in environment.getattr(l_1_head, 'parts'):
            _loop_vars = {}
            pass
            if not isinstance(l_0_names, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_0_names['all'] = (environment.getattr((undefined(name='names') if l_0_names is missing else l_0_names), 'all') + [markup_join((environment.getattr(l_1_head, 'name'), '其中：', l_2_part, ))])
        l_2_part = missing
    l_1_head = missing
    yield '## 汇总\n\n金额单位：'
    yield escape(t_1(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit')))
    yield '\n\n| 序号 | 单位和项目 | 项目数 | 指标数 |'
    for l_1_name in environment.getattr((undefined(name='names') if l_0_names is missing else l_0_names), 'all'):
        _loop_vars = {}
        pass
        yield ' '
        yield escape(t_1(l_1_name))
        yield ' |'
    l_1_name = missing
    yield '\n| ---: | --- | ---: | ---: |'
    yield escape((' ---: |' * t_2(environment.getattr((undefined(name='names') if l_0_names is missing else l_0_names), 'all'))))
    yield '\n'
    for l_1_line in environment.getattr((undefined(name='totals') if l_0_totals is missing else l_0_totals), 'lines'):
        l_1_own = l_1_words = l_1_strong = missing
        _loop_vars = {}
        pass
        l_1_own = (environment.getattr(l_1_line, 'project') or environment.getattr(l_1_line, 'department'))
        _loop_vars['own'] = l_1_own
        l_1_words = (environment.getattr((undefined(name='own') if l_1_own is missing else l_1_own), 'name') if (undefined(name='own') if l_1_own is missing else l_1_own) else (markup_join(((environment.getattr(environment.getattr(l_1_line, 'unit'), 'code') or ''), environment.getattr(environment.getattr(l_1_line, 'unit'), 'name'), )) if environment.getattr(l_1_line, 'unit') else '合计'))
        _loop_vars['words'] = l_1_words
        l_1_strong = ('' if (undefined(name='own') if l_1_own is missing else l_1_own) else '**')
        _loop_vars['strong'] = l_1_strong
        yield '| '
        yield escape((environment.getattr(environment.getattr(l_1_line, 'project'), 'number') if environment.getattr(l_1_line, 'project') else ('部门' if environment.getattr(l_1_line, 'department') else cond_expr_undefined("the inline if-expression on line 21 in 'overview.md' evaluated to false and no else section was defined."))))
        yield ' | '
        yield escape((undefined(name='strong') if l_1_strong is missing else l_1_strong))
        yield escape(t_1((undefined(name='words') if l_1_words is missing else l_1_words)))
        yield escape((undefined(name='strong') if l_1_strong is missing else l_1_strong))
        yield ' | '
        yield escape((environment.getattr(l_1_line, 'projects') if (not (undefined(name='own') if l_1_own is missing else l_1_own)) else cond_expr_undefined("the inline if-expression on line 21 in 'overview.md' evaluated to false and no else section was defined.")))
        yield ' | '
        yield escape(environment.getattr(l_1_line, 'indicators'))
        yield ' |'
        for l_2_amount in environment.getattr(l_1_line, 'amounts'):
            _loop_vars = {}
            pass
            yield ' '
            yield escape(t_1(l_2_amount))
            yield ' |'
        l_2_amount = missing
        yield '\n'
    l_1_line = l_1_own = l_1_words = l_1_strong = missing

blocks = {}
debug_info = '2=32&3=35&4=38&5=43&6=44&7=49&12=53&14=55&16=63&17=65&18=69&19=71&20=73&21=76'
