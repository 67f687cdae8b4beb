"""The published document as the text that Word saves of it, imported and built: the same Word file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from perfdsl.backends import emit
from perfdsl.driver import compile_source
from perfdsl.importing.importing import import_sheets
from perfdsl.importing.plain.cell_lines import joined
from perfdsl.importing.reading import read_grids
from perfdsl.source import SourceFile
from tests.examples.published import Row, Table, published

EXAMPLE = Path(__file__).parents[2] / "examples" / "tianjin-2023" / "tianjin-2023.perf"


def _row(*cells: str) -> str:
    return "".join(f"\t{cell}\n" for cell in cells) + "\n"


def _head(table: Table) -> Iterator[str]:
    """What stands above the grid; the use of the money below a caption that is a blank cell here."""
    total, ours, others = (amount or " " for amount in table.budget)
    yield f"[bookmark: _Toc1]{table.title}\n"
    yield _row(table.unit, "单位：万元")
    yield _row("项目名称", table.name)
    caption, words = "预算规模及资金用途", ("预算数", "其中：财政    资金", "其他资金")
    yield _row(caption, words[0], total, words[1], ours, words[2], others)
    yield _row("", table.purpose)
    yield _row("绩效目标", "\n".join(table.goals))


def _indicator(row: Row, *, is_cut: bool) -> str:
    """``is_cut``: two of its cells end in an empty paragraph, which a reader takes for a row's end."""
    first, second, name, description, value = row.cells
    level = first if row.printed else ""
    if is_cut:
        return _row(level, second, name) + _row(description) + _row(value)
    return _row(level, second, name, description, value)


def _saved(*, cut: int) -> str:
    """The whole document; every ``cut``-th row that begins with its 一级 is cut in pieces."""
    lines, number = [], 0
    for table in published().tables:
        lines += [*_head(table), "\n \n"]
        lines.append(_row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"))
        for row in table.rows:
            number += 1
            lines.append(_indicator(row, is_cut=bool(cut) and row.printed and number % cut == 0))
        lines.append("\n\n \n")
    return "".join(lines)


@pytest.mark.parametrize("cut", [0, 1, 3], ids=["no row cut", "every row cut", "a third cut"])
def test_the_published_text_comes_back_byte_for_byte(cut: int) -> None:
    sheets = read_grids("tianjin-2023.txt", _saved(cut=cut).encode())
    imported = import_sheets(sheets)
    assert not imported.left
    again = compile_source(SourceFile(EXAMPLE.name, imported.text)).document
    before = compile_source(SourceFile(EXAMPLE.name, EXAMPLE.read_text("utf-8"))).document
    assert again and before
    assert emit("docx", again) == emit("docx", before)


HEAD = ["一级指标", "二级指标", "三级指标", "指标值"]


def test_pieces_that_make_just_one_row_are_that_row() -> None:
    assert joined([HEAD, ["产出", "数量", "台数"], ["≥3台"]]) == [
        HEAD,
        ["产出", "数量", "台数", "≥3台"],
    ]


def test_rows_above_the_grid_and_whole_rows_are_left_as_they_are() -> None:
    rows = [["项目名称", "甲"], ["预算数", "10"], HEAD, ["产出", "数量", "台数", "≥3台"]]
    assert joined(rows) == rows


def test_a_row_that_begins_with_a_blank_is_one_of_its_own() -> None:
    rows = [HEAD, ["产出", "数量"], ["", "质量", "合格率", "100%"]]
    assert joined(rows) == rows


def test_pieces_that_are_too_long_for_one_row_are_left_as_they_are() -> None:
    rows = [HEAD, ["产出", "数量", "台数"], ["甲", "乙"]]
    assert joined(rows) == rows
