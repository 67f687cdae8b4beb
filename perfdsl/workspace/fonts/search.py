"""The fonts that a PDF is set in: those preferred of the system, or of one folder alone."""

# os.path answers without raising.
# ruff: noqa: PTH112

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from perfdsl.backends.paper import kinds
from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.resources import resource_dir
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace.fonts.letters import Groups, Segments, letters_of
from perfdsl.workspace.paths import for_system

if TYPE_CHECKING:
    import typst

_CHINESE = "预算绩效目标"  # a font that has these is Chinese
_WESTERN = "0123456789.AZaz%"
_MISSING = Text("没有这个文件夹", "there is no such folder")
_EMPTY = Text("里面没有字体文件", "there is no font file in it")
_SYSTEM = Text("系统", "the system")
_FOLDER = Text("文件夹「{name}」", "the folder “{name}”")
_PACKAGE = "typst"
_NOT_THERE = Text("没有装", "it is not installed")
_UNFIT = Text("装着的不能用（{what}）", "what is installed is of no use ({what})")


def find_typefaces(folder: Path | None, named: str) -> Typefaces | Diagnostic:
    """The fonts of a folder, which messages call ``named``, and no others; else the system's.

    Otherwise why there can be no PDF.
    """
    if folder is not None and not os.path.isdir(for_system(folder)):
        return kinds.NO_FONT_FOLDER.of(named, reason=_MISSING)
    fonts = _fonts(folder)
    if isinstance(fonts, Text):
        return kinds.NO_ENGINE.of(_PACKAGE, package=_PACKAGE, reason=fonts)
    families = _Families(fonts)
    if folder is not None and not families.names:
        return kinds.NO_FONT_FOLDER.of(named, reason=_EMPTY)
    where = _SYSTEM if folder is None else _FOLDER.fill({"name": named})
    return _chosen(families, fonts) or kinds.NO_FONT.of(named or _PACKAGE, where=where)


def _fonts(folder: Path | None) -> typst.Fonts | Text:
    """The fonts as the engine finds them; why there is no engine."""
    try:
        import typst

        paths: list[str] = [] if folder is None else [str(folder)]
        return typst.Fonts(folder is None, include_embedded_fonts=False, font_paths=paths)
    except ModuleNotFoundError:
        return _NOT_THERE
    except (ImportError, AttributeError, TypeError) as error:  # too old, or for another system
        return _UNFIT.fill({"what": str(error)})


class _Families:
    """The families that are there, each by the font of it that is nearest to a regular one."""

    def __init__(self, fonts: typst.Fonts) -> None:
        best: dict[str, tuple[tuple[int, str, int], str, int, str]] = {}
        for one in fonts.fonts():
            path = one.path or ""
            rank = (abs(one.weight - 400) + 1000 * (one.style != "normal"), path, one.index)
            known = best.get(one.family.lower())
            if known is None or rank < known[0]:
                best[one.family.lower()] = (rank, path, one.index, one.family)
        self._best = best
        self._letters: dict[str, Segments | Groups] = {}

    @property
    def names(self) -> list[str]:
        """Every family, in an order that does not depend on the disk."""
        return [self._best[key][3] for key in sorted(self._best)]

    def of(self, wanted: list[str], needed: str) -> Iterator[str]:
        """Those of the wanted that are there and have the letters they are needed for."""
        for name in wanted:
            if name.lower() in self._best:
                letters = self.letters(name)
                if all(letters.has(one) for one in needed):
                    yield self._best[name.lower()][3]

    def letters(self, name: str) -> Segments | Groups:
        """What a family that is there has shapes for."""
        key = name.lower()
        if key not in self._letters:
            _, path, index, _ = self._best[key]
            self._letters[key] = letters_of(path, index)
        return self._letters[key]


def _chosen(families: _Families, fonts: typst.Fonts) -> Typefaces | None:
    """The families of each role; None where none is Chinese.

    A family that no list knows is used after those that one does: whoever put it into the
    folder, or had nothing else, wants it.
    """
    wanted = _preferences()
    song = next(families.of(wanted["song"], _CHINESE), None)
    hei = next(families.of(wanted["hei"], _CHINESE), None)
    if song is None and hei is None:
        song = next(families.of(families.names, _CHINESE), None)
    song, hei = song or hei, hei or song
    if song is None or hei is None:
        return None
    western = next(families.of(wanted["western"], _WESTERN), "")
    last = (western,) if western else ()  # for what is not Latin in it: Hebrew, Arabic
    more = list(families.of(wanted["more"], ""))
    used = dict.fromkeys((song, hei, *more, *last))
    return Typefaces(
        song=tuple(dict.fromkeys((song, *more, hei, *last))),
        hei=tuple(dict.fromkeys((hei, *more, song, *last))),
        western=western,
        letters=tuple(families.letters(name) for name in used),
        fonts=fonts,
    )


@cache
def _preferences() -> dict[str, list[str]]:
    with (resource_dir("templates") / "pdf" / "fonts.toml").open("rb") as file:
        read = tomllib.load(file)
    return {role: [str(name) for name in names] for role, names in read.items()}
