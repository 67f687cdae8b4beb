# Made by Jinja of 907 bytes, crc32 c7412e86; do not edit.
from perfdsl.backends.rendering import Macro, Undefined, escape, missing
name = 'sections.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_section = missing
    pass
    def macro(l_1_wide, l_1_numbers, l_1_start, l_1_draft):
        t_1 = []
        if l_1_wide is missing:
            l_1_wide = undefined("parameter 'wide' was not provided", name='wide')
        if l_1_numbers is missing:
            l_1_numbers = ''
        if l_1_start is missing:
            l_1_start = None
        if l_1_draft is missing:
            l_1_draft = False
        pass
        t_1.append(
            '<w:sectPr>\n',
        )
        if l_1_draft:
            pass
            t_1.append(
                '<w:headerReference w:type="default" r:id="rId6"/>\n',
            )
        t_1.append(
            '<w:footerReference w:type="default" r:id="rId4"/>\n',
        )
        if l_1_wide:
            pass
            t_1.append(
                '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\n<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="851" w:footer="567" w:gutter="0"/>\n',
            )
        else:
            pass
            t_1.append(
                '<w:pgSz w:w="11906" w:h="16838"/>\n<w:pgMar w:top="1361" w:right="1134" w:bottom="1247" w:left="1134" w:header="851" w:footer="794" w:gutter="0"/>\n',
            )
        if (l_1_numbers or l_1_start):
            pass
            t_1.append(
                '<w:pgNumType',
            )
            if l_1_numbers:
                pass
                t_1.extend((
                    ' w:fmt="',
                    escape(l_1_numbers),
                    '"',
                ))
            if l_1_start:
                pass
                t_1.extend((
                    ' w:start="',
                    escape(l_1_start),
                    '"',
                ))
            t_1.append(
                '/>\n',
            )
        t_1.append(
            '<w:cols w:space="425"/>\n</w:sectPr>\n',
        )
        return concat(t_1)
    context.exported_vars.add('section')
    context.vars['section'] = l_0_section = Macro(environment, macro, 'section', ('wide', 'numbers', 'start', 'draft'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '3=12&5=26&9=34&16=44&17=49'
