"""The first words of a statement, cut where columns may be made."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from perfdsl.syntax.formatting.blocks import WORDS, Holds, after_label
from perfdsl.syntax.formatting.line import Columns
from perfdsl.syntax.formatting.spacing import joined
from perfdsl.syntax.token import Token


def cut(
    tokens: Sequence[Token], words: Sequence[str], start: int, end: int, inside: Holds
) -> tuple[list[str], Columns | None]:
    """The cells of the tokens ``start`` to ``end``, and what columns they belong to, if any.

    A row is a level word with its label, a name, a value, and 写作 with what follows; a constant
    is 设 with the name, and ``=`` with the value.
    """
    columns: Columns | None = None
    bounds: tuple[int, ...] = (start, end)
    if tokens[start].type == "LET":
        columns, bounds = "constant", (start, start + 2, end)
    elif inside == "members":
        name = after_label(tokens, start) + 1
        if _is_row(tokens, name, end):
            shown = next((one for one in range(name, end) if tokens[one].type == "AS"), end)
            columns = "row"
            bounds = (start, name, name + 1, *((shown,) if shown < end else ()), end)
    return [joined(tokens, words, left, right) for left, right in pairwise(bounds)], columns


def _is_row(tokens: Sequence[Token], name: int, end: int) -> bool:
    """Whether a word, the name there, and a value follow each other."""
    return (
        name + 1 < end
        and tokens[name - 1].type in WORDS
        and tokens[name].type == "STRING"
        and tokens[name + 1].type != "AS"
    )
