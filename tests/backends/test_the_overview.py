"""The totals at the head of the web page: a row a unit above those of its projects, and the sum."""

from __future__ import annotations

from dataclasses import replace

from perfdsl.backends import emit
from perfdsl.backends.overview import overview
from perfdsl.document.model import Budget, Document, SourceAmount

from . import web_page, word_package
from .documents import SAMPLES, divided, document, project, unit


def totals(printed: Document) -> list[list[str]]:
    """The words of every place of the overview on the page."""
    [section] = [
        each
        for each in web_page.read(emit("html", printed)).all("section")
        if each.attributes.get("class") == "overview"
    ]
    [table] = section.all("table")
    return web_page.grid(table)


def test_it_says_how_much_is_in_each_unit() -> None:
    printed = document(
        unit(project(1), project(2)), unit(project(3, indicators=()), code=None, name="检察官学院")
    )
    assert totals(printed) == [
        ["序号", "单位和项目", "项目数", "指标数", "预算数", "财政资金", "其他资金"],
        [*["251101机关服务中心"] * 2, "2", "8", "545.00", "545.00", ""],
        ["1", "机关运行保障经费项目", "", "4", "545.00", "545.00", ""],
        ["2", "机关运行保障经费项目", "", "4", "545.00", "545.00", ""],
        [*["检察官学院"] * 2, "1", "0", "545.00", "545.00", ""],
        ["3", "机关运行保障经费项目", "", "0", "545.00", "545.00", ""],
        ["合计", "合计", "3", "8", "545.00", "545.00", ""],
    ]


def test_one_project_needs_no_overview(sample: Document) -> None:
    assert (overview(sample) is None) == (sample.project_count < 2)
    if sample.project_count < 2:
        assert b'class="overview"' not in emit("html", sample)


def test_the_parts_of_a_source_stand_under_its_name() -> None:
    made = unit(project(1), project(2))
    printed = replace(
        document(replace(made, budget=divided()), replace(made, code="2", name="乙")),
        budget=divided(),
    )
    assert totals(printed) == [
        [*("序号", "单位和项目", "项目数", "指标数", "预算数"), *["财政资金"] * 3, "其他资金"],
        [
            *("序号", "单位和项目", "项目数", "指标数", "预算数"),
            *("小计", "一般公共预算", "政府性基金预算", "其他资金"),
        ],
        [*["251101机关服务中心"] * 2, "2", "8", "545.00", "400.00", "300.00", "100.00", "145.00"],
        ["1", "机关运行保障经费项目", "", "4", "545.00", "545.00", "", "", ""],
        ["2", "机关运行保障经费项目", "", "4", "545.00", "545.00", "", "", ""],
        [*["2乙"] * 2, "2", "8", "545.00", "545.00", "", "", ""],
        ["1", "机关运行保障经费项目", "", "4", "545.00", "545.00", "", "", ""],
        ["2", "机关运行保障经费项目", "", "4", "545.00", "545.00", "", "", ""],
        ["合计", "合计", "4", "16", "545.00", "400.00", "300.00", "100.00", "145.00"],
    ]


def test_a_part_that_another_unit_names_later_stands_with_its_source() -> None:
    part = SourceAmount("一般公共预算", "2.00", (SourceAmount("本级安排", "1.00"),))
    later = Budget("2.00", (SourceAmount("财政资金", "2.00", (part,)),))
    printed = document(unit(project(1), project(2)), replace(unit(project(3)), budget=later))
    found = overview(replace(printed, budget=None))
    assert found
    assert [(head.name, head.parts) for head in found.heads] == [
        ("财政资金", ("一般公共预算", "一般公共预算其中：本级安排")),
        ("其他资金", ()),
    ]
    assert [line.amounts for line in found.lines if line.unit] == [
        ("545.00", "545.00", "", "", ""),
        ("2.00", "2.00", "2.00", "1.00", ""),
    ]


def test_the_word_file_has_none() -> None:
    for name in ("several units", "several units, flat"):
        words = "".join(word_package.body(emit("docx", SAMPLES[name])).itertext())
        assert "机关服务中心" in words
        assert "汇总" not in words
