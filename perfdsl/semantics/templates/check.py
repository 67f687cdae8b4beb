"""What can be said of a template before anybody uses it."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import first_written, listed, replacing
from perfdsl.semantics import kinds
from perfdsl.semantics.templates.arguments import matched
from perfdsl.semantics.templates.expansion import unknown_template
from perfdsl.semantics.templates.interpolation import Place, places
from perfdsl.semantics.templates.kinds import (
    BAD_PARAMETER,
    LONE_BRACE,
    TEMPLATE_CIRCLE,
    UNKNOWN_PLACE,
)
from perfdsl.semantics.templates.parameter_kinds import SORTS, misfit, sort_named
from perfdsl.semantics.templates.removal import tidied
from perfdsl.semantics.templates.scope import Templates, name_of
from perfdsl.source import Span
from perfdsl.syntax import ast

_LONGEST_CIRCLE = 100  # a longer one is too deep, which is told where it is used
_MOST_COMPARED = 200
_MOST_SUGGESTED = 20


def check_template(template: ast.Template, templates: Templates) -> list[Diagnostic]:
    """The findings of one template: its parameters, its 沿用, and the ``{名}`` in its texts.

    A circle is told once, of the one of its templates that comes first.
    """
    checker = _Checker(template, templates)
    checker.parameters()
    checker.base()
    checker.texts()
    checker.found += tidied(template.members, on_base=template.base is not None)[1]
    return checker.found


class _Checker:
    def __init__(self, template: ast.Template, templates: Templates) -> None:
        self.template = template
        self.templates = templates
        self.source = template.span.source
        self.found: list[Diagnostic] = []
        self.suggested = 0

    # -- parameters

    def parameters(self) -> None:
        seen: dict[str, Span] = {}
        defaulted: ast.Parameter | None = None
        for one in self.template.parameters:
            name = one.name.text
            first = seen.setdefault(name, one.name.span)
            if first is not one.name.span:
                related = first_written(first)
                self.found.append(kinds.WRITTEN_TWICE.at(one.name.span, name=name, related=related))
            self.kind(one)
            if one.default is not None:
                defaulted = defaulted or one
            elif defaulted:
                self.out_of_order(one, defaulted)

    def kind(self, parameter: ast.Parameter) -> None:
        word = parameter.kind
        if word and sort_named(word.text) is None:
            known = [sort.zh for sort in SORTS]
            close = nearest(word.text, [*known, *(sort.en for sort in SORTS)])
            names = listed(known)
            remedy = Text(f"可以写：{names.zh}", f"kinds are: {names.en}")
            if close:
                remedy = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
            fixes = (replacing(word.span, close),) if close else ()
            self.found.append(
                BAD_PARAMETER.at(
                    word.span,
                    name=parameter.name.text,
                    problem=Text(
                        f"的种类「{word.text}」不认识", f"has the unknown kind “{word.text}”"
                    ),
                    remedy=remedy,
                    fixes=fixes,
                )
            )
        elif parameter.default is not None:
            span = parameter.default.span
            fault = misfit(parameter, parameter.default, span, self.templates)
            self.found += [fault] if fault else []

    def out_of_order(self, parameter: ast.Parameter, defaulted: ast.Parameter) -> None:
        first = defaulted.name.text
        self.found.append(
            BAD_PARAMETER.at(
                parameter.span,
                name=parameter.name.text,
                problem=Text(
                    f"没有默认值，却排在有默认值的「{first}」后面",
                    f"has no default but follows “{first}”, which has one",
                ),
                remedy=Text("把没有默认值的参数写在前面", "write it before those with a default"),
                related=first_written(defaulted.span),
            )
        )

    # -- what it stands on

    def base(self) -> None:
        use = self.template.base
        if use is None:
            return
        below = self.templates.find(use.template)
        if below is None:
            if not self.templates.unsure(self.source):
                self.found.append(unknown_template(use, self.templates))
            return
        given, faults = matched(use, below)
        self.found += faults
        for parameter in below.parameters:
            argument = given.get(parameter.name.text)
            if argument and not self.is_parameter(argument.value):
                fault = misfit(parameter, argument.value, argument.value.span, self.templates)
                self.found += [fault] if fault else []
        self.circle(use)

    def is_parameter(self, value: ast.Expression) -> bool:
        return isinstance(value, ast.Name) and value.text in self.names()

    def names(self) -> list[str]:
        return [one.name.text for one in self.template.parameters]

    def circle(self, use: ast.Use) -> None:
        path, seen = [self.template], {id(self.template)}
        while len(path) <= _LONGEST_CIRCLE:
            base = path[-1].base
            below = self.templates.find(base.template) if base else None
            if below is None or (id(below) in seen and below is not self.template):
                return
            seen.add(id(below))
            if below is self.template:
                break
            path.append(below)
        first = min(path, key=lambda one: (one.span.source.path, one.span.start))
        if first is self.template and len(path) <= _LONGEST_CIRCLE:
            names = " → ".join(map(name_of, [*path, first]))
            self.found.append(TEMPLATE_CIRCLE.at(use.span, path=names))

    # -- texts

    def texts(self) -> None:
        known = set(self.names())
        for text in _texts(self.template.members):
            self.text(text, known)
        if self.template.base:
            for argument in self.template.base.arguments:
                for text in _in_expression(argument.value):
                    self.text(text, known)
        earlier: set[str] = set()
        for one in self.template.parameters:
            for text in _in_expression(one.default) if one.default is not None else ():
                self.text(text, earlier)
            earlier.add(one.name.text)

    def text(self, text: ast.Text, known: set[str]) -> None:
        for place in places(text):
            if place.name is None:
                self.lone(place)
                return  # the next braces of a text pair differently with this one mended
            elif place.name not in known and not self.is_constant(place.name):
                self.unknown(place, known)

    def is_constant(self, name: str) -> bool:
        return bool(name) and (
            self.templates.literal(name, self.source) is not None
            or self.templates.unsure(self.source)
        )

    def lone(self, place: Place) -> None:
        double = place.typed * 2
        fixes = (replacing(place.span, double),) if place.exact else ()
        self.found.append(LONE_BRACE.at(place.span, brace=place.typed, double=double, fixes=fixes))

    def unknown(self, place: Place, known: set[str]) -> None:
        close = self.nearest(place.name or "", known)
        choices = Text(
            "花括号里写参数或常量的名称；要印出花括号本身，写 {{ 和 }}",
            "braces hold the name of a parameter or constant; write {{ and }} to print braces",
        )
        if close:
            choices = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
        fixes = (replacing(place.span, f"{{{close}}}"),) if close and place.exact else ()
        self.found.append(
            UNKNOWN_PLACE.at(place.span, text=place.typed, choices=choices, fixes=fixes)
        )

    def nearest(self, name: str, known: set[str]) -> str | None:
        self.suggested += 1
        if not name or self.suggested > _MOST_SUGGESTED:
            return None
        names = [one for one in self.names() if one in known]
        constants = self.templates.constants(self.source)
        return nearest(name, [*names[:_MOST_COMPARED], *constants[:_MOST_COMPARED]])


def _texts(members: tuple[ast.Member, ...]) -> Iterator[ast.Text]:
    """Every text of a body; blocks nest no deeper than the parser lets them."""
    for one in members:
        if isinstance(one, ast.Group | ast.Midterm | ast.Task):
            yield from _name_of(one)
            yield from _texts(one.members)
        elif isinstance(one, ast.Entry):
            yield from _in_entry(one)
        elif isinstance(one, ast.Goal):
            yield one.text
        elif isinstance(one, ast.Remove):
            yield from (one.name,) if one.name else ()
        else:
            yield from _in_sums(one)


def _name_of(node: ast.Group | ast.Midterm | ast.Task) -> tuple[ast.Text, ...]:
    return (node.name,) if isinstance(node, ast.Task) and node.name else ()


def _in_entry(node: ast.Entry) -> Iterator[ast.Text]:
    if node.name:
        yield node.name
    if node.value:
        yield from _in_expression(node.value.body)
    if node.shown:
        yield node.shown
    for one in node.attributes:
        if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Text):
            yield one.value


def _in_sums(node: ast.Member) -> Iterator[ast.Text]:
    if isinstance(node, ast.Assert):
        yield from _in_expression(node.left)
        yield from _in_expression(node.right)
        yield from (node.message,) if node.message else ()
    elif isinstance(node, ast.Budget):
        yield from _in_expression(node.total) if node.total else ()
        for term in node.terms:
            yield from _in_term(term)


def _in_term(term: ast.Term) -> Iterator[ast.Text]:
    yield from _in_expression(term.amount)
    for part in term.parts:
        yield from _in_term(part)


def _in_expression(node: ast.Expression) -> Iterator[ast.Text]:
    if isinstance(node, ast.Text):
        yield node
    elif isinstance(node, ast.Path):
        yield from (part for part in node.parts if isinstance(part, ast.Text))
    else:
        for one in _operands(node):
            yield from _in_expression(one)


def _operands(node: ast.Expression) -> tuple[ast.Expression, ...]:
    if isinstance(node, ast.Chain):
        return (node.first, *(one for _, one in node.rest))
    if isinstance(node, ast.Negative):
        return (node.operand,)
    return node.arguments if isinstance(node, ast.Call) else ()
