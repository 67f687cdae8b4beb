"""The fonts that a PDF is set in."""

from __future__ import annotations

from perfdsl.record import Record
from perfdsl.typed import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import typst


class Letters(Protocol):
    """What a font has a shape for."""

    def has(self, letter: str) -> bool:
        """Whether the letter can be shown."""
        ...


class Typefaces(Record):
    """Families by what they are for, each with what stands in where it lacks a letter.

    ``western`` is for Latin letters and digits, empty where the Chinese font has to do. ``letters``
    are those of all families together, ``fonts`` the files as the engine knows them.
    """

    song: tuple[str, ...]
    hei: tuple[str, ...]
    western: str
    letters: tuple[Letters, ...]
    fonts: typst.Fonts

    def has(self, letter: str) -> bool:
        """Whether any of the families can show the letter."""
        return any(one.has(letter) for one in self.letters)
