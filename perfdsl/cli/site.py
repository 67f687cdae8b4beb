"""The site of a run: its documents are gathered while they are built, its pages written at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from perfdsl.backends import SITE
from perfdsl.cli.console import Console
from perfdsl.cli.documents import Plan
from perfdsl.cli.kinds import NO_SITE
from perfdsl.cli.progress import counting
from perfdsl.cli.run import Compiled, Run
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.width import visible
from perfdsl.document.model import Document
from perfdsl.output import Artifact
from perfdsl.output.folder import has_folder, write_folder
from perfdsl.output.kinds import OLD_DRAFT
from perfdsl.output.names import DRAFT
from perfdsl.workspace.paths import shown

_WRITTEN = Text("网站「{path}」：{count} 页\n", "site “{path}”: {count} pages\n")


class SiteBuild:
    """Gathers what the documents of a run have for its site, and then writes that.

    A document that cannot be printed is missed: then there is no site, unless a draft is wanted.
    """

    def __init__(self, run: Run, *, draft: bool) -> None:
        from perfdsl.document.findings import Reviewed  # most builds write no site

        self._run = run
        self._draft = draft
        self._documents: list[Reviewed] = []
        self._missing = 0
        self._told = Text("", "")

    def add(self, plan: Plan, document: Document | None, *, is_refused: bool) -> None:
        """A document with the findings that the user wants to be told; None could not be printed."""
        from perfdsl.document.draft import Faulty
        from perfdsl.document.findings import reviewed

        compiled = [self._run.compiled(place) for place in plan.places]
        if document is None or is_refused:
            self._missing += is_refused or _is_missed(compiled)
            return
        done = [one.compilation for one in compiled if one.compilation]
        shows = self._run.choice.shows
        sources = [Faulty(one.model, tuple(filter(shows, one.diagnostics))) for one in done]
        self._documents.append(reviewed(document, sources))

    def finish(
        self, folder: Path, named: str, console: Console, diagnostics: list[Diagnostic]
    ) -> int:
        """Writes the pages below the folder of outputs; 1 where that was done, else 0."""
        from perfdsl.backends.site import INDEX

        drafts = any(one.document.draft is not None for one in self._documents)
        name = SITE + DRAFT if drafts else SITE
        path = shown(Path(named, name))
        if self._missing and not drafts:
            diagnostics.append(NO_SITE.of(path, count=self._missing))
        if not self._documents or (self._missing and not drafts):
            return 0
        written = write_folder(folder / name, counting(self._artifacts(), console), named=path)
        diagnostics.extend(written.diagnostics)
        if not written.paths:
            return 0
        if not drafts and has_folder(folder / (SITE + DRAFT)):
            diagnostics.append(OLD_DRAFT.of(shown(Path(named, SITE + DRAFT))))
        count = sum(one.endswith(".html") for one in written.paths)
        console.out(visible(shown(Path(path, INDEX))) + "\n")
        self._told = _WRITTEN.fill({"path": visible(path), "count": count})
        return 1

    def tell(self, console: Console) -> None:
        """How large the site is, after all that there is to say of its sources."""
        console.err(self._told.get(console.lang))

    def _artifacts(self) -> Iterator[Artifact]:
        from perfdsl.backends.site import pages

        for page in pages(self._documents):
            yield Artifact(PurePosixPath(page.path), page.content)


def _is_missed(compiled: Sequence[Compiled]) -> bool:
    """Whether it was not printed for what is wrong: files that others import have no tables."""
    models = [one.model for one in compiled if one.model]
    has_tables = any(one.has_tables for one in models)
    return has_tables or not all(one.is_sound for one in compiled)
