"""Which form of the user's a document is printed on: --form, else the scheme's, else perf.toml's.

What reads forms and prints on them is imported where there is one: most runs have none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from perfdsl.cli.documents import Plan
from perfdsl.cli.run import Run
from perfdsl.cli.sources import Workspace
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.document.forms import form_file_format
from perfdsl.document.model import Document
from perfdsl.record import Record, replace
from perfdsl.source import Span
from perfdsl.typed import TYPE_CHECKING
from perfdsl.workspace import Place, load
from perfdsl.workspace.paths import fault_of_form, lies_in, real, shown
from perfdsl.workspace.settings_kinds import OUTSIDE

if TYPE_CHECKING:
    from perfdsl.forms.form import AnyForm, FormReading, Printed

_MOST_MEGABYTES = 32
_OUTPUTS = ("docx", "xlsx")


def form_at(path: Path, named: str) -> FormReading:
    """The form in a file, which messages call ``named``."""
    from perfdsl.forms.form import FormReading, read_form

    contents = load(Place(path, shown(named), PurePosixPath(path.name)), limit=_MOST_MEGABYTES)
    if contents.data is None:
        return FormReading(None, contents.diagnostics)
    return read_form(shown(named), contents.data)


class NamedForm(Record):
    """A form and the place that names it, where its findings are told; None: they name its file."""

    reading: FormReading
    span: Span | None = None

    def told(self, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The findings at the place that names the form; their words name its file and its cell."""
        if self.span is None:
            return tuple(found)
        path = self.span.source.path
        return tuple(one if one.span else replace(one, path=path, span=self.span) for one in found)


class FormFiles:
    """The forms of one run, each read and compiled once; ``options`` are what --form names."""

    __slots__ = ("here", "known", "options", "said")

    def __init__(self, here: Workspace, options: tuple[str, ...] = ()) -> None:
        self.here, self.options = here, options
        self.known: dict[str, FormReading] = {}
        self.said: set[tuple[str, Span | None, Text]] = set()

    def _of_options(self) -> Iterator[NamedForm]:
        """Those of --form; read again, they are the same."""
        return (NamedForm(self._at(self.here.cwd / one, one)) for one in self.options)

    def _of_settings(self, output: str) -> NamedForm | None:
        """That of perf.toml for this output."""
        root = self.here.root
        for form in self.here.settings.forms:
            if root and form_file_format(form.value) == output:
                return self._in_workspace(form.value, root, form.span)
        return None

    def wrong_of_all(self, outputs: Sequence[str]) -> tuple[Diagnostic, ...]:
        """What is wrong with the forms of --form or perf.toml, before anything is printed."""
        options = list(self._of_options()) if outputs else []
        given = {one.reading.form.format for one in options if one.reading.form}
        named = [*options, *(self._of_settings(one) for one in outputs if one not in given)]
        return tuple(
            found for one in named if one for found in self.new(one, one.reading.diagnostics)
        )

    def unused(self, outputs: Iterable[str]) -> AnyForm | None:
        """A form of --form that is for an output which is not written."""
        forms = (one.reading.form for one in self._of_options())
        return next((form for form in forms if form and form.format not in outputs), None)

    def of(self, output: str, plan: Plan, run: Run) -> NamedForm | None:
        """The form of one document for this output, after its sources were compiled."""
        for named in self._of_options():
            if named.reading.form is None or named.reading.form.format == output:
                return named
        for place in plan.places:
            scheme = run.form_of(place)
            if scheme:
                return self._of_scheme(output, *scheme)
        return self._of_settings(output)

    def proved(self, run: Run, places: Iterable[Place]) -> Iterator[Diagnostic]:
        """What is wrong with any form that perf.toml or a scheme names, printed on samples too."""
        schemes = [one for place in places if (one := run.form_of(place))]
        from perfdsl.forms.trying import tried

        tried_on: set[int] = set()
        for output in _OUTPUTS:
            of_schemes = (self._of_scheme(output, *one) for one in schemes)
            for named in (self._of_settings(output), *of_schemes):
                if named is None:
                    continue
                form = named.reading.form
                more = tried(form).diagnostics if form and id(form) not in tried_on else ()
                tried_on.add(id(form))
                yield from self.new(named, (*named.reading.diagnostics, *more))

    def _of_scheme(self, output: str, form: str, span: Span) -> NamedForm | None:
        own = form_file_format(form)
        if own is None:
            return None  # one of ours, which goes before that of perf.toml
        if own != output:
            return self._of_settings(output)
        return self._in_workspace(form, self.here.cwd / Path(span.source.path).parent, span)

    def _in_workspace(self, form: str, folder: Path, span: Span | None) -> NamedForm:
        """A path in a text: relative, and not out of the workspace, wherever links lead."""
        root = self.here.root or self.here.cwd
        path = folder / form
        if fault_of_form(form) or not lies_in(real(path), real(root)):
            from perfdsl.forms.form import FormReading

            finding = OUTSIDE.at(span, path=form) if span else OUTSIDE.of(form)
            return NamedForm(FormReading(None, (finding,)), span)
        return NamedForm(self._at(path, self.here.named(path)), span)

    def _at(self, path: Path, named: str) -> FormReading:
        """The form in a file, however often and however its path is written compiled once."""
        key = real(path)
        if key not in self.known:
            self.known[key] = form_at(path, named)
        return self.known[key]

    def printed(self, output: str, document: Document, plan: Plan, run: Run) -> Printed | None:
        """The document on its form; None where that is one of ours, as for a draft in a workbook."""
        is_draft_of_sheets = output == "xlsx" and document.draft is not None
        named = None if is_draft_of_sheets else self.of(output, plan, run)
        if named is None:
            return None
        form = named.reading.form
        if form is None:
            from perfdsl.forms.form import Printed

            return Printed(None, self.new(named, named.reading.diagnostics))
        done = form.printed(document)
        return replace(done, diagnostics=named.told(done.diagnostics))

    def new(self, named: NamedForm, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """What is wrong with a form, told once at each place that names it."""
        found = {(one.path, one.span, one.message): one for one in named.told(diagnostics)}
        fresh = tuple(one for key, one in found.items() if key not in self.said)
        self.said |= found.keys()
        return fresh
