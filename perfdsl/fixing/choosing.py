"""Which fixes a round applies: one a finding, none that overlaps another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Severity
from perfdsl.record import Record
from perfdsl.source import SourceFile, Span

Key = tuple[str, str, str, tuple[tuple[str, str], ...]]
Place = tuple[int, int]
ADVICE = "9"
_WORDS = 60  # characters


class Chosen(Record):
    """A finding and the fix that is to answer it."""

    finding: Diagnostic
    fix: Fix

    @property
    def key(self) -> Key:
        """What it is known by from round to round: what is around it and its edits, no offsets."""
        span = self.fix.edits[0].span
        edits = tuple((edit.span.text, edit.text) for edit in self.fix.edits)
        return (self.finding.path, self.finding.kind.code, _around(span), edits)

    @property
    def paths(self) -> set[str]:
        """The files it changes."""
        return {edit.span.source.path for edit in self.fix.edits}


_IMPORTS = "1+"  # after syntax, before names


def stage(finding: Diagnostic) -> str:
    """The stage of an error, as the first digit of its code; ``ADVICE`` of what is no error.

    An import that cannot be opened comes before all other names: what it declares decides on them.
    """
    if finding.severity is not Severity.ERROR:
        return ADVICE
    return _IMPORTS if finding.kind.code == "P241" else finding.kind.code[1]


def count_unsafe(findings: Iterable[Diagnostic], editable: Collection[SourceFile]) -> int:
    """How many findings have a fix that only ``unsafe`` would apply."""
    offered = _offered((one for one in findings if not any(fix.safe for fix in one.fixes)), True)
    return sum(_is_possible(one.fix, editable) for one in offered)


def choose(
    findings: Iterable[Diagnostic],
    editable: Collection[SourceFile],
    rejected: Collection[Key],
    *,
    unsafe: bool,
) -> list[Chosen]:
    """The fixes of the earliest stage that has any, in source order.

    What a later stage finds may follow from an earlier fault, so it waits for its round. Of fixes
    that overlap the first is taken; the other may come in the next round.
    """
    offered = [one for one in _offered(findings, unsafe) if _is_possible(one.fix, editable)]
    offered = [one for one in offered if one.key not in rejected]
    first = min((stage(one.finding) for one in offered), default=ADVICE)
    now = sorted(
        (one for one in offered if stage(one.finding) == first),
        key=lambda one: one.finding.sort_key,
    )
    taken: dict[SourceFile, list[Place]] = {}
    return [one for one in now if _take(one.fix.edits, taken)]


def _offered(findings: Iterable[Diagnostic], unsafe: bool) -> Iterator[Chosen]:
    """The first safe fix; a fix that is not safe only if it is wished, and the only one.

    Between alternatives the author chooses.
    """
    for finding in findings:
        safe = next((fix for fix in finding.fixes if fix.safe), None)
        if safe:
            yield Chosen(finding, safe)
        elif unsafe and len(finding.fixes) == 1:
            yield Chosen(finding, finding.fixes[0])


def _is_possible(fix: Fix, editable: Collection[SourceFile]) -> bool:
    changes = any(edit.text != edit.span.text for edit in fix.edits)
    return changes and all(edit.span.source in editable for edit in fix.edits)


def _take(edits: Sequence[Edit], taken: dict[SourceFile, list[Place]]) -> bool:
    """Whether none of the edits meets one that is taken; then they are taken too."""
    by_source: dict[SourceFile, list[Place]] = {}
    for edit in edits:
        by_source.setdefault(edit.span.source, []).append((edit.span.start, edit.span.end))
    for source, places in by_source.items():
        places.sort()
        if any(_meet(one, other) for one, other in pairwise(places)):
            return False
        if any(_meets_any(place, taken.get(source, [])) for place in places):
            return False
    for source, places in by_source.items():
        known = taken.setdefault(source, [])
        for place in places:
            known.insert(bisect_left(known, place), place)
    return True


def _meets_any(place: Place, taken: Sequence[Place]) -> bool:
    at = bisect_left(taken, place)
    return any(_meet(place, other) for other in taken[max(at - 1, 0) : at + 1])


def _meet(one: Place, other: Place) -> bool:
    """Whether two edits share a character, or one inserts where the other begins or ends."""
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    return one[0] < other[1] and other[0] < one[1]


def _around(span: Span) -> str:
    """What stands beside it on its line, of a long line only the next words."""
    text, low = span.source.text, max(span.start - _WORDS, 0)
    before = text[low : span.start].rpartition("\n")[2]
    return before + "|" + text[span.end : span.end + _WORDS].partition("\n")[0]
