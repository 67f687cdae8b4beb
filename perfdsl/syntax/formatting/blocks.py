"""What the block of a brace holds; the layout and the turning of keywords depend on it."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.syntax.fault import NAMES
from perfdsl.syntax.token import Token
from perfdsl.typed import Literal

Holds = Literal["declarations", "members", "attributes", "scheme", "task"]
WORDS = frozenset({"NAME", *NAMES})
"""The tokens a row, a field or a group may begin with."""


def holds(tokens: Sequence[Token], head: int, brace: int, outer: Holds) -> Holds:
    """What a block holds: its statement begins at ``head``, its ``{`` stands at ``brace``."""
    first = tokens[head].type
    if first == "TASK":
        return "task"
    if outer == "scheme" or first == "SCHEME":
        return "scheme"
    if outer == "members" and first in WORDS and brace - head > 1:
        return "attributes"
    return "members"


def after_label(tokens: Sequence[Token], head: int) -> int:
    """Where an entry begins behind its label, if it has one."""
    return head + 2 if tokens[head].type == "NAME" and tokens[head + 1].type == "COLON" else head


def partners(tokens: Sequence[Token]) -> dict[int, int]:
    """For each ``{`` its ``}``."""
    found: dict[int, int] = {}
    still_open: list[int] = []
    for place, token in enumerate(tokens):
        if token.type == "LBRACE":
            still_open.append(place)
        elif token.type == "RBRACE":
            found[still_open.pop()] = place
    return found


def lies_in_block(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether what stands from ``at`` to the place ``end`` is of one block.

    A ``{`` may end it, which opens a block under it, and so may the ``}`` of the blocks around it.
    """
    depth, last = 0, ""
    while tokens[at].start < end:
        kind = tokens[at].type
        if depth < 0 and kind not in ("RBRACE", "_NL"):
            return False
        depth += (kind == "LBRACE") - (kind == "RBRACE")
        last, at = kind, at + 1
    return depth <= 0 or (depth == 1 and last == "LBRACE")


def parts_statements(tokens: Sequence[Token], start: int, end: int, holds_: Holds) -> bool:
    """Whether the block between two braces, or one in it, holds several statements.

    Attributes do not count: those of one row may share a line.
    """
    inside, head = [holds_], start + 1
    for place in range(start + 1, end):
        kind = tokens[place].type
        if tokens[place - 1].type in ("_NL", "LBRACE"):
            head = place
        if kind == "LBRACE":
            inside.append(holds(tokens, head, place, inside[-1]))
        elif kind == "RBRACE":
            inside.pop()
        elif kind == "_NL" and inside[-1] != "attributes" and tokens[place + 1].type != "RBRACE":
            return True
    return False
