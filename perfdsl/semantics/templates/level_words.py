"""The words of a scheme looked up fast: merging asks for every row of every project."""

from __future__ import annotations

from perfdsl.semantics.schemes.scheme import Level, Scheme


class LevelWords:
    """Every spelling of the levels and fields of a scheme. First levels have a place, from 0."""

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self._levels: dict[str, tuple[int, Level]] = {}
        self._second: dict[tuple[str, str], str] = {}
        self._fields: dict[str, str] = {}
        for place, level in enumerate(scheme.levels):
            for word in level.names:
                self._levels.setdefault(word, (place, level))
            for second in level.levels:
                for word in second.names:
                    self._second.setdefault((level.name, word), second.name)
        for rule in scheme.fields:
            for word in (rule.name, *rule.aliases):
                self._fields.setdefault(word, rule.name)

    def level(self, word: str) -> Level | None:
        """The 一级 with this spelling."""
        found = self._levels.get(word)
        return found[1] if found else None

    def place(self, key: str) -> int | None:
        """Where a 一级 stands among the others; None for a word that is none."""
        found = self._levels.get(key)
        return found[0] if found else None

    def group_key(self, word: str) -> str:
        """The one spelling of a 一级; a word that is none stands for itself."""
        found = self._levels.get(word)
        return found[1].name if found else word

    def row_key(self, level: str, word: str) -> str:
        """The one spelling of a 二级 of this 一级; a word that is none stands for itself."""
        return self._second.get((level, word), word)

    def second(self, level: str, word: str) -> str | None:
        """The 二级 with this spelling under a 一级."""
        return self._second.get((level, word))

    def field(self, word: str) -> str | None:
        """The one spelling of a field."""
        return self._fields.get(word)


def same_name(name: str) -> str:
    """A name as names compare: without blanks."""
    return "".join(name.split())
