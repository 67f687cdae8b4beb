# Made by Jinja of 648 bytes, crc32 8c76529f; do not edit.
from perfdsl.backends.rendering import Macro, TemplateRuntimeError, Undefined, escape, internalcode, markup_join, missing
name = 'texts.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_texts = resolve('texts')
    l_0_text = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['spelt']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'spelt' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    def macro(l_1_words):
        t_3 = []
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_3.extend((
            '<t xml:space="preserve">',
            escape(t_2(l_1_words)),
            '</t>',
        ))
        return concat(t_3)
    context.exported_vars.add('text')
    context.vars['text'] = l_0_text = Macro(environment, macro, 'text', ('words',), False, False, False, context.eval_ctx.autoescape)
    yield '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="'
    yield escape(environment.getattr((undefined(name='texts') if l_0_texts is missing else l_0_texts), 'uses'))
    yield '" uniqueCount="'
    yield escape(t_1(environment.getattr((undefined(name='texts') if l_0_texts is missing else l_0_texts), 'all')))
    yield '">\n'
    for (l_1_words, l_1_codes) in environment.getattr((undefined(name='texts') if l_0_texts is missing else l_0_texts), 'all'):
        _loop_vars = {}
        pass
        yield '<si>'
        if l_1_codes:
            pass
            if l_1_words:
                pass
                yield '<r>'
                yield escape(context.call((undefined(name='text') if l_0_text is missing else l_0_text), markup_join((l_1_words, '\n', )), _loop_vars=_loop_vars))
                yield '</r>'
            yield '<r><rPr><b/><sz val="8"/><color rgb="FFB00000"/><rFont val="宋体"/><charset val="134"/></rPr>'
            yield escape(context.call((undefined(name='text') if l_0_text is missing else l_0_text), l_1_codes, _loop_vars=_loop_vars))
            yield '</r>'
        else:
            pass
            yield escape(context.call((undefined(name='text') if l_0_text is missing else l_0_text), l_1_words, _loop_vars=_loop_vars))
        yield '</si>\n'
    l_1_words = l_1_codes = missing
    yield '</sst>'

blocks = {}
debug_info = '2=26&3=40&5=44&6=48'
