"""The rows of one period by name and by level, for expressions that speak of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from perfdsl.record import Record
from perfdsl.semantics.schemes.scheme import Level, Scheme, find
from perfdsl.syntax import ast
from perfdsl.syntax.token import keywords

_CLOSING = tuple("\"＂”」'’』“")  # of a wrong pair the text is known all the same


class Placed(Record):
    """A row with the word of the 一级 it stands under."""

    first: ast.Name
    entry: ast.Entry

    @property
    def path(self) -> str:
        """How an expression names the row without doubt: ``数量."培训班"``."""
        name = self.entry.name.value if self.entry.name else ""
        return f'{self.entry.head.text}."{name}"'


class RowIndex:
    """Finds rows. Made at once; what it finds is gathered when first asked."""

    def __init__(self, scheme: Scheme, members: Sequence[ast.Member]) -> None:
        self.scheme = scheme
        self.groups = [one for one in members if isinstance(one, ast.Group)]
        self.members = members
        self.tasks: list[Placed] = []

    def add_task(self, task: ast.Task) -> ast.Entry:
        """A task of a department, found as a row of a level 任务 would be; before anything is."""
        word = ast.Name(task.span.first_word.text, task.span.first_word)
        entry = ast.Entry(word, task.name, None, None, (), task.span)
        self.tasks.append(Placed(word, entry))
        return entry

    @cached_property
    def by_name(self) -> dict[str, list[Placed]]:
        """The rows by name, blanks left out."""
        result: dict[str, list[Placed]] = {}
        for placed in self:
            result.setdefault(plain_name(placed.entry.name), []).append(placed)
        return result

    @cached_property
    def labels(self) -> dict[str, ast.Entry]:
        """The rows by label, the first of each."""
        result: dict[str, ast.Entry] = {}
        for placed in self:
            if placed.entry.label:
                result.setdefault(placed.entry.label.text, placed.entry)
        return result

    def __iter__(self) -> Iterator[Placed]:
        for group in self.groups:
            for entry in group.members:
                if isinstance(entry, ast.Entry) and entry.name:
                    yield Placed(group.name, entry)
        yield from (one for one in self.tasks if one.entry.name)

    @cached_property
    def names(self) -> list[str]:
        """Every name as written, sorted."""
        return sorted({one.entry.name.value for one in self if one.entry.name})

    @cached_property
    def is_damaged(self) -> bool:
        """Whether rows may be missing because something could not be read."""
        inside = (member for group in self.groups for member in group.members)
        broken = any(isinstance(one, ast.Broken) for one in (*self.members, *inside))
        unsure = (_is_unsure(one.entry.name) for one in self)
        return broken or any(group.damaged for group in self.groups) or any(unsure)

    def named(self, text: ast.Text, words: Sequence[str]) -> list[Placed]:
        """The rows of a name, below the levels that the words say, if any."""
        same = self.by_name.get(plain_name(text), [])
        return [one for one in same if self.belongs(one, words)] if words else same

    def is_level(self, words: Sequence[str]) -> bool:
        """Whether the words name a 一级, a 二级, or one below the other."""
        if self.tasks and is_task(words[0]):
            return len(words) == 1
        first = self.scheme.level(words[0])
        if len(words) == 2:
            return first is not None and find(first.levels, words[1]) is not None
        return first is not None or self.scheme.second_level(words[0]) is not None

    def below(self, words: Sequence[str]) -> list[Placed]:
        """The rows of a level, in the author's order."""
        return [one for one in self if self.belongs(one, words)]

    def belongs(self, placed: Placed, words: Sequence[str]) -> bool:
        """Whether a row stands below the level: of one word, either level; of two, both."""
        if self.tasks and (is_task(placed.first.text) or is_task(words[0])):
            return is_task(placed.first.text) and is_task(words[0]) and len(words) == 1
        first = self.scheme.level(placed.first.text)
        second = find(first.levels, placed.entry.head.text) if first else None
        levels: list[Level | None] = [first, second]
        if len(words) == 1:
            return any(one and words[0] in one.names for one in levels)
        return all(
            one is not None and word in one.names for one, word in zip(levels, words, strict=True)
        )


def is_task(word: str) -> bool:
    """Whether the word, in either language, means the tasks of a department."""
    return keywords().get(word) == "TASK"


def _is_unsure(name: ast.Text | None) -> bool:
    """Whether a name is blank, or runs to its line's end for want of a quote: not the one meant."""
    return name is not None and (not name.value.strip() or name.span.text[-1:] not in _CLOSING)


def plain_name(text: ast.Text | None) -> str:
    """A name as names are compared: without its blanks."""
    return "".join(text.value.split()) if text else ""
