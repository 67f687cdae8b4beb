"""Every kind of finding that a source can give: what schemes and settings may speak of."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind
from perfdsl.lint import rules
from perfdsl.semantics import check, editions, kinds, strays
from perfdsl.semantics.expressions import kinds as expression_kinds
from perfdsl.semantics.modules import kinds as import_kinds
from perfdsl.semantics.projects import braces
from perfdsl.semantics.schemes import kinds as scheme_kinds
from perfdsl.semantics.templates import kinds as template_kinds
from perfdsl.semantics.templates import unused
from perfdsl.semantics.values import measures, quantities
from perfdsl.semantics.values import reader as values
from perfdsl.syntax import kinds as syntax
from perfdsl.waivers import kinds as waivers

LANGUAGE_KINDS: tuple[Kind, ...] = (
    *syntax.KINDS,
    *kinds.KINDS,
    *strays.KINDS,
    *measures.KINDS,
    *scheme_kinds.KINDS,
    *import_kinds.KINDS,
    *editions.KINDS,
    *expression_kinds.KINDS,
    *braces.KINDS,
    *template_kinds.KINDS,
    *unused.KINDS,
    *values.KINDS,
    *quantities.KINDS,
    *check.KINDS,
    *rules.KINDS,
    *waivers.KINDS,
)
