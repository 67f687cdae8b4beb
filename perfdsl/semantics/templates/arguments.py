"""沿用 名(…): which argument goes to which parameter."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Fix, Related, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import first_written, replacing
from perfdsl.semantics import kinds
from perfdsl.semantics.templates.kinds import ARGUMENTS
from perfdsl.semantics.templates.scope import head_of, name_of
from perfdsl.source import Span
from perfdsl.syntax import ast

_MOST_SUGGESTED = 20  # findings that look for the name that was meant
_MOST_COMPARED = 200
_MOST_SHOWN = 12


def matched(
    use: ast.Use, template: ast.Template
) -> tuple[dict[str, ast.Argument], list[Diagnostic]]:
    """The argument of each parameter that was given one, and what does not match.

    Arguments without a name go to the parameters in order; of two for one parameter the first
    counts.
    """
    matcher = _Matcher(use, template)
    matcher.match()
    return matcher.given, matcher.found


class _Matcher:
    def __init__(self, use: ast.Use, template: ast.Template) -> None:
        self.use = use
        self.template = template
        self.given: dict[str, ast.Argument] = {}
        self.found: list[Diagnostic] = []
        self.names = list(dict.fromkeys(one.name.text for one in template.parameters))

    def match(self) -> None:
        place = 0
        surplus: ast.Argument | None = None
        for argument in self.use.arguments:
            if argument.name:
                self.named(argument, argument.name)
            else:
                place += 1
                if place <= len(self.names):
                    self.give(self.names[place - 1], argument)
                else:
                    surplus = surplus or argument
        if surplus:
            self.too_many(surplus, place)
        self.missing(misspelt=any(one.kind is ARGUMENTS for one in self.found))

    def give(self, name: str, argument: ast.Argument) -> None:
        first = self.given.setdefault(name, argument)
        if first is not argument:
            related = first_written(first.span)
            self.found.append(kinds.WRITTEN_TWICE.at(argument.span, name=name, related=related))

    def named(self, argument: ast.Argument, name: ast.Name) -> None:
        if name.text in self.names:
            self.give(name.text, argument)
            return
        few = len(self.found) < _MOST_SUGGESTED
        close = nearest(name.text, self.names[:_MOST_COMPARED]) if few else None
        fixes = (replacing(name.span, close),) if close else ()
        remedy = (
            Text(f"是不是「{close}」？", f"did you mean “{close}”?") if close else self.listed()
        )
        problem = Text(f"没有参数「{name.text}」", f"it has no parameter “{name.text}”")
        self.report(name.span, problem, remedy, fixes)

    def too_many(self, surplus: ast.Argument, count: int) -> None:
        known = len(self.names)
        problem = Text(
            f"要 {known} 个，给了 {count} 个", f"it takes {known}, and {count} are given"
        )
        self.report(surplus.span, problem, self.listed())

    def missing(self, *, misspelt: bool) -> None:
        """One finding for all that lack; none where one may be what a misspelt name meant."""
        lacking = [
            one.name.text
            for one in self.template.parameters
            if one.default is None and one.name.text not in self.given
        ]
        if lacking and not misspelt:
            names = "、".join(f"「{name}」" for name in dict.fromkeys(lacking[:_MOST_SHOWN]))
            en = ", ".join(dict.fromkeys(lacking[:_MOST_SHOWN]))
            self.report(self.use.span, Text(f"缺{names}", f"{en} is missing"), self.listed())

    def report(self, span: Span, problem: Text, remedy: Text, fixes: tuple[Fix, ...] = ()) -> None:
        here = Text("参数在这里声明", "the parameters are declared here")
        self.found.append(
            ARGUMENTS.at(
                span,
                name=name_of(self.template),
                problem=problem,
                remedy=remedy,
                related=(Related(self.parameter_list(), here),),
                fixes=fixes,
            )
        )

    def parameter_list(self) -> Span:
        parameters = self.template.parameters
        if not parameters:
            return head_of(self.template)
        return parameters[0].span.to(parameters[-1].span)

    def listed(self) -> Text:
        if not self.names:
            return Text("这个模板没有参数", "this template has no parameters")
        zh, en = "、".join(self.shown()), ", ".join(self.shown())
        return Text(f"参数依次是：{zh}", f"its parameters are, in order: {en}")

    def shown(self) -> Iterator[str]:
        """The parameters as typed, without line breaks; of very many the first dozen."""
        for one in self.template.parameters[:_MOST_SHOWN]:
            yield " ".join(one.span.text.split())
        if len(self.template.parameters) > _MOST_SHOWN:
            yield "…"
