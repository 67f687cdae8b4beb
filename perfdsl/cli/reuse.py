"""The parts of a run that need not be done again, though something else has changed.

A part is one source that was checked, or one document that was written. It is taken over only where
nothing but its own files took part in what came of it: no error, no waiver, no bound on the whole
workspace, nothing that was said of it by anyone but the compiler.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from perfdsl.cli.sources import Run
from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.document.forms import is_form_file
from perfdsl.driver import Compilation
from perfdsl.source import SourceFile
from perfdsl.workspace import Place, disk, understand
from perfdsl.workspace.paths import for_system

# The names of the files that were written, and what there is to say.
Outcome = tuple[tuple[str, ...], tuple[Diagnostic, ...]]

if TYPE_CHECKING:
    from perfdsl.cache.record import Part
    from perfdsl.cli.remembering import Memory

_MOST_BYTES = 64 * 1024 * 1024


class Reuse:
    """What of an earlier run still holds; nothing without a memory.

    ``is_alone`` is false where something of the run belongs to all parts together. A form of the
    user's does: what it lacks is told of the first document that asks for it.
    """

    def __init__(self, memory: Memory | None, run: Run, *, is_alone: bool = True) -> None:
        has_forms = any(is_form_file(one.value) for one in run.settings.forms)
        self.memory = memory if is_alone and not run.ceiling and not has_forms else None
        self.run = run
        self.held: dict[str, Part] = {}
        self.sources: dict[str, SourceFile] = {}
        if self.memory and self.memory.old:
            from perfdsl.cache.record import parts_that_hold

            self.held = parts_that_hold(self.memory.old)

    def done(self, name: str, places: Sequence[Place], do: Callable[[], Outcome]) -> Outcome:
        """What comes of a part, taken over if it may be, else done now and kept for the next run."""
        if self.memory is None or self.memory.trace is None:
            return do()
        part = self.held.get(name)
        if part and _are(places, part):
            known = self._taken_over(name, part)
            if known:
                return known
        before = len(self.memory.trace.written)
        written = do()
        self._keep(name, places, written, tuple(self.memory.trace.written[before:]))
        return written

    def _taken_over(self, name: str, part: Part) -> Outcome | None:
        memory = self.memory
        assert memory and memory.trace and memory.old
        found = self._unpacked(part)
        if found is None:
            return None
        files = {path: (stamp, digest) for path, stamp, digest in memory.old.files}
        for path, _ in part.sources:
            memory.trace.contents.setdefault(path, files[path])
        for path in part.outputs:
            stamp, digest = files[path]
            memory.trace.outputs[path] = (stamp[0], digest)
        memory.parts[name] = part
        memory.is_partly_old = True
        return part.written, self.run.new(found)

    def _unpacked(self, part: Part) -> tuple[Diagnostic, ...] | None:
        if not part.found:
            return ()
        from perfdsl.cache.findings import unpacked
        from perfdsl.cli.catalogue import KINDS

        kinds = {kind.code: kind for kind in KINDS}
        try:
            return unpacked(part.found, kinds, lambda number: self._source(*part.sources[number]))
        except (KeyError, OSError, ValueError):
            return None

    def _source(self, path: str, shown: str) -> SourceFile:
        """The text of a file that is as it was; raises ``OSError`` where it is not there after all."""
        if path not in self.sources:
            data = disk.contents(path, _MOST_BYTES)
            source = understand(shown, data).source if data is not None else None
            if source is None:
                raise OSError(path)
            self.sources[path] = source
        return self.sources[path]

    def _keep(
        self, name: str, places: Sequence[Place], written: Outcome, outputs: tuple[str, ...]
    ) -> None:
        from perfdsl.cache.findings import CannotPackError, packed
        from perfdsl.cache.record import Part

        found = self._found(places)
        if found is None or not set(map(id, written[1])) <= set(map(id, found)):
            return
        compiler, library = self.run.compiler, self.run.library
        mains = [self.run.done[place.path].compilation for place in places]
        reached = {one: None for main in mains if main for one in compiler.reached(main.source)}
        if compiler.has_waivers(reached) or any(main and _on_a_form(main) for main in mains):
            return
        sources = {library.opened_as(main.source): main.source.path for main in mains if main}
        sources.update((library.opened_as(one), one.path) for one in reached)
        by_path = {library.opened_as(one): one for one in reached}
        try:
            values = packed(found, [by_path[path] for path in sources])
        except CannotPackError:
            return
        assert self.memory
        self.memory.parts[name] = Part(tuple(sources.items()), outputs, written[0], values)

    def _found(self, places: Sequence[Place]) -> list[Diagnostic] | None:
        """All that the sources say, told before or not; None where that is more than theirs."""
        every: list[Diagnostic] = []
        for place in places:
            found = self.run.found.get(place.path)
            if found is None:
                return None
            every += found
        return None if any(one.severity is Severity.ERROR for one in every) else every


def _on_a_form(done: Compilation) -> bool:
    """Whether its scheme names a form of the user's."""
    return bool(done.model and is_form_file(done.model.scheme.form))


def _are(places: Sequence[Place], part: Part) -> bool:
    """Whether a part was made of these sources, in this order."""
    paths = [for_system(place.path) for place in places]
    return [path for path, _ in part.sources[: len(paths)]] == paths
