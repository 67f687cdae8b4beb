"""What a table template asks of the document and Jinja cannot say itself: filters and tests."""

from __future__ import annotations

import re
from itertools import groupby
from unicodedata import east_asian_width

from perfdsl.document.model import Field, Indicator, Project

# The part above the grid is repeated on every page the table runs over, if it leaves most of the
# page to the grid. A page of the form holds about 45 lines.
_HEAD_LINES = 20
_LINE_WIDTH = 39  # 汉字 in one line of the wide cell beside the labels

_BREAK = re.compile(r"(\n|\t)")
_LINE_END = re.compile(r"\r\n?")
# What needs more than a Word run's letters: breaks, blanks that XML would not keep, punctuation
# that Word sets in the Western font, half as wide, unless the run is said to be Chinese.
_NOT_PLAIN = re.compile("[\\s‘’“”…—·]")


def pieces(text: str) -> list[str]:
    """The text cut at line breaks and tabs, which stay in the list as pieces of their own."""
    return [piece for piece in _BREAK.split(_LINE_END.sub("\n", text)) if piece]


def level_runs(indicators: tuple[Indicator, ...]) -> list[tuple[str, list[Indicator]]]:
    """Neighbours of one 一级指标 together, in the author's order: what is merged down.

    A level that comes back later is a second run, because only neighbours can be merged.
    """
    return [(level, list(run)) for level, run in groupby(indicators, lambda row: row.level1)]


def numbered(goals: tuple[str, ...]) -> list[str]:
    """The goals as the form prints them, each its own paragraph: ``1.…``, ``2.…``."""
    return [f"{number}.{goal}" for number, goal in enumerate(goals, 1)]


def named_for(field: Field, word: str) -> bool:
    """Whether a field is called by the word, perhaps with more before it: 用途, 资金用途."""
    return field.name.endswith(word)


def weighted(project: Project) -> bool:
    """Whether the table needs the column 分值."""
    return any(indicator.weight is not None for indicator in project.indicators)


def short_head(project: Project) -> bool:
    """Whether the rows above the grid may be repeated on each page (estimated by text width)."""
    texts = [project.name, *(field.text for field in project.fields), *project.goals]
    lines = sum(_lines(text) for text in texts) + (len(project.budget.sources) + 1) // 2
    return lines <= _HEAD_LINES


def _lines(text: str) -> int:
    return sum(1 + _width(line) // _LINE_WIDTH for line in text.split("\n"))


def _width(text: str) -> int:
    """Display width in 汉字."""
    return sum(2 if east_asian_width(letter) in "WFA" else 1 for letter in text) // 2


def plain(text: str) -> bool:
    """Whether the text is letters only: no blank, no break, none of “ ” ‘ ’ … — ·."""
    return _NOT_PLAIN.search(text) is None
