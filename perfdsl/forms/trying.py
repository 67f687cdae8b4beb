"""Proving a form without a source: compiled against the schema, printed with samples, read again."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.forms.form import AnyForm, reason_of
from perfdsl.forms.kinds import TOO_MUCH
from perfdsl.forms.sample import samples
from perfdsl.forms.xml import elements
from perfdsl.importing.fault import UnreadableError
from perfdsl.record import Record

_BOM = b"\xef\xbb\xbf"


class Trial(Record):
    """What came of it. ``asked`` are the names of a scheme that only a scheme can prove."""

    diagnostics: tuple[Diagnostic, ...]
    asked: tuple[str, ...]


def tried(form: AnyForm) -> Trial:
    """Prints every sample on the form; what it prints has to be sound XML."""
    asked: set[str] = set()
    for document in samples():
        printed = form.printed(document)
        if printed.content is None:
            return Trial(printed.diagnostics, ())
        asked |= set(printed.asked)
        try:
            _read_again(printed.content)
        except UnreadableError as error:  # loops that print more than a program opens
            return Trial((TOO_MUCH.of(form.path, reason=reason_of(error)),), ())
    return Trial((), tuple(sorted(asked)))


def _read_again(content: bytes) -> None:
    with ZipFile(BytesIO(content)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                elements(name, package.read(name).removeprefix(_BOM))
