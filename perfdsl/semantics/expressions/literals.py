"""Names that stand for a literal, so that it is read and printed as it was typed."""

from __future__ import annotations

from perfdsl.semantics.expressions.results import Scope
from perfdsl.semantics.modules.gathering import Modules
from perfdsl.syntax import ast

_MOST_NAMES = 20  # one constant that is just another; a circle is told when they are worked out


def literal_of(
    node: ast.Expression, scope: Scope, modules: Modules
) -> ast.Quantity | ast.Date | ast.Text | None:
    """The literal that a node is or by name stands for; None for what is computed.

    A quoted text itself is none: it names a row.
    """
    if isinstance(node, ast.Text):
        return None
    for _ in range(_MOST_NAMES):
        if isinstance(node, ast.Bound):
            node = node.value
        elif isinstance(node, ast.Name | ast.Path) and not scope.hides(node):
            let = modules.of(node.span.source).constant(node)
            if let is None:
                return None
            node = let.value
        if isinstance(node, ast.Quantity | ast.Date | ast.Text):
            return node
    return None
