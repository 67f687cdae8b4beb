"""Cases: Markdown files with programs in them, each line that must report ending in ``# P401``.

A fence is ``perf`` (a whole file), ``project`` (lines of one project) or ``rows`` (lines of its
outputs); the two short forms are completed with a header and the mandatory parts. Exactly the
codes that the lines name must be reported, each on its line, and nothing else. A heading above a
fence names the case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests import programs

FOLDER = Path(__file__).parent / "cases"
_FENCE = re.compile(r"^```(perf|project|rows)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_CODES = re.compile(r"# (P\d{3}(?: P\d{3})*)\s*$")


@dataclass(frozen=True)
class Case:
    """One program with what it must report."""

    name: str
    program: str

    @property
    def expected(self) -> list[tuple[int, str]]:
        """(line, code) of every finding, sorted."""
        found = []
        for number, line in enumerate(self.program.splitlines(), 1):
            match = _CODES.search(line)
            found += [(number, code) for code in match[1].split()] if match else []
        return sorted(found)


def all_cases() -> list[Case]:
    """Every case of every file under ``tests/cases``, in the order of their names."""
    return [case for path in sorted(FOLDER.rglob("*.md")) for case in _cases(path)]


def _program(kind: str, text: str) -> str:
    if kind == "rows":
        return programs.rows(text)
    return programs.project(text) if kind == "project" else text


def _cases(path: Path) -> list[Case]:
    text = path.read_text("utf-8")
    cases = []
    for match in _FENCE.finditer(text):
        headings = _HEADING.findall(_FENCE.sub("", text[: match.start()]))
        assert headings, f"{path}: a case without a heading"
        name = f"{path.relative_to(FOLDER).with_suffix('').as_posix()}: {headings[-1]}"
        cases.append(Case(name, _program(match[1], match[2])))
    return cases
