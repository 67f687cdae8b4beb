"""Tables drawn with bars, as in Markdown: | 一级指标 | 二级指标 |."""

from __future__ import annotations

import re

from perfdsl.importing.grid import Grid
from perfdsl.importing.table import Allowance, Flow
from perfdsl.importing.texts import paragraphs
from perfdsl.pattern import pattern

_RULE = frozenset("|:-+= \t")  # what the line below the heads consists of
_BAR = pattern(r"(?<!\\)\|")
_BREAK = pattern(r"<br\s*/?>", re.IGNORECASE)
_HEADING = pattern(r"\s{0,3}#{1,6}\s+")


def is_pipe_row(line: str) -> bool:
    """Whether a line is a row of cells between bars."""
    bare = line.strip()
    return bare.startswith("|") and bare.endswith("|") and len(bare) > 1


def read_pipes(lines: list[str]) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """A table for each run of such lines; the others are paragraphs."""
    allowance = Allowance()
    grids: list[Grid] = []
    between: list[str] = []
    flow: Flow | None = None
    for line in [*lines, ""]:
        if is_pipe_row(line):
            flow = flow or Flow(allowance)
            _add(flow, line.strip())
        elif flow is not None:
            grids.append(flow.grid(f"表{len(grids) + 1}", paragraphs(between)))
            flow, between = None, [line]
        else:
            between.append(_HEADING.sub("", line).replace("**", ""))
    return tuple(grids), paragraphs(between)


def _add(flow: Flow, row: str) -> None:
    if _RULE.issuperset(row) and "-" in row:
        return
    flow.next_row()
    for text in _BAR.split(row[1:-1]):
        flow.cell(_BREAK.sub("\n", text.strip()).replace("\\|", "|").replace("**", ""))
