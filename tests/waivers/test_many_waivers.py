"""Waivers in any number: nothing that grows with the product of waivers and findings."""

from __future__ import annotations

import pytest

from perfdsl.driver import compile_source
from perfdsl.source import SourceFile
from tests import programs
from tests.effort import calls

WAIVER = "    # 豁免 P529：有批复\n"
ROWS = "".join(f'    时效 "时间{at}" 10月前\n' for at in range(500))
WAIVED = "".join(f'{WAIVER}    时效 "时间{at}" 10月前\n' for at in range(500))


def found(rows: str, above: str) -> list[str]:
    program = programs.project(f"  产出 {{\n{rows}  }}").replace("项目 ", f"{above}项目 ", 1)
    return [one.kind.code for one in compile_source(SourceFile("甲.perf", program)).diagnostics]


@pytest.mark.parametrize(
    ("rows", "above", "left"),
    [
        (ROWS, "# 豁免 P529：有批复\n" * 5_000, 4_999),
        (WAIVER * 5_000 + ROWS, "", 4_999 + 499),
        (WAIVED, "# 豁免 P529：有批复\n" * 5_000, 5_000),
        (ROWS + WAIVER * 5_000, "", 5_000 + 500),
    ],
)
def test_thousands_of_waivers_over_hundreds_of_findings(rows: str, above: str, left: int) -> None:
    codes: list[str] = []
    effort = calls(lambda: codes.extend(found(rows, above)))
    assert codes.count("P604") + codes.count("P529") == left
    assert effort < 5_000_000
