"""``perfc check``."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from perfdsl.diagnostics.formats import FORMATS
from tests.cli.conftest import Run

Plant = Callable[[str, str], Path]


@pytest.mark.parametrize(
    ("text", "status", "strict"),
    [("项目", 0, 0), ("", 0, 0), ("疑", 0, 1), ("坏", 1, 1), ("坏疑", 1, 1)],
)
def test_the_status_tells_how_it_went(
    run: Run, plant: Plant, text: str, status: int, strict: int
) -> None:
    plant("a.perf", text)
    assert run("check").status == status
    assert run("check", "--strict").status == strict


def test_the_report_goes_to_standard_output(run: Run, plant: Plant) -> None:
    plant("a.perf", "项目 坏")
    ran = run("check")
    assert ran.err == ""
    assert ran.out.startswith("错误[P101] 这里坏了\n  --> a.perf:1:4\n")
    assert ran.out.endswith("\n1 个错误\n")


def test_a_sound_file_is_told_so(run: Run, plant: Plant) -> None:
    plant("a.perf", "项目")
    assert run("check").out == "没有发现问题\n"
    assert run("check", "--lang", "en").out == "no problems found\n"


def test_nothing_is_written(run: Run, plant: Plant, folder: Path) -> None:
    plant("a.perf", "项目")
    run("check")
    assert [path.name for path in folder.iterdir()] == ["a.perf"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_json_keeps_to_the_schema_the_command_prints(run: Run, plant: Plant, lang: str) -> None:
    plant("a.perf", "项目 坏疑")
    ran = run("check", ".", "没有.perf", "--output-format", "json", "--lang", lang)
    shown = json.loads(ran.out)
    jsonschema.validate(shown, json.loads(run("schema", "diagnostics").out))
    assert (ran.status, ran.err) == (2, "")
    assert [each["code"] for each in shown["diagnostics"]] == ["P001", "P101", "P501"]


def test_the_language_changes_no_status_and_no_count(run: Run, plant: Plant) -> None:
    plant("a.perf", "坏疑")
    zh, en = run("check", "--lang", "zh"), run("check", "--lang", "en")
    assert zh.status == en.status
    assert zh.out != en.out
    assert zh.out.count("P") == en.out.count("P")


def test_colour_comes_only_when_asked_for(run: Run, plant: Plant) -> None:
    plant("a.perf", "坏")
    assert "\x1b" not in run("check").out
    assert "\x1b[31;1m错误[P101]" in run("check", "--color", "always").out
    assert "\x1b" not in run("--color=never", "check").out


@pytest.mark.parametrize("style", FORMATS)
def test_every_format_goes_to_standard_output_alone(run: Run, plant: Plant, style: str) -> None:
    plant("下属 单位/a.perf", "项目 坏疑")
    ran = run("check", ".", "没有.perf", "--output-format", style)
    assert (ran.status, ran.err) == (2, "")
    assert [ran.out.count(code) > 0 for code in ("P001", "P101", "P501")] == [True] * 3


@pytest.mark.parametrize("style", FORMATS)
def test_every_format_tells_a_fault_of_the_settings(run: Run, plant: Plant, style: str) -> None:
    plant("perf.toml", "yaer = 2023\n")
    plant("a.perf", "项目")
    ran = run("check", "--output-format", style)
    assert (ran.status, ran.err) == (2, "")
    assert "perf.toml" in ran.out


def test_the_help_tells_of_every_format(run: Run) -> None:
    page = run("check", "--help").out
    assert all(re.search(rf"^  (?:json, )?{style}\b", page, re.MULTILINE) for style in FORMATS)
