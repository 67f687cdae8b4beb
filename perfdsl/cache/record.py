"""One run as it is kept: what it asked, and what came of it."""

from __future__ import annotations

import marshal

from perfdsl.cache import store
from perfdsl.cache.verify import Changed, same_files, verify_files, verify_places

TYPE_CHECKING = False  # typing costs more than reading a record
if TYPE_CHECKING:
    from collections.abc import Mapping

    from perfdsl.cache.findings import Packed
    from perfdsl.cache.verify import Files, Folders, Pairs, Stamp

    Said = tuple[str, str | bytes]
    # A command and its parameters by name: what click made of the words.
    Meant = str | bool | tuple[str, ...] | None
    Asked = tuple[str, tuple[tuple[str, Meant], ...]]
    # The names of units and their sums, each as numerator and denominator; None where one is unknown.
    Sums = tuple[tuple[str, int, int], ...] | None


class Part:
    """What came of one source or document of a run, where nothing else took part in it.

    ``sources`` are the files it was made of, each as it is opened and as messages show it;
    ``outputs`` what it wrote, and ``written`` how that was told; ``found`` its findings; ``sums``
    what the projects of each of its files sum to, for a control figure of the workspace.
    """

    __slots__ = ("found", "outputs", "sources", "sums", "written")

    def __init__(
        self,
        sources: tuple[tuple[str, str], ...],
        outputs: tuple[str, ...],
        written: tuple[str, ...],
        found: tuple[Packed, ...],
        sums: tuple[Sums, ...],
    ) -> None:
        self.sources = sources
        self.outputs = outputs
        self.written = written
        self.found = found
        self.sums = sums

    def parts(self) -> tuple[object, ...]:
        """What ``Part`` is made of."""
        return self.sources, self.outputs, self.written, self.found, self.sums


NO_PARTS = marshal.dumps(())


def packed_parts(parts: Mapping[str, Part]) -> bytes:
    """Parts as ``Record`` holds them, by the name of what they are of."""
    values: object = tuple((name, part.parts()) for name, part in parts.items())
    return marshal.dumps(values)  # type: ignore[arg-type]  # tuples of plain values


class Record:
    """What a run read and wrote (``files``) and asked, what it printed, and its status.

    ``recorded`` is when it ended, in nanoseconds. ``said`` has "out" or "err" with each text; bytes
    are for standard output as they are. ``asked`` is what its words meant, None where that was never
    read. ``parts`` are packed: a run that is the same needs none.
    """

    __slots__ = (
        "asked",
        "files",
        "folders",
        "kinds",
        "links",
        "parts",
        "recorded",
        "said",
        "status",
    )

    def __init__(
        self,
        recorded: int,
        files: Files,
        folders: Folders,
        kinds: Pairs,
        links: Pairs,
        said: tuple[Said, ...],
        status: int,
        asked: Asked | None = None,
        parts: bytes = NO_PARTS,
    ) -> None:
        self.recorded = recorded
        self.files = files
        self.folders = folders
        self.kinds = kinds
        self.links = links
        self.said = said
        self.status = status
        self.asked = asked
        self.parts = parts

    def values(self) -> tuple[object, ...]:
        """What ``Record`` is made of."""
        return (
            self.recorded,
            self.files,
            self.folders,
            self.kinds,
            self.links,
            self.said,
            self.status,
            self.asked,
            self.parts,
        )


def load(path: str, key: bytes) -> Record | None:
    """The record at ``path`` of the run that ``key`` names."""
    values = store.load(path, key)
    try:
        return Record(*values) if values else None  # type: ignore[arg-type]  # the checksum vouches
    except TypeError:
        return None


def save(path: str, key: bytes, record: Record) -> int:
    """Keeps a record: how many bytes it has, 0 where that was not possible."""
    return store.save(path, key, record.values())


def holds(record: Record, now: int) -> bool | None:
    """Whether nothing has changed of what the run asked; None: nothing has, and some files had to
    be read to be sure of it. Then the record is dated ``now``, so that next time they need not be.
    """
    try:
        verify_places(record.recorded, record.folders, record.kinds, record.links)
        today = verify_files(record.recorded, record.files, dict(record.links))
    except (Changed, OSError, ValueError, TypeError):
        return False
    if today is None:
        return True
    record.files, record.recorded = today, now
    return None


def parts_that_hold(record: Record) -> tuple[dict[str, Part], dict[str, Stamp]]:
    """The parts of which every file, and every file that is of no part, is as it was; and the stamps
    that those files have today.
    """
    try:
        verify_places(record.recorded, (), record.kinds, record.links)
    except (Changed, OSError, ValueError):
        return {}, {}
    same = same_files(record.recorded, record.files, dict(record.links))
    packed = marshal.loads(record.parts)  # noqa: S302  (the checksum vouches for it)
    parts = {name: Part(*values) for name, values in packed}
    of_parts = {path for part in parts.values() for path in _files_of(part)}
    if not all(path in same or path in of_parts for path, *_ in record.files):
        return {}, {}
    held = {name: one for name, one in parts.items() if same.keys() >= set(_files_of(one))}
    return held, same


def _files_of(part: Part) -> list[str]:
    return [*part.outputs, *(path for path, _ in part.sources)]
