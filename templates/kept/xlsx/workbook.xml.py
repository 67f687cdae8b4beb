# Made by Jinja of 810 bytes, crc32 feb47a85; do not edit.
from perfdsl.backends.rendering import LoopContext, Undefined, escape, missing
name = 'workbook.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_sheets = resolve('sheets')
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\n<workbookPr/>\n<bookViews><workbookView activeTab="0"/></bookViews>\n<sheets>\n'
    l_1_loop = missing
    for l_1_each, l_1_loop in LoopContext((undefined(name='sheets') if l_0_sheets is missing else l_0_sheets), undefined):
        _loop_vars = {}
        pass
        yield '<sheet name="'
        yield escape(environment.getattr(environment.getattr(l_1_each, 'sheet'), 'name'))
        yield '" sheetId="'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '" r:id="rId'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '"/>\n'
    l_1_loop = l_1_each = missing
    yield '</sheets>\n<definedNames>\n'
    l_1_loop = missing
    for l_1_each, l_1_loop in LoopContext((undefined(name='sheets') if l_0_sheets is missing else l_0_sheets), undefined):
        _loop_vars = {}
        pass
        yield '<definedName name="_xlnm.Print_Area" localSheetId="'
        yield escape(environment.getattr(l_1_loop, 'index0'))
        yield '">'
        yield escape(environment.getattr(l_1_each, 'area'))
        yield '</definedName>\n'
    l_1_loop = l_1_each = missing
    l_1_loop = missing
    for l_1_each, l_1_loop in LoopContext((undefined(name='sheets') if l_0_sheets is missing else l_0_sheets), undefined):
        _loop_vars = {}
        pass
        yield '<definedName name="_xlnm.Print_Titles" localSheetId="'
        yield escape(environment.getattr(l_1_loop, 'index0'))
        yield '">'
        yield escape(environment.getattr(l_1_each, 'titles'))
        yield '</definedName>\n'
    l_1_loop = l_1_each = missing
    yield '</definedNames>\n</workbook>'

blocks = {}
debug_info = '6=14&7=18&11=27&12=31&14=37&16=41'
