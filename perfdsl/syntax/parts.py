"""A file with broken braces, cut at the words that start a declaration."""

from __future__ import annotations

from itertools import accumulate, pairwise, takewhile

from perfdsl.syntax.token import TABLES, Token, reserved

# These never hold braces or stand in blocks of their own; inside a project they are a slip, and the
# project goes on behind them.
_PLAIN = ("LET", "IMPORT", "MEASURE", "YEAR", "EDITION")


def cut(tokens: list[Token]) -> dict[int, int]:
    """For the first token of each part: how many ``}`` the part lacks (below 0: has too many).

    The block of a 单位 may run over several parts: what it opens is not lacking, and the part that
    closes it has not one too many.
    """
    depths = _depths(tokens)
    heads = _joined(tokens, [0, *_heads(tokens), len(tokens)], depths)
    balances = {start: depths[end] - depths[start] for start, end in pairwise(heads)}
    lacking = dict(balances)
    starts = list(balances)
    for place, start in enumerate(starts):
        if tokens[start].type != "UNIT" or balances[start] != 1:
            continue
        lacking[start] = 0
        inside = list(takewhile(lambda one: tokens[one].type in TABLES, starts[place + 1 :]))
        closing = next((one for one in reversed(inside) if balances[one] < 0), None)
        if closing is not None:
            lacking[closing] += 1
    return lacking


def _heads(tokens: list[Token]) -> list[int]:
    hard = reserved()
    return [
        index
        for index in range(1, len(tokens))
        if tokens[index].type in hard and tokens[index - 1].type in ("_NL", "LBRACE", "RBRACE")
    ]


def _joined(tokens: list[Token], heads: list[int], depths: list[int]) -> list[int]:
    """Without the plain words inside a block that is closed after them."""
    kept = [heads[0]]
    position = 1
    while position < len(heads) - 1:
        ahead, depth = position, depths[heads[position]] - depths[kept[-1]]
        while depth > 0 and ahead < len(heads) - 1 and tokens[heads[ahead]].type in _PLAIN:
            depth += depths[heads[ahead + 1]] - depths[heads[ahead]]
            ahead += 1
        if ahead > position and depth <= 0:
            position = ahead
        else:
            kept.append(heads[position])
            position += 1
    return [*kept, heads[-1]]


def _depths(tokens: list[Token]) -> list[int]:
    """How many braces are open before each token, and at the end."""
    steps = {"LBRACE": 1, "RBRACE": -1}
    return list(accumulate((steps.get(token.type, 0) for token in tokens), initial=0))
