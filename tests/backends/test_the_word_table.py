"""What a reader finds in the Word file: one table of the paper form a project."""

from __future__ import annotations

from perfdsl.backends import emit
from perfdsl.document.model import Document, Field

from . import word_package
from .documents import (
    SAMPLES,
    budget,
    document,
    indicator,
    midterm,
    one,
    project,
    projects,
    unit,
)
from .word_file import cells, headings, opened


def test_the_table_reads_like_the_paper_form() -> None:
    assert cells(opened(SAMPLES["plain"]).tables[0]) == [
        ["项目名称", "机关运行保障经费项目"],
        ["预算规模及资金用途", "预算数", "545.00", "其中：财政资金", "545.00", "其他资金", ""],
        ["预算规模及资金用途", "机关运行保障"],
        ["绩效目标", "1.保障日常工作开展\n2.汛期之前完成防水施工。"],
        ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"],
        ["产出指标", "数量指标", "屋面防水施工面积", "屋面防水施工面积", "≥2500平方米"],
        ["产出指标", "质量指标", "保洁达标率", "保洁达标率", "≥90%"],
        ["效益指标", "社会效益指标", "改善机关工作环境", "改善机关工作环境", "有效改善"],
        ["满意度指标", "服务对象满意度指标", "干警满意度", "干警满意度", "≥80%"],
    ]


def test_one_source_fills_the_row() -> None:
    budget = cells(opened(SAMPLES["one source"]).tables[0])[1]
    assert budget == ["预算规模及资金用途", "预算数", "9.50", "其中：财政资金", "9.50"]


def test_five_sources_stand_two_a_row_beside_the_merged_total() -> None:
    left = ["预算规模及资金用途", "预算数", "12.00"]
    assert cells(opened(SAMPLES["five sources"]).tables[0])[1:5] == [
        [*left, "其中：一般公共预算", "1.00", "政府性基金", "2.00"],
        [*left, "国有资本", "", "上年结转", "0.00"],
        [*left, "其他", "9"],
        ["预算规模及资金用途", "机关运行保障"],
    ]


def test_two_periods_have_their_budgets_goals_and_rows_one_after_the_other() -> None:
    assert cells(opened(SAMPLES["two periods"]).tables[0])[1:] == [
        [
            *("预算规模及资金用途", "中期预算数\n2023-2025年", "1635.00"),
            *("其中：财政资金", "1635.00", "其他资金", ""),
        ],
        [
            *("预算规模及资金用途", "年度预算数", "545.00"),
            *("其中：财政资金", "545.00", "其他资金", ""),
        ],
        ["预算规模及资金用途", "机关运行保障"],
        ["绩效目标", "中期目标（2023-2025年）", "年度目标"],
        [
            "绩效目标",
            "1.三年内完成全部老旧屋面的防水改造。\n2.建立日常巡查制度。",
            "1.保障日常工作开展\n2.汛期之前完成防水施工。",
        ],
        ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "分值"],
        ["中期绩效指标（2023-2025年）"],
        ["产出指标", "数量指标", "屋面防水施工面积", "屋面防水施工面积", "≥2500平方米", ""],
        ["产出指标", "质量指标", "保洁达标率", "保洁达标率", "≥90%", ""],
        ["效益指标", "社会效益指标", "改善机关工作环境", "改善机关工作环境", "有效改善", ""],
        ["满意度指标", "服务对象满意度指标", "干警满意度", "干警满意度", "≥80%", ""],
        ["年度绩效指标"],
        ["产出指标", "数量指标", "屋面防水施工面积", "屋面防水施工面积", "≥2500平方米", "22.5"],
        ["产出指标", "质量指标", "保洁达标率", "保洁达标率", "≥90%", "22.5"],
        ["效益指标", "社会效益指标", "改善机关工作环境", "改善机关工作环境", "有效改善", "22.5"],
        ["满意度指标", "服务对象满意度指标", "干警满意度", "干警满意度", "≥80%", "22.5"],
    ]


def test_what_several_years_lack_has_no_row_of_its_own() -> None:
    rows = cells(opened(SAMPLES["goals alone for several years"]).tables[0])
    assert [row[0] for row in rows if len(row) == 1] == []
    assert rows[1][:3] == ["预算规模及资金用途", "年度预算数", "545.00"]
    rows = cells(opened(SAMPLES["rows alone for several years"]).tables[0])
    assert [row[0] for row in rows if len(row) == 1] == [
        *("中期绩效指标（2023-2025年）", "年度绩效指标")
    ]
    assert ["年度目标", "1.保障日常工作开展\n2.汛期之前完成防水施工。"] in rows


def test_a_level_is_not_merged_from_one_period_into_the_other() -> None:
    rows = (indicator(), indicator(name="乙"))
    printed = one(midterm=midterm(goals=(), indicators=rows), indicators=rows)
    assert word_package.faults(emit("docx", printed)) == []
    assert [row[0] for row in cells(opened(printed).tables[0])[-6:]] == [
        *("中期绩效指标（2023-2025年）", "产出指标", "产出指标"),
        *("年度绩效指标", "产出指标", "产出指标"),
    ]


def test_the_name_of_a_period_stays_with_the_rows_below_it() -> None:
    [table] = word_package.tables(word_package.body(emit("docx", SAMPLES["two periods"])))
    kept = [row for row in word_package.rows(table) if word_package.kept(row)]
    first = "产出指标数量指标屋面防水施工面积屋面防水施工面积≥2500平方米"
    assert ["".join("".join(row.itertext()).split()) for row in kept] == [
        "一级指标二级指标三级指标绩效指标描述指标值分值",
        *("中期绩效指标（2023-2025年）", first),
        *("年度绩效指标", f"{first}22.5"),
    ]


def test_the_parts_of_a_source_stand_beside_it() -> None:
    left = ["预算规模及资金用途", "预算数", "545.00"]
    assert cells(opened(SAMPLES["parts"]).tables[0])[1:4] == [
        [*left, "其中：财政资金", "400.00", "其中：一般公共预算", "300.00"],
        [*left, "其中：财政资金", "400.00", "政府性基金预算", "100.00"],
        [*left, "其他资金", "145.00"],
    ]


def test_a_part_of_a_part_names_what_it_is_part_of() -> None:
    rows = cells(opened(SAMPLES["parts of parts"]).tables[0])[1:6]
    assert rows[0][3:] == ["其中：其他资金", ""]
    assert [row[3:] for row in rows[1:]] == [
        ["财政资金", "10.00", "其中：一般公共预算", "9.00"],
        ["财政资金", "10.00", "一般公共预算其中：上级补助", "4.00"],
        ["财政资金", "10.00", "一般公共预算其中：本级安排", "5.00"],
        ["财政资金", "10.00", "政府性基金预算", "1.00"],
    ]


def test_other_fields_stand_between_the_name_and_the_budget() -> None:
    rows = cells(opened(SAMPLES["more fields"]).tables[0])
    assert rows[1:3] == [["负责人", "张三"], ["依据", ""]]
    assert rows[4] == ["预算规模及资金用途", "甲\n乙"]


def test_weights_bring_a_column_and_their_lack_an_empty_cell() -> None:
    rows = cells(opened(SAMPLES["some weights"]).tables[0])
    assert rows[4][-2:] == ["指标值", "分值"]
    assert [row[-1] for row in rows[5:]] == ["22.5"] * 4 + [""]


def test_a_level_that_comes_back_is_printed_again() -> None:
    rows = cells(opened(SAMPLES["a level that comes back"]).tables[0])
    assert [row[0] for row in rows[5:]] == [
        *("产出指标", "产出指标", "效益指标", "满意度指标", "产出指标")
    ]


def test_every_project_has_a_heading_a_line_and_one_table(table_sample: Document) -> None:
    word, printed = opened(table_sample), projects(table_sample)
    assert headings(word, 2 if len(table_sample.units) > 1 else 1) == [
        each.title for each in printed
    ]
    assert len(word.tables) == len(printed)
    lines = [
        each.text for each in word.paragraphs if each.style and each.style.name == "表样题下行"
    ]
    assert lines == [
        f"{each.code or ''}{each.name}\t单位：万元"
        for each in table_sample.units
        for _ in each.projects
    ]


def test_the_heads_of_the_columns_come_again_on_the_next_page() -> None:
    """Word repeats only marked rows without a gap from the first row on."""
    [table] = word_package.tables(word_package.body(emit("docx", SAMPLES["many rows"])))
    rows = word_package.rows(table)
    assert [word_package.has(row, "tblHeader") for row in rows] == [True] * 5 + [False] * 80
    assert all(word_package.has(row, "cantSplit") for row in rows)


def test_a_head_of_a_page_is_not_repeated_and_may_break() -> None:
    [table] = word_package.tables(word_package.body(emit("docx", SAMPLES["many goals"])))
    rows = word_package.rows(table)
    assert [word_package.has(row, "tblHeader") for row in rows[:5]] == [True, *[False] * 4]
    assert [word_package.has(row, "cantSplit") for row in rows[:5]] == [
        *(True, True, False, False, True)
    ]


def test_the_properties_are_of_the_source_and_of_nobody_else() -> None:
    properties = opened(SAMPLES["plain"]).core_properties
    assert properties.title == "机关服务中心2023年项目绩效目标表"
    assert (properties.author, properties.subject) == ("机关服务中心", "项目支出绩效目标-2015")
    assert properties.keywords == "预算绩效目标，2023年，项目支出绩效目标表，项目支出绩效目标-2015"
    assert (properties.last_modified_by, properties.language) == ("", "zh-CN")
    assert (properties.created, properties.modified) == (None, None)


def test_a_thousand_projects_are_a_thousand_tables() -> None:
    many = document(unit(*(project(number) for number in range(1, 1001))))
    assert len(word_package.tables(word_package.body(emit("docx", many)))) == 1000


def test_a_long_amount_is_set_small_enough_for_its_line() -> None:
    def styles(total: str) -> str:
        printed = one(money=budget(total, 财政资金=total, 其他资金=None))
        cell = opened(printed).tables[0].rows[1].cells[2]
        assert cell.text == total
        return str(cell.paragraphs[0].style.style_id)

    assert styles("545.00") == "FormAmount"
    assert styles("123456789.00") == "FormAmountSmall"
    assert styles("123456789012.00") == "FormAmountSmaller"


def test_the_box_under_the_amounts_is_for_a_field_called_purpose() -> None:
    named = one(fields=(Field("资金用途", "更新管网"), Field("负责人", "张三")))
    table = cells(opened(named).tables[0])
    assert ["负责人", "张三"] in [list(dict.fromkeys(row)) for row in table]
    assert ["预算规模及资金用途", "更新管网"] in [list(dict.fromkeys(row)) for row in table]
    without = cells(opened(one(fields=())).tables[0])
    assert without[1][0] == "预算规模"
