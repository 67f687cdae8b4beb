"""``docs/findings-tianjin-2023.md`` lists exactly what the check of the published tables reports."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from perfdsl.diagnostics.model import Severity
from perfdsl.diagnostics.text import SEVERITY_WORDS
from tests.examples.compiled import TIANJIN, compiled

_PAGE = Path(__file__).parents[2] / "docs" / "findings-tianjin-2023.md"
_TEXT = _PAGE.read_text("utf-8")
_HEAD = "| 行 | 编号 | 程度 | 项目 | 检查报出的 | 评判 |\n"
_FOUND = compiled(TIANJIN).diagnostics


def _listed() -> list[list[str]]:
    lines = _TEXT.partition(_HEAD)[2].splitlines()[1:]
    rows = [line.strip("|").split("|") for line in lines if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows]


def test_the_page_lists_each_finding_in_order() -> None:
    reported = [
        [
            str(one.span.begin.line if one.span else ""),
            one.kind.code,
            SEVERITY_WORDS[one.severity].zh,
            one.project,
            one.message.zh,
        ]
        for one in _FOUND
    ]
    assert [row[:5] for row in _listed()] == reported


def test_each_finding_has_its_verdict() -> None:
    assert all(verdict.startswith("成立") for *_, verdict in _listed())


def test_the_page_counts_right_in_both_languages() -> None:
    counts = Counter(one.severity for one in _FOUND)
    warnings, hints = counts[Severity.WARNING], counts[Severity.HINT]
    assert counts[Severity.ERROR] == 0
    assert f"报出 {len(_FOUND)} 条：{warnings} 个警告，{hints} 个提示" in _TEXT
    assert f"{warnings} warnings and\n{hints} hints" in _TEXT
