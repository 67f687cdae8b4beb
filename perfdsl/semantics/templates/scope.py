"""What expansion asks of the names of a file, what it may use up, and what a parameter stands for."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.model import Text
from perfdsl.record import Record, field
from perfdsl.semantics.values.measures import Measures
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast
from perfdsl.typed import Protocol

DEEPEST = 32  # templates upon templates
MOST_MEMBERS = 10_000  # of the templates of one project
MOST_CHARACTERS = 200_000  # of filled texts
MOST_NODES = 20_000  # of substituted expressions
DEEPEST_EXPRESSION = 100
MOST_WORK = 500_000  # steps for all projects of one Expander


class Templates(Protocol):
    """The templates and constants that each file knows, its own and those it imports.

    ``unsure`` is True where names may be missing because something could not be read: then an
    unknown name is no finding.
    """

    def find(self, reference: ast.Name | ast.Path) -> ast.Template | None:
        """The template meant, as seen from the file the reference stands in."""

    def names(self, source: SourceFile) -> Sequence[str]:
        """Every template known in a file, as written there."""

    def unsure(self, source: SourceFile) -> bool:
        """Whether names of this file may be missing."""

    def constant(self, name: str, source: SourceFile) -> str | None:
        """What a constant (``单价``, ``库.单价``) says in a text; None where it is unknown."""

    def constants(self, source: SourceFile) -> Sequence[str]:
        """Every constant known in a file, as written there."""

    def literal(self, name: str, source: SourceFile) -> ast.Expression | None:
        """What a constant was set to; only a literal or text is looked at."""

    def measures(self, source: SourceFile) -> Measures:
        """The units of measure of a file."""


class Binding(Record):
    """A parameter with what was given for it, or its default.

    ``value`` is None where nothing could be given (which has been reported). ``span`` is the
    argument (or default) as typed, ``declared`` the parameter in the template, ``kind`` its word
    for what it takes. ``size`` and ``depth`` are those of the whole value.
    """

    name: str
    value: ast.Expression | None
    span: Span = field(compare=False)
    declared: Span = field(compare=False)
    size: int = 1
    depth: int = 1
    kind: str = ""


class UsedTemplate(Record):
    """One template a project stands on, with what its parameters stand for there."""

    name: str
    arguments: tuple[tuple[str, str], ...]
    span: Span = field(compare=False, repr=False)
    declared: Span = field(compare=False, repr=False)


class Used(Record):
    """One step of an expansion: the 沿用 at ``span`` and the template it brought in.

    ``declared`` is the name in the template's head, ``whole`` the template from head to ``}``.
    """

    template: str
    span: Span = field(compare=False)
    declared: Span = field(compare=False)
    whole: Span = field(compare=False)
    bindings: tuple[Binding, ...] = ()


class Room:
    """What the expansion of one project may still use up; ``exceeded`` says what ran out first."""

    __slots__ = ("characters", "exceeded", "members", "nodes")

    def __init__(self) -> None:
        self.members = MOST_MEMBERS
        self.characters = MOST_CHARACTERS
        self.nodes = MOST_NODES
        self.exceeded: Text | None = None

    def take_member(self) -> bool:
        """Whether there is room for one more line."""
        self.members -= 1
        if self.members < 0:
            self.exceed(Text(f"超过 {MOST_MEMBERS} 行", f"it has more than {MOST_MEMBERS} lines"))
        return self.exceeded is None

    def take_characters(self, count: int) -> bool:
        """Whether there is room for so much text."""
        self.characters -= count
        if self.characters < 0:
            zh = f"填进文字的内容超过 {MOST_CHARACTERS} 个字"
            self.exceed(Text(zh, f"its filled texts have more than {MOST_CHARACTERS} characters"))
        return self.exceeded is None

    def take_nodes(self, count: int, depth: int) -> bool:
        """Whether there is room for so much of an expression, so deep."""
        self.nodes -= count
        if self.nodes < 0 or depth > DEEPEST_EXPRESSION:
            self.exceed(Text("算式太长", "its expressions are too long"))
        return self.exceeded is None

    def exceed(self, what: Text) -> None:
        """Say that a limit is reached; only the first counts."""
        self.exceeded = self.exceeded or what

    @property
    def used(self) -> int:
        """How much has been used up, in steps of work."""
        left = self.members + self.nodes + self.characters // 100
        return MOST_MEMBERS + MOST_NODES + MOST_CHARACTERS // 100 - left


def head_of(template: ast.Template) -> Span:
    """The name of a template where it is declared."""
    return template.name.span if template.name else template.span.first_word


def name_of(template: ast.Template) -> str:
    """The name of a template."""
    return template.name.text if template.name else ""


def constant_name(node: ast.Expression) -> str | None:
    """``单价`` or ``库.单价``: what may be a constant's name, else None."""
    if isinstance(node, ast.Name):
        return node.text
    if isinstance(node, ast.Path):
        words = [part.text for part in node.parts if isinstance(part, ast.Name)]
        return ".".join(words) if len(words) == len(node.parts) == 2 else None
    return None


def unbound(node: ast.Expression) -> ast.Expression:
    """What stands at the end of a row of parameters passed on."""
    while isinstance(node, ast.Bound):
        node = node.value
    return node
