"""Words of levels in tables against the levels of a scheme: aliases, numbering, weights in brackets."""

from __future__ import annotations

import re
from functools import lru_cache

from perfdsl.diagnostics.nearest import nearest
from perfdsl.importing.recognition.vocabulary import bare, level_aliases, own_name, squeezed
from perfdsl.record import Record
from perfdsl.semantics.schemes.library import shipped_names, shipped_scheme
from perfdsl.semantics.schemes.scheme import Level, Scheme
from perfdsl.syntax.token import keyword_rows

_SUFFIX = "指标"
_NO_LEVEL = "绩效指标"  # of a form without levels: they are the author's to give
_OF_2021 = ("成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标")


class Placed(Record):
    """The two levels of a row by the scheme's names; ``own`` are those the scheme does not have."""

    first: str
    second: str
    own_first: bool = False
    own_second: bool = False


def first_level(scheme: Scheme, text: str) -> Level | None:
    """The 一级 that a text names."""
    return next((one for word in _words(text) if (one := scheme.level(word))), None)


def second_level(scheme: Scheme, first: Level | None, text: str) -> tuple[Level, Level] | None:
    """The 二级 that a text names: below ``first`` if that has it, else wherever one has."""
    words = _words(text)
    below = first.levels if first else ()
    for level in below:
        if first and any(word in level.names for word in words):
            return first, level
    found = next((pair for word in words if (pair := scheme.second_level(word))), None)
    if found is None and first:
        return _by_another_scheme(scheme, first, words)
    return found


def _by_another_scheme(
    scheme: Scheme, first: Level, words: tuple[str, ...]
) -> tuple[Level, Level] | None:
    """A 二级 by an alias that only another shipped scheme has: 进度 for 时效."""
    for name in shipped_names():
        other = shipped_scheme(name)
        for word in words if other and other is not scheme else ():
            pair = other.second_level(word) if other else None
            level = next((one for one in first.levels if pair and one.name == pair[1].name), None)
            if level:
                return first, level
    return None


def placed(scheme: Scheme, first_text: str, second_text: str) -> Placed | None:
    """Where a row belongs; None where its levels have no name that could be written."""
    first_text, second_text = _in_order(scheme, first_text, second_text)
    first = first_level(scheme, first_text)
    second = second_level(scheme, first, second_text) if second_text else None
    if first is None and second and not first_text.strip():
        first = second[0]
    if not first and not first_text.strip() and not second_text.strip():
        return Placed(_NO_LEVEL, _NO_LEVEL, own_first=True, own_second=True)
    first_name = first.name if first else level_name(first_text)
    if not first_name:
        return None
    if second is not None:
        return Placed(first_name, second[1].name, own_first=first is None, own_second=first is None)
    says_nothing = not second_text.strip() or first_level(scheme, second_text) is first
    if first and says_nothing and len(first.levels) == 1:
        return Placed(first.name, first.levels[0].name)
    second_name = level_name(second_text) or first_name
    return Placed(first_name, second_name, own_first=first is None, own_second=True)


def _in_order(scheme: Scheme, first: str, second: str) -> tuple[str, str]:
    """A form with one column of levels: 产出指标 in it is the first, 数量指标 the second."""
    if not first.strip() and first_level(scheme, second) and not second_level(scheme, None, second):
        return second, ""
    if not second.strip() and not first_level(scheme, first) and second_level(scheme, None, first):
        return "", first
    return first, second


def level_name(text: str) -> str:
    """A level of one's own: its words as a name of the language; empty where there are none."""
    name = own_name(text) if bare(text) else ""
    if not name or name.endswith(_SUFFIX):
        return name
    cutoff = 0.6 if len(name) > 3 else 0.5
    # A scheme takes what is nearly one of its own words for a slip, unless 指标 stands behind it.
    is_near = nearest(name, [row[1] for row in keyword_rows()], cutoff)
    return name + _SUFFIX if is_near else name


@lru_cache(maxsize=4096)
def is_level(text: str) -> bool:
    """Whether a text names a level of any shipped scheme."""
    for name in shipped_names():
        scheme = shipped_scheme(name)
        assert scheme
        if first_level(scheme, text) or second_level(scheme, None, text):
            return True
    return False


def scheme_for(levels: set[tuple[str, str]]) -> str:
    """The shipped scheme whose levels a table has: cost is a first level only since 2021."""
    newer = shipped_names()[-1]
    firsts = {word for first, _ in levels for word in _words(first)}
    seconds = {word for _, second in levels for word in _words(second)}
    wanted = {word.removesuffix(_SUFFIX) for word in _OF_2021}
    is_newer = "成本" in {word.removesuffix(_SUFFIX) for word in firsts} or bool(
        (wanted - {"成本"}) & {word.removesuffix(_SUFFIX) for word in seconds}
    )
    return newer if is_newer else shipped_names()[0]


def _words(text: str) -> tuple[str, ...]:
    """The spellings under which a scheme may know a level."""
    found = [squeezed(text), bare(text), own_name(text)]
    found.append(re.sub(r"[（(].*", "", found[0]))
    found += [word.removesuffix("目标") + _SUFFIX for word in found if word.endswith("目标")]
    found += [word.removesuffix(_SUFFIX) for word in found]
    for name, spellings in level_aliases().items():
        if set(found) & set(spellings):
            found.append(name)
    return tuple(dict.fromkeys(word for word in found if word))
