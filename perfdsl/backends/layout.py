"""What a table template asks of the document and Jinja cannot say itself: filters and tests."""

from __future__ import annotations

from itertools import groupby
from unicodedata import east_asian_width

from perfdsl.backends.amounts import budget_rows
from perfdsl.document.model import Budget, Field, Indicator, Project
from perfdsl.pattern import pattern

# The part above the grid is repeated on every page the table runs over, if it leaves most of the
# page to the grid. A page of the form holds about 45 lines.
_HEAD_LINES = 20
_LINE_WIDTH = 39  # 汉字 in one line of the wide cell beside the labels
_HALF_WIDTH = 18  # and where the goals of both periods stand side by side in it

_BREAK = pattern(r"(\n|\t)")
_LINE_END = pattern(r"\r\n?")


def pieces(text: str) -> list[str]:
    """The text cut at line breaks and tabs, which stay in the list as pieces of their own."""
    return [piece for piece in _BREAK.split(_LINE_END.sub("\n", text)) if piece]


def level_runs(indicators: tuple[Indicator, ...]) -> list[tuple[str, list[Indicator]]]:
    """Neighbours of one 一级指标 together, in the author's order: what is merged down.

    A level that comes back later is a second run, because only neighbours can be merged.
    """
    return [(level, list(run)) for level, run in groupby(indicators, lambda row: row.level1)]


def periods(project: Project) -> list[tuple[str, tuple[Indicator, ...]]]:
    """The rows of each period that has some, with the words of the band above them.

    There are no words where all rows are the year's.
    """
    midterm = project.midterm
    if midterm is None or not midterm.indicators:
        return [("", project.indicators)]
    above = (f"中期绩效指标（{midterm.text}）", midterm.indicators)
    return [above, ("年度绩效指标", project.indicators)] if project.indicators else [above]


def numbered(goals: tuple[str, ...]) -> list[str]:
    """The goals as the form prints them, each its own paragraph: ``1.…``, ``2.…``."""
    return [f"{number}.{goal}" for number, goal in enumerate(goals, 1)]


def named_for(field: Field, word: str) -> bool:
    """Whether a field is called by the word, perhaps with more before it: 用途, 资金用途."""
    return field.name.endswith(word)


def weighted(project: Project) -> bool:
    """Whether the table needs the column 分值."""
    midterm = project.midterm.indicators if project.midterm else ()
    rows = (*midterm, *project.indicators)
    return any(row.weight is not None or (row.faults and _weight_marked(row)) for row in rows)


def _weight_marked(row: Indicator) -> bool:
    return any(mark.cell == "weight" and mark.is_error for mark in row.faults)


def short_head(project: Project) -> bool:
    """Whether the rows above the grid may be repeated on each page (estimated by text width)."""
    texts = [project.name, *[field.text for field in project.fields]]
    if not project.midterm and _few_letters([*texts, *project.goals], project.budget):
        return True
    height = sum(lines(text) for text in texts) + _goal_lines(project) + _budget_lines(project)
    return height <= _HEAD_LINES


def _few_letters(texts: list[str], budget: Budget) -> bool:
    """Whether the rows are short even if every letter were as wide as a 汉字: cheap to tell."""
    amounts = 2 * sum(1 + len(source.parts) for source in budget.sources) + 2
    breaks = sum([text.count("\n") for text in texts])
    return amounts + breaks + len(texts) + len("".join(texts)) // _LINE_WIDTH <= _HEAD_LINES


def _goal_lines(project: Project) -> int:
    """Of two periods side by side the longer one counts, and the row that names them."""
    if not project.midterm or not project.midterm.goals:
        return sum(lines(goal) for goal in project.goals)
    periods = (project.midterm.goals, project.goals)
    return 1 + max(sum(lines(goal, _HALF_WIDTH) for goal in goals) for goals in periods)


def _budget_lines(project: Project) -> int:
    """Labels with 其中：or a period take two lines."""
    rows = len(budget_rows(project))
    divided = any(source.parts for source in project.budget.sources)
    return 2 * rows if divided or project.midterm else rows


def lines(text: str, width: int = _LINE_WIDTH) -> int:
    """How many lines a text takes in a cell so many 汉字 wide, about."""
    return sum(1 + _width(line) // width for line in text.split("\n"))


def half_widths(text: str) -> int:
    """Display width in letters half as wide as a 汉字."""
    return sum(2 if east_asian_width(letter) in "WFA" else 1 for letter in text)


def _width(text: str) -> int:
    """Display width in 汉字."""
    return half_widths(text) // 2
