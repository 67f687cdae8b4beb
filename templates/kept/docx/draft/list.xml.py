# Made by Jinja of 1175 bytes, crc32 a5cf0b77; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'draft/list.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_form = resolve('form')
    l_0_document = resolve('document')
    l_0_cell = l_0_label = l_0_row = l_0_run = l_0_grid = missing
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
        t_3 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_4 = environment.filters['whose']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'whose' found.")
    pass
    included_template = environment.get_template('cells.xml', 'draft/list.xml')._get_default_module(context)
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'draft/list.xml') does not export the requested name 'cell'", name='cell')
    l_0_label = getattr(included_template, 'label', missing)
    if l_0_label is missing:
        l_0_label = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'draft/list.xml') does not export the requested name 'label'", name='label')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'draft/list.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'draft/list.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'cell': l_0_cell, 'label': l_0_label, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('cell', 'label', 'row', 'run'))
    l_0_grid = ((1000, 4200, 1300, 8638) if ((undefined(name='form') if l_0_form is missing else l_0_form) == 'flat_sheet') else (900, 2900, 1000, 4838))
    context.vars['grid'] = l_0_grid
    context.exported_vars.add('grid')
    yield '<w:p><w:pPr><w:pStyle w:val="DraftHead"/></w:pPr>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), t_2((undefined(name='document') if l_0_document is missing else l_0_document))))
    yield '</w:p>\n<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="'
    yield escape(t_3(environment, (undefined(name='grid') if l_0_grid is missing else l_0_grid)))
    yield '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/><w:tblCaption w:val="未改的错误"/></w:tblPr>\n<w:tblGrid>'
    for l_1_width in (undefined(name='grid') if l_0_grid is missing else l_0_grid):
        _loop_vars = {}
        pass
        yield '<w:gridCol w:w="'
        yield escape(l_1_width)
        yield '"/>'
    l_1_width = missing
    yield '</w:tblGrid>\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, height=340))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], '编号'))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:2], '项目'))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[2:3], '行'))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[3:], '问题'))
    yield '</w:tr>\n'
    for l_1_fault in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'):
        _loop_vars = {}
        pass
        yield '<w:tr>'
        yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False, 340, _loop_vars=_loop_vars))
        yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], (environment.getattr(l_1_fault, 'code'),), _loop_vars=_loop_vars))
        yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:2], (t_4(l_1_fault),), 'FormText', _loop_vars=_loop_vars))
        yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[2:3], (t_1(l_1_fault, (undefined(name='document') if l_0_document is missing else l_0_document)),), _loop_vars=_loop_vars))
        yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[3:], ((environment.getattr(l_1_fault, 'message'), environment.getattr(l_1_fault, 'typed')) if environment.getattr(l_1_fault, 'typed') else (environment.getattr(l_1_fault, 'message'),)), 'FormText', _loop_vars=_loop_vars))
        yield '</w:tr>\n'
    l_1_fault = missing
    yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>'

blocks = {}
debug_info = '2=38&3=53&4=57&5=59&6=61&7=69&8=75&9=79'
