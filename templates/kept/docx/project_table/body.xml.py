# Made by Jinja of 3893 bytes, crc32 74546843; do not edit.
from perfdsl.backends.rendering import LoopContext, Namespace, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'project_table/body.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_namespace = resolve('namespace')
    l_0_columns = l_0_goals_of_two = l_0_heads = l_0_indicator_row = l_0_line = l_0_money_row = l_0_text_row = l_0_cell = l_0_row = l_0_run = l_0_section = l_0_table_of_contents = l_0_printed = l_0_draft = l_0_listed = l_0_first = l_0_unit_of_money = missing
    try:
        t_1 = environment.filters['contents']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'contents' found.")
    try:
        t_2 = environment.filters['department_headings']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'department_headings' found.")
    try:
        t_3 = environment.filters['field_rows']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'field_rows' found.")
    try:
        t_4 = environment.filters['fill']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'fill' found.")
    try:
        t_5 = environment.filters['filled']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'filled' found.")
    try:
        t_6 = environment.filters['grid_rows']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'grid_rows' found.")
    try:
        t_7 = environment.filters['marks']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'marks' found.")
    try:
        t_8 = environment.filters['not_in_table']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'not_in_table' found.")
    try:
        t_9 = environment.filters['numbered']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'numbered' found.")
    try:
        t_10 = environment.filters['periods']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'periods' found.")
    try:
        t_11 = environment.filters['said']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'said' found.")
    try:
        t_12 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_13 = environment.filters['tables']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'tables' found.")
    try:
        t_14 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('project_table/rows.xml', 'project_table/body.xml')._get_default_module(context)
    l_0_columns = getattr(included_template, 'columns', missing)
    if l_0_columns is missing:
        l_0_columns = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'project_table/body.xml') does not export the requested name 'columns'", name='columns')
    l_0_goals_of_two = getattr(included_template, 'goals_of_two', missing)
    if l_0_goals_of_two is missing:
        l_0_goals_of_two = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'project_table/body.xml') does not export the requested name 'goals_of_two'", name='goals_of_two')
    l_0_heads = getattr(included_template, 'heads', missing)
    if l_0_heads is missing:
        l_0_heads = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'project_table/body.xml') does not export the requested name 'heads'", name='heads')
    l_0_indicator_row = getattr(included_template, 'indicator_row', missing)
    if l_0_indicator_row is missing:
        l_0_indicator_row = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'project_table/body.xml') does not export the requested name 'indicator_row'", name='indicator_row')
    l_0_line = getattr(included_template, 'line', missing)
    if l_0_line is missing:
        l_0_line = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'project_table/body.xml') does not export the requested name 'line'", name='line')
    l_0_money_row = getattr(included_template, 'money_row', missing)
    if l_0_money_row is missing:
        l_0_money_row = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'project_table/body.xml') does not export the requested name 'money_row'", name='money_row')
    l_0_text_row = getattr(included_template, 'text_row', missing)
    if l_0_text_row is missing:
        l_0_text_row = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'project_table/body.xml') does not export the requested name 'text_row'", name='text_row')
    context.vars.update({'columns': l_0_columns, 'goals_of_two': l_0_goals_of_two, 'heads': l_0_heads, 'indicator_row': l_0_indicator_row, 'line': l_0_line, 'money_row': l_0_money_row, 'text_row': l_0_text_row})
    context.exported_vars.difference_update(('columns', 'goals_of_two', 'heads', 'indicator_row', 'line', 'money_row', 'text_row'))
    included_template = environment.get_template('cells.xml', 'project_table/body.xml')._get_default_module(context)
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 9 in 'project_table/body.xml') does not export the requested name 'cell'", name='cell')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 9 in 'project_table/body.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 9 in 'project_table/body.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'cell': l_0_cell, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('cell', 'row', 'run'))
    included_template = environment.get_template('sections.xml', 'project_table/body.xml')._get_default_module(context)
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 10 in 'project_table/body.xml') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('contents.xml', 'project_table/body.xml')._get_default_module(context)
    l_0_table_of_contents = getattr(included_template, 'table_of_contents', missing)
    if l_0_table_of_contents is missing:
        l_0_table_of_contents = undefined(f"the template {included_template.__name__!r} (imported on line 11 in 'project_table/body.xml') does not export the requested name 'table_of_contents'", name='table_of_contents')
    context.vars['table_of_contents'] = l_0_table_of_contents
    context.exported_vars.discard('table_of_contents')
    l_0_printed = t_13((undefined(name='document') if l_0_document is missing else l_0_document))
    context.vars['printed'] = l_0_printed
    context.exported_vars.add('printed')
    l_0_draft = (not t_14(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'draft')))
    context.vars['draft'] = l_0_draft
    context.exported_vars.add('draft')
    l_0_listed = t_1((undefined(name='printed') if l_0_printed is missing else l_0_printed), t_2((undefined(name='document') if l_0_document is missing else l_0_document)))
    context.vars['listed'] = l_0_listed
    context.exported_vars.add('listed')
    l_0_first = context.call((undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), page=(1 if ((undefined(name='listed') if l_0_listed is missing else l_0_listed) and (not (undefined(name='draft') if l_0_draft is missing else l_0_draft))) else None))
    context.vars['first'] = l_0_first
    context.exported_vars.add('first')
    l_0_unit_of_money = markup_join(('单位：', environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'money_unit'), ))
    context.vars['unit_of_money'] = l_0_unit_of_money
    context.exported_vars.add('unit_of_money')
    if (undefined(name='draft') if l_0_draft is missing else l_0_draft):
        pass
        template = environment.get_template('draft/list.xml', 'project_table/body.xml')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'cell': l_0_cell, 'columns': l_0_columns, 'draft': l_0_draft, 'first': l_0_first, 'goals_of_two': l_0_goals_of_two, 'heads': l_0_heads, 'indicator_row': l_0_indicator_row, 'line': l_0_line, 'listed': l_0_listed, 'money_row': l_0_money_row, 'printed': l_0_printed, 'row': l_0_row, 'run': l_0_run, 'section': l_0_section, 'table_of_contents': l_0_table_of_contents, 'text_row': l_0_text_row, 'unit_of_money': l_0_unit_of_money}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    elif (undefined(name='listed') if l_0_listed is missing else l_0_listed):
        pass
        yield escape(context.call((undefined(name='table_of_contents') if l_0_table_of_contents is missing else l_0_table_of_contents), (undefined(name='listed') if l_0_listed is missing else l_0_listed), context.call((undefined(name='section') if l_0_section is missing else l_0_section), False, 'upperRoman')))
        yield '\n'
    template = environment.get_template('department/tables.xml', 'project_table/body.xml')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'cell': l_0_cell, 'columns': l_0_columns, 'draft': l_0_draft, 'first': l_0_first, 'goals_of_two': l_0_goals_of_two, 'heads': l_0_heads, 'indicator_row': l_0_indicator_row, 'line': l_0_line, 'listed': l_0_listed, 'money_row': l_0_money_row, 'printed': l_0_printed, 'row': l_0_row, 'run': l_0_run, 'section': l_0_section, 'table_of_contents': l_0_table_of_contents, 'text_row': l_0_text_row, 'unit_of_money': l_0_unit_of_money}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    if ((environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'departments') and (undefined(name='printed') if l_0_printed is missing else l_0_printed)) and environment.getattr(environment.getitem((undefined(name='printed') if l_0_printed is missing else l_0_printed), 0), 'wide')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="FormEnd"/>'
        yield escape(context.call((undefined(name='section') if l_0_section is missing else l_0_section), False, start=environment.getattr((undefined(name='first') if l_0_first is missing else l_0_first), 'page'), draft=(undefined(name='draft') if l_0_draft is missing else l_0_draft)))
        yield '</w:pPr></w:p>\n'
        if not isinstance(l_0_first, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_first['page'] = None
    l_1_loop = missing
    t_15 = 1
    for l_1_one, l_1_loop in LoopContext((undefined(name='printed') if l_0_printed is missing else l_0_printed), undefined):
        l_1_project = l_1_grid = l_1_repeats = missing
        _loop_vars = {}
        pass
        (l_1_project, l_1_grid, l_1_repeats) = (environment.getattr(l_1_one, 'project'), environment.getattr(l_1_one, 'grid'), environment.getattr(l_1_one, 'repeats'))
        _loop_vars.update({'grid': l_1_grid, 'project': l_1_project, 'repeats': l_1_repeats})
        for l_2_each in environment.getattr(l_1_one, 'headings'):
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
        yield escape(t_4((environment.getattr(l_1_one, 'owner'), (undefined(name='unit_of_money') if l_0_unit_of_money is missing else l_0_unit_of_money)), (undefined(name='line') if l_0_line is missing else l_0_line), environment.getattr(l_1_one, 'wide'), marks=(t_7(environment.getattr(l_1_one, 'unit'), 'name'), ())))
        yield '<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="'
        yield escape(t_12(environment, (undefined(name='grid') if l_1_grid is missing else l_1_grid)))
        yield '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/><w:tblCaption w:val="'
        yield escape(environment.getattr((undefined(name='project') if l_1_project is missing else l_1_project), 'title'))
        yield '"/></w:tblPr>\n'
        yield escape(context.call((undefined(name='columns') if l_0_columns is missing else l_0_columns), (undefined(name='grid') if l_1_grid is missing else l_1_grid), _loop_vars=_loop_vars))
        yield escape(t_4(('项目名称', environment.getattr((undefined(name='project') if l_1_project is missing else l_1_project), 'name')), (undefined(name='text_row') if l_0_text_row is missing else l_0_text_row), (undefined(name='grid') if l_1_grid is missing else l_1_grid), True, True, 'FormCell', marks=((), t_7((undefined(name='project') if l_1_project is missing else l_1_project), 'name'))))
        yield escape(t_5(t_3(environment.getattr(l_1_one, 'fields')), (undefined(name='text_row') if l_0_text_row is missing else l_0_text_row), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (undefined(name='repeats') if l_1_repeats is missing else l_1_repeats), (undefined(name='repeats') if l_1_repeats is missing else l_1_repeats)))
        yield escape(t_5(environment.getattr(l_1_one, 'amounts'), (undefined(name='money_row') if l_0_money_row is missing else l_0_money_row), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (undefined(name='repeats') if l_1_repeats is missing else l_1_repeats), environment.getattr(l_1_one, 'about'), environment.getattr(l_1_one, 'size')))
        yield escape(t_5(t_3(environment.getattr(l_1_one, 'purposes'), ''), (undefined(name='text_row') if l_0_text_row is missing else l_0_text_row), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (undefined(name='repeats') if l_1_repeats is missing else l_1_repeats), (undefined(name='repeats') if l_1_repeats is missing else l_1_repeats), 'FormText', 'continue'))
        if (environment.getattr((undefined(name='project') if l_1_project is missing else l_1_project), 'midterm') and environment.getattr(environment.getattr((undefined(name='project') if l_1_project is missing else l_1_project), 'midterm'), 'goals')):
            pass
            yield escape(context.call((undefined(name='goals_of_two') if l_0_goals_of_two is missing else l_0_goals_of_two), (undefined(name='project') if l_1_project is missing else l_1_project), environment.getattr((undefined(name='project') if l_1_project is missing else l_1_project), 'midterm'), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (undefined(name='repeats') if l_1_repeats is missing else l_1_repeats), _loop_vars=_loop_vars))
        else:
            pass
            yield escape(t_4(([('年度目标' if environment.getattr((undefined(name='project') if l_1_project is missing else l_1_project), 'midterm') else '绩效目标')] + t_9(environment.getattr((undefined(name='project') if l_1_project is missing else l_1_project), 'goals'))), (undefined(name='text_row') if l_0_text_row is missing else l_0_text_row), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (undefined(name='repeats') if l_1_repeats is missing else l_1_repeats), (undefined(name='repeats') if l_1_repeats is missing else l_1_repeats), marks=((), t_7((undefined(name='project') if l_1_project is missing else l_1_project), 'goals'))))
        yield escape(context.call((undefined(name='heads') if l_0_heads is missing else l_0_heads), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (undefined(name='repeats') if l_1_repeats is missing else l_1_repeats), _loop_vars=_loop_vars))
        for (l_2_words, l_2_indicators) in t_10((undefined(name='project') if l_1_project is missing else l_1_project)):
            _loop_vars = {}
            pass
            if l_2_words:
                pass
                yield '<w:tr>'
                yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, _loop_vars=_loop_vars))
                yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (l_2_words,), 'FormLabel', shaded=True, keep=True, _loop_vars=_loop_vars))
                yield '</w:tr>\n'
            yield escape(t_5(t_6(l_2_indicators, (undefined(name='grid') if l_1_grid is missing else l_1_grid)), (undefined(name='indicator_row') if l_0_indicator_row is missing else l_0_indicator_row), (undefined(name='grid') if l_1_grid is missing else l_1_grid)))
        l_2_words = l_2_indicators = missing
        if (undefined(name='draft') if l_0_draft is missing else l_0_draft):
            pass
            for (l_2_words, l_2_codes) in t_8((undefined(name='project') if l_1_project is missing else l_1_project)):
                _loop_vars = {}
                pass
                yield '<w:tr>'
                yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False, _loop_vars=_loop_vars))
                yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (l_2_words,), 'FormText', marks=l_2_codes, _loop_vars=_loop_vars))
                yield '</w:tr>\n'
            l_2_words = l_2_codes = missing
            for l_2_fault in environment.getattr((undefined(name='project') if l_1_project is missing else l_1_project), 'unplaced'):
                _loop_vars = {}
                pass
                yield '<w:tr>'
                yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False, _loop_vars=_loop_vars))
                yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (t_11(l_2_fault, (undefined(name='document') if l_0_document is missing else l_0_document)),), 'FormText', marks=(markup_join(('〔', environment.getattr(l_2_fault, 'code'), '〕', )),), _loop_vars=_loop_vars))
                yield '</w:tr>\n'
            l_2_fault = missing
        yield '</w:tbl>\n'
        if environment.getattr(l_1_one, 'ends'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="FormEnd"/>'
            yield escape(context.call((undefined(name='section') if l_0_section is missing else l_0_section), environment.getattr(l_1_one, 'wide'), start=environment.getattr((undefined(name='first') if l_0_first is missing else l_0_first), 'page'), draft=(undefined(name='draft') if l_0_draft is missing else l_0_draft), _loop_vars=_loop_vars))
            yield '</w:pPr></w:p>\n'
            if not isinstance(l_0_first, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_0_first['page'] = None
        elif environment.getattr(l_1_loop, 'last'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>\n'
        t_15 = 0
    l_1_loop = l_1_one = l_1_project = l_1_grid = l_1_repeats = missing
    if t_15:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>\n'
    yield escape(context.call((undefined(name='section') if l_0_section is missing else l_0_section), ((undefined(name='printed') if l_0_printed is missing else l_0_printed) and environment.getattr(environment.getitem((undefined(name='printed') if l_0_printed is missing else l_0_printed), -1), 'wide')), start=environment.getattr((undefined(name='first') if l_0_first is missing else l_0_first), 'page'), draft=(undefined(name='draft') if l_0_draft is missing else l_0_draft)))

blocks = {}
debug_info = '8=98&9=122&10=134&11=140&12=146&13=149&14=152&15=155&16=158&17=161&18=163&19=169&20=171&22=173&23=179&24=182&25=186&27=189&28=193&29=195&30=199&32=214&33=216&34=220&35=221&36=222&37=223&38=224&39=225&40=227&42=230&44=231&45=232&46=235&47=238&49=241&51=243&52=245&53=249&55=253&56=257&60=262&61=265&62=269&63=270&69=278'
