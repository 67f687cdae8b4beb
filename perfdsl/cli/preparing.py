"""One document of a build: compiled, printed in each format, and then written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from perfdsl.backends import emit
from perfdsl.cli.documents import Plan, printed
from perfdsl.cli.form_files import FormFiles
from perfdsl.cli.parallel.tasks import Prepared, Printing, Task
from perfdsl.cli.run import Run
from perfdsl.cli.sources import Workspace
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.document.model import Document
from perfdsl.output import Artifact, Written, draft_of, old_drafts, output_path, write
from perfdsl.record import Record
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:  # most documents are no PDF, of no site, and on no form of the user's
    from perfdsl.cli.pdf_files import PdfFiles
    from perfdsl.cli.site import SiteBuild
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

    @property
    def is_shared(self) -> bool:
        """Whether each document may be printed elsewhere: not where something is said once of all.

        So it is of a PDF that it is not printed on the form that --form names.
        """
        return not (self.site or (self.paper and self.paper.form))


def plan_of(task: Task) -> Plan:
    """The document that a task is to print."""
    return Plan(task.relative, task.places)


def target_of(here: Workspace, how: Printing, folder: Path, named: str) -> Target:
    """What is written, but for a site: that is of all documents together."""
    paper = None
    if "pdf" in how.formats:
        from perfdsl.cli.pdf_files import pdf_files

        paper = pdf_files(here, how.fonts, how.forms)
    return Target(how.formats, folder, named, FormFiles(here, how.forms), None, paper)


def prepare(
    task: Task, run: Run, to: Target, *, draft: bool, refused: Diagnostic | None = None
) -> Prepared:
    """Compiles and prints one document; ``refused`` is why it may not be written, if it may not."""
    plan = plan_of(task)
    document, told = printed(plan, run, draft=draft)
    if to.site:
        to.site.add(plan, document, is_refused=refused is not None)
    if refused:
        return Prepared((*told, refused))
    if document is None or not to.formats:
        return Prepared(tuple(told))
    return _artifacts(document, plan, run, to, told)


def put(prepared: Prepared, to: Target) -> Written:
    """Writes a document; a final one tells of a draft that is left."""
    if not prepared.artifacts:
        return Written((), prepared.diagnostics)
    written = write(to.folder, prepared.artifacts, named=to.named)
    told = (*prepared.diagnostics, *written.diagnostics)
    if not prepared.drafts or not written.paths:
        return Written(written.paths, told)
    left = old_drafts(to.folder, prepared.drafts, named=to.named)
    return Written(written.paths, (*told, *left))


def _artifacts(
    document: Document, plan: Plan, run: Run, to: Target, told: list[Diagnostic]
) -> Prepared:
    """A draft leaves the final document alone."""
    on_forms = {
        one: done for one in to.on_forms if (done := to.forms.printed(one, document, plan, run))
    }
    said = (*told, *(found for done in on_forms.values() for found in done.diagnostics))
    if any(done.content is None for done in on_forms.values()) and document.draft is None:
        return Prepared(said)  # a draft is printed in spite of errors, those of its form too
    drafts = draft_of(plan.relative)
    name = plan.relative if document.draft is None else drafts
    contents, more = _contents(document, to, on_forms)
    artifacts = [Artifact(output_path(name, one), content) for one, content in contents.items()]
    older = [output_path(drafts, one) for one in to.formats] if document.draft is None else ()
    return Prepared((*said, *more), tuple(artifacts), tuple(older))


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
