"""Texts as people see them: no invisible characters, no trailing blanks."""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.pattern import pattern

_INVISIBLE = pattern(
    "[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]"
)


# What most texts have nothing of.
_UNPLAIN = pattern(
    "[\u0000-\u001f\u007f\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|[ \u3000]$"
)


def shown(text: str) -> str:
    """A cell's text: characters without a width dropped, blanks made plain, none at an end of a line."""
    if not _UNPLAIN.search(text):
        return text
    plain = _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " "))
    lines = (line.rstrip(" \t\u3000") for line in plain.split("\n"))
    return "\n".join(lines).strip("\n")


def paragraphs(texts: Iterable[str]) -> tuple[str, ...]:
    """What stands between two tables: the paragraphs that say something."""
    return tuple(text for text in (shown(one).strip() for one in texts) if text)
