"""P527: a title that tells of other money than the budget (…-非财政结余结转资金, 财政资金 above 0)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.pattern import compiled, pattern
from perfdsl.semantics.model import Model, Project, SourceMoney
from perfdsl.semantics.schemes.scheme import Source
from perfdsl.semantics.words import WordList

TITLE_AND_SOURCES = Kind(
    "P527",
    "title-and-sources",
    Severity.WARNING,
    Text(
        "项目名称里说是「{said}」，预算里{fact}",
        "the title says “{said}”, and the budget {fact}",
    ),
    Text("改项目名称，或改资金来源", "correct the title or the sources"),
    Text(
        "名称说的钱和预算里的钱不是一种，批复和决算时会按两种资金对不上。",
        "If title and budget tell of different money, neither approval nor final accounts will match.",
    ),
    '项目 "甲项目-非财政结余结转资金" {\n  预算 10.00万元 = 财政资金 10.00万元\n}',
    '项目 "甲项目-非财政结余结转资金" {\n  预算 10.00万元 = 其他资金 10.00万元\n}',
)
KINDS = (TITLE_AND_SOURCES,)
OF_MONEY = WordList("title_and_sources", "资金的字")
FISCAL = WordList("title_and_sources", "财政的钱")
_TAGS = pattern(r"[（(]([^（）()]+)[）)]|[-－—–]([^-－—–（）()]+)$")


def check(project: Project, model: Model) -> Iterator[Diagnostic]:
    """Told once: money that the title denies, else money of which the title alone tells."""
    budget = project.budget
    if budget is None or not budget.sources:
        return
    given = {one.source: one for one in _with_parts(budget.sources)}
    place = (Related(project.span, Text("项目名称", "the title")),)
    for name, one in given.items():
        said = _denial(project.name, name) if one.money.amount > 0 else None
        if said:
            amount = f"{one.money.text}{model.scheme.money_unit}"
            fact = Text(f"{name}却有 {amount}", f"has {amount} of {name}")
            yield TITLE_AND_SOURCES.at(one.span, said=said, fact=fact, related=place)
            return
    for name in _possible(model.scheme.sources, given):
        if _has_none(given.get(name)) and _is_tagged(project.name, name):
            fact = Text(f"却没有{name}", f"has no {name}")
            yield TITLE_AND_SOURCES.at(budget.span, said=name, fact=fact, related=place)
            return


def _with_parts(sources: tuple[SourceMoney, ...]) -> Iterator[SourceMoney]:
    for one in sources:
        yield one
        yield from one.parts


def _possible(sources: tuple[Source, ...], given: dict[str, SourceMoney]) -> Iterator[str]:
    """The sources of which the budget says whether there is any: a part, if parts are told."""
    for one in sources:
        yield one.name
        if one.name in given and given[one.name].parts:
            yield from (part.name for part in one.parts)


def _has_none(money: SourceMoney | None) -> bool:
    return money is None or money.money.amount == 0


def _denial(title: str, source: str) -> str | None:
    """What the title says that leaves no room for the source: 非财政."""
    if "非" not in title:
        return None
    short = _of_money().sub("", source) or source
    denied = {short, "财政"} if FISCAL.within(source) and "非" not in source else {short}
    for word in sorted(denied):
        if re.search(f"非{re.escape(word)}性?(?:{_of_money().pattern})", title):
            return f"非{word}"
    return None


def _is_tagged(title: str, source: str) -> bool:
    """Whether brackets, or what stands after a dash at the end, hold the source and no other words."""
    if source not in title:
        return False
    tags = (first or last for first, last in _TAGS.findall(title))
    rest = (tag.replace(source, "", 1) for tag in tags if source in tag)
    return any(not _of_money().sub("", one).strip("0123456789年度 ") for one in rest)


@cache
def _of_money() -> re.Pattern[str]:
    return compiled("|".join(map(re.escape, OF_MONEY.words)))
