"""From an untrusted office file to neutral grids: the one way in.

What a file is decides what stands in it: an .xls that holds a web page is read as one. Readers
are imported when they are needed.
"""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Severity, Text
from perfdsl.importing import limits
from perfdsl.importing import reading_kinds as kinds
from perfdsl.importing.fault import UnreadableError, too_large
from perfdsl.importing.grid import Grid, Sheets
from perfdsl.importing.notes import Notes
from perfdsl.importing.sniff import Form, form_of

_Tables = tuple[tuple[Grid, ...], tuple[str, ...]]
_MEGABYTE = 1024 * 1024
_TOO_LONG = Text("文字超过 {limit} MB", "more than {limit} MB of text")
_EMPTY = Text("文件是空的", "it is empty")


def read_grids(path: str, content: bytes) -> Sheets:
    """The tables of a file that is shown as ``path``. Never raises for what the file is or holds.

    Nothing is fetched, run or computed. With an error there are no grids; a file without any
    table is one.
    """
    notes = Notes()
    told: list[Diagnostic] = []
    try:
        grids, after = _tables(path, content, notes, told)
    except UnreadableError as error:
        return Sheets(path, (), (), (*told, error.of(path)))
    told += notes.diagnostics(path)
    if not grids and not any(one.severity is Severity.ERROR for one in told):
        told.append(kinds.NO_TABLES.of(path))
    return Sheets(path, grids, after, tuple(told))


def _tables(path: str, content: bytes, notes: Notes, told: list[Diagnostic]) -> _Tables:
    if not content:
        raise UnreadableError(kinds.DAMAGED, reason=_EMPTY)
    form = form_of(content)
    if form is Form.ARCHIVE:
        from perfdsl.importing.archive import read_archive

        return read_archive(content, notes)
    if form is Form.XLS:
        from perfdsl.importing.xls import read_xls

        return read_xls(content, notes), ()
    limit = limits.MOST_OF_PAGE if form is Form.PAGE else limits.MOST_OF_TEXT
    if len(content) > limit:
        raise too_large(_TOO_LONG.fill({"limit": limit // _MEGABYTE}))
    if form is Form.PAGE:
        from perfdsl.importing.page.reader import read_page

        return read_page(path, content, notes, told)
    from perfdsl.importing.plain.reader import read_plain

    return read_plain(path, content, told)
