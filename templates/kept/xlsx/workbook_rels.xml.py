# Made by Jinja of 795 bytes, crc32 6c321ad2; do not edit.
from perfdsl.backends.rendering import LoopContext, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'workbook_rels.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_sheets = resolve('sheets')
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\n'
    l_1_loop = missing
    for l_1__, l_1_loop in LoopContext((undefined(name='sheets') if l_0_sheets is missing else l_0_sheets), undefined):
        _loop_vars = {}
        pass
        yield '<Relationship Id="rId'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet'
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield '.xml"/>\n'
    l_1_loop = l_1__ = missing
    yield '<Relationship Id="rId'
    yield escape((t_1((undefined(name='sheets') if l_0_sheets is missing else l_0_sheets)) + 1))
    yield '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\n'
    l_1_loop = missing
    for (l_1_kind, l_1_target), l_1_loop in LoopContext((('theme', 'theme/theme1.xml'), ('sharedStrings', 'sharedStrings.xml')), undefined):
        _loop_vars = {}
        pass
        yield '<Relationship Id="rId'
        yield escape(((t_1((undefined(name='sheets') if l_0_sheets is missing else l_0_sheets)) + 1) + environment.getattr(l_1_loop, 'index')))
        yield '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        yield escape(l_1_kind)
        yield '" Target="'
        yield escape(l_1_target)
        yield '"/>\n'
    l_1_loop = l_1_kind = l_1_target = missing
    yield '</Relationships>'

blocks = {}
debug_info = '3=20&4=24&6=30&7=33&8=37'
