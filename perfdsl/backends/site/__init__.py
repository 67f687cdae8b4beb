"""A folder of web pages for all documents of a run: read from a disk, a share or a server.

It is not one of ``BACKENDS``: those make one file of one document, this makes many files of many.
Its pages are given one by one, so that they are never all in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.backends.site.contents import Contents
from perfdsl.backends.site.gathering import gathered
from perfdsl.backends.site.index import Index
from perfdsl.backends.site.lists import findings_list, projects_list, unit_pages, units_list
from perfdsl.backends.site.printing import Page, Printer
from perfdsl.document.findings import Reviewed

INDEX = "index.html"
"""The page to open first; it is given last."""


def pages(documents: Sequence[Reviewed]) -> Iterator[Page]:
    """Every file of the site, by its path below the site's folder: the same for the same documents.

    Paths are ASCII, in lower case, and no two are the same.
    """
    contents = gathered(documents)
    printer = Printer(contents)
    yield from printer.styles()
    yield from map(printer.department, contents.departments)
    yield from _projects(printer, contents)
    yield from unit_pages(printer, contents)
    yield from units_list(printer, contents)
    yield from projects_list(printer, contents)
    if printer.has_findings:
        yield from findings_list(printer, contents)
    yield from _search(printer, contents)
    yield printer.overview(INDEX)


def _projects(printer: Printer, contents: Contents) -> Iterator[Page]:
    """Each with the one before it and the one after it, over the ends of units."""
    pages = list(contents.projects)
    for before, page, after in zip([None, *pages], pages, [*pages[1:], None], strict=False):
        yield from printer.project(page, before, after)


def _search(printer: Printer, contents: Contents) -> Iterator[Page]:
    """The search page comes last: it says how many scripts there are to read."""
    index = Index()
    for file, text in _scripts(index, contents):
        yield Page(file, text.encode())
    yield printer.script("search/search.js")
    yield printer.page("search.html", "search.html", "搜索", index=index)


def _scripts(index: Index, contents: Contents) -> Iterator[tuple[str, str]]:
    for year in contents.years:
        for department in year.departments:
            yield from index.department(department, year.words)
        for unit in year.units:
            yield from index.unit(unit, year.words, year.document.money_unit)
            for project in unit.projects:
                yield from index.project(project, year.words)
    yield from index.rest()
