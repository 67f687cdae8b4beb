"""``--select``, ``--ignore`` and what perf.toml says of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.several import Plant, source


@pytest.fixture(autouse=True)
def findings(two_sources: None, plant: Plant) -> None:
    """P529 and P530 in one file, P516 in the other."""
    late = source("101", "10.00").replace("≥ 10台", '≥ 10台; 时效 "完成时间" 10月前')
    plant("甲.perf", late.replace("≥ 90%", "≥ 100%"))
    plant("下属/乙.perf", source("102", "5.00").replace("≥ 90%", "≥ 120%"))


def codes(run: Run, *argv: str) -> list[str]:
    shown = json.loads(run("check", "--output-format", "json", *argv).out)
    return sorted(one["code"] for one in shown["diagnostics"])


def lint(plant: Plant, *lines: str) -> None:
    text = Path("perf.toml").read_text("utf-8").partition("[lint]")[0]
    plant("perf.toml", "\n".join([text, "[lint]", *lines, ""]))


def test_without_a_choice_all_are_reported(run: Run) -> None:
    assert codes(run) == ["P516", "P529", "P530"]


@pytest.mark.parametrize(
    ("argv", "left"),
    [
        (["--select", "P5"], ["P516", "P529", "P530"]),
        (["--select", "P"], ["P516", "P529", "P530"]),
        (["--select", "P51"], ["P516"]),
        (["--select", "p529，P530"], ["P529", "P530"]),
        (["--select", "open-date, P516"], ["P516", "P529"]),
        (["--select", "P4"], []),
        (["--ignore", "P52"], ["P516", "P530"]),
        (["--ignore", "Open-Date"], ["P516", "P530"]),
        (["--select", "P5", "--ignore", "P51、P53"], ["P529"]),
        (["--ignore", "P"], []),
    ],
)
def test_a_choice_is_of_codes_beginnings_and_names(
    run: Run, argv: list[str], left: list[str]
) -> None:
    assert codes(run, *argv) == left


@pytest.mark.parametrize("argv", [["--select", "P5"], ["--ignore", "P"], ["--ignore", "P4"]])
def test_an_error_is_reported_whatever_is_chosen(run: Run, plant: Plant, argv: list[str]) -> None:
    plant("坏.perf", source("103", "5.00").replace("财政资金 5.00", "财政资金 4.00"))
    assert "P401" in codes(run, *argv)
    assert run("check", *argv).status == 1


def test_what_is_not_reported_does_not_fail_a_strict_check(run: Run) -> None:
    assert run("check", "--strict").status == 1
    assert run("check", "--strict", "--ignore", "P5").status == 0


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--select", "P592"], "没有编号「P592」；是不是「P529」？"),
        (["--ignore", "opendate"], "没有编号「opendate」；是不是「open-date」？"),
        (["--select", "天书"], "没有编号「天书」；编号见 perfc explain"),
        (["--select", "P7"], "没有编号「P7」"),
        (["--ignore", "P401"], "P401 是错误，总要报告，不能不看；去掉它"),
        (["--select", " ,"], "选项「--select」后面没有写编号"),
    ],
)
def test_an_unknown_choice_is_wrong_use(run: Run, argv: list[str], said: str) -> None:
    ran = run("check", *argv)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_the_settings_choose_for_every_command(run: Run, plant: Plant) -> None:
    lint(plant, 'select = ["P51", "open-date"]', 'ignore = ["P516"]')
    assert codes(run) == ["P529"]
    ran = run("build")
    assert "P529" in ran.err
    assert "P516" not in ran.err
    assert "P530" not in ran.err


def test_the_command_line_stands_in_for_what_the_settings_say(run: Run, plant: Plant) -> None:
    lint(plant, 'select = ["P51"]', 'ignore = ["P516"]')
    assert codes(run) == []
    assert codes(run, "--select", "P5") == ["P529", "P530"]
    assert codes(run, "--ignore", "P53") == ["P516"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('select = ["P592"]', "是不是「P529」？"),
        ('ignore = ["P5", "P401"]', "去掉它"),
        ('ignore = ["天书"]', "编号见 perfc explain"),
    ],
)
def test_an_unknown_choice_of_the_settings_is_told_at_its_place(
    run: Run, plant: Plant, line: str, said: str
) -> None:
    lint(plant, line)
    ran = run("check")
    assert ran.status == 2
    assert "错误[P034]" in ran.out
    assert said in ran.out
    assert run("build").status == 2


def test_levels_and_the_choice_go_together(run: Run, plant: Plant) -> None:
    lint(plant, 'P516 = "error"', 'ignore = ["P51"]', 'P529 = "off"')
    assert codes(run) == ["P516", "P530"]
