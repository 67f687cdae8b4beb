"""How the compiler of forms gives up on a tag: raised inside this package, a diagnostic outside it."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Kind, Text


class TagError(Exception):
    """A tag that cannot be used. ``of`` makes the finding, which names the file and the cell."""

    def __init__(self, kind: Kind, *, help: Text | None = None, **values: object) -> None:
        super().__init__(kind.code)
        self.kind = kind
        self.help = help
        self.values = values

    def of(self, path: str, place: str | Text, tag: str) -> Diagnostic:
        """The finding; long tags are cut short, for the cell shows them whole."""
        shown = tag if len(tag) <= 60 else tag[:59] + "…"
        return self.kind.of(path, help=self.help, place=place, tag=shown, **self.values)
