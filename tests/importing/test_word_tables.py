"""Tables of Word files: where each cell stands and how far it reaches."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document

from perfdsl.importing.reading import read_grids
from tests.importing.office_files import (
    archive,
    cell,
    codes,
    docx,
    only,
    paragraph,
    read,
    relations,
    row,
    spans,
    table,
    texts,
)


def test_cells_stand_where_the_table_shows_them() -> None:
    grid = only(docx(table(row("项目名称", "购书"), row("预算数", "9.50"))))
    assert (grid.name, grid.height, grid.width) == ("表1", 2, 2)
    assert texts(grid) == [["项目名称", "购书"], ["预算数", "9.50"]]
    assert grid.place(grid.cells[3]) == "表1!R2C2"


def test_a_span_moves_the_cells_behind_it() -> None:
    grid = only(docx(table(row(cell("甲", "gridSpan=3"), "乙"), row("一", "二", "三", "四"))))
    assert spans(grid)["甲"] == (1, 1, 1, 3)
    assert spans(grid)["乙"] == (1, 4, 1, 1)


def test_cells_merged_down_are_one_cell() -> None:
    grid = only(
        docx(
            table(
                row(cell("产出指标", "vMerge=restart"), "数量指标"),
                row(cell("看不见", "vMerge"), "质量指标"),
                row(cell("", "vMerge=continue"), "时效指标"),
                row(cell("效益指标", "vMerge=restart"), "社会效益指标"),
            )
        )
    )
    assert spans(grid)["产出指标"] == (1, 1, 3, 1)
    assert spans(grid)["效益指标"] == (4, 1, 1, 1)
    assert "看不见" not in spans(grid)


def test_the_rest_of_no_cell_is_a_cell_of_its_own() -> None:
    grid = only(docx(table(row(cell("甲", "vMerge"), "乙"), row("丙", cell("丁", "vMerge")))))
    assert spans(grid) == {
        "甲": (1, 1, 1, 1),
        "乙": (1, 2, 1, 1),
        "丙": (2, 1, 1, 1),
        "丁": (2, 2, 1, 1),
    }


def test_a_rest_of_another_width_does_not_go_on() -> None:
    grid = only(
        docx(table(row(cell("甲", "vMerge=restart"), "乙"), row(cell("丙", "vMerge gridSpan=2"))))
    )
    assert spans(grid)["甲"] == (1, 1, 1, 1)
    assert spans(grid)["丙"] == (2, 1, 1, 2)


def test_a_row_may_begin_behind_the_first_column() -> None:
    grid = only(docx(table(row("甲", "乙"), row("丙", properties='<w:gridBefore w:val="1"/>'))))
    assert spans(grid)["丙"] == (2, 2, 1, 1)


def test_old_files_merge_to_the_right_cell_by_cell() -> None:
    grid = only(docx(table(row(cell("甲", "hMerge=restart"), cell("", "hMerge=continue"), "乙"))))
    assert spans(grid) == {"甲": (1, 1, 1, 2), "乙": (1, 3, 1, 1)}


def test_a_table_in_a_cell_is_a_table_behind_the_outer_one() -> None:
    inner = f"<w:tc>{paragraph('外')}{table(row('内'))}{paragraph('又')}{table(row('内二'))}<w:p/></w:tc>"
    first, second, third, fourth = read(
        docx(table(row(inner, "旁")) + "<w:p/>" + table(row("后")))
    ).grids
    assert [one.name for one in (first, second, third, fourth)] == ["表1", "表1-1", "表1-2", "表2"]
    assert texts(first) == [["外\n又", "旁"]]
    assert (texts(second), texts(third), texts(fourth)) == ([["内"]], [["内二"]], [["后"]])


@pytest.mark.parametrize(
    "wrapped",
    [
        f"<w:sdt><w:sdtContent>{table(row('甲', '乙'))}</w:sdtContent></w:sdt>",
        table(f"<w:sdt><w:sdtContent>{row('甲', '乙')}</w:sdtContent></w:sdt>"),
        table(row("甲", f"<w:sdt><w:sdtContent>{cell('乙')}</w:sdtContent></w:sdt>")),
        table(row("甲", f"<w:customXml>{cell('乙')}</w:customXml>")),
        f"<mc:AlternateContent><mc:Choice>{table(row('甲', '乙'))}</mc:Choice>"
        f"<mc:Fallback>{table(row('旧'))}</mc:Fallback></mc:AlternateContent>",
    ],
)
def test_content_controls_hide_no_table_row_or_cell(wrapped: str) -> None:
    assert texts(only(docx(wrapped))) == [["甲", "乙"]]


def test_paragraphs_above_a_table_are_its_own_and_the_last_ones_the_file_s() -> None:
    sheets = read(
        docx(
            paragraph("1.购书绩效目标表")
            + paragraph(" ")
            + paragraph("单位：万元")
            + table(row("甲"))
            + paragraph("2.修缮")
            + table(row("乙"))
            + paragraph("填报人：")
        )
    )
    assert [one.before for one in sheets.grids] == [("1.购书绩效目标表", "单位：万元"), ("2.修缮",)]
    assert sheets.after == ("填报人：",)


def test_hidden_rows_are_left_out_and_told() -> None:
    content = docx(table(row("甲"), row("乙", properties="<w:hidden/>"), row("丙")))
    assert codes(content) == ["P068"]
    assert texts(read_grids("a", content).grids[0]) == [["甲"], ["丙"]]


def test_a_row_whose_deletion_is_tracked_is_gone() -> None:
    content = docx(
        table(row("甲"), row("乙", properties="<w:del/>"), row("丙", properties="<w:ins/>"))
    )
    sheets = read_grids("a", content)
    assert texts(sheets.grids[0]) == [["甲"], ["丙"]]
    assert [found.message.zh for found in sheets.diagnostics] == [
        "「a」里有 2 处修订没有定，按接受后的内容读"
    ]


def test_a_file_of_python_docx_is_read() -> None:
    document = Document()
    document.add_paragraph("绩效目标表")
    made = document.add_table(rows=3, cols=3)
    made.cell(0, 0).merge(made.cell(0, 2)).text = "宽"
    made.cell(1, 0).merge(made.cell(2, 1)).text = "方"
    made.cell(2, 2).text = "角"
    buffer = BytesIO()
    document.save(buffer)
    grid = only(buffer.getvalue())
    assert grid.before == ("绩效目标表",)
    assert spans(grid) == {"宽": (1, 1, 1, 3), "方": (2, 1, 2, 2), "角": (3, 3, 1, 1)}


def test_a_strict_file_with_other_names_of_parts_is_read() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = f'<d:document xmlns:d="{strict}"><d:body>{table(row("甲")).replace("w:", "d:")}</d:body></d:document>'
    content = archive(
        {"_rels/.rels": relations(officeDocument="/Word/Document2.xml"), "word/document2.XML": body}
    )
    assert texts(only(content)) == [["甲"]]


def test_a_wide_span_is_refused() -> None:
    assert codes(docx(table(row(cell("甲", "gridSpan=999999999"))))) == ["P063"]
