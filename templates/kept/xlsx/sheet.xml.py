# Made by Jinja of 2268 bytes, crc32 2e1c131e; do not edit.
from perfdsl.backends.rendering import LoopContext, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'sheet.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_placed = resolve('placed')
    l_0_first = resolve('first')
    l_0_margins = resolve('margins')
    l_0_draft = resolve('draft')
    l_0_number = l_0_text = l_0_blank = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['spelt_cells']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'spelt_cells' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    l_0_number = '<c r="%s" s="%s"><v>%s</v></c>'
    context.vars['number'] = l_0_number
    context.exported_vars.add('number')
    l_0_text = '<c r="%s" s="%s" t="s"><v>%s</v></c>'
    context.vars['text'] = l_0_text
    context.exported_vars.add('text')
    l_0_blank = '<c r="%s" s="%s"/>'
    context.vars['blank'] = l_0_blank
    context.exported_vars.add('blank')
    yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\n<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\n<dimension ref="A1:'
    yield escape(environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'last'))
    yield '"/>\n<sheetViews><sheetView showGridLines="0"'
    if (undefined(name='first') if l_0_first is missing else l_0_first):
        pass
        yield ' tabSelected="1"'
    yield ' workbookViewId="0">'
    if environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'frozen'):
        pass
        yield '<pane ySplit="'
        yield escape(environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'frozen'))
        yield '" topLeftCell="A'
        yield escape((environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'frozen') + 1))
        yield '" activePane="bottomLeft" state="frozen"/>'
    yield '</sheetView></sheetViews>\n<sheetFormatPr defaultRowHeight="15"/>\n<cols>'
    l_1_loop = missing
    for l_1_width, l_1_loop in LoopContext(environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'widths'), undefined):
        _loop_vars = {}
        pass
        yield '<col min="'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '" max="'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '" width="'
        yield escape(l_1_width)
        yield '" customWidth="1"/>'
    l_1_loop = l_1_width = missing
    yield '</cols>\n<sheetData>\n'
    for l_1_line in environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'lines'):
        _loop_vars = {}
        pass
        yield '<row r="'
        yield escape(environment.getattr(l_1_line, 'number'))
        yield '" ht="'
        yield escape(environment.getattr(l_1_line, 'height'))
        yield '" customHeight="1">'
        yield escape(t_2(environment.getattr(l_1_line, 'cells'), (undefined(name='number') if l_0_number is missing else l_0_number), (undefined(name='text') if l_0_text is missing else l_0_text), (undefined(name='blank') if l_0_blank is missing else l_0_blank)))
        yield '</row>\n'
    l_1_line = missing
    yield '</sheetData>\n'
    if environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'merges'):
        pass
        yield '<mergeCells count="'
        yield escape(t_1(environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'merges')))
        yield '">'
        for l_1_ref in environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'merges'):
            _loop_vars = {}
            pass
            yield '<mergeCell ref="'
            yield escape(l_1_ref)
            yield '"/>'
        l_1_ref = missing
        yield '</mergeCells>\n'
    if environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'links'):
        pass
        yield '<hyperlinks>'
        for (l_1_ref, l_1_to) in environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'links'):
            _loop_vars = {}
            pass
            yield '<hyperlink ref="'
            yield escape(l_1_ref)
            yield '" location="'
            yield escape(l_1_to)
            yield '"/>'
        l_1_ref = l_1_to = missing
        yield '</hyperlinks>\n'
    yield '<printOptions horizontalCentered="1"/>\n<pageMargins left="'
    yield escape(environment.getitem((undefined(name='margins') if l_0_margins is missing else l_0_margins), 0))
    yield '" right="'
    yield escape(environment.getitem((undefined(name='margins') if l_0_margins is missing else l_0_margins), 0))
    yield '" top="'
    yield escape(environment.getitem((undefined(name='margins') if l_0_margins is missing else l_0_margins), 1))
    yield '" bottom="'
    yield escape(environment.getitem((undefined(name='margins') if l_0_margins is missing else l_0_margins), 1))
    yield '" header="0.4" footer="0.4"/>\n<pageSetup paperSize="9" orientation="'
    yield escape(('landscape' if environment.getattr(environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'sheet'), 'landscape') else 'portrait'))
    yield '" fitToWidth="1" fitToHeight="'
    yield escape((1 if environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'whole') else 0))
    yield '"/>\n<headerFooter>'
    if (undefined(name='draft') if l_0_draft is missing else l_0_draft):
        pass
        yield '<oddHeader>'
        yield escape(markup_join(('&C&"黑体,常规"&10&KB00000', (undefined(name='draft') if l_0_draft is missing else l_0_draft), )))
        yield '</oddHeader>'
    yield '<oddFooter>'
    yield escape(markup_join(('&C&"宋体,常规"&10— &P —', ('&R&KB00000草稿' if (undefined(name='draft') if l_0_draft is missing else l_0_draft) else ''), )))
    yield '</oddFooter></headerFooter>\n<ignoredErrors><ignoredError sqref="A1:'
    yield escape(environment.getattr((undefined(name='placed') if l_0_placed is missing else l_0_placed), 'last'))
    yield '" numberStoredAsText="1"/></ignoredErrors>\n</worksheet>'

blocks = {}
debug_info = '4=29&5=32&6=35&9=39&10=41&11=45&13=54&15=66&16=70&19=78&20=81&22=91&23=94&26=105&27=113&28=117&30=125'
