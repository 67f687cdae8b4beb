"""What a text might be as a typed value: spellings to be proved, none of them believed."""

from __future__ import annotations

import re

from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.semantics.values.agreement import bound_in_words
from perfdsl.syntax.characters import half_width

_SIGNS = {
    ">=": "≥", "≥": "≥", "≧": "≥", "⩾": "≥", "<=": "≤", "≤": "≤", "≦": "≤", "⩽": "≤",
    ">": ">", "<": "<", "=": "=",
}  # fmt: skip
_SIGNED = pattern(r"^(>=|<=|[≥≧⩾≤≦⩽><=])(.*)$", re.DOTALL)
# Nothing that begins a text, a comment, a block or a name: such a text is no literal.
_LITERAL = pattern(
    r"-?[0-9](?:[\w.%‰℃℉°Ω㎡㎥㎏㎜㎝㎞·±~～〜—–-]|(?<=\w)/(?=[\w])|(?<=[\w%‰])\+-(?=[0-9]))*"
)
_AND = pattern(r"[及含]$|\((?:含|包含)\)$|\(含\)|\(以上\)$")
_COMMA = pattern(r"(?<=\d),(?=\d{3}(?!\d))")  # 写作 keeps the commas that a number may not have
_LONGEST = 60
_OPERATORS = {"≥": "≥", "≤": "≤", ">": ">", "<": "<", "=": "="}
_BY_OPERATOR = {">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "="}


class Candidate(Record):
    """A value as the source would write it."""

    sign: str
    literal: str

    @property
    def source(self) -> str:
        """As it stands in a row: ``≥ 95%``."""
        return f"{self.sign} {self.literal}" if self.sign else self.literal


def candidates(text: str) -> tuple[Candidate, ...]:
    """The typed values that a text may be, the most literal first; mostly none or one."""
    if not text or len(text) > _LONGEST:
        return ()
    words = _COMMA.sub("", "".join(half_width(text).split()))
    signed = _SIGNED.match(words)
    if signed:
        rest = _SIGNED.match(signed[2])
        return () if rest else tuple(_of(_SIGNS[signed[1]], signed[2]))
    operator, rest_of = bound_in_words(words)
    found = list(_of("", words))
    if operator:
        found += _of(_BY_OPERATOR[operator], _AND.sub("", rest_of))
    return tuple(found)


def _of(sign: str, body: str) -> list[Candidate]:
    return [Candidate(sign, body)] if _LITERAL.fullmatch(body) else []


def looks_measured(text: str) -> bool:
    """Whether a text speaks of a number or a bound, so that a reader may wonder why it is a text."""
    return bool(
        re.search(
            r"[\d≥≤≧≦><＞＜%％]|[一二两三四五六七八九十百千万]+[次个项人天月年期场份家户]",
            text,
        )
    )
