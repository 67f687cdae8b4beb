"""The document model itself as JSON, for programs."""

from __future__ import annotations

from json.encoder import encode_basestring as _text

from perfdsl.document.as_json import Json, as_json
from perfdsl.document.model import Document

_INDENT = "  "
_WORDS = {None: "null", True: "true", False: "false"}


def emit(document: Document) -> bytes:
    """Schema 1 as UTF-8 with readable 汉字, indented by two, with a line end at the end."""
    return (spelt(as_json(document), "\n") + "\n").encode()


def spelt(value: Json, line: str) -> str:
    """What ``json.dumps`` makes of the value, indented: it does so letter by letter, in Python.

    ``line`` is the line end with the indentation of the line on which the value begins.
    """
    if isinstance(value, str):
        return _text(value)
    below = line + _INDENT
    if isinstance(value, dict):
        items = [
            f"{_text(key)}: {_text(one) if isinstance(one, str) else spelt(one, below)}"
            for key, one in value.items()
        ]
        return _block("{", items, below, line, "}")
    if isinstance(value, list):
        return _block("[", [spelt(one, below) for one in value], below, line, "]")
    return _WORDS[value] if value is None or isinstance(value, bool) else str(value)


def _block(opened: str, items: list[str], below: str, line: str, closed: str) -> str:
    """The items, each on a line of its own; nothing between the brackets where there are none."""
    if not items:
        return opened + closed
    return f"{opened}{below}{f',{below}'.join(items)}{line}{closed}"
