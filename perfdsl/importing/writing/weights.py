"""The weight of an indicator (分值), where the cell holds a number."""

from __future__ import annotations

from perfdsl.importing.recognition.facts import RowFact
from perfdsl.importing.recognition.vocabulary import squeezed
from perfdsl.pattern import pattern

_WEIGHT = pattern(r"\d{1,6}(?:\.\d{1,10})?[分%]?")


def weight_of(row: RowFact) -> str | None:
    """The weight as the source writes it; None where the cell is empty or no number."""
    words = squeezed(row.text("weight"))
    return words if _WEIGHT.fullmatch(words) else None
