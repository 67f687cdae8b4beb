"""Which documents a run prints: one a source, or several sources together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from perfdsl.cli.kinds import TOGETHER_DIFFERS
from perfdsl.cli.sources import Compiled, Run
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.phrases import first_written
from perfdsl.document.assemble import assemble
from perfdsl.document.model import Document
from perfdsl.semantics.kinds import DUPLICATE_PROJECT
from perfdsl.semantics.model import Model, Project, Unit
from perfdsl.workspace import Place, Together
from perfdsl.workspace.near import SUFFIX


@dataclass(frozen=True, slots=True)
class Plan:
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


def printed(plan: Plan, run: Run) -> tuple[Document | None, list[Diagnostic]]:
    """The document of a plan, and what is newly found; None where a source of it is faulty."""
    results = [run.compiled(place) for place in plan.places]
    found = [one for result in results for one in result.diagnostics]
    if len(results) == 1 and plan.places[0].relative == plan.relative:
        done = results[0].compilation
        return done.document if done else None, found
    if any(not result.is_sound for result in results):
        return None, found
    models = _with_projects(results)
    differing = [one for other in models[1:] for one in _differing(models[0], other)][:1]
    differing = differing or list(_clashing(models))
    if differing or not models:
        return None, [*found, *differing]
    return assemble(models, str(plan.relative)), found


def _with_projects(results: Sequence[Compiled]) -> list[Model]:
    models = [result.model for result in results if result.model]
    return [model for model in models if any(unit.projects for unit in model.units)]


def _differing(first: Model, other: Model) -> list[Diagnostic]:
    pairs = (
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
    return [
        TOGETHER_DIFFERS.of(
            other.source.path, other=first.source.path, what=what, this=theirs, that=ours
        )
        for what, ours, theirs in pairs
        if ours != theirs
    ]


def _clashing(models: Sequence[Model]) -> Iterator[Diagnostic]:
    """One code for two units, and one project twice in a unit, over all the files."""
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


def _listed(model: Model) -> str:
    return "、".join(model.scheme.source_names)
