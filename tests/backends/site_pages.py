"""A site as a program reads it, and sites made by hand."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from urllib.parse import unquote

from perfdsl.backends.site import pages
from perfdsl.document.findings import Finding, Reviewed
from perfdsl.document.model import Document

from .documents import projects
from .web_page import Element, read

Site = dict[str, bytes]


def without_findings(document: Document) -> Reviewed:
    """A document in whose sources nothing was found."""
    count = len(document.departments)
    return Reviewed(document, ((),) * len(projects(document)), (), ((),) * count)


def with_finding(document: Document, finding: Finding) -> Reviewed:
    """A document with one finding in each project."""
    count = len(document.departments)
    return Reviewed(document, ((finding,),) * len(projects(document)), (), ((finding,),) * count)


def site_of(*documents: Document | Reviewed) -> Site:
    """All files of the site of these documents."""
    known = [one if isinstance(one, Reviewed) else without_findings(one) for one in documents]
    made = list(pages(known))
    assert len({page.path for page in made}) == len(made), "two files of one name"
    return {page.path: page.content for page in made}


def web_pages(site: Site) -> dict[str, Element]:
    """Its pages, read."""
    return {path: read(content) for path, content in site.items() if path.endswith(".html")}


def addresses(page: Element) -> list[str]:
    """Everything that a page leads to, loads or sends to."""
    names = ("href", "src", "action")
    return [
        each.attributes[name] for each in page.all() for name in names if name in each.attributes
    ]


def target(path: str, address: str) -> tuple[str, str]:
    """The file that an address on a page leads to, and the place in it."""
    file, _, place = address.partition("#")
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
    return joined, unquote(place)


def page_of(site: Site, name: str) -> tuple[str, Element]:
    """The page of the project of that name."""
    found = [
        (path, page)
        for path, page in web_pages(site).items()
        if path.startswith("projects/") and page.all("h1")[0].text == name
    ]
    assert len(found) == 1, [path for path, _ in found]
    return found[0]


def named(site: Site, folder: str) -> dict[str, str]:
    """The pages of a folder by their first headings."""
    return {
        page.all("h1")[0].text: path
        for path, page in web_pages(site).items()
        if path.startswith(folder)
    }


def ids(page: Element) -> list[str]:
    """Every name of a place on a page."""
    return [each.attributes["id"] for each in page.all() if "id" in each.attributes]


def headings(page: Element) -> Iterable[int]:
    """How deep each heading is, in order."""
    tags = {f"h{level}": level for level in range(1, 7)}
    return [tags[each.tag] for each in page.all(*tags)]
