"""The texts of a workbook: the file lists each once, and its cells name the place in the list."""

from __future__ import annotations


class Texts:
    """Texts, each with the codes of a draft's errors behind it, in the order they are first met."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, str], int] = {}
        self.uses = 0

    def place(self, words: str, codes: str) -> int | None:
        """Where the text stands in the list; nothing at all needs no place."""
        if not words and not codes:
            return None
        self.uses += 1
        return self._places.setdefault((words, codes), len(self._places))

    @property
    def all(self) -> list[tuple[str, str]]:
        """The list."""
        return list(self._places)
