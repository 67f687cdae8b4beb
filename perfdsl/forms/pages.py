"""A form for one project, printed for each: its body in a loop, each time on a new page."""

from __future__ import annotations

from perfdsl.forms.program import Between, NewPage
from perfdsl.forms.xml import Element

_BEFORE = ("pStyle", "keepNext", "keepLines")


_NO = ("0", "false", "off")


def new_page_in(paragraph: Element, data: bytes) -> tuple[int, int, NewPage] | None:
    """Which bytes of a paragraph say that it begins a page; None where it says so already.

    One that says it does not, as in a style that does, says so the first time only.
    """
    prefix = paragraph.raw_name[:-1]
    mark = f"<{prefix}pageBreakBefore/>"
    look = paragraph.child("pPr")
    if look is None:
        at = paragraph.inner
        return at, at, NewPage(f"<{prefix}pPr>{mark}</{prefix}pPr>")
    said = look.child("pageBreakBefore")
    if said:
        is_off = said.attributes.get("val") in _NO
        first = data[said.start : said.end].decode()
        return (said.start, said.end, NewPage(mark, first)) if is_off else None
    if look.inner == look.end:
        return None  # <w:pPr/>, which no editor writes
    at = max((one.end for one in look.children if one.name in _BEFORE), default=look.inner)
    return at, at, NewPage(mark)


def new_page_before(element: Element) -> NewPage:
    """A paragraph as low as there can be, for what is no paragraph: a table that begins a form."""
    return NewPage(_low(element, "<{w}pageBreakBefore/>", ""))


def section_end(last: Element, xml: str) -> Between:
    """The last section of a form of several, which the next one to be printed must not take over."""
    return Between(_low(last, "", xml))


def _low(beside: Element, before: str, behind: str) -> str:
    prefix = beside.raw_name.rpartition(":")[0]
    w = f"{prefix}:" if prefix else ""
    line = f'<{w}spacing {w}before="0" {w}after="0" {w}line="20" {w}lineRule="exact"/>'
    return f"<{w}p><{w}pPr>{before.format(w=w)}{line}{behind}</{w}pPr></{w}p>"
