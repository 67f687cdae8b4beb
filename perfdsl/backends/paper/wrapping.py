"""Where a line may be broken that nothing would break: a cell has to hold whatever was typed."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from perfdsl.backends.layout import half_widths
from perfdsl.pattern import pattern

_BREAK = "\u200b"  # a blank of no width: a line may end here
_LINE_END = pattern("\r\n?|[\x85\u2028\u2029]")
# Blanks of other widths, which fonts have no shape for.
_BLANK = pattern("[\u1680\u2000-\u200a\u202f\u205f]")
# Between two of these a line may always end; between other signs there are rules, some of which
# forbid it for as long as the signs go on: a word in Latin letters, a row of full stops.
_IDEOGRAPH = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\U00020000-\U000323af"
_PIECE = pattern(rf"[^\s{_IDEOGRAPH}]{{2,}}")
# What belongs to the sign before it.
_JOINED = "\u200d\ufe0e\ufe0f"


def wrappable(words: str, room: int) -> str:
    r"""The words with ``\n`` for every line end, and with breaks in what is wider than a line.

    ``room`` is how many letters of half width a line holds.
    """
    words = _BLANK.sub(" ", _LINE_END.sub("\n", words).replace("\t", "    "))
    return _PIECE.sub(lambda found: _broken(found[0], room), words)


def _broken(piece: str, room: int) -> str:
    if half_widths(piece) < room:
        return piece
    done = [piece[0]]
    for before, letter in pairwise(piece):
        done.append(letter if _joined(before, letter) else _BREAK + letter)
    return "".join(done)


def _joined(before: str, letter: str) -> bool:
    return letter in _JOINED or before == "\u200d" or unicodedata.combining(letter) > 0
