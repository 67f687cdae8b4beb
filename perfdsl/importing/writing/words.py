"""Names of levels, fields, sources and attributes as the language can write them."""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.syntax.fault import NAMES
from perfdsl.syntax.token import keywords

_SUFFIX = "指标"
_INSTEAD = "栏"


def field_word(name: str) -> str:
    """A field or source: its own name, or with 栏 behind it where that is a word of the language."""
    terminal = keywords().get(name)
    return name if terminal is None or terminal in NAMES else name + _INSTEAD


def attribute_word(name: str) -> str:
    """An attribute of an indicator; no keyword may be one."""
    return name if name not in keywords() else name + _INSTEAD


def level_word(name: str, spellings: Iterable[str] = ()) -> str:
    """A level without 指标 where that leaves a name; shorter still where an alias is its beginning."""
    short = name.removesuffix(_SUFFIX)
    word = min((one for one in spellings if one and short.startswith(one)), key=len, default=short)
    return word if word and word not in keywords() else name
