"""How each token is written: signs in half width, texts in the quotes that read best.

Every form says what the token said: what is written here is read back as the same token.
"""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.pattern import pattern
from perfdsl.syntax.characters import half_width
from perfdsl.syntax.terminals import Patterns
from perfdsl.syntax.token import Token

_SIGNS = {
    "EQ": "=", "LBRACE": "{", "RBRACE": "}", "PLUS": "+", "DASH": "-", "STAR": "*", "SLASH": "/",
    "LPAREN": "(", "RPAREN": ")", "DOT": ".", "COLON": ":", "_COMMA": ",", "_NL": ";",
}  # fmt: skip
_COMPARATORS = {">=": "≥", "<=": "≤", ">": ">", "<": "<"}
_BLANKS = pattern(r"[ \u3000]")
_PAIRS = (("“", "”"), ("「", "」"))


def written(tokens: Sequence[Token], text: str, patterns: Patterns) -> list[str]:
    """The canonical spelling of each token of the source text, in order."""
    words = []
    for token in tokens:
        kind = token.type
        if kind in ("STRING", "MORE"):
            words.append(_quoted(token.value, text[token.start : token.end]))
        elif kind == "QUANTITY":
            words.append(_quantity(token.value, text[token.start : token.end], patterns))
        elif kind == "COMPARE":
            words.append(_COMPARATORS[token.value])
        else:
            words.append(_SIGNS.get(kind, token.value))
    return words


def _quantity(value: str, typed: str, patterns: Patterns) -> str:
    """Without the blank before its unit, unless it would become a date: ``3 月`` is no March."""
    if value == typed:
        return value
    match = patterns.any.fullmatch(value.removeprefix("-"))
    if match and match.lastgroup == "QUANTITY":
        return value
    return _BLANKS.sub(" ", half_width(typed))


def _quoted(value: str, typed: str) -> str:
    """A text in ``"…"``; one that holds such a quote in ``“…”`` or ``「…」`` if that needs no escape."""
    if typed[0] == '"' == typed[-1] and "\\" not in typed:
        return typed
    body = value.replace("\\", "\\\\").replace("\n", "\\n")
    if '"' not in value and "＂" not in value:
        return f'"{body}"'
    for opener, closer in _PAIRS:
        if _is_balanced(value, opener, closer):
            return f"{opener}{body}{closer}"
    return '"' + body.replace('"', '\\"') + '"'


def _is_balanced(value: str, opener: str, closer: str) -> bool:
    depth = 0
    for char in value:
        depth += (char == opener) - (char == closer)
        if depth < 0:
            return False
    return depth == 0
