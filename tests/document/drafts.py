"""Drafts of programs, for tests."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.document.draft import Faulty, assemble_draft
from perfdsl.document.model import Document, Indicator, Mark, Project
from perfdsl.driver import Compilation
from tests.programs import Program


def errors(done: Compilation) -> list[Diagnostic]:
    """The errors that a draft must show."""
    return [one for one in done.diagnostics if one.severity is Severity.ERROR]


def draft_of(text: str) -> Document:
    """The draft of a program, which must have an error and a project."""
    done = Program.of(text).compiled()
    assert done.has_errors
    document = done.draft
    assert document is not None
    return document


def together(*texts: str) -> Document:
    """The draft of several programs."""
    done = [Program.of(text, f"{at}.perf").compiled() for at, text in enumerate(texts, 1)]
    return assemble_draft([Faulty(one.model, one.diagnostics) for one in done], "全市.perf")


def the_project(text: str) -> Project:
    """The first project of the draft of a program."""
    return draft_of(text).units[0].projects[0]


def marked(rows: tuple[Indicator, ...]) -> list[tuple[str, str, tuple[Mark, ...]]]:
    """The rows with errors: their second level, name and marks."""
    return [(row.level2, row.name, row.faults) for row in rows if row.faults]
