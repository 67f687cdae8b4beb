"""The first sheet of a draft (草稿): every error of its sources."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.marks import place, standing, whose
from perfdsl.backends.sheets.grid import Box, Row, Sheet, full
from perfdsl.document.model import Document

_NAME = "未改的错误"
_GRID = (900, 2900, 1000, 4838)  # twips
_HEADS = ("编号", "项目", "行", "问题")


def faults_sheet(document: Document) -> Sheet:
    """A row an error, as at the head of a draft in Word."""
    heads = tuple(Box(at, at + 1, words, "label") for at, words in enumerate(_HEADS))
    rows = (full(len(_GRID), standing(document), "title"), heads, *_rows(document))
    return Sheet(_NAME, _GRID, rows, head=(1, 2), frozen=2, low=True)


def _rows(document: Document) -> Iterator[Row]:
    for fault in document.draft or ():
        words = f"{fault.message}\n{fault.typed}" if fault.typed else fault.message
        cells = (fault.code, whose(fault), place(fault, document), words)
        yield tuple(
            Box(at, at + 1, each, "text" if at % 2 else "cell") for at, each in enumerate(cells)
        )
