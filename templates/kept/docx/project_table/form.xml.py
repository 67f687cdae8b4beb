# Made by Jinja 3.1.6 of b5bd78444a4a3c97b9d2820334d6e8386f4bce77988114a4850a6f6954997665; do not edit.
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'project_table/form.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_cell = l_0_label = l_0_row = l_0_run = l_0_grid = l_0_steer = l_0_indicators = l_0_band = l_0_money = missing
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
        l_0_cell = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'project_table/form.xml') does not export the requested name 'cell'", name='cell')
    l_0_label = getattr(included_template, 'label', missing)
    if l_0_label is missing:
        l_0_label = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'project_table/form.xml') does not export the requested name 'label'", name='label')
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'project_table/form.xml') does not export the requested name 'row'", name='row')
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'project_table/form.xml') does not export the requested name 'run'", name='run')
    context.vars.update({'cell': l_0_cell, 'label': l_0_label, 'row': l_0_row, 'run': l_0_run})
    context.exported_vars.difference_update(('cell', 'label', 'row', 'run'))
    l_0_grid = (1190, 1390, 1290, 1600, 1380, 1330, 1458)
    context.vars['grid'] = l_0_grid
    context.exported_vars.add('grid')
    def macro(l_1_words):
        t_2 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_2.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid), (l_1_words,), 'FormText')),
            '</w:tr>\n',
        ))
        return concat(t_2)
    context.exported_vars.add('steer')
    context.vars['steer'] = l_0_steer = Macro(environment, macro, 'steer', ('words',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_3 = []
        pass
        t_3.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], ('{{ indicator.level1|merge }}',))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:2], ('{{ indicator.level2 }}',))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[2:4], ('{{ indicator.name }}',))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[4:6], ('{{ indicator.description }}',))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[6:7], ('{{ indicator.text }}',))),
            '</w:tr>\n',
        ))
        return concat(t_3)
    context.exported_vars.add('indicators')
    context.vars['indicators'] = l_0_indicators = Macro(environment, macro, 'indicators', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_words):
        t_4 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_4.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid), (l_1_words,), 'FormLabel', shaded=True, keep=True)),
            '</w:tr>\n',
        ))
        return concat(t_4)
    context.exported_vars.add('band')
    context.vars['band'] = l_0_band = Macro(environment, macro, 'band', ('words',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_about, l_1_of, l_1_width):
        t_5 = []
        if l_1_about is missing:
            l_1_about = undefined("parameter 'about' was not provided", name='about')
        if l_1_of is missing:
            l_1_of = undefined("parameter 'of' was not provided", name='of')
        if l_1_width is missing:
            l_1_width = 1
        pass
        t_5.extend((
            '<w:tr>',
            escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True)),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], '{% vm %}预算规模及资金用途')),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:2], l_1_about)),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[2:3], (markup_join(('{{ ', l_1_of, '.total }}', )),), 'FormAmount')),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[3:4], markup_join(('{% if ', l_1_of, '.sources %}其中：{{ ', l_1_of, '.sources[0].name }}{% endif %}', )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[4:5], (markup_join(('{{ ', l_1_of, '.sources[0].amount }}', )),), 'FormAmount')),
            escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[5:6], markup_join(('{{ ', l_1_of, '.sources[1].name }}', )))),
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[6:7], (markup_join(('{{ ', l_1_of, '.sources[1].amount }}', )),), 'FormAmount')),
            '</w:tr>\n',
        ))
        return concat(t_5)
    context.exported_vars.add('money')
    context.vars['money'] = l_0_money = Macro(environment, macro, 'money', ('about', 'of', 'width'), False, False, False, context.eval_ctx.autoescape)
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\n<w:body>\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '{{ project.title }}'))
    yield '</w:p>\n<w:p><w:pPr><w:pStyle w:val="FormLine"/></w:pPr>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '{{ unit.code }}{{ unit.name }}'))
    yield '<w:r><w:tab/></w:r>'
    yield escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '单位：{{ money_unit }}'))
    yield '</w:p>\n<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="'
    yield escape(t_1(environment, (undefined(name='grid') if l_0_grid is missing else l_0_grid)))
    yield '" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>\n<w:tblGrid>'
    for l_1_width in (undefined(name='grid') if l_0_grid is missing else l_0_grid):
        _loop_vars = {}
        pass
        yield '<w:gridCol w:w="'
        yield escape(l_1_width)
        yield '"/>'
    l_1_width = missing
    yield '</w:tblGrid>\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), True))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], '项目名称'))
    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:], ('{{ project.name }}',)))
    yield '</w:tr>\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr for field in project.fields %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), "{%tr if '用途' not in field.name %}"))
    yield '\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], '{{ field.name }}'))
    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:], ('{{ field.text }}',), 'FormText'))
    yield '</w:tr>\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endif %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endfor %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr if project.midterm and project.midterm.budget %}'))
    yield '\n'
    yield escape(context.call((undefined(name='money') if l_0_money is missing else l_0_money), '中期预算数 {{ project.midterm.text }}', 'project.midterm.budget'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endif %}'))
    yield '\n'
    yield escape(context.call((undefined(name='money') if l_0_money is missing else l_0_money), "{{ '年度' if project.midterm }}预算数", 'project.budget'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr for field in project.fields %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), "{%tr if '用途' in field.name %}"))
    yield '\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], '{% vm %}预算规模及资金用途'))
    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:], ('{{ field.text }}',), 'FormText'))
    yield '</w:tr>\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endif %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endfor %}'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr if project.midterm and project.midterm.goals %}'))
    yield '\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], '中期目标'))
    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:], ('{% for goal in project.midterm.goals %}{{ loop.index }}.{{ goal }}  {% endfor %}',), 'FormText'))
    yield '</w:tr>\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endif %}'))
    yield '\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False, False))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], "{{ '年度目标' if project.midterm else '绩效目标' }}"))
    yield escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:], ('{{ loop.index }}.{{ goal }}',), 'FormText'))
    yield '</w:tr>\n<w:tr>'
    yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), False))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[:1], '一级指标'))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[1:2], '二级指标'))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[2:4], '三级指标'))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[4:6], '绩效指标描述'))
    yield escape(context.call((undefined(name='label') if l_0_label is missing else l_0_label), (undefined(name='grid') if l_0_grid is missing else l_0_grid)[6:7], '指标值'))
    yield '</w:tr>\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr if project.midterm and project.midterm.indicators %}'))
    yield '\n'
    yield escape(context.call((undefined(name='band') if l_0_band is missing else l_0_band), '中期绩效指标（{{ project.midterm.text }}）'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr for indicator in project.midterm.indicators %}'))
    yield '\n'
    yield escape(context.call((undefined(name='indicators') if l_0_indicators is missing else l_0_indicators)))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endfor %}'))
    yield '\n'
    yield escape(context.call((undefined(name='band') if l_0_band is missing else l_0_band), '年度绩效指标'))
    yield '\n'
    yield escape(context.call((undefined(name='steer') if l_0_steer is missing else l_0_steer), '{%tr endif %}'))
    yield '\n'
    yield escape(context.call((undefined(name='indicators') if l_0_indicators is missing else l_0_indicators)))
    yield '\n</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p>\n<w:sectPr>\n<w:footerReference w:type="default" r:id="rId4"/>\n<w:pgSz w:w="11906" w:h="16838"/>\n<w:pgMar w:top="1361" w:right="1134" w:bottom="1247" w:left="1134" w:header="851" w:footer="794" w:gutter="0"/>\n<w:cols w:space="425"/>\n</w:sectPr>\n</w:body>\n</w:document>'

blocks = {}
debug_info = '4=19&5=34&6=37&7=44&9=51&10=56&12=67&13=74&15=81&16=92&20=106&21=108&22=112&23=114&24=122&25=126&26=128&27=130&28=134&29=136&30=138&31=140&32=142&33=144&34=146&35=148&36=150&37=154&38=156&39=158&40=160&41=164&42=166&43=170&44=177&45=179&46=181&47=183&48=185&49=187&50=189&51=191'
