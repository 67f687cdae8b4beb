"""What ``perf.toml`` does to ``check`` and ``build``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Plant = Callable[[str, str], Path]


@pytest.fixture(autouse=True)
def tree(plant: Plant) -> None:
    plant("perf.toml", "sources = ['b.perf', '下属/*.perf']\nout = '上报'\nformats = ['json']\n")
    plant("a.perf", "项目 坏")
    plant("b.perf", "项目")
    plant("下属/c.perf", "项目 疑")


def test_sources_folder_and_formats_are_those_of_the_settings(run: Run) -> None:
    ran = run("build")
    assert (ran.status, ran.out) == (0, "上报/b.json\n上报/下属/c.json\n")


def test_options_outweigh_the_settings(run: Run) -> None:
    ran = run("build", "b.perf", "-f", "html", "-o", "x")
    assert (ran.status, ran.out) == (0, "x/b.html\n")


def test_the_settings_hold_in_every_folder_below(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder / "下属")
    assert run("build").out == "../上报/b.json\n../上报/下属/c.json\n"
    assert "--> ../下属/c.perf:1:4" in run("check").out


def test_check_takes_the_sources_of_the_settings(run: Run) -> None:
    assert "P101" not in run("check").out
    assert run("check", "a.perf").status == 1


def test_outputs_are_never_sources(run: Run, plant: Plant) -> None:
    plant("perf.toml", "out = '上报'")
    plant("上报/d.perf", "坏")
    assert "上报" not in run("check").out


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize("text", ["out = build", "schema = '甲'", "out = '../x'", "year = '1'"])
def test_by_settings_with_a_mistake_nothing_is_done(
    run: Run, plant: Plant, folder: Path, command: str, text: str
) -> None:
    plant("perf.toml", text)
    ran = run(command, "a.perf")
    report = ran.out + ran.err
    assert ran.status == 2
    assert "错误[P03" in report and "--> perf.toml:1:" in report
    assert report.endswith("\n1 个错误\n")
    assert not (folder / "build").exists()


def test_settings_in_gbk_are_used_with_a_hint(run: Run, folder: Path) -> None:
    (folder / "perf.toml").write_bytes("out = '上报'\nsources = ['b.perf']".encode("gbk"))
    ran = run("build", "-f", "json")
    assert (ran.status, ran.out) == (0, "上报/b.json\n")
    assert "P009" in ran.err


def test_a_source_that_is_not_there_does_not_hide_the_others(run: Run, plant: Plant) -> None:
    plant("perf.toml", "sources = ['b.prf', 'b.perf']")
    ran = run("check", "--output-format", "json")
    (found,) = json.loads(ran.out)["diagnostics"]
    assert (ran.status, found["code"], found["path"]) == (2, "P038", "perf.toml")
    assert "b.perf" in found["help"]


def test_a_mistake_is_shown_under_the_name_seen_from_here(
    run: Run, plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant("perf.toml", "years = 2023")
    monkeypatch.chdir(folder / "下属")
    assert "--> ../perf.toml:1:1" in run("check").out
