"""P260: a parameter of a template that nothing in it uses."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.semantics.modules.mentions import mentioned
from perfdsl.syntax import ast

UNUSED_PARAMETER = Kind(
    "P260",
    "unused-parameter",
    Severity.WARNING,
    Text("参数「{name}」没有用到", "the parameter “{name}” is not used"),
    Text(
        "文字里要写成 {{{name}}}，半角花括号；确实不用就从模板里去掉",
        "in a text write {{{name}}}, in half-width braces; if it is not needed take it away",
    ),
    Text(
        "用的人给了值，印出来的表却不变：多半是文字里忘了花括号，或写成了全角的 ｛ ｝。",
        "Whoever uses the template gives a value that changes nothing: mostly the braces were "
        "forgotten in a text, or typed full-width.",
    ),
    '模板 运维(全年) {\n  目标 "全年的运维"\n}\n项目 "甲" 沿用 运维(2023) {\n}',
    '模板 运维(全年) {\n  目标 "{全年}年的运维"\n}\n项目 "甲" 沿用 运维(2023) {\n}',
)
KINDS = (UNUSED_PARAMETER,)


def unused_parameters(template: ast.Template) -> Iterator[Diagnostic]:
    """A warning for each; not in a template of which something is missing or could not be read."""
    inside = (template.members, template.base, *(one.default for one in template.parameters))
    words = mentioned(*inside)
    for one in template.parameters:
        if one.name.text not in words and not _is_broken(template.members):
            yield UNUSED_PARAMETER.at(one.name.span, name=one.name.text)


def _is_broken(members: tuple[ast.Member, ...]) -> bool:
    """Whether a line was lost, or the value of a row, which may have named the parameter."""
    groups = [one for one in members if isinstance(one, ast.Group)]
    inside = [member for group in groups for member in group.members]
    broken = any(isinstance(one, ast.Broken) for one in (*members, *inside))
    return broken or any(isinstance(one, ast.Entry) and one.value is None for one in inside)
