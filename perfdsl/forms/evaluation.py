"""What an expression gives of one document: plain JSON values, never an object of Python's."""

from __future__ import annotations

from collections.abc import Mapping

from perfdsl.backends.flat import in_sheet_unit
from perfdsl.document.as_json import Json
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
    Operator,
)
from perfdsl.forms.words import KEYS, NAMED_LISTS, english

_COLUMNS = ("指标性质", "数值", "度量单位")


class Evaluation:
    """Evaluates in one document, whose amounts are in ``money_unit``.

    ``asked`` are names of the scheme that were looked for, ``met`` those found. ``names_departments``:
    the list of departments was looked for.
    """

    def __init__(self, money_unit: str = "") -> None:
        self.money_unit = money_unit
        self.asked: set[str] = set()
        self.met: set[str] = set()
        self.names_departments = False

    def value(self, expression: Expression, scope: Mapping[str, Json]) -> Json:
        """The value; None for what is not there. Never fails."""
        match expression:
            case Const(value):
                return value
            case Name(name):
                return self._named_so(english(name), scope)
            case Get(of, key):
                self.names_departments |= key == "departments"
                return self.got(self.value(of, scope), key)
            case Filtered():
                return self.filtered(expression, self.value(expression.of, scope))
            case Joined(parts):
                return "".join(text_of(self.value(one, scope)) for one in parts)
            case _:
                return self._judged(expression, scope)

    def _named_so(self, name: str, scope: Mapping[str, Json]) -> Json:
        self.names_departments |= name == "departments"
        return scope.get(name)

    def _judged(self, expression: Compare | Logic | Choice, scope: Mapping[str, Json]) -> Json:
        match expression:
            case Choice(test, yes, no):
                if self.value(test, scope):
                    return self.value(yes, scope)
                return self.value(no, scope) if no else None
            case Compare(left, operator, right):
                return _compared(self.value(left, scope), operator, self.value(right, scope))
            case Logic():
                return self._logic(expression, scope)

    def _logic(self, logic: Logic, scope: Mapping[str, Json]) -> Json:
        left = self.value(logic.left, scope)
        if logic.right is None:
            return not left
        is_decided = bool(left) == (logic.word == "or")
        return left if is_decided else self.value(logic.right, scope)

    def filtered(self, filtered: Filtered, value: Json) -> Json:
        if filtered.name == "yuan":
            return in_sheet_unit(text_of(value), self.money_unit)
        return _filtered(filtered, value)

    def got(self, value: Json, key: str | int) -> Json:
        """What stands after the dot: a key, an item, or what is named so in the part's lists."""
        if isinstance(key, int):
            is_there = isinstance(value, list) and -len(value) <= key < len(value)
            return value[key] if isinstance(value, list) and is_there else None
        if isinstance(value, dict):
            for one in (key, KEYS.get(key, key)):
                if one in value and not (key in _COLUMNS and _has_part(value, key)):
                    return _or_typed(value[one], one, value)
            if key.isascii():
                return None
            return self._named([one for name in NAMED_LISTS for one in _list(value.get(name))], key)
        return self._named(value, key) if isinstance(value, list) else None

    def _named(self, parts: list[Json], name: str) -> Json:
        self.asked.add(name)
        found = _part(parts, name)
        if found is None:
            return None
        self.met.add(name)
        amount = _or_typed(found.get("amount"), "amount", found)
        return amount if "amount" in found else found.get("text")


def _part(parts: list[Json], name: str) -> dict[str, Json] | None:
    """The first of the parts that is called so, or of what they consist of."""
    for part in parts:
        if isinstance(part, dict):
            if part.get("name") == name:
                return part
            below = _part(_list(part.get("parts")), name)
            if below is not None:
                return below
    return None


def text_of(value: Json) -> str:
    """What a cell shows: nothing for what is not there."""
    if value is None or isinstance(value, dict | list):
        return ""
    return ("是" if value else "否") if isinstance(value, bool) else str(value)


def _has_part(value: Mapping[str, Json], name: str) -> bool:
    """Whether a scheme has made an attribute of this name, which then goes before ours."""
    parts = (one for each in NAMED_LISTS for one in _list(value.get(each)))
    return any(isinstance(one, dict) and one.get("name") == name for one in parts)


def _or_typed(value: Json, key: str, part: Mapping[str, Json]) -> Json:
    """Of a draft: an amount as it was written, where it could not be made one."""
    return part.get("typed", value) if key in ("total", "amount") and not value else value


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _filtered(filtered: Filtered, value: Json) -> Json:
    match filtered.name:
        case "default":
            return value if value not in (None, "", []) else filtered.argument or ""
        case "join":
            return (filtered.argument or "").join(text_of(one) for one in _list(value))
        case "length":
            return len(_list(value))
        case "trim":
            return text_of(value).strip()
        case _:  # merge: a matter of the cell
            return value


def _compared(left: Json, operator: Operator, right: Json) -> bool:
    match operator:
        case "eq":
            return left == right
        case "ne":
            return left != right
        case "in":
            return _within(left, right)
        case "notin":
            return not _within(left, right)
        case _:
            return _ordered(left, operator, right)


def _within(left: Json, right: Json) -> bool:
    if isinstance(right, str):
        return isinstance(left, str) and left in right
    return left in _list(right)


def _ordered(left: Json, operator: Operator, right: Json) -> bool:
    if not isinstance(left, int) or not isinstance(right, int):
        return False
    match operator:
        case "gt":
            return left > right
        case "gteq":
            return left >= right
        case "lt":
            return left < right
        case _:
            return left <= right
