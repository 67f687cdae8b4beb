# Made by Jinja of 846 bytes, crc32 bca7d96c; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'project_table/style.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield '/* The columns of the form; the value has what is left. */\ncol:nth-child(1) { width: 12.35%; }\ncol:nth-child(2) { width: 14.42%; }\ncol:nth-child(3) { width: 13.38%; }\ncol:nth-child(4) { width: 16.6%; }\ncol:nth-child(5) { width: 14.32%; }\ncol:nth-child(6) { width: 13.8%; }\n.weighted col:nth-child(3) { width: 12.24%; }\n.weighted col:nth-child(5) { width: 12.76%; }\n.weighted col:nth-child(6) { width: 12.53%; }\n.weighted col:nth-child(8) { width: 5.60%; }\n\n/* A project a page, as from Word. */\n@page { size: A4; margin: 24mm 20mm 22mm;\n  @bottom-center { content: "— " counter(page) " —"; font: 10.5pt "Times New Roman", serif; } }\n@media print {\n  section + section article, article + article { break-before: page; }\n  thead.long { display: table-row-group; }\n  .long > tr > * { break-inside: auto; }\n  tbody.band { break-after: avoid; }\n}'

blocks = {}
debug_info = ''
