"""A finding inside a template, shown with the project that used it; and many of one made one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from perfdsl.diagnostics.model import Diagnostic, Fix, Related, Text
from perfdsl.record import replace
from perfdsl.semantics.model import Project
from perfdsl.semantics.templates.scope import Used
from perfdsl.source import Span
from perfdsl.syntax import ast

_Key = tuple[str, Span, Text]


def with_both_places(
    diagnostics: Iterable[Diagnostic], project: ast.Project, uses: Sequence[Used]
) -> list[Diagnostic]:
    """The findings of a project; each outside it with every 沿用 on the way there.

    A finding in an argument shows the parameter it was given for. Fixes that would write one
    project's arguments into the template are left out.
    """
    if not uses:
        return list(diagnostics)
    return [_shown(one, project, uses) for one in diagnostics]


def placed(diagnostics: Iterable[Diagnostic], project: Project) -> list[Diagnostic]:
    """Findings of a project of the model, with both places and the project's name."""
    name, is_department = project.name or None, project.is_department
    named = (replace(one, project=name, in_department=is_department) for one in diagnostics)
    if project.origin is None:
        return list(named)
    return with_both_places(named, project.origin.node, project.origin.uses)


def _shown(found: Diagnostic, project: ast.Project, uses: Sequence[Used]) -> Diagnostic:
    span = found.span
    if span is None:
        return found
    inside = _within(span, project.span)
    extra = _parameter(span, uses) if inside else tuple(_steps(span, project, uses))
    known = {one.span for one in found.related}
    extra = tuple(one for one in extra if one.span not in known)
    fixes = tuple(fix for fix in found.fixes if _keeps_template(fix, project, uses))
    return replace(found, related=(*found.related, *extra), fixes=fixes)


def _within(span: Span, outer: Span) -> bool:
    return span.source is outer.source and outer.start <= span.start and span.end <= outer.end


def _steps(span: Span, project: ast.Project, uses: Sequence[Used]) -> Iterable[Related]:
    """Every 沿用 from the project down to the template that holds the place."""
    name = project.name.value if project.name else ""
    zh, en = ("部门", "department") if project.is_department else ("项目", "project")
    yield Related(uses[0].span, Text(f"用在{zh}「{name}」", f"used by the {en} “{name}”"))
    for above, below in pairwise(uses):
        if _within(span, above.whole):
            return
        said = above.template
        yield Related(below.span, Text(f"模板「{said}」沿用它", f"used by the template “{said}”"))


def _parameter(span: Span, uses: Sequence[Used]) -> tuple[Related, ...]:
    """The parameter that an argument was given for."""
    for one in uses[0].bindings:
        if one.value is not None and _within(span, one.span):
            zh = f"用作模板「{uses[0].template}」的参数「{one.name}」"
            en = f"given for “{one.name}” of the template “{uses[0].template}”"
            return (Related(one.declared, Text(zh, en)),)
    return ()


def _keeps_template(fix: Fix, project: ast.Project, uses: Sequence[Used]) -> bool:
    """Whether a fix changes only what is the same for every project."""
    names = [one.name for use in uses for one in use.bindings]
    for edit in fix.edits:
        typed = edit.span.text
        if _within(edit.span, project.span):
            continue
        if "{" in typed or any(name in typed for name in names):
            return False
    return True


def merged_findings(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The same finding (code, place, words) met in several projects as one, in the order met.

    The first keeps its places; a note counts the other projects, and ``also`` names them.
    """
    first: dict[_Key | int, Diagnostic] = {}
    others: dict[_Key | int, set[tuple[str | None, tuple[Span, ...]]]] = {}
    for at, one in enumerate(diagnostics):
        key = (one.kind.code, one.span, one.message) if one.span else at
        first.setdefault(key, one)
        used = (one.project, tuple(related.span for related in one.related))
        others.setdefault(key, set()).add(used)
    return [_counted(one, others[key]) for key, one in first.items()]


def _counted(found: Diagnostic, met: set[tuple[str | None, tuple[Span, ...]]]) -> Diagnostic:
    others = len(met) - 1
    if not others:
        return found
    note = Text(f"另有 {others} 个项目同样如此", f"the same in {others} more projects")
    if others == 1:
        note = Text("另有 1 个项目同样如此", "the same in one more project")
    also = sorted({name for name, _ in met if name and name != found.project})
    return replace(found, notes=(*found.notes, note), also=tuple(also))
