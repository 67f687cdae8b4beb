"""A file's path as a URI reference."""

from __future__ import annotations

from urllib.parse import quote

from perfdsl.pattern import pattern
from perfdsl.typed import Final

_DRIVE: Final = pattern(r"/*[A-Za-z]:/")


def uri(path: str) -> str:
    """The URI reference of a path with forward slashes: percent-encoded UTF-8.

    A relative path stays relative; one that the user gave from the root of the system, with a
    drive or without, becomes a ``file:`` URI. Bytes of a name that are not UTF-8 stay those bytes.
    """
    try:
        typed = path.encode("utf-8", errors="surrogateescape")
    except UnicodeEncodeError:
        typed = path.encode("utf-8", errors="surrogatepass")
    if _DRIVE.match(path):
        typed = b"/" + typed.lstrip(b"/")
        return "file://" + quote(typed, safe="/:")
    return ("file://" if path.startswith("/") else "") + quote(typed)
