# Made by Jinja of 319 bytes, crc32 b660c05e; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'department/style.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield '/* Labels as on paper: in the face of the heads, wherever they stand. */\n.department tbody th { font-family: western, var(--hei); }\nnav + main > .department:first-child { margin-top: 1.5em; }\n@media print {\n  .department:not(:first-child), .department ~ section article, .department ~ article { break-before: page; }\n}'

blocks = {}
debug_info = ''
