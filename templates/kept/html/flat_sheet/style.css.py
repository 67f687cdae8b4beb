# Made by Jinja of 1785 bytes, crc32 1e8b35d5; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'flat_sheet/style.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield 'article { max-width: 312mm; margin-top: 1.5em; padding: 8mm 8mm 12mm; }\n#sheet { margin-bottom: .6em; text-align: center; font-size: 24px; line-height: 1.3; text-wrap: balance; }\narticle table { min-width: 1100px; font-size: 13px; }\narticle .sum > tr > * { background: #f2f2f2; font-family: western, var(--hei); }\n/* Where the sheet need not scroll sideways the names of its columns stay in view. Their borders\n   would scroll away, so they are shadows. */\n@media screen and (min-width: 1250px) {\n  .frame { overflow: visible; }\n  article thead th { position: sticky; top: 0; background: #fff; box-shadow: inset 0 1px #000, 0 1px #000; }\n  article [id] { scroll-margin-top: 4em; }\n}\narticle col:nth-child(1) { width: 8.6%; }\narticle col:nth-child(2) { width: 10.3%; }\narticle col:nth-child(3) { width: 9.2%; }\narticle col:nth-child(4) { width: 16.6%; }\narticle col:nth-child(5) { width: 6.9%; }\narticle col:nth-child(6) { width: 8.0%; }\narticle col:nth-child(7) { width: 13.4%; }\narticle col:nth-child(8) { width: 4.1%; }\narticle col:nth-child(9) { width: 8.8%; }\narticle col:nth-child(10) { width: 5.6%; }\narticle col:nth-child(11) { width: 4.1%; }\n\n/* The sheet has the totals in its rows: the overview would say them twice. */\n@page { size: A4 landscape; margin: 17mm 15mm;\n  @bottom-center { content: "— " counter(page) " —"; font: 10.5pt "Times New Roman", serif; } }\n@media print {\n  article { margin: 0; padding: 0; }\n  .overview { display: none; }\n  #sheet { font-size: 18pt; margin: 0 0 8pt; }\n  article table { min-width: 0; font-size: 9pt; line-height: 1.35; }\n  article tbody.sum { break-after: avoid; }\n  article th, article td { height: 17pt; padding: 1.5pt 2.5pt; }\n  article tbody.whole { break-inside: avoid; }\n  article .long [rowspan] { vertical-align: top; }\n}'

blocks = {}
debug_info = ''
