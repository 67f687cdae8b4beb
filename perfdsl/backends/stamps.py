"""Macros whose XML is the same again and again but for its words: run once, then filled.

A macro of a template costs microseconds a call and a document has thousands of cells. What a cell
looks like depends on few things (its width, its style, whether it is merged); a macro that is told
to print ``HOLE`` where words will stand says it once, and Python puts the words in. The XML
itself, and who calls what, stays in the templates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from perfdsl.backends.markup import Encoded, Markup, escape
from perfdsl.pattern import pattern
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

HOLE = "\0"
"""Where words will stand. No text of a document has this character: XML has no way to write it."""

Macro = Callable[..., Markup]
_Words = Callable[[str], str]

Marks = Sequence[Sequence[str]]
StampedRow = tuple[Sequence[str], Marks, tuple[object, ...]]

_UNMARKED: tuple[tuple[str, ...], ...] = ((),) * 32  # no row has more cells
_KEPT = 1024  # shapes, or texts, that are remembered: far more than any form has, and no leak
# What needs more than a run's letters: what XML spells otherwise, blanks, and the signs that Word
# sets in the Western font unless the run is said to be Chinese (ISO 29500, 17.3.2.26).
_SPECIAL = pattern(
    "[\\s&<>\xa1\xa4\xa7\xa8\xaa\xad\xaf-\xb4\xb6-\xba\xbc-\xbf\xd7\xf7\u02b0-\u04ff\u2000-\u2bff\ue000-\uf8ff]"
)
_BLANK = pattern("\\s")
_LINE_END = pattern("[\r\n\t]")


class Run:
    """The macro ``run(words)``: those that are letters and signs only are set without calling it.

    ``drawn(words, chinese)`` draws them all; where ``chinese`` is false as a run of letters.
    ``spelt`` is the same as a plain text, for what is put together outside of templates.
    """

    __slots__ = ("_drawn", "_letters", "_signs", "spelt", "spelt_in_rows")

    def __init__(self, drawn: Macro) -> None:
        self._drawn = drawn
        self._letters = str(drawn(HOLE, False)).split(HOLE)
        self._signs = str(drawn(HOLE, True)).split(HOLE)
        self.spelt: _Words = lru_cache(_KEPT)(self._spell)
        self.spelt_in_rows: Callable[[str], str | bytes] = lru_cache(_KEPT)(self._encoded)

    def __call__(self, words: str) -> Markup:
        return Markup(self.spelt(words))

    def _encoded(self, words: str) -> bytes:
        return self._spell(words).encode()

    def _spell(self, words: str) -> str:
        if not words or words == HOLE:
            return words  # no run, or a macro that is being cut at its holes
        if _SPECIAL.search(words) is None:
            return words.join(self._letters)  # nothing in it is special
        if _BLANK.search(words):
            return str(self._drawn(words, True))
        return _spelt(words).join(self._signs)


def quick_run(drawn: Macro) -> Run:
    """The macro ``run`` of the macro that draws all runs."""
    return Run(drawn)


class Lines:
    """The macro ``lines(words)``: those without a line end or tab are escaped without calling it."""

    __slots__ = ("_drawn", "spelt", "spelt_in_rows")

    def __init__(self, drawn: Macro) -> None:
        self._drawn = drawn
        self.spelt: _Words = lru_cache(_KEPT)(self._spell)
        self.spelt_in_rows: Callable[[str], str | bytes] = self.spelt

    def __call__(self, words: str) -> Markup:
        return Markup(self.spelt(words))

    def _spell(self, words: str) -> str:
        return str(self._drawn(words) if _LINE_END.search(words) else escape(words))


def quick_lines(drawn: Macro) -> Lines:
    """The macro ``lines`` of the macro that breaks them."""
    return Lines(drawn)


def _spelt(words: str) -> str:
    """As XML spells words between two tags."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def remembered(drawn: Macro) -> Macro:
    """The macro itself, which is called once for the same arguments: for what has few of them."""
    return lru_cache(_KEPT)(drawn)


def quick_cell(drawn: Macro, run: Run) -> Macro:
    """The macro ``cell``: one without marks is put together from what one of its kind looks like.

    ``drawn(columns, texts, style, merge, shaded, keep, top, marks)`` draws every cell.
    """

    @lru_cache(_KEPT)
    def around(*kind: object) -> list[str]:
        columns, *look = kind
        return str(drawn(columns, (HOLE, HOLE), *look)).split(HOLE)

    def cell(
        columns: tuple[int, ...],
        texts: Sequence[str],
        style: str = "FormCell",
        merge: str = "",
        shaded: bool = False,
        keep: bool = False,
        top: bool = False,
        marks: Sequence[str] = (),
    ) -> Markup:
        if marks:
            return drawn(columns, texts, style, merge, shaded, keep, top, marks)
        before, between, after = around(columns, style, merge, shaded, keep, top)
        words = between.join(map(run.spelt, texts))
        return Markup(before + words + after)

    return cell


class Drawn:
    """XML that a template prints as it is: ``Markup`` would be copied once more on its way."""

    __slots__ = ("_xml",)

    def __init__(self, xml: str) -> None:
        self._xml = xml

    def __html__(self) -> str:
        return self._xml


class _Text:
    """Rows put together as text, with the macro ``lines``."""

    of = str
    join = "".join
    printed = Drawn


class _Bytes:
    """Rows put together as bytes, with the macro ``run``: each text is encoded once, however often it
    stands in a document, and what is between the texts once a process.
    """

    of = staticmethod(str.encode)
    join = b"".join
    printed = Encoded


class Stamp:
    """A macro that draws a row, and what it drew with holes: made of it by the filter ``stamp``.

    It takes the words of the row, the marks of each cell (of a draft, else none), and then what
    decides how the row looks, of which there should be few different things. Where it does not
    print each word once, in their order, it is not drawn with holes.
    """

    __slots__ = ("around", "drawn", "kind", "spelt")

    def __init__(self, drawn: Macro, run: Run | Lines) -> None:
        self.drawn, self.spelt = drawn, run.spelt_in_rows
        self.kind: Any = _Bytes if isinstance(run, Run) else _Text
        self.around: Callable[[int, tuple[object, ...]], list[Any]] = lru_cache(_KEPT)(self._around)

    def _around(self, count: int, shape: tuple[object, ...]) -> list[Any]:
        """The row for so many words, cut where each stands, which is empty; nothing if it has not all."""
        pieces = str(self.drawn((HOLE,) * count, _UNMARKED, *shape)).split(HOLE)
        if len(pieces) != count + 1:
            return []
        return [self.kind.of(one) for piece in pieces for one in (piece, "")][:-1]

    def row(self, words: Sequence[str], marks: Marks, shape: tuple[object, ...]) -> Any:
        """The row as XML, text or bytes. One with marks is drawn by the macro itself."""
        if marks and any(marks):
            return self.kind.of(self.drawn(words, marks, *shape))
        around = self.around(len(words), shape)
        if not around:
            return self.kind.of(self.drawn(words, _UNMARKED, *shape))
        row = around.copy()
        row[1::2] = map(self.spelt, words)
        return self.kind.join(row)


def stamp(drawn: Macro, run: Run | Lines) -> Stamp:
    """A macro as a stamp; ``run`` is the macro that spells words, of the macros made quick above."""
    return Stamp(drawn, run)


def fill(words: Sequence[str], row: Stamp, *shape: object, marks: Marks = ()) -> Drawn | Encoded:
    """``words|fill(row, …)``: the row."""
    drawn: Drawn | Encoded = row.kind.printed(row.row(words, marks, shape))
    return drawn


def filled(rows: Iterable[StampedRow], row: Stamp, *shape: object) -> Drawn | Encoded:
    """``rows|filled(row, …)``: the rows one below another.

    Each is its words, the marks of its cells, and what it looks like besides the ``shape`` of all.
    """
    drawn = [row.row(words, marks, (*shape, *own)) for words, marks, own in rows]
    made: Drawn | Encoded = row.kind.printed(row.kind.join(drawn))
    return made
