"""The documents of a build, one by one: compiled, printed in each format, written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from perfdsl.backends import emit
from perfdsl.cli.console import Console
from perfdsl.cli.documents import Plan, printed
from perfdsl.cli.form_files import FormFiles
from perfdsl.cli.pdf_files import PdfFiles
from perfdsl.cli.progress import watched
from perfdsl.cli.reuse import Outcome, Reuse
from perfdsl.cli.site import SiteBuild
from perfdsl.cli.sources import Run
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.width import visible
from perfdsl.document.model import Document
from perfdsl.output import (
    Artifact,
    Written,
    draft_of,
    name_faults,
    old_drafts,
    output_path,
    write,
)
from perfdsl.record import Record, replace
from perfdsl.workspace import Place

if TYPE_CHECKING:  # most documents are printed on no form of the user's
    from perfdsl.forms.form import Printed

_WITH_FORMS = ("docx", "xlsx")


class Target(Record):
    """What is written, and where to, and on which forms; ``site`` is None where no site is.

    So is ``paper`` without PDF.
    """

    formats: tuple[str, ...]
    folder: Path
    named: str
    forms: FormFiles
    site: SiteBuild | None
    paper: PdfFiles | None

    @property
    def on_forms(self) -> tuple[str, ...]:
        """The outputs that a form of the user's may print."""
        return tuple(one for one in self.formats if one in _WITH_FORMS)


def build_all(
    console: Console,
    wished: Sequence[Plan],
    run: Run,
    to: Target,
    diagnostics: list[Diagnostic],
    *,
    draft: bool,
) -> int:
    """Every document, each named as soon as it is written, then the site; how many files that was.

    Adds what is found.
    """
    faults = _name_faults(wished, draft=draft)
    is_alone = not (to.forms.options or to.site or to.paper)
    reuse = Reuse(console.memory, run, is_alone=is_alone)
    count = 0
    for plan in watched(wished, console):
        build = partial(_outcome, plan, run, to, faults, draft=draft)
        is_faulty = plan.place in faults
        outcome = build() if is_faulty else reuse.done(str(plan.relative), plan.places, build)
        written = Written(*outcome)
        diagnostics.extend(written.diagnostics)
        count += len(written.paths)
        console.out("".join(visible(path) + "\n" for path in written.paths))
    diagnostics.extend(to.paper.wrong_of_all if to.paper else ())
    if to.site:
        count += to.site.finish(to.folder, to.named, console, diagnostics)
    return count


def _outcome(
    plan: Plan, run: Run, to: Target, faults: dict[Place, Diagnostic], *, draft: bool
) -> Outcome:
    written = _built(plan, run, to, faults, draft=draft)
    return written.paths, written.diagnostics


def _built(
    plan: Plan, run: Run, to: Target, faults: dict[Place, Diagnostic], *, draft: bool
) -> Written:
    """One document compiled and written; what was found, be it written or not."""
    document, told = printed(plan, run, draft=draft)
    if to.site:
        to.site.add(plan, document, is_refused=plan.place in faults)
    if plan.place in faults:
        return Written((), (*told, faults[plan.place]))
    written = _write(document, plan, run, to) if document else Written((), ())
    return Written(written.paths, (*told, *written.diagnostics))


def _name_faults(wished: Sequence[Plan], *, draft: bool) -> dict[Place, Diagnostic]:
    """The plans that must not be written. Only a draft may take the name of another file's document."""
    places = [plan.place for plan in wished]
    drafts = {place: replace(place, relative=draft_of(place.relative)) for place in places}
    faults = name_faults([*places, *(drafts.values() if draft else ())])
    return {
        place: fault
        for place in places
        if (fault := faults.get(place) or faults.get(drafts[place]))
    }


def _write(document: Document, plan: Plan, run: Run, to: Target) -> Written:
    """A draft leaves the final document alone; a final one tells of a draft that is left."""
    if not to.formats:
        return Written((), ())
    on_forms = {
        one: done for one in to.on_forms if (done := to.forms.printed(one, document, plan, run))
    }
    told = tuple(found for done in on_forms.values() for found in done.diagnostics)
    if any(done.content is None for done in on_forms.values()) and document.draft is None:
        return Written((), told)  # a draft is printed in spite of errors, those of its form too
    drafts = draft_of(plan.relative)
    name = plan.relative if document.draft is None else drafts
    contents, more = _contents(document, to, on_forms)
    artifacts = [Artifact(output_path(name, one), content) for one, content in contents.items()]
    written = write(to.folder, artifacts, named=to.named)
    told = (*told, *more, *written.diagnostics)
    if document.draft is not None or not written.paths:
        return Written(written.paths, told)
    left = old_drafts(to.folder, [output_path(drafts, one) for one in to.formats], named=to.named)
    return Written(written.paths, (*told, *left))


def _contents(
    document: Document, to: Target, on_forms: Mapping[str, Printed]
) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Each format's bytes. A PDF that cannot be made keeps no other format from being written."""
    told: tuple[Diagnostic, ...] = ()
    contents: dict[str, bytes] = {}
    for name in to.formats:
        if name == "pdf" and to.paper:
            content, told = to.paper.printed(document)
        else:
            content = _content(name, document, on_forms)
        if content is not None:
            contents[name] = content
    return contents, told


def _content(name: str, document: Document, on_forms: Mapping[str, Printed]) -> bytes:
    done = on_forms.get(name)
    return done.content if done and done.content is not None else emit(name, document)
