"""What formatting makes of one file that was read."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Lang
from perfdsl.record import Record
from perfdsl.syntax.formatting import format_source
from perfdsl.workspace import Input, Reading


class Outcome(Record):
    """A file before and after. Without ``is_sound`` it could not be read, or has syntax errors."""

    path: str
    before: str
    after: str
    content: bytes
    is_sound: bool
    is_changed: bool
    diagnostics: tuple[Diagnostic, ...]


def outcome(reading: Reading, keywords: Lang | None) -> Outcome:
    """The canonical form of a file as bytes: UTF-8 without a mark, line ends as they were.

    Where nothing comes of it, ``diagnostics`` say why; of a sound file they are empty: its
    encoding is no matter once it has been formatted.
    """
    got = reading.input
    if got is None:
        return Outcome("", "", "", b"", False, False, reading.diagnostics)
    done = format_source(got.source, keywords)
    if done.text is None:
        return Outcome(got.source.path, got.source.text, "", b"", False, False, done.diagnostics)
    return _sound(got, done.text)


def _sound(got: Input, text: str) -> Outcome:
    before = got.source.text
    content = text.replace("\n", got.newline).encode("utf-8")
    is_changed = text != before or not got.is_plain
    return Outcome(got.source.path, before, text, content, True, is_changed, ())
