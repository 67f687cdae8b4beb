# Made by Jinja of 1228 bytes, crc32 4f0d31e6; do not edit.
from perfdsl.backends.rendering import LoopContext, Undefined, escape, missing
name = 'content_types.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_sheets = resolve('sheets')
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\n<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\n<Default Extension="xml" ContentType="application/xml"/>\n<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\n<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\n<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\n<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\n<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>\n<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\n'
    l_1_loop = missing
    for l_1__, l_1_loop in LoopContext((undefined(name='sheets') if l_0_sheets is missing else l_0_sheets), undefined):
        _loop_vars = {}
        pass
        yield '<Override PartName="/xl/worksheets/sheet'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\n'
    l_1_loop = l_1__ = missing
    yield '</Types>'

blocks = {}
debug_info = '11=14&12=18'
