"""The body of a template with arguments in place of its parameters, AST → AST."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from perfdsl.diagnostics.model import Diagnostic, Related, Text
from perfdsl.record import replace
from perfdsl.semantics.templates.interpolation import filled
from perfdsl.semantics.templates.kinds import ARGUMENT_KIND, UNKNOWN_PLACE
from perfdsl.semantics.templates.scope import Binding, Room, Templates, constant_name, unbound
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast

Environment = Mapping[str, Binding]
_LITERALS = (ast.Text, ast.Quantity, ast.Date)
_NAME_IT = Text(
    "先用 设 给算式起个名称，再用那个名称：设 数 = …", "name it first, and give the name: 设 数 = …"
)


class Substitution:
    """Substitutes in what one template (or the arguments of one project) says.

    ``environment`` has its parameters; without one (a project's own 沿用) nothing is a parameter
    and texts stay as they are. A line that uses what is not known becomes ``Broken``, in silence:
    what is missing is reported where it should have been given or said, or in ``found``.
    """

    def __init__(
        self, environment: Environment | None, source: SourceFile, templates: Templates, room: Room
    ) -> None:
        self.environment: Environment = {} if environment is None else environment
        self.is_template = environment is not None
        self.source = source
        self.templates = templates
        self.room = room
        self.found: dict[Span, Diagnostic] = {}
        self.complete = True
        self.failed = False
        self.size = 0
        self.depth = 0

    # -- what it is asked for

    def argument(self, value: ast.Expression) -> tuple[ast.Expression | None, int, int]:
        """An argument or default with what it is made of: its size, and its depth."""
        self.size, self.depth, self.failed = 0, 0, False
        made = self.whole(value) if isinstance(value, ast.Name) else self.expression(value, 1)
        if self.failed:
            self.complete = False
            return None, 1, 1
        return made, max(self.size, 1), max(self.depth, 1)

    def members(self, members: tuple[ast.Member, ...]) -> tuple[ast.Member, ...]:
        """The lines of a block, each as if it had been written out."""
        return tuple(self.member(one) for one in members)

    def member(self, node: ast.Member) -> ast.Member:
        if not self.room.take_member():
            return ast.Broken(node.span)
        if isinstance(node, ast.Group | ast.Midterm):
            return replace(node, members=self.members(node.members))
        if isinstance(node, ast.Task):
            return replace(node, name=self.optional(node.name), members=self.members(node.members))
        self.failed = False
        made = self.line(node)
        if self.failed:
            self.complete = False
            return ast.Broken(node.span)
        return made

    # -- lines

    def line(self, node: ast.Member) -> ast.Member:
        if isinstance(node, ast.Entry):
            return self.entry(node)
        if isinstance(node, ast.Goal):
            return replace(node, text=self.text(node.text))
        if isinstance(node, ast.Budget):
            total = self.amount(node.total) if node.total else None
            return replace(node, total=total, terms=tuple(map(self.term, node.terms)))
        if isinstance(node, ast.Assert):
            left, right = self.expression(node.left, 1), self.expression(node.right, 1)
            return replace(node, left=left, right=right, message=self.optional(node.message))
        if isinstance(node, ast.Remove):
            return replace(node, name=self.optional(node.name))
        return node

    def entry(self, node: ast.Entry) -> ast.Entry:
        name, value = self.optional(node.name), self.value(node.value)
        shown = self.optional(node.shown)
        attributes = tuple(map(self.attribute, node.attributes))
        if name is None and value and isinstance(value.body, ast.Text) and not value.comparator:
            name, value = value.body, None  # 负责人 名: a field's text stands where a name does
        if name is node.name and value is node.value and shown is node.shown and not attributes:
            return node  # most lines have no place for an argument, and making nodes costs
        return replace(node, name=name, value=value, shown=shown, attributes=attributes)

    def value(self, node: ast.Value | None) -> ast.Value | None:
        body = self.amount(node.body) if node else None
        is_name = node and node.comparator and isinstance(node.body, ast.Name)
        if node and is_name and isinstance(body, ast.Text):  # given as a text, it names no row
            body = ast.Bound(node.body.span.text, body, node.body.span)
        return replace(node, body=body) if node and body and body is not node.body else node

    def attribute(self, node: ast.Attribute | ast.Broken) -> ast.Attribute | ast.Broken:
        if isinstance(node, ast.Broken):
            return node
        if isinstance(node.value, ast.Text):
            return replace(node, value=self.text(node.value))
        if isinstance(node.value, ast.Name) and node.value.text in self.environment:
            return replace(node, value=self.word(node.value))
        return node

    def word(self, name: ast.Name) -> ast.Text | ast.Quantity | ast.Date | ast.Name:
        """A parameter in an attribute, where no expression can stand."""
        binding = self.environment[name.text]
        value = unbound(binding.value) if binding.value else None
        if isinstance(value, ast.Text | ast.Quantity | ast.Date | ast.Name):
            return value
        self.failed = True
        if value:
            self.not_sayable(binding)
        return name

    def term(self, node: ast.Term) -> ast.Term:
        parts = tuple(map(self.term, node.parts))
        return replace(node, amount=self.amount(node.amount), parts=parts)

    # -- expressions

    def amount(self, node: ast.Expression) -> ast.Expression:
        """An expression that stands alone: only the parameter, it is the literal itself."""
        return self.whole(node) if isinstance(node, ast.Name) else self.expression(node, 1)

    def whole(self, name: ast.Name) -> ast.Expression:
        made = self.name(name, 1)
        if isinstance(made, ast.Bound) and isinstance(made.value, _LITERALS):
            return made.value
        return made

    def expression(self, node: ast.Expression, depth: int) -> ast.Expression:
        """Recursion is bounded: brackets nest no deeper than the parser lets them."""
        if isinstance(node, ast.Name):
            return self.name(node, depth)
        if not self.count(1, depth):
            return node
        if isinstance(node, ast.Text):
            return self.text(node)
        if isinstance(node, ast.Chain):
            first = self.expression(node.first, depth + 1)
            rest = tuple((sign, self.expression(one, depth + 1)) for sign, one in node.rest)
            return replace(node, first=first, rest=rest)
        return self.other(node, depth)

    def other(self, node: ast.Expression, depth: int) -> ast.Expression:
        if isinstance(node, ast.Negative):
            return replace(node, operand=self.expression(node.operand, depth + 1))
        if isinstance(node, ast.Call):
            given = tuple(self.expression(one, depth + 1) for one in node.arguments)
            return replace(node, arguments=given)
        if isinstance(node, ast.Path):
            parts = (self.text(one) if isinstance(one, ast.Text) else one for one in node.parts)
            return replace(node, parts=tuple(parts))
        return node

    def name(self, node: ast.Name, depth: int) -> ast.Expression:
        binding = self.environment.get(node.text)
        if binding is None:
            self.count(1, depth)
            return node
        if binding.value is None:
            self.failed = True
            return node
        self.count(1 + binding.size, depth + binding.depth)
        return ast.Bound(node.text, binding.value, node.span)

    def count(self, size: int, depth: int) -> bool:
        self.size += size
        self.depth = max(self.depth, depth)
        if self.room.take_nodes(size, depth):
            return True
        self.failed = True
        return False

    # -- texts

    def optional(self, text: ast.Text | None) -> ast.Text | None:
        return self.text(text) if text else None

    def text(self, text: ast.Text) -> ast.Text:
        if not self.is_template:
            return text
        made = filled(text, self.content, self.room.take_characters)
        self.failed = self.failed or made is None
        return made or text

    def content(self, name: str) -> str | None:
        """What ``{名}`` stands for; None where it is not known."""
        binding = self.environment.get(name)
        if binding is None:
            return self.templates.constant(name, self.source)
        if binding.value is None:
            return None
        said = sayable(binding.value, self.templates.constant)
        if said is None:
            self.not_sayable(binding)
        return said

    def not_sayable(self, binding: Binding) -> None:
        """Report an argument that cannot be put into a text: an expression, an unknown name."""
        assert binding.value
        value = unbound(binding.value)
        name, source = constant_name(value), value.span.source
        if name and self.templates.constant(name, source) is None:
            if not self.templates.unsure(source):
                choices = Text(
                    "它要填进模板的文字里，先用 设 定义它，或直接写值",
                    "it goes into a text of the template; declare it with 设, or give the value",
                )
                self.found[value.span] = UNKNOWN_PLACE.at(
                    value.span, text=name, choices=choices, related=_declared(binding)
                )
            return
        outer = outermost(binding)  # passed on from template to template, it was given to the first
        self.found[value.span] = ARGUMENT_KIND.at(
            value.span,
            name=outer,
            wanted=Text("能写进文字的值", "a value that a text can say"),
            given=Text("算式", "an expression"),
            help=_NAME_IT,
            related=_declared(binding) if outer == binding.name else (),
        )


def outermost(binding: Binding) -> str:
    """The parameter that an argument was first given for."""
    name, value = binding.name, binding.value
    while isinstance(value, ast.Bound):
        name, value = value.name, value.value
    return name


def sayable(value: ast.Expression, constant: Callable[[str, SourceFile], str | None]) -> str | None:
    """An argument as a text says it: as typed, in canonical signs; None for an expression."""
    value = unbound(value)
    if isinstance(value, ast.Text):
        return value.value
    if isinstance(value, ast.Quantity | ast.Date):
        return value.text.replace("..", "～").replace("+-", "±").replace(" ", "")
    if isinstance(value, ast.Negative) and isinstance(value.operand, ast.Quantity):
        return f"-{sayable(value.operand, constant)}"
    name = constant_name(value)
    return constant(name, value.span.source) if name else None


def _declared(binding: Binding) -> tuple[Related, ...]:
    return (Related(binding.declared, Text("参数在这里声明", "the parameter is declared here")),)
