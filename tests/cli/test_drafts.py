"""``perfc build --draft``: what has errors is written all the same, beside the final documents."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from perfdsl import driver
from tests.cli.conftest import Run
from tests.cli.several import settings, source

Plant = Callable[[str, str], Path]
FAULTY = source("101", "10.00", "20.00").replace('用途 "购置设备"\n', "", 1)


@pytest.fixture(autouse=True)
def here(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workspace, and the real compiler."""
    monkeypatch.setattr("perfdsl.cli.run.Compiler", driver.Compiler)
    settings(plant)


def digests(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((folder / "build").iterdir())
    }


def test_a_faulty_file_is_written_as_a_draft_in_every_form(run: Run, plant: Plant) -> None:
    plant("甲.perf", FAULTY)
    ran = run("build", "--draft", "-f", "docx,html,json")
    assert ran.status == 1
    assert ran.out.splitlines() == [f"build/甲.草稿.{name}" for name in ("docx", "html", "json")]
    assert "错误[P404]" in ran.err


def test_the_final_documents_of_that_name_stay(run: Run, plant: Plant, folder: Path) -> None:
    plant("甲.perf", source("101", "10.00"))
    assert run("build").status == 0
    before = digests(folder)
    plant("甲.perf", FAULTY)
    assert run("build", "--draft").status == 1
    after = digests(folder)
    assert set(after) == {"甲.json", "甲.草稿.json"}
    assert before.items() <= after.items()


def test_a_sound_file_is_written_as_usual(run: Run, plant: Plant, folder: Path) -> None:
    plant("甲.perf", source("101", "10.00"))
    plant("乙.perf", FAULTY)
    ran = run("build", "--draft")
    assert (ran.status, sorted(ran.out.split())) == (1, ["build/乙.草稿.json", "build/甲.json"])
    before = digests(folder)["甲.json"]
    run("build", "甲.perf")
    assert digests(folder)["甲.json"] == before
    assert "draft" not in json.loads((folder / "build/甲.json").read_text("utf-8"))


def test_a_draft_of_a_file_that_is_sound_by_now_is_kept_and_told_of(
    run: Run, plant: Plant, folder: Path
) -> None:
    plant("甲.perf", FAULTY)
    run("build", "--draft")
    plant("甲.perf", source("101", "10.00"))
    for argv in (("build",), ("build", "--draft")):
        ran = run(*argv)
        assert (ran.status, ran.out) == (0, "build/甲.json\n")
        assert "提示[P044] 「build/甲.草稿.json」是以前的草稿" in ran.err
    assert (folder / "build/甲.草稿.json").is_file()


def test_several_files_together_make_one_draft(run: Run, plant: Plant, folder: Path) -> None:
    plant("甲.perf", FAULTY)
    plant("乙.perf", source("102", "5.00"))
    ran = run("build", "--draft", "--together", "全市")
    assert (ran.status, ran.out) == (1, "build/全市.草稿.json\n")
    document = json.loads((folder / "build/全市.草稿.json").read_text("utf-8"))
    assert document["counts"]["projects"] == 3
    assert [(one["code"], one["source"]) for one in document["errors"]] == [("P404", "甲.perf")]


def test_a_project_that_is_in_two_of_the_files_is_marked_in_the_draft(
    run: Run, plant: Plant, folder: Path
) -> None:
    plant("甲.perf", source("101", "5.00"))
    plant("乙.perf", source("101", "5.00"))
    ran = run("build", "--draft", "--together", "全市")
    assert (ran.status, ran.out) == (1, "build/全市.草稿.json\n")
    document = json.loads((folder / "build/全市.草稿.json").read_text("utf-8"))
    marks = [one.get("faults") for one in document["units"][0]["projects"]]
    assert marks == [None, [{"cell": "name", "code": "P209"}]]


def test_files_that_cannot_be_one_document_are_no_draft_either(run: Run, plant: Plant) -> None:
    plant("甲.perf", FAULTY)
    plant("乙.perf", "年度 2024\n" + source("102", "5.00"))
    ran = run("build", "--draft", "--together", "全市")
    assert (ran.status, ran.out) == (2, "")
    assert "P029" in ran.err


def test_a_file_without_a_scheme_is_told_to_have_no_draft(run: Run, plant: Plant) -> None:
    plant("perf.toml", "")
    plant("甲.perf", source("101", "5.00"))
    ran = run("build", "--draft")
    assert (ran.status, ran.out) == (1, "")
    assert "提示[P045] 「甲.perf」连草稿也印不出：没有认得的体例" in ran.err


def test_a_file_that_cannot_be_read_has_no_draft(run: Run, plant: Plant, folder: Path) -> None:
    plant("甲.perf", "")
    (folder / "甲.perf").write_bytes(b"\x00")
    ran = run("build", "--draft")
    assert (ran.status, ran.out) == (2, "")


def test_without_the_option_nothing_is_written_of_a_faulty_file(run: Run, plant: Plant) -> None:
    plant("甲.perf", FAULTY)
    assert run("build").out == ""


def test_a_draft_does_not_take_the_name_of_another_document(run: Run, plant: Plant) -> None:
    plant("甲.perf", FAULTY)
    plant("甲.草稿.perf", source("102", "5.00"))
    ran = run("build", "--draft")
    assert (ran.status, ran.out) == (2, "")
    assert "P025" in ran.err
    assert run("build").out == "build/甲.草稿.json\n"


def test_the_language_changes_no_byte_of_a_draft(run: Run, plant: Plant, folder: Path) -> None:
    plant("甲.perf", FAULTY)
    run("build", "--draft", "-f", "docx,html,json", "--lang", "zh")
    before = digests(folder)
    assert len(before) == 3
    run("build", "--draft", "-f", "docx,html,json", "--lang", "en")
    assert digests(folder) == before


def test_no_draft_names_a_folder_of_this_machine(run: Run, plant: Plant, folder: Path) -> None:
    path = plant("甲.perf", FAULTY)
    run("build", "--draft", str(path))
    assert str(folder) not in (folder / "build/甲.草稿.json").read_text("utf-8")
