"""The list of texts that a workbook's cells share, with those that are printed in place of tags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.forms.sheets.cutting import Cut, cut, with_attributes
from perfdsl.forms.sheets.texts import Run, inline
from perfdsl.forms.sheets.workbook import Part


class Strings:
    """Texts by their places. Those in which tags were make room, so that all others keep their places."""

    def __init__(self, texts: Part | None, with_tags: Iterable[int]) -> None:
        self.texts = texts
        self.items = [one for one in texts.root.children if one.name == "si"] if texts else []
        self.prefix = texts.root.raw_name[: -len("sst")] if texts else ""
        self.free = sorted(with_tags)
        self.places: dict[str, int] = {}

    @property
    def is_shared(self) -> bool:
        """Whether the workbook has such a list; else texts stand in their cells."""
        return self.texts is not None

    def place(self, runs: Iterable[Run]) -> int:
        """Where a text stands in the list."""
        xml = inline(runs, self.prefix)
        if xml not in self.places:
            number = len(self.places)
            behind = len(self.items) + number - len(self.free)
            self.places[xml] = self.free[number] if number < len(self.free) else behind
        return self.places[xml]

    def printed(self) -> bytes | None:
        """The part with them; None where the workbook has none."""
        return cut(self.texts.data, self._cuts(self.texts)) if self.texts else None

    def _cuts(self, texts: Part) -> Iterator[Cut]:
        p, root = self.prefix, texts.root
        made = {place: f"<{p}si>{xml}</{p}si>" for xml, place in self.places.items()}
        count = str(len(self.items) + max(len(made) - len(self.free), 0))
        start = texts.data[root.start : root.inner].decode()
        said = {"count": None, "uniqueCount": count}
        for place in self.free:
            item = self.items[place]
            yield item.start, item.end, made.pop(place, f"<{p}si><{p}t/></{p}si>")
        more = "".join(made[place] for place in sorted(made))
        if root.inner < root.end:
            yield root.start, root.inner, with_attributes(start, said)
            yield root.last, root.last, more
        elif more:  # an empty list: <sst/>
            opened = with_attributes(start, said).removesuffix("/>")
            yield root.start, root.end, f"{opened}>{more}</{root.raw_name}>"
