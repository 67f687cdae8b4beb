# Made by Jinja 3.1.6 of 14884e2ff5d7775958e7357b192389b7d0df3034fa0cb53d89893f801122becb; do not edit.
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
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
