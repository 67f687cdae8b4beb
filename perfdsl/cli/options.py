"""Arguments and options: what a command takes, and how the command line gives it.

As everywhere: ``--name value``, ``--name=value``, ``-n value`` and ``-nvalue``; flags of one letter
together (``-ab``); after ``--`` everything is a word. An option given twice counts the last time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.cli.usage import no_option, value_missing, value_too_much

Given = dict[str, object]


class Option:
    """An option by its spellings. The last one without a dash, else the longest, names its value.

    Without ``is_flag`` a value must follow. What is not given is ``default``, False for a flag.
    """

    __slots__ = ("default", "is_flag", "name", "spellings")

    def __init__(
        self, spellings: Sequence[str], *, is_flag: bool = False, default: str | None = None
    ) -> None:
        self.spellings = [one for one in spellings if one.startswith("-")]
        names = [one for one in spellings if not one.startswith("-")]
        longest = max(self.spellings, key=len).lstrip("-").replace("-", "_")
        self.name = names[-1] if names else longest
        self.is_flag = is_flag
        self.default = False if is_flag else default


class Argument:
    """All words that are no options, as a tuple of this name."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


def read(params: Sequence[Option | Argument], words: Sequence[str]) -> Given:
    """What the words give: every argument and option by its name. Raises ``UsageFault``."""
    options = [one for one in params if isinstance(one, Option)]
    given: Given = {one.name: one.default for one in options}
    rest = _Reader(options, given).read(iter(words))
    given.update((one.name, tuple(rest)) for one in params if isinstance(one, Argument))
    return given


class _Reader:
    def __init__(self, options: Sequence[Option], given: Given) -> None:
        self.known = {spelling: option for option in options for spelling in option.spellings}
        self.given = given

    def read(self, words: Iterator[str]) -> list[str]:
        """Takes the options; gives back the other words."""
        rest: list[str] = []
        for word in words:
            if word == "--":
                rest.extend(words)
            elif word.startswith("--"):
                self.long(word, words)
            elif word.startswith("-") and word != "-":
                self.short(word, words)
            else:
                rest.append(word)
        return rest

    def long(self, word: str, words: Iterator[str]) -> None:
        name, equals, value = word.partition("=")
        option = self.of(name)
        if not option.is_flag:
            self.given[option.name] = value if equals else _next(name, words)
        elif equals:
            raise value_too_much(name)
        else:
            self.given[option.name] = True

    def short(self, word: str, words: Iterator[str]) -> None:
        """The letters of one word: flags, until one takes the rest of it as its value."""
        for at, letter in enumerate(word[1:], start=2):
            name = f"-{letter}"
            option = self.of(name)
            if not option.is_flag:
                self.given[option.name] = word[at:] or _next(name, words)
                return
            self.given[option.name] = True

    def of(self, name: str) -> Option:
        option = self.known.get(name)
        if option is None:
            raise no_option(name, self.known)
        return option


def _next(name: str, words: Iterator[str]) -> str:
    value = next(words, None)
    if value is None:
        raise value_missing(name)
    return value
