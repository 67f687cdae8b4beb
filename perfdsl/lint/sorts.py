"""What sort of value a row has: most rules are about one sort, and are asked of no other."""

from __future__ import annotations

from perfdsl.lint.wording import said_in_words
from perfdsl.semantics.model import Amount, Moment, Row

AMOUNTS = frozenset(("amount",))
DATES = frozenset(("date",))
WORDS = frozenset(("words",))
EVERY = AMOUNTS | DATES | WORDS | {"other"}


def sort_of(row: Row) -> str:
    """Of a number with its unit, a date, a text of the author's; of a range and the like: other."""
    body = row.value.body
    if isinstance(body, Amount):
        return "amount"
    if isinstance(body, Moment):
        return "date"
    return "words" if said_in_words(row) else "other"
