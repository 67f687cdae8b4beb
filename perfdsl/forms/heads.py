"""Rows that Word repeats at the top of each page, where a condition holds."""

from __future__ import annotations

from perfdsl.forms.expression import Expression
from perfdsl.forms.program import Branch, Raw
from perfdsl.forms.xml import Element


def repeated_where(test: Expression, look: Element, data: bytes) -> Branch:
    """The properties of a row, which is a head, and so never broken, where the test holds."""
    w = look.raw_name[: -len("trPr")]
    start, end = data[look.start : look.inner].decode(), data[look.last : look.end].decode()
    if look.inner == look.end:  # <w:trPr/>
        start, end = f"<{w}trPr>", f"</{w}trPr>"
    plain = "".join(
        data[one.start : one.end].decode() for one in look.children if one.name != "tblHeader"
    )
    whole = "" if look.child("cantSplit") else f"<{w}cantSplit/>"
    head = Raw(f"{start}{whole}{plain}<{w}tblHeader/>{end}")
    return Branch(((test, (head,)), (None, (Raw(start + plain + end),))))
