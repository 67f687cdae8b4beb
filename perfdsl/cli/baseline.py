"""``check --baseline`` and ``--write-baseline``: only what is new is reported."""

# os.path answers without raising, and can climb.

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from perfdsl.cli.choice import Choice
from perfdsl.cli.findings import Checked
from perfdsl.cli.sources import Workspace
from perfdsl.cli.usage import UsageError
from perfdsl.diagnostics.baseline import (
    Baseline,
    Recorded,
    can_be_recorded,
    compare,
    encoded,
    joined,
    record,
)
from perfdsl.diagnostics.model import Diagnostic, Severity, Text
from perfdsl.record import Record
from perfdsl.workspace.baseline_kinds import BASELINE_VERSION, NOT_OVERWRITTEN
from perfdsl.workspace.baseline_reader import read_baseline
from perfdsl.workspace.paths import for_system, shown

_BOTH = Text(
    "--baseline 和 --write-baseline 只能用一个", "use either --baseline or --write-baseline"
)
_NO_NAME = Text("没有写基线的文件名", "no file is named for the baseline")
_HIDDEN = Text(
    "基线 {file}：{n} 个旧问题没有列出", "baseline {file}: {n} old findings are not shown"
)
_GONE = Text(
    "{said}；记着的有 {n} 个已经没有了，可以重记：perfc check --write-baseline {file}",
    "{said}; {n} on record are gone: perfc check --write-baseline {file} records anew",
)
_WRITTEN = Text(
    "已记入基线 {file}：{n} 个警告和提示；错误和豁免的问题不记",
    "recorded in {file}: {n} warnings and hints; errors and findings about waivers never are",
)


class Outcome(Record):
    """The findings to report, and a line about the baseline for people; None: none is in use."""

    diagnostics: tuple[Diagnostic, ...]
    note: Text | None = None


class BaselineFile(Record):
    """The baseline that a command names, else perf.toml. ``is_written``: it is made now.

    Findings are named as seen from ``base``: the root of the workspace, else the file's own folder.
    """

    path: Path
    named: str
    base: Path
    cwd: Path
    is_written: bool

    def name_of(self, path: str) -> str:
        """A path of a finding as the baseline names it."""
        try:
            return shown(os.path.relpath(self.cwd / path, self.base))
        except ValueError:  # another drive of Windows
            return path


def baseline_file(here: Workspace, read: str | None, written: str | None) -> BaselineFile | None:
    """The baseline in use, if any; two of them are wrong use."""
    if read is not None and written is not None:
        raise UsageError(_BOTH)
    named = read if written is None else written
    if named is not None:
        if not Path(named).name:
            raise UsageError(_NO_NAME)
        path = here.cwd / named
        base = here.root or path.parent
        return BaselineFile(path, shown(named), base, here.cwd, written is not None)
    setting = here.settings.baseline
    if setting is None or here.root is None:
        return None
    path = here.root / setting.value
    return BaselineFile(path, shown(here.named(path)), here.root, here.cwd, is_written=False)


def with_baseline(
    file: BaselineFile, checked: Checked, choice: Choice, paths: Sequence[str]
) -> Outcome:
    """The findings less those on record, or with those put on record that can be.

    A baseline that cannot be read is all that is told: which findings are new is not known. With a
    mistake in perf.toml nothing was checked, so nothing is compared or recorded.
    """
    if checked.run is None or checked.run.diagnostics:
        return Outcome(checked.diagnostics)
    looked_at = _LookedAt(file, checked, choice, paths)
    return _written(file, looked_at) if file.is_written else _compared(file, looked_at)


class _LookedAt:
    """What a run can speak for: the files it read without an error, the codes it shows."""

    def __init__(
        self, file: BaselineFile, checked: Checked, choice: Choice, paths: Sequence[str]
    ) -> None:
        self.diagnostics = checked.diagnostics
        self.choice = choice
        self.files = {file.name_of(one.shown) for one in checked.places} if paths else None
        self.faulty = {
            file.name_of(one.path) for one in self.diagnostics if one.severity is Severity.ERROR
        }

    def __contains__(self, one: Recorded) -> bool:
        is_read = self.files is None or one.path in self.files
        return is_read and one.path not in self.faulty and self.choice.shows_code(one.code)


def _compared(file: BaselineFile, looked_at: _LookedAt) -> Outcome:
    baseline = read_baseline(file.path, file.named)
    if isinstance(baseline, Diagnostic):
        return Outcome((baseline,))
    result = compare(looked_at.diagnostics, baseline, file.name_of)
    gone = sum(one.count for one in result.gone if one in looked_at)
    note = _HIDDEN.fill({"file": file.named, "n": result.hidden})
    if gone:
        note = _GONE.fill({"said": note, "n": gone, "file": file.named})
    return Outcome(result.new, note)


def _written(file: BaselineFile, looked_at: _LookedAt) -> Outcome:
    older = _older(file)
    if isinstance(older, Diagnostic):
        return Outcome((older,))
    # what this run did not look at stays on record
    kept = [one for one in older.records if one not in looked_at]
    baseline = joined(record(looked_at.diagnostics, file.name_of), kept)
    refused = _save(file, encoded(baseline))
    left = tuple(one for one in looked_at.diagnostics if not can_be_recorded(one))
    if refused:
        return Outcome((*refused, *looked_at.diagnostics))
    return Outcome(left, _WRITTEN.fill({"file": file.named, "n": baseline.count}))


def _older(file: BaselineFile) -> Baseline | Diagnostic:
    """What the file holds; empty where there is none, or one of another version."""
    if not os.path.lexists(for_system(file.path)):
        return Baseline(())
    older = read_baseline(file.path, file.named)
    if isinstance(older, Baseline):
        return older
    is_foreign = older.kind is BASELINE_VERSION
    return Baseline(()) if is_foreign else NOT_OVERWRITTEN.of(file.named)


def _save(file: BaselineFile, content: bytes) -> tuple[Diagnostic, ...]:
    from perfdsl.output import Artifact, write  # a check that only reports needs no writer

    folder = shown(Path(file.named).parent)
    artifact = Artifact(PurePosixPath(file.path.name), content)
    return write(file.path.parent, [artifact], named=folder).diagnostics
