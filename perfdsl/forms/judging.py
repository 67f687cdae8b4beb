"""Whether the schema knows what an expression names; what it gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from perfdsl.diagnostics.model import Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import listed
from perfdsl.forms import kinds
from perfdsl.forms.expression import (
    Choice,
    Compare,
    Const,
    Expression,
    Filtered,
    Get,
    Joined,
    Logic,
    Name,
)
from perfdsl.forms.fault import TagError
from perfdsl.forms.shapes import TEXT, Shape
from perfdsl.forms.words import KEYS, NAMES, OF_A_PARAGRAPH, OF_A_ROW, english

_IS_LIST = Text("「{said}」是一列，不是一个词", "“{said}” is a list, not one text")
_NO_LIST = Text("「{said}」不是一列，不能循环", "“{said}” is no list to go through")
_IS_PART = Text("「{said}」有几项内容", "“{said}” has several parts")
_LOOP_IT = Text(
    '用循环印每一个，或写 {said}|join("、")',
    'print each one with a loop, or write {said}|join("、")',
)
_NAME_PART = Text("写明印哪一项：{names}", "say which one: {names}")
_GUESS = Text("是不是「{near}」？改成 {right}", "did you mean “{near}”? write {right}")
_CHOICES = Text("可以写：{names}", "there are: {names}")
_IN_LOOP = Text(
    "「{name}」只在正文里能用；页眉、页脚里只有整个文档的内容",
    "“{name}” is known in the body only; a header or footer has what is of the whole document",
)

Scope = Mapping[str, Shape]


def shape_of(expression: Expression, scope: Scope) -> Shape:
    """What the expression gives, by the schema; ``TagError`` where a name is none."""
    match expression:
        case Name(name):
            return _name(name, scope)
        case Get(of, key):
            return _got(of, key, scope)
        case Filtered():
            return _filtered(expression, scope)
        case Choice(test, yes, no):
            branches = [one for one in (yes, no) if one]
            shapes = [shape_of(one, scope) for one in (test, *branches)][1:]
            return Shape(tuple(schema for one in shapes for schema in one.schemas))
        case _:
            for part in _parts(expression):
                shape_of(part, scope)
            return TEXT


def _parts(expression: Expression) -> tuple[Expression, ...]:
    match expression:
        case Compare(left, _, right):
            return (left, right)
        case Logic(_, left, right):
            return (left, right) if right else (left,)
        case Joined(parts):
            return parts
        case _:
            return ()


def _name(name: str, scope: Scope) -> Shape:
    found = scope.get(english(name))
    if found:
        return found
    if english(name) in ("project", "unit", *OF_A_ROW, *OF_A_PARAGRAPH):
        raise TagError(kinds.UNKNOWN_NAME, help=_IN_LOOP, name=name)
    known = [*scope, *OF_A_ROW, *OF_A_PARAGRAPH, "project", "unit"]
    raise _unknown(name, [*known, *(zh for zh, en in NAMES.items() if en in known)])


def _got(of: Expression, key: str | int, scope: Scope) -> Shape:
    shape = shape_of(of, scope)
    found = shape.get(key)
    if found is None:
        raise _unknown(str(key), shape.names())
    return found


def _unknown(name: str, known: Iterable[str]) -> TagError:
    names = list(dict.fromkeys(known))
    near = _joined(name) or nearest(name, names)
    help = _GUESS if near else _CHOICES if names else None
    return TagError(kinds.UNKNOWN_NAME, help=help, name=name, near=near, names=listed(names))


def _joined(name: str) -> str | None:
    """项目.名称 of 项目名称, which lacks its dot."""
    starts = ((first, name[len(first) :]) for first in NAMES if name.startswith(first))
    return next((f"{first}.{key}" for first, key in starts if key in KEYS), None)


def _filtered(expression: Filtered, scope: Scope) -> Shape:
    shape = shape_of(expression.of, scope)
    if expression.name in ("join", "length"):
        if shape.schemas and not shape.is_list:
            raise _wrong(_NO_LIST, expression.of)
        if expression.name == "join":
            printable(expression.of, shape.item())
    if expression.name == "yuan":
        printable(expression.of, shape)
    return shape if expression.name in ("default", "yuan") else TEXT


def is_number(shape: Shape) -> bool:
    """Whether all that it may be are numbers: whole ones, or exact decimals as texts."""
    return bool(shape.schemas) and all(
        one.get("type") == "integer" or str(one.get("pattern", "")).startswith("^-?[0-9]")
        for one in shape.schemas
    )


def printable(expression: Expression, shape: Shape) -> None:
    """``TagError`` where what a tag gives is no text."""
    if shape.is_list:
        raise _wrong(_IS_LIST, expression, _LOOP_IT)
    if not shape.is_text:
        raise _wrong(_IS_PART, expression, _NAME_PART, listed(shape.names()))


def listable(expression: Expression, shape: Shape) -> None:
    """``TagError`` where what a loop is to go through is no list."""
    if shape.schemas and not shape.is_list:
        raise _wrong(_NO_LIST, expression)


def _wrong(
    reason: Text, expression: Expression, help: Text | None = None, names: Text | None = None
) -> TagError:
    said = said_of(expression)
    filled = reason.fill({"said": said})
    return TagError(kinds.WRONG_VALUE, help=help, reason=filled, said=said, names=names)


def said_of(expression: Expression) -> str:
    """The expression as a message shows it."""
    match expression:
        case Name(name):
            return name
        case Get(of, key):
            return f"{said_of(of)}.{key}" if isinstance(key, str) else f"{said_of(of)}[{key}]"
        case Filtered(of, name):
            return f"{said_of(of)}|{name}"
        case Const(value):
            return str(value)
        case _:
            return "…"
