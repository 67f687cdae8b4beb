"""Which form of the user's a document is printed on: --form, else the scheme's, else perf.toml's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from perfdsl.cli.documents import Plan
from perfdsl.cli.sources import Run, Workspace
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.document.forms import form_file_format
from perfdsl.document.model import Document
from perfdsl.forms.form import AnyForm, FormReading, Printed, read_form
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
    """The forms of one run, each read and compiled once; ``options`` are what --form names."""

    here: Workspace
    options: tuple[str, ...] = ()
    known: dict[Path, FormReading] = field(default_factory=dict)
    said: set[tuple[str, Text]] = field(default_factory=set)

    def _of_options(self) -> Iterator[FormReading]:
        """Those of --form; read again, they are the same."""
        return (self._at(self.here.cwd / option, option) for option in self.options)

    def _of_settings(self, output: str) -> FormReading | None:
        """That of perf.toml for this output."""
        for form in self.here.settings.forms if self.here.root else ():
            if form_file_format(form.value) == output and self.here.root:
                return self._in_workspace(form.value, self.here.root, form.span)
        return None

    def wrong_of_all(self, formats: Sequence[str]) -> tuple[Diagnostic, ...]:
        """What is wrong with the forms of --form or perf.toml, before anything is printed."""
        options = list(self._of_options()) if formats else []
        given = {one.form.format for one in options if one.form}
        named = [*options, *(self._of_settings(one) for one in formats if one not in given)]
        return tuple(found for one in named if one and one.form is None for found in self.new(one))

    def unused(self, formats: Iterable[str]) -> AnyForm | None:
        """A form of --form that is for an output which is not written."""
        forms = (one.form for one in self._of_options())
        return next((form for form in forms if form and form.format not in formats), None)

    def of(self, output: str, plan: Plan, run: Run) -> FormReading | None:
        """The form of one document for this output, after its sources were compiled."""
        for reading in self._of_options():
            if reading.form is None or reading.form.format == output:
                return reading
        for place in plan.places:
            done = run.compiled(place).compilation
            scheme = done.model.scheme if done and done.model else None
            if scheme and scheme.form_span:
                return self._of_scheme(output, scheme.form, scheme.form_span)
        return self._of_settings(output)

    def _of_scheme(self, output: str, form: str, span: Span) -> FormReading | None:
        own = form_file_format(form)
        if own is None:
            return None  # one of ours, which goes before that of perf.toml
        if own != output:
            return self._of_settings(output)
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

    def printed(self, output: str, document: Document, plan: Plan, run: Run) -> Printed | None:
        """The document on its form; None where that is one of ours, as for every draft."""
        reading = None if document.draft is not None else self.of(output, plan, run)
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
