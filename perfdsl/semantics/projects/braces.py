"""P263: ``{名}`` in a project's own text, where braces are printed as they are."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.pattern import pattern
from perfdsl.semantics.modules.mentions import nodes_of
from perfdsl.semantics.modules.namespace import Module, constants_of
from perfdsl.semantics.templates.scope import Used
from perfdsl.syntax import ast

BRACES_IN_TEXT = Kind(
    "P263",
    "braces-in-text",
    Severity.WARNING,
    Text("「{place}」会照原样印出来", "“{place}” is printed as it is"),
    Text(
        "把这一行写进模板，或直接写出内容；真要印花括号就不用管",
        "put the line into a template, or write the words out; nothing is wrong if braces are meant",
    ),
    Text(
        "花括号只在模板的文字里换成参数或常量的内容；项目自己的文字照原样印，花括号也会印进正式的表。",
        "Braces stand for a parameter or a constant in texts of templates only. A project's own texts "
        "are printed as they are, with their braces.",
    ),
    '设 台数 = 3台\n项目 "甲" {\n  目标 "购置{台数}电脑"\n}',
    '设 台数 = 3台\n项目 "甲" {\n  目标 "购置3台电脑"\n  产出 { 数量 "电脑" ≥ 台数 }\n}',
)
KINDS = (BRACES_IN_TEXT,)
_PLACE = pattern(r"\{([^{}]+)\}")


def braces_in_texts(
    node: ast.Project, module: Module, uses: tuple[Used, ...]
) -> Iterator[Diagnostic]:
    """A warning for each text of the project that names a constant, or its template's parameter."""
    known = {*module.names(constants_of), *(b.name for use in uses for b in use.bindings)}
    for one in nodes_of(node.members) if known else ():
        found = _PLACE.search(one.value) if isinstance(one, ast.Text) else None
        if found and isinstance(one, ast.Text) and found[1] in known:
            yield BRACES_IN_TEXT.at(one.span, place=found[0])
