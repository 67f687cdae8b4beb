"""Programs meant to exhaust the machine end in a finding; nothing here is timed, it only ends."""

from __future__ import annotations

import pytest

from perfdsl.driver import compile_source
from perfdsl.source import SourceFile
from tests.programs import project, rows

MANY = 100_000


def codes(program: str) -> set[str]:
    return {found.kind.code for found in compile_source(SourceFile("h.perf", program)).diagnostics}


def with_constants(lines: list[str], row: str) -> str:
    """A program with one row, and constants before its unit."""
    head, unit, rest = rows(row).partition("单位")
    return head + "\n".join(lines) + "\n" + unit + rest


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("(" * MANY + "1" + ")" * MANY, "P110"),
        ("合计(" * MANY + "1" + ")" * MANY, "P110"),
        ("- " * MANY + "1", "P101"),
        (" + ".join(["1台"] * MANY), "P325"),
        (" * ".join(["2"] * MANY), "P325"),
        ("合计(" + ", ".join(["1台"] * MANY) + ")", "P269"),
        ("9" * MANY, "P112"),
        ("甲." * MANY + "乙", "P114"),
        ("+" * MANY, "P101"),
    ],
    ids=[
        "brackets",
        "calls",
        "signs",
        "sum",
        "product",
        "arguments",
        "digits",
        "dots",
        "operators",
    ],
)
def test_a_monstrous_expression_is_one_finding(value: str, code: str) -> None:
    assert codes(rows(f'    数量 "甲" ≥ {value}')) == {code}


def test_numbers_that_square_themselves_stop_growing() -> None:
    lines = ["设 a0 = 99999999", *(f"设 a{i} = a{i - 1} * a{i - 1}" for i in range(1, 300))]
    assert codes(with_constants(lines, '    数量 "甲" ≥ a299')) == {"P325"}


@pytest.mark.parametrize("order", [1, -1], ids=["forward", "backward"])
def test_a_long_chain_of_constants_ends(order: int) -> None:
    lines = ["设 a0 = 1台", *(f"设 a{i} = a{i - 1} + 1台" for i in range(1, 3000))][::order]
    assert codes(with_constants(lines, '    数量 "甲" ≥ a2999')) == set()


@pytest.mark.parametrize("order", [1, -1], ids=["forward", "backward"])
def test_a_long_chain_of_rows_ends(order: int) -> None:
    lines = [f'    数量 "甲{i}" ≥ "甲{i - 1}" + 1台' for i in range(1, 500)]
    assert codes(rows("\n".join(['    数量 "甲0" ≥ 1台', *lines][::order]))) == set()


def test_brackets_and_names_inside_one_another_are_bounded_together() -> None:
    nested = "(" * 20 + "合计(数量)" + " + 1台)" * 20
    lines = [f'    质量 "乙{i}" ≥ 合计(质量) + {nested}' for i in range(30)]
    assert codes(rows('    数量 "甲" ≥ 1台\n' + "\n".join(lines))) == {"P267"}


def test_a_level_beside_another_argument_is_summed_once() -> None:
    many = "\n".join(f'    数量 "甲{i}" ≥ {i}台' for i in range(900))
    sums = "\n".join(f'    质量 "乙{i}" ≥ 合计(数量, {i}台)' for i in range(900))
    assert codes(rows(many + "\n" + sums)) == set()


def test_a_circle_of_many_constants_is_one_finding() -> None:
    lines = [f"设 a{i} = a{(i + 1) % 40}" for i in range(40)]
    program = with_constants(lines, '    数量 "甲" ≥ 1台')
    found = compile_source(SourceFile("h.perf", program)).diagnostics
    assert [one.kind.code for one in found] == ["P267"]


def test_a_failed_check_of_doubling_constants_tells_each_step_once() -> None:
    lines = ["设 a0 = 1台", *(f"设 a{i} = a{i - 1} + a{i - 1}" for i in range(1, 50))]
    head, unit, rest = project("  校验 a49 ≤ 1台").partition("单位")
    program = head + "\n".join(lines) + "\n" + unit + rest
    (found,) = compile_source(SourceFile("h.perf", program)).diagnostics
    assert found.kind.code == "P411"
    assert len(found.notes) <= 45


def test_rows_that_all_sum_one_level_stay_cheap() -> None:
    many = "\n".join(f'    数量 "甲{i}" ≥ {i}台' for i in range(900))
    sums = "\n".join(f'    质量 "乙{i}" ≥ 合计(数量)' for i in range(900))
    assert codes(rows(many + "\n" + sums)) == set()


def test_a_thousand_unknown_rows_are_a_thousand_findings() -> None:
    body = "\n".join(f'    数量 "甲{i}" ≥ "没有{i}" * 2' for i in range(1000))
    result = compile_source(SourceFile("h.perf", rows(body)))
    assert [one.kind.code for one in result.diagnostics] == ["P264"] * 1000
