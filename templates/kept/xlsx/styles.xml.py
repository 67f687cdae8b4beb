# Made by Jinja of 2089 bytes, crc32 8ab34159; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'styles.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_formats = resolve('formats')
    l_0_font = l_0_solid = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    def macro(l_1_name, l_1_size, l_1_colour):
        t_3 = []
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_size is missing:
            l_1_size = undefined("parameter 'size' was not provided", name='size')
        if l_1_colour is missing:
            l_1_colour = ''
        pass
        t_3.extend((
            '<font><sz val="',
            escape(l_1_size),
            '"/>',
        ))
        if l_1_colour:
            pass
            t_3.extend((
                '<color rgb="',
                escape(l_1_colour),
                '"/>',
            ))
        t_3.extend((
            '<name val="',
            escape(l_1_name),
            '"/><charset val="134"/></font>',
        ))
        return concat(t_3)
    context.exported_vars.add('font')
    context.vars['font'] = l_0_font = Macro(environment, macro, 'font', ('name', 'size', 'colour'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_colour):
        t_4 = []
        if l_1_colour is missing:
            l_1_colour = undefined("parameter 'colour' was not provided", name='colour')
        pass
        t_4.extend((
            '<fill><patternFill patternType="solid"><fgColor rgb="',
            escape(l_1_colour),
            '"/><bgColor indexed="64"/></patternFill></fill>',
        ))
        return concat(t_4)
    context.exported_vars.add('solid')
    context.vars['solid'] = l_0_solid = Macro(environment, macro, 'solid', ('colour',), False, False, False, context.eval_ctx.autoescape)
    yield '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\n'
    if environment.getattr((undefined(name='formats') if l_0_formats is missing else l_0_formats), 'numbers'):
        pass
        yield '<numFmts count="'
        yield escape(t_1(environment.getattr((undefined(name='formats') if l_0_formats is missing else l_0_formats), 'numbers')))
        yield '">'
        for (l_1_id, l_1_code) in environment.getattr((undefined(name='formats') if l_0_formats is missing else l_0_formats), 'numbers'):
            _loop_vars = {}
            pass
            yield '<numFmt numFmtId="'
            yield escape(l_1_id)
            yield '" formatCode="'
            yield escape(l_1_code)
            yield '"/>'
        l_1_id = l_1_code = missing
        yield '</numFmts>\n'
    yield '<fonts count="6">'
    yield escape(context.call((undefined(name='font') if l_0_font is missing else l_0_font), '宋体', 10.5))
    yield escape(context.call((undefined(name='font') if l_0_font is missing else l_0_font), '黑体', 10.5))
    yield escape(context.call((undefined(name='font') if l_0_font is missing else l_0_font), '黑体', 18))
    yield escape(context.call((undefined(name='font') if l_0_font is missing else l_0_font), '宋体', 9))
    yield escape(context.call((undefined(name='font') if l_0_font is missing else l_0_font), '黑体', 9))
    yield escape(context.call((undefined(name='font') if l_0_font is missing else l_0_font), '宋体', 10.5, 'FF1F4E79'))
    yield '</fonts>\n<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    yield escape(context.call((undefined(name='solid') if l_0_solid is missing else l_0_solid), 'FFF2F2F2'))
    yield escape(context.call((undefined(name='solid') if l_0_solid is missing else l_0_solid), 'FFFBDCDC'))
    yield '</fills>\n<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>'
    for l_1_side in ('left', 'right', 'top', 'bottom'):
        _loop_vars = {}
        pass
        yield '<'
        yield escape(l_1_side)
        yield ' style="thin"><color auto="1"/></'
        yield escape(l_1_side)
        yield '>'
    l_1_side = missing
    yield '<diagonal/></border></borders>\n<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\n<cellXfs count="'
    yield escape(t_1(environment.getattr((undefined(name='formats') if l_0_formats is missing else l_0_formats), 'all')))
    yield '">\n'
    for (l_1_one, l_1_number) in environment.getattr((undefined(name='formats') if l_0_formats is missing else l_0_formats), 'all'):
        _loop_vars = {}
        pass
        yield '<xf numFmtId="'
        yield escape(l_1_number)
        yield '" fontId="'
        yield escape(environment.getattr(environment.getattr(l_1_one, 'style'), 'font'))
        yield '" fillId="'
        yield escape(environment.getattr(l_1_one, 'fill'))
        yield '" borderId="'
        yield escape((1 if environment.getattr(environment.getattr(l_1_one, 'style'), 'border') else 0))
        yield '" xfId="0"'
        if environment.getattr(l_1_one, 'quoted'):
            pass
            yield ' quotePrefix="1"'
        yield ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="'
        yield escape(environment.getattr(environment.getattr(l_1_one, 'style'), 'horizontal'))
        yield '" vertical="'
        yield escape(('top' if environment.getattr(l_1_one, 'top') else 'center'))
        yield '"'
        if t_2(environment.getattr(l_1_one, 'number')):
            pass
            yield ' wrapText="1"'
        else:
            pass
            yield ' shrinkToFit="1"'
        yield '/></xf>\n'
    l_1_one = l_1_number = missing
    yield '</cellXfs>\n<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\n</styleSheet>'

blocks = {}
debug_info = '3=26&4=55&6=69&7=72&8=74&10=85&11=92&12=95&14=105&15=107&16=111'
