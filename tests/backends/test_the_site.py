"""The site: every page whole for the eye, a screen reader and a browser without scripts."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from perfdsl.diagnostics.model import Severity
from perfdsl.document.findings import Finding, Reviewed
from perfdsl.document.model import Document, Mark, Unit

from .documents import SAMPLES, budget, document, project, unit
from .site_pages import (
    Site,
    addresses,
    headings,
    ids,
    named,
    page_of,
    site_of,
    target,
    web_pages,
    with_finding,
)
from .web_page import Element, read

FINDING = Finding("P529", Severity.WARNING, "没有说清期限", "写成 10月底前", "2023.perf", 12)
SEVERAL = SAMPLES["several units"]


@cache
def _made(sample: Document) -> tuple[Site, dict[str, Element]]:
    site = site_of(with_finding(sample, FINDING))
    return site, web_pages(site)


@pytest.fixture
def site(sample: Document) -> Site:
    """The site of each document made by hand, with a finding in each project."""
    return _made(sample)[0]


@pytest.fixture
def read_pages(sample: Document) -> dict[str, Element]:
    """The pages of that site, by their paths."""
    return _made(sample)[1]


def test_every_link_leads_to_a_page_of_the_site_and_to_a_place_on_it(
    site: Site, read_pages: dict[str, Element]
) -> None:
    found = read_pages
    for path, page in found.items():
        for address in addresses(page):
            assert not re.match(r"[a-z]+:|/", address), address
            file, place = target(path, address)
            assert file in site, f"{path}: {address}"
            assert not place or place in ids(found[file]), f"{path}: {address}"


def test_every_id_is_there_once_and_every_reference_leads_to_one(
    read_pages: dict[str, Element],
) -> None:
    for page in read_pages.values():
        known = ids(page)
        assert len(known) == len(set(known))
        for attribute in ("aria-labelledby", "aria-describedby", "for"):
            wanted = [each.attributes.get(attribute) for each in page.all()]
            assert set(filter(None, wanted)) <= set(known)


def test_every_page_has_a_language_a_title_and_headings_in_order(
    read_pages: dict[str, Element],
) -> None:
    for page in read_pages.values():
        assert page.all("html")[0].attributes["lang"] == "zh-CN"
        assert page.all("title")[0].text.strip()
        levels = list(headings(page))
        assert levels[0] == 1 and levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_header_says_what_it_heads_and_every_picture_has_a_name(
    read_pages: dict[str, Element],
) -> None:
    for page in read_pages.values():
        for header in page.all("th"):
            assert header.attributes["scope"] in {"row", "col", "rowgroup", "colgroup"}
        for picture in page.all("svg"):
            is_hidden = picture.attributes.get("aria-hidden") == "true"
            assert is_hidden or (picture.attributes["role"] == "img" and picture.all("title"))
        assert not page.all("img")


def test_every_page_can_be_left_by_keyboard_and_its_parts_are_landmarks(
    read_pages: dict[str, Element],
) -> None:
    for page in read_pages.values():
        [body] = page.all("body")
        assert body.children[0].attributes == {"class": "skip", "href": "#content"}
        assert [len(page.all(tag)) for tag in ("main", "header")] == [1, 1]
        labels = [nav.attributes["aria-label"] for nav in page.all("nav")]
        assert len(labels) == len(set(labels))


def test_nothing_is_from_elsewhere_and_scripts_are_on_the_search_page_alone(
    site: Site, read_pages: dict[str, Element]
) -> None:
    for path, page in read_pages.items():
        [policy] = [
            each.attributes["content"]
            for each in page.all("meta")
            if "http-equiv" in each.attributes
        ]
        is_department = path.startswith("departments/")  # its columns have widths of their own
        inline = " 'unsafe-inline'" if is_department else ""
        assert policy.startswith(f"default-src 'none'; style-src 'self' file:{inline}; ")
        assert ("script-src" in policy) == (path == "search.html") == bool(page.all("script"))
        assert not page.all("iframe", "object", "embed", "style")
        for element in page.all():
            styled = "style" in element.attributes and not is_department
            assert not styled and not any(name.startswith("on") for name in element.attributes)
    for path, content in site.items():
        if path.endswith(".css"):
            assert not re.search(rb"url\(|@import|//", content), path


def test_every_name_of_a_file_is_safe_everywhere(site: Site) -> None:
    for path in site:
        assert re.fullmatch(r"[a-z0-9_-]+(/[a-z0-9_-]+)?\.(html|css|js)", path)
        assert len(path) < 60


def test_every_project_and_unit_can_be_reached_without_a_script(sample: Document) -> None:
    found = _made(sample)[1]
    reached, wanted = {"index.html"}, ["index.html"]
    while wanted:
        path = wanted.pop()
        led = {target(path, one.attributes["href"])[0] for one in found[path].all("a")}
        wanted += led - reached
        reached |= led
    assert reached == set(found)


def test_twice_is_the_same_bytes(sample: Document) -> None:
    assert site_of(with_finding(sample, FINDING)) == _made(sample)[0]


# -- what stands on the pages


def test_a_project_leads_to_those_before_and_after_it_over_the_ends_of_units() -> None:
    site = site_of(SEVERAL)
    by_name = named(site, "projects/")
    path, page = page_of(site, "乙")
    [turn] = [nav for nav in page.all("nav") if nav.attributes["aria-label"] == "前后项目"]
    led = [target(path, one.attributes["href"])[0] for one in turn.all("a")]
    assert led == [by_name["甲"], by_name["丙"]]
    [crumbs] = [nav for nav in page.all("nav") if nav.attributes["aria-label"] == "位置"]
    assert [one.text for one in crumbs.all("li")] == ["总览", "251101机关服务中心", "乙"]


def test_a_project_stands_on_the_form_of_its_document() -> None:
    for form in ("", ", flat"):
        sample = SAMPLES[f"several units{form}"]
        _, page = page_of(site_of(sample), "乙")
        [table] = page.all("main")[0].all("table")
        assert "屋面防水施工面积" in table.text and "丙" not in table.text
        sheets = [each.attributes["href"] for each in page.all("link")]
        name = "flat_sheet" if form else "project_table"
        assert sheets[0] == "../style/site.css" and sheets[1].startswith(f"../style/{name}-")
        assert len([path for path in site_of(sample) if path.startswith(f"style/{name}")]) == 1


def test_a_finding_is_marked_in_its_cell_and_said_below_the_table() -> None:
    first = project()
    row = replace(first.indicators[1], faults=(Mark("text", "P529", Severity.WARNING),))
    marked = replace(first, indicators=(first.indicators[0], row))
    _, page = page_of(site_of(with_finding(document(unit(marked)), FINDING)), first.name)
    [cell] = [each for each in page.all("td") if "data-marked" in each.attributes]
    [link] = cell.all("a")
    assert (cell.text, link.attributes["href"]) == ("≥90%〔警告 P529〕", "#P529")
    [said] = [each for each in page.all("li") if each.attributes.get("id") == "P529"]
    assert "没有说清期限" in said.text and "2023.perf 第 12 行" in said.text


def test_findings_about_no_project_stand_first_in_the_list() -> None:
    other = replace(FINDING, code="P410", message="单位的控制数")
    one = Reviewed(document(unit(project())), ((FINDING,),), (other,))
    page = read(site_of(one)["findings.html"])
    assert [row.all("th")[0].text for row in page.all("tr")[1:]] == ["P410", "P529"]


def test_where_nothing_was_found_there_is_no_list_of_it() -> None:
    site = site_of(SEVERAL)
    assert "findings.html" not in site
    assert "检查发现：无" in read(site["index.html"]).text


def test_documents_of_one_year_are_added_up_exactly_and_those_of_another_stand_apart() -> None:
    first = document(unit(project(1, "甲"), code="1", name="一"))
    second = replace(
        document(unit(project(1, "乙"), code="1", name="一"), unit(project(2, "丙"), name="二")),
        source="2.perf",
    )
    later = replace(
        document(unit(project(1, "甲"), code="1", name="一"), year=2024), source="3.perf"
    )
    site = site_of(first, second, later)
    index = read(site["index.html"])
    assert [one.text for one in index.all("h2")] == ["2023年（万元）", "2024年（万元）"]
    sums = [
        [cell.text for cell in row.all("td")]
        for row in index.all("tr")
        if "sum" in row.attributes.get("class", "")
    ]
    assert sums[0][2:4] == ["1090.00", "1090.00"]
    assert sums[1][2:4] == ["545.00", "545.00"]
    assert (
        len(named(site, "units/")) == 2
        and len([one for one in site if one.startswith("units/")]) == 3
    )


def test_of_an_unknown_budget_there_is_no_sum() -> None:
    unknown = replace(budget(), total="")
    known = document(unit(project(1, "甲")))
    parts = unit(project(1, "乙", money=unknown))
    drafted = replace(
        document(replace(parts, budget=unknown)), budget=unknown, source="2.perf", draft=()
    )
    site = site_of(known, drafted)
    assert "未算出" in read(site["index.html"]).all("dl")[0].text
    assert "style/draft.css" in site


# -- names


def records(site: Site, sort: str) -> list[Any]:
    files = sorted(path for path in site if path.startswith(f"search/{sort}-"))
    result = []
    for number in range(1, len(files) + 1):
        text = site[f"search/{sort}-{number}.js"].decode()
        match = re.fullmatch(rf'perfcFound\("{sort}",(.*)\);\n', text, re.DOTALL)
        assert match
        result += json.loads(match[1])
    return result


def test_the_search_knows_every_unit_and_project_and_every_word_of_a_project() -> None:
    site = site_of(SEVERAL)
    names, words = records(site, "names"), records(site, "words")
    assert {name[0] for name in names} == {
        path for path in site if path.startswith(("units/", "projects/"))
    }
    titles = [names[place][1] for place, _ in words]
    assert titles == ["甲", "乙", "丙"]
    assert all("屋面防水施工面积" in text and "保障日常工作开展" in text for _, text in words)


def test_the_search_page_says_how_many_scripts_there_are_and_none_is_large() -> None:
    long = tuple("巩固提升，" * 100 + str(number) for number in range(40))
    site = site_of(document(unit(*(project(n, f"甲{n}", goals=long) for n in range(1, 30)))))
    [form] = read(site["search.html"]).all("form")
    for sort in ("names", "words"):
        files = [path for path in site if path.startswith(f"search/{sort}-")]
        assert form.attributes[f"data-{sort}"] == str(len(files))
        assert max(len(site[path]) for path in files) < 600_000
    assert len([path for path in site if path.startswith("search/words-")]) > 1


def test_a_text_cannot_end_a_script() -> None:
    name = '");alert(1)//\u2028</script>'
    site = site_of(document(unit(project(1, name))))
    text = site["search/names-1.js"].decode()
    assert "\u2028" not in text
    assert records(site, "names")[1][1] == name


def test_without_any_project_there_is_a_site_all_the_same() -> None:
    site = site_of(document(Unit("1", "甲", budget(), ())))
    assert {"index.html", "search.html", "projects.html"} <= set(site)
