# Made by Jinja of 798 bytes, crc32 16d33330; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'draft/list.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_lines = missing
    try:
        t_1 = environment.filters['place']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'place' found.")
    try:
        t_2 = environment.filters['standing']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'standing' found.")
    try:
        t_3 = environment.filters['whose']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'whose' found.")
    pass
    included_template = environment.get_template('words.html', 'draft/list.html')._get_default_module(context)
    l_0_lines = getattr(included_template, 'lines', missing)
    if l_0_lines is missing:
        l_0_lines = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'draft/list.html') does not export the requested name 'lines'", name='lines')
    context.vars['lines'] = l_0_lines
    context.exported_vars.discard('lines')
    yield '<p class="draft" aria-hidden="true">草稿</p>\n<section class="faults" aria-labelledby="faults">\n<h2 id="faults">'
    yield escape(t_2((undefined(name='document') if l_0_document is missing else l_0_document)))
    yield '</h2>\n<table>\n<colgroup><col><col><col><col></colgroup>\n<thead><tr><th scope="col">编号</th><th scope="col">项目</th><th scope="col">行</th><th scope="col">问题</th></tr></thead>\n<tbody>\n'
    for l_1_fault in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'):
        _loop_vars = {}
        pass
        yield '<tr><th scope="row">'
        yield escape(environment.getattr(l_1_fault, 'code'))
        yield '</th><td class="text">'
        yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_3(l_1_fault), _loop_vars=_loop_vars))
        yield '</td><td>'
        yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), t_1(l_1_fault, (undefined(name='document') if l_0_document is missing else l_0_document)), _loop_vars=_loop_vars))
        yield '</td><td class="text"><p>'
        yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_1_fault, 'message'), _loop_vars=_loop_vars))
        yield '</p>'
        if environment.getattr(l_1_fault, 'typed'):
            pass
            yield '<p class="typed">'
            yield escape(context.call((undefined(name='lines') if l_0_lines is missing else l_0_lines), environment.getattr(l_1_fault, 'typed'), _loop_vars=_loop_vars))
            yield '</p>'
        yield '</td></tr>\n'
    l_1_fault = missing
    yield '</tbody>\n</table>\n</section>'

blocks = {}
debug_info = '2=31&5=38&10=40&11=44'
