"""Office files as tests need them: archives of raw XML, and what a reader made of them."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from perfdsl.importing.grid import Grid, Sheets
from perfdsl.importing.reading import read_grids

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def archive(parts: dict[str, str | bytes]) -> bytes:
    """A zip archive of these parts."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return buffer.getvalue()


def relations(**targets: str) -> str:
    """A part of relationships: its type and the part it leads to."""
    rows = "".join(
        f'<Relationship Id="r{number}" Type="{_R}/{type}" Target="{target}"/>'
        for number, (type, target) in enumerate(targets.items(), start=1)
    )
    return f'<Relationships xmlns="{_RELATIONS}">{rows}</Relationships>'


def docx(body: str, *, numbering: str = "", styles: str = "", macros: bool = False) -> bytes:
    """A Word file with this body."""
    parts: dict[str, str | bytes] = {
        "_rels/.rels": relations(officeDocument="word/document.xml"),
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:mc="{_MC}"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": relations(numbering="numbering.xml", styles="styles.xml"),
    }
    if numbering:
        parts["word/numbering.xml"] = f'<w:numbering xmlns:w="{W}">{numbering}</w:numbering>'
    if styles:
        parts["word/styles.xml"] = f'<w:styles xmlns:w="{W}">{styles}</w:styles>'
    if macros:
        parts["word/vbaProject.bin"] = b"macros"
    return archive(parts)


def paragraph(text: str, properties: str = "") -> str:
    """A Word paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def cell(text: str, properties: str = "") -> str:
    """A Word cell with one paragraph; ``properties`` as ``gridSpan=2 vMerge``."""
    inside = ""
    for one in properties.split():
        name, _, value = one.partition("=")
        inside += f'<w:{name} w:val="{value}"/>' if value else f"<w:{name}/>"
    return f"<w:tc><w:tcPr>{inside}</w:tcPr>{paragraph(text)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """A Word row; a text stands for a plain cell with it."""
    inside = "".join(one if one.startswith("<") else cell(one) for one in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def table(*rows: str) -> str:
    """A Word table."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def _styles(formats: tuple[str, ...]) -> str:
    """The part in which cells find their number formats; style 0 has none."""
    own = "".join(
        f'<numFmt numFmtId="{200 + at}" formatCode="{code.replace(chr(34), "&quot;").replace("<", "&lt;")}"/>'
        for at, code in enumerate(formats)
    )
    styles = '<xf numFmtId="0"/>' + "".join(
        f'<xf numFmtId="{200 + at}"/>' for at in range(len(formats))
    )
    head = f'<styleSheet xmlns="{_S}"><numFmts>{own}</numFmts>'
    return f"{head}<cellXfs>{styles}</cellXfs></styleSheet>"


def xlsx(
    rows: str, *, formats: tuple[str, ...] = (), strings: tuple[str, ...] = (), **more: str
) -> bytes:
    """An Excel file with one sheet 表; style ``n`` has the n-th format, style 0 none.

    ``more``: ``before`` and ``after`` the rows, ``state`` of the sheet, ``properties`` of the book.
    """
    texts = "".join(
        f"<si>{text if text.startswith('<') else f'<t>{text}</t>'}</si>" for text in strings
    )
    return archive(
        {
            "_rels/.rels": relations(officeDocument="xl/workbook.xml"),
            "xl/workbook.xml": (
                f'<workbook xmlns="{_S}" xmlns:r="{_R}">{more.get("properties", "")}<sheets>'
                f'<sheet name="表" sheetId="1" state="{more.get("state", "visible")}" r:id="r1"/>'
                "</sheets></workbook>"
            ),
            "xl/_rels/workbook.xml.rels": relations(
                worksheet="worksheets/sheet1.xml",
                sharedStrings="sharedStrings.xml",
                styles="styles.xml",
            ),
            "xl/styles.xml": _styles(formats),
            "xl/sharedStrings.xml": f'<sst xmlns="{_S}">{texts}</sst>',
            "xl/worksheets/sheet1.xml": (
                f'<worksheet xmlns="{_S}">{more.get("before", "")}<sheetData>{rows}</sheetData>'
                f"{more.get('after', '')}</worksheet>"
            ),
        }
    )


def read(content: bytes, path: str = "目标表") -> Sheets:
    """What is read; nothing may be said of the file."""
    sheets = read_grids(path, content)
    assert [found.message.zh for found in sheets.diagnostics] == []
    return sheets


def only(content: bytes) -> Grid:
    """The only table of a file of which nothing is said."""
    (grid,) = read(content).grids
    return grid


def codes(content: bytes, path: str = "目标表") -> list[str]:
    """The codes of what is said of a file."""
    return [found.kind.code for found in read_grids(path, content).diagnostics]


def texts(grid: Grid) -> list[list[str]]:
    """The texts of a table by rows, without the positions of empty and merged cells."""
    return [
        [one.text for one in grid.cells if one.row == number]
        for number in range(1, grid.height + 1)
    ]


def spans(grid: Grid) -> dict[str, tuple[int, int, int, int]]:
    """Row, column, rows and columns of each cell by its text."""
    return {one.text: (one.row, one.column, one.rows, one.columns) for one in grid.cells}
