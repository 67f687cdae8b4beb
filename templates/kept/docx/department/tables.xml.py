# Made by Jinja of 3553 bytes, crc32 2d92c377; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, Namespace, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'department/tables.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_form = resolve('form')
    l_0_amount = l_0_cell = l_0_room = l_0_row = l_0_run = l_0_open_cell = l_0_styles = l_0_several = l_0_start = l_0_cells = missing
    try:
        t_1 = environment.filters['department_headings']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'department_headings' found.")
    try:
        t_2 = environment.filters['department_table']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'department_table' found.")
    try:
        t_3 = environment.filters['int']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'int' found.")
    try:
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_5 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_6 = environment.filters['min']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'min' found.")
    try:
        t_7 = environment.filters['said']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'said' found.")
    try:
        t_8 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_9 = environment.filters['string']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'string' found.")
    try:
        t_10 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    pass
    included_template = environment.get_template('cells.xml', 'department/tables.xml')._get_default_module(context)
    l_0_amount = getattr(included_template, 'amount', missing)
    if l_0_amount is missing:
        l_0_amount = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'department/tables.xml') does not export the requested name 'amount'", name='amount')
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'department/tables.xml') does not export the requested name 'cell'", name='cell')
    l_0_room = getattr(included_template, 'room', missing)
    if l_0_room is missing:
        l_0_room = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'department/tables.xml') does not export the requested name 'room'", name='room')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'department/tables.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'department/tables.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'amount': l_0_amount, 'cell': l_0_cell, 'room': l_0_room, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('amount', 'cell', 'room', 'row', 'run'))
    included_template = environment.get_template('department/open.xml', 'department/tables.xml')._get_default_module(context)
    l_0_open_cell = getattr(included_template, 'open_cell', missing)
    if l_0_open_cell is missing:
        l_0_open_cell = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'department/tables.xml') does not export the requested name 'open_cell'", name='open_cell')
    context.vars['open_cell'] = l_0_open_cell
    context.exported_vars.discard('open_cell')
    l_0_styles = {'label': 'FormLabel', 'cell': 'FormCell', 'text': 'FormText'}
    context.vars['styles'] = l_0_styles
    context.exported_vars.add('styles')
    l_0_several = ((t_4(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units')) > 1) and ((undefined(name='form') if l_0_form is missing else l_0_form) != 'flat_sheet'))
    context.vars['several'] = l_0_several
    context.exported_vars.add('several')
    def macro(l_1_widths, l_1_caption):
        t_11 = []
        if l_1_widths is missing:
            l_1_widths = undefined("parameter 'widths' was not provided", name='widths')
        if l_1_caption is missing:
            l_1_caption = undefined("parameter 'caption' was not provided", name='caption')
        pass
        t_11.extend((
            '<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="',
            escape(t_10(environment, l_1_widths)),
            '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/><w:tblCaption w:val="',
            escape(l_1_caption),
            '"/></w:tblPr>\n<w:tblGrid>',
        ))
        for l_2_width in l_1_widths:
            _loop_vars = {}
            pass
            t_11.extend((
                '<w:gridCol w:w="',
                escape(l_2_width),
                '"/>',
            ))
        l_2_width = missing
        t_11.append(
            '</w:tblGrid>\n',
        )
        return concat(t_11)
    context.exported_vars.add('start')
    context.vars['start'] = l_0_start = Macro(environment, macro, 'start', ('widths', 'caption'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_row_of_cells, l_1_laid, l_1_small, l_1_keep):
        t_12 = []
        if l_1_row_of_cells is missing:
            l_1_row_of_cells = undefined("parameter 'row_of_cells' was not provided", name='row_of_cells')
        if l_1_laid is missing:
            l_1_laid = undefined("parameter 'laid' was not provided", name='laid')
        if l_1_small is missing:
            l_1_small = undefined("parameter 'small' was not provided", name='small')
        if l_1_keep is missing:
            l_1_keep = False
        pass
        for l_2_one in l_1_row_of_cells:
            l_2_merge = missing
            _loop_vars = {}
            pass
            l_2_merge = ('continue' if (not environment.getattr(l_2_one, 'height')) else ('restart' if (environment.getattr(l_2_one, 'height') > 1) else ''))
            _loop_vars['merge'] = l_2_merge
            t_12.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_1_laid, 'widths')[environment.getattr(l_2_one, 'start'):environment.getattr(l_2_one, 'end')], environment.getattr(l_2_one, 'texts'), context.call(environment.getattr((undefined(name='styles') if l_0_styles is missing else l_0_styles), 'get'), environment.getattr(l_2_one, 'style'), l_1_small, _loop_vars=_loop_vars), (undefined(name='merge') if l_2_merge is missing else l_2_merge), keep=l_1_keep, marks=environment.getattr(l_2_one, 'marks'), _loop_vars=_loop_vars)),
            )
        l_2_one = l_2_merge = missing
        return concat(t_12)
    context.exported_vars.add('cells')
    context.vars['cells'] = l_0_cells = Macro(environment, macro, 'cells', ('row_of_cells', 'laid', 'small', 'keep'), False, False, False, context.eval_ctx.autoescape)
    l_1_loop = missing
    for l_1_department, l_1_loop in LoopContext(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments'), undefined):
        l_1_namespace = resolve('namespace')
        l_1_laid = l_1_least = l_1_small = l_1_heading = l_1_heads = l_1_label = missing
        _loop_vars = {}
        pass
        l_1_laid = t_2(l_1_department, environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'))
        _loop_vars['laid'] = l_1_laid
        l_1_least = context.call((undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), room=9638, _loop_vars=_loop_vars)
        _loop_vars['least'] = l_1_least
        for l_2_cells in environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'rows'):
            _loop_vars = {}
            pass
            def t_13(fiter):
                for l_3_one in fiter:
                    if (environment.getattr(l_3_one, 'style') == 'amount'):
                        yield l_3_one
            for l_3_one in t_13(l_2_cells):
                _loop_vars = {}
                pass
                if not isinstance(l_1_least, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_1_least['room'] = t_6(environment, [environment.getattr((undefined(name='least') if l_1_least is missing else l_1_least), 'room'), t_3(context.call((undefined(name='room') if l_0_room is missing else l_0_room), environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'widths')[environment.getattr(l_3_one, 'start'):environment.getattr(l_3_one, 'end')], environment.getitem(environment.getattr(l_3_one, 'texts'), 0), _loop_vars=_loop_vars))])
            l_3_one = missing
        l_2_cells = missing
        l_1_small = t_9(context.call((undefined(name='amount') if l_0_amount is missing else l_0_amount), environment.getattr((undefined(name='least') if l_1_least is missing else l_1_least), 'room'), _loop_vars=_loop_vars))
        _loop_vars['small'] = l_1_small
        l_1_heading = environment.getitem(t_1((undefined(name='document') if l_0_document is missing else l_0_document)), environment.getattr(l_1_loop, 'index0'))
        _loop_vars['heading'] = l_1_heading
        yield '<w:p><w:pPr><w:pStyle w:val="'
        yield escape(('DepartmentTitle' if (undefined(name='several') if l_0_several is missing else l_0_several) else 'Heading1'))
        yield '"/>'
        if environment.getattr((undefined(name='heading') if l_1_heading is missing else l_1_heading), 'same_page'):
            pass
            yield '<w:pageBreakBefore w:val="0"/>'
        yield '</w:pPr><w:bookmarkStart w:id="'
        yield escape(environment.getattr((undefined(name='heading') if l_1_heading is missing else l_1_heading), 'id'))
        yield '" w:name="'
        yield escape(environment.getattr((undefined(name='heading') if l_1_heading is missing else l_1_heading), 'bookmark'))
        yield '"/>'
        yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), environment.getattr((undefined(name='heading') if l_1_heading is missing else l_1_heading), 'text'), _loop_vars=_loop_vars))
        yield '<w:bookmarkEnd w:id="'
        yield escape(environment.getattr((undefined(name='heading') if l_1_heading is missing else l_1_heading), 'id'))
        yield '"/></w:p>\n<w:p><w:pPr><w:pStyle w:val="FormLine"/></w:pPr>'
        yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), (markup_join((environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'), '年度', )) if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year') else ''), _loop_vars=_loop_vars))
        yield '<w:r><w:tab/></w:r>'
        yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), markup_join(('单位：', environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'), )), _loop_vars=_loop_vars))
        yield '</w:p>\n'
        yield escape(context.call((undefined(name='start') if l_0_start is missing else l_0_start), environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'widths'), environment.getattr(l_1_department, 'title'), _loop_vars=_loop_vars))
        yield '\n'
        for l_2_each in environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'rows')[:environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'head')]:
            _loop_vars = {}
            pass
            yield '<w:tr>'
            yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, (t_4(t_5(context.eval_ctx, t_8(context, l_2_each, 'is_low', (undefined(name='laid') if l_1_laid is missing else l_1_laid)))) == t_4(l_2_each)), _loop_vars=_loop_vars))
            yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), l_2_each, (undefined(name='laid') if l_1_laid is missing else l_1_laid), (undefined(name='small') if l_1_small is missing else l_1_small), _loop_vars=_loop_vars))
            yield '</w:tr>\n'
        l_2_each = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="FormEnd"/><w:keepNext/></w:pPr></w:p>\n'
        yield escape(context.call((undefined(name='start') if l_0_start is missing else l_0_start), environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'widths'), environment.getattr(l_1_department, 'title'), _loop_vars=_loop_vars))
        yield '\n'
        l_1_heads = environment.getitem(environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'rows'), environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'head'))
        _loop_vars['heads'] = l_1_heads
        l_1_label = environment.getitem((undefined(name='heads') if l_1_heads is missing else l_1_heads), 0)
        _loop_vars['label'] = l_1_label
        yield '<w:tr>'
        yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, _loop_vars=_loop_vars))
        if (environment.getattr((undefined(name='label') if l_1_label is missing else l_1_label), 'height') > 1):
            pass
            yield escape(context.call((undefined(name='open_cell') if l_0_open_cell is missing else l_0_open_cell), environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'widths')[:environment.getattr((undefined(name='label') if l_1_label is missing else l_1_label), 'end')], environment.getattr((undefined(name='label') if l_1_label is missing else l_1_label), 'texts'), 'bottom', _loop_vars=_loop_vars))
            yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), (undefined(name='heads') if l_1_heads is missing else l_1_heads)[1:], (undefined(name='laid') if l_1_laid is missing else l_1_laid), (undefined(name='small') if l_1_small is missing else l_1_small), True, _loop_vars=_loop_vars))
        else:
            pass
            yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), (undefined(name='heads') if l_1_heads is missing else l_1_heads), (undefined(name='laid') if l_1_laid is missing else l_1_laid), (undefined(name='small') if l_1_small is missing else l_1_small), True, _loop_vars=_loop_vars))
        yield '</w:tr>\n'
        l_2_loop = missing
        for l_2_each, l_2_loop in LoopContext(environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'rows')[(environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'head') + 1):], undefined):
            _loop_vars = {}
            pass
            yield '<w:tr>'
            yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, (t_4(t_5(context.eval_ctx, t_8(context, l_2_each, 'is_low', (undefined(name='laid') if l_1_laid is missing else l_1_laid)))) == t_4(l_2_each)), _loop_vars=_loop_vars))
            if (environment.getattr(l_2_loop, 'first') and (environment.getattr((undefined(name='label') if l_1_label is missing else l_1_label), 'height') > 1)):
                pass
                yield escape(context.call((undefined(name='open_cell') if l_0_open_cell is missing else l_0_open_cell), environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'widths')[:environment.getattr((undefined(name='label') if l_1_label is missing else l_1_label), 'end')], (), 'top', (environment.getattr((undefined(name='label') if l_1_label is missing else l_1_label), 'height') > 2), _loop_vars=_loop_vars))
                yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), l_2_each[1:], (undefined(name='laid') if l_1_laid is missing else l_1_laid), (undefined(name='small') if l_1_small is missing else l_1_small), _loop_vars=_loop_vars))
            else:
                pass
                yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), l_2_each, (undefined(name='laid') if l_1_laid is missing else l_1_laid), (undefined(name='small') if l_1_small is missing else l_1_small), _loop_vars=_loop_vars))
            yield '</w:tr>\n'
        l_2_loop = l_2_each = missing
        for l_2_fault in environment.getattr(l_1_department, 'unplaced'):
            _loop_vars = {}
            pass
            yield '<w:tr>'
            yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False, _loop_vars=_loop_vars))
            yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr((undefined(name='laid') if l_1_laid is missing else l_1_laid), 'widths'), (t_7(l_2_fault, (undefined(name='document') if l_0_document is missing else l_0_document)),), 'FormText', marks=(markup_join(('〔', environment.getattr(l_2_fault, 'code'), '〕', )),), _loop_vars=_loop_vars))
            yield '</w:tr>\n'
        l_2_fault = missing
        yield '</w:tbl>\n'
    l_1_loop = l_1_department = l_1_laid = l_1_namespace = l_1_least = l_1_small = l_1_heading = l_1_heads = l_1_label = missing

blocks = {}
debug_info = '6=74&7=92&8=98&9=101&10=104&11=113&12=118&14=133&15=144&16=148&17=151&20=158&21=163&23=165&24=167&25=179&27=182&28=184&29=187&30=201&31=205&32=207&33=211&37=216&38=218&39=220&40=223&41=224&43=233&44=237&45=238&48=247&49=251'
