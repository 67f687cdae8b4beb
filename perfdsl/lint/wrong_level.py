"""P515: an indicator that, by the last words of its name, belongs under another 二级."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.sorts import EVERY
from perfdsl.lint.wording import bare
from perfdsl.record import Record
from perfdsl.semantics.model import Model, Row
from perfdsl.semantics.words import WordList

WRONG_LEVEL = Kind(
    "P515",
    "wrong-level",
    Severity.WARNING,
    Text(
        "「{name}」像是「{better}」，写在了「{level}」", "“{name}” reads as {better}, not {level}"
    ),
    Text("移到「{better}」；名称有别的意思就改名", "move it to {better}, or rename it"),
    Text(
        "二级指标按名称的最后几个字看：合格率是质量，时限是时效，单价是成本。"
        "放错了，审核意见是“二级指标类型错误”。",
        "The last words of a name tell its level: a rate of passing is quality, a time limit "
        "timeliness, a price cost. Reviewers send back what stands elsewhere.",
    ),
    '质量 "招标采购时限" ≤ 30天',
    '时效 "招标采购时限" ≤ 30天',
    regulation=TARGETS_2015,
)
KINDS = (WRONG_LEVEL,)
OF = EVERY


class _Words(Record):
    """What names of a 二级 end with, and the words in a name that take it back."""

    level: str
    endings: WordList
    unless: WordList | None = None


OUTPUTS = (
    _Words("质量", WordList("wrong_level", "质量")),
    _Words("时效", WordList("wrong_level", "时效"), WordList("wrong_level", "时效除外")),
    _Words("数量", WordList("wrong_level", "数量"), WordList("wrong_level", "数量除外")),
    _Words("成本", WordList("wrong_level", "成本"), WordList("wrong_level", "成本除外")),
)
SATISFACTION = _Words("满意", WordList("wrong_level", "满意度"))


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Among the outputs, and satisfaction anywhere: what effects are told by is left to authors."""
    name, level = bare(row.name), row.level2.name
    meant = _meant(name)
    if meant is None or meant.level in level or SATISFACTION.level in level + row.level1.name:
        return
    is_output = any(words.level in level for words in OUTPUTS)
    if (meant is not SATISFACTION and not is_output) or _taken_back(name, meant):
        return
    better = _level(meant.level, row, model)
    if better:
        yield WRONG_LEVEL.at(row.span, name=row.name, better=better, level=level)


def _meant(name: str) -> _Words | None:
    if not name.endswith(_all_endings()):  # as most names do not
        return None
    for words in (*OUTPUTS, SATISFACTION):
        if words.endings.ends(name):
            return words
    return None


@cache
def _all_endings() -> tuple[str, ...]:
    return tuple(word for words in (*OUTPUTS, SATISFACTION) for word in words.endings.words)


def _taken_back(name: str, words: _Words) -> bool:
    return words.unless is not None and words.unless.within(name)


def _level(word: str, row: Row, model: Model) -> str | None:
    """The scheme's 二级 with this word: of the same 一级 if it has one."""
    levels = (row.level1, *model.scheme.levels)
    return next((each.name for one in levels for each in one.levels if word in each.name), None)
