"""P517: a value of praise (有效保障) with nothing to judge it by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.rate_in_words import is_rate_in_words
from perfdsl.lint.sorts import WORDS
from perfdsl.lint.wording import bare, said_in_words
from perfdsl.pattern import compiled, pattern
from perfdsl.semantics.model import Model, Row
from perfdsl.semantics.words import WordList

VAGUE_VALUE = Kind(
    "P517",
    "vague-value",
    Severity.HINT,
    Text("「{text}」没有说到什么程度算完成", "“{text}” does not say when it is achieved"),
    Text(
        "写成数字；只能定性的，用 说明 写明验收标准，或用 依据 写明按什么判断",
        "write a number, or tell the standard in 说明 or 依据",
    ),
    Text(
        "“有效”“切实”“显著”到年终人人都可以说做到了；审核意见是“指标不够细化、量化”。",
        "At the year's end anybody can claim “effectively”; reviewers ask for something measured.",
    ),
    '质量 "窗口服务" "有效改善"',
    '质量 "窗口服务" "有效改善" {\n  说明 "群众投诉不超过10件"\n}',
    regulation=TARGETS_2015,
)
KINDS = (VAGUE_VALUE,)
OF = WORDS
PRAISE = WordList("vague_value", "程度")
VERBS = WordList("vague_value", "动词")
STANDARDS = WordList("vague_value", "标准")
"""Words of a 说明 that names something to judge by; a number does so as well."""
_NUMBER = pattern("[0-9０-９]")  # noqa: RUF001 (full-width digits are meant)


def check(row: Row, model: Model) -> Iterator[Diagnostic]:
    """Only texts; silent with a number, an 依据, or a 说明 that names a standard. A rate is P519."""
    if not said_in_words(row) or row.basis or is_rate_in_words(row):
        return
    text = bare(row.value.text)
    said = "" if row.description == row.name else row.description
    has_standard = bool(_NUMBER.search(text + said)) or STANDARDS.within(text + said)
    if is_vague(row.value.text) and not has_standard:
        yield VAGUE_VALUE.at(row.value.span, text=row.value.text)


def is_vague(text: str) -> bool:
    """Whether a text is praise and a verb, in either order."""
    return bool(_vague().search(bare(text)))


@cache
def _vague() -> re.Pattern[str]:
    praise, verb = ("|".join(map(re.escape, words)) for words in (PRAISE.words, VERBS.words))
    return compiled(f"(?:{praise})(?:{verb}|$)|(?:{verb})(?:{praise})$")
