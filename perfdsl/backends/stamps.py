"""Macros whose XML is the same again and again but for its words: run once, then filled.

A macro of a template costs microseconds a call and a document has thousands of cells. What a cell
looks like depends on few things (its width, its style, whether it is merged); a macro that is told
to print ``HOLE`` where words will stand says it once, and Python puts the words in. The XML
itself, and who calls what, stays in the templates.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from markupsafe import Markup

from perfdsl.pattern import pattern

HOLE = "\0"
"""Where words will stand. No text of a document has this character: XML has no way to write it."""

Macro = Callable[..., Markup]
_Words = Callable[[str], str]

_UNMARKED: tuple[tuple[str, ...], ...] = ((),) * 32  # no row has more cells
_KEPT = 1024  # shapes, or texts, that are remembered: far more than any form has, and no leak
# What needs more than a run's letters: what XML spells otherwise, blanks, and the signs that Word
# sets in the Western font unless the run is said to be Chinese (ISO 29500, 17.3.2.26).
_SPECIAL = pattern(
    "[\\s&<>\xa1\xa4\xa7\xa8\xaa\xad\xaf-\xb4\xb6-\xba\xbc-\xbf\xd7\xf7\u02b0-\u04ff\u2000-\u2bff\ue000-\uf8ff]"
)
_BLANK = pattern("\\s")


def quick_run(drawn: Macro) -> Macro:
    """The macro ``run(words)``: those that are letters and signs only are set without calling it.

    ``drawn(words, chinese)`` draws them all; where ``chinese`` is false as a run of letters.
    """
    letters = str(drawn(HOLE, False)).split(HOLE)
    signs = str(drawn(HOLE, True)).split(HOLE)

    @lru_cache(_KEPT)
    def run(words: str) -> Markup:
        if not words or words == HOLE:
            return Markup(words)  # noqa: S704 no run, or a macro that is being cut at its holes
        if _SPECIAL.search(words) is None:
            return Markup(words.join(letters))  # noqa: S704 nothing in it is special
        if _BLANK.search(words):
            return drawn(words, True)
        return Markup(_spelt(words).join(signs))  # noqa: S704 spelt for XML right here

    return run


def _spelt(words: str) -> str:
    """As XML spells words between two tags."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def remembered(drawn: Macro) -> Macro:
    """The macro itself, which is called once for the same arguments: for what has few of them."""
    return lru_cache(_KEPT)(drawn)


def quick_cell(drawn: Macro, run: _Words) -> Macro:
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
        words = between.join(map(run, texts))
        return Markup(before + words + after)  # noqa: S704 each text was spelt by run

    return cell


class Stamp:
    """A macro that draws a row, and what it drew with holes: made of it by the filter ``stamp``.

    It takes the words of the row, the marks of each cell (of a draft, else none), and then what
    decides how the row looks, of which there should be few different things.
    """

    __slots__ = ("drawn", "pattern", "run")

    def __init__(self, drawn: Macro, run: _Words) -> None:
        self.drawn, self.run = drawn, run
        self.pattern = lru_cache(_KEPT)(self._pattern)

    def _pattern(self, count: int, shape: tuple[object, ...]) -> str:
        """The row for so many words, with ``%s`` in place of each."""
        row = str(self.drawn((HOLE,) * count, _UNMARKED, *shape))
        return row.replace("%", "%%").replace(HOLE, "%s")


def stamp(drawn: Macro, run: _Words) -> Stamp:
    """A macro as a stamp; ``run`` is the macro of that name, which spells words for XML."""
    return Stamp(drawn, run)


def fill(
    words: Sequence[str], row: Stamp, *shape: object, marks: Sequence[Sequence[str]] = ()
) -> Markup:
    """``words|fill(row, …)``: the row. One with marks is drawn by the macro itself."""
    if marks and any(marks):
        return row.drawn(words, marks, *shape)
    printed = row.pattern(len(words), shape) % tuple(map(row.run, words))
    return Markup(printed)  # noqa: S704 each text was spelt by run
