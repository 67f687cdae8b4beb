"""Fonts made by the tests: a box for every letter, so that none of the system's is needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

ROOT = Path(__file__).parents[2]
_EM, _HALF = 1000, 500
ASCII = frozenset(map(chr, range(0x20, 0x7F)))
MORE = frozenset("≥≤±×℃·—–…“”‘’、。，；：？！（）《》「」【】〔〕％＝￥①〇　ÀÉéüאבجد𠮷😀👨👩👧")


@cache
def letters_of_the_project() -> frozenset[str]:
    """Every letter of the programs, the messages and the tests: what their documents may hold."""
    found = set(ASCII | MORE)
    for folder, ending in (("perfdsl", "*.py"), ("perfdsl", "*.perf"), ("examples", "*.perf")):
        for path in (ROOT / folder).rglob(ending):
            found |= set(path.read_text("utf-8"))
    for path in (ROOT / "tests" / "backends").glob("*.py"):
        found |= set(path.read_text("utf-8"))
    return frozenset(letter for letter in found if letter.isprintable() or letter == "\u3000")


def font(family: str, letters: Iterable[str]) -> TTFont:
    """A TrueType font with a box of its own for each letter, wide or half as wide."""
    codes = sorted({ord(letter) for letter in letters})
    names = [".notdef", *(f"u{code:04X}" for code in codes)]
    builder = FontBuilder(_EM, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({code: f"u{code:04X}" for code in codes})
    wide, narrow = _box(_EM), _box(_HALF)
    sizes = {name: _HALF if len(name) == 5 and name < "u1000" else _EM for name in names}
    builder.setupGlyf({name: narrow if sizes[name] == _HALF else wide for name in names})
    builder.setupHorizontalMetrics({name: (sizes[name], 100) for name in names})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable(
        {
            "familyName": family,
            "styleName": "Regular",
            "fullName": f"{family} Regular",
            "psName": f"{family.replace(' ', '')}-Regular",
        }
    )
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWeightClass=400)
    builder.setupPost()
    return builder.font


def _box(width: int) -> object:
    pen = TTGlyphPen(None)
    corners = ((100, 0), (100, 700), (width - 100, 700), (width - 100, 0))
    pen.moveTo(corners[0])
    for corner in corners[1:]:
        pen.lineTo(corner)
    pen.closePath()
    return pen.glyph()


def save(path: Path, family: str, letters: Iterable[str]) -> Path:
    """The font as a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    font(family, letters).save(path)
    return path


def save_collection(path: Path, fonts: Sequence[TTFont]) -> Path:
    """Several fonts in one file, as 宋体 comes with Windows."""
    collection = TTCollection()
    collection.fonts = list(fonts)
    collection.save(path)
    return path


def save_usual(folder: Path) -> Path:
    """A folder with the three fonts that a form wants, which have all letters of the project."""
    letters = letters_of_the_project()
    save(folder / "song.ttf", "SimSun", letters)
    save(folder / "hei.ttf", "SimHei", letters)
    save(folder / "western.ttf", "Times New Roman", ASCII)
    return folder
