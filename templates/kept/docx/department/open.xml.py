# Made by Jinja of 655 bytes, crc32 b3a9baba; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'department/open.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_run = l_0_open_cell = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    pass
    included_template = environment.get_template('cells.xml', 'department/open.xml')._get_default_module(context)
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'department/open.xml') does not export the requested name 'run'", name='run')
    context.vars['run'] = l_0_run
    context.exported_vars.discard('run')
    def macro(l_1_columns, l_1_texts, l_1_side, l_1_merged):
        t_3 = []
        if l_1_columns is missing:
            l_1_columns = undefined("parameter 'columns' was not provided", name='columns')
        if l_1_texts is missing:
            l_1_texts = undefined("parameter 'texts' was not provided", name='texts')
        if l_1_side is missing:
            l_1_side = undefined("parameter 'side' was not provided", name='side')
        if l_1_merged is missing:
            l_1_merged = False
        pass
        t_3.extend((
            '<w:tc><w:tcPr><w:tcW w:w="',
            escape(t_2(environment, l_1_columns)),
            '" w:type="dxa"/>',
        ))
        if (t_1(l_1_columns) > 1):
            pass
            t_3.extend((
                '<w:gridSpan w:val="',
                escape(t_1(l_1_columns)),
                '"/>',
            ))
        if l_1_merged:
            pass
            t_3.append(
                '<w:vMerge w:val="restart"/>',
            )
        t_3.extend((
            '<w:tcBorders><w:',
            escape(l_1_side),
            ' w:val="nil"/></w:tcBorders></w:tcPr>',
        ))
        for l_2_words in (l_1_texts or ('',)):
            _loop_vars = {}
            pass
            t_3.append(
                '<w:p><w:pPr><w:pStyle w:val="FormLabel"/>',
            )
            if (l_1_side == 'bottom'):
                pass
                t_3.append(
                    '<w:keepNext/>',
                )
            t_3.append(
                '</w:pPr>',
            )
            if l_2_words:
                pass
                t_3.append(
                    escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), l_2_words, _loop_vars=_loop_vars)),
                )
            t_3.append(
                '</w:p>',
            )
        l_2_words = missing
        t_3.append(
            '</w:tc>',
        )
        return concat(t_3)
    context.exported_vars.add('open_cell')
    context.vars['open_cell'] = l_0_open_cell = Macro(environment, macro, 'open_cell', ('columns', 'texts', 'side', 'merged'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=24&3=30&4=43&5=46&6=53&7=63'
