# Made by Jinja of 1946 bytes, crc32 a94e7ec8; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'chart.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_bar_chart = l_0_swatch = missing
    try:
        t_1 = environment.filters['chart_in_words']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'chart_in_words' found.")
    try:
        t_2 = environment.filters['chart_notes']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'chart_notes' found.")
    try:
        t_3 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    def macro(l_1_chart, l_1_id, l_1_title, l_1_money_unit):
        t_4 = []
        if l_1_chart is missing:
            l_1_chart = undefined("parameter 'chart' was not provided", name='chart')
        if l_1_id is missing:
            l_1_id = undefined("parameter 'id' was not provided", name='id')
        if l_1_title is missing:
            l_1_title = undefined("parameter 'title' was not provided", name='title')
        if l_1_money_unit is missing:
            l_1_money_unit = undefined("parameter 'money_unit' was not provided", name='money_unit')
        pass
        t_4.extend((
            '<figure class="chart" aria-labelledby="',
            escape(l_1_id),
            '-caption">\n<figcaption id="',
            escape(l_1_id),
            '-caption">',
            escape(l_1_title),
            '（',
            escape(l_1_money_unit),
            '）</figcaption>\n',
        ))
        if environment.getattr(l_1_chart, 'series'):
            pass
            t_4.append(
                '<ul class="legend">\n',
            )
            l_2_loop = missing
            for l_2_name, l_2_loop in LoopContext(environment.getattr(l_1_chart, 'series'), undefined):
                _loop_vars = {}
                pass
                t_4.extend((
                    '<li>',
                    escape(context.call((undefined(name='swatch') if l_0_swatch is missing else l_0_swatch), environment.getattr(l_2_loop, 'index0'), _loop_vars=_loop_vars)),
                    escape(l_2_name),
                    '</li>',
                ))
            l_2_loop = l_2_name = missing
            if environment.getattr(l_1_chart, 'undivided'):
                pass
                t_4.extend((
                    '<li>',
                    escape(context.call((undefined(name='swatch') if l_0_swatch is missing else l_0_swatch), 'none')),
                    '未分来源</li>',
                ))
            t_4.append(
                '\n</ul>\n',
            )
        t_4.extend((
            '<div class="picture" role="group" aria-labelledby="',
            escape(l_1_id),
            '-caption" tabindex="0">\n<svg viewBox="0 0 ',
            escape(environment.getattr(l_1_chart, 'width')),
            ' ',
            escape(environment.getattr(l_1_chart, 'height')),
            '" width="',
            escape(environment.getattr(l_1_chart, 'width')),
            '" height="',
            escape(environment.getattr(l_1_chart, 'height')),
            '" role="img" aria-labelledby="',
            escape(l_1_id),
            '-title" aria-describedby="',
            escape(l_1_id),
            '-words">\n<title id="',
            escape(l_1_id),
            '-title">',
            escape(l_1_title),
            '</title>\n<desc id="',
            escape(l_1_id),
            '-words">',
            escape(t_1(l_1_chart, l_1_money_unit)),
            '</desc>\n',
        ))
        l_2_loop = missing
        for l_2_bar, l_2_loop in LoopContext(environment.getattr(l_1_chart, 'bars'), undefined):
            _loop_vars = {}
            pass
            t_4.extend((
                '<g><title>',
                escape(environment.getattr(environment.getattr(l_2_bar, 'entry'), 'name')),
                '：',
                escape(environment.getattr(environment.getattr(l_2_bar, 'entry'), 'shown')),
                '</title>',
            ))
            l_3_loop = missing
            for l_3_line, l_3_loop in LoopContext(environment.getattr(l_2_bar, 'lines'), undefined):
                _loop_vars = {}
                pass
                t_4.extend((
                    '<text class="name" x="',
                    escape(environment.getattr(l_1_chart, 'label_end')),
                    '" y="',
                    escape(environment.getitem(environment.getattr(l_2_bar, 'baselines'), environment.getattr(l_3_loop, 'index0'))),
                    '">',
                    escape(l_3_line),
                    '</text>',
                ))
            l_3_loop = l_3_line = missing
            for l_3_piece in environment.getattr(l_2_bar, 'segments'):
                _loop_vars = {}
                pass
                t_4.extend((
                    '<rect class="fill-',
                    escape((0 if (not environment.getattr(l_1_chart, 'series')) else ('none' if t_3(environment.getattr(l_3_piece, 'series')) else environment.getattr(l_3_piece, 'series')))),
                    '" x="',
                    escape(environment.getattr(l_3_piece, 'x')),
                    '" y="',
                    escape(environment.getattr(l_2_bar, 'y')),
                    '" width="',
                    escape(environment.getattr(l_3_piece, 'width')),
                    '" height="',
                    escape(environment.getattr(l_1_chart, 'thickness')),
                    '"/>',
                ))
            l_3_piece = missing
            t_4.extend((
                '<text x="',
                escape(environment.getattr(l_2_bar, 'end')),
                '" y="',
                escape(environment.getattr(l_2_bar, 'middle')),
                '">',
                escape(environment.getattr(environment.getattr(l_2_bar, 'entry'), 'shown')),
                '</text></g>\n',
            ))
        l_2_loop = l_2_bar = missing
        t_4.extend((
            '<path d="M',
            escape((environment.getattr(l_1_chart, 'label_end') + 8)),
            ' 6V',
            escape((environment.getattr(l_1_chart, 'height') - 6)),
            '"/>\n</svg>\n</div>\n',
        ))
        for l_2_note in t_2(l_1_chart):
            _loop_vars = {}
            pass
            t_4.extend((
                '<p class="note">',
                escape(l_2_note),
                '。</p>\n',
            ))
        l_2_note = missing
        t_4.append(
            '</figure>\n',
        )
        return concat(t_4)
    context.exported_vars.add('bar_chart')
    context.vars['bar_chart'] = l_0_bar_chart = Macro(environment, macro, 'bar_chart', ('chart', 'id', 'title', 'money_unit'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_series):
        t_5 = []
        if l_1_series is missing:
            l_1_series = undefined("parameter 'series' was not provided", name='series')
        pass
        t_5.extend((
            '<svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="fill-',
            escape(l_1_series),
            '" width="12" height="12"/></svg>',
        ))
        return concat(t_5)
    context.exported_vars.add('swatch')
    context.vars['swatch'] = l_0_swatch = Macro(environment, macro, 'swatch', ('series',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '3=30&4=43&5=45&6=52&8=58&9=68&13=80&14=82&15=94&16=98&17=104&18=109&19=115&20=128&21=147&23=157&26=162&27=167&32=178'
