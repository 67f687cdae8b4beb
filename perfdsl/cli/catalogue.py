"""Every kind of finding, of all stages: what ``explain`` lists and the guards check."""

from __future__ import annotations

from perfdsl import output, workspace
from perfdsl.cli import kinds as cli
from perfdsl.diagnostics.model import Kind
from perfdsl.lint import rules
from perfdsl.semantics import check, kinds, measures, quantities, scheme_kinds, strays, values
from perfdsl.syntax import kinds as syntax

KINDS: tuple[Kind, ...] = (
    *workspace.KINDS,
    *output.KINDS,
    *syntax.KINDS,
    *kinds.KINDS,
    *strays.KINDS,
    *measures.KINDS,
    *scheme_kinds.KINDS,
    *values.KINDS,
    *quantities.KINDS,
    *check.KINDS,
    *rules.KINDS,
    *cli.KINDS,
)
