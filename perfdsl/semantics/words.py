"""The word lists that rules judge texts by: data in ``perfdsl/words``, one file a rule.

A file is read when a rule first asks for one of its lists, and kept. Its form::

    # 井号后面是注释
    [名称]
    词 词 词
"""

from __future__ import annotations

import re
from functools import cache

from perfdsl.pattern import compiled
from perfdsl.record import Record
from perfdsl.resources import resource_dir

FOLDER = "words"


class WordList(Record):
    """The list ``section`` of the file ``words/file.txt``. Making one reads nothing."""

    file: str
    section: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words, in the order of the file."""
        return _lists(self.file)[self.section]

    def __contains__(self, word: str) -> bool:
        return word in self.words

    def within(self, text: str) -> bool:
        """Whether one of the words stands in the text."""
        return _any_of(self.file, self.section).search(text) is not None

    def ends(self, text: str) -> bool:
        """Whether the text ends with one of the words."""
        return text.endswith(self.words)


def read_lists(text: str, name: str) -> dict[str, tuple[str, ...]]:
    """The lists of a file's text. A file that is not well formed is our fault: ``ValueError``."""
    lists: dict[str, list[str]] = {}
    current: list[str] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        said = line.partition("#")[0].strip()
        if said.startswith("[") or said.endswith("]"):
            section = said.removeprefix("[").removesuffix("]").strip()
            if f"[{section}]" != said or not section or section in lists:
                raise ValueError(f"{name}:{number}: not the head of a new list: {said}")
            current = lists[section] = []
            continue
        for word in said.split():
            if current is None or word in current:
                raise ValueError(f"{name}:{number}: outside a list, or for the second time: {word}")
            current.append(word)
    empty = [section for section, words in lists.items() if not words]
    if empty or not lists:
        raise ValueError(f"{name}: nothing in {empty or 'the file'}")
    return {section: tuple(words) for section, words in lists.items()}


@cache
def _any_of(file: str, section: str) -> re.Pattern[str]:
    # One pattern is faster than one search a word: every rule asks for every row.
    return compiled("|".join(map(re.escape, _lists(file)[section])))


@cache
def _lists(file: str) -> dict[str, tuple[str, ...]]:
    path = resource_dir(FOLDER) / f"{file}.txt"
    return read_lists(path.read_text("utf-8"), path.name)
