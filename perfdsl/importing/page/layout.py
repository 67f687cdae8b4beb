"""The tables and paragraphs of a page, put together tag by tag."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from perfdsl.diagnostics.model import Text
from perfdsl.importing import limits
from perfdsl.importing.fault import too_large
from perfdsl.importing.grid import Grid
from perfdsl.importing.page.flowing import Flowing
from perfdsl.importing.page.kept import is_shown_as, kept_number
from perfdsl.importing.page.tokens import Start
from perfdsl.importing.table import Allowance, Flow
from perfdsl.importing.texts import paragraphs

_BLOCKS = frozenset(
    (
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd", "pre",
        "section", "article", "header", "footer", "center", "hr", "form", "caption", "blockquote",
        "body", "fieldset", "legend", "address", "main", "nav", "aside", "figure",
    )
)  # fmt: skip
_TOO_DEEP = Text("表格套表格超过 {limit} 层", "tables inside tables, more than {limit} deep")


@dataclass(slots=True)
class _Table:
    """A table that is open: its open cell, and what stands in it outside its cells (a caption)."""

    name: str
    flow: Flow
    before: tuple[str, ...]
    above: Flowing = field(default_factory=Flowing)
    cell: Flowing | None = None
    spans: tuple[int, int] = (1, 1)
    number: str | None = None
    inside: int = 0
    grids: list[Grid] = field(default_factory=list)  # the tables in its cells, already closed


class Page:
    """What has been read of a page. ``outside`` is what stands behind its last table."""

    def __init__(self) -> None:
        self.outside = Flowing()
        self._allowance = Allowance()
        self._open: list[_Table] = []
        self._grids: list[Grid] = []
        self._count = 0
        self._lists: list[int | None] = []  # of each open list: its last number

    @property
    def _text(self) -> Flowing:
        """Where a text goes: into the open cell, above the table that has none, or outside."""
        if not self._open:
            return self.outside
        return self._open[-1].cell or self._open[-1].above

    def words(self, text: str) -> None:
        """A text."""
        self._text.add(text)

    def start(self, tag: Start) -> None:
        """A tag that begins an element."""
        if tag.name == "table":
            self._start_table()
        elif tag.name in ("tr", "td", "th"):
            self._start_in_table(tag)
        elif tag.name == "br":
            self._text.end_line()
        elif tag.name == "li":
            self._start_item()
        elif tag.name == "input":
            self._text.add(_input(tag.attributes))
        elif tag.name in _BLOCKS:
            self._text.block()
            if tag.name in ("ol", "ul"):
                self._lists.append(
                    _whole(tag.attributes.get("start"), 1) - 1 if tag.name == "ol" else None
                )

    def end(self, name: str) -> None:
        """A tag that ends one; it may never have begun."""
        if name == "table" and self._open:
            self._end_table()
        elif name in ("td", "th", "tr") and self._open:
            self._end_cell(self._open[-1])
        elif name == "li" or name in _BLOCKS:
            self._text.block()
            if name in ("ol", "ul") and self._lists:
                self._lists.pop()

    def done(self) -> tuple[Grid, ...]:
        """All tables, with those that the page forgot to end."""
        while self._open:
            self._end_table()
        return tuple(self._grids)

    # -- tables ------------------------------------------------------------------------------

    def _start_table(self) -> None:
        if len(self._open) >= limits.MOST_DEPTH:
            raise too_large(_TOO_DEEP.fill({"limit": limits.MOST_DEPTH}))
        flow = Flow(self._allowance)
        if self._open:
            outer = self._open[-1]
            outer.inside += 1
            self._open.append(_Table(f"{outer.name}-{outer.inside}", flow, ()))
        else:
            self._count += 1
            before = paragraphs(self.outside.take())
            self._open.append(_Table(f"表{self._count}", flow, before))

    def _start_in_table(self, tag: Start) -> None:
        if not self._open:
            return
        table = self._open[-1]
        self._end_cell(table)
        if tag.name == "tr" or not table.flow.row:
            table.flow.next_row()
        if tag.name != "tr":
            rows = _whole(tag.attributes.get("rowspan"), 1) or limits.MOST_ROWS  # 0: to the end
            table.spans = (
                min(rows, limits.MOST_ROWS),
                max(_whole(tag.attributes.get("colspan"), 1), 1),
            )
            table.number = kept_number(tag.attributes) if tag.attributes else None
            table.cell = Flowing()

    def _end_cell(self, table: _Table) -> None:
        if table.cell:
            rows, columns = table.spans
            text = "\n".join(table.cell.take())
            number = table.number if table.number and is_shown_as(table.number, text) else None
            table.flow.cell(text, rows, columns, number)
            table.cell = None

    def _end_table(self) -> None:
        table = self._open.pop()
        self._end_cell(table)
        before = (*table.before, *paragraphs(table.above.take()))
        grids = [table.flow.grid(table.name, before), *table.grids]
        (self._open[-1].grids if self._open else self._grids).extend(grids)

    # -- lists -------------------------------------------------------------------------------

    def _start_item(self) -> None:
        self._text.block()
        if self._lists and (last := self._lists[-1]) is not None:
            self._lists[-1] = last + 1
            self._text.add(f"{last + 1}.")


def _whole(text: str | None, default: int) -> int:
    match = re.match(r"\s{0,9}([0-9]{1,6})", text) if text else None
    return int(match[1]) if match else default


def _input(attributes: Mapping[str, str]) -> str:
    """What a field of a form shows."""
    kind = attributes.get("type", "text").lower()
    if kind in ("checkbox", "radio"):
        return "☑" if "checked" in attributes else "□"
    return attributes.get("value", "") if kind in ("text", "number", "date") else ""
