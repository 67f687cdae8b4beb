"""The rows of a draft: those of the model with their marks, and those that it could not take in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from perfdsl.document.faults import Cells, shortened
from perfdsl.document.model import Indicator, Mark, Marks, TextValue
from perfdsl.document.places import same_line, with_lines
from perfdsl.record import replace
from perfdsl.semantics import model as sem
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.source import Span
from perfdsl.syntax import ast

MISSING = "（缺）"
CONSEQUENCE = ""  # the code of a cell that only suffers from an error told elsewhere


class Rows:
    """The rows of one period, as its blocks have them: placed or not, in the order written."""

    def __init__(
        self, rows: Sequence[sem.Row], printed: Sequence[Indicator], scheme: Scheme, cells: Cells
    ) -> None:
        self.placed: Mapping[Span, Indicator] = {
            row.span: one for row, one in zip(rows, printed, strict=True)
        }
        self.scheme = scheme
        self.cells = cells

    def of(self, members: Iterable[ast.Member]) -> list[Indicator]:
        """The rows of all blocks; what the blocks lack is not among them."""
        return [row for one in members if isinstance(one, ast.Group) for row in self.group(one, "")]

    def group(self, group: ast.Group, above: str) -> list[Indicator]:
        """A block. Its rows stay together under one 一级, even where that is only a guess."""
        level = self.scheme.level(group.name.text)
        known = self.known(group)
        name = level.name if level else known or above or group.name.text
        made: list[Indicator] = []
        lost: ast.Entry | None = None  # the row before, if it has no place
        for one, span in with_lines(group.members, group.name.span):
            if lost and isinstance(one, ast.Broken) and same_line(lost.span, one.span):
                del made[-1]  # what could be read of the line is no row of its own
                span = lost.span.to(span)
            made += self.member(one, span, name)
            lost = one if isinstance(one, ast.Entry) and self.is_lost(one) else None
        own = self.cells.of(group.span)
        if own and not made:
            made = [_row(name, "", "", "", ())]
        if own:
            made[0] = replace(made[0], faults=(*own, *made[0].faults))
        return made

    def is_lost(self, node: ast.Entry) -> bool:
        """Whether it is nothing but a row that has no place in the model and no error of its own."""
        plain = not any(isinstance(one, ast.Broken) for one in node.attributes)
        return plain and row_key(node) not in self.placed and not self.cells.of(node.span)

    def known(self, group: ast.Group) -> str:
        """The 一级 that its rows were read under."""
        for one in group.members:
            if isinstance(one, ast.Entry) and (row := self.placed.get(row_key(one))):
                return row.level1
        return ""

    def member(self, one: ast.Member, line: Span, name: str) -> Iterator[Indicator]:
        if isinstance(one, ast.Group):
            yield from self.group(one, name)
        elif isinstance(one, ast.Entry):
            yield self.entry(one, name)
            for each in one.attributes:
                if isinstance(each, ast.Broken):
                    yield self.unread(each.span, each.span, name)
        else:
            yield self.unread(one.span, line, name)

    def entry(self, node: ast.Entry, level1: str) -> Indicator:
        marks = self.cells.of(node.span)
        placed = self.placed.get(row_key(node))
        if placed:
            return replace(placed, faults=marks)
        name = node.name.value if node.name else ""
        text = _value(node)
        marks = marks or (Mark("text", CONSEQUENCE),)
        return _row(level1, node.head.text, name, shortened(text), marks)

    def unread(self, span: Span, line: Span, level1: str) -> Indicator:
        """A line that could not be read, or has no place in a block: as typed."""
        marks = self.cells.of(span) or (Mark("name", CONSEQUENCE),)
        return _row(level1, "", shortened(line.text), "", marks)


def with_missing(
    rows: Sequence[Indicator], scheme: Scheme, missing: Mapping[tuple[str, ...], str]
) -> tuple[Indicator, ...]:
    """The rows, with one for each level that lacks its own: at the end of its 一级."""
    result = list(rows)
    order = {level.name: at for at, level in enumerate(scheme.levels)}
    for level in scheme.levels:
        for path in ((level.name,), *((level.name, second.name) for second in level.levels)):
            code = missing.get(path)
            if code:
                name = path[1] if len(path) > 1 else ""
                row = _row(level.name, "", name + MISSING, "", (Mark("name", code),))
                result.insert(_end_of(level.name, result, order), row)
    return tuple(result)


def _end_of(level: str, rows: Sequence[Indicator], order: Mapping[str, int]) -> int:
    """Behind the last row of the level, or of those before it in the scheme."""
    before = [at for at, row in enumerate(rows) if order.get(row.level1, -1) <= order[level]]
    return before[-1] + 1 if before else 0


def row_key(node: ast.Entry) -> Span:
    """The place by which a row of the model is known: that of its name, else all of it."""
    return node.name.span if node.name else node.span


def _value(node: ast.Entry) -> str:
    """What the value's cell would show, had the value been read."""
    if node.shown:
        return node.shown.value
    if node.value and not node.value.comparator and isinstance(node.value.body, ast.Text):
        return node.value.body.value
    return node.value.span.text if node.value else ""


def _row(level1: str, level2: str, name: str, text: str, marks: Marks) -> Indicator:
    return Indicator(level1, level2, name, "", text, TextValue(), None, None, faults=marks)
