# Made by Jinja of 3819 bytes, crc32 1c760a54; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, Namespace, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'application_form/body.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_namespace = resolve('namespace')
    l_0_amount = l_0_cell = l_0_codes = l_0_room = l_0_row = l_0_run = l_0_section = l_0_table_of_contents = l_0_grid = l_0_width = l_0_styles = l_0_printed = l_0_draft = l_0_listed = l_0_first = l_0_cells = missing
    try:
        t_1 = environment.filters['application_table']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'application_table' found.")
    try:
        t_2 = environment.filters['contents']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'contents' found.")
    try:
        t_3 = environment.filters['continued']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'continued' found.")
    try:
        t_4 = environment.filters['department_headings']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'department_headings' found.")
    try:
        t_5 = environment.filters['grid_of']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'grid_of' found.")
    try:
        t_6 = environment.filters['headed']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'headed' found.")
    try:
        t_7 = environment.filters['int']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'int' found.")
    try:
        t_8 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_9 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_10 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_11 = environment.filters['min']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'min' found.")
    try:
        t_12 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_13 = environment.filters['string']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'string' found.")
    try:
        t_14 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_15 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('cells.xml', 'application_form/body.xml')._get_default_module(context)
    l_0_amount = getattr(included_template, 'amount', missing)
    if l_0_amount is missing:
        l_0_amount = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/body.xml') does not export the requested name 'amount'", name='amount')
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/body.xml') does not export the requested name 'cell'", name='cell')
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/body.xml') does not export the requested name 'codes'", name='codes')
    l_0_room = getattr(included_template, 'room', missing)
    if l_0_room is missing:
        l_0_room = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/body.xml') does not export the requested name 'room'", name='room')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/body.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/body.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'amount': l_0_amount, 'cell': l_0_cell, 'codes': l_0_codes, 'room': l_0_room, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('amount', 'cell', 'codes', 'room', 'row', 'run'))
    included_template = environment.get_template('sections.xml', 'application_form/body.xml')._get_default_module(context)
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'application_form/body.xml') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('contents.xml', 'application_form/body.xml')._get_default_module(context)
    l_0_table_of_contents = getattr(included_template, 'table_of_contents', missing)
    if l_0_table_of_contents is missing:
        l_0_table_of_contents = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'application_form/body.xml') does not export the requested name 'table_of_contents'", name='table_of_contents')
    context.vars['table_of_contents'] = l_0_table_of_contents
    context.exported_vars.discard('table_of_contents')
    l_0_grid = t_5((undefined(name='document') if l_0_document is missing else l_0_document))
    context.vars['grid'] = l_0_grid
    context.exported_vars.add('grid')
    l_0_width = t_14(environment, environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'columns'))
    context.vars['width'] = l_0_width
    context.exported_vars.add('width')
    l_0_styles = {'label': 'FormLabel', 'head': 'FormLabel', 'level': 'FormCell', 'cell': 'FormCell', 'text': 'FormText'}
    context.vars['styles'] = l_0_styles
    context.exported_vars.add('styles')
    l_0_printed = t_6((undefined(name='document') if l_0_document is missing else l_0_document))
    context.vars['printed'] = l_0_printed
    context.exported_vars.add('printed')
    l_0_draft = (not t_15(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft')))
    context.vars['draft'] = l_0_draft
    context.exported_vars.add('draft')
    l_0_listed = t_2((undefined(name='printed') if l_0_printed is missing else l_0_printed), t_4((undefined(name='document') if l_0_document is missing else l_0_document)))
    context.vars['listed'] = l_0_listed
    context.exported_vars.add('listed')
    l_0_first = context.call((undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), page=(1 if ((undefined(name='listed') if l_0_listed is missing else l_0_listed) and (not (undefined(name='draft') if l_0_draft is missing else l_0_draft))) else None))
    context.vars['first'] = l_0_first
    context.exported_vars.add('first')
    def macro(l_1_rows, l_1_table, l_1_repeated, l_1_money, l_1_part):
        t_16 = []
        if l_1_rows is missing:
            l_1_rows = undefined("parameter 'rows' was not provided", name='rows')
        if l_1_table is missing:
            l_1_table = undefined("parameter 'table' was not provided", name='table')
        if l_1_repeated is missing:
            l_1_repeated = undefined("parameter 'repeated' was not provided", name='repeated')
        if l_1_money is missing:
            l_1_money = undefined("parameter 'money' was not provided", name='money')
        if l_1_part is missing:
            l_1_part = ''
        pass
        l_2_loop = missing
        for l_2_each, l_2_loop in LoopContext(t_3(l_1_rows), undefined):
            l_2_whole = l_2_keep = missing
            _loop_vars = {}
            pass
            l_2_whole = (l_1_repeated or (t_8(t_9(context.eval_ctx, t_12(context, t_12(context, l_2_each, 'kind', 'equalto', 'text'), 'height'))) == 0))
            _loop_vars['whole'] = l_2_whole
            l_2_keep = ((environment.getattr(l_2_loop, 'revindex') <= 2) if (l_1_part == 'head') else (((not environment.getattr(l_2_loop, 'last')) and (environment.getattr(l_2_loop, 'first') or (environment.getattr(l_2_loop, 'length') <= 4))) if (l_1_part == 'level') else False))
            _loop_vars['keep'] = l_2_keep
            t_16.extend((
                '<w:tr>',
                escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), l_1_repeated, (undefined(name='whole') if l_2_whole is missing else l_2_whole), _loop_vars=_loop_vars)),
            ))
            for l_3_one in l_2_each:
                _loop_vars = {}
                pass
                t_16.append(
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_1_table, 'columns')[environment.getattr(l_3_one, 'start'):environment.getattr(l_3_one, 'end')], environment.getattr(l_3_one, 'texts'), (l_1_money if (environment.getattr(l_3_one, 'kind') == 'amount') else environment.getitem((undefined(name='styles') if l_0_styles is missing else l_0_styles), environment.getattr(l_3_one, 'kind'))), ('' if (environment.getattr(l_3_one, 'height') == 1) else ('restart' if environment.getattr(l_3_one, 'height') else 'continue')), keep=(undefined(name='keep') if l_2_keep is missing else l_2_keep), marks=environment.getattr(l_3_one, 'marks'), _loop_vars=_loop_vars)),
                )
            l_3_one = missing
            t_16.append(
                '</w:tr>\n',
            )
        l_2_loop = l_2_each = l_2_whole = l_2_keep = missing
        return concat(t_16)
    context.exported_vars.add('cells')
    context.vars['cells'] = l_0_cells = Macro(environment, macro, 'cells', ('rows', 'table', 'repeated', 'money', 'part'), False, False, False, context.eval_ctx.autoescape)
    if (undefined(name='draft') if l_0_draft is missing else l_0_draft):
        pass
        template = environment.get_template('draft/list.xml', 'application_form/body.xml')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'amount': l_0_amount, 'cell': l_0_cell, 'cells': l_0_cells, 'codes': l_0_codes, 'draft': l_0_draft, 'first': l_0_first, 'grid': l_0_grid, 'listed': l_0_listed, 'printed': l_0_printed, 'room': l_0_room, 'row': l_0_row, 'run': l_0_run, 'section': l_0_section, 'styles': l_0_styles, 'table_of_contents': l_0_table_of_contents, 'width': l_0_width}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    elif (undefined(name='listed') if l_0_listed is missing else l_0_listed):
        pass
        yield escape(context.call((undefined(name='table_of_contents') if l_0_table_of_contents is missing else l_0_table_of_contents), (undefined(name='listed') if l_0_listed is missing else l_0_listed), context.call((undefined(name='section') if l_0_section is missing else l_0_section), False, 'upperRoman')))
        yield '\n'
    template = environment.get_template('department/tables.xml', 'application_form/body.xml')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'amount': l_0_amount, 'cell': l_0_cell, 'cells': l_0_cells, 'codes': l_0_codes, 'draft': l_0_draft, 'first': l_0_first, 'grid': l_0_grid, 'listed': l_0_listed, 'printed': l_0_printed, 'room': l_0_room, 'row': l_0_row, 'run': l_0_run, 'section': l_0_section, 'styles': l_0_styles, 'table_of_contents': l_0_table_of_contents, 'width': l_0_width}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    if ((environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments') and (undefined(name='printed') if l_0_printed is missing else l_0_printed)) and environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'landscape')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="FormEnd"/>'
        yield escape(context.call((undefined(name='section') if l_0_section is missing else l_0_section), False, start=environment.getattr((undefined(name='first') if l_0_first is missing else l_0_first), 'page'), draft=(undefined(name='draft') if l_0_draft is missing else l_0_draft)))
        yield '</w:pPr></w:p>\n'
        if not isinstance(l_0_first, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_first['page'] = None
    for (l_1_unit, l_1_project, l_1_headings) in (undefined(name='printed') if l_0_printed is missing else l_0_printed):
        l_1_table = l_1_least = l_1_money = missing
        _loop_vars = {}
        pass
        l_1_table = t_1(l_1_project, (undefined(name='document') if l_0_document is missing else l_0_document), (undefined(name='grid') if l_0_grid is missing else l_0_grid))
        _loop_vars['table'] = l_1_table
        l_1_least = context.call((undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), room=9638, _loop_vars=_loop_vars)
        _loop_vars['least'] = l_1_least
        for l_2_each in environment.getattr((undefined(name='table') if l_1_table is missing else l_1_table), 'head'):
            _loop_vars = {}
            pass
            def t_17(fiter):
                for l_3_one in fiter:
                    if ((environment.getattr(l_3_one, 'kind') == 'amount') and environment.getattr(l_3_one, 'texts')):
                        yield l_3_one
            for l_3_one in t_17(l_2_each):
                _loop_vars = {}
                pass
                if not isinstance(l_1_least, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_1_least['room'] = t_11(environment, [environment.getattr((undefined(name='least') if l_1_least is missing else l_1_least), 'room'), t_7(context.call((undefined(name='room') if l_0_room is missing else l_0_room), environment.getattr((undefined(name='table') if l_1_table is missing else l_1_table), 'columns')[environment.getattr(l_3_one, 'start'):environment.getattr(l_3_one, 'end')], environment.getitem(environment.getattr(l_3_one, 'texts'), 0), _loop_vars=_loop_vars))])
            l_3_one = missing
        l_2_each = missing
        l_1_money = t_13(context.call((undefined(name='amount') if l_0_amount is missing else l_0_amount), environment.getattr((undefined(name='least') if l_1_least is missing else l_1_least), 'room'), _loop_vars=_loop_vars))
        _loop_vars['money'] = l_1_money
        for l_2_each in l_1_headings:
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading'
            yield escape(environment.getattr(l_2_each, 'level'))
            yield '"/>'
            if environment.getattr(l_2_each, 'same_page'):
                pass
                yield '<w:pageBreakBefore w:val="0"/>'
            yield '</w:pPr><w:bookmarkStart w:id="'
            yield escape(environment.getattr(l_2_each, 'id'))
            yield '" w:name="'
            yield escape(environment.getattr(l_2_each, 'bookmark'))
            yield '"/>'
            yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), environment.getattr(l_2_each, 'text'), _loop_vars=_loop_vars))
            yield '<w:bookmarkEnd w:id="'
            yield escape(environment.getattr(l_2_each, 'id'))
            yield '"/></w:p>\n'
        l_2_each = missing
        yield '<w:p><w:pPr><w:pStyle w:val="FormLine"/><w:tabs><w:tab w:val="clear" w:pos="9578"/><w:tab w:val="right" w:pos="'
        yield escape(((undefined(name='width') if l_0_width is missing else l_0_width) - 60))
        yield '"/></w:tabs></w:pPr>'
        yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), markup_join(((environment.getattr(l_1_unit, 'code') or ''), environment.getattr(l_1_unit, 'name'), )), _loop_vars=_loop_vars))
        yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_10(l_1_unit, 'name'), _loop_vars=_loop_vars))
        yield '<w:r><w:tab/></w:r>'
        yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), markup_join(((markup_join((environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'), '年度\u3000', )) if (not t_15(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'))) else ''), '单位：', environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'), )), _loop_vars=_loop_vars))
        yield '</w:p>\n<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="'
        yield escape((undefined(name='width') if l_0_width is missing else l_0_width))
        yield '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/><w:tblCaption w:val="'
        yield escape(environment.getattr(l_1_project, 'title'))
        yield '"/></w:tblPr>\n<w:tblGrid>'
        for l_2_column in environment.getattr((undefined(name='table') if l_1_table is missing else l_1_table), 'columns'):
            _loop_vars = {}
            pass
            yield '<w:gridCol w:w="'
            yield escape(l_2_column)
            yield '"/>'
        l_2_column = missing
        yield '</w:tblGrid>\n'
        yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), environment.getattr((undefined(name='table') if l_1_table is missing else l_1_table), 'head'), (undefined(name='table') if l_1_table is missing else l_1_table), environment.getattr((undefined(name='table') if l_1_table is missing else l_1_table), 'repeats'), (undefined(name='money') if l_1_money is missing else l_1_money), 'head', _loop_vars=_loop_vars))
        yield '\n'
        for l_2_level in environment.getattr((undefined(name='table') if l_1_table is missing else l_1_table), 'levels'):
            _loop_vars = {}
            pass
            yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), l_2_level, (undefined(name='table') if l_1_table is missing else l_1_table), False, (undefined(name='money') if l_1_money is missing else l_1_money), 'level', _loop_vars=_loop_vars))
            yield '\n'
        l_2_level = missing
        yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), environment.getattr((undefined(name='table') if l_1_table is missing else l_1_table), 'rest'), (undefined(name='table') if l_1_table is missing else l_1_table), False, (undefined(name='money') if l_1_money is missing else l_1_money), _loop_vars=_loop_vars))
        yield '\n</w:tbl>\n'
    l_1_unit = l_1_project = l_1_headings = l_1_table = l_1_least = l_1_money = missing
    yield '<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>\n'
    yield escape(context.call((undefined(name='section') if l_0_section is missing else l_0_section), ((undefined(name='printed') if l_0_printed is missing else l_0_printed) and environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'landscape')), start=environment.getattr((undefined(name='first') if l_0_first is missing else l_0_first), 'page'), draft=(undefined(name='draft') if l_0_draft is missing else l_0_draft)))

blocks = {}
debug_info = '4=104&5=125&6=131&7=137&8=140&9=143&10=146&11=149&12=152&13=155&16=158&17=172&18=176&19=178&20=182&21=184&22=188&27=198&28=200&29=206&30=208&32=210&33=216&34=219&35=223&37=224&38=228&40=230&41=232&42=244&44=247&45=249&46=253&48=269&49=276&50=280&51=288&52=290&53=293&55=296&59=300'
