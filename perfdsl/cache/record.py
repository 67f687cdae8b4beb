"""One run as it is kept: what it asked, and what came of it."""

from __future__ import annotations

from perfdsl.cache import store
from perfdsl.cache.verify import Changed, verify_files, verify_places

TYPE_CHECKING = False  # typing costs more than reading a record
if TYPE_CHECKING:
    from perfdsl.cache.verify import Files, Folders, Pairs

Said = tuple[str, str | bytes]


class Record:
    """What a run read and wrote (``files``) and asked, what it printed, and its status.

    ``recorded`` is when it ended, in nanoseconds. ``said`` has "out" or "err" with each text; bytes
    are for standard output as they are.
    """

    __slots__ = ("files", "folders", "kinds", "links", "recorded", "said", "status")

    def __init__(
        self,
        recorded: int,
        files: Files,
        folders: Folders,
        kinds: Pairs,
        links: Pairs,
        said: tuple[Said, ...],
        status: int,
    ) -> None:
        self.recorded = recorded
        self.files = files
        self.folders = folders
        self.kinds = kinds
        self.links = links
        self.said = said
        self.status = status

    def parts(self) -> tuple[object, ...]:
        """What ``Record`` is made of."""
        return (
            self.recorded,
            self.files,
            self.folders,
            self.kinds,
            self.links,
            self.said,
            self.status,
        )


def recall(path: str, key: bytes, now: int) -> Record | None:
    """The record at ``path`` of the run that ``key`` names, if nothing it asked has changed.

    Where files had to be read to be sure of that, the record is dated ``now``, so that the next
    time they need not be.
    """
    parts = store.load(path, key)
    if parts is None:
        return None
    try:
        record = Record(*parts)  # type: ignore[arg-type]  # the checksum vouches for it
        verify_places(record.recorded, record.folders, record.kinds, record.links)
        today = verify_files(record.recorded, record.files)
    except (Changed, OSError, ValueError, TypeError):
        return None
    if today is not None:
        record.files, record.recorded = today, now
        store.save(path, key, record.parts())
    return record
