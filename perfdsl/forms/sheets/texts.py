"""The words of a cell in their runs: a text of the shared list, or one in the cell itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import fromstring
from xml.sax.saxutils import escape

from perfdsl.forms.xml import Element
from perfdsl.pattern import pattern
from perfdsl.record import Record

_PREFIX = pattern(r"(</?)\w+:")
_TAG = pattern(r"(</?)(?=\w)")


class Run(Record):
    """Words of one look: the XML of its properties without prefixes, nothing for a plain one."""

    look: str
    text: str


def runs_of(item: Element, data: bytes) -> tuple[Run, ...]:
    """The runs of an ``si`` or ``is``; how 汉字 are read, written above them, is no part of it."""
    found = []
    for one in item.children:
        if one.name == "t":
            found.append(Run("", words_in(one, data)))
        elif one.name == "r":
            properties, text = one.child("rPr"), one.child("t")
            raw = data[properties.start : properties.end].decode() if properties else ""
            if text:
                found.append(Run(_PREFIX.sub(r"\1", raw), words_in(text, data)))
    return tuple(found)


def words_in(element: Element, data: bytes) -> str:
    """The words of an element that has nothing but words."""
    raw = data[element.inner : element.last].decode()
    if "&" in raw or "<" in raw:
        return "".join(fromstring(f"<t>{raw}</t>").itertext())  # noqa: S314  (read before, no DTD)
    return raw


def text_of(runs: Iterable[Run]) -> str:
    """The words of a cell as one text."""
    return "".join(run.text for run in runs)


def lines_of(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs of each line of a cell."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n")
        lines[-1].append(Run(run.look, first))
        lines += [[Run(run.look, one)] for one in others]
    return lines


def inline(runs: Iterable[Run], prefix: str) -> str:
    """The words as a cell holds them, neighbours of one look together."""
    joined: list[tuple[str, list[str]]] = []
    for run in runs:
        if not run.text:
            continue
        if joined and joined[-1][0] == run.look:
            joined[-1][1].append(run.text)
        else:
            joined.append((run.look, [run.text]))
    spelt = [(look, _text("".join(words), prefix)) for look, words in joined]
    if len(spelt) == 1 and not spelt[0][0]:
        return spelt[0][1]
    named = rf"\1{prefix}"
    return "".join(
        f"<{prefix}r>{_TAG.sub(named, look)}{words}</{prefix}r>" for look, words in spelt
    )


def _text(words: str, prefix: str) -> str:
    return f'<{prefix}t xml:space="preserve">{escape(words)}</{prefix}t>'
