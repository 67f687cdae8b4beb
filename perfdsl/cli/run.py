"""The compilations of one command: each file read once, each finding told once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from perfdsl.cli.choice import choice_of, judge_choice
from perfdsl.cli.sources import Workspace
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.severities import SPELLINGS
from perfdsl.document.forms import is_form_file
from perfdsl.driver import Compilation, Compiler, judge_defaults
from perfdsl.record import Record, replace
from perfdsl.semantics.checks import workspace_ceiling
from perfdsl.semantics.checks.workspace_ceiling import Budgets, WorkspaceCeiling, budgets_of
from perfdsl.semantics.model import Model
from perfdsl.semantics.resolve import Defaults
from perfdsl.semantics.schemes.scheme import SeverityRule
from perfdsl.source import Span
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace import Place, Settings

if TYPE_CHECKING:
    from perfdsl.cli.choice import Choice
    from perfdsl.waivers.model import Listed


class Compiled(Record):
    """What came of one source file; ``compilation`` is None where nothing was read.

    ``diagnostics`` are those not told of an earlier file.
    """

    diagnostics: tuple[Diagnostic, ...]
    compilation: Compilation | None = None

    @property
    def model(self) -> Model | None:
        """What it means; None with any error, and for a library without a scheme."""
        return self.compilation.model if self.is_sound and self.compilation else None

    @property
    def is_sound(self) -> bool:
        """Whether it was read and has no errors; a library without a scheme has no model."""
        return self.compilation is not None and not self.compilation.has_errors


class Standing(Record):
    """What a run still knows of a source when it has let go of the rest.

    ``is_sound`` as of ``Compiled``, ``has_errors`` only where it could be read. ``form`` is the one
    its scheme names, and where. ``budgets`` are filled only for a control figure of the workspace.
    """

    is_sound: bool
    has_errors: bool
    form: tuple[str, Span] | None = None
    budgets: Budgets | None = None


class Run:
    """Compiles the sources of one command: each file is read once, each finding told once.

    ``diagnostics`` are about what perf.toml says of the language. ``choice`` says which findings
    are told, by default as perf.toml does. Waivers expire by ``as_of``; without it none does.
    ``texts`` stand, by the name that messages show, for what is on the disk. ``found`` has what each
    compiled file has to say, told before or not; None where it also said what belongs to another.
    ``standings`` are those of every file that was compiled or taken over from elsewhere.
    """

    def __init__(
        self,
        here: Workspace,
        places: Iterable[Place],
        *,
        choice: Choice | None = None,
        as_of: date | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> None:
        self.library = here.library(places, texts)
        self.settings = here.settings
        defaults = _defaults(here.settings)
        self.compiler = Compiler(self.library.imported, defaults)
        self.ceiling = _ceiling(here.settings)
        told = workspace_ceiling.judge(self.ceiling) if self.ceiling else []
        self.diagnostics = (*judge_choice(here.settings), *judge_defaults(defaults), *told)
        self.choice = choice or choice_of(here.settings)
        self.as_of = as_of
        self.told: set[tuple[str, str, str, int, str]] = set()
        self.done: dict[Path, Compiled] = {}
        self.found: dict[Path, tuple[Diagnostic, ...] | None] = {}
        self.standings: dict[Path, Standing] = {}

    def compiled(self, place: Place) -> Compiled:
        """Reads and compiles one file. The document's ``source`` is its place in the workspace.

        Asked again, it gives the same without its findings.
        """
        if place.path in self.done:
            return replace(self.done[place.path], diagnostics=())
        self.done[place.path] = result = self._compiled(place)
        self.standings[place.path] = self._standing(result)
        return result

    def _compiled(self, place: Place) -> Compiled:
        reading = self.library.read(place)
        if reading.input is None:
            return Compiled(self.new(reading.diagnostics))
        name = str(reading.input.relative)
        result = self.compiler.compile(reading.input.source, name=name, as_of=self.as_of)
        hints = self.library.hints()
        found = (*reading.diagnostics, *hints, *result.diagnostics)
        self.found[place.path] = None if hints else found
        return Compiled(self.new(found), result)

    def _standing(self, result: Compiled) -> Standing:
        done, model = result.compilation, result.model
        return Standing(
            is_sound=result.is_sound,
            has_errors=bool(done and done.has_errors),
            form=_form_of(done.model) if done else None,
            budgets=budgets_of(model) if self.ceiling and model else Budgets(()),
        )

    def release(self, places: Iterable[Place]) -> None:
        """Lets go of what sources were compiled to, so that memory does not grow with their number.

        Compiled again after all, it gives the same. Whatever another file may still ask for stays:
        a file that is imported, one with schemes, templates or waivers.
        """
        for place in places:
            self.found.pop(place.path, None)
            done = self.done.pop(place.path, None)
            source = done.compilation.source if done and done.compilation else None
            if source and self.compiler.release(source):
                self.library.release(source)

    def form_of(self, place: Place) -> tuple[str, Span] | None:
        """The form that the scheme of a source names, and where; None where it names none."""
        if place.path not in self.standings:
            self.compiled(place)
        return self.standings[place.path].form

    @property
    def status(self) -> int:
        """1 where a source has errors, though each of them may have been told of another."""
        return int(any(one.has_errors for one in self.standings.values()))

    def whole_workspace(self) -> tuple[Diagnostic, ...]:
        """What all sources together do not prove; only where each of them is sound."""
        standings = self.standings.values()
        if self.ceiling is None or not all(one.is_sound for one in standings):
            return ()
        return tuple(workspace_ceiling.check([one.budgets for one in standings], self.ceiling))

    def unused_waivers(self, *, whole: bool) -> tuple[Diagnostic, ...]:
        """The waivers that silence nothing; ``whole``: the sources of this run are all there are."""
        return self.compiler.unused_waivers(self.as_of, whole=whole)

    def listed_waivers(self, *, whole: bool) -> tuple[Listed, ...]:
        """Every waiver of the sources and of their imports, with its state."""
        return self.compiler.listed_waivers(self.as_of, whole=whole)

    def new(self, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Those to tell and not told before: files share what they import, and so its faults."""
        kept = []
        for one in filter(self.choice.shows, diagnostics):
            place = one.span.start if one.span else -1
            key = (one.kind.code, one.severity, one.path, place, one.message.zh)
            if key not in self.told:
                self.told.add(key)
                kept.append(one)
        return tuple(kept)


def _form_of(model: Model | None) -> tuple[str, Span] | None:
    scheme = model.scheme if model else None
    return (scheme.form, scheme.form_span) if scheme and scheme.form_span else None


def _ceiling(settings: Settings) -> WorkspaceCeiling | None:
    value = settings.ceiling.value if settings.ceiling else None
    return WorkspaceCeiling(value.bound, value.amount, value.amount_span) if value else None


def _defaults(settings: Settings) -> Defaults:
    """What perf.toml says for files that do not say it themselves."""
    scheme, year, language = settings.scheme, settings.year, settings.language
    # A file is of one output alone, and no word of the language.
    form = next((one for one in settings.forms if not is_form_file(one.value)), None)
    rules = (
        SeverityRule(code.value, SPELLINGS[level.value], code.span)
        for code, level in settings.lint
        if code.span
    )
    return Defaults(
        scheme=scheme.value if scheme else None,
        scheme_span=scheme.span if scheme else None,
        year=year.value if year else None,
        edition=language.value if language else None,
        edition_span=language.span if language else None,
        form=form.value if form else None,
        form_span=form.span if form else None,
        severities=tuple(rules),
    )
