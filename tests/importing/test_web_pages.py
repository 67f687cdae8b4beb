"""Tables of web pages, and of what Word and Excel save as one."""

from __future__ import annotations

import pytest

from perfdsl.importing.reading import read_grids
from tests.importing.office_files import codes, only, read, spans, texts


def _page(inside: str) -> bytes:
    return f"<html><body>{inside}</body></html>".encode()


def _cell(inside: str) -> str:
    (text,) = texts(only(_page(f"<table><tr><td>{inside}</td></tr></table>")))[0]
    return text


def test_cells_go_where_spans_leave_room() -> None:
    grid = only(
        _page(
            "<table><tr><td rowspan=2>甲<td colspan='2'>乙<tr><td>丙<td rowspan=0>丁"
            "<tr><td colspan=2>戊</table>"
        )
    )
    assert spans(grid) == {
        "甲": (1, 1, 2, 1), "乙": (1, 2, 1, 2), "丙": (2, 2, 1, 1), "丁": (2, 3, 2, 1), "戊": (3, 1, 1, 2),
    }  # fmt: skip


def test_spans_end_with_the_table() -> None:
    grid = only(_page("<table><tr><td colspan=99 rowspan=99>甲<tr><th>乙<th>丙</table>"))
    assert (grid.height, grid.width) == (2, 101)


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("绩效\n  目标 表", "绩效目标 表"),
        ("a\n b", "a b"),
        ("一<br>二<BR/>三", "一\n二\n三"),
        ("<p>一<p>二", "一\n二"),
        ("<div>一</div>二", "一\n二"),
        ("&ge;95&#37;&nbsp;", "≥95%"),
        ("<b>预算</b><i>数</i>", "预算数"),
        ("甲<!-- <td>无 -->乙<script>if (a<b) '</td>'</script>", "甲乙"),
        ("<ol><li>甲<li>乙</ol>", "1.甲\n2.乙"),
        ("<ul><li>甲<li>乙</ul>", "甲\n乙"),
        ("<input type=checkbox checked>新增<input type=checkbox>延续", "☑新增□延续"),
        ("<input value=9.50><input type=hidden value=1>", "9.50"),
        ("<select><option>甲<option selected>乙</select>", "乙"),
        (
            "<![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>甲",
            "1.甲",
        ),
        ("3 < 5 <3 a", "3 < 5 <3 a"),
        ("<span title='a>b'>甲</span>", "甲"),
        ("<o:p></o:p>甲", "甲"),
    ],
)
def test_a_cell_is_read_as_it_is_shown(inside: str, text: str) -> None:
    assert _cell(inside) == text


def test_a_table_in_a_cell_is_a_table_behind_the_outer_one() -> None:
    sheets = read(
        _page(
            "<p>题<table><tr><td>外<table><tr><td>内</table>又<td>旁</table><table><tr><td>后</table><p>尾"
        )
    )
    assert [(one.name, texts(one)) for one in sheets.grids] == [
        ("表1", [["外又", "旁"]]), ("表1-1", [["内"]]), ("表2", [["后"]]),
    ]  # fmt: skip
    assert sheets.grids[0].before == ("题",)
    assert sheets.after == ("尾",)


def test_a_caption_stands_above_its_own_table() -> None:
    first, second = read(
        _page(
            "<table><caption>甲表<tr><td>1</table><table><caption>乙表</caption><tr><td>2</table>"
        )
    ).grids
    assert (first.before, second.before) == (("甲表",), ("乙表",))


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("declared", ["gb2312", "GBK", "utf-8"])
def test_the_encoding_is_found_whatever_is_declared(encoding: str, declared: str) -> None:
    page = f'<meta http-equiv=Content-Type content="text/html; charset={declared}"><table><td>绩效目标</table>'
    assert texts(read_grids("a", page.encode(encoding)).grids[0]) == [["绩效目标"]]


def test_bytes_of_no_encoding_are_refused() -> None:
    assert codes(b"<table><td>\xff\xfe\xff\x80\x81</table>") == ["P006"]


def test_what_is_not_shown_is_not_read_and_told() -> None:
    page = _page(
        "<table><tr><td>甲<span style='display: none'>藏<span>里</span></span>乙<del>删</del><ins>增</ins></td>"
        "<td><p style='mso-hide:all'>段<p>下</td></tr><tr style='display:none'><td>行</td></tr></table>"
    )
    sheets = read_grids("a", page)
    assert texts(sheets.grids[0]) == [["甲乙增", "下"], ["行"]]
    assert [found.kind.code for found in sheets.diagnostics] == ["P067", "P068"]


@pytest.mark.parametrize(
    ("attributes", "text", "number"),
    [
        ("x:num='0.95'", "95%", "0.95"),
        ("x:num='376.40000000000003'", "376.40", "376.4"),
        ("x:num", "5", None),
        ("sdval='12345.6' sdnum='1033;0;#,##0'", "12,346", "12345.6"),
        ("sdval='45352'", "2024年3月1日", None),
        ("sdval='45292'", "2024年", None),
        ("x:num='abc'", "5", None),
    ],
)
def test_numbers_that_excel_keeps_beside_the_text_are_exact(
    attributes: str, text: str, number: str | None
) -> None:
    grid = only(_page(f"<table><tr><td {attributes}>{text}</table>"))
    assert [(one.text, one.number) for one in grid.cells] == [(text, number)]


def test_an_xls_or_doc_that_is_a_page_is_read_as_one() -> None:
    page = b'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</table>'
    for name in ("表.xls", "表.doc", "表.docx"):
        (grid,) = read_grids(name, page).grids
        assert texts(grid) == [["1"]]
