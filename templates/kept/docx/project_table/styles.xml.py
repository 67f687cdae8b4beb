# Made by Jinja of 50 bytes, crc32 a68882a0; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'project_table/styles.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass

blocks = {}
debug_info = ''
