# Made by Jinja of 1419 bytes, crc32 ea130ef6; do not edit.
from perfdsl.backends.rendering import LoopContext, Macro, Undefined, escape, missing
name = 'contents.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_run = l_0_table_of_contents = missing
    pass
    included_template = environment.get_template('cells.xml', 'contents.xml')._get_default_module(context)
    l_0_run = getattr(included_template, 'run', missing)
    if l_0_run is missing:
        l_0_run = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'contents.xml') does not export the requested name 'run'", name='run')
    context.vars['run'] = l_0_run
    context.exported_vars.discard('run')
    def macro(l_1_headings, l_1_section):
        t_1 = []
        if l_1_headings is missing:
            l_1_headings = undefined("parameter 'headings' was not provided", name='headings')
        if l_1_section is missing:
            l_1_section = undefined("parameter 'section' was not provided", name='section')
        pass
        t_1.extend((
            '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\n<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>',
            escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), '目\u3000录')),
            '</w:p>\n',
        ))
        l_2_loop = missing
        for l_2_one, l_2_loop in LoopContext(l_1_headings, undefined):
            _loop_vars = {}
            pass
            t_1.extend((
                '<w:p><w:pPr><w:pStyle w:val="TOC',
                escape(environment.getattr(l_2_one, 'level')),
                '"/></w:pPr>',
            ))
            if environment.getattr(l_2_loop, 'first'):
                pass
                t_1.append(
                    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
                )
            t_1.extend((
                '<w:hyperlink w:anchor="',
                escape(environment.getattr(l_2_one, 'bookmark')),
                '" w:history="1">',
                escape(context.call((undefined(name='run') if l_0_run is missing else l_0_run), environment.getattr(l_2_one, 'text'), _loop_vars=_loop_vars)),
                '<w:r><w:tab/></w:r><w:fldSimple w:instr=" PAGEREF ',
                escape(environment.getattr(l_2_one, 'bookmark')),
                ' \\h "/></w:hyperlink></w:p>\n',
            ))
        l_2_loop = l_2_one = missing
        t_1.extend((
            '<w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\n</w:sdtContent></w:sdt>\n<w:p><w:pPr><w:pStyle w:val="FormEnd"/>',
            escape(l_1_section),
            '</w:pPr></w:p>\n',
        ))
        return concat(t_1)
    context.exported_vars.add('table_of_contents')
    context.vars['table_of_contents'] = l_0_table_of_contents = Macro(environment, macro, 'table_of_contents', ('headings', 'section'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=12&7=18&9=27&10=31&11=36&12=39&13=46&17=56'
