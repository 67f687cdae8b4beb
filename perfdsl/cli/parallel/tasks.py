"""What is to be done of a run, in units that any process can do."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

from perfdsl.record import Record
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdsl.cli.choice import Choice
    from perfdsl.cli.sources import Workspace
    from perfdsl.diagnostics.model import Diagnostic
    from perfdsl.output import Artifact
    from perfdsl.workspace import Place


class Task(Record):
    """One source to check, or one document to print. ``name`` is its own among those of the run.

    ``relative`` is what the document is named like (see ``documents.Plan``).
    """

    name: str
    places: tuple[Place, ...]
    relative: PurePosixPath


class Printing(Record):
    """How documents are printed; ``forms`` and ``fonts`` are what --form and --font-path name."""

    formats: tuple[str, ...]
    forms: tuple[str, ...]
    fonts: str | None
    draft: bool


class Setup(Record):
    """What all tasks of a run have in common; it can be sent to another process.

    ``is_watched``: what is asked of the disk is to be noted. Without ``printing`` the sources are only
    checked.
    """

    here: Workspace
    places: tuple[Place, ...]
    choice: Choice | None
    as_of: date | None
    is_watched: bool
    printing: Printing | None = None


class Prepared(Record):
    """A document as bytes before any of it is written, and what was found on the way.

    ``drafts`` are the files that hold older drafts of it, if they are there.
    """

    diagnostics: tuple[Diagnostic, ...]
    artifacts: tuple[Artifact, ...] = ()
    drafts: tuple[PurePosixPath, ...] = ()
