"""What every formatted text must fulfil."""

from __future__ import annotations

from itertools import pairwise

from perfdsl.source import SourceFile
from perfdsl.syntax.formatting import formatted
from perfdsl.syntax.parser import Parsed, parse


def read(text: str) -> Parsed:
    """The text as the parser reads it."""
    return parse(SourceFile("a.perf", text))


def comments(text: str) -> list[str]:
    """What the comments say, in order."""
    return [one.text[1:] for one in read(text).file.comments]


def canonical(text: str) -> str:
    """The canonical form, proved to say the same and to be stable."""
    result = formatted(text)
    assert result is not None, [one.message.zh for one in read(text).diagnostics]
    assert read(result).file.declarations == read(text).file.declarations, result
    assert comments(result) == comments(text), result
    assert formatted(result) == result
    assert_tidy(result)
    return result


def assert_tidy(result: str) -> None:
    """No blank at a line's end, no two blank lines together, none at either end of the file."""
    lines = result.split("\n")
    assert lines.pop() == ""
    assert "\n\n\n" not in result
    assert not result.startswith("\n")
    assert not result.endswith("\n\n")
    for above, line in pairwise(lines):
        assert above or not line.lstrip().startswith("}"), result
    for line in lines:
        assert line == line.rstrip(" "), repr(line)
