"""Which errors of a draft the cell shows that a tag stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from perfdsl.document.as_json import Json
from perfdsl.forms.evaluation import Evaluation
from perfdsl.forms.expression import Choice, Expression, Filtered, Get, Joined, Name
from perfdsl.forms.words import KEYS, NAMED_LISTS, english

_UNKNOWN = "未算出"
_CELLS = {"nature": "text", "number": "text", "measure": "text"}  # columns made of one value
_OF_ITEM = "faults of "


def marks_of(expression: Expression, scope: Mapping[str, Json], evaluation: Evaluation) -> str:
    """The codes of what is printed: ``〔P401〕``, each once."""
    return "".join(dict.fromkeys(_marks(expression, scope, evaluation)))


def with_marks_of_item(
    items: Expression, name: str, at: int, scope: Mapping[str, Json], evaluation: Evaluation
) -> dict[str, Json]:
    """The marks of one item of a list of texts (goals), which cannot carry its own."""
    if not isinstance(items, Get) or not isinstance(items.key, str):
        return {}
    part, cell = evaluation.value(items.of, scope), KEYS.get(items.key, items.key)
    return {_OF_ITEM + name: [*_found(part, f"{cell}/{at}")]}


def _marks(
    expression: Expression, scope: Mapping[str, Json], evaluation: Evaluation
) -> Iterator[str]:
    match expression:
        case Name(name):
            said = scope.get(_OF_ITEM + english(name))
            yield from (str(one) for one in (said if isinstance(said, list) else ()))
        case Get(of, key):
            yield from _of_part(evaluation.value(of, scope), str(key))
        case Filtered(of):
            yield from _marks(of, scope, evaluation)
        case Joined(parts):
            for one in parts:
                yield from _marks(one, scope, evaluation)
        case Choice(test, yes, no):
            chosen = yes if evaluation.value(test, scope) else no
            yield from _marks(chosen, scope, evaluation) if chosen else ()
        case _:
            return


def _of_part(part: Json, key: str) -> Iterator[str]:
    name = KEYS.get(key, key)
    yield from _found(part, _CELLS.get(name, name))
    named = [part]
    while named:  # 用途, 财政资金: a part of that name
        one = named.pop()
        if isinstance(one, list):
            named += one
        elif isinstance(one, dict):
            if one.get("name") == key:
                yield from (*_found(one, "text"), *_found(one, "amount"))
            named += [one[each] for each in NAMED_LISTS if each in one]


def _found(part: Json, cell: str) -> Iterator[str]:
    faults = part.get("faults") if isinstance(part, dict) else None
    for one in faults if isinstance(faults, list) else ():
        said = str(one.get("cell")) if isinstance(one, dict) else ""
        if isinstance(one, dict) and cell in (said, said.partition("/")[0]):
            yield f"〔{one.get('code') or _UNKNOWN}〕"
