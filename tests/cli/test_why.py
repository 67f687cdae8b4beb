"""``perfc why``, with the real compiler."""

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
from tests.conftest import CheckGolden

Plant = Callable[[str, str], Path]
GOLDENS = Path(__file__).parent / "goldens"


@pytest.fixture(autouse=True)
def workspace(folder: Path, plant: Plant, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("perfdsl.cli.run.Compiler", Compiler)
    programs.planted(plant)
    return folder


def matches(run: Run, *argv: str) -> list[Any]:
    found: list[Any] = json.loads(run("why", "--json", *argv).out)["matches"]
    return found


def lines(run: Run, name: str) -> list[str]:
    return [" ".join(line.split()) for line in run("why", name).out.splitlines()]


# --- the picture


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_computed_value_is_followed_down_to_where_its_numbers_are_written(
    run: Run, check_golden: CheckGolden, lang: str
) -> None:
    names = ("人均成本", "其他资金", "运维费", "业务培训", "技术信息化运维")
    shown = [f"$ perfc why {name}\n{run('why', name, '--lang', lang).out}" for name in names]
    check_golden(GOLDENS / f"why.{lang}.txt", "\n".join(shown))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_picture_fits_a_narrow_chinese_console(run: Run, plant: Plant, lang: str) -> None:
    long = "很长的名称" * 30
    plant("长.perf", programs.OFFICE.replace("示例市", long).replace("信息化运维项目（", long))
    for name in ("成本", "预算", "项目", "运维费", "很长"):
        ran = run("why", name, "--lang", lang)
        assert max(map(cells, ran.out.splitlines())) <= 80
        assert ran.out.encode("cp936")


def test_a_value_that_stands_as_written_is_said_to(run: Run) -> None:
    assert lines(run, "考试合格率") == [
        '质量指标 "考试合格率" ≥95%',
        "位于 项目「2023年业务培训」 本级.perf:20:10",
        "照写 ≥ 95% 本级.perf:20:18",
    ]


def test_words_printed_instead_of_a_value_are_shown(run: Run) -> None:
    assert lines(run, "每人费用")[-2:] == [
        "照写 ≤ 400元/人·天 本级.perf:21:17",
        '写作 "≤400元" 本级.perf:21:31',
    ]


def test_a_row_of_a_template_shows_the_project_the_template_and_its_argument(run: Run) -> None:
    assert lines(run, "运维设备数") == [
        '设备: 数量指标 "运维设备数" ≥122台',
        "位于 项目「2023年技术信息化运维项目（一）」 本级.perf:9:6",
        "来自 模板「信息化运维」 库/信息化.perf:9:12",
        "照写 ≥ 台数 库/信息化.perf:9:20",
        "台数 = 122台 本级.perf:9:26",
    ]


def test_a_text_filled_by_a_template_shows_what_filled_it(run: Run) -> None:
    assert lines(run, "办公条件")[-2:] == [
        '照写 "{台数}设备全年可用" 库/信息化.perf:14:20',
        "台数 = 122台 本级.perf:9:26",
    ]


def test_a_constant_of_an_imported_file_is_found_without_naming_that_file(run: Run) -> None:
    assert run("why", "每台单价", "本级.perf").out.splitlines() == [
        "设 每台单价 = 2000元/台  库/信息化.perf:2:3",
        "  照写 2000元/台         库/信息化.perf:2:10",
    ]


def test_a_value_told_before_is_not_told_again(run: Run, plant: Plant) -> None:
    doubled = "".join(f"设 a{n + 1} = a{n} + a{n}\n" for n in range(45))
    plant("翻倍.perf", "设 a0 = 1元\n" + doubled)
    assert run("why", "a30").out.count("（见上）") == 29
    assert run("why", "a45").out.splitlines()[-1].split()[0] == "a44"
    assert len(run("why", "--json", "a45").out) < 500_000


def test_a_very_long_computation_is_cut(run: Run, plant: Plant) -> None:
    names = "".join(f"设 b{n} = {n}元\n" for n in range(400))
    plant("长.perf", names + "设 总数 = " + " + ".join(f"b{n}" for n in range(400)) + "\n")
    assert run("why", "总数").out.splitlines()[-1].split()[0] == "…"
    assert max(map(cells, run("why", "总数").out.splitlines())) <= 80


# --- names


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("培训班次", ["培训班次", "培训班次"]),
        ("培训 班次", ["培训班次", "培训班次"]),
        ("班次", ["培训班次"]),
        ("场次", ["场次"]),
        ("中期.培训班次", ["培训班次"]),
        ("2023年业务培训/班次", ["培训班次"]),
        ("业务培训/预算", ["预算", "预算"]),
        ("业务培训/中期.预算", ["预算"]),
        ("(一)/成本", ["信息化运维项目成本", "人均成本"]),
        ("（一）／其他资金", ["其他资金"]),
        ("扫描", ["扫描卷数"]),
        ("档案数字化", ["档案数字化"]),
        ("业务培训/中期", ["2023-2025年"]),
        ("基本费", ["基本费"]),
        ("budget", ["预算", "预算", "预算", "预算"]),
    ],
)
def test_a_name_is_taken_whole_first_then_by_a_part(run: Run, name: str, found: list[str]) -> None:
    assert [one["name"] for one in matches(run, name)] == found


def test_names_that_hold_a_slash_are_found(run: Run, plant: Plant) -> None:
    plant("a.perf", programs.BRANCH.replace("扫描卷数", "扫描/修复卷数"))
    assert len(matches(run, "扫描/修复卷数")) == 1
    assert len(matches(run, "档案数字化/修复卷数")) == 1


def test_of_many_matches_the_first_are_shown_and_the_rest_counted(run: Run, plant: Plant) -> None:
    for number in range(20):
        plant(f"{number}.perf", programs.BRANCH)
    ran = run("why", "扫描卷数")
    assert ran.out.count('"扫描卷数"') == 12
    assert ran.out.endswith("\n还有 9 处，写成 项目/名称 可以缩小范围\n")
    assert len(matches(run, "扫描卷数")) == 21


@pytest.mark.parametrize(
    ("argv", "zh", "en"),
    [
        (["每台单介"], "是不是「每台单价」？", "did you mean “每台单价”?"),
        (["zzz"], "没有名为「zzz」的值；perfc tree", "no value called “zzz”; perfc tree"),
        ([], "要问哪一个", "which one"),
        ([" "], "要问哪一个", "which one"),
    ],
)
def test_a_name_that_means_nothing_is_wrong_use(
    run: Run, argv: list[str], zh: str, en: str
) -> None:
    for lang, words in (("zh", zh), ("en", en)):
        ran = run("why", *argv, "--lang", lang)
        assert (ran.status, ran.out) == (2, "")
        assert words in ran.err


# --- files


def test_a_file_with_errors_answers_for_what_could_be_understood(run: Run, plant: Plant) -> None:
    plant("本级.perf", programs.OFFICE.replace("≥ 95%", "≥ 没有的名称"))
    ran = run("why", "每次培训费用")
    assert ran.status == 0
    assert "≤7083.3元/次" in ran.out
    assert ran.err == "有错误，答案可能不全，见：perfc check\n"


def test_a_path_that_does_not_exist_is_told(run: Run) -> None:
    ran = run("why", "预算", "没有.perf")
    assert (ran.status, ran.out) == (2, "")
    assert "P001" in ran.err and "没有名为" not in ran.err


def test_settings_with_a_mistake_are_told(run: Run, plant: Plant) -> None:
    plant("perf.toml", "out = build")
    ran = run("why", "预算")
    assert (ran.status, ran.out) == (2, "")
    assert "P031" in ran.err


def test_a_file_without_a_scheme_still_answers_for_its_constants(run: Run, plant: Plant) -> None:
    plant("a.perf", '单位 1 "甲"\n项目 "乙" { 预算 1万元 }\n设 某数 = 3台\n')
    assert [one["text"] for one in matches(run, "某数")] == ["3台"]


# --- JSON


def test_json_tells_the_place_and_the_steps(run: Run) -> None:
    (found,) = matches(run, "每次培训费用")
    steps = found.pop("steps")
    assert found == {
        "kind": "indicator",
        "name": "每次培训费用",
        "label": None,
        "level": "成本指标",
        "text": "≤7083.3元/次",
        "operator": "<=",
        "holds": None,
        "project": "2023年业务培训",
        "unit": "251101 示例市政务服务中心",
        "midterm": None,
        "template": None,
        "path": "本级.perf",
        "range": {"start": {"line": 22, "column": 10}, "end": {"line": 22, "column": 18}},
        "uses": [],
        "contents": [],
    }
    assert (steps["said"], steps["value"]) == ("取整(预算 / 班次, 1)", "7083.3元/次")
    quotient, decimals = steps["parts"]
    assert quotient["worked"] == "8.5万元 / 12次"
    assert [part["said"] for part in quotient["parts"]] == ["预算", "班次"]
    assert decimals["parts"] == []


def test_json_of_a_project_has_its_contents_and_templates(run: Run) -> None:
    (found,) = matches(run, "2023年技术信息化运维项目（一）")
    kinds = [one["kind"] for one in found["contents"]]
    assert kinds == ["budget", *["indicator"] * 5, "assertion"]
    assert found["contents"][-1]["holds"] is True
    assert [use["name"] for use in found["uses"]] == ["信息化运维"]
    assert {one["template"] for one in found["contents"][1:-1]} == {"信息化运维"}


def test_the_language_changes_no_byte_of_the_json(run: Run) -> None:
    assert run("why", "成本", "--json").out == run("why", "成本", "--json", "--lang", "en").out


# --- the document


def test_the_command_line_document_shows_what_is_printed() -> None:
    document = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
    tree = (GOLDENS / "tree.zh.txt").read_text("utf-8")
    first = (GOLDENS / "why.zh.txt").read_text("utf-8").partition("\n\n$")[0]
    assert f"```text\n{tree}```" in document
    assert f"```text\n{first}\n```" in document
