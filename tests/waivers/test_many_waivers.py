"""Waivers in any number: nothing that grows with the product of waivers and findings."""

from __future__ import annotations

import time

import pytest

from perfdsl.driver import compile_source
from perfdsl.source import SourceFile
from tests import programs

WAIVER = "    # 豁免 P529：有批复\n"
ROWS = "".join(f'    时效 "时间{at}" 10月前\n' for at in range(500))
WAIVED = "".join(f'{WAIVER}    时效 "时间{at}" 10月前\n' for at in range(500))


def seconds(rows: str, above: str = "") -> tuple[float, list[str]]:
    program = programs.project(f"  产出 {{\n{rows}  }}").replace("项目 ", f"{above}项目 ", 1)
    began = time.process_time()
    found = compile_source(SourceFile("甲.perf", program)).diagnostics
    return time.process_time() - began, [one.kind.code for one in found]


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
    spent, codes = seconds(rows, above)
    assert codes.count("P604") + codes.count("P529") == left
    assert spent < 10
