# Made by Jinja of 1544 bytes, crc32 8182e09e; do not edit.
from perfdsl.backends.rendering import TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'draft/style.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    try:
        t_1 = environment.filters['standing']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'standing' found.")
    pass
    yield '/* A draft. The word is fixed, so that it stands on the screen always and on every page of a print. */\n.draft { position: fixed; inset: 0; z-index: 1; margin: 0; display: grid; place-items: center; pointer-events: none;\n  font: 260px/1 var(--hei); color: rgba(176, 0, 0, .12); white-space: nowrap; }\n.draft { transform: rotate(-35deg); print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n.faults { max-width: 220mm; margin: 1.5em auto 0; padding: 1.2em 2em 1.6em; background: #fff; border: 2px solid #b00000; }\n.faults h2 { margin-bottom: .6em; text-align: center; color: #b00000; }\n.faults table { min-width: 0; }\n.faults th, .faults td { height: auto; padding: 4px 6px; }\n.faults col:nth-child(1) { width: 4.5em; }\n.faults col:nth-child(2) { width: 28%; }\n.faults col:nth-child(3) { width: 6.5em; }\n.faults col:nth-child(4) { width: auto; }\n.faults .typed, .unplaced .typed { white-space: pre-wrap; color: #555; }\n.codes { color: #b00000; font-weight: bold; font-size: .8em; white-space: nowrap; }\n.text .codes { white-space: normal; }\ntd:not(.text) > .codes, th > .codes { display: block; }\n[data-marked], article .sum > tr > [data-marked] { background: #fbdcdc; print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n@page { @top-center { content: "'
    yield escape(t_1((undefined(name='document') if l_0_document is missing else l_0_document)))
    yield '"; font: 10.5pt SimHei, "Noto Sans CJK SC", sans-serif; color: #b00000; } }\n@media print {\n  .faults { max-width: none; margin: 0; padding: 0; border: 0; break-after: page; }\n  .faults h2 { font-size: 16pt; }\n  .faults table { font-size: 9pt; }\n}'

blocks = {}
debug_info = '18=19'
