"""``perfc check``: report every finding; with ``--fix`` mend what can be mended first."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial

from perfdsl.cli.choice import Choice, choice_of
from perfdsl.cli.console import Console
from perfdsl.cli.day import day_of
from perfdsl.cli.findings import Checked, check_all
from perfdsl.cli.parallel.engine import engine_of
from perfdsl.cli.sources import Workspace, status_of, workspace
from perfdsl.cli.usage import UsageError, one_format
from perfdsl.diagnostics import formats, text
from perfdsl.diagnostics.formats import FORMATS
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.width import visible
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    import click

    from perfdsl.cli.baseline import BaselineFile

_LIST_FORMATS = ("text", "json")
_UNSAFE_ALONE = Text(
    "--unsafe-fixes 要和 --fix 或 --diff 一起用", "--unsafe-fixes goes with --fix or --diff"
)


def command(console: Console) -> click.Command:
    """The command for click."""
    from perfdsl.cli import check_page  # a run whose words are known from earlier needs neither

    return check_page.command(console, partial(run, console))


def run(
    console: Console,
    paths: tuple[str, ...],
    style: str,
    strict: bool,
    select: str | None,
    ignore: str | None,
    as_of: str | None,
    is_list: bool,
    baseline: str | None,
    written: str | None,
    fix: bool,
    diff: bool,
    unsafe: bool,
    jobs: str | None,
    executor: str | None,
) -> int:
    """Does what the words mean: the parameters are those of ``check_page``, by name."""
    engine = engine_of(jobs, executor)
    style = one_format(style, _LIST_FORMATS if is_list else FORMATS)
    if unsafe and not (fix or diff):
        raise UsageError(_UNSAFE_ALONE)
    day, here = day_of(as_of), workspace(paths)
    file = _baseline(here, baseline, written)
    choice = choice_of(here.settings, select, ignore)
    refused: Sequence[Diagnostic] = ()
    if (fix or diff) and not is_list:
        from perfdsl.cli import fixing  # a run that changes nothing needs none of it

        sources = fixing.sources(console, here, paths, choice, day)
        if diff:
            return fixing.show(sources, unsafe=unsafe)
        refused = fixing.fix(sources, unsafe=unsafe)
    checked = check_all(console, here, paths, choice, day, engine)
    if is_list:
        from perfdsl.cli import waiver_list

        return waiver_list.list_waivers(console, checked, day, style)
    told, note = _told(file, checked, choice, paths)
    return max(checked.status, _report(console, style, (*refused, *told), note, strict=strict))


def _baseline(here: Workspace, read: str | None, written: str | None) -> BaselineFile | None:
    """The baseline in use, if any; only then is what compares with it imported."""
    if read is None and written is None and here.settings.baseline is None:
        return None
    from perfdsl.cli.baseline import baseline_file

    return baseline_file(here, read, written)


def _told(
    file: BaselineFile | None, checked: Checked, choice: Choice, paths: Sequence[str]
) -> tuple[Sequence[Diagnostic], Text | None]:
    """The findings less those on record, and a line about the baseline for people."""
    if file is None:
        return checked.diagnostics, None
    from perfdsl.cli.baseline import with_baseline

    outcome = with_baseline(file, checked, choice, paths)
    return outcome.diagnostics, outcome.note


def _report(
    console: Console,
    style: str,
    diagnostics: Sequence[Diagnostic],
    note: Text | None,
    *,
    strict: bool,
) -> int:
    """Prints the findings, and gives the status that they make.

    What people read is in the console's encoding, and what programs read in UTF-8. Only people are
    told the note.
    """
    if style == "text":
        report: str | bytes = text.render(
            diagnostics, console.lang, color=console.colors(sys.stdout)
        )
    else:
        report = formats.render(style, diagnostics, console.lang)
    if isinstance(report, bytes):
        console.data(report)
    else:
        console.out(report + (visible(note.get(console.lang)) + "\n" if note else ""))
    return status_of(diagnostics, strict=strict)
