"""The printed sheets of a workbook together: their names, and where a reference leads among them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from perfdsl.backends.sheets.spelling import legal_name, shortened
from perfdsl.forms.sheets.formulas import Moved, Mover, Reference
from perfdsl.forms.sheets.moving import Path
from perfdsl.forms.sheets.printing import Layout
from perfdsl.forms.sheets.workbook import Tab
from perfdsl.record import Record

_LONGEST = 31
_RESERVED = "history"  # Excel has a sheet of this name of its own


class Copy(Record):
    """A sheet of the form as it is printed once. ``number`` counts the copies of one sheet from 0.

    ``layout`` is None of a sheet without cells (a chart), which stays as it is; ``project`` is the
    number of the project that the copy is for.
    """

    tab: Tab
    number: int
    name: str
    layout: Layout | None
    project: int | None


class Book:
    """All copies, in the order of their tabs."""

    def __init__(self, copies: Iterable[Copy], tabs: Iterable[Tab]) -> None:
        self.copies = tuple(copies)
        self.by_project = {one.project: one for one in reversed(self.copies) if one.project}
        self.by_tab: dict[str, list[Copy]] = {tab.name.casefold(): [] for tab in tabs}
        for one in self.copies:
            self.by_tab[one.tab.name.casefold()].append(one)

    def of(self, tab: Tab) -> list[Copy]:
        """The copies of a sheet of the form."""
        return self.by_tab[tab.name.casefold()]

    def mover(
        self,
        own: Copy | None,
        path: Path = (),
        project: int | None = None,
        *,
        is_link: bool = False,
    ) -> Mover:
        """Where references lead that stand on this sheet, in this turn of its loops.

        Of a sheet that is there once a project they mean that of this project; a link may mean
        another sheet, if that is the one of the project.
        """
        meant = own.project if own and project is None else project

        def move(reference: Reference) -> Moved | None:
            if reference.sheet is None:
                return self._moved(reference, own, None, path)
            copies = self.by_tab.get(reference.sheet.casefold())
            if copies is None:
                return Moved(reference.sheet, reference.top, reference.bottom)
            target = _meant(copies, own, meant)
            if is_link:
                return self._linked(reference, target or self.by_project.get(meant or 0))
            if target is None:
                return None
            return self._moved(reference, target, target.name, path if target is own else ())

        return move

    def _linked(self, reference: Reference, target: Copy | None) -> Moved | None:
        """Where a link leads: if its row is gone, to what has come in its place."""
        if target is None:
            return None
        moves = target.layout.moves if target.layout else None
        top, bottom = (
            moves.near(row) if moves else row for row in (reference.top, reference.bottom)
        )
        return Moved(target.name, top, max(top, bottom))

    def _moved(
        self, reference: Reference, target: Copy | None, name: str | None, path: Path
    ) -> Moved | None:
        if target is None or target.layout is None:
            return Moved(name, reference.top, reference.bottom)
        rows = target.layout.moves.rows(reference.top, reference.bottom, path)
        if rows is None:
            return None
        return Moved(name, rows[0], rows[0] if reference.is_cell else rows[1])


def _meant(copies: list[Copy], own: Copy | None, project: int | None) -> Copy | None:
    """Of the copies of a sheet that of the same project; the first where none is for a project."""
    if not copies or (own and copies[0].tab is own.tab):
        return own if copies else None
    if project is None or copies[0].project is None:
        return copies[0]
    at = bisect_left(copies, project, key=lambda one: one.project or 0)
    return copies[at] if at < len(copies) and copies[at].project == project else None


class Names:
    """Names of sheets: such as Excel takes, no two of them the same."""

    def __init__(self, kept: Iterable[str]) -> None:
        self._used = {name.casefold() for name in kept}
        self._next: dict[str, int] = {}

    def free(self, wanted: str) -> str:
        """The name, or the name with a number behind it."""
        name = legal_name(wanted) or "表"
        key = name.casefold()
        while name.casefold() in self._used or name.casefold() == _RESERVED:
            self._next[key] = self._next.get(key, 1) + 1
            mark = f"({self._next[key]})"
            name = shortened(legal_name(wanted) or "表", _LONGEST - len(mark)) + mark
        self._used.add(name.casefold())
        return name
