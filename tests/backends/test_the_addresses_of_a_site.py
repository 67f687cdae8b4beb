"""Addresses and lists of a site: safe, lasting, none too long."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

import pytest

from perfdsl.backends.site import pages
from perfdsl.backends.site.paging import ROWS
from perfdsl.backends.site.printing import Printer
from perfdsl.diagnostics.model import Severity
from perfdsl.document.findings import Finding
from perfdsl.document.model import Document

from .documents import HOSTILE, SAMPLES, document, project, unit
from .site_pages import (
    named,
    site_of,
    web_pages,
    without_findings,
)
from .web_page import read

FINDING = Finding("P529", Severity.WARNING, "没有说清期限", "写成 10月底前", "2023.perf", 12)
SEVERAL = SAMPLES["several units"]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_hostile_text_is_words_and_nothing_else(number: int) -> None:
    text = HOSTILE[number]
    site = site_of(SAMPLES[f"hostile {number}"])
    page = web_pages(site)[next(path for path in site if path.startswith("projects/"))]
    allowed = {
        each.tag
        for each in web_pages(site_of(SAMPLES["parts, weights, two periods"]))["search.html"].all()
    }
    assert not page.all("script", "w:t", "iframe") and {"html", "body"} <= allowed
    assert page.all("h1")[0].text.replace("\n", "") == text.replace("\r", "").replace("\n", "")


@pytest.mark.parametrize(
    "name", ["../x", "CON", "<script>", "a/b\\c:d*e?", ".", "甲" * 3000, "nul.html", " 空 "]
)
def test_a_hostile_name_of_a_unit_or_project_gives_a_safe_address(name: str) -> None:
    site = site_of(document(unit(project(1, name), code=name, name=name)))
    for path in site:
        assert re.fullmatch(r"[a-z0-9_-]+(/[a-z0-9_-]+)?\.(html|css|js)", path)


def test_renaming_a_project_moves_no_other_page() -> None:
    before = site_of(document(unit(project(1, "甲"), project(2, "乙"), project(3, "丙"))))
    after = site_of(document(unit(project(1, "甲"), project(2, "改名了"), project(3, "丙"))))
    old, new = named(before, "projects/"), named(after, "projects/")
    assert (old["甲"], old["丙"]) == (new["甲"], new["丙"])
    assert old["乙"] != new["改名了"]
    assert named(before, "units/") == named(after, "units/")


def test_one_name_twice_gives_two_pages_and_the_first_keeps_its_address() -> None:
    alone = site_of(document(unit(project(1, "甲"))))
    twice = site_of(document(unit(project(1, "甲"), project(2, "甲"))))
    [first] = named(alone, "projects/").values()
    found = [path for path in twice if path.startswith("projects/")]
    assert len(found) == 2 and first in found


def test_a_file_that_is_renamed_or_added_moves_no_page() -> None:
    one = document(unit(project(1, "甲")))
    other = replace(document(unit(project(1, "乙"), code="9", name="九")), source="别的.perf")
    [first] = named(site_of(one), "projects/").values()
    assert first in site_of(replace(one, source="改名.perf"))
    assert first in site_of(other, one)


# -- sizes


def many(count: int) -> Document:
    return document(unit(*(project(number, f"项目{number}") for number in range(1, count + 1))))


def test_a_long_list_is_divided_and_every_project_is_on_one_page_of_it() -> None:
    site = site_of(many(2 * ROWS + 1))
    lists = [read(site[name]) for name in ("projects.html", "projects-2.html", "projects-3.html")]
    rows = [
        [cell.text for cell in page.all("th") if cell.attributes["scope"] == "row"]
        for page in lists
    ]
    assert list(map(len, rows)) == [ROWS, ROWS, 1]
    assert list(chain(*rows)) == [f"项目{number}" for number in range(1, 2 * ROWS + 2)]
    assert "projects-4.html" not in site
    [pager] = [nav for nav in lists[1].all("nav") if nav.attributes["aria-label"] == "分页"]
    assert [one.attributes["href"] for one in pager.all("a")] == [
        "projects.html",
        "projects-2.html",
        "projects-3.html",
    ]


def test_no_page_grows_with_the_number_of_projects() -> None:
    small, large = site_of(many(2 * ROWS)), site_of(many(6 * ROWS))
    longest = max(len(content) for path, content in small.items() if path.endswith(".html"))
    assert max(len(content) for path, content in large.items() if path.endswith(".html")) < (
        1.1 * longest
    )


def test_the_pages_are_printed_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[str] = []
    page = Printer.page

    def noted(self: Printer, template: str, file: str, heading: str, **values: object) -> object:
        printed.append(file)
        return page(self, template, file, heading, **values)

    monkeypatch.setattr(Printer, "page", noted)
    given = 0
    for one in pages([without_findings(many(20))]):
        given += one.path.endswith(".html")
        assert len(printed) == given


# -- the search
