# Made by Jinja 3.1.6 of 08bb0f0541c059c51d4fa1b6382b8382a6c5d68a65ac730584f15d0dad4ed1ca; do not edit.
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'application_form/body.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_amount = l_0_cell = l_0_codes = l_0_room = l_0_row = l_0_run = l_0_grid = l_0_width = l_0_styles = l_0_cells = missing
    try:
        t_1 = environment.filters['application_table']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'application_table' found.")
    try:
        t_2 = environment.filters['continued']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'continued' found.")
    try:
        t_3 = environment.filters['grid_of']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'grid_of' found.")
    try:
        t_4 = environment.filters['int']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'int' found.")
    try:
        t_5 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_6 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_7 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_8 = environment.filters['min']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'min' found.")
    try:
        t_9 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_10 = environment.filters['string']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'string' found.")
    try:
        t_11 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_12 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('cells.xml', 'application_form/body.xml')._get_default_module(context)
    l_0_amount = getattr(included_template, 'amount', missing)
    if l_0_amount is missing:
        l_0_amount = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/body.xml') does not export the requested name 'amount'", name='amount')
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/body.xml') does not export the requested name 'cell'", name='cell')
    l_0_codes = getattr(included_template, 'codes', missing)
    if l_0_codes is missing:
        l_0_codes = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/body.xml') does not export the requested name 'codes'", name='codes')
    l_0_room = getattr(included_template, 'room', missing)
    if l_0_room is missing:
        l_0_room = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/body.xml') does not export the requested name 'room'", name='room')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/body.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'application_form/body.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'amount': l_0_amount, 'cell': l_0_cell, 'codes': l_0_codes, 'room': l_0_room, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('amount', 'cell', 'codes', 'room', 'row', 'run'))
    l_0_grid = t_3((undefined(name='document') if l_0_document is missing else l_0_document))
    context.vars['grid'] = l_0_grid
    context.exported_vars.add('grid')
    l_0_width = t_11(environment, environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'columns'))
    context.vars['width'] = l_0_width
    context.exported_vars.add('width')
    l_0_styles = {'label': 'FormLabel', 'head': 'FormLabel', 'level': 'FormCell', 'cell': 'FormCell', 'text': 'FormText'}
    context.vars['styles'] = l_0_styles
    context.exported_vars.add('styles')
    def macro(l_1_rows, l_1_table, l_1_repeated, l_1_money):
        t_13 = []
        if l_1_rows is missing:
            l_1_rows = undefined("parameter 'rows' was not provided", name='rows')
        if l_1_table is missing:
            l_1_table = undefined("parameter 'table' was not provided", name='table')
        if l_1_repeated is missing:
            l_1_repeated = undefined("parameter 'repeated' was not provided", name='repeated')
        if l_1_money is missing:
            l_1_money = undefined("parameter 'money' was not provided", name='money')
        pass
        for l_2_each in t_2(l_1_rows):
            l_2_whole = missing
            _loop_vars = {}
            pass
            l_2_whole = (l_1_repeated or (t_5(t_6(context.eval_ctx, t_9(context, t_9(context, l_2_each, 'kind', 'equalto', 'text'), 'height'))) == 0))
            _loop_vars['whole'] = l_2_whole
            t_13.extend((
                '<w:tr>',
                escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), l_1_repeated, (undefined(name='whole') if l_2_whole is missing else l_2_whole), _loop_vars=_loop_vars)),
            ))
            for l_3_one in l_2_each:
                _loop_vars = {}
                pass
                t_13.append(
                    escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), environment.getattr(l_1_table, 'columns')[environment.getattr(l_3_one, 'start'):environment.getattr(l_3_one, 'end')], environment.getattr(l_3_one, 'texts'), (l_1_money if (environment.getattr(l_3_one, 'kind') == 'amount') else environment.getitem((undefined(name='styles') if l_0_styles is missing else l_0_styles), environment.getattr(l_3_one, 'kind'))), ('' if (environment.getattr(l_3_one, 'height') == 1) else ('restart' if environment.getattr(l_3_one, 'height') else 'continue')), marks=environment.getattr(l_3_one, 'marks'), _loop_vars=_loop_vars)),
                )
            l_3_one = missing
            t_13.append(
                '</w:tr>\n',
            )
        l_2_each = l_2_whole = missing
        return concat(t_13)
    context.exported_vars.add('cells')
    context.vars['cells'] = l_0_cells = Macro(environment, macro, 'cells', ('rows', 'table', 'repeated', 'money'), False, False, False, context.eval_ctx.autoescape)
    if (not t_12(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'))):
        pass
        template = environment.get_template('draft/list.xml', 'application_form/body.xml')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'amount': l_0_amount, 'cell': l_0_cell, 'cells': l_0_cells, 'codes': l_0_codes, 'grid': l_0_grid, 'room': l_0_room, 'row': l_0_row, 'run': l_0_run, 'styles': l_0_styles, 'width': l_0_width}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    for l_1_unit in environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'units'):
        _loop_vars = {}
        pass
        for l_2_project in environment.getattr(l_1_unit, 'projects'):
            l_2_namespace = resolve('namespace')
            l_2_table = l_2_least = l_2_money = missing
            _loop_vars = {}
            pass
            l_2_table = t_1(l_2_project, (undefined(name='document') if l_0_document is missing else l_0_document), (undefined(name='grid') if l_0_grid is missing else l_0_grid))
            _loop_vars['table'] = l_2_table
            l_2_least = context.call((undefined(name='namespace') if l_2_namespace is missing else l_2_namespace), room=9638, _loop_vars=_loop_vars)
            _loop_vars['least'] = l_2_least
            for l_3_each in environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'head'):
                _loop_vars = {}
                pass
                def t_14(fiter):
                    for l_4_one in fiter:
                        if ((environment.getattr(l_4_one, 'kind') == 'amount') and environment.getattr(l_4_one, 'texts')):
                            yield l_4_one
                for l_4_one in t_14(l_3_each):
                    _loop_vars = {}
                    pass
                    if not isinstance(l_2_least, Namespace):
                        raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                    l_2_least['room'] = t_8(environment, [environment.getattr((undefined(name='least') if l_2_least is missing else l_2_least), 'room'), t_4(context.call((undefined(name='room') if l_0_room is missing else l_0_room), environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'columns')[environment.getattr(l_4_one, 'start'):environment.getattr(l_4_one, 'end')], environment.getitem(environment.getattr(l_4_one, 'texts'), 0), _loop_vars=_loop_vars))])
                l_4_one = missing
            l_3_each = missing
            l_2_money = t_10(context.call((undefined(name='amount') if l_0_amount is missing else l_0_amount), environment.getattr((undefined(name='least') if l_2_least is missing else l_2_least), 'room'), _loop_vars=_loop_vars))
            _loop_vars['money'] = l_2_money
            yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/>'
            if ((environment.getattr(l_2_project, 'number') == 1) and t_12(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'))):
                pass
                yield '<w:pageBreakBefore w:val="0"/>'
            yield '</w:pPr>'
            yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), environment.getattr(l_2_project, 'title'), _loop_vars=_loop_vars))
            yield '</w:p>\n<w:p><w:pPr><w:pStyle w:val="FormLine"/><w:tabs><w:tab w:val="clear" w:pos="9578"/><w:tab w:val="right" w:pos="'
            yield escape(((undefined(name='width') if l_0_width is missing else l_0_width) - 60))
            yield '"/></w:tabs></w:pPr>'
            yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), markup_join(((environment.getattr(l_1_unit, 'code') or ''), environment.getattr(l_1_unit, 'name'), )), _loop_vars=_loop_vars))
            yield escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), t_7(l_1_unit, 'name'), _loop_vars=_loop_vars))
            yield '<w:r><w:tab/></w:r>'
            yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), markup_join(((markup_join((environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'), '年度\u3000', )) if (not t_12(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'year'))) else ''), '单位：', environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'), )), _loop_vars=_loop_vars))
            yield '</w:p>\n<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="'
            yield escape((undefined(name='width') if l_0_width is missing else l_0_width))
            yield '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/><w:tblCaption w:val="'
            yield escape(environment.getattr(l_2_project, 'title'))
            yield '"/></w:tblPr>\n<w:tblGrid>'
            for l_3_column in environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'columns'):
                _loop_vars = {}
                pass
                yield '<w:gridCol w:w="'
                yield escape(l_3_column)
                yield '"/>'
            l_3_column = missing
            yield '</w:tblGrid>\n'
            yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'head'), (undefined(name='table') if l_2_table is missing else l_2_table), environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'repeats'), (undefined(name='money') if l_2_money is missing else l_2_money), _loop_vars=_loop_vars))
            yield '\n'
            for l_3_level in environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'levels'):
                _loop_vars = {}
                pass
                yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), l_3_level, (undefined(name='table') if l_2_table is missing else l_2_table), False, (undefined(name='money') if l_2_money is missing else l_2_money), _loop_vars=_loop_vars))
                yield '\n'
            l_3_level = missing
            yield escape(context.call((undefined(name='cells') if l_0_cells is missing else l_0_cells), environment.getattr((undefined(name='table') if l_2_table is missing else l_2_table), 'rest'), (undefined(name='table') if l_2_table is missing else l_2_table), False, (undefined(name='money') if l_2_money is missing else l_2_money), _loop_vars=_loop_vars))
            yield '\n</w:tbl>\n'
        l_2_project = l_2_table = l_2_namespace = l_2_least = l_2_money = missing
    l_1_unit = missing
    yield '<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>\n<w:sectPr>\n'
    if (not t_12(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft'))):
        pass
        yield '<w:headerReference w:type="default" r:id="rId6"/>\n'
    yield '<w:footerReference w:type="default" r:id="rId4"/>\n'
    if environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'landscape'):
        pass
        yield '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\n<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="680" w:footer="680" w:gutter="0"/>\n'
    else:
        pass
        yield '<w:pgSz w:w="11906" w:h="16838"/>\n<w:pgMar w:top="1361" w:right="1134" w:bottom="1247" w:left="1134" w:header="851" w:footer="794" w:gutter="0"/>\n'
    yield '<w:cols w:space="425"/>\n</w:sectPr>'

blocks = {}
debug_info = '3=85&4=106&5=109&6=112&7=115&8=126&9=130&10=134&11=136&12=140&17=150&18=152&20=158&21=161&22=166&24=168&25=170&26=182&28=185&29=188&30=194&31=201&32=205&33=213&34=215&35=218&37=221&43=226&47=230'
