"""The terminals of ``grammar/perf.lark``, compiled for the lexer: one pattern finds the next token.

Beside them stand those of their matches that need no second look, which most are: they have an
alternative of their own, WORD and PLAIN_TEXT.
"""

from __future__ import annotations

from collections.abc import Mapping

from perfdsl.pattern import compiled

# The order is the priority, where two begin alike: dates go before quantities. CODE and UNIT_NAME
# are only tried after 单位 and 计量.
_ORDER = (
    "WORD", "_NL", "PLAIN_TEXT", "COMPARE", "DATE", "QUANTITY", "LBRACE", "RBRACE", "EQ", "PLUS",
    "NAME", "STRING", "COMMENT", "_COMMA", "DASH", "STAR", "SLASH", "LPAREN", "RPAREN", "DOT", "COLON",
)  # fmt: skip
WORD, LINE_END, PLAIN_TEXT, COMPARE = range(1, 5)
"""The numbers of the groups that most tokens are."""

BLANK = r"[ \t\u3000\xa0]*"
RUNS_ON = "%‰/."
"""What a name with digits may go on over: ``不低于95%``."""

# Closed in its own line, without an escape, and without a quote inside that might nest.
_TEXTS = r'"[^"\\\n]*+"|“[^“”\\\n]*+”|「[^「」\\\n]*+」'
_UNKNOWN = r"(?P<UNKNOWN>(?P<sign>[\s\S])(?P=sign)*)"


class Patterns:
    """The grammar's terminals, compiled for the lexer. ``kinds`` names the groups of ``any``."""

    def __init__(self, terminals: Mapping[str, str]) -> None:
        word = f"(?>{terminals['NAME']})(?![{RUNS_ON}])"
        known = {**terminals, "WORD": word, "PLAIN_TEXT": _TEXTS}
        groups = "|".join(f"(?P<{name}>{known[name]})" for name in _ORDER)
        self.any = compiled(f"{BLANK}(?:{groups}|(?P<END>\\Z)|{_UNKNOWN})")
        self.kinds = ("", *_ORDER, "END", "UNKNOWN")
        unit = compiled(terminals["UNIT_NAME"])
        self.after = {"UNIT": compiled(f"{terminals['CODE']}(?![\\w-])"), "MEASURE": unit}
        self.unit = unit
