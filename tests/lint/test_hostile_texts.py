"""Long texts and many rows: the rules read each once, so that these end at once or never."""

from __future__ import annotations

import pytest

from tests.programs import Program, project

_MANY = 20_000
_TEXTS = (
    "《" * _MANY,
    "“《" * _MANY,
    "率和" * _MANY,
    "人数（" * _MANY,
    "费及" * _MANY,
    "1个" * _MANY,
    "12月" * _MANY,
    "年底" * _MANY,
    "有效" * _MANY,
    "非财政" * _MANY,
    "单价" * _MANY,
    "-（" * _MANY,
    "9" * _MANY,
    "9万" * _MANY,
)


def _codes(body: str) -> set[str]:
    program = Program.of(body, finish=project)
    return {one.kind.code for one in program.compiled().diagnostics}


@pytest.mark.parametrize("text", _TEXTS, ids=lambda text: text[:4])
def test_a_long_text_is_read_once(text: str) -> None:
    quoted = text.replace("“", "”")
    body = (
        f'  目标 "1{quoted}"\n  产出 {{\n    数量 "{quoted}数" ≥ 5%\n    质量 "{quoted}的合格率" "{quoted}"\n'
        f'    成本 "{quoted}单价" ≤ 5元/个\n  }}'
    )
    assert "P509" in _codes(body)


def test_many_prices_and_assertions_are_paired_in_one_pass() -> None:
    rows = "".join(f'    数量 "物{n}台数" {n}台\n' for n in range(1, 400))
    costs = "".join(f'    成本 "物{n}单价" ≤ {n}元/台\n' for n in range(1, 400))
    asserted = '  校验 "物1台数" * "物1单价" ≤ 预算\n' * 400
    codes = _codes(f"  产出 {{\n{rows}{costs}  }}\n{asserted}")
    assert "P510" in codes
