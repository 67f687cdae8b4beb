"""A sheet laid down → the XML of its part."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from perfdsl.backends.sheets.spelling import address
from perfdsl.forms.sheets.areas import area
from perfdsl.forms.sheets.book import Book, Copy
from perfdsl.forms.sheets.cutting import Cut, cut, with_attributes
from perfdsl.forms.sheets.formulas import moved
from perfdsl.forms.sheets.heights import Grid, heights
from perfdsl.forms.sheets.looks import TEXT, Looks
from perfdsl.forms.sheets.printing import LaidCell, LaidRow, Layout
from perfdsl.forms.sheets.program import Filled, Formula, Kept
from perfdsl.forms.sheets.rewriting import Around
from perfdsl.forms.sheets.strings import Strings
from perfdsl.forms.sheets.texts import inline, text_of
from perfdsl.forms.xml import Element

# What stands between the rows and the merged cells.
_BEFORE_MERGES = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"),
    *("sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"),
    *("dataConsolidate", "customSheetViews"),
)
_MOVED = (
    *("sheetViews", "protectedRanges", "autoFilter", "sortState", "conditionalFormatting"),
    *(
        "dataValidations",
        "hyperlinks",
        "ignoredErrors",
        "cellWatches",
        "customSheetViews",
        "extLst",
    ),
)
_DROPPED = ("scenarios", "tableParts")
"""Of a sheet with tags only: they have no meaning where rows come and go."""


class Rendering:
    """Writes the parts of the sheets of one book."""

    def __init__(
        self, book: Book, looks: Looks, strings: Strings, pages: dict[int, dict[int, str]]
    ) -> None:
        self.book, self.looks, self.strings, self.pages = book, looks, strings, pages

    def sheet(self, copy: Copy) -> bytes:
        """The part of one copy."""
        layout = copy.layout
        assert layout
        part = layout.program.part
        around = Around(part, self.book, copy, {row.number: row for row in layout.rows})
        cuts = [one for child in part.root.children for one in self._part(child, around, layout)]
        if not part.root.child("mergeCells") and layout.merges:
            at = max(one.end for one in part.root.children if one.name in _BEFORE_MERGES)
            cuts.append((at, at, _merges(layout, _prefix(part.root))))
        if copy.number:
            start = part.data[part.root.start : part.root.inner].decode()
            cuts.append(
                (part.root.start, part.root.inner, with_attributes(start, {"xr:uid": None}))
            )
        return cut(part.data, cuts)

    def _part(self, one: Element, around: Around, layout: Layout) -> Iterator[Cut]:
        if one.name == "sheetData":
            yield one.start, one.end, self._rows(one, around, layout)
        elif one.name == "dimension":
            yield one.start, one.end, _dimension(layout, _prefix(one))
        elif one.name == "mergeCells":
            yield one.start, one.end, _merges(layout, _prefix(one))
        elif one.name in _MOVED:
            yield one.start, one.end, around.xml(one)
        elif one.name in _DROPPED and layout.program.tags:
            yield one.start, one.end, ""
        else:
            yield from self._other(one, around)

    def _other(self, one: Element, around: Around) -> Iterator[Cut]:
        if one.name == "rowBreaks":
            yield one.start, one.end, _breaks(one, around)
        elif one.name == "headerFooter":
            said = self.pages.get(id(around.copy), {})
            for child in one.children:
                if child.start in said:
                    yield child.inner, child.last, escape(said[child.start])
        elif one.name == "sheetPr" and around.copy.number:
            raw = around.part.data[one.start : one.inner].decode()
            yield one.start, one.inner, with_attributes(raw, {"codeName": None})

    # -- rows --------------------------------------------------------------------------------

    def _rows(self, data: Element, around: Around, layout: Layout) -> str:
        prefix = _prefix(data)
        grown = heights(layout, Grid(around.part.root), self.looks)
        rows = "".join(self._row(row, prefix, around, grown) for row in layout.rows)
        return f"<{prefix}sheetData>{rows}</{prefix}sheetData>"

    def _row(self, row: LaidRow, prefix: str, around: Around, grown: dict[int, float]) -> str:
        height = grown.get(row.number, row.form.height)
        said = "" if height is None else f' ht="{height:g}"'
        if row.form.fixed or row.number in grown:
            said += ' customHeight="1"'
        cells = []
        for one in row.form.cells:
            ref = address(one.column, row.number)
            match one.content:
                case Kept(attributes, xml):
                    cells.append(_cell(prefix, ref, attributes, xml))
                case Formula():
                    xml = self._formula(one.content, prefix, around, row)
                    cells.append(_cell(prefix, ref, one.content.attributes, xml))
                case Filled():
                    laid = row.filled[one.column]
                    cells.append(self._filled(prefix, ref, one.content, laid))
        inside = "".join(cells)
        return f'<{prefix}row r="{row.number}"{row.form.attributes}{said}>{inside}</{prefix}row>'

    def _formula(self, cell: Formula, prefix: str, around: Around, row: LaidRow) -> str:
        words = escape(moved(cell.formula, self.book.mover(around.copy, row.path, row.project)))
        said = area(cell.array)
        if said is None:
            return f"<{prefix}f>{words}</{prefix}f>"
        rows = around.moves.rows(said.top, said.bottom, row.path) or (row.number, row.number)
        ref = said.with_rows(*rows).spelt()
        return f'<{prefix}f t="array" ref="{ref}">{words}</{prefix}f>'

    def _filled(self, prefix: str, ref: str, cell: Filled, laid: LaidCell) -> str:
        if laid.number and self.looks.code(cell.style) != TEXT:
            style = self.looks.for_number(cell.style, laid.format)
            return _cell(prefix, ref, _said(cell, style), f"<{prefix}v>{laid.number}</{prefix}v>")
        words = text_of(laid.runs)
        style = self.looks.for_words(cell.style, words)
        if not words:
            return _cell(prefix, ref, _said(cell, style), "")
        if self.strings.is_shared:
            place = f"<{prefix}v>{self.strings.place(laid.runs)}</{prefix}v>"
            return _cell(prefix, ref, _said(cell, style) + ' t="s"', place)
        xml = f"<{prefix}is>{inline(laid.runs, prefix)}</{prefix}is>"
        return _cell(prefix, ref, _said(cell, style) + ' t="inlineStr"', xml)


def _said(cell: Filled, style: int) -> str:
    return cell.attributes + (f' s="{style}"' if style else "")


def _cell(prefix: str, ref: str, attributes: str, xml: str) -> str:
    start = f'<{prefix}c r="{ref}"{attributes}'
    return f"{start}>{xml}</{prefix}c>" if xml else f"{start}/>"


def _prefix(one: Element) -> str:
    return one.raw_name[: -len(one.name)]


def _merges(layout: Layout, prefix: str) -> str:
    refs = [f'<{prefix}mergeCell ref="{one.spelt()}"/>' for one in layout.merges]
    holder = f"{prefix}mergeCells"
    return f'<{holder} count="{len(refs)}">{"".join(refs)}</{holder}>' if refs else ""


def _dimension(layout: Layout, prefix: str) -> str:
    columns = [cell.column for row in layout.rows for cell in row.form.cells]
    rows = [row.number for row in layout.rows if row.form.cells]
    first = address(min(columns, default=0), min(rows, default=1))
    last = address(max(columns, default=0), max(rows, default=1))
    return f'<{prefix}dimension ref="{first}:{last}"/>' if first != last else ""


def _breaks(one: Element, around: Around) -> str:
    """The ends of pages, which the author put behind certain rows."""
    found = [around.xml(child) for child in one.children if child.name == "brk"]
    breaks = "".join(found)
    count = breaks.count("<")
    by_hand = breaks.count('man="1"')
    holder = one.raw_name
    return (
        f'<{holder} count="{count}" manualBreakCount="{by_hand}">{breaks}</{holder}>'
        if breaks
        else ""
    )
