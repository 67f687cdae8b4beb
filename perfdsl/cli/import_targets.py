"""Which ``.perf`` file each imported file becomes."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

from perfdsl.cli.usage import UsageError
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.importing.kinds import SAME_OUTPUT
from perfdsl.record import Record
from perfdsl.workspace.near import SUFFIX
from perfdsl.workspace.paths import for_system, shown
from perfdsl.workspace.portable import folded

_NEEDS_FOLDER = Text(
    "导入几个文件时，-o 后面要写文件夹：「{path}」",
    "with several files, -o takes a folder: “{path}”",
)
_NO_PERF = Text(
    "写出的文件要以 .perf 结尾：「{path}」", "the file to write has to end in .perf: “{path}”"
)


class Target(Record):
    """A file to import as the author named it, and where its program goes, as messages name that."""

    file: str
    path: Path
    named: str

    @property
    def exists(self) -> bool:
        """Whether something is there already."""
        return os.path.lexists(for_system(self.path))


def targets(
    files: tuple[str, ...], output: str | None, cwd: Path
) -> tuple[list[Target], tuple[Diagnostic, ...]]:
    """A target for each file; none where two would have the same, which is said."""
    names = list(dict.fromkeys(shown(file) for file in files))
    named = [_named(name, output, cwd, alone=len(names) == 1) for name in names]
    found = [Target(name, cwd / path, shown(path)) for name, path in zip(names, named, strict=True)]
    owners: dict[str, Target] = {}
    for one in found:
        other = owners.setdefault(folded(one.named), one)
        if other is not one:
            return [], (SAME_OUTPUT.of(one.file, other=other.file, output=one.named),)
    return found, ()


def _named(name: str, output: str | None, cwd: Path, *, alone: bool) -> PurePath:
    """Where the program goes: -o is a file only for one import, and where no folder is of its name."""
    default = PurePath(name).stem + SUFFIX
    if output is None:
        return PurePath(default)
    is_folder = output.endswith(("/", os.sep)) or _is_folder(cwd / output)
    ends_so = output.lower().endswith(SUFFIX)
    if is_folder or (not ends_so and not PurePath(output).suffix):
        return PurePath(output) / default
    if not alone:
        raise UsageError(_NEEDS_FOLDER.fill({"path": output}))
    if not ends_so:
        raise UsageError(_NO_PERF.fill({"path": output}))
    return PurePath(output)


def _is_folder(path: Path) -> bool:
    """Whether there is a folder of that name; a name that no system allows is one of nothing."""
    try:
        return Path(for_system(path)).is_dir()
    except (OSError, ValueError):
        return False
