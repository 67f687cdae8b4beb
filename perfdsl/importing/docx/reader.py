"""A Word file to grids."""

from __future__ import annotations

from perfdsl.importing.docx.blocks import Blocks
from perfdsl.importing.docx.numbering import Numbering
from perfdsl.importing.docx.paragraphs import Paragraphs
from perfdsl.importing.docx.tables import Tables
from perfdsl.importing.grid import Grid
from perfdsl.importing.markup import Element, tree, trees
from perfdsl.importing.notes import Notes
from perfdsl.importing.package import Package
from perfdsl.importing.table import Allowance
from perfdsl.importing.texts import paragraphs

_BLOCK = 3  # w:document, w:body, then what stands in it


def read_docx(package: Package, notes: Notes) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """The tables of the text, and the paragraphs behind the last one.

    Headers, footers, footnotes and comments belong to no table and are not read.
    """
    part = package.main_part("word/document.xml")
    data = package.part(part)
    numbering = Numbering(_tree(package, part, "numbering"), _tree(package, part, "styles"))
    blocks = Blocks(Paragraphs(numbering, notes), notes)
    tables = Tables(blocks, Allowance(), notes)
    grids: list[Grid] = []
    between: list[str] = []
    count = 0
    for block in blocks.of(trees(part, data, _BLOCK, package.elements)):
        if isinstance(block, str):
            between.append(block)
            continue
        count += 1
        grids += tables.read(block, f"表{count}", paragraphs(between))
        between.clear()
    return tuple(grids), paragraphs(between)


def _tree(package: Package, part: str, type: str) -> Element | None:
    data = package.related(part, type)
    return tree(type, data, package.elements) if data else None
