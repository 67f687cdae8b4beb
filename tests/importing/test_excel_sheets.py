"""Sheets of Excel files: what is shown where, and which number is behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfdsl.importing.reading import read_grids
from tests.importing.office_files import codes, only, read, spans, texts, xlsx

_FILES = Path(__file__).parent / "files"


def _cell(value: str, type: str = "n", style: int = 0) -> str:
    return f'<c t="{type}" s="{style}"><v>{value}</v></c>'


@pytest.mark.parametrize(
    ("value", "code", "text", "number"),
    [
        ("0.95", "0%", "95%", "0.95"),
        ("9.5", "0.00", "9.50", "9.5"),
        ("376.40000000000003", "General", "376.4", "376.4"),
        ("1234567.891", "#,##0.00", "1,234,567.89", "1234567.891"),
        ("2.675", "0.00", "2.68", "2.675"),
        ("1E3", "0", "1000", "1000"),
        ("45352", 'yyyy"年"m"月"d"日"', "2024年3月1日", None),
        ("45352.395833333336", "yyyy/m/d h:mm", "2024/3/1 9:30", None),
        ("12", '≥0"人"', "≥12人", "12"),
        ("1e999", "0", "1e999", None),
        ("NaN", "0", "NaN", None),
        ("1_0", "0", "1_0", None),
    ],
)
def test_a_number_is_read_as_it_is_shown_and_exactly(
    value: str, code: str, text: str, number: str | None
) -> None:
    grid = only(xlsx(f"<row>{_cell(value, style=1)}</row>", formats=(code,)))
    assert [(one.text, one.number) for one in grid.cells] == [(text, number)]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (_cell("1", "s"), "乙\n丙"),
        (_cell("9", "s"), None),
        (
            '<c t="inlineStr"><is><r><t>数量</t></r><r><t>指标</t></r><rPh><t>sl</t></rPh></is></c>',
            "数量指标",
        ),
        (_cell("合计", "str"), "合计"),
        (_cell("1", "b"), "TRUE"),
        (_cell("#DIV/0!", "e"), "#DIV/0!"),
        (_cell("2024-03-01", "d"), "2024-03-01"),
        ('<c t="str"><f>A1</f><v>a_x000D_b_x0041_</v></c>', "a\nbA"),
        ('<c s="99"><v>5</v></c>', "5"),
        ("<c/>", None),
    ],
)
def test_a_cell_of_each_type_has_its_text(cell: str, text: str | None) -> None:
    strings = ("甲", "<r><t>乙</t></r><r><t>\n丙</t></r><rPh><t>y</t></rPh>")
    grid = only(xlsx(f'<row r="1"><c r="A1"><v>0</v></c>{cell}</row>', strings=strings))
    assert [one.text for one in grid.cells[1:]] == ([text] if text is not None else [])


def test_cells_stand_where_they_say_or_behind_the_last() -> None:
    grid = only(
        xlsx(
            '<row r="3"><c r="B3"><v>1</v></c><c r="D3"/><c><v>2</v></c></row><row><c><v>3</v></c></row>'
        )
    )
    assert spans(grid) == {"1": (3, 2, 1, 1), "2": (3, 5, 1, 1), "3": (4, 1, 1, 1)}
    assert (grid.name, grid.height, grid.width) == ("表", 4, 5)
    assert grid.place(grid.cells[0]) == "表!R3C2"


def test_merged_cells_are_one_cell_as_far_as_there_are_texts() -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'
        '<row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>'
    )
    after = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C2:XFD1048576"/></mergeCells>'
    assert spans(only(xlsx(rows, after=after))) == {"1": (1, 1, 2, 2), "4": (2, 3, 1, 1)}


def test_dates_may_count_from_1904() -> None:
    properties = '<workbookPr date1904="1"/>'
    grid = only(
        xlsx(f"<row>{_cell('1', style=1)}</row>", formats=("yyyy-mm-dd",), properties=properties)
    )
    assert texts(grid) == [["1904-01-02"]]


def test_a_hidden_sheet_is_not_read_and_hidden_rows_are() -> None:
    assert codes(xlsx(f"<row>{_cell('1')}</row>", state="hidden")) == ["P068", "P066"]
    rows = f'<row hidden="1">{_cell("1")}{_cell("2")}</row><row hidden="1"/>'
    sheets = read_grids("a", xlsx(rows, before='<cols><col min="2" max="9" hidden="1"/></cols>'))
    assert texts(sheets.grids[0]) == [["1", "2"]]
    (found,) = sheets.diagnostics
    assert (
        found.message.zh == "「a」里有隐藏的内容：隐藏的行 1 行（照读了）、隐藏的列 1 列（照读了）"
    )


def test_formulas_are_read_as_their_results_and_those_without_are_told() -> None:
    content = xlsx("<row><c><f>1+1</f><v>2</v></c><c><f>A1*2</f></c></row>")
    sheets = read_grids("a", content)
    assert texts(sheets.grids[0]) == [["2"]]
    assert [found.kind.code for found in sheets.diagnostics] == ["P069"]


def test_a_cell_that_stands_where_no_table_is_is_told() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    content = xlsx(rows, before='<dimension ref="A1:XFD1048576"/>')
    (grid,) = read_grids("a", content).grids
    assert (grid.height, grid.width) == (1, 1)
    assert codes(content) == ["P069"]


def test_a_million_empty_cells_are_nothing() -> None:
    rows = "".join(f'<row r="{at}"><c r="B{at}" s="0"/></row>' for at in range(1, 20_000))
    grid = only(xlsx(f'{rows}<row r="90000"><c r="A90000"><v>1</v></c></row>'))
    assert (len(grid.cells), grid.height, grid.width) == (1, 90_000, 1)


def test_an_old_file_is_read_like_a_new_one() -> None:
    """Made by LibreOffice: merged cells, percent, dates, a formula, a hidden row, column and sheet."""
    sheets = read_grids("目标表.xls", (_FILES / "目标表.xls").read_bytes())
    (grid,) = sheets.grids
    assert (grid.name, grid.height, grid.width) == ("2024年", 5, 6)
    found = spans(grid)
    assert found["项目支出绩效目标表"] == (1, 1, 1, 6)
    assert found["图书馆"] == (3, 1, 2, 1)
    numbers = {one.text: one.number for one in grid.cells if one.row > 2}
    assert numbers["95%"] == "0.95"
    assert numbers["9.50"] == "9.5"
    assert numbers["1,234,567.89"] == "1234567.891"
    assert numbers["385.9"] == "385.9"
    assert numbers["2024年3月1日"] is None
    assert numbers["TRUE"] is None
    assert [one.message.zh.partition("：")[2] for one in sheets.diagnostics] == [
        "隐藏的行 1 行（照读了）、隐藏的列 1 列（照读了）、隐藏的工作表 1 张（没有读）"
    ]


def test_what_is_empty_has_no_table() -> None:
    assert codes(xlsx("")) == ["P066"]
    assert read(xlsx(f"<row>{_cell('1')}</row>")).after == ()
