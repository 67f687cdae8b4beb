"""Writing a watched run down, if it can be relied on."""

# os answers without raising, and tidies a path without following its links.
# ruff: noqa: PTH100, PTH114, PTH116, PTH118, PTH120

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from perfdsl.cache.record import Part, Record, packed_parts
from perfdsl.cache.verify import Names, Pairs, kind_of, names_of
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace.disk import stamp_of

if TYPE_CHECKING:
    from perfdsl.cache.record import Asked, Said
    from perfdsl.cache.verify import File, Stamp
    from perfdsl.workspace.trace import Trace


def record_of(
    trace: Trace,
    said: Iterable[Said],
    status: int,
    asked: Asked | None,
    parts: Mapping[str, Part],
    taken: Mapping[str, Stamp],
    now: int,
) -> Record | None:
    """The record of a run that ends ``now`` (nanoseconds); None where it could not be trusted.

    Files that changed while they were read are told by asking for their stamps once more. Those in
    ``taken`` were not read, but found to be as an earlier run left them: whatever has changed since
    has another stamp.
    """
    if trace.is_broken:
        return None
    try:
        files = tuple(_files(trace, taken))
        folders = tuple(_folders(trace.folders, trace.outputs))
        kinds = tuple(_kinds(trace))
        # Of those that were taken over the old record tells.
        read = (path for path, *_ in files if path not in taken)
        linked = {path: os.path.realpath(path) for path in read if os.path.islink(path)}
        links = _links({**trace.links, **linked})
    except (_ChangedMeanwhileError, OSError, ValueError):
        return None
    told = tuple(_together(said))
    return Record(now, files, folders, kinds, links, told, status, asked, packed_parts(parts))


def _together(said: Iterable[Said]) -> Iterator[Said]:
    """What was printed in a row on one stream as one text: said again, it is one write."""
    for (stream, is_text), run in groupby(said, lambda one: (one[0], isinstance(one[1], str))):
        if is_text:
            yield stream, "".join(str(content) for _, content in run)
        else:
            yield from run


class _ChangedMeanwhileError(Exception):
    pass


def _files(trace: Trace, taken: Mapping[str, Stamp]) -> Iterator[File]:
    for path, (known, digest) in trace.contents.items():
        if path in trace.outputs:
            raise _ChangedMeanwhileError  # read, then written over: not the same run again
        if taken.get(path) != known and stamp_of(path) != known:
            raise _ChangedMeanwhileError
        yield path, known, digest
    written = set(trace.written)
    for path, (size, digest) in trace.outputs.items():
        now = taken[path] if path in taken and path not in written else stamp_of(path)
        if now[0] != size:
            raise _ChangedMeanwhileError
        yield path, now, digest


def _folders(
    asked: Mapping[str, Names], outputs: Iterable[str]
) -> Iterator[tuple[str, int, Names]]:
    """The folders as they are now. They may hold more than they did only by what the run wrote."""
    ours = {os.path.abspath(part) for part in _with_folders(outputs)}
    for folder, names in asked.items():
        time = os.stat(folder).st_mtime_ns
        now = names_of(folder)
        more = {name for name, *_ in now} - {name for name, *_ in names}
        inside = {os.path.abspath(os.path.join(folder, name)) for name in more}
        if set(names) - set(now) or inside - ours:
            raise _ChangedMeanwhileError
        yield folder, time, now


def _with_folders(paths: Iterable[str]) -> set[str]:
    """The paths and all folders they lie in."""
    found: set[str] = set()
    for path in paths:
        above = path
        while above and above not in found:
            found.add(above)
            above = os.path.dirname(above)
    return found


def _kinds(trace: Trace) -> Iterator[tuple[str, str]]:
    """What was asked of paths of which nothing more is known. Folders for outputs may be new."""
    above = _with_folders(trace.outputs)
    for path, kind in trace.kinds.items():
        if path in trace.contents or path in trace.folders:
            continue
        yield path, kind_of(path) if path in above else kind


def _links(asked: Mapping[str, str]) -> Pairs:
    """The links to ask for again: a folder's once, not once for each file in it.

    A file that is no link itself cannot become one unnoticed: its number on the disk would differ.
    """
    real: dict[str, str] = {}
    kept: dict[str, str] = {}
    for path, target in asked.items():
        folder, name = os.path.split(path)
        if folder and folder not in real:
            real[folder] = os.path.realpath(folder)
        if folder and os.path.join(real[folder], name) == target:
            kept[folder] = real[folder]
        else:
            kept[path] = target
    return tuple(kept.items())
