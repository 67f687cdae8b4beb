"""A department on a site: a page of its own, reached, found and told of like a project's."""

from __future__ import annotations

from dataclasses import replace

from perfdsl.diagnostics.model import Severity
from perfdsl.document.findings import Finding

from .documents import department, document, project, unit
from .site_pages import addresses, headings, ids, site_of, target, web_pages, with_finding
from .web_page import read

FINDING = Finding("P529", Severity.WARNING, "没有说清期限", "写成 10月底前", "2023.perf", 12)
BOTH = document(unit(project()), departments=(department(),))
ALONE = document(departments=(department(),))


def test_a_department_has_a_page_with_its_table_and_what_was_found() -> None:
    site = site_of(with_finding(BOTH, FINDING))
    [path] = [path for path in site if path.startswith("departments/")]
    page = web_pages(site)[path]
    [main] = page.all("main")
    assert main.all("h1")[0].text == BOTH.departments[0].name
    assert len(main.all("table")) == 1
    assert "没有说清期限" in main.text
    assert list(headings(page)) == [1, 2, 3, 2]


def test_it_is_reached_from_the_overview_the_search_and_its_findings() -> None:
    site = site_of(with_finding(BOTH, FINDING))
    [path] = [path for path in site if path.startswith("departments/")]
    assert path in addresses(read(site["index.html"]))
    assert f"{path}#P529" in addresses(read(site["findings.html"]))
    assert path.encode() in site["search/names-1.js"]


def test_every_link_leads_somewhere_with_departments_alone_too() -> None:
    for sample in (BOTH, ALONE):
        site = site_of(with_finding(sample, FINDING))
        found = web_pages(site)
        for path, page in found.items():
            assert len(ids(page)) == len(set(ids(page)))
            for address in addresses(page):
                file, place = target(path, address)
                assert file in site and (not place or place in ids(found[file])), address


def test_renaming_a_department_moves_no_project() -> None:
    other = replace(BOTH, departments=(replace(BOTH.departments[0], name="改名"),))
    pages = [
        {path for path in site_of(one) if path.startswith("projects/")} for one in (BOTH, other)
    ]
    assert pages[0] == pages[1]
