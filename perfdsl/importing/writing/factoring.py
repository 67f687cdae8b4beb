"""``--factor``: templates for projects that repeat one another, if that is shorter and builds the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.driver import compile_source
from perfdsl.importing.writing.plan import Plan
from perfdsl.importing.writing.program import program
from perfdsl.importing.writing.sharing import Shared, groups
from perfdsl.source import SourceFile

_MOST_TRIED = 8


def factored(plan: Plan, name: str) -> str:
    """The program with each template that makes it shorter and whose document is the same.

    A program with errors builds nothing that could be compared: it stays as it is.
    """
    text = program(plan, name)
    built = _built(text)
    if built is None:
        return text
    found = _of_different_names(groups(plan))
    for chosen in _choices(found):
        shorter = program(plan, name, chosen)
        if len(shorter) < len(text) and _built(shorter) == built:
            return shorter
    return text


def _of_different_names(found: Iterable[Shared]) -> tuple[Shared, ...]:
    return tuple({one.name: one for one in found}.values())


def _choices(found: tuple[Shared, ...]) -> Iterator[tuple[Shared, ...]]:
    """All templates, else all but one, else one: each is a whole build, so few are tried."""
    if found:
        yield found
    if len(found) <= _MOST_TRIED:
        yield from (tuple(one for one in found if one is not left) for left in found)
        yield from ((one,) for one in found)


def _built(text: str) -> bytes | None:
    """The Word file of a program; None where it has errors, or prints nothing."""
    from perfdsl.backends import emit  # only this asks what is printed

    document = compile_source(SourceFile("导入.perf", text)).document
    return emit("docx", document) if document else None
