"""The text of a web page: UTF-8 where it is that, else what the page says of itself."""

from __future__ import annotations

import codecs
import re

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.pattern import pattern
from perfdsl.typed import Final
from perfdsl.workspace import understand

_DECLARED = pattern(rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-z0-9_-]{2,20})", re.IGNORECASE)
_BEGIN = 8192
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# GB2312 in a page means what Windows calls so, which GB18030 contains.
_KNOWN: Final = {
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb18030": "gb18030",
    "gb_2312-80": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs",
    "iso-8859-1": "cp1252", "windows-1252": "cp1252", "us-ascii": "cp1252",
}  # fmt: skip


def page_text(path: str, content: bytes, told: list[Diagnostic]) -> str | None:
    """The text; None where no reading of the bytes makes sense, with what there is to say."""
    if not content.startswith(_MARKS):
        match = _DECLARED.search(content[:_BEGIN])
        encoding = _KNOWN.get(match[1].decode("ascii").lower()) if match else None
        for name in ("utf-8", encoding) if encoding else ():
            try:
                return content.decode(name)
            except UnicodeDecodeError:
                continue
    text = understand(path, content)
    told += text.diagnostics
    return text.source.text if text.source else None
