# Made by Jinja of 5684 bytes, crc32 fa18bc9a; do not edit.
from perfdsl.backends.rendering import Undefined, missing
name = 'site.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    template = environment.get_template('html/style.css', 'site.css')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\n'
    template = environment.get_template('chart.css', 'site.css')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\n'
    template = environment.get_template('department/style.css', 'site.css')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\n/* What only a site has. */\na { text-decoration: underline; text-underline-offset: .15em; }\nheader.site { max-width: none; display: flex; flex-wrap: wrap; align-items: center; gap: .4em 1.6em; padding: .8em 1.5em; background: #fff; border-bottom: 1px solid #cfd4da; text-align: left; }\nheader nav, nav.crumbs, nav.pager, nav.turn { max-width: none; margin: 0; padding: 0; background: none; border: 0; }\n.name { margin: 0; font: 16px/1.4 western, var(--hei); }\n.name a, .parts a { color: #111; text-decoration: none; }\n.name a:hover, .parts a:hover { text-decoration: underline; }\n.parts ul, .crumbs ol, .pager ol { display: flex; flex-wrap: wrap; gap: .2em 1.2em; margin: 0; padding: 0; list-style: none; }\nnav.parts li, nav.crumbs li, nav.pager li { display: block; padding: 0; border: 0; }\nnav.parts span, nav.crumbs span, nav.pager span, nav.turn span { white-space: normal; }\n.parts a { display: block; padding: .25em 0; border-bottom: 2px solid transparent; }\n.parts a[aria-current] { border-bottom-color: #0b4a8f; }\n.find { display: flex; flex-wrap: wrap; align-items: center; gap: .3em .6em; margin-left: auto; }\ninput, button { font: inherit; padding: .3em .6em; border: 1px solid #6b7480; border-radius: 0; background: #fff; color: #111; }\ninput { width: 15em; max-width: 100%; }\nbutton { background: #0b4a8f; border-color: #0b4a8f; color: #fff; cursor: pointer; }\n.crumbs, main > .head, .panel, .found, .turn, .standing { max-width: 220mm; margin: 0 auto; }\nnav.crumbs, nav.turn { max-width: 220mm; margin: 0 auto; padding: 1em 1em 0; }\n.crumbs ol { gap: .2em .5em; }\n.crumbs li + li::before { content: "› " / ""; color: #555; }\nmain > .head { padding: 1.2em 1em 1em; }\n.head h1 { text-align: left; }\n.facts { margin: .4em 0 0; }\n.panel, .found { margin: 0 auto 1.5em; padding: 1.2em 1.5em 1.5em; background: #fff; border: 1px solid #cfd4da; }\n.panel h2, .found h2 { margin-bottom: .5em; }\n.standing { max-width: none; padding: .5em 1.5em; background: #b00000; color: #fff; font-family: western, var(--hei); }\n.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n\n.totals { display: flex; flex-wrap: wrap; gap: 1em 3em; margin: .8em 0 0; }\n.totals dt { color: #444; }\n.totals dd { margin: 0; font: 26px/1.3 western, var(--hei); }\n.panel h3 { position: static; margin: 1em 0 .3em; text-align: left; font-size: 16px; }\n.departments { margin: 0; padding-left: 1.2em; }\n.panel > .frame { margin-top: 1.5em; }\n.panel > .frame:first-child { margin-top: 0; }\ntable.rows { table-layout: auto; min-width: 0; }\n.rows caption { padding-bottom: .5em; font: 18px/1.4 western, var(--hei); }\n.rows th, .rows td { height: 0; padding: 5px 7px; border-color: #8a929b; text-wrap: wrap; overflow-wrap: break-word; }\n.rows thead th { background: #f2f4f6; word-break: keep-all; }\n.rows td:last-child { min-width: 7em; }\n.rows tbody th[scope=row], .rows .text { text-align: left; min-width: 8em; overflow-wrap: anywhere; }\n.rows tbody th.code { min-width: 0; text-align: center; }\n.rows .code, .rows b { white-space: nowrap; }\n.rows .amount { text-align: right; white-space: nowrap; }\n.pager { margin-top: 1em; }\nnav.pager a { display: block; min-width: 2.2em; padding: .2em .4em; border: 1px solid #8a929b; text-align: center; }\n.pager a[aria-current] { background: #0b4a8f; color: #fff; }\nnav.turn { display: flex; gap: 2em; justify-content: space-between; padding: 0 1em 2em; }\n.turn a { max-width: 48%; }\n.turn a[rel=next] { margin-left: auto; text-align: right; }\n.turn a span { display: block; color: #444; }\n\n/* Advice is amber where an error of a draft is red: it keeps nobody from printing. */\n.error { color: #b00000; }\n.warning { color: #7a4300; }\n.hint { color: #2f5570; }\n.told { margin: 0; padding: 0; list-style: none; }\n.told li { padding: .5em 0; border-top: 1px dotted #999; }\n.told li:target { background: #fff3d1; }\n.told span { display: block; }\n.told .where { color: #555; }\na.codes { color: #7a4300; font-weight: bold; font-size: .8em; white-space: nowrap; }\n.text a.codes { white-space: normal; }\ntd:not(.text) > a.codes, th > a.codes { display: block; }\n[data-marked], article .sum > tr > [data-marked] { background: #fff3d1; }\n/* The unit is told above and in the table; who listens hears it as the heading that it is. */\n.project .unit { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }\n\n#search h2 { font-size: 18px; }\n#search p { margin: .4em 0; }\n#search input { width: min(30em, 70%); }\n#results { padding-left: 2.2em; }\n#results li { padding: .3em 0; }\n#results span { display: block; color: #444; }\n\n@media (max-width: 850px) {\n  header.site { padding: .8em 1em; }\n  .find { margin-left: 0; flex: 1 1 100%; }\n  .find input { flex: 1; min-width: 8em; }\n  .panel, .found { padding: 1em; }\n}\n\n/* On paper a project is its form and nothing else, as from Word; the lists are what they list. */\n@page { size: A4; margin: 17mm 15mm; }\n@media print {\n  header.site, nav.crumbs, nav.pager, nav.turn, .found, .standing, .project .head, #search, noscript { display: none; }\n  .listing main .head { display: block; padding: 0 0 8pt; }\n  .panel { max-width: none; margin: 0 0 14pt; padding: 0; border: 0; }\n  .facts, .totals dd, h2 { break-after: avoid; }\n  .totals dd { font-size: 16pt; }\n  .rows th, .rows td { height: 0; border-width: .5pt; border-color: #000; font-size: 9pt; }\n  .rows tr { break-inside: avoid; }\n  .listing a { text-decoration: none; }\n  .project article a.codes { display: none; }\n  .project article [data-marked] { background: none; }\n}'

blocks = {}
debug_info = '1=11&3=18&5=25'
