# Made by Jinja of 5585 bytes, crc32 3e978741; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, Namespace, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'application_form/form.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_upright_grids = resolve('upright_grids')
    l_0_cell = l_0_label = l_0_row = l_0_run = l_0_head = l_0_steer = l_0_aside = l_0_period = l_0_asked = l_0_fields = l_0_money = l_0_goals = l_0_side = l_0_table = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['rows_of']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'rows_of' found.")
    try:
        t_3 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    included_template = environment.get_template('cells.xml', 'application_form/form.xml')._get_default_module(context)
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/form.xml') does not export the requested name 'cell'", name='cell')
    l_0_label = getattr(included_template, 'label', missing)
    if l_0_label is missing:
        l_0_label = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/form.xml') does not export the requested name 'label'", name='label')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/form.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'application_form/form.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'cell': l_0_cell, 'label': l_0_label, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('cell', 'label', 'row', 'run'))
    l_0_head = '{% head 项目.申报表头短 %}'
    context.vars['head'] = l_0_head
    context.exported_vars.add('head')
    def macro(l_1_grid, l_1_words):
        t_4 = []
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_4.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, height=160)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid, (l_1_words,), 'FormAmountSmall', shaded=True)),
            '</w:tr>\n',
        ))
        return concat(t_4)
    context.exported_vars.add('steer')
    context.vars['steer'] = l_0_steer = Macro(environment, macro, 'steer', ('grid', 'words'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_words):
        t_5 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_5.extend((
            '<w:p><w:pPr><w:pStyle w:val="FormLine"/></w:pPr>',
            escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), l_1_words)),
            '</w:p>\n',
        ))
        return concat(t_5)
    context.exported_vars.add('aside')
    context.vars['aside'] = l_0_aside = Macro(environment, macro, 'aside', ('words',), False, False, False, context.eval_ctx.autoescape)
    l_0_period = '{% if 项目.中期 %}（{{ 项目.中期.期间 }}）{% endif %}'
    context.vars['period'] = l_0_period
    context.exported_vars.add('period')
    yield '\n'
    def macro(l_1_label_at, l_1_cell_at, l_1_at, l_1_before, l_1_style):
        t_6 = []
        if l_1_label_at is missing:
            l_1_label_at = undefined("parameter 'label_at' was not provided", name='label_at')
        if l_1_cell_at is missing:
            l_1_cell_at = undefined("parameter 'cell_at' was not provided", name='cell_at')
        if l_1_at is missing:
            l_1_at = undefined("parameter 'at' was not provided", name='at')
        if l_1_before is missing:
            l_1_before = ''
        if l_1_style is missing:
            l_1_style = 'FormCell'
        pass
        t_6.extend((
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_label_at, markup_join((l_1_before, '{{ 项目.表头字段[', l_1_at, '].名称 }}', )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_cell_at, (markup_join(('{{ 项目.表头字段[', l_1_at, '].内容 }}', )),), l_1_style)),
        ))
        return concat(t_6)
    context.exported_vars.add('asked')
    context.vars['asked'] = l_0_asked = Macro(environment, macro, 'asked', ('label_at', 'cell_at', 'at', 'before', 'style'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_grid, l_1_middle):
        t_7 = []
        l_1_namespace = resolve('namespace')
        l_1_found = missing
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_middle is missing:
            l_1_middle = undefined("parameter 'middle' was not provided", name='middle')
        pass
        l_1_found = context.call((undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), before=0)
        for l_2_names in ((('主管部门及代码', '主管部门'), ('实施单位',)), (('项目属性',), ('项目期',))):
            l_2_at = missing
            _loop_vars = {}
            pass
            l_2_at = environment.getattr((undefined(name='found') if l_1_found is missing else l_1_found), 'before')
            _loop_vars['at'] = l_2_at
            if (t_1(l_2_names) == 2):
                pass
                t_7.extend((
                    '<w:tr>',
                    escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='asked') if l_0_asked is missing else l_0_asked), l_1_grid[:1], l_1_grid[1:l_1_middle], (undefined(name='at') if l_2_at is missing else l_2_at), (undefined(name='head') if l_0_head is missing else l_0_head), _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='asked') if l_0_asked is missing else l_0_asked), l_1_grid[l_1_middle:(l_1_middle + 1)], l_1_grid[(l_1_middle + 1):], ((undefined(name='at') if l_2_at is missing else l_2_at) + 1), _loop_vars=_loop_vars)),
                    '</w:tr>\n',
                ))
            else:
                pass
                t_7.extend((
                    '<w:tr>',
                    escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, False, _loop_vars=_loop_vars)),
                    escape(context.call((undefined(name='asked') if l_0_asked is missing else l_0_asked), l_1_grid[:1], l_1_grid[1:], (undefined(name='at') if l_2_at is missing else l_2_at), (undefined(name='head') if l_0_head is missing else l_0_head), 'FormText', _loop_vars=_loop_vars)),
                    '</w:tr>\n',
                ))
            if not isinstance(l_1_found, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_1_found['before'] = ((undefined(name='at') if l_2_at is missing else l_2_at) + t_1(l_2_names))
        l_2_names = l_2_at = missing
        t_7.extend((
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr for 字段 in 项目.表头外字段 %}')),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, False)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), '{{ 字段.名称 }}', )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:], ('{{ 字段.内容 }}',), 'FormText')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endfor %}')),
            '\n',
        ))
        return concat(t_7)
    context.exported_vars.add('fields')
    context.vars['fields'] = l_0_fields = Macro(environment, macro, 'fields', ('grid', 'middle'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_grid, l_1_middle):
        t_8 = []
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_middle is missing:
            l_1_middle = undefined("parameter 'middle' was not provided", name='middle')
        pass
        t_8.extend((
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr for 行 in 项目.资金对照 %}')),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), "{% vm '资金' %}项目资金（{{ 金额单位 }}）", )))),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[1:3], '{{ 行.中期名称 }}')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[3:l_1_middle], ('{{ 行.中期|缩小 }}',), 'FormAmount')),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[l_1_middle:(l_1_middle + 2)], '{{ 行.年度名称 }}')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[(l_1_middle + 2):], ('{{ 行.年度|缩小 }}',), 'FormAmount')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endfor %}')),
            '\n',
        ))
        return concat(t_8)
    context.exported_vars.add('money')
    context.vars['money'] = l_0_money = Macro(environment, macro, 'money', ('grid', 'middle'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_grid, l_1_middle):
        t_9 = []
        l_1_midterm = missing
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_middle is missing:
            l_1_middle = undefined("parameter 'middle' was not provided", name='middle')
        pass
        l_1_midterm = ('{%p for 目标 in 项目.中期.目标 %}', '{{ loop.index }}.{{ 目标 }}', '{%p endfor %}')
        t_9.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), "{% vm '目标' %}总体目标", )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:l_1_middle], (markup_join(('中期目标', (undefined(name='period') if l_0_period is missing else l_0_period), )),), 'FormLabel')),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[l_1_middle:], '年度目标')),
            '</w:tr>\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, False)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), "{% vm '目标' %}", )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:l_1_middle], (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'FormText')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[l_1_middle:], ('{{ loop.index }}.{{ 目标 }}',), 'FormText')),
            '</w:tr>\n',
        ))
        return concat(t_9)
    context.exported_vars.add('goals')
    context.vars['goals'] = l_0_goals = Macro(environment, macro, 'goals', ('grid', 'middle'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_columns, l_1_of):
        t_10 = []
        if l_1_columns is missing:
            l_1_columns = undefined("parameter 'columns' was not provided", name='columns')
        if l_1_of is missing:
            l_1_of = undefined("parameter 'of' was not provided", name='of')
        pass
        t_10.extend((
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_columns[:1], (markup_join(('{% vm 行.组 %}{{ 行.', l_1_of, '.二级指标 }}', )),))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_columns[1:2], (markup_join(('{{ 行.', l_1_of, '.名称 }}', )),))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_columns[2:3], (markup_join(('{{ 行.', l_1_of, '.指标值 }}', )),))),
        ))
        if (t_1(l_1_columns) > 3):
            pass
            t_10.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_columns[3:], (markup_join(('{{ 行.', l_1_of, '.分值 }}', )),))),
            )
        return concat(t_10)
    context.exported_vars.add('side')
    context.vars['side'] = l_0_side = Macro(environment, macro, 'side', ('columns', 'of'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_found):
        t_11 = []
        l_1_grid = l_1_middle = missing
        if l_1_found is missing:
            l_1_found = undefined("parameter 'found' was not provided", name='found')
        pass
        (l_1_grid, l_1_middle) = (environment.getattr(l_1_found, 'columns'), environment.getattr(environment.getattr(l_1_found, 'year'), 'start'))
        t_11.extend((
            '<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="',
            escape(t_3(environment, (undefined(name='grid') if l_1_grid is missing else l_1_grid))),
            '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>\n<w:tblGrid>',
        ))
        for l_2_width in (undefined(name='grid') if l_1_grid is missing else l_1_grid):
            _loop_vars = {}
            pass
            t_11.extend((
                '<w:gridCol w:w="',
                escape(l_2_width),
                '"/>',
            ))
        l_2_width = missing
        t_11.extend((
            '</w:tblGrid>\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), '项目名称', )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[1:], ('{{ 项目.名称 }}',))),
            '</w:tr>\n',
            escape(context.call((undefined(name='fields') if l_0_fields is missing else l_0_fields), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (undefined(name='middle') if l_1_middle is missing else l_1_middle))),
            '\n',
            escape(context.call((undefined(name='money') if l_0_money is missing else l_0_money), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (undefined(name='middle') if l_1_middle is missing else l_1_middle))),
            '\n',
            escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), (undefined(name='grid') if l_1_grid is missing else l_1_grid), (undefined(name='middle') if l_1_middle is missing else l_1_middle))),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), "{% vm '级别' %}一级指标", )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[1:(undefined(name='middle') if l_1_middle is missing else l_1_middle)], (markup_join(('中期绩效指标', (undefined(name='period') if l_0_period is missing else l_0_period), )),), 'FormLabel')),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[(undefined(name='middle') if l_1_middle is missing else l_1_middle):], '年度绩效指标')),
            '</w:tr>\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), "{% vm '级别' %}", )))),
        ))
        l_2_loop = missing
        for l_2_part, l_2_loop in LoopContext((environment.getattr(l_1_found, 'midterm'), environment.getattr(l_1_found, 'year')), undefined):
            _loop_vars = {}
            pass
            l_3_loop = missing
            for l_3_words, l_3_loop in LoopContext(environment.getattr(l_2_part, 'names'), undefined):
                l_3_at = missing
                _loop_vars = {}
                pass
                l_3_at = (environment.getattr(l_2_part, 'start') + environment.getattr(l_3_loop, 'index0'))
                _loop_vars['at'] = l_3_at
                t_11.append(
                    escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[(undefined(name='at') if l_3_at is missing else l_3_at):((undefined(name='at') if l_3_at is missing else l_3_at) + 1)], l_3_words, _loop_vars=_loop_vars)),
                )
            l_3_loop = l_3_words = l_3_at = missing
        l_2_loop = l_2_part = missing
        t_11.extend((
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), (undefined(name='grid') if l_1_grid is missing else l_1_grid), '{%tr for 行 in 项目.指标对照 %}')),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[:1], ('{{ 行.一级指标|合并 }}',))),
            escape(context.call((undefined(name='side') if l_0_side is missing else l_0_side), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[1:(undefined(name='middle') if l_1_middle is missing else l_1_middle)], '中期')),
            escape(context.call((undefined(name='side') if l_0_side is missing else l_0_side), (undefined(name='grid') if l_1_grid is missing else l_1_grid)[(undefined(name='middle') if l_1_middle is missing else l_1_middle):], '年度')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), (undefined(name='grid') if l_1_grid is missing else l_1_grid), '{%tr endfor %}')),
            '\n</w:tbl>\n',
        ))
        return concat(t_11)
    context.exported_vars.add('table')
    context.vars['table'] = l_0_table = Macro(environment, macro, 'table', ('found',), False, False, False, context.eval_ctx.autoescape)
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\n<w:body>\n<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore w:val="0"/></w:pPr>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '{{ 项目.标题 }}'))
    yield '</w:p>\n<w:p><w:pPr><w:pStyle w:val="FormLine"/></w:pPr>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '{{ 单位.编码 }}{{ 单位.名称 }}'))
    yield '<w:r><w:tab/></w:r>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '{% if 年度 %}{{ 年度 }}年度\u3000{% endif %}单位：{{ 金额单位 }}'))
    yield '</w:p>\n'
    for l_1_found in context.call((undefined(name='upright_grids') if l_0_upright_grids is missing else l_0_upright_grids)):
        _loop_vars = {}
        pass
        yield escape(context.call((undefined(name='aside') if l_0_aside is missing else l_0_aside), markup_join(('{%p if ', ('' if (t_1(environment.getattr(environment.getattr(l_1_found, 'midterm'), 'names')) > 3) else 'not '), '项目.中期有分值 and ', ('' if (t_1(environment.getattr(environment.getattr(l_1_found, 'year'), 'names')) > 3) else 'not '), '项目.年度有分值 %}', )), _loop_vars=_loop_vars))
        yield '\n'
        yield escape(context.call((undefined(name='table') if l_0_table is missing else l_0_table), l_1_found, _loop_vars=_loop_vars))
        yield '\n'
        yield escape(context.call((undefined(name='aside') if l_0_aside is missing else l_0_aside), '{%p endif %}', _loop_vars=_loop_vars))
        yield '\n'
    l_1_found = missing
    yield '<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>\n<w:sectPr>\n<w:footerReference w:type="default" r:id="rId4"/>\n<w:pgSz w:w="11906" w:h="16838"/>\n<w:pgMar w:top="1361" w:right="1134" w:bottom="1247" w:left="1134" w:header="851" w:footer="794" w:gutter="0"/>\n<w:cols w:space="425"/>\n</w:sectPr>\n</w:body>\n</w:document>'

blocks = {}
debug_info = '4=32&5=47&6=50&7=59&9=66&10=73&12=79&15=83&16=97&18=103&19=112&20=113&21=117&22=119&23=123&25=132&27=138&29=141&30=143&31=147&34=154&35=162&36=164&37=171&40=178&41=186&42=189&43=194&46=204&47=212&50=225&51=231&52=234&53=237&54=248&55=252&56=254&57=256&58=258&59=263&60=267&62=284&63=286&64=291&69=298&70=300&71=304&72=307&73=309&74=311'
