# Made by Jinja of 1151 bytes, crc32 5220faa3; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'chart.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield '/* Fills differ in lightness, so that they can be told apart in grey too. */\n.chart { margin: 1.6em 0 0; }\n.chart figcaption { text-align: center; font-family: western, var(--hei); }\n.chart .picture { overflow-x: auto; }\n.chart .picture > svg { display: block; width: 100%; min-width: 560px; height: auto; }\n.chart text { font-size: 13px; fill: #111; }\n.chart .name { text-anchor: end; }\n.chart path { stroke: #111; stroke-width: 1; }\n.chart rect { stroke: #fff; stroke-width: .5; }\n.chart .note { margin: .3em 0 0; text-align: center; font-size: .9em; }\n.legend { display: flex; flex-wrap: wrap; justify-content: center; gap: .2em 1.5em; margin: .3em 0 0; padding: 0; list-style: none; }\n.swatch { margin-right: .4em; vertical-align: -.1em; }\n.fill-0 { fill: #1f4e8c; }\n.fill-1 { fill: #9cc4ea; }\n.fill-2 { fill: #b4541e; }\n.fill-3 { fill: #f3c884; }\n.fill-4 { fill: #3c7048; }\n.fill-5 { fill: #b5dba6; }\n.fill-none { fill: #c4c4c4; }\n@media print {\n  .chart { break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n  .chart .picture { overflow: visible; }\n  .chart .picture > svg { min-width: 0; max-height: 175mm; }\n}'

blocks = {}
debug_info = ''
