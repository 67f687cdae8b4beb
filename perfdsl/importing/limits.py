"""How much of a file is read. A department's tables need a hundredth of it; an attack meets it soon."""

from perfdsl.typed import Final

# An archive: its entries, and the bytes they become. A document.xml of 500 projects has 30 MB.
MOST_ENTRIES: Final = 10_000
MOST_UNPACKED: Final = 64 * 1024 * 1024
# A ratio that text never has, asked only of parts that are large.
MOST_RATIO: Final = 200
LARGE_PART: Final = 8 * 1024 * 1024
# XML: elements in all parts together, in one block of a document, and inside one another.
MOST_ELEMENTS: Final = 1_200_000
MOST_ELEMENTS_OF_BLOCK: Final = 400_000
MOST_DEPTH: Final = 120
# Tables: what a grid may be, cells of all grids, and positions that spans cover.
MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 500
MOST_CELLS: Final = 150_000
MOST_COVERED: Final = 200_000
MOST_GRIDS: Final = 5_000
MOST_CHARACTERS: Final = 16 * 1024 * 1024
# Web pages and texts, in bytes. Word writes much around little; the text of 500 projects has 1 MB.
MOST_OF_PAGE: Final = 16 * 1024 * 1024
MOST_OF_TEXT: Final = 4 * 1024 * 1024
