"""Findings as plain values that ``marshal`` knows, and back.

A place is kept as the number of its source and two offsets; the text of a source is not kept, for
whoever asks for the findings has proved that the file is as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Related, Severity, Text
from perfdsl.record import replace
from perfdsl.source import SourceFile, Span

Place = tuple[int, int, int]
Words = tuple[str, str]
PackedFix = tuple[Words, tuple[tuple[Place, str], ...], bool]
# In the order of the fields of Diagnostic, the kind as its code and its severity.
Packed = tuple[
    str,
    str,
    str,
    Place | None,
    Words,
    Words | None,
    tuple[tuple[Place, Words], ...],
    tuple[Words, ...],
    tuple[PackedFix, ...],
    str | None,
    tuple[str, ...],
    tuple[str, ...],
    bool,
]
Sources = Callable[[int], SourceFile]


class CannotPackError(Exception):
    """A finding that stands in a source which is none of those given."""


def packed(found: Iterable[Diagnostic], sources: Iterable[SourceFile]) -> tuple[Packed, ...]:
    """The findings, whose places lie in the ``sources``; raises ``CannotPackError`` where not."""
    numbers = {source: number for number, source in enumerate(sources)}

    def place(span: Span) -> Place:
        if span.source not in numbers:
            raise CannotPackError
        return numbers[span.source], span.start, span.end

    return tuple(_packed(one, place) for one in found)


def _packed(one: Diagnostic, place: Callable[[Span], Place]) -> Packed:
    return (
        one.kind.code,
        one.severity.value,
        one.path,
        place(one.span) if one.span else None,
        _words(one.message),
        _words(one.help) if one.help else None,
        tuple((place(each.span), _words(each.message)) for each in one.related),
        tuple(map(_words, one.notes)),
        tuple(
            (
                _words(fix.message),
                tuple((place(edit.span), edit.text) for edit in fix.edits),
                fix.safe,
            )
            for fix in one.fixes
        ),
        one.project,
        one.also,
        one.about,
        one.in_department,
    )


def _words(text: Text) -> Words:
    return text.zh, text.en


def numbers_in(found: Iterable[Packed]) -> Iterator[int]:
    """The numbers of the sources that findings stand in."""
    for one in found:
        where, related, fixes = one[3], one[6], one[8]
        if where:
            yield where[0]
        yield from (place[0] for place, _ in related)
        yield from (place[0] for _, edits, _ in fixes for place, _ in edits)


def unpacked(
    found: Iterable[Packed], kinds: Mapping[str, Kind], sources: Sources
) -> tuple[Diagnostic, ...]:
    """The findings again. ``sources`` gives the source of a number; ``kinds`` are known by code."""
    return tuple([_unpacked(one, kinds, sources) for one in found])


def _unpacked(one: Packed, kinds: Mapping[str, Kind], sources: Sources) -> Diagnostic:
    """Most have no fixes and no notes, and there may be thousands: what is empty costs nothing."""
    code, grade, path, where, message, help, related, notes, fixes = one[:9]
    project, also, about, in_department = one[9:]
    kind = kinds[code]
    if kind.severity.value != grade:
        kind = replace(kind, severity=Severity(grade))
    return Diagnostic(
        kind,
        path,
        _span(where, sources) if where else None,
        Text(*message),
        Text(*help) if help else None,
        tuple([Related(_span(at, sources), Text(*words)) for at, words in related])
        if related
        else (),
        tuple([Text(*words) for words in notes]) if notes else (),
        tuple([_fix(fix, sources) for fix in fixes]) if fixes else (),
        project,
        also,
        about,
        in_department,
    )


def _span(place: Place, sources: Sources) -> Span:
    number, start, end = place
    return Span(sources(number), start, end)


def _fix(packed: PackedFix, sources: Sources) -> Fix:
    words, edits, safe = packed
    return Fix(Text(*words), tuple([Edit(_span(at, sources), text) for at, text in edits]), safe)
