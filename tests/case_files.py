"""Cases: Markdown files with programs in them, each line that must report ending in ``# P401``.

A fence is ``perf`` (a whole file), ``project`` (lines of one project), ``rows`` (lines of its
outputs) or ``department`` (lines of one department); the short forms are completed with a header and
the mandatory parts. Lines ``# 文件 指标库.perf`` part a fence into several files: the last one is
compiled, and may import the others. Exactly the codes that the lines name must be reported, each on
its line of its file, and nothing else (of advice, P5xx, see ``Case.judges``). A heading above a fence
names the case.

Where the line ends in a comment that is the point itself (豁免), what it must report stands after it
as ``#! P601``, which is taken away before the program is compiled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from perfdsl.source import SourceFile
from tests import programs
from tests.programs import Program

FOLDER = Path(__file__).parent / "cases"
_FENCE = re.compile(r"^```(perf|project|rows|department)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_CODES = re.compile(r"#!? (P\d{3}(?: P\d{3})*)\s*$")
_TAKEN_AWAY = re.compile(r" *#! [P\d ]+$", re.MULTILINE)
_COMPLETED: dict[str, Callable[[str], str]] = {
    "perf": str,
    "project": programs.project,
    "rows": programs.rows,
    "department": programs.department,
}


@dataclass(frozen=True)
class Case:
    """One program with what it must report."""

    name: str
    written: Program

    @property
    def program(self) -> Program:
        """What is compiled."""
        files = (SourceFile(one.path, _TAKEN_AWAY.sub("", one.text)) for one in self.written.files)
        return Program(tuple(files))

    @property
    def expected(self) -> list[tuple[str, int, str]]:
        """(file, line, code) of every finding, sorted."""
        return sorted(self._expected())

    @property
    def codes(self) -> set[str]:
        """Every code that it must report."""
        return {code for _, _, code in self._expected()}

    def judges(self, code: str) -> bool:
        """Whether the case answers for a code: for advice (P5xx) only among the cases of advice.

        What another case shows (sums of any numbers, blocks cut in half) would have to be bent to
        please a reviewer; it answers for the advice that one of its lines names.
        """
        advised = self.name.startswith("advice/") or code in self.codes
        return advised or not code.startswith("P5")

    def _expected(self) -> Iterator[tuple[str, int, str]]:
        for file in self.written.files:
            for number, line in enumerate(file.text.splitlines(), 1):
                match = _CODES.search(line)
                for code in match[1].split() if match else ():
                    yield file.path, number, code


def all_cases() -> list[Case]:
    """Every case of every file under ``tests/cases``, in the order of their names."""
    return [case for path in sorted(FOLDER.rglob("*.md")) for case in _cases(path)]


def _cases(path: Path) -> Iterator[Case]:
    text = path.read_text("utf-8")
    for match in _FENCE.finditer(text):
        headings = _HEADING.findall(_FENCE.sub("", text[: match.start()]))
        assert headings, f"{path}: a case without a heading"
        name = f"{path.relative_to(FOLDER).with_suffix('').as_posix()}: {headings[-1]}"
        yield Case(name, Program.of(match[2], finish=_COMPLETED[match[1]]))
