"""``perfc check --fix`` and ``--diff``: the sources of the run changed, or what would change shown."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from perfdsl.cli.choice import Choice
from perfdsl.cli.console import Console
from perfdsl.cli.progress import watched
from perfdsl.cli.replacing import put_in_place
from perfdsl.cli.run import Run
from perfdsl.cli.sources import Workspace, status_of
from perfdsl.cli.unified import unified
from perfdsl.diagnostics.model import Diagnostic, Lang, Text
from perfdsl.diagnostics.text import place as place_of
from perfdsl.diagnostics.text import render_one
from perfdsl.diagnostics.width import visible
from perfdsl.fixing import Checked, Outcome, apply_fixes
from perfdsl.record import Record
from perfdsl.workspace import Original, Place

_FIXED = Text("已改 {n} 处：{files}", "fixed {n}: {files}")
_WOULD = Text("会改 {n} 处：{files}", "would fix {n}: {files}")
_NOTHING = Text("没有可以自动改的", "there is nothing to fix")
_IN_FILE = Text("{path} {n} 处", "{n} in {path}")
_WITHDRAWN = Text(
    "{place} {code} 的改法没有采用：改了仍有这个问题，或会带来新的错误",
    "{place} {code} was not fixed: its fix leaves the finding, or adds another error",
)
_UNSAFE = Text(
    "另有 {n} 处的改法会动到数或词，没有改；先看一遍：perfc check --diff --unsafe-fixes",
    "{n} more fixes would change numbers or words; look first: perfc check --diff --unsafe-fixes",
)
_MOST_NAMED = 20


class Sources(Record):
    """The sources of a run that may be changed, and which of their findings count.

    ``told`` is what is known before any file is read. No source may be changed where the settings
    are not sound.
    """

    console: Console
    here: Workspace
    places: tuple[Place, ...]
    told: tuple[Diagnostic, ...]
    choice: Choice
    as_of: date

    def checked(self, texts: Mapping[str, str]) -> Checked:
        """Every file of the run; what they import may be changed only if it is one of them."""
        run = Run(self.here, self.places, choice=self.choice, as_of=self.as_of, texts=texts)
        done = [run.compiled(place) for place in watched(self.places, self.console)]
        sources = [one.compilation.source for one in done if one.compilation]
        findings = [one for each in done for one in each.diagnostics if self.choice.shows(one)]
        return Checked(findings, {source.path: source for source in sources})


def sources(
    console: Console, here: Workspace, paths: Sequence[str], choice: Choice, as_of: date
) -> Sources:
    """Those that PATHs mean; what is waived, or left out by choice, is not fixed."""
    if not here.is_sound:
        return Sources(console, here, (), here.diagnostics, choice, as_of)
    found = here.find(paths, skip=here.output)
    run = Run(here, found.places, choice=choice, as_of=as_of)
    places = () if run.diagnostics else tuple(found.places)
    told = (*here.diagnostics, *found.diagnostics, *run.diagnostics)
    return Sources(console, here, places, told, choice, as_of)


def fix(sources: Sources, *, unsafe: bool) -> list[Diagnostic]:
    """Changes the sources and tells how many findings that answers; why some stay as they were."""
    if not sources.places:
        return []
    outcome = apply_fixes(sources.checked, unsafe=unsafe)
    refused = _written(outcome, sources.places)
    left = {one.path for one in refused}
    _tell(sources.console, _FIXED, outcome, unsafe, without=left)
    return refused


def show(sources: Sources, *, unsafe: bool) -> int:
    """Shows what would change. 1 where something would, 2 where a file cannot be read, else 0."""
    console = sources.console
    found = [*sources.told]

    def check(texts: Mapping[str, str]) -> Checked:
        checked = sources.checked(texts)
        if not texts:
            found.extend(checked.findings)
        return checked

    outcome = apply_fixes(check, unsafe=unsafe)
    color = console.colors(sys.stdout)
    for path in sorted(outcome.after):
        before, after = outcome.before[path], outcome.after[path]
        console.out(unified(path, before, after, console.lang, color))
    unread = [one for one in found if one.kind.code < "P1" and status_of([one])]
    faulty = [one for one in sources.told if status_of([one]) and one not in unread]
    console.err("".join(render_one(one, console.lang) for one in (*unread, *faulty)))
    _tell(console, _WOULD, outcome, unsafe)
    return max(status_of((*unread, *faulty)), int(bool(outcome.after)))


def _written(outcome: Outcome, places: Sequence[Place]) -> list[Diagnostic]:
    known: dict[str, Place] = {}
    for place in places:
        known.setdefault(place.shown, place)
    refused = []
    for path, text in outcome.after.items():
        found = put_in_place(known[path], outcome.before[path], partial(_encoded, text))
        refused += [found] if found else []
    return refused


def _encoded(text: str, read: Original) -> bytes:
    return read.encoded(text)


def _tell(
    console: Console,
    head: Text,
    outcome: Outcome,
    unsafe: bool,
    without: Iterable[str] = frozenset(),
) -> None:
    """On standard error, so that the report on standard output stays one."""
    lang, left = console.lang, frozenset(without)
    counts = Counter(one.path for one in outcome.fixed if one.path not in left)
    lines = []
    if counts:
        lines.append(head.fill({"n": counts.total(), "files": _files(counts, lang)}).get(lang))
    elif not left:  # else the report says why there could be no change
        lines.append(_NOTHING.get(lang))
    for one in outcome.withdrawn[:_MOST_NAMED]:
        lines.append(_WITHDRAWN.fill({"place": place_of(one), "code": one.kind.code}).get(lang))
    if outcome.unsafe and not unsafe:
        lines.append(_UNSAFE.fill({"n": outcome.unsafe}).get(lang))
    console.err("".join(f"{visible(line)}\n" for line in lines))


def _files(counts: Counter[str], lang: Lang) -> str:
    named = [
        _IN_FILE.fill({"path": path, "n": count}).get(lang)
        for path, count in sorted(counts.items())[:_MOST_NAMED]
    ]
    more = ["…"] if len(counts) > _MOST_NAMED else []
    return ("，" if lang == "zh" else ", ").join([*named, *more])
