"""Which documents a run prints: one a source, or several sources together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from perfdsl.cli.kinds import NO_DRAFT, TOGETHER_DIFFERS
from perfdsl.cli.run import Compiled, Run
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import first_written
from perfdsl.document.assemble import assemble
from perfdsl.document.model import Document
from perfdsl.driver import Compilation
from perfdsl.record import Record
from perfdsl.semantics.kinds import DUPLICATE_PROJECT, WRITTEN_TWICE
from perfdsl.semantics.model import Model, Project, Unit
from perfdsl.workspace import Place, Together
from perfdsl.workspace.near import SUFFIX


class Plan(Record):
    """One document to write. ``relative`` is named like a source, so that outputs are alike."""

    relative: PurePosixPath
    places: tuple[Place, ...]

    @property
    def place(self) -> Place:
        """What its output is named after."""
        first = self.places[0]
        if len(self.places) == 1 and first.relative == self.relative:
            return first
        return Place(first.path, self.relative.stem, self.relative)


def plans(places: Sequence[Place], documents: Sequence[Together]) -> list[Plan]:
    """The documents of perf.toml first, then each source that is in none of them."""
    together = [Plan(_named(one.name), one.places) for one in documents]
    taken = {place.path for one in documents for place in one.places}
    alone = [Plan(place.relative, (place,)) for place in places if place.path not in taken]
    return [*together, *alone]


def plan_together(name: str, places: Sequence[Place]) -> list[Plan]:
    """``--together NAME``: all sources as one document."""
    return [Plan(_named(name), tuple(places))] if places else []


def _named(name: str) -> PurePosixPath:
    return PurePosixPath(name + SUFFIX)


def printed(
    plan: Plan, run: Run, *, draft: bool = False
) -> tuple[Document | None, list[Diagnostic]]:
    """The document of a plan, and what is newly found; None where a source of it is faulty.

    With ``draft`` a faulty one is printed as a draft, unless a source of it cannot be read at all.
    """
    results = [run.compiled(place) for place in plan.places]
    found = [one for result in results for one in result.diagnostics]
    if len(results) == 1 and plan.places[0].relative == plan.relative:
        done = results[0].compilation
        document = done.document if done else None
        if not (draft and done and done.has_errors):
            return document, found
        return done.draft, [*found, *_not_drafted((done,))]
    if any(not result.is_sound for result in results):
        return _drafted(plan, results, found) if draft else (None, found)
    models = _with_projects(results)
    differing = _all_differing(models)
    clashing = [] if differing else list(_clashing(models))
    if clashing and draft and all(one.kind in _TWICE for one in clashing):
        return _drafted(plan, results, found)
    if differing or clashing or not models:
        return None, [*found, *differing, *clashing]
    return assemble(models, str(plan.relative)), found


def _drafted(
    plan: Plan, results: Sequence[Compiled], found: list[Diagnostic]
) -> tuple[Document | None, list[Diagnostic]]:
    """The draft of several sources: of all that could be read, with what they say against each other."""
    done = [one.compilation for one in results if one.compilation]
    models = [one.model for one in done if one.model and one.model.has_tables]
    clashing = _all_differing(models) or list(_clashing(models))
    found = [*found, *clashing]
    if any(one.kind is TOGETHER_DIFFERS for one in clashing) or len(done) < len(results):
        return None, found
    found += _not_drafted(done)
    if not models:
        return None, found
    from perfdsl.document.draft import Faulty, assemble_draft

    sources = [Faulty(one.model, one.diagnostics) for one in done]
    return assemble_draft([*sources, Faulty(None, tuple(clashing))], str(plan.relative)), found


def _not_drafted(done: Sequence[Compilation]) -> Iterator[Diagnostic]:
    """Each faulty source that a draft shows nothing of, though it has something to print."""
    for one in done:
        if one.has_errors and one.has_projects and one.draft is None:
            reason = Text("没有认得的体例", "its scheme is not known")
            if one.model:
                reason = Text("没有读懂的项目", "no project of it could be read")
            yield NO_DRAFT.of(one.source.path, reason=reason)


def _with_projects(results: Sequence[Compiled]) -> list[Model]:
    models = [result.model for result in results if result.model]
    return [model for model in models if model.has_tables]


def _all_differing(models: Sequence[Model]) -> list[Diagnostic]:
    """What the first two that differ say differently.

    A file of departments alone may have a scheme of its own: all projects have one.
    """
    like = [one for one in models if any(unit.projects for unit in one.units)]
    found = [one for other in like[1:] for one in _differing(like[0], other)]
    found += [one for other in models[1:] for one in _differing_at_all(models[0], other)]
    return found[:1]


_TWICE = (DUPLICATE_PROJECT, WRITTEN_TWICE)  # what a draft can be printed in spite of
_Pairs = tuple[tuple[Text, object, object], ...]


def _differing_at_all(first: Model, other: Model) -> list[Diagnostic]:
    """What even a department and a project of one document share."""
    return _unequal(
        first,
        other,
        (
            (Text("年度", "year"), first.year, other.year),
            (Text("金额单位", "money unit"), first.scheme.money_unit, other.scheme.money_unit),
        ),
    )


def _differing(first: Model, other: Model) -> list[Diagnostic]:
    pairs: _Pairs = (
        (Text("体例", "scheme"), first.scheme.name, other.scheme.name),
        (Text("年度", "year"), first.year, other.year),
        (Text("金额单位", "money unit"), first.scheme.money_unit, other.scheme.money_unit),
        (Text("资金来源", "money sources"), _listed(first), _listed(other)),
        (Text("表样", "form"), first.scheme.form, other.scheme.form),
    )
    if first.scheme.name == other.scheme.name and first.scheme != other.scheme:
        what = Text("同名体例的内容", "what the scheme of one name says")
        names = (first.scheme.name, other.scheme.name)
        return [
            TOGETHER_DIFFERS.of(
                other.source.path, other=first.source.path, what=what, this=names[1], that=names[0]
            )
        ]
    return _unequal(first, other, pairs)


def _unequal(first: Model, other: Model, pairs: _Pairs) -> list[Diagnostic]:
    return [
        TOGETHER_DIFFERS.of(
            other.source.path, other=first.source.path, what=what, this=theirs, that=ours
        )
        for what, ours, theirs in pairs
        if ours != theirs
    ]


def _clashing(models: Sequence[Model]) -> Iterator[Diagnostic]:
    """One code for two units, and one project twice in a unit, over all the files."""
    yield from _departments_twice(models)
    units: dict[str, tuple[Unit, Model]] = {}
    projects: dict[tuple[str, str], Project] = {}
    for model in models:
        for unit in model.units:
            code = unit.code or unit.name
            first, home = units.setdefault(code, (unit, model))
            if first.name != unit.name:
                what = Text(f"单位 {code} 的名称", f"the name of unit {code}")
                yield TOGETHER_DIFFERS.of(
                    model.source.path,
                    other=home.source.path,
                    what=what,
                    this=unit.name,
                    that=first.name,
                )
            for project in unit.projects:
                name = "".join(project.name.split())
                known = projects.setdefault((code, name), project)
                if known is not project:
                    related = first_written(known.span)
                    yield DUPLICATE_PROJECT.at(project.span, name=project.name, related=related)


def _departments_twice(models: Sequence[Model]) -> Iterator[Diagnostic]:
    known: dict[str, Project] = {}
    for one in (each for model in models for each in model.departments):
        first = known.setdefault("".join(one.name.split()), one)
        if first is not one and first.span.source is not one.span.source:  # else it is told already
            name = f"部门 {one.name}"
            yield WRITTEN_TWICE.at(one.span, name=name, related=first_written(first.span))


def _listed(model: Model) -> str:
    return "、".join(model.scheme.source_names)
