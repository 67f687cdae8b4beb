"""A baseline: the warnings and hints of today, put on record so that only new ones are reported.

It holds what the findings say and where, not their lines: it stays true when lines are added above
them. Errors are never in it, for what has one cannot be printed; nor is what is said of waivers, which
answer for themselves.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable

from perfdsl.diagnostics.fingerprint import fingerprint
from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.record import Record
from perfdsl.typed import Final

VERSION: Final = 1
_MARK: Final = "perfc_baseline"
_WAIVERS = "P6"
NameOf = Callable[[str], str]
"""The path of a finding as the baseline names it: the same wherever the command runs."""


class Recorded(Record):
    """Findings that are alike: one line of the file. ``fingerprint`` is what they are known by."""

    path: str
    code: str
    project: str | None
    message: str
    fingerprint: str
    count: int

    @property
    def sort_key(self) -> tuple[str, str, str, str, str]:
        """The order of the file."""
        return (self.path, self.code, self.project or "", self.message, self.fingerprint)


class Baseline(Record):
    """The findings on record, in the order of the file."""

    records: tuple[Recorded, ...]

    @property
    def count(self) -> int:
        """How many findings are on record."""
        return sum(one.count for one in self.records)


class Compared(Record):
    """The findings that are not on record, how many are, and the records that answer to none."""

    new: tuple[Diagnostic, ...]
    hidden: int
    gone: tuple[Recorded, ...]


def record(diagnostics: Iterable[Diagnostic], name_of: NameOf) -> Baseline:
    """The baseline of findings; those that cannot be on record are left out."""
    found: dict[str, Recorded] = {}
    counts: Counter[str] = Counter()
    for one in filter(can_be_recorded, diagnostics):
        path = name_of(one.path)
        known = fingerprint(one, path)
        counts[known] += 1
        found[known] = Recorded(
            path, one.kind.code, one.project, one.message.zh, known, counts[known]
        )
    return _sorted(found.values())


def joined(newer: Baseline, older: Iterable[Recorded]) -> Baseline:
    """A baseline with records of an older one that it does not have."""
    known = {one.fingerprint for one in newer.records}
    return _sorted((*newer.records, *(one for one in older if one.fingerprint not in known)))


def compare(diagnostics: Iterable[Diagnostic], baseline: Baseline, name_of: NameOf) -> Compared:
    """What is new. Of findings that are alike, as many as are on record are old: the first ones."""
    left = Counter({one.fingerprint: one.count for one in baseline.records})
    new: list[Diagnostic] = []
    hidden = 0
    for one in diagnostics:
        known = fingerprint(one, name_of(one.path)) if can_be_recorded(one) else ""
        if left[known] > 0:
            left[known] -= 1
            hidden += 1
        else:
            new.append(one)
    gone = tuple(
        Recorded(
            one.path, one.code, one.project, one.message, one.fingerprint, left[one.fingerprint]
        )
        for one in baseline.records
        if left[one.fingerprint] > 0
    )
    return Compared(tuple(new), hidden, gone)


def can_be_recorded(found: Diagnostic) -> bool:
    """Whether a baseline may hold a finding."""
    return found.severity is not Severity.ERROR and not found.kind.code.startswith(_WAIVERS)


def encoded(baseline: Baseline) -> bytes:
    """The file: a line a record, sorted, without time or place of the machine."""
    records = ",\n".join(f"    {_line(one)}" for one in baseline.records)
    findings = f"[\n{records}\n  ]" if records else "[]"
    text = f'{{\n  "{_MARK}": {VERSION},\n  "findings": {findings}\n}}\n'
    return text.encode("utf-8", errors="backslashreplace")


def decoded(text: str) -> Baseline | int | None:
    """The baseline that a text is; its version where that is none of ours; None: it is none."""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    version = value.get(_MARK) if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(version, int) or isinstance(version, bool):
        return None
    if version != VERSION:
        return version
    findings = value.get("findings")
    records = [_record(one) for one in findings] if isinstance(findings, list) else [None]
    whole = tuple(one for one in records if one is not None)
    return Baseline(whole) if len(whole) == len(records) else None


def _sorted(records: Iterable[Recorded]) -> Baseline:
    return Baseline(tuple(sorted(records, key=lambda one: one.sort_key)))


def _line(one: Recorded) -> str:
    return json.dumps(
        {
            "path": one.path,
            "code": one.code,
            "project": one.project,
            "message": one.message,
            "count": one.count,
            "fingerprint": one.fingerprint,
        },
        ensure_ascii=False,
    )


def _record(value: object) -> Recorded | None:
    if not isinstance(value, dict):
        return None
    texts = [value.get(key) for key in ("path", "code", "message", "fingerprint")]
    project, count = value.get("project"), value.get("count")
    path, code, message, known = (one if isinstance(one, str) else None for one in texts)
    if path is None or code is None or message is None or known is None:
        return None
    if not isinstance(project, str | None) or not isinstance(count, int) or count < 1:
        return None
    return Recorded(path, code, project, message, known, count)
