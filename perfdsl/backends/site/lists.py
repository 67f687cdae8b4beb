"""The lists of a site: units, projects, findings, and the projects of each unit."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.site.contents import Contents
from perfdsl.backends.site.paging import sheets
from perfdsl.backends.site.printing import Page, Printer
from perfdsl.record import replace


def unit_pages(printer: Printer, contents: Contents) -> Iterator[Page]:
    """Each unit with its projects."""
    for year in contents.years:
        for unit in year.units:
            name = (unit.unit.code or "") + unit.unit.name
            for sheet in sheets(unit.address, unit.projects):
                heading = name + sheet.words
                document = replace(year.document, units=(unit.unit,), budget=unit.unit.budget)
                yield printer.page(
                    "unit.html",
                    sheet.file,
                    heading,
                    sheet=sheet,
                    year=year,
                    page=unit,
                    document=document,
                )


def units_list(printer: Printer, contents: Contents) -> Iterator[Page]:
    """All units of all years."""
    rows = [(year, unit) for year in contents.years for unit in year.units]
    for sheet in sheets("units", rows):
        yield printer.page("units.html", sheet.file, "全部单位" + sheet.words, sheet=sheet)


def projects_list(printer: Printer, contents: Contents) -> Iterator[Page]:
    """All projects of all units: what is read where no search is."""
    for sheet in sheets("projects", list(contents.projects)):
        yield printer.page("projects.html", sheet.file, "全部项目" + sheet.words, sheet=sheet)


def findings_list(printer: Printer, contents: Contents) -> Iterator[Page]:
    """All findings, those about no project first."""
    for sheet in sheets("findings", list(contents.told)):
        yield printer.page("findings.html", sheet.file, "检查发现" + sheet.words, sheet=sheet)
