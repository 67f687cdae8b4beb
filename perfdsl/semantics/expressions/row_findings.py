"""The findings for a quoted name that is no row of the project, or several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic, Fix, Related, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.semantics.expressions.kinds import AMBIGUOUS_INDICATOR, UNKNOWN_INDICATOR
from perfdsl.semantics.expressions.row_index import Placed, RowIndex, plain_name
from perfdsl.syntax import ast

_MOST_SHOWN = 8  # rows of one name, in a message
_PROJECT = Text("这个项目里", "this project")


def unknown_row(
    node: ast.Expression, text: ast.Text, rows: RowIndex, may_guess: bool
) -> Diagnostic:
    """No such row: the nearest name, or where the name does stand."""
    same = rows.by_name.get(plain_name(text), [])
    close = nearest(text.value, rows.names) if may_guess else None
    known = listed(rows.names[:20])
    whole, choices = _PROJECT, Text(f"这个项目里有：{known.zh}", f"this project has: {known.en}")
    if rows.tasks:
        whole = Text(
            f"这个部门里没有任务「{text.value}」，也",
            f"this department has no task “{text.value}” and",
        )
        choices = Text(
            f"这个部门的任务和指标：{known.zh}", f"the tasks and indicators here: {known.en}"
        )
    fixes: tuple[Fix, ...] = ()
    if same:
        paths = listed(one.path for one in same[:_MOST_SHOWN])
        choices = Text(f"它写在别的级别下：{paths.zh}", f"it stands elsewhere: {paths.en}")
        fixes = tuple(replacing(node.span, one.path) for one in same[:1])
    elif close:
        choices = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
        fixes = (replacing(text.span, f'"{close}"'),)
    elif not rows.names:
        choices = Text("这个项目里没有指标", "this project has no indicators")
    return UNKNOWN_INDICATOR.at(
        node.span, whole=whole, name=text.value, choices=choices, fixes=fixes
    )


def ambiguous(node: ast.Expression, text: ast.Text, rows: Sequence[Placed]) -> Iterator[Diagnostic]:
    """Rows under several levels; not where one level has it twice, which is told already."""
    shown = rows[:_MOST_SHOWN]
    paths = list(dict.fromkeys(one.path for one in shown))
    if len(paths) < len(shown):
        return
    places = tuple(
        Related(one.entry.name.span, Text(one.path, one.path)) for one in shown if one.entry.name
    )
    yield AMBIGUOUS_INDICATOR.at(
        node.span,
        name=text.value,
        count=len(rows),
        clear=listed(paths),
        related=places,
        fixes=tuple(replacing(node.span, path) for path in paths),
    )
