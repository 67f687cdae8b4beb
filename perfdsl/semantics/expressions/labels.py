"""Labels of rows: each given once, and not to what means something already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import first_written
from perfdsl.semantics import kinds
from perfdsl.semantics.expressions.kinds import NAME_TAKEN
from perfdsl.semantics.expressions.row_index import RowIndex
from perfdsl.semantics.modules.gathering import Modules
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.source import Span
from perfdsl.syntax import ast


def check_labels(rows: RowIndex, scheme: Scheme, modules: Modules) -> Iterator[Diagnostic]:
    """A label that is given twice, or is a constant of its file or a money source."""
    for label in (placed.entry.label for placed in rows):
        first = rows.labels[label.text].label if label else None
        if label is None or first is None:
            continue
        if first is not label:
            related = first_written(first.span)
            yield kinds.WRITTEN_TWICE.at(label.span, name=label.text, related=related)
        what = _taken(label, scheme, modules)
        if what:
            yield NAME_TAKEN.at(label.span, name=label.text, what=what)


def _taken(label: ast.Name, scheme: Scheme, modules: Modules) -> Text | None:
    if modules.of(label.span.source).constant(label):
        return Text("常量", "a constant")
    return Text("资金来源", "a money source") if scheme.source(label.text) else None


def visible_label(
    node: ast.Name | ast.Path, rows: RowIndex, arguments: Sequence[Span]
) -> ast.Name | None:
    """The label that a name may mean; none in the brackets of a 沿用, which are outside the rows."""
    entry = rows.labels.get(node.text) if isinstance(node, ast.Name) else None
    span = node.span
    outside = any(
        one.source is span.source and one.start <= span.start < one.end for one in arguments
    )
    return entry.label if entry and not outside else None
