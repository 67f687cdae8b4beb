# Made by Jinja of 1979 bytes, crc32 83897bbd; do not edit.
from perfdsl.backends.rendering import LoopContext, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'page.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_title = resolve('title')
    l_0_document = resolve('document')
    l_0_form = resolve('form')
    l_0_table_of_totals = l_0_totals = missing
    try:
        t_1 = environment.filters['overview']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'overview' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('overview.html', 'page.html').make_module(context.get_all(), True, {'table_of_totals': l_0_table_of_totals, 'totals': l_0_totals})
    l_0_table_of_totals = getattr(included_template, 'table_of_totals', missing)
    if l_0_table_of_totals is missing:
        l_0_table_of_totals = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'page.html') does not export the requested name 'table_of_totals'", name='table_of_totals')
    context.vars['table_of_totals'] = l_0_table_of_totals
    context.exported_vars.discard('table_of_totals')
    yield '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>'
    yield escape((undefined(name='title') if l_0_title is missing else l_0_title))
    yield '</title>\n<style>\n'
    template = environment.get_template('style.css', 'page.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'table_of_totals': l_0_table_of_totals, 'totals': l_0_totals}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\n'
    if t_1((undefined(name='document') if l_0_document is missing else l_0_document)):
        pass
        template = environment.get_template('chart.css', 'page.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'table_of_totals': l_0_table_of_totals, 'totals': l_0_totals}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    template = environment.get_or_select_template(markup_join(((undefined(name='form') if l_0_form is missing else l_0_form), '/style.css', )), 'page.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'table_of_totals': l_0_table_of_totals, 'totals': l_0_totals}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\n'
    if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'):
        pass
        template = environment.get_template('department/style.css', 'page.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'table_of_totals': l_0_table_of_totals, 'totals': l_0_totals}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    if (not t_2(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'))):
        pass
        template = environment.get_template('draft/style.css', 'page.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'table_of_totals': l_0_table_of_totals, 'totals': l_0_totals}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    yield '</style>\n</head>\n<body>\n<a class="skip" href="#tables">跳到绩效目标表</a>\n<header>\n<h1>'
    yield escape((undefined(name='title') if l_0_title is missing else l_0_title))
    yield '</h1>\n</header>\n'
    if (not t_2(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'))):
        pass
        template = environment.get_template('draft/list.html', 'page.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'table_of_totals': l_0_table_of_totals, 'totals': l_0_totals}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    l_0_totals = t_1((undefined(name='document') if l_0_document is missing else l_0_document))
    context.vars['totals'] = l_0_totals
    context.exported_vars.add('totals')
    if (undefined(name='totals') if l_0_totals is missing else l_0_totals):
        pass
        yield escape(context.call((undefined(name='table_of_totals') if l_0_table_of_totals is missing else l_0_table_of_totals), (undefined(name='totals') if l_0_totals is missing else l_0_totals)))
        yield '\n'
    yield '<nav aria-labelledby="contents">\n<h2 id="contents">目录</h2>\n'
    if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'):
        pass
        yield '<ol>\n'
        for l_1_department in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'):
            _loop_vars = {}
            pass
            yield '<li><a href="#department-'
            yield escape(environment.getattr(l_1_department, 'number'))
            yield '">'
            yield escape(environment.getattr(l_1_department, 'title'))
            yield '</a> <span>'
            yield escape((environment.getattr(environment.getattr(l_1_department, 'budget'), 'total') or '未算出'))
            yield ' '
            yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
            yield '</span></li>\n'
        l_1_department = missing
        yield '</ol>\n'
    l_1_loop = missing
    for l_1_unit, l_1_loop in LoopContext(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units'), undefined):
        _loop_vars = {}
        pass
        yield '<p><a href="#unit-'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '">'
        yield escape((environment.getattr(l_1_unit, 'code') or ''))
        yield escape(environment.getattr(l_1_unit, 'name'))
        yield '</a> <span>'
        yield escape((environment.getattr(environment.getattr(l_1_unit, 'budget'), 'total') or '未算出'))
        yield ' '
        yield escape(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
        yield '</span></p>\n<ol>\n'
        for l_2_project in environment.getattr(l_1_unit, 'projects'):
            _loop_vars = {}
            pass
            yield '<li><a href="#project-'
            yield escape(environment.getattr(l_2_project, 'number'))
            yield '">'
            yield escape(environment.getattr(l_2_project, 'title'))
            yield '</a> <span>'
            yield escape((environment.getattr(environment.getattr(l_2_project, 'budget'), 'total') or '未算出'))
            yield '</span></li>\n'
        l_2_project = missing
        yield '</ol>\n'
    l_1_loop = l_1_unit = missing
    yield '</nav>\n<main id="tables" tabindex="-1">\n'
    if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'):
        pass
        template = environment.get_template('department/tables.html', 'page.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'table_of_totals': l_0_table_of_totals, 'totals': l_0_totals}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    if (environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units') or (not environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'))):
        pass
        template = environment.get_or_select_template(markup_join(((undefined(name='form') if l_0_form is missing else l_0_form), '/main.html', )), 'page.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'table_of_totals': l_0_table_of_totals, 'totals': l_0_totals}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    yield '\n</main>\n</body>\n</html>'

blocks = {}
debug_info = '1=27&9=34&11=36&13=43&14=45&17=52&19=59&20=61&23=68&24=70&32=78&34=80&35=82&38=89&39=92&40=94&44=97&46=100&47=104&51=115&52=119&54=128&55=132&61=142&62=144&65=151&66=153'
