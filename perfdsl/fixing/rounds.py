"""The rounds of fixing: choose, apply, check again; what does not prove itself is withdrawn.

A fix is kept only if its finding goes, if it adds no error of its own stage or an earlier one (of
a finding that was no error: no error at all), and if no later fix takes it back. So a second run
finds nothing left to do; only where a round is offered a part of very many (of misspelt names, the
first fifty) may the rounds end before the work does, and the next run goes on.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from perfdsl.diagnostics.model import Diagnostic, Edit, Severity
from perfdsl.fixing.choosing import Chosen, Key, choose, count_unsafe, stage
from perfdsl.fixing.editing import Moves, edited
from perfdsl.record import Record
from perfdsl.source import SourceFile

MOST_ROUNDS = 10
_MOST_TRIES = 60  # in the search for the fixes of one round that do harm


class Checked(Record):
    """What was found in a state of the sources, and by path the sources that may be changed."""

    findings: Sequence[Diagnostic]
    sources: Mapping[str, SourceFile]


Check = Callable[[Mapping[str, str]], Checked]
"""Checks the sources, with the texts given by path in place of those on the disk."""


class Outcome(Record):
    """The sources by path that were changed, before and after, and the findings behind it.

    ``fixed`` are the findings answered, ``withdrawn`` those whose fix did not prove itself,
    ``unsafe`` is how many are left whose only fix is not safe.
    """

    before: Mapping[str, str]
    after: Mapping[str, str]
    fixed: tuple[Diagnostic, ...]
    withdrawn: tuple[Diagnostic, ...]
    unsafe: int = 0


def apply_fixes(check: Check, *, unsafe: bool = False) -> Outcome:
    """Apply the safe fixes, or with ``unsafe`` all that leave no choice, until none is left.

    At most ``MOST_ROUNDS`` rounds; a fix of ours that never ends must not hold anyone up.
    """
    fixing = _Fixing(check)
    for _ in range(MOST_ROUNDS):
        now = fixing.now
        editable = frozenset(now.sources.values())
        batch = choose(now.findings, editable, fixing.rejected, unsafe=unsafe)
        if not batch:
            break
        fixing.round(batch)
    return fixing.outcome()


class _Fixing:
    """The state between rounds: the texts so far, what was applied, what is never tried again."""

    def __init__(self, check: Check) -> None:
        self.check = check
        self.texts: dict[str, str] = {}
        self.now = check({})
        self.before = {path: source.text for path, source in self.now.sources.items()}
        self.applied: list[Chosen] = []
        self.undone: set[int] = set()
        self.rejected: dict[Key, Diagnostic] = {}
        self.seen = {path: {text: 0} for path, text in self.before.items()}

    def round(self, batch: list[Chosen]) -> None:
        after = self.tried(batch)
        harmful = self.harmful(batch, after)
        if harmful:
            self.reject(harmful)
            keys = {one.key for one in harmful}
            batch = [one for one in batch if one.key not in keys]
            after = self.tried(batch)
            if self.harmful_at_once(batch, after):  # only together do they harm
                self.reject(batch)
                return
        self.accept(batch, after)

    def tried(self, batch: Iterable[Chosen]) -> Checked:
        return self.check(self.texts_with(batch))

    def texts_with(self, batch: Iterable[Chosen]) -> dict[str, str]:
        edits = _by_path(batch)
        changed = {path: edited(self.now.sources[path].text, some) for path, some in edits.items()}
        return {**self.texts, **changed}

    # -- what proves itself

    def harmful(self, batch: list[Chosen], after: Checked) -> list[Chosen]:
        """The fixes that leave their finding where it is, or else those that add errors."""
        idle = _idle(batch, self.now.findings, after.findings)
        if idle or not self.is_worse(batch, after):
            return idle
        return self.culprits(batch)

    def harmful_at_once(self, batch: list[Chosen], after: Checked) -> bool:
        return bool(_idle(batch, self.now.findings, after.findings)) or self.is_worse(batch, after)

    def is_worse(self, batch: Sequence[Chosen], after: Checked) -> bool:
        """A mended fault may unveil errors of later stages, which were there all along."""
        last = max((stage(one.finding) for one in batch), default="")
        return _errors(after.findings, last) > _errors(self.now.findings, last)

    def culprits(self, batch: list[Chosen]) -> list[Chosen]:
        """The fixes that add errors, found by halving; all of a part when the search takes long."""
        found: list[Chosen] = []
        waiting, tries = [batch], _MOST_TRIES
        while waiting:
            part = waiting.pop()
            tries -= 1
            if tries >= 0 and not self.is_worse(part, self.tried(part)):
                continue
            if len(part) == 1 or tries < 0:
                found += part
                continue
            middle = len(part) // 2
            waiting += [part[middle:], part[:middle]]
        return found or batch

    def reject(self, some: Iterable[Chosen]) -> None:
        for one in some:
            self.rejected.setdefault(one.key, one.finding)

    def accept(self, batch: list[Chosen], after: Checked) -> None:
        self.texts = self.texts_with(batch)
        self.now = after
        self.applied += batch
        for path in sorted({path for one in batch for path in one.paths}):
            self.watch(path)

    def watch(self, path: str) -> None:
        """Where fixes go round in a circle, the file is back where it was: they all are undone."""
        first = self.seen[path].setdefault(self.texts[path], len(self.applied))
        for number in range(first, len(self.applied)):
            if path in self.applied[number].paths and number not in self.undone:
                self.undone.add(number)
                self.reject([self.applied[number]])

    def outcome(self) -> Outcome:
        changed = {path: text for path, text in self.texts.items() if text != self.before[path]}
        fixed = (one.finding for at, one in enumerate(self.applied) if at not in self.undone)
        before = {path: self.before[path] for path in changed}
        left = count_unsafe(self.now.findings, frozenset(self.now.sources.values()))
        return Outcome(before, changed, tuple(fixed), tuple(self.rejected.values()), left)


def _by_path(batch: Iterable[Chosen]) -> dict[str, list[Edit]]:
    edits: dict[str, list[Edit]] = {}
    for one in batch:
        for edit in one.fix.edits:
            edits.setdefault(edit.span.source.path, []).append(edit)
    return edits


def _errors(findings: Iterable[Diagnostic], last: str) -> int:
    """How many errors there are up to a stage."""
    return sum(one.severity is Severity.ERROR and stage(one) <= last for one in findings)


def _idle(
    batch: Sequence[Chosen], before: Iterable[Diagnostic], after: Iterable[Diagnostic]
) -> list[Chosen]:
    """The fixes whose finding is still there, at the place where it was."""
    left, known = _starts(after), _starts(before)
    wanted = Counter(_sort(one.finding) for one in batch)
    moves = {path: Moves(edits) for path, edits in _by_path(batch).items()}
    idle = []
    for one in batch:
        sort, span = _sort(one.finding), one.finding.span
        there = left.get(sort, [])
        if span is None or len(known[sort]) - len(there) >= wanted[sort]:
            continue
        move = moves.get(one.finding.path)
        low, high = move.around(span.start) if move else (span.start, span.start)
        at = bisect_left(there, low)
        if at < len(there) and there[at] <= high:
            idle.append(one)
    return idle


def _sort(finding: Diagnostic) -> tuple[str, str]:
    return finding.path, finding.kind.code


def _starts(findings: Iterable[Diagnostic]) -> dict[tuple[str, str], list[int]]:
    """Where the findings of each file and code begin, in order."""
    starts: dict[tuple[str, str], list[int]] = {}
    for one in findings:
        starts.setdefault(_sort(one), []).append(one.span.start if one.span else -1)
    return {sort: sorted(some) for sort, some in starts.items()}
