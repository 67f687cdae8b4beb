"""The web page: self-contained, readable by a screen reader, the paper form to the eye."""

from __future__ import annotations

import re

import pytest

from perfdsl.backends import emit
from perfdsl.document.model import Document

from .documents import HOSTILE, SAMPLES, projects
from .web_page import Element, grid, read


@pytest.fixture
def page(sample: Document) -> Element:
    """The page of each document made by hand."""
    return read(emit("html", sample))


def ids(page: Element) -> list[str]:
    return [each.attributes["id"] for each in page.all() if "id" in each.attributes]


def test_it_is_a_chinese_page_with_a_title(page: Element) -> None:
    [html], [head] = page.all("html"), page.all("head")
    [title] = head.all("title")
    assert html.attributes["lang"] == "zh-CN"
    assert title.text.endswith("项目绩效目标表")


def test_it_begins_with_the_document_type() -> None:
    assert emit("html", SAMPLES["plain"]).startswith(b"<!DOCTYPE html>\n<html")


def test_every_id_is_there_once_and_every_reference_leads_to_one(page: Element) -> None:
    named = ids(page)
    assert len(named) == len(set(named))
    links = [each.attributes["href"].removeprefix("#") for each in page.all("a")]
    labels = [
        each.attributes.get(name)
        for each in page.all()
        for name in ("aria-labelledby", "aria-describedby")
    ]
    assert {*links, *filter(None, labels)} <= set(named)


def test_the_contents_lead_to_every_unit_and_project(sample: Document) -> None:
    [contents] = read(emit("html", sample)).all("nav")
    assert len(contents.all("a")) == len(sample.units) + len(projects(sample))


def test_it_fetches_nothing_and_runs_nothing(page: Element) -> None:
    assert not page.all("script", "link", "img", "iframe", "object", "form")
    for element in page.all():
        assert "src" not in element.attributes
        assert not any(name.startswith("on") for name in element.attributes)
        assert element.attributes.get("href", "#").startswith("#")
    [style] = page.all("style")
    assert not re.search(r"url\(|@import|//", style.text)


def test_there_is_one_main_part_and_one_heading_of_the_page(page: Element) -> None:
    assert [len(page.all(tag)) for tag in ("main", "nav", "header", "h1")] == [1, 1, 1, 1]


def test_every_table_has_the_title_in_its_caption(table_sample: Document) -> None:
    [main] = read(emit("html", table_sample)).all("main")
    tables = main.all("table")
    assert len(tables) == len(projects(table_sample))
    for table, project in zip(tables, projects(table_sample), strict=True):
        [title] = table.all("h3")
        assert title.text.split() == project.title.split()
        assert title in table.children[0].children
        assert table.children[0].tag == "caption"


def test_every_row_fills_the_grid(page: Element) -> None:
    for table in page.all("table"):
        columns = len(table.all("col"))
        assert {len(row) for row in grid(table)} == {columns}


def test_every_header_says_what_it_heads(page: Element) -> None:
    for header in page.all("th"):
        assert header.attributes["scope"] in {"row", "col", "rowgroup", "colgroup"}


def test_each_level_heads_a_row_group_of_its_own() -> None:
    [table] = read(emit("html", SAMPLES["plain"])).all("table")
    groups = [[cell for cell in group.all("th") if cell.attributes["scope"] == "rowgroup"]
              for group in table.all("tbody")]  # fmt: skip
    assert [[(cell.text, cell.attributes["rowspan"]) for cell in group] for group in groups] == [
        [("产出指标", "2")],
        [("效益指标", "1")],
        [("满意度指标", "1")],
    ]


def test_the_table_reads_like_the_paper_form() -> None:
    [table] = read(emit("html", SAMPLES["five sources"])).all("table")
    rows = grid(table)
    left = ["预算规模及资金用途", "预算数", "12.00"]
    assert rows[0] == ["项目名称"] + ["机关运行保障经费项目"] * 6
    assert rows[1] == [*left, "其中：一般公共预算", "1.00", "政府性基金", "2.00"]
    assert rows[3] == [*left, "其他", "9", "9", "9"]
    assert rows[4] == [left[0]] + ["机关运行保障"] * 6
    assert rows[5] == ["绩效目标"] + ["1.保障日常工作开展2.汛期之前完成防水施工。"] * 6
    assert rows[7] == [
        *("产出指标", "数量指标", "屋面防水施工面积", "屋面防水施工面积"),
        *("屋面防水施工面积", "屋面防水施工面积", "≥2500平方米"),
    ]


def test_two_periods_read_like_the_application_form() -> None:
    [table] = read(emit("html", SAMPLES["two periods"])).all("table")
    rows = grid(table)
    about = "预算规模及资金用途"
    assert rows[1][:4] == [about, "中期预算数\n2023-2025年", "1635.00", "其中：财政资金"]
    assert rows[2][:4] == [about, "年度预算数", "545.00", "其中：财政资金"]
    assert rows[4] == ["绩效目标"] + ["中期目标（2023-2025年）"] * 3 + ["年度目标"] * 4
    bands = [number for number, row in enumerate(rows) if len(set(row)) == 1]
    assert [(number, rows[number][0]) for number in bands] == [
        (7, "中期绩效指标（2023-2025年）"),
        (12, "年度绩效指标"),
    ]


def test_the_parts_of_a_source_stand_beside_it() -> None:
    [table] = read(emit("html", SAMPLES["parts"])).all("table")
    assert [row[3:] for row in grid(table)[1:4]] == [
        ["其中：财政资金", "400.00", "其中：一般公共预算", "300.00"],
        ["其中：财政资金", "400.00", "政府性基金预算", "100.00"],
        ["其他资金", "145.00", "145.00", "145.00"],
    ]


@pytest.mark.parametrize("form", ["", ", flat"])
@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_hostile_text_is_words_and_nothing_else(number: int, form: str) -> None:
    page = read(emit("html", SAMPLES[f"hostile {number}{form}"]))
    usual = read(emit("html", SAMPLES[f"parts, weights, two periods{form}"]))
    assert {each.tag for each in page.all()} == {each.tag for each in usual.all()} | (
        {"br"} if "\n" in HOSTILE[number] else set()
    )
    [table] = page.all("table")
    assert HOSTILE[number] in (row[1] for row in grid(table))


def test_a_high_head_is_not_repeated_in_print() -> None:
    heads = [read(emit("html", SAMPLES[name])).all("thead")[0] for name in ("plain", "many goals")]
    assert [head.attributes.get("class") for head in heads] == [None, "long"]
