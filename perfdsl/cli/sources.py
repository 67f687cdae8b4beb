"""From PATH arguments to compiled sources, and from findings to an exit status."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from perfdsl.cli.choice import Choice, choice_of, judge_choice
from perfdsl.cli.console import CANNOT
from perfdsl.cli.usage import UsageFault
from perfdsl.diagnostics.model import Diagnostic, Severity, Text
from perfdsl.diagnostics.severities import SPELLINGS
from perfdsl.document.forms import is_form_file
from perfdsl.driver import Compilation, Compiler, judge_defaults
from perfdsl.record import Record, replace
from perfdsl.semantics.checks import workspace_ceiling
from perfdsl.semantics.checks.workspace_ceiling import WorkspaceCeiling
from perfdsl.semantics.model import Model
from perfdsl.semantics.resolve import Defaults
from perfdsl.semantics.schemes.scheme import SeverityRule
from perfdsl.workspace import (
    ROOT_MARK,
    Found,
    Library,
    Place,
    Settings,
    Together,
    find,
    find_together,
    is_sound,
    read_settings,
    root_of,
)
from perfdsl.workspace.paths import shown

if TYPE_CHECKING:
    from perfdsl.waivers.model import Listed

_NO_CWD = Text(
    "当前文件夹已经不在了，请换一个文件夹", "the current folder is gone: change to another"
)


def _root_of_all(cwd: Path, paths: Sequence[str]) -> Path | None:
    roots = {root_of(cwd / path) for path in paths}
    return roots.pop() if len(roots) == 1 else None


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


def current_folder() -> Path:
    """The folder the command runs in."""
    try:
        return Path.cwd()
    except OSError:
        raise UsageFault(_NO_CWD) from None


class Workspace(Record):
    """The folder a command runs in, and the settings that hold there.

    ``root`` is where perf.toml lies; None without one. ``diagnostics`` are about perf.toml; where
    the workspace is not ``is_sound`` they are all that should be said.
    """

    cwd: Path
    root: Path | None
    settings: Settings
    diagnostics: tuple[Diagnostic, ...]

    @property
    def is_sound(self) -> bool:
        """Whether the settings may be relied on."""
        return is_sound(self.diagnostics)

    @property
    def output(self) -> Path:
        """The folder of the outputs, unless the command line names another."""
        return (self.root or self.cwd) / self.settings.out.value

    def named(self, path: Path) -> str:
        """A path of the workspace as seen from the folder the command runs in."""
        return os.path.relpath(path, self.cwd)

    def find(self, paths: Sequence[str], *, skip: Path) -> Found:
        """The sources that PATH arguments mean, or the settings where there are none."""
        sources = self.settings.sources
        return find(paths, cwd=self.cwd, root=self.root, skip=skip, sources=sources)

    def together(self, *, skip: Path) -> tuple[tuple[Together, ...], tuple[Diagnostic, ...]]:
        """The documents of several sources that perf.toml asks for."""
        if self.root is None:
            return (), ()
        documents = self.settings.documents
        return find_together(documents, cwd=self.cwd, root=self.root, skip=skip)

    def library(self, places: Iterable[Place], texts: Mapping[str, str] | None = None) -> Library:
        """What reads the sources of this run and the files they import; see ``Library``."""
        return Library(self.root or self.cwd, cwd=self.cwd, places=places, texts=texts)


def workspace(paths: Sequence[str] = ()) -> Workspace:
    """The workspace of the current folder; outside of any, the one that all PATHs lie in."""
    cwd = current_folder()
    root = root_of(cwd) or _root_of_all(cwd, paths)
    if root is None:
        return Workspace(cwd, None, Settings(), ())
    named = shown(os.path.relpath(root / ROOT_MARK, cwd))
    return Workspace(cwd, root, *read_settings(root, named))


class Run:
    """Compiles the sources of one command: each file is read once, each finding told once.

    ``diagnostics`` are about what perf.toml says of the language. ``choice`` says which findings
    are told, by default as perf.toml does. Waivers expire by ``as_of``; without it none does.
    ``texts`` stand, by the name that messages show, for what is on the disk. ``found`` has what each
    compiled file has to say, told before or not; None where it also said what belongs to another.
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

    def compiled(self, place: Place) -> Compiled:
        """Reads and compiles one file. The document's ``source`` is its place in the workspace.

        Asked again, it gives the same without its findings.
        """
        if place.path in self.done:
            return replace(self.done[place.path], diagnostics=())
        self.done[place.path] = result = self._compiled(place)
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

    @property
    def status(self) -> int:
        """1 where a source has errors, though each of them may have been told of another."""
        faulty = (one.compilation and one.compilation.has_errors for one in self.done.values())
        return int(any(faulty))

    def whole_workspace(self) -> tuple[Diagnostic, ...]:
        """What all sources together do not prove; only where each of them is sound."""
        models = [one.model for one in self.done.values() if one.model]
        if self.ceiling is None or not all(one.is_sound for one in self.done.values()):
            return ()
        return tuple(workspace_ceiling.check(models, self.ceiling))

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


def status_of(diagnostics: Iterable[Diagnostic], *, strict: bool = False) -> int:
    """2 where a file could not be read or written, else 1 where a source has errors, else 0."""
    failing = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    status = 0
    for diagnostic in diagnostics:
        if diagnostic.severity in failing:
            if diagnostic.kind.code.startswith("P0"):
                return CANNOT
            status = 1
    return status
