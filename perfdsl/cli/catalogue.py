"""Every kind of finding, of all stages: what ``explain`` lists and the guards check."""

from __future__ import annotations

from perfdsl import output, workspace
from perfdsl.backends.paper import kinds as paper
from perfdsl.cli import kinds as cli
from perfdsl.diagnostics.model import Kind
from perfdsl.forms import kinds as forms
from perfdsl.importing import kinds as importing
from perfdsl.importing.reading_kinds import READING_KINDS
from perfdsl.lint.catalogue import LANGUAGE_KINDS

KINDS: tuple[Kind, ...] = (
    *workspace.KINDS,
    *output.KINDS,
    *paper.KINDS,
    *READING_KINDS,
    *importing.KINDS,
    *forms.KINDS,
    *LANGUAGE_KINDS,
    *cli.KINDS,
)
