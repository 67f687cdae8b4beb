# Made by Jinja of 993 bytes, crc32 732cbbe2; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'settings.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\n<w:zoom w:percent="100"/>\n<w:defaultTabStop w:val="420"/>\n<w:characterSpacingControl w:val="compressPunctuation"/>\n<w:compat>\n<w:doNotExpandShiftReturn/>\n<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\n<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\n<w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\n<w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\n</w:compat>\n<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>\n</w:settings>'

blocks = {}
debug_info = ''
