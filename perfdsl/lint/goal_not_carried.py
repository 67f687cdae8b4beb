"""P521: a number or a date in the goals that no indicator carries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.phrases import listed
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.cost import in_base
from perfdsl.pattern import compiled, pattern
from perfdsl.record import Record
from perfdsl.semantics.model import Amount, Model, Moment, Project, Range
from perfdsl.semantics.values.exact import EXACT
from perfdsl.semantics.values.measures import SCALES, Measures
from perfdsl.semantics.words import WordList

GOAL_NOT_CARRIED = Kind(
    "P521",
    "goal-not-carried",
    Severity.HINT,
    Text("没有指标写到目标里的{parts}", "no indicator carries {parts} of the goal"),
    Text(
        "补一行指标，或写进已有的指标值；不考核的，从目标里去掉",
        "add an indicator or put it into one; leave it out of the goal if it is not judged",
    ),
    Text(
        "绩效指标是目标的细化：目标里说了多少、什么时候，指标里就要有，不然年终无法对照。",
        "Indicators spell the goals out: how much and by when must be found among them, or the goal "
        "cannot be compared at the year's end.",
    ),
    '项目 "甲项目" {\n  目标 "9月底前更换旧设备20台。"\n  产出 { 数量 "更换设备数量" ≥ 20台 }\n}',
    '项目 "甲项目" {\n  目标 "9月底前更换旧设备20台。"\n'
    '  产出 { 数量 "更换设备数量" ≥ 20台; 时效 "更换完成时间" 9月底前 }\n}',
    regulation=TARGETS_2015,
)
KINDS = (GOAL_NOT_CARRIED,)
IDIOMS = WordList("goal_not_carried", "习惯说法")
NO_AMOUNTS = WordList("goal_not_carried", "不是数量")
_QUOTED = pattern("《[^《》]*》|“[^“”]*”|〔[^〔〕]*〕")
_DATE = pattern("([0-9]{1,2})月(?:[0-9]{1,2}[日号]|份|[上中下]旬|[底末初中])?(?:[之以]?前)?")
_MONTH = pattern("([0-9]{1,2})月")
_NUMBER = pattern("(?<![0-9.,A-Za-z第-])[0-9]+(?:\\.[0-9]+)?(?![0-9])")
_ANY_NUMBER = pattern("([0-9]{1,30}(?:\\.[0-9]{1,9})?)([万亿]?)")
_YEAR = pattern("[12][0-9]{3}年")
_LONGEST_UNIT = 5


class _Wanted(Record):
    """A number or date of a goal: as written, and what an indicator with it would have."""

    text: str
    numbers: frozenset[Decimal] = frozenset()
    month: int | None = None


class _Carried(Record):
    """What the indicators say: numbers, also in base units, and months."""

    numbers: frozenset[Decimal]
    months: frozenset[int]


def check(project: Project, model: Model) -> Iterator[Diagnostic]:
    """One finding a goal. Loose: any indicator with the number will do, whatever it counts."""
    if not project.complete:
        return
    said = [(goal, list(_wanted(goal.text, model.measures))) for goal in project.goals]
    if not any(wanted for _, wanted in said):
        return
    carried = _carried(project, model)
    for goal, wanted in said:
        left = [one.text for one in wanted if not _is_carried(one, carried)]
        if left:
            parts = Text(
                listed(f"「{part}」" for part in left).zh, listed(f"“{part}”" for part in left).en
            )
            yield GOAL_NOT_CARRIED.at(goal.span, parts=parts)


def _is_carried(wanted: _Wanted, carried: _Carried) -> bool:
    return wanted.month in carried.months or not wanted.numbers.isdisjoint(carried.numbers)


def _wanted(goal: str, measures: Measures) -> Iterator[_Wanted]:
    """In the order of the goal. What stands in quotes and titles is a name."""
    if not _NUMBER.search(goal):
        return
    text = _idioms().sub("·", _QUOTED.sub("·", goal))
    for match in _DATE.finditer(text):
        yield _Wanted(match[0], month=int(match[1]))
    text = _DATE.sub("·", text)
    for match in _NUMBER.finditer(text):
        unit = _unit_at(text, match.end(), measures)
        is_loose = text.startswith(NO_AMOUNTS.words, match.end() + len(unit))
        if unit and not is_loose and not _YEAR.match(match[0] + unit):
            scale, word = measures.scaled(unit)
            number = EXACT.multiply(Decimal(match[0]), Decimal(scale))
            base = EXACT.multiply(number, measures.measure(word).factor)
            yield _Wanted(match[0] + unit, frozenset((number, base)))


def _unit_at(text: str, at: int, measures: Measures) -> str:
    """The longest unit of measure here, with 万 or 亿 before it; "" where there is none."""
    scale = text[at : at + 1] if text[at : at + 1] in SCALES else ""
    start = at + len(scale)
    for length in range(_LONGEST_UNIT, 0, -1):
        word = text[start : start + length]
        if len(word) == length and word in measures:
            return scale + word
    return ""


def _carried(project: Project, model: Model) -> _Carried:
    numbers = set(_numbers(project.name))
    months: set[int] = set()
    if project.budget:
        moneys = (project.budget.total, *(one.money for one in project.budget.sources))
        numbers |= {in_base(money.amount, model) for money in moneys}
    for row in project.rows:
        numbers |= set(_typed(row.value.body))
        words = " ".join((row.name, row.description, row.value.text, row.basis or ""))
        numbers |= set(_numbers(words))
        months |= {int(month) for month in _MONTH.findall(words)}
        if isinstance(row.value.body, Moment):
            days = (row.value.body.start, row.value.body.end)
            months |= {day.month for day in days if day}
    return _Carried(frozenset(numbers), frozenset(months))


def _typed(body: object) -> Iterator[Decimal]:
    if isinstance(body, Amount):
        yield from (body.scaled, body.base)
    elif isinstance(body, Range):
        yield from (*_typed(body.first), *_typed(body.second))


def _numbers(words: str) -> Iterator[Decimal]:
    """The numbers in a text, 万 and 亿 worked in."""
    for number, scale in _ANY_NUMBER.findall(words):
        yield EXACT.multiply(Decimal(number), Decimal(SCALES.get(scale, 1)))


@cache
def _idioms() -> re.Pattern[str]:
    return compiled("|".join(map(re.escape, IDIOMS.words)))
