"""How a reader gives up: raised inside this package only, and a diagnostic outside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from perfdsl.diagnostics.model import Diagnostic, Kind, Text
from perfdsl.importing import reading_kinds as kinds


class UnreadableError(Exception):
    """The file cannot be read as what it seems to be; caught by ``read_grids`` and nowhere else."""

    def __init__(self, kind: Kind, *, help: Text | None = None, **values: object) -> None:
        super().__init__(kind.code)
        self.kind = kind
        self.help = help
        self.values = values

    def of(self, path: str) -> Diagnostic:
        """The finding about the file."""
        return self.kind.of(path, help=self.help, **self.values)


def damaged(reason: Text) -> UnreadableError:
    """What is raised where the inside of a file contradicts itself."""
    return UnreadableError(kinds.DAMAGED, reason=reason)


def too_large(reason: Text) -> UnreadableError:
    """What is raised where a file would become larger than any real one."""
    return UnreadableError(kinds.BLOWN_UP, reason=reason)


@contextmanager
def damage(reason: Text, *errors: type[Exception]) -> Iterator[None]:
    """Inside it these errors of a library mean that the file is damaged."""
    try:
        yield
    except errors as error:
        raise damaged(reason) from error
