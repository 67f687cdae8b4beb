# Made by Jinja of 777 bytes, crc32 0bfd88b2; do not edit.
from perfdsl.backends.rendering import LoopContext, TemplateRuntimeError, Undefined, escape, internalcode, missing
name = 'application_form/style.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    l_0_grid = missing
    try:
        t_1 = environment.filters['format']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'format' found.")
    try:
        t_2 = environment.filters['grid_of']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'grid_of' found.")
    try:
        t_3 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    pass
    yield '/* The columns of the form: the same hundredths as in Word. */\n'
    l_0_grid = t_2((undefined(name='document') if l_0_document is missing else l_0_document))
    context.vars['grid'] = l_0_grid
    context.exported_vars.add('grid')
    l_1_loop = missing
    for l_1_column, l_1_loop in LoopContext(environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'columns'), undefined):
        _loop_vars = {}
        pass
        yield 'col:nth-child('
        yield escape(environment.getattr(l_1_loop, 'index'))
        yield ') { width: '
        yield escape(t_1('%.2f', ((100 * l_1_column) / t_3(environment, environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'columns')))))
        yield '%; }\n'
    l_1_loop = l_1_column = missing
    yield '.wide { max-width: 312mm; }\n.wide table { min-width: 980px; }\n\n/* A project a page, as from Word. */\n'
    if environment.getattr((undefined(name='grid') if l_0_grid is missing else l_0_grid), 'landscape'):
        pass
        yield '@page { size: A4 landscape; margin: 20mm;\n'
    else:
        pass
        yield '@page { size: A4; margin: 24mm 20mm 22mm;\n'
    yield '  @bottom-center { content: "— " counter(page) " —"; font: 10.5pt "Times New Roman", serif; } }\n@media print {\n  .wide table { min-width: 0; }\n  section + section article, article + article { break-before: page; }\n  thead.long { display: table-row-group; }\n  .long > tr > * { break-inside: auto; }\n}'

blocks = {}
debug_info = '2=32&3=36&4=40&10=46'
