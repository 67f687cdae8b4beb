"""P518: a value that only says its indicator's name again (采购及时性: 及时)."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.rate_in_words import is_rate_in_words
from perfdsl.lint.sorts import WORDS
from perfdsl.lint.vague_value import VERBS, is_vague
from perfdsl.lint.wording import bare, said_in_words
from perfdsl.semantics.checks.weighted_placeholder import is_placeholder
from perfdsl.semantics.model import Model, Row

ECHOING_VALUE = Kind(
    "P518",
    "echoing-value",
    Severity.WARNING,
    Text("指标值「{text}」只是重复了指标名称", "the value “{text}” only repeats the name"),
    Text("写明做到什么程度：数量、比率或期限", "say how much, how far or by when"),
    Text(
        "“采购及时性：及时”没有说多少天之内算及时，到年终无法判断；审核意见是“指标与指标值不匹配”。",
        "“Timeliness: timely” does not say within how many days, so nobody can judge it.",
    ),
    '时效 "采购及时性" "及时"',
    '时效 "采购完成时间" ≤ 30天',
    regulation=TARGETS_2015,
)
KINDS = (ECHOING_VALUE,)
OF = WORDS
_LEAST = 2


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Praise (P517) and a rate in words (P519) are other findings; a question (是否…) may be echoed."""
    if not said_in_words(row) or is_placeholder(row) or is_vague(row.value.text):
        return
    if is_rate_in_words(row):
        return
    if "是否" not in row.name and _echoes(bare(row.value.text), bare(row.name)):
        yield ECHOING_VALUE.at(row.value.span, text=row.value.text)


def _echoes(value: str, name: str) -> bool:
    """Whether the value is part of the name, the name's words in another order, or verb and name."""
    if len(value) < _LEAST:
        return False
    if value in name or any(value == verb + name for verb in VERBS.words):
        return True
    return set(value) <= set(name) and 2 * len(value) > len(name)
