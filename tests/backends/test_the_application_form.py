"""The application form: 中期 at the left, the year at the right, the same in every format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as some

from perfdsl.backends import emit
from perfdsl.backends.alignment import aligned
from perfdsl.document.forms import APPLICATION_FORM
from perfdsl.document.model import Budget, Document, Field, Indicator

from . import web_page
from .documents import (
    TABLES,
    budget,
    divided,
    document,
    indicator,
    midterm,
    project,
    projects,
    rows,
    unit,
)
from .workbook import opened

HEAD = ["一级指标", *["中期绩效指标（2023-2025年）"] * 3, *["年度绩效指标"] * 3]


def application(*made: object, **more: object) -> Document:
    """Application forms of these units."""
    return document(*made, form=APPLICATION_FORM, **more)  # type: ignore[arg-type]


def one(**parts: object) -> Document:
    """The form of one project."""
    return application(unit(project(**parts)))  # type: ignore[arg-type]


def in_word(printed: Document) -> list[list[str]]:
    """The words of every place of the first table in the Word file."""
    table = docx.Document(BytesIO(emit("docx", printed))).tables[0]
    return [[cell.text for cell in row.cells] for row in table.rows]


def on_the_page(printed: Document) -> list[list[str]]:
    """The words of every place of the first form on the web page."""
    [main] = web_page.read(emit("html", printed)).all("main")
    return web_page.grid(main.all("table")[0])


def named(*names: str, level2: str = "数量指标", level1: str = "产出指标") -> list[Indicator]:
    return [indicator(level1, name, f"{name}的值", level2=level2) for name in names]


def lines(
    left: Sequence[Indicator], right: Sequence[Indicator], *, padded: bool = True
) -> list[tuple[str, str]]:
    """The names on each line; nothing is ``-``."""
    return [
        (pair.midterm.name if pair.midterm else "-", pair.year.name if pair.year else "-")
        for level in aligned(left, right, padded=padded)
        for pair in level.pairs
    ]


# --- alignment ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("甲乙", "甲乙", "甲甲 乙乙"),
        ("甲丙", "甲乙丙", "甲甲 -乙 丙丙"),
        ("甲乙丙", "甲丙", "甲甲 乙- 丙丙"),
        ("甲乙", "丙", "甲丙 乙-"),
        ("", "甲乙", "-甲 -乙"),
        ("甲乙", "", "甲- 乙-"),
        ("甲乙丙", "丙甲", "乙- 丙丙 甲甲"),
        ("子甲丑", "寅甲卯辰", "子寅 甲甲 丑卯 -辰"),
        ("甲甲", "甲", "甲甲 甲-"),
    ],
)
def test_rows_of_one_name_are_on_one_line_and_the_others_fill_up(
    left: str, right: str, expected: str
) -> None:
    found = " ".join(map("".join, lines(named(*left), named(*right))))
    assert found == expected


def test_blanks_in_a_name_do_not_count() -> None:
    assert lines(named("培训 期数"), named("培训期数")) == [("培训 期数", "培训期数")]


def test_unpadded_a_line_has_one_name() -> None:
    found = lines(named(*"甲乙丙"), named(*"丁乙戊己"), padded=False)
    assert found == [("-", "丁"), ("甲", "-"), ("乙", "乙"), ("-", "戊"), ("-", "己"), ("丙", "-")]


def test_rows_stand_by_level_and_what_midterm_alone_has_follows_what_it_followed() -> None:
    left = [
        *named("子", level2="质量指标"),
        *named("丑", level2="时效指标"),
        *named("寅", level1="附加指标", level2="其他指标"),
    ]
    right = [
        *named("甲"),
        *named("乙", level2="质量指标"),
        *named("丙", level1="效益指标", level2="社会效益指标"),
        *named("丁"),
    ]
    found = [
        (level.name, [(one.name, len(one.pairs)) for one in level.classes])
        for level in aligned(left, right)
    ]
    assert found == [
        ("产出指标", [("数量指标", 2), ("质量指标", 1), ("时效指标", 1)]),
        ("附加指标", [("其他指标", 1)]),
        ("效益指标", [("社会效益指标", 1)]),
    ]


_NAMES = some.lists(some.sampled_from("甲乙丙丁戊己庚辛壬癸"), unique=True)


@given(_NAMES, _NAMES, some.booleans())
def test_no_row_is_lost_and_the_year_keeps_its_order(
    left: list[str], right: list[str], padded: bool
) -> None:
    found = lines(named(*left), named(*right), padded=padded)
    assert [year for _, year in found if year != "-"] == right
    assert sorted(before for before, _ in found if before != "-") == sorted(left)
    together = {before for before, year in found if before == year}
    assert together == set(left) & set(right)
    if padded and not together:
        assert len(found) == max(len(left), len(right))


def test_a_long_list_is_aligned_at_once() -> None:
    many = named(*map(str, range(20000)))
    assert len(lines(many, many[::-1])) == 20000
    assert len(lines(many, many[10000:])) == 20000


# --- the form -------------------------------------------------------------------------------------


def test_it_reads_like_the_paper_form() -> None:
    fields = (
        Field("项目期", "2023-2025年"),
        Field("主管部门及代码", "示例局 301"),
        Field("项目属性", "延续"),
        Field("实施单位", "机关服务中心"),
        Field("负责人", "张三"),
    )
    years = midterm(money=budget("1635.00"), indicators=(*named("面积"), *rows()[3:]))
    printed = one(fields=fields, midterm=years)
    goals = ["1.三年内完成全部老旧屋面的防水改造。\n2.建立日常巡查制度。"] * 3
    own = ["1.保障日常工作开展\n2.汛期之前完成防水施工。"] * 3
    assert in_word(printed) == [
        ["项目名称", *["机关运行保障经费项目"] * 6],
        ["主管部门及代码", *["示例局 301"] * 3, "实施单位", *["机关服务中心"] * 2],
        ["项目属性", *["延续"] * 3, "项目期", *["2023-2025年"] * 2],
        ["负责人", *["张三"] * 6],
        _money("中期资金总额", "1635.00", "年度资金总额", "545.00"),
        _money("其中：财政资金", "1635.00", "其中：财政资金", "545.00"),
        _money("其他资金", "", "其他资金", ""),
        ["总体目标", *["中期目标（2023-2025年）"] * 3, *["年度目标"] * 3],
        ["总体目标", *goals, *own],
        HEAD,
        ["一级指标", *["二级指标", "三级指标", "指标值"] * 2],
        _line(
            "产出指标",
            "数量指标",
            "面积",
            "面积的值",
            "数量指标",
            "屋面防水施工面积",
            "≥2500平方米",
        ),
        _line("产出指标", "", "", "", "质量指标", "保洁达标率", "≥90%"),
        _line("效益指标", "", "", "", "社会效益指标", "改善机关工作环境", "有效改善"),
        _line("满意度指标", *["服务对象满意度指标", "干警满意度", "≥80%"] * 2),
    ]


def _money(*cells: str) -> list[str]:
    before, first, after, second = cells
    return ["项目资金（万元）", before, before, first, after, after, second]


def _line(*cells: str) -> list[str]:
    return list(cells)


def test_a_project_without_midterm_has_the_left_half_and_nothing_in_it() -> None:
    table = in_word(one(fields=()))
    assert table[3][:4] == ["项目资金（万元）", "中期资金总额", "中期资金总额", ""]
    assert table[6] == ["总体目标", *["中期目标"] * 3, *["年度目标"] * 3]
    assert all(row[1:4] == ["", "", ""] for row in table[10:])
    assert [row[4] for row in table[10:]] == [row.level2 for row in rows()]


def test_a_field_that_is_not_given_is_blank_and_one_the_form_does_not_know_has_a_row() -> None:
    table = in_word(one(fields=(Field("主管部门", "甲局"), Field("联系人", "乙\n丙"))))
    assert table[1] == ["主管部门", *["甲局"] * 3, "实施单位", "", ""]
    assert table[2] == ["项目属性", "", "", "", "项目期", "", ""]
    assert table[3] == ["联系人", *["乙\n丙"] * 6]


def test_the_parts_of_a_source_say_what_they_are_part_of() -> None:
    printed = one(money=divided(), midterm=midterm(money=Budget("9.00", ())))
    assert [row[1:] for row in in_word(printed)[4:9]] == [
        _money("中期资金总额", "9.00", "年度资金总额", "545.00")[1:],
        *(
            _money(label, "", label, amount)[1:]
            for label, amount in (
                ("其中：财政资金", "400.00"),
                ("财政资金其中：一般公共预算", "300.00"),
                ("财政资金其中：政府性基金预算", "100.00"),
                ("其他资金", "145.00"),
            )
        ),
    ]


def test_a_period_has_a_column_for_weights_if_any_row_has_one() -> None:
    table = in_word(one(midterm=midterm(), indicators=rows("22.5")))
    names = next(row for row in table if row[1:3] == ["二级指标", "三级指标"])
    assert names[1:] == ["二级指标", "三级指标", "指标值"] * 2 + ["分值"]
    assert table[-1][-1] == "22.5"


def test_every_format_says_the_same() -> None:
    def letters(table: list[list[str]]) -> list[list[str]]:
        return [["".join(cell.split()) for cell in row] for row in table]

    for name in TABLES:
        printed = replace(TABLES[name], form=APPLICATION_FORM)
        if not projects(printed):
            continue
        word = letters(in_word(printed))
        assert letters(on_the_page(printed)) == word, name
        sheet = opened(printed).worksheets[1]
        merged = {
            (row, column): (area.min_row, area.min_col)
            for area in sheet.merged_cells.ranges
            for row in range(area.min_row, area.max_row + 1)
            for column in range(area.min_col, area.max_col + 1)
        }
        if sheet.max_row != 2 + len(word):
            continue  # a row too high for a workbook is several
        for at, row in enumerate(word, 3):
            for column, said in enumerate(row, 1):
                value = sheet.cell(*merged.get((at, column), (at, column))).value
                if isinstance(value, str):
                    assert "".join(value.split()) == said, name
