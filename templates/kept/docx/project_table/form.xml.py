# Made by Jinja of 6558 bytes, crc32 25656ea7; do not edit.
from perfdsl.backends.rendering import Macro, Markup, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing
name = 'project_table/form.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_cell = l_0_label = l_0_row = l_0_run = l_0_head = l_0_steer = l_0_aside = l_0_band = l_0_indicators = l_0_about = l_0_money = l_0_goals = l_0_table = missing
    try:
        t_1 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    included_template = environment.get_template('cells.xml', 'project_table/form.xml')._get_default_module(context)
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'project_table/form.xml') does not export the requested name 'cell'", name='cell')
    l_0_label = getattr(included_template, 'label', missing)
    if l_0_label is missing:
        l_0_label = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'project_table/form.xml') does not export the requested name 'label'", name='label')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'project_table/form.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'project_table/form.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'cell': l_0_cell, 'label': l_0_label, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('cell', 'label', 'row', 'run'))
    l_0_head = '{% head 项目.表头短 %}'
    context.vars['head'] = l_0_head
    context.exported_vars.add('head')
    def macro(l_1_grid, l_1_words):
        t_2 = []
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_2.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, height=160)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid, (l_1_words,), 'FormAmountSmall', shaded=True)),
            '</w:tr>\n',
        ))
        return concat(t_2)
    context.exported_vars.add('steer')
    context.vars['steer'] = l_0_steer = Macro(environment, macro, 'steer', ('grid', 'words'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_words):
        t_3 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_3.extend((
            '<w:p><w:pPr><w:pStyle w:val="FormLine"/></w:pPr>',
            escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), l_1_words)),
            '</w:p>\n',
        ))
        return concat(t_3)
    context.exported_vars.add('aside')
    context.vars['aside'] = l_0_aside = Macro(environment, macro, 'aside', ('words',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_grid, l_1_words):
        t_4 = []
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_4.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid, (l_1_words,), 'FormLabel', shaded=True, keep=True)),
            '</w:tr>\n',
        ))
        return concat(t_4)
    context.exported_vars.add('band')
    context.vars['band'] = l_0_band = Macro(environment, macro, 'band', ('grid', 'words'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_grid, l_1_weights):
        t_5 = []
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_weights is missing:
            l_1_weights = undefined("parameter 'weights' was not provided", name='weights')
        pass
        t_5.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[:1], ('{{ 指标.一级指标|合并 }}',))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:2], ('{{ 指标.二级指标 }}',))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[2:4], ('{{ 指标.名称 }}',))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[4:6], ('{{ 指标.描述 }}',))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[6:7], ('{{ 指标.指标值 }}',))),
        ))
        if l_1_weights:
            pass
            t_5.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[7:], ('{{ 指标.分值 }}',))),
            )
        t_5.append(
            '</w:tr>\n',
        )
        return concat(t_5)
    context.exported_vars.add('indicators')
    context.vars['indicators'] = l_0_indicators = Macro(environment, macro, 'indicators', ('grid', 'weights'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    l_0_about = markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), "{% vm %}预算规模{{ '及资金用途' if 项目.用途字段 }}", ))
    context.vars['about'] = l_0_about
    context.exported_vars.add('about')
    def macro(l_1_grid, l_1_words, l_1_of):
        t_6 = []
        l_1_left = l_1_total = missing
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_of is missing:
            l_1_of = undefined("parameter 'of' was not provided", name='of')
        pass
        t_7 = []
        pass
        t_7.extend((
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], (undefined(name='about') if l_0_about is missing else l_0_about))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:2], l_1_words, 'FormLabel')),
        ))
        l_1_left = (Markup if context.eval_ctx.autoescape else identity)(concat(t_7))
        l_1_total = markup_join(('{{ ', l_1_of, '.合计|缩小|合并 }}', ))
        t_6.extend((
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, markup_join(('{%tr for 行 in ', l_1_of, '.资金行 %}', )))),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr if 行.名称2 %}')),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape((undefined(name='left') if l_1_left is missing else l_1_left)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[2:3], ((undefined(name='total') if l_1_total is missing else l_1_total),), 'FormAmount')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[3:4], ('{{ 行.名称|合并 }}',), 'FormLabel')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[4:5], ('{{ 行.金额|缩小|合并 }}',), 'FormAmount')),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[5:6], '{{ 行.名称2 }}')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[6:], ('{{ 行.金额2|缩小 }}',), 'FormAmount')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr else %}')),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape((undefined(name='left') if l_1_left is missing else l_1_left)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[2:3], ((undefined(name='total') if l_1_total is missing else l_1_total),), 'FormAmount')),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[3:4], '{{ 行.名称 }}')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[4:], ('{{ 行.金额|缩小 }}',), 'FormAmount')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endif %}')),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endfor %}')),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, markup_join(('{%tr if not ', l_1_of, '.资金行 %}', )))),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape((undefined(name='left') if l_1_left is missing else l_1_left)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[2:], ((undefined(name='total') if l_1_total is missing else l_1_total),), 'FormAmount')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endif %}')),
            '\n',
        ))
        return concat(t_6)
    context.exported_vars.add('money')
    context.vars['money'] = l_0_money = Macro(environment, macro, 'money', ('grid', 'words', 'of'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_grid):
        t_8 = []
        l_1_midterm = l_1_year = missing
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        pass
        l_1_midterm = ('{%p for 目标 in 项目.中期.目标 %}', '{{ loop.index }}.{{ 目标 }}', '{%p endfor %}')
        l_1_year = ('{{ loop.index }}.{{ 目标 }}',)
        t_8.extend((
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr if 项目.中期.目标 %}')),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), "{% vm '目标' %}绩效目标", )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:4], ('中期目标（{{ 项目.中期.期间 }}）',), 'FormLabel')),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[4:], '年度目标')),
            '</w:tr>\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, False)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), "{% vm '目标' %}", )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:4], (undefined(name='midterm') if l_1_midterm is missing else l_1_midterm), 'FormText')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[4:], (undefined(name='year') if l_1_year is missing else l_1_year), 'FormText')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr else %}')),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, False)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), "{{ '年度目标' if 项目.中期 else '绩效目标' }}", )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:], (undefined(name='year') if l_1_year is missing else l_1_year), 'FormText')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endif %}')),
            '\n',
        ))
        return concat(t_8)
    context.exported_vars.add('goals')
    context.vars['goals'] = l_0_goals = Macro(environment, macro, 'goals', ('grid',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_grid, l_1_weights):
        t_9 = []
        if l_1_grid is missing:
            l_1_grid = undefined("parameter 'grid' was not provided", name='grid')
        if l_1_weights is missing:
            l_1_weights = undefined("parameter 'weights' was not provided", name='weights')
        pass
        t_9.extend((
            '<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="',
            escape(t_1(environment, l_1_grid)),
            '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>\n<w:tblGrid>',
        ))
        for l_2_width in l_1_grid:
            _loop_vars = {}
            pass
            t_9.extend((
                '<w:gridCol w:w="',
                escape(l_2_width),
                '"/>',
            ))
        l_2_width = missing
        t_9.extend((
            '</w:tblGrid>\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], '项目名称')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:], ('{{ 项目.名称 }}',))),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr for 字段 in 项目.其他字段 %}')),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, False)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), '{{ 字段.名称 }}', )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:], ('{{ 字段.内容 }}',), 'FormText')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endfor %}')),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr if 项目.中期.预算 %}')),
            '\n',
            escape(context.call((undefined(name='money') if l_0_money is missing else l_0_money), l_1_grid, ('{% vm %}中期预算数', '{{ 项目.中期.期间 }}'), '项目.中期.预算')),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endif %}')),
            '\n',
            escape(context.call((undefined(name='money') if l_0_money is missing else l_0_money), l_1_grid, ("{% vm %}{{ '年度' if 项目.中期 }}预算数",), '项目.预算')),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr for 字段 in 项目.用途字段 %}')),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, False)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), l_1_grid[:1], (undefined(name='about') if l_0_about is missing else l_0_about))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:], ('{{ 字段.内容 }}',), 'FormText')),
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endfor %}')),
            '\n',
            escape(context.call((undefined(name='goals') if l_0_goals is missing else l_0_goals), l_1_grid)),
            '\n<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[:1], (markup_join(((undefined(name='head') if l_0_head is missing else l_0_head), '一级指标', )),), 'FormLabel', keep=True)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[1:2], ('二级指标',), 'FormLabel', keep=True)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[2:4], ('三级指标',), 'FormLabel', keep=True)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[4:6], ('绩效指标描述',), 'FormLabel', keep=True)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[6:7], ('指标值',), 'FormLabel', keep=True)),
        ))
        if l_1_weights:
            pass
            t_9.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_grid[7:], ('分值',), 'FormLabel', keep=True)),
            )
        t_9.extend((
            '</w:tr>\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr if 项目.中期.指标 %}')),
            '\n',
            escape(context.call((undefined(name='band') if l_0_band is missing else l_0_band), l_1_grid, '中期绩效指标（{{ 项目.中期.期间 }}）')),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr for 指标 in 项目.中期.指标 %}')),
            '\n',
            escape(context.call((undefined(name='indicators') if l_0_indicators is missing else l_0_indicators), l_1_grid, l_1_weights)),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endfor %}')),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr if 项目.指标 %}')),
            '\n',
            escape(context.call((undefined(name='band') if l_0_band is missing else l_0_band), l_1_grid, '年度绩效指标')),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endif %}')),
            '\n',
            escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), l_1_grid, '{%tr endif %}')),
            '\n',
            escape(context.call((undefined(name='indicators') if l_0_indicators is missing else l_0_indicators), l_1_grid, l_1_weights)),
            '\n</w:tbl>\n',
        ))
        return concat(t_9)
    context.exported_vars.add('table')
    context.vars['table'] = l_0_table = Macro(environment, macro, 'table', ('grid', 'weights'), False, False, False, context.eval_ctx.autoescape)
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\n<w:body>\n<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore w:val="0"/></w:pPr>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '{{ 项目.标题 }}'))
    yield '</w:p>\n<w:p><w:pPr><w:pStyle w:val="FormLine"/></w:pPr>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '{{ 单位.编码 }}{{ 单位.名称 }}'))
    yield '<w:r><w:tab/></w:r>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '单位：{{ 金额单位 }}'))
    yield '</w:p>\n'
    yield escape(context.call((undefined(name='aside') if l_0_aside is missing else l_0_aside), '{%p if 项目.有分值 %}'))
    yield '\n'
    yield escape(context.call((undefined(name='table') if l_0_table is missing else l_0_table), (1190, 1390, 1180, 1540, 1230, 1208, 1250, 650), True))
    yield '\n'
    yield escape(context.call((undefined(name='aside') if l_0_aside is missing else l_0_aside), '{%p else %}'))
    yield '\n'
    yield escape(context.call((undefined(name='table') if l_0_table is missing else l_0_table), (1190, 1390, 1290, 1600, 1380, 1330, 1458), False))
    yield '\n'
    yield escape(context.call((undefined(name='aside') if l_0_aside is missing else l_0_aside), '{%p endif %}'))
    yield '\n<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>\n<w:sectPr>\n<w:footerReference w:type="default" r:id="rId4"/>\n<w:pgSz w:w="11906" w:h="16838"/>\n<w:pgMar w:top="1361" w:right="1134" w:bottom="1247" w:left="1134" w:header="851" w:footer="794" w:gutter="0"/>\n<w:cols w:space="425"/>\n</w:sectPr>\n</w:body>\n</w:document>'

blocks = {}
debug_info = '5=19&6=34&7=37&8=46&10=53&11=60&13=66&14=75&16=82&17=91&21=110&22=113&23=126&24=130&25=132&26=134&27=136&28=144&29=146&30=152&31=154&32=156&33=158&34=162&38=169&39=175&40=176&41=178&42=180&43=185&44=190&45=192&46=196&49=203&50=212&51=215&52=226&53=230&54=232&55=236&56=238&57=240&58=242&59=244&60=246&61=248&62=252&63=254&64=256&65=270&66=272&67=274&68=276&69=278&70=280&71=282&72=284&73=286&74=288&79=295&80=297&81=301&82=303&83=305&84=307&85=309'
