"""Rows of a form with tags: those that steer, and blocks of rows between two that do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.backends.sheets.grid import Box, Row


def steering(tag: str) -> Row:
    """A row that is not printed, for its tag: ``for goal in project.goals``."""
    return (Box(0, 1, f"{{%tr {tag} %}}", "left"),)


def block(opening: str, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows for each item of a loop, or on a condition."""
    yield steering(opening)
    yield from rows
    yield steering(f"end{opening.partition(' ')[0]}")


def of_sheet(tag: str) -> Row:
    """A row that is not printed, for what it says of the whole sheet."""
    return (Box(0, 1, f"{{%sheet {tag} %}}", "left"),)


def tagged(start: int, end: int, value: str, style: str = "cell") -> Box:
    """A box with a value."""
    return Box(start, end, f"{{{{ {value} }}}}", style)


def numbered(start: int, end: int, value: str, style: str = "cell") -> Box:
    """A box with a number."""
    return Box(start, end, f"{{{{ {value} }}}}", style, number=True)


def amounted(start: int, end: int, value: str) -> Box:
    """A box with an amount of money, which stands at the right."""
    return numbered(start, end, value, "amount")
