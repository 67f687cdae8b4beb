"""Which form of the user's a document is printed on: --form, else the scheme's, else perf.toml's."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from perfdsl.cli.documents import Plan
from perfdsl.cli.sources import Run, Workspace
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.document.forms import is_form_file
from perfdsl.document.model import Document
from perfdsl.forms.form import FormReading, Printed, read_form
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


@dataclass(slots=True)
class FormFiles:
    """The forms of one run, each read and compiled once; ``option`` is what --form names."""

    here: Workspace
    option: str | None = None
    known: dict[Path, FormReading] = field(default_factory=dict)
    said: set[tuple[str, Text]] = field(default_factory=set)

    def of_all(self) -> FormReading | None:
        """The form of --form, else of perf.toml; None without one. Read again, it is the same."""
        if self.option is not None:
            return self._at(self.here.cwd / self.option, self.option)
        form = self.here.settings.form
        if form and self.here.root and is_form_file(form.value):
            return self._in_workspace(form.value, self.here.root, form.span)
        return None

    def wrong_of_all(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the form of --form or perf.toml, before anything is printed."""
        reading = self.of_all()
        return self.new(reading) if reading and reading.form is None else ()

    def of(self, plan: Plan, run: Run) -> FormReading | None:
        """The form of one document, after its sources were compiled."""
        if self.option is None:
            for place in plan.places:
                done = run.compiled(place).compilation
                scheme = done.model.scheme if done and done.model else None
                if scheme and scheme.form_span:
                    return self._of_scheme(scheme.form, scheme.form_span)
        return self.of_all()

    def _of_scheme(self, form: str, span: Span) -> FormReading | None:
        if not is_form_file(form):
            return None  # one of ours, which goes before that of perf.toml
        return self._in_workspace(form, self.here.cwd / Path(span.source.path).parent, span)

    def _in_workspace(self, form: str, folder: Path, span: Span | None) -> FormReading:
        """A path in a text: relative, and not out of the workspace, wherever links lead."""
        root = self.here.root or self.here.cwd
        path = folder / form
        if fault_of_form(form) or not lies_in(real(path), real(root)):
            finding = OUTSIDE.at(span, path=form) if span else OUTSIDE.of(form)
            return FormReading(None, (finding,))
        return self._at(path, self.here.named(path))

    def _at(self, path: Path, named: str) -> FormReading:
        if path not in self.known:
            self.known[path] = form_at(path, named)
        return self.known[path]

    def printed(self, document: Document, plan: Plan, run: Run) -> Printed | None:
        """The document on its form; None where that is one of ours, as for every draft."""
        reading = None if document.draft is not None else self.of(plan, run)
        if reading is None:
            return None
        if reading.form is None:
            return Printed(None, self.new(reading))
        return reading.form.printed(document)

    def new(self, reading: FormReading) -> tuple[Diagnostic, ...]:
        """What is wrong with a form, told once."""
        found = tuple(
            one for one in reading.diagnostics if (one.path, one.message) not in self.said
        )
        self.said |= {(one.path, one.message) for one in found}
        return found
