# Made by Jinja of 198 bytes, crc32 21a57c04; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'app.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\n<Application>perfc</Application>\n</Properties>'

blocks = {}
debug_info = ''
