"""A folder of many files that are replaced as one: all of them, or none."""

# os answers without raising, and tidies a path without following its links.
# ruff: noqa: PTH102, PTH103, PTH112, PTH113, PTH114, PTH123

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from secrets import token_hex

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.output import kinds
from perfdsl.output.exchange import Exchange
from perfdsl.output.manifest import MANIFEST, Manifest, digest, read_manifest
from perfdsl.output.writing import Artifact, Written, refusal
from perfdsl.workspace import disk
from perfdsl.workspace.paths import for_system, shown
from perfdsl.workspace.reason import reason


def write_folder(folder: Path, artifacts: Iterable[Artifact], *, named: str) -> Written:
    """Writes the files of ``folder``, which messages call ``named``; ``paths`` are all of them.

    Each is first written to a folder beside it, as it comes, and none is held. Only when the last
    one is there do they take their places, and what an earlier build wrote and this one does not is
    removed: by its manifest, and only where it is still as it was written. If anything fails on the
    way, or the user interrupts, every file is put back as it was. Files of others are never
    touched: where one stands in the way nothing is written.
    """
    disk.cannot_repeat()  # thousands of files to look at again would cost what writing them does
    staging = folder.parent / f".perfc-{token_hex(8)}.tmp"
    try:
        os.makedirs(for_system(folder.parent), exist_ok=True)
        os.mkdir(for_system(staging))
    except (OSError, ValueError) as error:
        return Written((), (kinds.NO_FOLDER.of(named, reason=reason(error)),))
    try:
        return _placed(folder, staging, _staged(staging, artifacts), named)
    except _UnwrittenError as fault:
        return Written((), (refusal(named, fault.error),))
    finally:
        shutil.rmtree(for_system(staging), ignore_errors=True)


def has_folder(folder: Path) -> bool:
    """Whether an earlier build wrote files there."""
    return os.path.isfile(for_system(folder / MANIFEST))


class _UnwrittenError(Exception):
    """The system let a file not be written: not to be mistaken for what a backend raises."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error)
        self.error = error


def _staged(staging: Path, artifacts: Iterable[Artifact]) -> Manifest:
    """The files under names of their places, so that the folder needs no other."""
    new: dict[str, frozenset[str]] = {}
    for place, artifact in enumerate(artifacts):
        try:
            with open(for_system(staging / f"new-{place}"), "xb") as file:
                file.write(artifact.content)
        except OSError as error:
            raise _UnwrittenError(error) from None
        new[str(artifact.relative)] = frozenset({digest(artifact.content)})
    return new


def _placed(folder: Path, staging: Path, new: Manifest, named: str) -> Written:
    try:
        old = read_manifest(folder)
    except OSError as error:
        return Written((), (refusal(named, error),))
    foreign = _in_the_way(folder, [*new, MANIFEST], old, named)
    if foreign:
        return Written((), (foreign,))
    exchange = Exchange(folder, staging)
    try:
        _exchange(exchange, new, old or {})
    except OSError as error:
        exchange.undo()
        name = shown(Path(named, *exchange.at.split("/")))
        return Written((), (refusal(name, error, is_replacing=True),))
    except BaseException:
        exchange.undo()
        raise
    return Written(tuple(shown(Path(named, *one.split("/"))) for one in new), ())


def _in_the_way(
    folder: Path, paths: Sequence[str], old: Manifest | None, named: str
) -> Diagnostic | None:
    """What stands at the place of a file and is not ours; a link to elsewhere is not either."""
    if os.path.lexists(for_system(folder)) and not os.path.isdir(for_system(folder)):
        return kinds.FOREIGN.of(named)
    ours = {MANIFEST, *old} if old is not None else set()
    parents = dict.fromkeys(one.rpartition("/")[0] for one in paths)
    for parent in filter(None, parents):
        place = for_system(folder / parent)
        if os.path.lexists(place) and (os.path.islink(place) or not os.path.isdir(place)):
            return kinds.FOREIGN.of(shown(Path(named, parent)))
    for path in paths:
        place = for_system(folder.joinpath(*path.split("/")))
        if os.path.isdir(place):
            return kinds.IS_FOLDER.of(shown(Path(named, *path.split("/"))))
        if path not in ours and os.path.lexists(place):
            return kinds.FOREIGN.of(shown(Path(named, *path.split("/"))))
    return None


def _exchange(exchange: Exchange, new: Manifest, old: Manifest) -> None:
    """At every moment the manifest in the folder names all of ours in it, should the power fail."""
    both = {path: old.get(path, frozenset()) | digests for path, digests in new.items()}
    exchange.put_manifest({**old, **both})
    for place, path in enumerate(new):
        exchange.put(f"new-{place}", path)
    for path, digests in old.items():
        if path not in new:
            exchange.remove(path, digests)
    exchange.put_manifest(new)
    exchange.remove_empty_folders()
