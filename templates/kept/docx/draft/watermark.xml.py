# Made by Jinja of 1060 bytes, crc32 6f9ac00f; do not edit.
from perfdsl.backends.rendering import Undefined, escape, missing
name = 'draft/watermark.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_number = resolve('number')
    pass
    yield '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>\n<v:shape id="PowerPlusWaterMarkObject'
    yield escape((undefined(name='number') if l_0_number is missing else l_0_number))
    yield '" o:spid="_x0000_s'
    yield escape((2048 + (undefined(name='number') if l_0_number is missing else l_0_number)))
    yield '" type="#_x0000_t136" alt="草稿" style="position:absolute;margin-left:0;margin-top:0;width:360pt;height:180pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#f3c4c4" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;SimHei&quot;;font-size:1pt" string="草稿"/></v:shape></w:pict></w:r>'

blocks = {}
debug_info = '3=13'
