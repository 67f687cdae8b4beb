"""How the compiler of forms gives up on a tag: raised inside this package, a diagnostic outside it."""

from __future__ import annotations

import re

from perfdsl.diagnostics.model import Diagnostic, Kind, Text

_LONGEST = 60


class TagError(Exception):
    """A tag that cannot be used. ``of`` makes the finding, which names the file and the cell."""

    def __init__(self, kind: Kind, *, help: Text | None = None, **values: object) -> None:
        super().__init__(kind.code)
        self.kind = kind
        self.help = help
        self.values = values

    def of(self, path: str, place: str | Text, tag: str) -> Diagnostic:
        """The finding; long tags are cut short, for the cell shows them whole."""
        shown = tag if len(tag) <= _LONGEST else tag[: _LONGEST - 1] + "…"
        values = {"place": place, "tag": shown, "right": self._righted(tag), **self.values}
        return self.kind.of(path, help=self.help, **values)

    def _righted(self, tag: str) -> str:
        """The tag with the name that was meant, to be pasted over the wrong one."""
        name, near = str(self.values.get("name", "")), str(self.values.get("near", ""))
        parts = re.split(rf"(?<!\w){re.escape(name)}(?!\w)", tag) if name and near else []
        return near.join(parts) if len(parts) == 2 else near
