"""Comparators as they are typed and said: ``=>``, ``> =``, ``≥=``, 不低于, 以上."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import named, replacing
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.characters import half_width
from perfdsl.syntax.token import Token

# Which one is meant is beyond doubt.
_TYPED_SIGNS = {
    "=>": "≥", ">=": "≥", "≥=": "≥", "=≥": "≥", "≥≥": "≥", ">≥": "≥", "≥>": "≥",
    "=<": "≤", "<=": "≤", "≤=": "≤", "=≤": "≤", "≤≤": "≤", "<≤": "≤", "≤<": "≤", "==": "=",
}  # fmt: skip
# What people say for a sign, before the number.
_SPOKEN_SIGNS = {
    "大于等于": "≥", "大于或等于": "≥", "不低于": "≥", "不少于": "≥", "不小于": "≥", "至少": "≥",
    "小于等于": "≤", "小于或等于": "≤", "不超过": "≤", "不高于": "≤", "不多于": "≤", "不大于": "≤",
    "至多": "≤", "大于": ">", "高于": ">", "多于": ">", "超过": ">", "小于": "<", "低于": "<",
    "少于": "<",
}  # fmt: skip
_BEHIND = {"以上": "≥", "以下": "≤", "以内": "≤", "之内": "≤"}


def spoken(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """The finding for a bound in words, ``不低于 95%`` or ``95% 以上``; None where there is none."""
    token, before = tokens[at], tokens[at - 1]
    sign = _SPOKEN_SIGNS.get(before.value)
    if at and sign and token.type == "QUANTITY":
        return _in_signs(source, before, token, f"{sign} {token.value}")
    if not at or token.value not in _BEHIND or before.type != "QUANTITY":
        return None
    compared = at > 1 and tokens[at - 2].type in ("COMPARE", "EQ")
    meant = before.value if compared else f"{_BEHIND[token.value]} {before.value}"
    return _in_signs(source, before, token, meant)


def _in_signs(source: SourceFile, first: Token, last: Token, meant: str) -> Diagnostic:
    span = Span(source, first.start, last.end)
    help = Text(
        f"用比较符写，才能检查：{meant}",
        f"write it with a sign, so that it can be checked: {meant}",
    )
    return kinds.UNEXPECTED.at(
        span, help=help, what=named(span.text), fixes=(replacing(span, meant),)
    )


def doubled(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """The finding for the second sign ``tokens[at]``; None where the two are no comparator."""
    before = tokens[at - 1] if at else tokens[at]
    if not at or {before.type, tokens[at].type} - {"COMPARE", "EQ"}:
        return None
    span = Span(source, before.start, tokens[at].end)
    sign = _TYPED_SIGNS.get("".join(half_width(span.text).split()))
    if sign is None:
        return None
    help = Text(f"写成 {sign}", f"write {sign}")
    fix = replacing(span, sign, safe=True)
    return kinds.UNEXPECTED.at(span, help=help, what=named(span.text), fixes=(fix,))
