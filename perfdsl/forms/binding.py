"""Content controls that Word fills anew when it opens a file: what is printed in one has to stay."""

from __future__ import annotations

from perfdsl.forms.tags import pieces_of, words_of
from perfdsl.forms.xml import Element

_REFILLED = ("dataBinding", "showingPlcHdr")


def unbound(root: Element, data: bytes) -> bytes:
    """The part; controls with braces in them are bound to no data and are no placeholders."""
    left, at = [], 0
    for one in root.walk():
        if one.name not in _REFILLED or one.parent is None or one.parent.parent is None:
            continue
        if "{" in _words(one.parent.parent, data).replace("｛", "{"):
            left.append(data[at : one.start])
            at = one.end
    return b"".join((*left, data[at:])) if left else data


def _words(control: Element, data: bytes) -> str:
    inside = [one for one in control.walk() if one.name == "p"]
    return "".join(words_of(pieces_of(one, data)) for one in (control, *inside))
