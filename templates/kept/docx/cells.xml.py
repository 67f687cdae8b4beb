# Made by Jinja of 3994 bytes, crc32 9c3c8e3b; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'cells.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_drawn_run = l_0_run = l_0_codes = l_0_drawn_cell = l_0_cell = l_0_drawn_label = l_0_label = l_0_merged = l_0_room = l_0_amount = l_0_drawn_row = l_0_row = missing
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['pieces']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'pieces' found.")
    try:
        t_4 = environment.filters['quick_cell']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'quick_cell' found.")
    try:
        t_5 = environment.filters['quick_run']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'quick_run' found.")
    try:
        t_6 = environment.filters['remembered']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'remembered' found.")
    try:
        t_7 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    pass
    def macro(l_1_words, l_1_chinese):
        t_8 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_chinese is missing:
            l_1_chinese = undefined("parameter 'chinese' was not provided", name='chinese')
        pass
        if l_1_chinese:
            pass
            t_8.append(
                '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>',
            )
            for l_2_piece in t_3(l_1_words):
                l_2_hole = resolve('hole')
                _loop_vars = {}
                pass
                if (l_2_piece == '\n'):
                    pass
                    t_8.append(
                        '<w:br/>',
                    )
                elif (l_2_piece == '\t'):
                    pass
                    t_8.append(
                        '<w:tab/>',
                    )
                else:
                    pass
                    t_8.append(
                        '<w:t',
                    )
                    if (l_2_piece != (undefined(name='hole') if l_2_hole is missing else l_2_hole)):
                        pass
                        t_8.append(
                            ' xml:space="preserve"',
                        )
                    t_8.extend((
                        '>',
                        escape(l_2_piece),
                        '</w:t>',
                    ))
            l_2_piece = l_2_hole = missing
            t_8.append(
                '</w:r>',
            )
        else:
            pass
            t_8.extend((
                '<w:r><w:t>',
                escape(l_1_words),
                '</w:t></w:r>',
            ))
        return concat(t_8)
    context.exported_vars.add('drawn_run')
    context.vars['drawn_run'] = l_0_drawn_run = Macro(environment, macro, 'drawn_run', ('words', 'chinese'), False, False, False, context.eval_ctx.autoescape)
    l_0_run = t_5((undefined(name='drawn_run') if l_0_drawn_run is missing else l_0_drawn_run))
    context.vars['run'] = l_0_run
    context.exported_vars.add('run')
    yield '\n'
    def macro(l_1_marks, l_1_apart):
        t_9 = []
        if l_1_marks is missing:
            l_1_marks = undefined("parameter 'marks' was not provided", name='marks')
        if l_1_apart is missing:
            l_1_apart = False
        pass
        if l_1_marks:
            pass
            t_9.append(
                '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:b/><w:color w:val="B00000"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>',
            )
            if l_1_apart:
                pass
                t_9.append(
                    '<w:br/>',
                )
            t_9.extend((
                '<w:t>',
                escape(t_1(context.eval_ctx, l_1_marks)),
                '</w:t></w:r>',
            ))
        return concat(t_9)
    context.exported_vars.add('codes')
    context.vars['codes'] = l_0_codes = Macro(environment, macro, 'codes', ('marks', 'apart'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_columns, l_1_texts, l_1_style, l_1_merge, l_1_shaded, l_1_keep, l_1_top, l_1_marks):
        t_10 = []
        if l_1_columns is missing:
            l_1_columns = undefined("parameter 'columns' was not provided", name='columns')
        if l_1_texts is missing:
            l_1_texts = undefined("parameter 'texts' was not provided", name='texts')
        if l_1_style is missing:
            l_1_style = undefined("parameter 'style' was not provided", name='style')
        if l_1_merge is missing:
            l_1_merge = undefined("parameter 'merge' was not provided", name='merge')
        if l_1_shaded is missing:
            l_1_shaded = undefined("parameter 'shaded' was not provided", name='shaded')
        if l_1_keep is missing:
            l_1_keep = undefined("parameter 'keep' was not provided", name='keep')
        if l_1_top is missing:
            l_1_top = undefined("parameter 'top' was not provided", name='top')
        if l_1_marks is missing:
            l_1_marks = ()
        pass
        t_10.extend((
            '<w:tc><w:tcPr><w:tcW w:w="',
            escape(t_7(environment, l_1_columns)),
            '" w:type="dxa"/>',
        ))
        if (t_2(l_1_columns) > 1):
            pass
            t_10.extend((
                '<w:gridSpan w:val="',
                escape(t_2(l_1_columns)),
                '"/>',
            ))
        if l_1_merge:
            pass
            t_10.append(
                '<w:vMerge',
            )
            if (l_1_merge == 'restart'):
                pass
                t_10.append(
                    ' w:val="restart"',
                )
            t_10.append(
                '/>',
            )
        if l_1_marks:
            pass
            t_10.append(
                '<w:shd w:val="clear" w:color="auto" w:fill="FBDCDC"/>',
            )
        elif l_1_shaded:
            pass
            t_10.append(
                '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>',
            )
        if l_1_top:
            pass
            t_10.append(
                '<w:vAlign w:val="top"/>',
            )
        t_10.append(
            '</w:tcPr>',
        )
        l_2_loop = missing
        for l_2_words, l_2_loop in LoopContext((l_1_texts or ('',)), undefined):
            _loop_vars = {}
            pass
            t_10.extend((
                '<w:p><w:pPr><w:pStyle w:val="',
                escape(l_1_style),
                '"/>',
            ))
            if l_1_keep:
                pass
                t_10.append(
                    '<w:keepNext/>',
                )
            t_10.append(
                '</w:pPr>',
            )
            if l_2_words:
                pass
                t_10.append(
                    escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), l_2_words, _loop_vars=_loop_vars)),
                )
            if (l_1_marks and environment.getattr(l_2_loop, 'last')):
                pass
                t_10.append(
                    escape(context.call((undefined(name='codes') if l_0_codes is missing else l_0_codes), l_1_marks, (l_2_words and (not context.call(environment.getattr(l_1_style, 'endswith'), 'Text', _loop_vars=_loop_vars))), _loop_vars=_loop_vars)),
                )
            t_10.append(
                '</w:p>',
            )
        l_2_loop = l_2_words = missing
        t_10.append(
            '</w:tc>',
        )
        return concat(t_10)
    context.exported_vars.add('drawn_cell')
    context.vars['drawn_cell'] = l_0_drawn_cell = Macro(environment, macro, 'drawn_cell', ('columns', 'texts', 'style', 'merge', 'shaded', 'keep', 'top', 'marks'), False, False, False, context.eval_ctx.autoescape)
    l_0_cell = t_4((undefined(name='drawn_cell') if l_0_drawn_cell is missing else l_0_drawn_cell), (undefined(name='run') if l_0_run is missing else l_0_run))
    context.vars['cell'] = l_0_cell
    context.exported_vars.add('cell')
    yield '\n'
    def macro(l_1_columns, l_1_words, l_1_merge):
        t_11 = []
        if l_1_columns is missing:
            l_1_columns = undefined("parameter 'columns' was not provided", name='columns')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        if l_1_merge is missing:
            l_1_merge = ''
        pass
        t_11.append(
            escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_columns, (l_1_words,), 'FormLabel', l_1_merge)),
        )
        return concat(t_11)
    context.exported_vars.add('drawn_label')
    context.vars['drawn_label'] = l_0_drawn_label = Macro(environment, macro, 'drawn_label', ('columns', 'words', 'merge'), False, False, False, context.eval_ctx.autoescape)
    l_0_label = t_6((undefined(name='drawn_label') if l_0_drawn_label is missing else l_0_drawn_label))
    context.vars['label'] = l_0_label
    context.exported_vars.add('label')
    yield '\n'
    def macro(l_1_columns, l_1_texts, l_1_first, l_1_height, l_1_style, l_1_keep, l_1_top, l_1_marks):
        t_12 = []
        if l_1_columns is missing:
            l_1_columns = undefined("parameter 'columns' was not provided", name='columns')
        if l_1_texts is missing:
            l_1_texts = undefined("parameter 'texts' was not provided", name='texts')
        if l_1_first is missing:
            l_1_first = undefined("parameter 'first' was not provided", name='first')
        if l_1_height is missing:
            l_1_height = undefined("parameter 'height' was not provided", name='height')
        if l_1_style is missing:
            l_1_style = 'FormCell'
        if l_1_keep is missing:
            l_1_keep = False
        if l_1_top is missing:
            l_1_top = False
        if l_1_marks is missing:
            l_1_marks = ()
        pass
        if (l_1_height == 1):
            pass
            t_12.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_columns, l_1_texts, l_1_style, keep=l_1_keep, top=l_1_top, marks=l_1_marks)),
            )
        elif l_1_first:
            pass
            t_12.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_columns, l_1_texts, l_1_style, 'restart', keep=l_1_keep, top=l_1_top, marks=l_1_marks)),
            )
        else:
            pass
            t_12.append(
                escape(context.call((undefined(name='cell') if l_0_cell is missing else l_0_cell), l_1_columns, (), l_1_style, 'continue', keep=l_1_keep, top=l_1_top)),
            )
        return concat(t_12)
    context.exported_vars.add('merged')
    context.vars['merged'] = l_0_merged = Macro(environment, macro, 'merged', ('columns', 'texts', 'first', 'height', 'style', 'keep', 'top', 'marks'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_columns, l_1_words):
        t_13 = []
        if l_1_columns is missing:
            l_1_columns = undefined("parameter 'columns' was not provided", name='columns')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_13.append(
            escape(((t_7(environment, l_1_columns) - 150) // (t_2(l_1_words) or 1))),
        )
        return concat(t_13)
    context.exported_vars.add('room')
    context.vars['room'] = l_0_room = Macro(environment, macro, 'room', ('columns', 'words'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_room):
        t_14 = []
        if l_1_room is missing:
            l_1_room = undefined("parameter 'room' was not provided", name='room')
        pass
        t_14.append(
            escape(('FormAmount' if (l_1_room >= 105) else ('FormAmountSmall' if (l_1_room >= 90) else ('FormAmountSmaller' if (l_1_room >= 75) else 'FormAmountTiny')))),
        )
        return concat(t_14)
    context.exported_vars.add('amount')
    context.vars['amount'] = l_0_amount = Macro(environment, macro, 'amount', ('room',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_header, l_1_whole, l_1_height):
        t_15 = []
        if l_1_header is missing:
            l_1_header = undefined("parameter 'header' was not provided", name='header')
        if l_1_whole is missing:
            l_1_whole = True
        if l_1_height is missing:
            l_1_height = 480
        pass
        t_15.append(
            '<w:trPr>',
        )
        if l_1_whole:
            pass
            t_15.append(
                '<w:cantSplit/>',
            )
        t_15.extend((
            '<w:trHeight w:val="',
            escape(l_1_height),
            '"/>',
        ))
        if l_1_header:
            pass
            t_15.append(
                '<w:tblHeader/>',
            )
        t_15.append(
            '</w:trPr>',
        )
        return concat(t_15)
    context.exported_vars.add('drawn_row')
    context.vars['drawn_row'] = l_0_drawn_row = Macro(environment, macro, 'drawn_row', ('header', 'whole', 'height'), False, False, False, context.eval_ctx.autoescape)
    l_0_row = t_6((undefined(name='drawn_row') if l_0_drawn_row is missing else l_0_drawn_row))
    context.vars['row'] = l_0_row
    context.exported_vars.add('row')

blocks = {}
debug_info = '4=54&5=61&6=66&7=70&8=103&12=109&16=113&17=120&23=139&24=160&25=163&26=170&27=183&28=193&29=202&32=238&35=242&36=257&39=261&40=280&41=285&42=293&46=299&50=313&51=319&55=325&56=337&58=358'
