# Made by Jinja of 2048 bytes, crc32 6a5e080f; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'theme.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="perfc">\n<a:themeElements>\n<a:clrScheme name="perfc">\n<a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>\n<a:dk2><a:srgbClr val="333333"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>\n<a:accent1><a:srgbClr val="666666"/></a:accent1><a:accent2><a:srgbClr val="666666"/></a:accent2>\n<a:accent3><a:srgbClr val="666666"/></a:accent3><a:accent4><a:srgbClr val="666666"/></a:accent4>\n<a:accent5><a:srgbClr val="666666"/></a:accent5><a:accent6><a:srgbClr val="666666"/></a:accent6>\n<a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink>\n</a:clrScheme>\n<a:fontScheme name="perfc">\n<a:majorFont><a:latin typeface="Times New Roman"/><a:ea typeface="SimHei"/><a:cs typeface="Times New Roman"/></a:majorFont>\n<a:minorFont><a:latin typeface="Times New Roman"/><a:ea typeface="SimSun"/><a:cs typeface="Times New Roman"/></a:minorFont>\n</a:fontScheme>\n<a:fmtScheme name="perfc">\n<a:fillStyleLst>\n<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\n<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\n<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\n</a:fillStyleLst>\n<a:lnStyleLst>\n<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\n<a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\n<a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\n</a:lnStyleLst>\n<a:effectStyleLst>\n<a:effectStyle><a:effectLst/></a:effectStyle>\n<a:effectStyle><a:effectLst/></a:effectStyle>\n<a:effectStyle><a:effectLst/></a:effectStyle>\n</a:effectStyleLst>\n<a:bgFillStyleLst>\n<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\n<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\n<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\n</a:bgFillStyleLst>\n</a:fmtScheme>\n</a:themeElements>\n</a:theme>'

blocks = {}
debug_info = ''
