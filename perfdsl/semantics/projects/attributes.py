"""The attributes of an indicator: 说明, 权重, 方向, 依据, and what the scheme declares besides."""

from __future__ import annotations

from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import first_written, named, quoting, replacing
from perfdsl.semantics import kinds
from perfdsl.semantics.model import Direction
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.undeclared import undeclared
from perfdsl.semantics.values.exact import split_number
from perfdsl.semantics.values.reader import EMPTY_TEXT
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.kinds import NOT_QUOTED, UNEXPECTED
from perfdsl.syntax.slips import digits_meant, letters_help
from perfdsl.syntax.token import keyword_rows, keywords

_DIRECTIONS: dict[str, Direction] = {"POSITIVE": "正向", "NEGATIVE": "反向"}


def _core(spelling: int = 1) -> tuple[str, ...]:
    """The attributes of the language itself: 说明, 权重, 方向, 依据; in English with 2."""
    core = ("NOTE", "WEIGHT", "DIRECTION", "BASIS")
    return tuple(row[spelling] for row in keyword_rows() if row[0] in core)


class Attributes:
    """What the block of one indicator says. ``weight`` is the number as typed."""

    def __init__(self) -> None:
        self.note: str | None = None
        self.basis: str | None = None
        self.weight: str | None = None
        self.weight_span: Span | None = None
        self.direction: Direction | None = None
        self.direction_span: Span | None = None
        self.others: tuple[tuple[str, str], ...] = ()
        self.complete = True


def read_attributes(
    nodes: tuple[ast.Attribute | ast.Broken, ...], scheme: Scheme, found: list[Diagnostic]
) -> Attributes:
    """The attributes of a row; what is wrong with them is added to ``found``."""
    result = Attributes()
    seen: dict[str, Span] = {}
    for node in nodes:
        if isinstance(node, ast.Broken):
            result.complete = False
            continue
        key = node.name.text if node.kind == "other" else node.kind
        first = seen.setdefault(key, node.name.span)
        if first is not node.name.span:
            related = first_written(first)
            found.append(
                kinds.WRITTEN_TWICE.at(node.name.span, name=node.name.text, related=related)
            )
        else:
            _read(node, result, scheme, found)
    return result


def _read(node: ast.Attribute, result: Attributes, scheme: Scheme, found: list[Diagnostic]) -> None:
    value = node.value
    if node.kind == "other" and node.name.text not in scheme.attributes:
        known = (*_core(), *scheme.attributes)
        found.append(undeclared(kinds.UNKNOWN_ATTRIBUTE, node.name, known, _core(2)))
    elif node.kind == "weight":
        _weight(value, result, found)
    elif node.kind == "direction" and isinstance(value, ast.Name):
        _direction(value, result, found)
    elif not isinstance(value, ast.Text):
        quoted = f'"{value.span.text}"'
        fixes = (quoting(value.span),)
        found.append(NOT_QUOTED.at(value.span, what=value.text, quoted=quoted, fixes=fixes))
    elif not value.value.strip():
        found.append(
            EMPTY_TEXT.at(value.span, what=Text(f"「{node.name.text}」", f"“{node.name.text}”"))
        )
    elif node.kind == "note":
        result.note = value.value
    elif node.kind == "basis":
        result.basis = value.value
    else:
        result.others += ((node.name.text, value.value),)


def _direction(value: ast.Name, result: Attributes, found: list[Diagnostic]) -> None:
    result.direction = _DIRECTIONS.get(keywords().get(value.text, ""))
    result.direction_span = value.span
    if result.direction is None:
        close = nearest(value.text, [row[1] for row in keyword_rows() if row[0] in _DIRECTIONS])
        help = Text(f"是不是「{close}」？", f"did you mean “{close}”?") if close else None
        fixes = (replacing(value.span, close),) if close else ()
        found.append(kinds.BAD_DIRECTION.at(value.span, word=value.text, help=help, fixes=fixes))
        result.complete = False


def _weight(
    value: ast.Text | ast.Quantity | ast.Date | ast.Name,
    result: Attributes,
    found: list[Diagnostic],
) -> None:
    """A number; a template's parameter has been put in by now."""
    typed = value.text if isinstance(value, ast.Quantity) else ""
    number, unit = split_number(typed) if typed else (Decimal(0), value.span.text)
    if unit and (not typed or unit not in ("分", "%")):
        what = named(value.span.text)
        expected = Text("一个数，如 10 或 7.5", "a number such as 10 or 7.5")
        meant = digits_meant(value.span.text)
        help, fixes = (
            (letters_help(meant), (replacing(value.span, meant),)) if meant else (None, ())
        )
        found.append(
            UNEXPECTED.at(value.span, what=what, expected=expected, help=help, fixes=fixes)
        )
        result.complete = False
        return
    result.weight, result.weight_span = f"{number:f}", value.span
