"""Where the keys and values of a TOML text stand, which the standard library does not tell."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.source import SourceFile, Span

KeyPath = tuple[str | int, ...]
_TOKEN = pattern(
    r'"""(?:[^\\]|\\.)*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*"
    r"|[\[\]{}=,.\n]"
    r"|[^\s\[\]{}=,.#\"']+",
    re.DOTALL,
)
_ENDS_SCALAR = (",", "]", "}", "\n", "")


class _Token(Record):
    text: str
    start: int
    end: int


class TomlPlaces:
    """The places of a text that ``tomllib`` has accepted; another gives places of no use.

    A path is what leads to a value in the parsed text: keys, and numbers in arrays. A path
    without a place of its own has that of the nearest key above it.
    """

    def __init__(self, source: SourceFile) -> None:
        self._source = source
        self._tokens = [*_tokens(source.text), _Token("", len(source.text), len(source.text))]
        self._at = 0
        self._tables: dict[KeyPath, int] = {}
        self._keys: dict[KeyPath, Span] = {}
        self._values: dict[KeyPath, Span] = {}
        self._statements()

    def key(self, *path: str | int) -> Span:
        """Where the key stands, of an array's element its value."""
        return self._nearest(self._keys, path)

    def value(self, *path: str | int) -> Span:
        """Where the value stands, with its quotes or brackets; of a table, its heading."""
        return self._nearest(self._values, path)

    def __contains__(self, path: KeyPath) -> bool:
        return path in self._keys

    def _nearest(self, places: dict[KeyPath, Span], path: KeyPath) -> Span:
        for length in range(len(path), 0, -1):
            if path[:length] in places:
                return places[path[:length]]
        return Span(self._source, 0, 0)

    # -- reading -----------------------------------------------------------------------------

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._next
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def _takes(self, text: str) -> bool:
        if self._next.text != text:
            return False
        self._take()
        return True

    def _skip_lines(self) -> None:
        while self._takes("\n"):
            pass

    def _statements(self) -> None:
        table: KeyPath = ()
        while self._next.text:
            if self._takes("["):
                table = self._heading(is_array=self._takes("["))
            elif not self._takes("\n"):
                self._pair(table)

    def _heading(self, *, is_array: bool) -> KeyPath:
        names, span = self._name("]")
        self._takes("]")
        table: KeyPath = ()
        for number, name in enumerate(names, start=1):
            table += (name,)
            self._put(table, span, span)
            if is_array and number == len(names):
                self._tables[table] = self._tables.get(table, -1) + 1
            if table in self._tables:
                table += (self._tables[table],)
                self._put(table, span, span)
        return table

    def _name(self, end: str) -> tuple[tuple[str, ...], Span]:
        """A key, dotted or not, up to ``end``, which is taken too."""
        start = last = self._next
        names: list[str] = []
        while self._next.text not in (end, "\n", ""):
            last = self._take()
            if last.text != ".":
                names.append(_spelled(last.text))
        self._take()
        return tuple(names), Span(self._source, start.start, last.end)

    def _pair(self, table: KeyPath) -> None:
        names, span = self._name("=")
        value = self._value((*table, *names))
        for length in range(1, len(names) + 1):
            self._put((*table, *names[:length]), span, value)

    def _put(self, path: KeyPath, key: Span, value: Span) -> None:
        self._keys.setdefault(path, key)
        self._values.setdefault(path, value)

    def _value(self, path: KeyPath) -> Span:
        start = last = self._take()
        if start.text == "[":
            last = self._array(path)
        elif start.text == "{":
            last = self._inline(path)
        else:
            while self._next.text not in _ENDS_SCALAR:
                last = self._take()
        return Span(self._source, start.start, last.end)

    def _array(self, path: KeyPath) -> _Token:
        number = 0
        self._skip_lines()
        while self._next.text not in ("]", ""):
            value = self._value((*path, number))
            self._put((*path, number), value, value)
            number += 1
            self._skip_lines()
            self._takes(",")
            self._skip_lines()
        return self._take()

    def _inline(self, path: KeyPath) -> _Token:
        self._skip_lines()
        while self._next.text not in ("}", ""):
            self._pair(path)
            self._skip_lines()
            self._takes(",")
            self._skip_lines()
        return self._take()


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        if not match[0].startswith("#"):
            yield _Token(match[0], match.start(), match.end())


def _spelled(key: str) -> str:
    """A part of a key without its quotes and escapes."""
    if "\\" in key and key.startswith('"'):
        (value,) = tomllib.loads(f"{key} = 0")
        return value
    return key[1:-1] if key[:1] in ("'", '"') else key
