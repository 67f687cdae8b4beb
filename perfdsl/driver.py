"""The pipeline: text → AST → Model → document. Start reading here.

    .perf text ─parse─▶ AST ─resolve─▶ Model ─check, lint─▶ ─waive─▶ ─assemble─▶ document
                P1xx          P2xx P3xx         P4xx  P5xx    P6xx

Each stage gathers what it finds; none stops at the first fault. Files are read by ``workspace`` and
written by ``output``; this module touches neither: an ``Opener`` gives it the imported sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.diagnostics.severities import graded
from perfdsl.document.forms import form_names, is_form_file
from perfdsl.lint.catalogue import LANGUAGE_KINDS
from perfdsl.lint.rules import lint
from perfdsl.record import Record, replace
from perfdsl.semantics.check import check
from perfdsl.semantics.editions import by_edition, edition_of, is_edition, unknown_edition
from perfdsl.semantics.model import Model
from perfdsl.semantics.modules.gathering import Modules, Opener, nothing_to_open
from perfdsl.semantics.modules.namespace import Module
from perfdsl.semantics.projects.surroundings import in_projects
from perfdsl.semantics.resolve import Defaults, Program, resolve
from perfdsl.semantics.schemes.references import (
    judge_forms,
    judge_rules,
    judge_severities,
    unknown_form,
    without_consequences,
)
from perfdsl.semantics.strays import NO_DECLARATION
from perfdsl.semantics.templates.places import merged_findings
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.typed import TYPE_CHECKING
from perfdsl.waivers.register import Register, Seen, expired

if TYPE_CHECKING:
    from perfdsl.document.model import Document
    from perfdsl.waivers.model import Listed


class Compilation(Record):
    """What became of one source, under the ``name`` that its document has.

    ``diagnostics`` are those of the source and of every file it imports, which may be reported by
    several compilations. ``has_projects``: it declares units or projects, though perhaps no scheme
    that could make a model of them.
    """

    source: SourceFile
    diagnostics: tuple[Diagnostic, ...]
    model: Model | None
    name: str
    has_projects: bool = False

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error, so that nothing may be printed."""
        return any(found.severity is Severity.ERROR for found in self.diagnostics)

    @property
    def document(self) -> Document | None:
        """What is printed; None with errors, or without any project. Assembled when asked for."""
        model = self.model
        if model is None or self.has_errors or not model.has_tables:
            return None
        from perfdsl.document.assemble import assemble  # most commands print nothing

        return assemble((model,), self.name)

    @property
    def draft(self) -> Document | None:
        """What is printed in spite of errors; None without any project that could be read."""
        model = self.model
        if model is None or not model.has_tables:
            return None
        from perfdsl.document.draft import Faulty, assemble_draft

        return assemble_draft((Faulty(model, self.diagnostics),), self.name)


class Compiler:
    """Compiles the sources of one run; each file they import is read and parsed once."""

    def __init__(self, opener: Opener = nothing_to_open, defaults: Defaults | None = None) -> None:
        self.program = Program(Modules(opener), defaults)
        self.waivers = Register(LANGUAGE_KINDS)

    def compile(
        self, source: SourceFile, name: str | None = None, *, as_of: date | None = None
    ) -> Compilation:
        """Every finding in source order less what is waived, and what the source means.

        ``name`` is what the document calls its source; it defaults to the last part of the path.
        ``as_of`` is the day by which waivers expire; without one none does. Waivers that silence
        nothing are known only when all sources are compiled: see ``unused_waivers``.
        """
        module = self.program.modules.of(source)
        resolved = resolve(module, self.program)
        model = resolved.model
        advice = (*check(model), *lint(model)) if model else ()
        reached = (module, *self.program.modules.reached(module))
        declared = [one for each in reached for one in in_projects(each.diagnostics, each.file)]
        waivers = self.waivers.of(each.file for each in reached)
        syntax = [one for one in declared if _is_syntax(one)]
        meant: Iterable[Diagnostic] = (
            *(one for one in declared if not _is_syntax(one)),
            *resolved.diagnostics,
            *advice,
            *(fault for each in waivers for fault in each.faults),
            *expired(waivers, as_of),
        )
        if model:
            meant = without_consequences(meant, model.scheme)
        later = _on_other_lines(syntax, meant)
        judged = self.judged((*syntax, *later), reached, model)
        if waivers:
            judged = self.waivers.left(judged, waivers, as_of, self._severities(model))
        found = tuple(sorted(merged_findings(judged), key=lambda one: one.sort_key))
        wanting = any(isinstance(one, ast.Unit | ast.Project) for one in module.declarations)
        name = name or source.path.rpartition("/")[2]
        result = Compilation(source, found, model, name, wanting)
        if waivers:
            self.waivers.note(self._seen(result, reached))
        return result

    def reached(self, source: SourceFile) -> tuple[SourceFile, ...]:
        """The source and every file it imports, directly or not, as far as they could be read."""
        module = self.program.modules.of(source)
        return (source, *(one.source for one in self.program.modules.reached(module)))

    def release(self, source: SourceFile) -> bool:
        """Lets go of a source, so that memory does not grow with their number; whether that may be.

        Not what another file imports, and not what it declares or waives for others to be judged by.
        """
        module = self.program.modules.of(source)
        if module.schemes or module.templates or source in self.program.modules.imported:
            return False
        if self.has_waivers(self.reached(source)):
            return False
        self.program.release(source)
        self.waivers.release(source)
        return True

    def has_waivers(self, sources: Iterable[SourceFile]) -> bool:
        """Whether any of these sources waives anything."""
        return bool(self.waivers.of(self.program.modules.of(one).file for one in sources))

    def unused_waivers(self, as_of: date | None = None, *, whole: bool) -> tuple[Diagnostic, ...]:
        """The waivers that silence nothing in any of the sources compiled so far, by file and place.

        ``whole``: those are all sources there are, so that templates can be judged too.
        """
        return tuple(sorted(self.waivers.unused(as_of, whole=whole), key=lambda one: one.sort_key))

    def listed_waivers(self, as_of: date | None = None, *, whole: bool) -> tuple[Listed, ...]:
        """Every waiver of the sources compiled so far and of their imports, with its state."""
        return tuple(self.waivers.listed(as_of, whole=whole))

    def _seen(self, result: Compilation, reached: Iterable[Module]) -> Seen:
        model = result.model
        projects = model.tables if model else ()
        used = {use.whole for one in projects if one.origin for use in one.origin.uses}
        return Seen(
            main=result.source,
            files=tuple(one.source for one in reached),
            is_sound=not result.has_errors,
            severities=self._severities(model),
            used=frozenset(used),
        )

    def judged(
        self, found: Iterable[Diagnostic], reached: Iterable[Module], model: Model | None
    ) -> Iterator[Diagnostic]:
        """The findings as grave as the editions, the scheme and the workspace say."""
        defaults = self.program.defaults
        editions: dict[SourceFile, int] = {}
        more: list[Diagnostic] = []
        for module in reached:
            editions[module.source], told = edition_of(module, defaults.edition)
            more += told
        schemes = [one for one in self.program.schemes.all_read if one.span.source in editions]
        more += judge_severities(schemes, LANGUAGE_KINDS)
        ours = [one for one in schemes if not is_form_file(one.form)]
        more += judge_forms(ours, form_names())
        return graded(by_edition((*found, *more), editions), self._severities(model))

    def _severities(self, model: Model | None) -> tuple[Mapping[str, Severity | None], ...]:
        """What the scheme says of severities, then what the workspace does."""
        rules = {rule.code: rule.severity for rule in self.program.defaults.severities}
        return (model.scheme.severity_by_code if model else {}, rules)


def judge_defaults(defaults: Defaults) -> Iterator[Diagnostic]:
    """What a workspace says of the language that the language does not know."""
    yield from judge_rules(defaults.severities, LANGUAGE_KINDS)
    if defaults.edition is not None and defaults.edition_span and not is_edition(defaults.edition):
        yield unknown_edition(defaults.edition_span, str(defaults.edition))
    if defaults.form and defaults.form_span and defaults.form not in form_names():
        yield unknown_form(defaults.form_span, defaults.form, form_names(), quoted=False)


def compile_source(
    source: SourceFile,
    name: str | None = None,
    *,
    opener: Opener = nothing_to_open,
    as_of: date | None = None,
) -> Compilation:
    """Compile one source as if it were all there is, with the files that ``opener`` gives it.

    So its waivers that silence nothing are among the findings.
    """
    compiler = Compiler(opener)
    result = compiler.compile(source, name, as_of=as_of)
    unused = compiler.unused_waivers(as_of, whole=True)
    if not unused:
        return result
    found = sorted((*result.diagnostics, *unused), key=lambda one: one.sort_key)
    return replace(result, diagnostics=tuple(found))


def _is_syntax(found: Diagnostic) -> bool:
    return found.kind.code < "P200" and found.kind is not NO_DECLARATION


def _on_other_lines(
    syntax: Iterable[Diagnostic], later: Iterable[Diagnostic]
) -> Iterator[Diagnostic]:
    """Findings on lines without a syntax fault: on such a line all have the one cause."""
    lines = {(one.span.source, one.span.begin.line) for one in syntax if one.span}
    return (
        one
        for one in later
        if one.span is None or (one.span.source, one.span.begin.line) not in lines
    )
