# Made by Jinja of 322 bytes, crc32 c16c2867; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'draft.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    template = environment.get_template('html/draft/style.css', 'draft.css')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\na.codes { color: #b00000; }\n[data-marked] { background: #fbdcdc; }\n@media print {\n  .project article a.codes { display: inline; }\n  .project article td:not(.text) > a.codes, .project article th > a.codes { display: block; }\n  .project article [data-marked] { background: #fbdcdc; }\n}'

blocks = {}
debug_info = '1=11'
