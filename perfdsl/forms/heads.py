"""Rows that Word repeats at the top of each page, where a condition holds."""

from __future__ import annotations

from perfdsl.forms.expression import Expression
from perfdsl.forms.program import Branch, Raw
from perfdsl.forms.xml import Element


def repeated_where(test: Expression, look: Element | None, w: str, data: bytes) -> Branch:
    """The properties of a row, which is a head, and so never broken, where the test holds.

    ``w`` is the prefix of its names; ``look`` is None where the row has no properties yet.
    """
    children = look.children if look else []
    plain = "".join(
        data[one.start : one.end].decode() for one in children if one.name != "tblHeader"
    )
    whole = "" if look and look.child("cantSplit") else f"<{w}cantSplit/>"
    around = f"<{w}trPr>", f"</{w}trPr>"
    head = Raw(f"{whole}{plain}<{w}tblHeader/>".join(around))
    return Branch(((test, (head,)), (None, (Raw(plain.join(around) if plain else ""),))))
