# Made by Jinja of 3854 bytes, crc32 3d6da1d9; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'flat_sheet/form.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_cell = l_0_row = l_0_run = l_0_grid = l_0_heads = l_0_own = l_0_steer = l_0_total = l_0_project = missing
    try:
        t_1 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    included_template = environment.get_template('cells.xml', 'flat_sheet/form.xml')._get_default_module(context)
    l_0_cell = getattr(included_template, 'cell', missing)
    if l_0_cell is missing:
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'flat_sheet/form.xml') does not export the requested name 'cell'", name='cell')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'flat_sheet/form.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'flat_sheet/form.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'cell': l_0_cell, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('cell', 'row', 'run'))
    l_0_grid = (1300, 1560, 1390, 2510, 1040, 1210, 2030, 620, 1338, 840, 620, 680)
    context.vars['grid'] = l_0_grid
    context.exported_vars.add('grid')
    l_0_heads = ('单位名称', '项目名称', '预算数', '年度目标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '指标方向性')
    context.vars['heads'] = l_0_heads
    context.exported_vars.add('heads')
    l_0_own = ('二级指标', '名称', '指标性质', '数值', '度量单位', '分值', '方向')
    context.vars['own'] = l_0_own
    context.exported_vars.add('own')
    def macro(l_1_words):
        t_2 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_2.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, height=160)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid), (l_1_words,), 'FormAmountSmall', shaded=True)),
            '</w:tr>\n',
        ))
        return concat(t_2)
    context.exported_vars.add('steer')
    context.vars['steer'] = l_0_steer = Macro(environment, macro, 'steer', ('words',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_words, l_1_of):
        t_3 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_of is missing:
            l_1_of = undefined("parameter 'of' was not provided", name='of')
        pass
        t_3.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, height=340)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:2], (l_1_words,), 'FlatLabel', shaded=True, keep=True)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[2:3], (markup_join(('{{ ', l_1_of, '预算.合计|元|缩小 }}', )),), 'FlatAmount', shaded=True, keep=True)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[3:], (markup_join(('{{ ', l_1_of, '合计说明 }}', )),), 'FlatText', shaded=True, keep=True)),
            '</w:tr>\n',
        ))
        return concat(t_3)
    context.exported_vars.add('total')
    context.vars['total'] = l_0_total = Macro(environment, macro, 'total', ('words', 'of'), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_4 = []
        l_1_one = missing
        pass
        l_1_one = '{% vm 项目.序号 %}'
        t_4.extend((
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], (markup_join(((undefined(name='one') if l_1_one is missing else l_1_one), '{{ 单位.编码 }}{{ 单位.名称 }}', )),), 'FlatCell')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:2], (markup_join(((undefined(name='one') if l_1_one is missing else l_1_one), '{{ 项目.名称 }}', )),), 'FlatCell')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[2:3], (markup_join(((undefined(name='one') if l_1_one is missing else l_1_one), '{{ 项目.预算.合计|元|缩小 }}', )),), 'FlatAmount')),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[3:4], (markup_join(((undefined(name='one') if l_1_one is missing else l_1_one), '{{ loop.index }}.{{ 目标 }}', )),), 'FlatText')),
        ))
        return concat(t_4)
    context.exported_vars.add('project')
    context.vars['project'] = l_0_project = Macro(environment, macro, 'project', (), False, False, False, context.eval_ctx.autoescape)
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\n<w:body>\n<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore w:val="0"/></w:pPr>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '{{ 标题 }}'))
    yield '</w:p>\n<w:p><w:pPr><w:pStyle w:val="FormLine"/><w:tabs><w:tab w:val="clear" w:pos="9578"/><w:tab w:val="right" w:pos="15078"/></w:tabs></w:pPr>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '{% if 全部单位|个数 == 1 %}{{ 全部单位[0].编码 }}{{ 全部单位[0].名称 }}{% endif %}'))
    yield '<w:r><w:tab/></w:r>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '单位：{{ 平铺表单位 }}'))
    yield '</w:p>\n<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="'
    yield escape(t_1(environment, (undefined(name='grid') if l_0_grid is missing else l_0_grid)))
    yield '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr>\n<w:tblGrid>'
    for l_1_width in (undefined(name='grid') if l_0_grid is missing else l_0_grid):
        _loop_vars = {}
        pass
        yield '<w:gridCol w:w="'
        yield escape(l_1_width)
        yield '"/>'
    l_1_width = missing
    yield '</w:tblGrid>\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True, height=400))
    l_1_loop = missing
    for l_1_words, l_1_loop in LoopContext((undefined(name='heads') if l_0_heads is missing else l_0_heads), undefined):
        _loop_vars = {}
        pass
        yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[environment.getattr(l_1_loop, 'index0'):environment.getattr(l_1_loop, 'index')], (l_1_words,), 'FlatLabel', _loop_vars=_loop_vars))
    l_1_loop = l_1_words = missing
    yield '</w:tr>\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr if 全部单位|个数 > 1 %}'))
    yield '\n'
    yield escape(context.call((undefined(name='total') if l_0_total is missing else l_0_total), '合计', ''))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endif %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr for 单位 in 全部单位 %}'))
    yield '\n'
    yield escape(context.call((undefined(name='total') if l_0_total is missing else l_0_total), '{{ 单位.编码 }}{{ 单位.名称 }}', '单位.'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr for 项目 in 单位.项目 %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr for 指标 in 项目.指标 %}'))
    yield '\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, True, 340))
    yield escape(context.call((undefined(name='project') if l_0_project is missing else l_0_project)))
    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[4:5], ('{{ 指标.一级指标|合并 }}',), 'FlatCell'))
    l_1_loop = missing
    for l_1_key, l_1_loop in LoopContext((undefined(name='own') if l_0_own is missing else l_0_own), undefined):
        _loop_vars = {}
        pass
        yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[(environment.getattr(l_1_loop, 'index') + 4):(environment.getattr(l_1_loop, 'index') + 5)], (markup_join(('{{ 指标.', l_1_key, ' }}', )),), 'FlatCell', _loop_vars=_loop_vars))
    l_1_loop = l_1_key = missing
    yield '</w:tr>\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endfor %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr if not 项目.指标 %}'))
    yield '\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, True, 340))
    yield escape(context.call((undefined(name='project') if l_0_project is missing else l_0_project)))
    for l_1_width in (undefined(name='grid') if l_0_grid is missing else l_0_grid)[4:]:
        _loop_vars = {}
        pass
        yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (l_1_width,), (), 'FlatCell', _loop_vars=_loop_vars))
    l_1_width = missing
    yield '</w:tr>\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endif %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endfor %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endfor %}'))
    yield '\n</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>\n<w:sectPr>\n<w:footerReference w:type="default" r:id="rId4"/>\n<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\n<w:pgMar w:top="964" w:right="850" w:bottom="964" w:left="850" w:header="567" w:footer="567" w:gutter="0"/>\n<w:cols w:space="425"/>\n</w:sectPr>\n</w:body>\n</w:document>'

blocks = {}
debug_info = '3=19&4=31&5=34&6=37&7=40&8=47&10=54&11=63&14=72&15=76&16=78&20=87&21=89&22=93&23=95&24=103&25=111&26=113&27=115&28=117&29=119&30=121&31=123&32=125&33=135&34=137&35=139&36=147&37=149&38=151'
