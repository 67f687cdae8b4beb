"""Fields, whose code Word computes from anew: a tag in it would be printed as it is."""

from __future__ import annotations

from perfdsl.diagnostics.model import Text
from perfdsl.forms.xml import Element
from perfdsl.pattern import pattern

IN_CODE = Text(
    "它写在域代码里，只能写在文字里", "it stands in the code of a field; it belongs into the text"
)
_MARKUP = pattern(rb"<[^>]*>")


def has_tag_in_code(paragraph: Element, data: bytes) -> bool:
    """Whether the code of a field in the paragraph has a tag, in however many runs it is written."""
    codes = [one for one in paragraph.children if one.name == "r" and one.child("instrText")]
    said = b"".join(data[one.start : one.end] for one in codes)
    return bool(codes) and b"{{" in _MARKUP.sub(b"", said)
