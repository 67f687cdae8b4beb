# Made by Jinja 3.1.6 of bfbcf3234effa956e37a57be81d4fed3d913328f0595539642eb6fa59908924f; do not edit.
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
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
