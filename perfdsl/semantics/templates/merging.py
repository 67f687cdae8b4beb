"""Own lines on top of a template's: what replaces what, and where the rest goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.record import replace
from perfdsl.semantics.templates.level_words import LevelWords, same_name
from perfdsl.semantics.templates.removal import Removal
from perfdsl.syntax import ast

Members = tuple[ast.Member, ...]


class Merger:
    """Merges lines by the words of one scheme. Linear in what it is given."""

    def __init__(self, words: LevelWords) -> None:
        self.words = words

    def overlay(
        self, base: Members, own: Members, *, sure: bool
    ) -> tuple[Members, list[Diagnostic]]:
        """``base`` with ``own`` on top, as if it had been written out, and what 删去 did in vain.

        Of what is no longer sure (a template could not be read) nothing is reported missing.
        """
        base, own = self.gathered(base), self.gathered(own)
        removal = Removal(self.words, [one for one in own if isinstance(one, ast.Remove)])
        base = removal.applied(base)
        found = removal.findings(sure=sure and not _is_broken(base))
        own, more = self.with_periods(base, own, sure=sure)
        taken = _Taken(self.words, own)
        merged = [*self.replaced(base, taken), *taken.rest()]
        return tuple(merged), [*found, *more]

    # -- several blocks of one 一级

    def gathered(self, members: Members) -> Members:
        """The same lines with each 一级 in one block: the first, with the rows of the others."""
        blocks: dict[str, list[ast.Group]] = {}
        for one in members:
            if isinstance(one, ast.Group):
                blocks.setdefault(self.words.group_key(one.name.text), []).append(one)
        if all(len(block) == 1 for block in blocks.values()):
            return members
        return tuple(self._joined(members, blocks))

    def _joined(self, members: Members, blocks: dict[str, list[ast.Group]]) -> Iterator[ast.Member]:
        for one in members:
            if not isinstance(one, ast.Group):
                yield one
                continue
            block = blocks.pop(self.words.group_key(one.name.text), None)
            if block:
                rows = tuple(row for part in block for row in part.members)
                yield replace(one, members=rows, damaged=any(part.damaged for part in block))

    # -- what replaces what

    def with_periods(
        self, base: Members, own: Members, *, sure: bool
    ) -> tuple[Members, list[Diagnostic]]:
        """The own lines, their 中期 merged onto the base's: the first of each."""
        below = next((one.members for one in base if isinstance(one, ast.Midterm)), ())
        found: list[Diagnostic] = []
        merged: list[ast.Member] = []
        for one in own:
            if isinstance(one, ast.Midterm):
                rows, more = self.overlay(below, one.members, sure=sure)
                one, below = replace(one, members=rows), ()
                found += more
            merged.append(one)
        return tuple(merged), found

    def replaced(self, base: Members, taken: _Taken) -> Iterator[ast.Member]:
        """The base in its order, each line as the own lines have it, and new 一级 in their places."""
        taken.forget_groups_of(base)
        for one in base:
            if isinstance(one, ast.Group):
                key = self.words.group_key(one.name.text)
                yield from taken.new_groups_before(self.words.place(key))
                own = taken.group(key)
                yield self.group(one, own) if own else one
            elif isinstance(one, ast.Goal):
                if not taken.replaces_goals:
                    yield replace(one, appended=False)
            elif isinstance(one, ast.Midterm):
                yield taken.midterm() or one
            elif isinstance(one, ast.Task):
                yield taken.task(one) or one
            elif isinstance(one, ast.Entry):
                rule = self.words.field(one.head.text)
                yield (taken.field(rule) if rule else None) or one
            else:
                yield one

    def group(self, base: ast.Group, own: ast.Group) -> ast.Group:
        """The rows of a 一级: own rows in place of the base's.

        New ones stand after the last row of their 二级, so that the table's classes stay together,
        or where there is none at the end.
        """
        level = self.words.group_key(own.name.text)
        rows = list(base.members)
        places: dict[tuple[str, str] | None, int] = {}
        for place, row in enumerate(rows):
            key = self.row_key(level, row)
            if key:
                places.setdefault(key, place)
        last = {key[0]: place for key, place in places.items() if key}
        new: dict[int, list[ast.Member]] = {}
        for one in own.members:
            key = self.row_key(level, one)
            if key in places:
                at = places.pop(key)
                rows[at] = _labelled(one, rows[at])
            else:
                new.setdefault(last.get(key[0], len(rows)) if key else len(rows), []).append(one)
        kept = (each for place, row in enumerate(rows) for each in (row, *new.get(place, ())))
        members = (*kept, *new.get(len(rows), ()))
        return replace(own, members=members, damaged=base.damaged or own.damaged)

    def row_key(self, level: str, node: ast.Member) -> tuple[str, str] | None:
        if not isinstance(node, ast.Entry) or node.name is None:
            return None
        return self.words.row_key(level, node.head.text), same_name(node.name.value)


class _Taken:
    """The own lines, of which those that replace a line of the base are taken out one by one."""

    def __init__(self, words: LevelWords, own: Members) -> None:
        self.words = words
        self.own = [one for one in own if not isinstance(one, ast.Remove)]
        self.used: set[int] = set()  # places in ``own``
        self.groups: dict[str, int] = {}
        self.fields: dict[str, int] = {}
        self.tasks: dict[str, int] = {}
        self.period: int | None = None
        self.replaces_goals = False
        self.new: list[tuple[int, int]] = []
        for place, one in enumerate(self.own):
            self.sort(place, one)

    def sort(self, place: int, one: ast.Member) -> None:
        if isinstance(one, ast.Group):
            self.groups[self.words.group_key(one.name.text)] = place
        elif isinstance(one, ast.Entry):
            rule = self.words.field(one.head.text)
            if rule:
                self.fields.setdefault(rule, place)
        elif isinstance(one, ast.Midterm):
            self.period = place if self.period is None else self.period
        elif isinstance(one, ast.Task) and one.name:
            self.tasks.setdefault(same_name(one.name.value), place)
        elif isinstance(one, ast.Goal):
            self.replaces_goals = self.replaces_goals or not one.appended

    def forget_groups_of(self, base: Members) -> None:
        """Note which own 一级 are new; last first, so that the next one is at the end."""
        known = {self.words.group_key(one.name.text) for one in base if isinstance(one, ast.Group)}
        places = (
            (self.words.place(key), at) for key, at in self.groups.items() if key not in known
        )
        self.new = sorted(((place, at) for place, at in places if place is not None), reverse=True)

    def new_groups_before(self, place: int | None) -> Iterator[ast.Member]:
        while place is not None and self.new and self.new[-1][0] < place:
            yield self.take(self.new.pop()[1])

    def take(self, at: int) -> ast.Member:
        self.used.add(at)
        return self.own[at]

    def group(self, key: str) -> ast.Group | None:
        at = self.groups.get(key)
        one = self.take(at) if at is not None else None
        return one if isinstance(one, ast.Group) else None

    def field(self, rule: str) -> ast.Member | None:
        at = self.fields.pop(rule, None)
        return self.take(at) if at is not None else None

    def task(self, base: ast.Task) -> ast.Member | None:
        at = self.tasks.pop(same_name(base.name.value), None) if base.name else None
        return self.take(at) if at is not None else None

    def midterm(self) -> ast.Member | None:
        at, self.period = self.period, None
        return self.take(at) if at is not None else None

    def rest(self) -> Iterator[ast.Member]:
        """What replaced nothing, as it was written; only new 一级 change places among themselves."""
        new = {at for _, at in self.new}
        for at, one in enumerate(self.own):
            if at in new:
                yield self.own[self.new.pop()[1]]
            elif at not in self.used:
                yield replace(one, appended=False) if isinstance(one, ast.Goal) else one


def _labelled(own: ast.Member, base: ast.Member) -> ast.Member:
    """The own row, with the base's label where it has none: the template's 校验 may use it."""
    if isinstance(own, ast.Entry) and isinstance(base, ast.Entry):
        return replace(own, label=own.label or base.label)
    return own


def _is_broken(members: Sequence[ast.Member]) -> bool:
    """Whether a line, or a row of a block, could not be read."""
    return any(
        isinstance(one, ast.Broken)
        or (isinstance(one, ast.Group | ast.Midterm) and _is_broken(one.members))
        or (isinstance(one, ast.Group) and one.damaged)
        for one in members
    )
