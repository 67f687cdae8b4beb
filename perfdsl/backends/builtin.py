"""Those of Jinja's own filters and tests that our templates ask, as its documentation has them, and
those of which Jinja's own would not know what is absent here, or Markup.

What Jinja hands to a filter before the value (the context, the environment, how values are printed)
is decided when the template is compiled, so they take the same here, and mostly let it be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import eq

from perfdsl.backends.absent import Absent
from perfdsl.backends.absent import attribute as attribute_of
from perfdsl.backends.markup import Markup, escape, printed
from perfdsl.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from typing import Any

    from perfdsl.backends.rendering import Context

_Known = Callable[..., object]


def _join(_: object, values: Iterable[object], between: object = "") -> str:
    """Spelt where any of them is Markup, else a plain text."""
    parts = list(values)
    if any(hasattr(one, "__html__") for one in (between, *parts)):
        return Markup(printed(between)).join(parts)
    return str(between).join(map(str, parts))


def _list(_: object, values: Iterable[object]) -> list[object]:
    return list(values)


def _sum(_: object, values: Iterable[int], attribute: str | None = None, start: int = 0) -> int:
    those = values if attribute is None else cast("Iterable[int]", _each(values, attribute))
    return sum(those, start)


def _each(values: Iterable[object], name: str) -> Iterator[object]:
    return (attribute_of(one, name) for one in values)


def _least(_: object, values: Iterable[object]) -> object:
    return min(values, key=_caseless, default=Absent("No aggregated item, sequence was empty."))


def _greatest(_: object, values: Iterable[object]) -> object:
    return max(values, key=_caseless, default=Absent("No aggregated item, sequence was empty."))


def _caseless(value: Any) -> Any:  # of what can be compared
    """What is compared: Jinja takes no account of case."""
    return value.lower() if isinstance(value, str) else value


def _unique(_: object, values: Iterable[object]) -> Iterator[object]:
    first: dict[object, object] = {}
    for one in values:
        first.setdefault(_caseless(one), one)
    return iter(first.values())


def _first(_: object, values: Iterable[object]) -> object:
    return next(iter(values), Absent("No first item, sequence was empty."))


def _map(
    context: Context,
    values: Iterable[object],
    name: str = "",
    *rest: object,
    attribute: str | None = None,
) -> Iterator[object]:
    """What a filter makes of each, or an attribute of each."""
    if attribute is not None:
        return _each(values, attribute)
    known = context.environment.filters[name]
    given = _given_to(known, context)
    return (known(*given, one, *rest) for one in values)


def _given_to(known: _Known, context: Context) -> tuple[object, ...]:
    """What goes before the value, as the compiler would write it."""
    of = {"context": context, "environment": context.environment, "eval_context": context.eval_ctx}
    kind = getattr(known, "jinja_pass_arg", None)
    return () if kind is None else (of[getattr(kind, "name", kind)],)


def _select(
    context: Context, values: Iterable[object], test: str = "", *rest: object
) -> Iterator[object]:
    """Those that a test holds for; without one those that are true."""
    holds = context.environment.tests[test] if test else bool
    return (one for one in values if holds(one, *rest))


def _selectattr(
    context: Context, values: Iterable[object], name: str, test: str = "", *rest: object
) -> Iterator[object]:
    """Those of which an attribute is true, or a test holds for it."""
    holds = context.environment.tests[test] if test else bool
    return (one for one in values if holds(attribute_of(one, name), *rest))


def _int(value: object, default: int = 0) -> int:
    try:
        return int(value)  # type: ignore[call-overload,no-any-return]
    except (TypeError, ValueError):
        try:
            return int(float(value))  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError):
            return default


def _round(value: float, digits: int = 0) -> float:
    return round(value, digits)


def _string(value: object) -> str:
    return value if isinstance(value, str) else str(value)


def _format(value: str, *rest: object, **named: object) -> str:
    return value % (named or rest)


def _default(value: object, instead: object = "", is_falsy: bool = False) -> object:
    return instead if isinstance(value, Absent) or (is_falsy and not value) else value


def _trim(value: str, letters: str | None = None) -> str:
    return value.strip(letters)


def _marked(kind: str, *those: _Known) -> None:
    for one in those:
        one.jinja_pass_arg = kind  # type: ignore[attr-defined]


_marked("context", _map, _select, _selectattr)
_marked("environment", _sum, _least, _greatest, _unique, _first)
_marked("eval_context", _join, _list)

FILTERS: Mapping[str, _Known] = {
    "count": len,
    "d": _default,
    "default": _default,
    "e": escape,
    "escape": escape,
    "first": _first,
    "format": _format,
    "int": _int,
    "join": _join,
    "length": len,
    "list": _list,
    "map": _map,
    "max": _greatest,
    "min": _least,
    "round": _round,
    "safe": Markup,
    "select": _select,
    "selectattr": _selectattr,
    "string": _string,
    "sum": _sum,
    "trim": _trim,
    "unique": _unique,
}
TESTS: Mapping[str, _Known] = {
    "defined": lambda value: not isinstance(value, Absent),
    "eq": eq,
    "equalto": eq,
    "none": lambda value: value is None,
    "undefined": lambda value: isinstance(value, Absent),
}
