"""Which numbers a spreadsheet holds exactly, and how it is to write them."""

from __future__ import annotations

from perfdsl.pattern import pattern

_NUMBER = pattern(r"-?(?:0|[1-9][0-9]*)(?:\.([0-9]+))?")
_DIGITS = 15  # as many as a double gives back, and as many as Excel keeps
_MOST_DECIMALS = 30  # in a format
_LONGEST = 40


def number_format(words: str) -> str | None:
    """The format that shows a number as it was typed: ``0.00``; None where it must stay text.

    Text stay numbers of more than 15 digits, which a double would change without a word, and what
    no format gives back: ``007``, ``-0``, ``1e5``.
    """
    found = _NUMBER.fullmatch(words) if len(words) <= _LONGEST else None
    if found is None:
        return None
    decimals = len(found[1] or "")
    digits = words.lstrip("-").replace(".", "").strip("0")
    if len(digits) > _DIGITS or decimals > _MOST_DECIMALS or (words[0] == "-" and not digits):
        return None
    return "0." + "0" * decimals if decimals else "0"
