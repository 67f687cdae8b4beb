"""``perfc tree``, with the real compiler."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from perfdsl.diagnostics.width import cells
from perfdsl.driver import Compiler
from tests.cli import survey_programs as programs
from tests.cli.conftest import Run
from tests.cli.test_the_process import imported
from tests.conftest import CheckGolden

Plant = Callable[[str, str], Path]
GOLDENS = Path(__file__).parent / "goldens"


@pytest.fixture(autouse=True)
def workspace(folder: Path, plant: Plant, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("perfdsl.cli.run.Compiler", Compiler)
    programs.planted(plant)
    return folder


def tree(run: Run, *argv: str) -> Any:
    return json.loads(run("tree", "--json", *argv).out)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_whole_workspace_is_drawn(run: Run, check_golden: CheckGolden, lang: str) -> None:
    ran = run("tree", "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    check_golden(GOLDENS / f"tree.{lang}.txt", ran.out)


def test_the_picture_fits_a_narrow_chinese_console(run: Run, plant: Plant) -> None:
    long = programs.BRANCH.replace("档案数字化", "很长的名称" * 30).replace("251201", "251202")
    plant("长.perf", long)
    out = run("tree").out
    assert max(map(cells, out.splitlines())) <= 80
    assert out.encode("cp936")
    assert out.replace("\n", "").replace(" ", "").count("很长的名称") == 30


def test_amounts_end_in_one_column(run: Run) -> None:
    lines = [line for line in run("tree").out.splitlines() if line.endswith("万元")]
    amounts = [line for line in lines if "  " in line.strip()]
    assert len(amounts) == 6
    assert len({cells(line) for line in amounts}) == 1


def test_totals_are_kept_apart_by_scheme_and_money_unit(run: Run, plant: Plant) -> None:
    plant("元.perf", programs.IN_YUAN)
    out = run("tree").out
    assert "合计，体例 按元" in out and "386500.00元" in out
    totals = tree(run)["totals"]
    assert [(one["money_unit"], one["total"]) for one in totals] == [
        ("万元", "54.80"),
        ("元", "386500.00"),
    ]


def test_a_unit_of_two_files_counts_once(run: Run, plant: Plant) -> None:
    plant("补.perf", programs.BRANCH.replace("档案数字化", "库房改造"))
    (total,) = tree(run)["totals"]
    assert (total["counts"]["files"], total["counts"]["units"]) == (3, 2)


def test_a_faulty_file_is_counted_out_and_told(run: Run, plant: Plant) -> None:
    plant("坏.perf", programs.BRANCH.replace("9.90万元 = 财政", "9.80万元 = 财政"))
    ran = run("tree")
    assert (ran.status, ran.err) == (1, "")
    assert "坏.perf\n  2 个错误，没有计入合计\n" in ran.out
    assert ran.out.endswith("错误见：perfc check\n")
    assert "1 errors" not in run("tree", "--lang", "en").out
    assert next(one for one in tree(run)["files"] if one["path"] == "坏.perf") == {
        "path": "坏.perf",
        "errors": 2,
        "errors_imported": 0,
        "contents": None,
    }


def test_errors_of_an_imported_file_are_told_as_such(run: Run, plant: Plant) -> None:
    plant("库/信息化.perf", programs.LIBRARY + "设 坏 =\n")
    ran = run("tree")
    assert ran.status == 1
    assert "本级.perf\n  导入的文件里有错误：1 个错误，没有计入合计\n" in ran.out


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_shown(
    run: Run, folder: Path
) -> None:
    (folder / "坏.perf").write_bytes(b"\xff\xff\xff")
    ran = run("tree")
    assert ran.status == 2
    assert "坏.perf\n  读不了\n" in ran.out and "示例市档案馆" in ran.out
    assert "错误[P0" in ran.err


def test_paths_narrow_it_down(run: Run) -> None:
    files = tree(run, "下属")["files"]
    assert [one["path"] for one in files] == ["下属/档案馆.perf"]


def test_json_says_what_imports_mean_and_what_files_declare(run: Run) -> None:
    by_path = {one["path"]: one["contents"] for one in tree(run)["files"]}
    assert by_path["本级.perf"]["imports"] == [
        {"written": "库/信息化.perf", "path": "库/信息化.perf", "prefix": "库"}
    ]
    library = by_path["库/信息化.perf"]
    assert (library["templates"], library["constants"], library["measures"]) == (
        ["信息化运维"],
        ["每台单价", "基本费"],
        ["工单"],
    )
    assert library["units"] == [] and library["scheme"] is None


def test_json_has_the_control_figure_and_what_it_leaves(run: Run) -> None:
    by_path = {one["path"]: one["contents"] for one in tree(run)["files"]}
    ceilings = [by_path[path]["units"][0]["ceiling"] for path in ("本级.perf", "下属/档案馆.perf")]
    assert ceilings == [
        {"operator": "<=", "amount": "100.00", "holds": True, "left": "55.10"},
        {"operator": "=", "amount": "9.90", "holds": True, "left": "0.00"},
    ]


def test_json_has_projects_with_their_templates(run: Run) -> None:
    by_path = {one["path"]: one["contents"] for one in tree(run)["files"]}
    first, second = by_path["本级.perf"]["units"][0]["projects"]
    assert first["templates"] == [
        {
            "name": "信息化运维",
            "arguments": [{"name": "台数", "text": "122台"}, {"name": "人数", "text": "3人"}],
        }
    ]
    assert (first["total"], second["number"], second["templates"]) == ("36.40", 2, [])


def test_the_language_changes_no_byte_of_the_json(run: Run) -> None:
    assert run("tree", "--json").out == run("tree", "--json", "--lang", "en").out


def test_settings_with_a_mistake_are_told_and_nothing_is_listed(run: Run, plant: Plant) -> None:
    plant("perf.toml", "out = build")
    ran = run("tree")
    assert (ran.status, ran.out) == (2, "")
    assert "P031" in ran.err


def test_the_control_figure_of_the_workspace_is_judged(run: Run, plant: Plant) -> None:
    plant("perf.toml", "ceiling = '50万元'\nsources = ['本级.perf', '下属']")
    ran = run("tree")
    assert ran.status == 1
    assert "54.80万元" in ran.out and "P414" in ran.err
    assert run("tree", ".").status == 0


def test_files_without_projects_have_no_total(run: Run) -> None:
    assert run("tree", "库").out.endswith("\n没有项目\n")


@pytest.mark.parametrize("argv", [["tree"], ["why", "预算"]])
def test_asking_imports_nothing_that_builds(workspace: Path, argv: list[str]) -> None:
    assert not imported(*argv, cwd=workspace) & {"jinja2", "docx", "lxml", "difflib", "zipfile"}
