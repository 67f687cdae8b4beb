"""The waivers of one run: what they silence, and which of them silence nothing.

A file may be imported by many; whether a waiver in it is of use is known only when all of them have
been compiled. So each compilation notes what it saw, and ``unused`` is asked at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Severity, Text
from perfdsl.diagnostics.severities import graded
from perfdsl.record import Record
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast
from perfdsl.typed import TYPE_CHECKING
from perfdsl.waivers import kinds
from perfdsl.waivers.heads import end_of_head

if TYPE_CHECKING:  # most runs have no waivers, and need none of it
    from perfdsl.waivers.index import Covering, FileWaivers
    from perfdsl.waivers.model import Code, Listed, State, Waiver

_Said = tuple[Span | None, str]
_Severities = tuple[Mapping[str, Severity | None], ...]


class Seen(Record):
    """What one compilation could see, so that nothing is called unused that it could not judge.

    ``severities`` are those of the scheme and of the workspace: what is off nobody looks for, and
    they hold for what is said of waivers too. ``used`` are the templates that projects stand on.
    ``is_sound`` is False with any error: then stages may have looked at a part only.
    """

    main: SourceFile
    files: tuple[SourceFile, ...]
    is_sound: bool
    severities: _Severities
    used: frozenset[Span]

    @property
    def off(self) -> Iterator[str]:
        """The codes nobody looks for."""
        return (code for one in self.severities for code, level in one.items() if level is None)


class Register:
    """All waivers of a run. ``known`` are the kinds that a source can give, by code."""

    def __init__(self, known: Iterable[Kind]) -> None:
        self._known: Mapping[str, Kind] = {kind.code: kind for kind in known}
        self._files: dict[SourceFile, FileWaivers | None] = {}
        self._silenced: dict[tuple[Span, str], set[_Said]] = {}
        self._seen: list[Seen] = []

    def of(self, files: Iterable[ast.File]) -> tuple[FileWaivers, ...]:
        """The waivers of files, of those that have any. Each file is read once."""
        found = []
        for file in files:
            if file.source not in self._files:
                self._files[file.source] = self._read(file)
            waivers = self._files[file.source]
            if waivers is not None:
                found.append(waivers)
        return tuple(found)

    def release(self, source: SourceFile) -> None:
        """Lets go of a source without waivers."""
        self._files.pop(source, None)

    def _read(self, file: ast.File) -> FileWaivers | None:
        """The waivers of a file; None without any, at the cost of a look at each comment."""
        begun = [one for one in file.comments if end_of_head(one.text) is not None]
        if not begun:
            return None
        from perfdsl.waivers.index import waivers_of

        return waivers_of(file, begun, self._known)

    def left(
        self,
        found: Iterable[Diagnostic],
        waivers: tuple[FileWaivers, ...],
        day: date | None,
        severities: _Severities = (),
    ) -> Iterator[Diagnostic]:
        """The findings that no waiver silences; errors always, with a word on who would waive them.

        Where several could, the innermost does: one around it that has nothing else is unused.
        """
        by_source = {one.waivers[0].span.source: one for one in waivers}
        for one in found:
            over = _over(one, by_source, day)
            if over is None:
                yield one
            elif one.severity is Severity.ERROR:
                yield one
                vain = over.waiver.told(kinds.OF_ERROR.at(over.code.span, code=over.code.text))
                yield from graded((vain,), severities)
            else:
                said = self._silenced.setdefault((over.waiver.span, over.code.text), set())
                said.add((one.span, one.message.zh))

    def note(self, seen: Seen) -> None:
        """Remember what a compilation could see."""
        self._seen.append(seen)

    def unused(self, day: date | None, *, whole: bool) -> Iterator[Diagnostic]:
        """The codes of waivers that silenced nothing in this run, where that can be known.

        Judged are the files that were compiled themselves and without errors. What stands in a
        template can be found in any project that uses it: it is judged only if a project of the
        run does, and ``whole`` says that there are no others.
        """
        severities = {one.main: one.severities for one in self._seen}
        for waiver, codes in self._unused(day, whole=whole):
            found = (
                waiver.told(
                    kinds.UNUSED.at(code.span, code=code.text, fixes=(_removal(waiver, code),))
                )
                for code in codes
            )
            yield from graded(found, severities[waiver.span.source])

    def listed(self, day: date | None, *, whole: bool) -> list[Listed]:
        """Every waiver of the run with its state, by file and place."""
        from perfdsl.waivers.model import Listed

        unused = {waiver.span: codes for waiver, codes in self._unused(day, whole=whole)}
        files = [one for one in self._files.values() if one]
        waivers = [waiver for one in files for waiver in one.waivers]
        waivers.sort(key=lambda one: (one.span.source.path, one.span.start))
        return [
            Listed(one, _state(one, unused.get(one.span, ()), day), self._counts(one))
            for one in waivers
        ]

    def _counts(self, waiver: Waiver) -> tuple[int, ...]:
        return tuple(len(self._silenced.get((waiver.span, code.text), ())) for code in waiver.codes)

    def _unused(
        self, day: date | None, *, whole: bool
    ) -> Iterator[tuple[Waiver, tuple[Code, ...]]]:
        doubtful = {file for one in self._seen if not one.is_sound for file in one.files}
        used = {span for one in self._seen for span in one.used} if whole else set()
        off: dict[SourceFile, set[str]] = {}
        for one in self._seen:
            for file in one.files:
                off.setdefault(file, set()).update(one.off)
        for main in dict.fromkeys(one.main for one in self._seen):
            waivers = self._files.get(main)
            if waivers is None or main in doubtful:
                continue
            for waiver in waivers.waivers:
                template = waiver.scope.template
                if waiver.holds(day) and (template is None or template in used):
                    codes = tuple(self._idle(waiver, off[main]))
                    if codes:
                        yield waiver, codes

    def _idle(self, waiver: Waiver, off: set[str]) -> Iterator[Code]:
        for code in waiver.codes:
            is_idle = (waiver.span, code.text) not in self._silenced
            if code.can_be_waived and code.text not in off and is_idle:
                yield code


def expired(waivers: Iterable[FileWaivers], day: date | None) -> Iterator[Diagnostic]:
    """The waivers that hold no more on a day, each told once."""
    for one in waivers:
        for waiver in one.waivers:
            has_use = waiver.is_valid and any(code.can_be_waived for code in waiver.codes)
            if has_use and waiver.has_expired(day):
                codes = "、".join(code.text for code in waiver.codes)
                yield waiver.told(kinds.EXPIRED.at(waiver.span, codes=codes, day=waiver.until))


def _over(
    found: Diagnostic, by_source: Mapping[SourceFile, FileWaivers], day: date | None
) -> Covering | None:
    """The waiver over a finding: nearest where it stands, else where a 沿用 on the way to it does."""
    if found.span is None:
        return None
    for place in (found.span, *(related.span for related in found.related)):
        waivers = by_source.get(place.source)
        if waivers is not None and (place is found.span or place in waivers.uses):
            over = waivers.over(found.kind.code, place, day)
            if over is not None:
                return over
    return None


def _removal(waiver: Waiver, code: Code) -> Fix:
    """The change that takes a code out of a waiver, and the whole comment where it is the only one.

    A line of its own goes with its line end: a blank line would part a waiver above from its place.
    """
    if len(waiver.codes) > 1:
        at = waiver.codes.index(code)
        span = Span(code.span.source, waiver.codes[at - 1].span.end, code.span.end)
        if at == 0:
            span = Span(code.span.source, code.span.start, waiver.codes[1].span.start)
        said = Text(f"从豁免里去掉 {code.text}", f"take {code.text} out of the waiver")
        return Fix(said, (Edit(span, ""),))
    source, line = waiver.span.source, waiver.span.begin.line
    first = source.start_of(line)
    before = source.text[first : waiver.span.start].rstrip()
    end = waiver.span.end if before else min(source.start_of(line + 1), len(source.text))
    whole = Span(source, first + len(before), end)
    return Fix(Text("删去这条豁免", "remove this waiver"), (Edit(whole, ""),))


def _state(waiver: Waiver, unused: tuple[Code, ...], day: date | None) -> State:
    usable = [code for code in waiver.codes if code.can_be_waived]
    if not waiver.is_valid or not usable:
        return "invalid"
    if waiver.has_expired(day):
        return "expired"
    return "unused" if len(unused) == len(usable) else "in-force"
