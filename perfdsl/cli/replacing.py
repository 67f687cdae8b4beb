"""A source of the run put back changed: by ``check --fix`` and by ``fmt``."""

from __future__ import annotations

from collections.abc import Callable

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.output import rewrite
from perfdsl.output.source_kinds import CHANGED_SINCE
from perfdsl.workspace import Original, Place, original


def put_in_place(
    place: Place, before: str, content: Callable[[Original], bytes]
) -> Diagnostic | None:
    """Writes ``content`` where ``before`` was read; why not, where the file was left as it is.

    The file is read once more: what somebody has written since is never lost.
    """
    read = original(place)
    if read is None or read.text != before:
        return CHANGED_SINCE.of(place.shown)
    return rewrite(read, content(read), named=place.shown)
