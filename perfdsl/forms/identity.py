"""What a file may have once only, where a loop prints it again: bookmarks, comments, numbers of drawings.

Word repairs, or refuses, a file in which two bookmarks have one name or two paragraphs one mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.forms.program import (
    Branch,
    Cell,
    Kept,
    Loop,
    Note,
    Numbered,
    Once,
    Raw,
    Row,
    Step,
    Table,
)
from perfdsl.pattern import pattern
from perfdsl.record import replace

_ATTRIBUTES = r"""(?:[^>"']|"[^"]*"|'[^']*')*"""
_ONCE = (
    "bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|commentReference|permStart|permEnd|"
    "moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd"
)
# A mark that is an element, that of a content control, one that is an attribute; the name of a shape
# of older programs; the number of a drawing.
_MARKS = pattern(
    rf"""(?P<once><(?P<prefix>\w+:)?(?P<name>{_ONCE})\b{_ATTRIBUTES}(?:/>|></(?P=prefix)(?P=name)>)"""
    r"""|<\w+:id\s+\w+:val="[^"]*"\s*/>"""
    r"""|\s(?:w14:(?:paraId|textId)|wp14:(?:anchorId|editId)|o:spid)="[^"]*")"""
    rf"""|<v:\w+\b{_ATTRIBUTES}?(?P<shape>\sid="[^"]*")"""
    rf"""|<(?:\w+:)?docPr\b{_ATTRIBUTES}?\sid=["'](?P<number>\d{{1,10}})(?=["'])"""
)
_NUMBERS = pattern(rf"""<(?:\w+:)?docPr\b{_ATTRIBUTES}?\sid=["'](\d{{1,10}})["']""")
_OBJECT = "OLEObject"  # names the shape that shows it, which so has to keep its name


def once_each(steps: Sequence[Step], xml: str) -> tuple[Step, ...]:
    """The steps of a part, whose text is ``xml``, with what loops must not print twice told apart."""
    above = max(map(int, _NUMBERS.findall(xml)), default=0)
    return tuple(_outside(one, above) for one in steps)


def _outside(step: Step, above: int) -> Step:
    """Outside of loops all stays as it is."""
    match step:
        case Loop(_, _, steps):
            return replace(step, steps=_inside(steps, above))
        case Branch(cases):
            made = ((test, tuple(_outside(one, above) for one in some)) for test, some in cases)
            return Branch(tuple(made))
        case Table(steps) | Row(steps) | Kept(steps):
            return replace(step, steps=tuple(_outside(one, above) for one in steps))
        case Cell() | Note():
            return replace(step, steps=tuple(_outside(one, above) for one in step.steps))
        case _:
            return step


def _inside(steps: Sequence[Step], above: int) -> tuple[Step, ...]:
    return tuple(one for step in steps for one in _told_apart(step, above))


def _told_apart(step: Step, above: int) -> Iterator[Step]:
    match step:
        case Raw(xml):
            yield from _cut(xml, above)
        case Branch(cases):
            yield Branch(tuple((test, _inside(some, above)) for test, some in cases))
        case Loop() | Table() | Row() | Cell() | Kept() | Note():
            yield replace(step, steps=_inside(step.steps, above))
        case _:
            yield step


def _cut(xml: str, above: int) -> Iterator[Step]:
    at = 0
    has_object = _OBJECT in xml
    for match in _MARKS.finditer(xml):
        which = "number" if match["number"] else "shape" if match["shape"] else "once"
        if which == "shape" and has_object:
            continue
        start, end = match.span(which)
        yield from [Raw(xml[at:start])] if start > at else ()
        yield Numbered(int(match["number"]), above) if which == "number" else Once(match[which])
        at = end
    yield from [Raw(xml[at:])] if at < len(xml) else ()
