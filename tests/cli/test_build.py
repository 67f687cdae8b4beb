"""``perfc build``."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Plant = Callable[[str, str], Path]


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))


def test_each_source_gives_one_document_per_format(run: Run, plant: Plant) -> None:
    plant("本级/2023.perf", "项目")
    plant("a.perf", "项目")
    ran = run("build")
    assert ran.status == 0
    assert ran.err == ""
    assert ran.out.splitlines() == [
        "build/a.docx",
        "build/a.html",
        "build/a.json",
        "build/本级/2023.docx",
        "build/本级/2023.html",
        "build/本级/2023.json",
    ]
    assert all(Path(line).is_file() for line in ran.out.splitlines())


def test_formats_and_folder_may_be_chosen(run: Run, plant: Plant, folder: Path) -> None:
    plant("a.perf", "项目")
    ran = run("build", "-f", "JSON，html", "-o", "上报/表", "a.perf")
    assert ran.out.splitlines() == ["上报/表/a.json", "上报/表/a.html"]
    assert files(folder) == ["a.perf", "上报/表/a.html", "上报/表/a.json"]


def test_an_absolute_output_folder_is_taken(run: Run, plant: Plant, folder: Path) -> None:
    plant("a.perf", "项目")
    away = folder / "away"
    assert run("build", "-f", "json", "--output", str(away)).status == 0
    assert files(away) == ["a.json"]


def test_no_output_names_a_folder_of_this_machine(run: Run, plant: Plant, folder: Path) -> None:
    path = plant("本级/a.perf", "项目")
    run("build", str(path), "-f", "json")
    content = (folder / "build/a.json").read_text("utf-8")
    assert json.loads(content)["source"] == "a.perf"
    assert str(folder) not in content


def test_of_a_faulty_file_nothing_is_written_and_the_others_are_built(
    run: Run, plant: Plant, folder: Path
) -> None:
    plant("build/坏.json", "earlier")
    plant("坏.perf", "项目 坏")
    plant("好.perf", "项目")
    ran = run("build", "-f", "json")
    assert (ran.status, ran.out) == (1, "build/好.json\n")
    assert "错误[P101] 这里坏了\n  --> 坏.perf:1:4\n" in ran.err
    assert ran.err.endswith("\n1 个错误\n")
    assert (folder / "build/坏.json").read_text("utf-8") == "earlier"


def test_warnings_do_not_fail(run: Run, plant: Plant) -> None:
    plant("a.perf", "项目 疑")
    ran = run("build", "-f", "json")
    assert (ran.status, ran.out) == (0, "build/a.json\n")
    assert "警告[P501]" in ran.err


def test_a_file_that_cannot_be_read_outweighs_an_error(run: Run, plant: Plant) -> None:
    plant("坏.perf", "坏")
    plant("好.perf", "项目")
    ran = run("build", "没有.perf", "坏.perf", "好.perf", "-f", "json")
    assert (ran.status, ran.out) == (2, "build/好.json\n")
    assert "P001" in ran.err and "P101" in ran.err


def test_a_locked_output_is_told_and_the_others_are_written(
    run: Run, plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant("a.perf", "项目")
    plant("b.perf", "项目")
    replace: Callable[[str, str], None] = os.replace

    def locked(source: str, target: str) -> None:
        if target.endswith("a.docx"):
            raise PermissionError(errno.EACCES, "in use")
        replace(source, target)

    monkeypatch.setattr(os, "replace", locked)
    ran = run("build", "-f", "docx,json")
    assert (ran.status, ran.out) == (2, "build/a.json\nbuild/b.docx\nbuild/b.json\n")
    assert "「build/a.docx」正被其他程序占用" in ran.err


def test_two_sources_of_one_name_are_not_written(run: Run, plant: Plant, folder: Path) -> None:
    plant("甲/a.perf", "项目")
    plant("乙/A.perf", "项目")
    ran = run("build", "甲", "乙")
    assert ran.status == 2
    assert ran.err.count("错误[P025]") == 2
    assert not (folder / "build").exists()


def test_a_name_of_a_device_is_not_written(run: Run, plant: Plant) -> None:
    plant("con.perf", "项目")
    ran = run("build", "--lang", "en")
    assert ran.status == 2
    assert "the name “con” cannot exist on Windows" in ran.err


def test_in_a_workspace_everything_goes_below_its_root(
    run: Run, plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant("perf.toml", "")
    plant("2023/a.perf", "项目")
    monkeypatch.chdir(folder / "2023")
    ran = run("build", "a.perf", "-f", "json")
    assert ran.out == "../build/2023/a.json\n"
    assert (folder / "build/2023/a.json").is_file()


def test_files_without_projects_are_told_of(run: Run, plant: Plant, folder: Path) -> None:
    plant("a.perf", "")
    ran = run("build")
    assert (ran.status, ran.out) == (0, "")
    assert "没有项目" in ran.err
    assert not (folder / "build").exists()


def test_the_same_sources_give_the_same_bytes(run: Run, plant: Plant, folder: Path) -> None:
    plant("a.perf", "项目")
    run("build", "-o", "一")
    run("build", "a.perf", "-o", "二", "--lang", "en")
    for name in ("a.docx", "a.html", "a.json"):
        assert (folder / "一" / name).read_bytes() == (folder / "二" / name).read_bytes()
