"""Parts cut where they change: everything else of them stays byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from xml.sax.saxutils import escape

from perfdsl.pattern import pattern

Cut = tuple[int, int, str]
"""From a byte to before another, and the XML that is put in place of them."""

_START = pattern(r"<[^\s/>]+")


def cut(data: bytes, cuts: Iterable[Cut], start: int = 0, end: int | None = None) -> bytes:
    """The bytes with the cuts made, which do not overlap."""
    pieces, at = [], start
    for begin, stop, xml in sorted(cuts, key=lambda one: (one[0], one[1])):
        pieces += [data[at:begin], xml.encode()]
        at = stop
    return b"".join((*pieces, data[at:end]))


def with_attributes(xml: str, attributes: Mapping[str, str | None]) -> str:
    """XML that begins with a tag, which says these of itself; None is not said."""
    for name, value in attributes.items():
        xml = _attribute(name).sub(r"\1", xml, count=1)
        if value is not None:
            mark = f' {name}="{escape(value, {chr(34): "&quot;"})}"'
            xml = _START.sub(lambda match, mark=mark: match[0] + mark, xml, count=1)  # type: ignore[misc]
    return xml


@cache
def _attribute(name: str) -> re.Pattern[str]:
    """The attribute of this name, behind those before it: a value may have any sign in it."""
    value = r"""\s*=\s*(?:"[^"]*"|'[^']*')"""
    return re.compile(rf"^(<[^\s/>]+(?:\s+[\w:.-]+{value})*?)\s+{re.escape(name)}{value}")
