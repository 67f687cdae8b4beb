"""A cell that is merged with the one above: where its mark goes in the order that Word insists on."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.forms.expression import Expression
from perfdsl.forms.program import Cell, Step
from perfdsl.forms.xml import Element

_BEFORE = ("cnfStyle", "tcW", "gridSpan", "hMerge")


def properties_of(cell: Element) -> Element | None:
    """The properties of a cell, which stand first in it."""
    first = cell.children[0] if cell.children else None
    return first if first and first.name == "tcPr" else None


def merged_cell(
    cell: Element,
    data: bytes,
    keys: tuple[Expression, ...],
    column: tuple[int, int],
    steps: Sequence[Step],
) -> Cell:
    """The cell with the place of its mark open; ``steps`` print what is behind its properties."""

    def text(start: int, end: int) -> str:
        return data[start:end].decode()

    prefix = cell.raw_name[: -len("tc")]
    properties = properties_of(cell)
    if properties is None or properties.inner == properties.end:
        before = properties.start if properties else cell.inner
        head, tail = text(cell.start, before) + f"<{prefix}tcPr>", f"</{prefix}tcPr>"
    else:
        at = max((one.end for one in properties.children if one.name in _BEFORE), default=0)
        at = at or properties.inner
        head, tail = text(cell.start, at), text(at, properties.end)
        old = properties.child("vMerge")
        if old and old.start >= at:
            tail = text(at, old.start) + text(old.end, properties.end)
    return Cell(
        column, keys, prefix, head, tail, tuple(steps), empty_paragraph(cell, data),
        text(cell.last, cell.end),
    )  # fmt: skip


def empty_paragraph(cell: Element, data: bytes) -> str:
    """A paragraph like the first one, without a word in it."""
    prefix = cell.raw_name[: -len("tc")]
    paragraph = cell.child("p")
    look = paragraph.child("pPr") if paragraph else None
    inside = data[look.start : look.end].decode() if look else ""
    return f"<{prefix}p>{inside}</{prefix}p>"
