"""The pages of a site, each from its template."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from perfdsl.backends.overview import amounts_of, heads, source_columns
from perfdsl.backends.site.addresses import short_hash
from perfdsl.backends.site.contents import (
    Contents,
    DepartmentPage,
    ProjectPage,
    Year,
)
from perfdsl.backends.templates import templates
from perfdsl.document.forms import form_folder
from perfdsl.document.model import Document, Fault
from perfdsl.document.title import document_title

UNITS_SHOWN = 50  # on the overview; all of them are on pages of their own


class Page(NamedTuple):
    """One file: its path below the site's folder, and its bytes."""

    path: str
    content: bytes


class Printer:
    """Prints pages of one site, which all have its name, its parts and its look."""

    def __init__(self, contents: Contents) -> None:
        self.contents = contents
        self.has_findings = next(contents.told, None) is not None
        self._looks: set[str] = set()
        self._environment = templates("site")
        self._shared = {
            "site": contents,
            "name": site_name(contents),
            "has_findings": self.has_findings,
        }

    def page(self, template: str, file: str, heading: str, **values: object) -> Page:
        """A page. ``heading`` is its first heading, and in its title what tells it from others."""
        root = "../" * file.count("/")
        text = self._environment.get_template(template).render(
            self._shared, file=file, root=root, heading=heading, **values
        )
        return Page(file, text.encode())

    def project(
        self, page: ProjectPage, before: ProjectPage | None, after: ProjectPage | None
    ) -> Iterator[Page]:
        """A project on the form of its document, with what was found in it.

        How a form looks may depend on what is printed: before the first page of each look comes its
        style sheet.
        """
        document, form = page.alone, form_folder(page.document.form)
        look = self._environment.get_template(f"{form}/style.css").render(document=document)
        style = f"style/{form}-{short_hash(look)}.css"
        if style not in self._looks:
            self._looks.add(style)
            yield Page(style, look.encode())
        yield self.page(
            "project.html",
            page.file,
            page.project.name,
            page=page,
            before=before,
            after=after,
            document=document,
            title=document_title(document),
            form=form,
            style=style,
        )

    def department(self, page: DepartmentPage) -> Page:
        """The table of a whole department, with what was found in it."""
        return self.page("department.html", page.file, page.name, page=page, document=page.alone)

    def overview(self, file: str) -> Page:
        """The page that everything can be reached from."""
        tables = [_table(year) for year in self.contents.years]
        return self.page("overview_page.html", file, "总览", tables=tables)

    def styles(self) -> Iterator[Page]:
        """The style sheets that all pages have: of the site, and of a draft."""
        years = self.contents.years
        yield self._style("site")
        if self.contents.draft is not None and years:
            yield self._style("draft", document=_counted(years[0].document, self.contents.draft))

    def script(self, file: str) -> Page:
        """A script as it is."""
        return Page(file, self._environment.get_template(file).render().encode())

    def _style(self, name: str, **values: object) -> Page:
        text = self._environment.get_template(f"{name}.css").render(values)
        return Page(f"style/{name}.css", text.encode())


def _table(year: Year) -> dict[str, object]:
    """The overview of a year: its first units with their amounts, and the sum of all."""
    document = year.document
    columns = source_columns(document)
    return {
        "heads": list(heads(columns)),
        "rows": [(one, amounts_of(one.unit.budget, columns)) for one in year.units[:UNITS_SHOWN]],
        "sum": amounts_of(document.budget, columns) if document.budget else None,
    }


def site_name(contents: Contents) -> str:
    """Whose site it is: of a single year its title."""
    if len(contents.years) == 1:
        return document_title(contents.years[0].document)
    names = list(dict.fromkeys(one.unit.name for one in contents.units))
    whose = names[0] if names else ""
    return f"{whose}等{len(names)}个单位预算绩效目标" if len(names) > 1 else f"{whose}预算绩效目标"


def _counted(document: Document, errors: int) -> Document:
    """A document that says of itself that it has so many errors: what a draft's style prints."""
    fault = Fault("", "", "", None, ())
    return Document(
        document.source,
        document.scheme,
        document.form,
        document.year,
        document.money_unit,
        document.budget,
        (),
        draft=(fault,) * errors,
    )
