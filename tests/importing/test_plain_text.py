"""Tables in plain text."""

from __future__ import annotations

import pytest

from perfdsl.importing.reading import read_grids
from tests.importing.office_files import codes, only, read, spans, texts

_FROM_WORD = """\
[bookmark: _Toc_4][bookmark: _Toc11433]1.检察办案业务费绩效目标表
\t251101机关服务中心
\t单位：万元

\t项目名称
\t检察办案业务费

\t绩效目标
\t1.完成课题费发放
2.完成抚恤金发放

3.完成总结
\t
\x20
\t一级指标
\t二级指标

\t产出指标
\t数量指标

\t
\t质量指标\t\t\t


\x20
2.被装购置经费绩效目标表
\t项目名称
\t被装购置经费

填报人：张三
"""


def test_text_saved_from_word_has_a_cell_a_line() -> None:
    sheets = read(_FROM_WORD.encode())
    first, second = sheets.grids
    assert first.before == ("1.检察办案业务费绩效目标表",)
    assert texts(first) == [
        ["251101机关服务中心", "单位：万元"],
        ["项目名称", "检察办案业务费"],
        ["绩效目标", "1.完成课题费发放\n2.完成抚恤金发放\n3.完成总结"],
        ["一级指标", "二级指标"],
        ["产出指标", "数量指标"],
        ["质量指标"],
    ]
    assert spans(first)["质量指标"] == (6, 2, 1, 1)
    assert (second.before, texts(second)) == (
        ("2.被装购置经费绩效目标表",),
        [["项目名称", "被装购置经费"]],
    )
    assert sheets.after == ("填报人：张三",)


def test_rows_pasted_from_excel_are_parted_by_tabs() -> None:
    sheets = read(
        '绩效目标表\n一级\t二级\t值\n产出\t数量\t"≥3人\n≤""5""人"\n\t质量\t100%\n备注\n甲\t乙\n'.encode()
    )
    first, second = sheets.grids
    assert first.before == ("绩效目标表",)
    assert texts(first) == [
        ["一级", "二级", "值"],
        ["产出", "数量", '≥3人\n≤"5"人'],
        ["质量", "100%"],
    ]
    assert spans(first)["质量"] == (3, 2, 1, 1)
    assert (second.before, texts(second)) == (("备注",), [["甲", "乙"]])


def test_a_quote_that_never_closes_is_a_sign() -> None:
    assert texts(only('甲\t"乙\n丙\t丁\n'.encode())) == [["甲", '"乙'], ["丙", "丁"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_csv_is_one_table(encoding: str) -> None:
    content = '项目,预算数\n"购书,音像",9.50\n修缮,\n'.encode(encoding)
    (grid,) = read_grids("表.CSV", content).grids
    assert texts(grid) == [["项目", "预算数"], ["购书,音像", "9.50"], ["修缮"]]


def test_a_table_drawn_with_bars_is_read() -> None:
    sheets = read(
        "## 目标表\n\n| 指标 | **值** |\n|:---|---:|\n| 甲<br>乙 | a \\| b |\n\n尾\n\n| 丙 |\n| 丁 |\n".encode()
    )
    first, second = sheets.grids
    assert (first.before, texts(first)) == (("目标表",), [["指标", "值"], ["甲\n乙", "a | b"]])
    assert (second.before, texts(second)) == (("尾",), [["丙"], ["丁"]])


def test_prose_has_no_table() -> None:
    assert codes("关于预算绩效的通知\n各单位：\n请按时报送，谢谢。\n".encode()) == ["P066"]


def test_text_of_no_encoding_is_refused_where_it_fails() -> None:
    (found,) = read_grids("a", b"\t\xff\xfe\xfa\n").diagnostics
    assert found.kind.code == "P006"
