"""P520: two things in one indicator: 培训班次（会议次数）, 抚恤金及课题费发放人数."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.lint.cost import is_cost
from perfdsl.lint.sorts import AMOUNTS
from perfdsl.pattern import compiled, pattern
from perfdsl.semantics.model import Amount, Model, Row
from perfdsl.semantics.words import WordList

TWO_IN_ONE = Kind(
    "P520",
    "two-in-one",
    Severity.HINT,
    Text(
        "「{name}」里有两样东西，指标值只有一个：{text}",
        "“{name}” names two things, and there is one value: {text}",
    ),
    Text("拆成两行，各写各的指标值", "make two rows of it, each with its value"),
    Text(
        "一样做到了、另一样没有做到，就不知道算不算完成；审核意见是“建议拆分指标”。成本合起来写一个总数，不在其内。",
        "If one is achieved and the other is not, nobody can say whether the target is. Reviewers "
        "ask to split it. A cost that is a total of several is not meant.",
    ),
    '数量 "培训班次（会议次数）" ≥ 5次',
    '数量 "培训班次" ≥ 3次\n数量 "会议次数" ≥ 2次',
)
KINDS = (TWO_IN_ONE,)
OF = AMOUNTS
MEASURED = WordList("two_in_one", "量")
NOT_MEASURED = WordList("two_in_one", "不是量")
FUNDS = WordList("two_in_one", "款项")
NO_FUNDS = WordList("two_in_one", "不是款项")
EXPLAINS = WordList("two_in_one", "解释")
_AND = "[、，,；;/]|以?及|[和与]"
_JOINT = pattern(f"{_AND}|[（(]")


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Only by words of the same sort on both sides: 节能环保和安全管理 is one thing to a reviewer."""
    if not isinstance(row.value.body, Amount) or is_cost(row):
        return
    if _JOINT.search(row.name) and names_two(row.name):
        yield TWO_IN_ONE.at(row.span, name=row.name, text=row.value.text)


def names_two(name: str) -> bool:
    """Whether a name holds two measures, or two kinds of money."""
    measured = _pattern(NOT_MEASURED).sub("·", name)
    funds = _pattern(NO_FUNDS).sub("·", name)
    return bool(_two_measures().search(measured) or _two_funds().search(funds))


@cache
def _pattern(words: WordList) -> re.Pattern[str]:
    return compiled(_any(words))


@cache
def _two_measures() -> re.Pattern[str]:
    """One before a joint, and one that ends behind it; in brackets no mere explanation."""
    measure = _any(MEASURED)
    inside = f"[（(](?!{_any(EXPLAINS)})[^）)（(]{{1,20}}(?:{measure})[）)]"
    after = f"(?:{_AND})[^、，,；;/（(]{{1,20}}?(?:{measure})(?:等|[）)（(、，,；;/]|$)"
    return compiled(f"(?:{measure})(?:{inside}|{after})")


@cache
def _two_funds() -> re.Pattern[str]:
    fund = _any(FUNDS)
    return compiled(f"(?:{fund})(?:{_AND})[^、，,；;/（(]{{1,12}}?(?:{fund})")


def _any(words: WordList) -> str:
    return "|".join(map(re.escape, words.words))
