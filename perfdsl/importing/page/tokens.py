"""A web page cut into tags and texts, as browsers do it: nothing is a mistake, nothing read twice.

The standard library's parser looks for the end of an unclosed comment again and again, which on
a hostile page takes hours; here what has no end goes to the end of the page.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Mapping
from html import unescape

from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.typed import Final

# A quote counts only behind an equals sign, and only where it is closed.
_BEGIN = pattern(r"<(?=[a-zA-Z/!?])")
_TAG = pattern(r"""<(/?)([a-zA-Z][^\s/>]*+)((?:=\s*+(?:"[^"]*+"|'[^']*+')|[^>])*+)>?""")
_MOST_OF_TAG = 8192  # attributes behind it are not seen
_ATTRIBUTE = pattern(r"""([^\s=/"'>]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++))?""")
_RAW_ENDS: Final = {
    name: pattern(f"</{name}", re.IGNORECASE)
    for name in ("script", "style", "title", "xmp", "iframe", "noembed", "noframes", "template")
}


class Start(Record):
    """A tag that begins an element; its name and attributes in small letters."""

    name: str
    attributes: Mapping[str, str]


class End(Record):
    """A tag that ends an element."""

    name: str


class Words(Record):
    """A text between two tags, its entities replaced."""

    text: str


Token = Start | End | Words


def tokens(page: str) -> Iterator[Token]:
    """The tags and texts of a page in order; comments, scripts and styles are left out."""
    at = 0
    while at < len(page):
        match = _BEGIN.search(page, at)
        begin = match.start() if match else len(page)
        if begin > at:
            yield Words(unescape(page[at:begin]))
        if begin == len(page):
            return
        at = yield from _markup(page, begin)


def _markup(page: str, begin: int) -> Generator[Token, None, int]:
    """What begins with this “<”; returns where it ends."""
    if page.startswith("<!--", begin):
        return _behind(page, "-->", begin + 2)
    match = _TAG.match(page, begin)
    if match is None:
        return _behind(page, ">", begin + 2)
    name = match[2].lower()
    if match[1]:
        yield End(name)
        return match.end()
    yield Start(name, _attributes(match[3][:_MOST_OF_TAG]))
    if name in _RAW_ENDS:
        end = _RAW_ENDS[name].search(page, match.end())
        return end.start() if end else len(page)
    return match.end()


def _behind(page: str, mark: str, begin: int) -> int:
    end = page.find(mark, begin)
    return len(page) if end < 0 else end + len(mark)


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = match[2] or ""
        bare = value[1:-1] if value[:1] in ("'", '"') else value
        found.setdefault(match[1].lower(), unescape(bare))
    return found
