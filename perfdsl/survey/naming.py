"""Which values a name means: exactly first, blanks and widths ignored, then by a part of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator

from perfdsl.survey.origins import Origin

_MOST_CUTS = 8  # of "项目/指标": names may hold slashes themselves
_WORDS = {"budget": ("预算", "budget"), "midterm": ("中期", "midterm")}
_PARTLY = ("project", "department", "task", "indicator", "source", "constant")
_Match = Callable[[str, str], bool]


def meant(name: str, origins: Iterable[Origin]) -> tuple[Origin, ...]:
    """What the name means: all values of the first way of reading it that gives any.

    The ways: the whole name; ``项目/名``; a part of a name; ``项目/名`` with a part of one. The
    project may always be a part of its name, but a whole one goes before.
    """
    every = [(one, _keys(one)) for one in _flat(origins)]
    wanted = _folded(name)
    cuts = list(_cut(wanted))
    for is_same in (_equal, _holds):
        found = tuple(one for one, keys in every if _is_meant(one, keys, wanted, is_same))
        for is_project in (_equal, _holds):
            found = found or tuple(
                one
                for one, keys in every
                if any(
                    _is_in(one, project, is_project) and _is_meant(one, keys, rest, is_same)
                    for project, rest in cuts
                )
            )
        if found:
            return found
    return ()


def names(origins: Iterable[Origin]) -> Iterator[str]:
    """Every name that could have been meant, each once."""
    found = (one for each in _flat(origins) for one in (each.name, each.label) if one)
    yield from dict.fromkeys(found)


def _flat(origins: Iterable[Origin]) -> Iterator[Origin]:
    for one in origins:
        if one.sort != "assertion":
            yield one
        yield from _flat(one.contents)


def _keys(one: Origin) -> tuple[str, ...]:
    """What a value may be called; of 中期 with and without the word."""
    words = [*_WORDS.get(one.sort, ()), one.name, one.label or ""]
    keys = [_folded(word) for word in words if word]
    if one.home and one.home.midterm and one.sort != "midterm":
        keys += [f"{midterm}.{key}" for key in keys for midterm in _WORDS["midterm"]]
    return tuple(keys)


def _is_meant(one: Origin, keys: tuple[str, ...], wanted: str, is_same: _Match) -> bool:
    if is_same is _holds and one.sort not in _PARTLY:
        return False
    return any(is_same(wanted, key) for key in keys)


def _is_in(one: Origin, project: str, is_same: _Match) -> bool:
    return one.home is not None and is_same(project, _folded(one.home.project))


def _cut(wanted: str) -> Iterator[tuple[str, str]]:
    at = -1
    for _ in range(_MOST_CUTS):
        at = wanted.find("/", at + 1)
        if at < 0:
            return
        if wanted[:at] and wanted[at + 1 :]:
            yield wanted[:at], wanted[at + 1 :]


def _equal(wanted: str, key: str) -> bool:
    return wanted == key


def _holds(wanted: str, key: str) -> bool:
    return bool(wanted) and wanted in key


def _folded(text: str) -> str:
    """Without blanks, case and width: （二） is (二)."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
