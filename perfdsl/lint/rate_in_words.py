"""P519 and P531: a rate answered in words; a percentage for what is no rate."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.cost import is_cost
from perfdsl.lint.sorts import AMOUNTS, WORDS
from perfdsl.lint.wording import bare, said_in_words
from perfdsl.pattern import pattern
from perfdsl.semantics.checks.weighted_placeholder import is_placeholder
from perfdsl.semantics.model import Amount, Model, Row
from perfdsl.semantics.words import WordList

RATE_IN_WORDS = Kind(
    "P519",
    "rate-in-words",
    Severity.WARNING,
    Text(
        "「{name}」是比率，写的却是文字「{text}」", "“{name}” is a rate, and “{text}” is no number"
    ),
    Text(
        "写成百分比；全都做到写 100%，一次也没有写 0%",
        "write a percentage: 100% if all are meant, 0% if none is",
    ),
    Text(
        "叫作“率”的指标要能算：分子、分母各是多少。用文字作答，审核意见是“指标与指标值不匹配”。"
        "和上年、和标准比的文字不在其内。",
        "What is called a rate has a numerator and a denominator. Reviewers send back words as a "
        "value that does not match; words that compare with last year or a standard are not meant.",
    ),
    '质量 "文件流转失误率" "无误"',
    '质量 "文件流转失误率" 0%',
    regulation=TARGETS_2015,
)
PERCENT_OF_NO_RATE = Kind(
    "P531",
    "percent-of-no-rate",
    Severity.WARNING,
    Text("「{name}」不像比率，写的却是 {text}", "“{name}” reads as no rate, and is {text}"),
    Text(
        "换成数量、金额或时间；确是比率的，改名或用 说明 写明，例如“…完成率”",
        "give a count, an amount or a time; if it is a rate, say so in the name or in 说明",
    ),
    Text(
        "“培训人数 95%”不知道是哪些人占哪些人，到年终无法计算；审核意见是“指标与指标值不匹配”。",
        "“People trained: 95 %” does not say of whom, so it cannot be worked out at the year's end.",
    ),
    '数量 "培训人数" ≥ 95%',
    '数量 "参训率" ≥ 95%',
    regulation=TARGETS_2015,
)
KINDS = (RATE_IN_WORDS, PERCENT_OF_NO_RATE)
OF = AMOUNTS | WORDS
RATES = WordList("rate_in_words", "比率")
NO_RATES = WordList("rate_in_words", "不是比率")
COMPARED = WordList("rate_in_words", "有得比")
IN_PERCENT = WordList("rate_in_words", "可用百分比")
_NUMBER = pattern("[0-9０-９]|百分之")  # noqa: RUF001 (full-width digits are meant)


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """One or the other. A cost in words is P524, a filler P525; of satisfaction all is in per cent."""
    if said_in_words(row) and is_rate_in_words(row):
        yield RATE_IN_WORDS.at(row.value.span, name=row.name, text=row.value.text)
    elif _is_percentage(row) and not _may_be_percentage(row):
        yield PERCENT_OF_NO_RATE.at(row.value.span, name=row.name, text=row.value.text)


def is_rate_in_words(row: Row) -> bool:
    """Whether a text that the author wrote stands where a rate's number should."""
    name, text = bare(row.name), row.value.text
    if not RATES.ends(name) or NO_RATES.ends(name) or is_cost(row) or is_placeholder(row):
        return False
    return not _NUMBER.search(text) and not COMPARED.within(text)


def _is_percentage(row: Row) -> bool:
    """Whether % or ‰ was meant; 倍 is a ratio too, and says of what by itself."""
    body = row.value.body
    return (
        isinstance(body, Amount) and body.measure.dimension == "ratio" and body.unit in ("%", "‰")
    )


def _may_be_percentage(row: Row) -> bool:
    """By the words of name and description, or because all satisfaction is told in per cent."""
    of_satisfaction = "满意" in row.level1.name + row.level2.name
    return of_satisfaction or IN_PERCENT.within(row.name + row.description)
