"""A form for one project, printed for each: its body in a loop, each time on a new page."""

from __future__ import annotations

from perfdsl.forms.program import NewPage
from perfdsl.forms.xml import Element

_BEFORE = ("pStyle", "keepNext", "keepLines")


def new_page_in(paragraph: Element) -> tuple[int, NewPage] | None:
    """Where in a paragraph it is said that it begins a page; None where it says so already."""
    prefix = paragraph.raw_name[:-1]
    mark = f"<{prefix}pageBreakBefore/>"
    look = paragraph.child("pPr")
    if look is None:
        return paragraph.inner, NewPage(f"<{prefix}pPr>{mark}</{prefix}pPr>")
    if look.child("pageBreakBefore"):
        return None
    if look.inner == look.end:
        return None  # <w:pPr/>, which no editor writes
    at = max((one.end for one in look.children if one.name in _BEFORE), default=look.inner)
    return at, NewPage(mark)


def new_page_before(element: Element) -> NewPage:
    """A paragraph as low as there can be, for what is no paragraph: a table that begins a form."""
    prefix = element.raw_name.rpartition(":")[0]
    w = f"{prefix}:" if prefix else ""
    line = f'<{w}spacing {w}before="0" {w}after="0" {w}line="20" {w}lineRule="exact"/>'
    return NewPage(f"<{w}p><{w}pPr><{w}pageBreakBefore/>{line}</{w}pPr></{w}p>")
