"""Which form of the user's a document is printed on: --form, else the scheme's, else perf.toml's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from perfdsl.cli.documents import Plan
from perfdsl.cli.sources import Run, Workspace
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.document.forms import is_form_file
from perfdsl.document.model import Document
from perfdsl.forms.form import FormReading, Printed, read_form
from perfdsl.forms.trying import tried
from perfdsl.source import Span
from perfdsl.workspace import Place, load
from perfdsl.workspace.paths import fault_of_form, lies_in, real, shown
from perfdsl.workspace.settings_kinds import OUTSIDE

_MOST_MEGABYTES = 32


def form_at(path: Path, named: str) -> FormReading:
    """The form in a file, which messages call ``named``."""
    contents = load(Place(path, shown(named), PurePosixPath(path.name)), limit=_MOST_MEGABYTES)
    if contents.data is None:
        return FormReading(None, contents.diagnostics)
    return read_form(shown(named), contents.data)


@dataclass(frozen=True, slots=True)
class NamedForm:
    """A form and the place that names it, where its findings are told; None: they name its file."""

    reading: FormReading
    span: Span | None = None

    def told(self, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The findings at the place that names the form; their words name its file and its cell."""
        if self.span is None:
            return tuple(found)
        path = self.span.source.path
        return tuple(one if one.span else replace(one, path=path, span=self.span) for one in found)


@dataclass(slots=True)
class FormFiles:
    """The forms of one run, each read and compiled once; ``option`` is what --form names."""

    here: Workspace
    option: str | None = None
    known: dict[str, FormReading] = field(default_factory=dict)
    said: set[tuple[str, Span | None, Text]] = field(default_factory=set)

    def of_all(self) -> NamedForm | None:
        """The form of --form, else of perf.toml; None without one. Read again, it is the same."""
        if self.option is not None:
            return NamedForm(self._at(self.here.cwd / self.option, self.option))
        form = self.here.settings.form
        if form and self.here.root and is_form_file(form.value):
            return self._in_workspace(form.value, self.here.root, form.span)
        return None

    def wrong_of_all(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the form of --form or perf.toml, before anything is printed."""
        named = self.of_all()
        return self.new(named, named.reading.diagnostics) if named else ()

    def of(self, plan: Plan, run: Run) -> NamedForm | None:
        """The form of one document, after its sources were compiled."""
        if self.option is None:
            for place in plan.places:
                named = scheme_form(run, place)
                if named:
                    return self._of_scheme(*named)
        return self.of_all()

    def proved(self, run: Run, places: Iterable[Place]) -> Iterator[Diagnostic]:
        """What is wrong with any form that perf.toml or a scheme names, printed on samples too."""
        of_schemes = (self._of_scheme(*one) for place in places if (one := scheme_form(run, place)))
        tried_on: set[int] = set()
        for named in (self.of_all(), *of_schemes):
            if named is None:
                continue
            form = named.reading.form
            more = tried(form).diagnostics if form and id(form) not in tried_on else ()
            tried_on.add(id(form))
            yield from self.new(named, (*named.reading.diagnostics, *more))

    def _of_scheme(self, form: str, span: Span) -> NamedForm | None:
        if not is_form_file(form):
            return None  # one of ours, which goes before that of perf.toml
        return self._in_workspace(form, self.here.cwd / Path(span.source.path).parent, span)

    def _in_workspace(self, form: str, folder: Path, span: Span | None) -> NamedForm:
        """A path in a text: relative, and not out of the workspace, wherever links lead."""
        root = self.here.root or self.here.cwd
        path = folder / form
        if fault_of_form(form) or not lies_in(real(path), real(root)):
            finding = OUTSIDE.at(span, path=form) if span else OUTSIDE.of(form)
            return NamedForm(FormReading(None, (finding,)), span)
        return NamedForm(self._at(path, self.here.named(path)), span)

    def _at(self, path: Path, named: str) -> FormReading:
        """The form in a file, however often and however its path is written compiled once."""
        key = real(path)
        if key not in self.known:
            self.known[key] = form_at(path, named)
        return self.known[key]

    def printed(self, document: Document, plan: Plan, run: Run) -> Printed | None:
        """The document on its form; None where that is one of ours."""
        named = self.of(plan, run)
        if named is None:
            return None
        form = named.reading.form
        if form is None:
            return Printed(None, self.new(named, named.reading.diagnostics))
        done = form.printed(document)
        return replace(done, diagnostics=named.told(done.diagnostics))

    def new(self, named: NamedForm, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """What is wrong with a form, told once at each place that names it."""
        found = {(one.path, one.span, one.message): one for one in named.told(diagnostics)}
        fresh = tuple(one for key, one in found.items() if key not in self.said)
        self.said |= found.keys()
        return fresh


def scheme_form(run: Run, place: Place) -> tuple[str, Span] | None:
    """The form that the scheme of a source names, and where; None where it names none."""
    done = run.compiled(place).compilation
    scheme = done.model.scheme if done and done.model else None
    return (scheme.form, scheme.form_span) if scheme and scheme.form_span else None
