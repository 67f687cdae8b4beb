"""A project that stands on a template (沿用) becomes one that is written out, AST → AST.

Nothing behind this knows of templates. What came from one keeps its place there; arguments keep the
place where they were given; ``places`` shows both.
"""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.record import Record, replace
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.templates.arguments import matched
from perfdsl.semantics.templates.kinds import TOO_LARGE, UNKNOWN_TEMPLATE
from perfdsl.semantics.templates.level_words import LevelWords
from perfdsl.semantics.templates.merging import Members, Merger
from perfdsl.semantics.templates.parameter_kinds import misfit
from perfdsl.semantics.templates.removal import tidied
from perfdsl.semantics.templates.scope import (
    DEEPEST,
    MOST_WORK,
    Binding,
    Room,
    Templates,
    Used,
    head_of,
    name_of,
)
from perfdsl.semantics.templates.substitution import Substitution
from perfdsl.semantics.undeclared import undeclared
from perfdsl.syntax import ast

_MOST_COMPARED = 200


class Expanded(Record):
    """A project written out. ``uses``: the templates it came from, outermost first.

    Not ``complete``: something could not be expanded (and is reported, here or by
    ``check_template``), so nothing may be concluded from what is missing.
    """

    project: ast.Project
    diagnostics: tuple[Diagnostic, ...]
    complete: bool
    uses: tuple[Used, ...]


class _Below(Record):
    """What a project stands on: everything its templates say, merged."""

    members: Members
    found: tuple[Diagnostic, ...]
    complete: bool
    uses: tuple[Used, ...]
    exceeded: Text | None
    work: int


def expand(project: ast.Project, scheme: Scheme, templates: Templates) -> Expanded:
    """One project written out. For many projects of a file make one ``Expander``."""
    return Expander(scheme, templates).expand(project)


class Expander:
    """Expands the projects of one file, which share a limit for their work and plain templates."""

    def __init__(self, scheme: Scheme, templates: Templates) -> None:
        self.templates = templates
        self.merger = Merger(LevelWords(scheme))
        self.work = MOST_WORK
        self.told = False
        self.plain: dict[int, tuple[ast.Template, _Below]] = {}

    def expand(self, project: ast.Project) -> Expanded:
        """The project with the lines of its templates merged in; never fails."""
        own, found = tidied(project.members, on_base=project.base is not None)
        if project.base is None:
            return Expanded(replace(project, members=own), tuple(found), True, ())
        template = self.templates.find(project.base.template)
        if template is None:
            found += self._unknown(project.base)
            return self._without(project, own, found)
        below = self._below(project.base, template)
        if below.exceeded:
            return self._without(project, own, [*found, *self._too_large(project.base, below)])
        members, more = self.merger.overlay(below.members, own, sure=below.complete)
        whole = replace(project, base=None, members=members)
        return Expanded(whole, (*found, *below.found, *more), below.complete, below.uses)

    def _without(self, project: ast.Project, own: Members, found: list[Diagnostic]) -> Expanded:
        """A project whose template cannot be had: its own lines only."""
        members, _ = self.merger.overlay((), own, sure=False)
        return Expanded(replace(project, base=None, members=members), tuple(found), False, ())

    def _unknown(self, use: ast.Use) -> list[Diagnostic]:
        source = use.span.source
        if self.templates.unsure(source):
            return []
        return [unknown_template(use, self.templates)]

    def _too_large(self, use: ast.Use, below: _Below) -> list[Diagnostic]:
        """The finding; only once where the whole file has become too much."""
        if self.work < 0 and self.told:
            return []
        self.told = self.work < 0
        what = below.exceeded
        return [TOO_LARGE.at(use.span, name=use.template.span.text, what=what)]

    def _below(self, use: ast.Use, template: ast.Template) -> _Below:
        """What a use stands on; the same for all uses of a template without arguments."""
        known = self.plain.get(id(template)) if not use.arguments else None
        if self.work < 0:
            below = _Below((), (), False, (), None, 0)
        elif known:
            below = known[1]
            self.work -= below.work  # done once, but every project is read with all of it
            first = replace(below.uses[0], span=use.span) if below.uses else None
            below = replace(below, uses=(first, *below.uses[1:]) if first else ())
        else:
            below = _Expansion(self, use, template).run()
            if not use.arguments and not below.found and not below.exceeded:
                self.plain[id(template)] = (template, below)
        if self.work < 0:
            text = Text("这个文件里的项目合起来太多", "the projects of this file are too many")
            return replace(below, exceeded=below.exceeded or text)
        return below


class _Expansion:
    """One row of templates, from the one a project uses down to the one that uses none."""

    def __init__(self, expander: Expander, use: ast.Use, template: ast.Template) -> None:
        self.expander = expander
        self.templates = expander.templates
        self.room = Room()
        self.found: list[Diagnostic] = []
        self.complete = True
        self.work = 0
        self.steps: list[tuple[ast.Use, ast.Template]] = [(use, template)]
        self.bodies: list[Substitution] = []
        self.uses: list[Used] = []

    def run(self) -> _Below:
        self._walk()
        caller = Substitution(None, self.steps[0][0].span.source, self.templates, self.room)
        everything = [caller]
        for use, template in self.steps:
            if self.room.exceeded:
                break
            body = self._body(use, template, caller)
            everything.append(body)
            self.bodies.append(body)
            caller = body
        members = self._merged()
        self.work += self.room.used
        self.expander.work -= self.work
        for one in everything:
            self.found += one.found.values()
            self.complete = self.complete and one.complete
        found = tuple(self.found)
        return _Below(
            members, found, self.complete, tuple(self.uses), self.room.exceeded, self.work
        )

    def _walk(self) -> None:
        """The templates below; a circle or an unknown one is ``check_template``'s to report."""
        seen = {id(self.steps[0][1])}
        while use := self.steps[-1][1].base:
            template = self.templates.find(use.template)
            if template is None or id(template) in seen:
                self.complete = False
                return
            if len(self.steps) == DEEPEST:
                what = Text(f"模板套了不止 {DEEPEST} 层", f"more than {DEEPEST} templates deep")
                self.room.exceed(what)
                return
            seen.add(id(template))
            self.steps.append((use, template))

    # -- parameters

    def _body(self, use: ast.Use, template: ast.Template, caller: Substitution) -> Substitution:
        """The substitution for a template's body: what each parameter stands for."""
        given, faults = matched(use, template)
        if not caller.is_template:  # else ``check_template`` has said so
            self.found += faults
        self.complete = self.complete and not faults
        environment: dict[str, Binding] = {}
        body = Substitution(environment, template.span.source, self.templates, self.room)
        for parameter in template.parameters:
            name = parameter.name.text
            if name not in environment and self.room.take_nodes(1, 1):
                environment[name] = self._binding(parameter, given.get(name), use, caller, body)
        bindings = tuple(environment.values())
        self.uses.append(
            Used(name_of(template), use.span, head_of(template), template.span, bindings)
        )
        return body

    def _binding(
        self,
        parameter: ast.Parameter,
        argument: ast.Argument | None,
        use: ast.Use,
        caller: Substitution,
        body: Substitution,
    ) -> Binding:
        name, declared = parameter.name.text, parameter.name.span
        typed = argument.value if argument else parameter.default
        if typed is None:
            self.complete = False
            return Binding(name, None, use.span, declared)
        value, size, depth = (caller if argument else body).argument(typed)
        if argument and value is not None and self._misfits(parameter, typed, value, caller):
            value = None
        kind = parameter.kind.text if parameter.kind else ""
        return Binding(name, value, typed.span, declared, size, depth, kind)

    def _misfits(
        self,
        parameter: ast.Parameter,
        typed: ast.Expression,
        value: ast.Expression,
        caller: Substitution,
    ) -> bool:
        """Whether an argument is of another kind; told here unless ``check_template`` can tell."""
        fault = misfit(parameter, value, typed.span, self.templates)
        if fault is None:
            return False
        self.complete = False
        if not caller.is_template:
            self.found.append(fault)
        elif isinstance(typed, ast.Name) and typed.text in caller.environment:
            self.found.append(misfit(parameter, value, value.span, self.templates) or fault)
        return True

    # -- bodies

    def _merged(self) -> Members:
        members: Members = ()
        for (_, template), body in zip(reversed(self.steps), reversed(self.bodies), strict=False):
            if self.room.exceeded:
                return ()
            own, _ = tidied(template.members, on_base=template.base is not None)
            own = body.members(own)
            self.work += len(members) + len(own)
            if self.expander.work < self.work:
                return ()
            if template.base is None:
                members = own
                continue
            members, found = self.expander.merger.overlay(members, own, sure=self.complete)
            self.found += found
        return members


def unknown_template(use: ast.Use, templates: Templates) -> Diagnostic:
    """The finding for a 沿用 of a template that nobody declared."""
    name = ast.Name(use.template.span.text, use.template.span)
    known = templates.names(use.span.source)[:_MOST_COMPARED]
    return undeclared(UNKNOWN_TEMPLATE, name, known)
