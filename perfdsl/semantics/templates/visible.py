"""The templates and constants that expansion may ask for, as the files of one run know them."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.semantics.expressions.constants import Constants
from perfdsl.semantics.expressions.evaluation import Evaluator
from perfdsl.semantics.modules.namespace import constants_of, templates_of
from perfdsl.semantics.values.measures import Measures
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast


class VisibleTemplates:
    """``scope.Templates`` over the modules of a run."""

    def __init__(self, evaluator: Evaluator) -> None:
        self.evaluator = evaluator
        self.modules = evaluator.modules

    def find(self, reference: ast.Name | ast.Path) -> ast.Template | None:
        """The template meant, as seen from the file the reference stands in."""
        return self.evaluator.module(reference.span).template(reference)

    def names(self, source: SourceFile) -> Sequence[str]:
        """Every template known in a file, as written there."""
        return self.modules.of(source).names(templates_of)

    def unsure(self, source: SourceFile) -> bool:
        """Whether names of this file may be missing."""
        return self.modules.of(source).unsure

    def constant(self, name: str, source: SourceFile) -> str | None:
        """What a constant says in a text: as typed, or as computed; None where it is unknown."""
        let = self._declared(name, source)
        if let is None:
            return None
        result = self.evaluator.constant(let, Constants(self.evaluator, self.evaluator.found))
        return result.step.value if result else None

    def constants(self, source: SourceFile) -> Sequence[str]:
        """Every constant known in a file, as written there."""
        return self.modules.of(source).names(constants_of)

    def literal(self, name: str, source: SourceFile) -> ast.Expression | None:
        """What a constant was set to."""
        let = self._declared(name, source)
        return let.value if let else None

    def measures(self, source: SourceFile) -> Measures:
        """The units of measure of a file."""
        return self.modules.of(source).measures

    def _declared(self, name: str, source: SourceFile) -> ast.Let | None:
        nowhere = Span(source, 0, 0)
        words = tuple(ast.Name(word, nowhere) for word in name.split("."))
        reference = words[0] if len(words) == 1 else ast.Path(words, nowhere)
        return self.modules.of(source).constant(reference)
