"""How wide a text stands on a terminal, and what is shown for characters that must not reach it.

Widths are those of a Chinese terminal: wide and full-width characters take two cells, and so do
the *ambiguous* ones (``≥ “ ” … ·``), because the consoles and fonts our authors use (code page
936, 宋体) draw them so. A terminal that draws them narrow shows the carets a little to the right;
never to the left of the place, and only behind such a character.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_TAB = "    "
_JOINERS = "\u200c\u200d"  # they hold emoji and Indic letters together and move nothing
_NEVER_RAW = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


@lru_cache(maxsize=4096)
def visible_char(char: str) -> str:
    """One character as a report shows it.

    A tab is four blanks; control characters, lone surrogates and the marks that turn the writing
    direction become an escape such as ``<U+001B>``, so that no source, message or file name can
    steer the terminal or show something else than is there.
    """
    if char == "\t":
        return _TAB
    if char not in _JOINERS and unicodedata.category(char) in _NEVER_RAW:
        return f"<U+{ord(char):04X}>"
    return char


@lru_cache(maxsize=4096)
def char_cells(char: str) -> int:
    """The cells ``visible_char(char)`` takes: 0, 1, 2, or more for a tab or an escape."""
    shown = visible_char(char)
    if shown != char:
        return len(shown)
    if char in _JOINERS or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WFA" else 1


def visible(text: str) -> str:
    """A text as a report shows it; see ``visible_char``."""
    return "".join(map(visible_char, text))


def well_formed(text: str) -> str:
    """The text with halves of surrogates made visible: many readers of JSON refuse a whole file for one."""
    return "".join(visible_char(char) if "\ud800" <= char <= "\udfff" else char for char in text)


def cells(text: str) -> int:
    """The cells ``visible(text)`` takes."""
    return sum(map(char_cells, text))
