# Made by Jinja of 438 bytes, crc32 0e028568; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'page.md'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_title = resolve('title')
    l_0_document = resolve('document')
    l_0_codes = missing
    try:
        t_1 = environment.filters['inline']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'inline' found.")
    try:
        t_2 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_3 = environment.filters['overview']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'overview' found.")
    try:
        t_4 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('words.md', 'page.md')._get_default_module(context)
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'page.md') does not export the requested name 'codes'", name='codes')
    context.vars['codes'] = l_0_codes
    context.exported_vars.discard('codes')
    yield '# '
    yield escape(t_1((undefined(name='title') if l_0_title is missing else l_0_title)))
    yield '\n\n'
    if (not t_4(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'))):
        pass
        template = environment.get_template('draft.md', 'page.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'codes': l_0_codes}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    if t_3((undefined(name='document') if l_0_document is missing else l_0_document)):
        pass
        template = environment.get_template('overview.md', 'page.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'codes': l_0_codes}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'):
        pass
        template = environment.get_template('department/tables.md', 'page.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'codes': l_0_codes}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    for l_1_unit in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units'):
        l_1_form = resolve('form')
        _loop_vars = {}
        pass
        yield '## '
        yield escape(t_1(markup_join(((environment.getattr(l_1_unit, 'code') or ''), environment.getattr(l_1_unit, 'name'), ))))
        yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_2(l_1_unit, 'name'), _loop_vars=_loop_vars))
        yield '\n\n'
        template = environment.get_or_select_template(markup_join(((undefined(name='form') if l_1_form is missing else l_1_form), '/unit.md', )), 'page.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'unit': l_1_unit, 'codes': l_0_codes}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    l_1_unit = l_1_form = missing

blocks = {}
debug_info = '1=38&2=45&4=47&5=49&8=56&9=58&12=65&13=67&16=74&17=79&19=82'
