"""Imports and libraries with the real compiler, through the commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.several import Plant, document, source, titles

pytestmark = pytest.mark.usefixtures("two_sources")


def test_an_imported_file_s_faults_are_told_once_however_many_use_it(
    run: Run, plant: Plant
) -> None:
    plant("库/单价.perf", "设 单价 = 614元/套\n计量 课 = 0分钟\n")
    for name in ("丙", "丁"):
        plant(f"{name}.perf", f'导入 "库/单价.perf"\n设 {name} = 单价 * 2套\n')
    ran = run("check")
    assert ran.status == 1
    assert ran.out.count("P223") == 1
    assert ran.out.count("错误[") == 1


@pytest.mark.parametrize("path", ["../外.perf", "/etc/passwd", "链接.perf"])
def test_an_import_does_not_leave_the_workspace(
    run: Run, plant: Plant, folder: Path, path: str
) -> None:
    (folder.parent / "外.perf").write_text("设 秘密 = 3套\n", "utf-8")
    (folder / "链接.perf").symlink_to(folder.parent / "外.perf")
    plant("丙.perf", f'导入 "{path}"\n')
    ran = run("check", "丙.perf")
    assert ran.status == 1
    assert "P241" in ran.out
    assert "秘密" not in ran.out


def test_two_files_that_import_each_other_are_one_circle(run: Run, plant: Plant) -> None:
    plant("丙.perf", '导入 "丁.perf"\n')
    plant("丁.perf", '导入 "丙.perf"\n')
    ran = run("check", "丙.perf", "丁.perf")
    assert ran.status == 1
    assert ran.out.count("P242") == 1
    assert "丁.perf → 丙.perf → 丁.perf" in ran.out


def test_schemes_of_one_name_that_say_different_things_cannot_be_one_document(
    run: Run, plant: Plant
) -> None:
    for name, code, word in (("甲", "101", "负责人"), ("下属/乙", "102", "电话")):
        scheme = f'体例 "本市" 沿用 "项目支出绩效目标-2015" {{\n  字段 {word}\n}}\n体例 "本市"\n'
        plant(f"{name}.perf", source(code, "1.00", head=scheme))
    ran = run("build", "--together", "全市")
    assert (ran.status, ran.out) == (2, "")
    assert "同名体例的内容不同" in ran.err


def test_a_library_among_the_sources_is_no_obstacle_to_one_document(
    run: Run, plant: Plant, folder: Path
) -> None:
    plant("库.perf", "设 单价 = 614元/套\n")
    assert run("build", "--together", "全市").status == 0
    assert len(titles(document(folder, "全市.json"))) == 3


def test_a_finding_that_is_grave_for_one_file_only_fails_that_file(run: Run, plant: Plant) -> None:
    plant("库.perf", '模板 甲(数) { 产出 { 成本 "价" ≤ 100万; 数量 "数" ≥ 数 } }\n')
    for name, code, severity in (("丙", "103", ""), ("丁", "104", "程度 P511 错误")):
        head = (
            f'导入 "库.perf"\n体例 "{name}" 沿用 "项目支出绩效目标-2015" {{\n  {severity}\n}}\n'
            f'体例 "{name}"\n'
        )
        text = source(code, "1.00", head=head).replace('之1" {', '之1" 沿用 甲(3台) {')
        plant(f"{name}.perf", text)
    for order in (("丙.perf", "丁.perf"), ("丁.perf", "丙.perf")):
        ran = run("build", *order)
        assert ran.status == 1
        assert ran.out == "build/丙.json\n"


def test_a_library_is_judged_without_anyone_who_uses_it(run: Run, plant: Plant) -> None:
    plant("库.perf", '模板 甲(数) {\n  目标 "{树}"\n  产出 { 数量 "数" ≥ 数 }\n}\n')
    ran = run("check", "库.perf")
    assert ran.status == 1
    assert "P256" in ran.out


def test_a_library_that_uses_an_import_only_in_its_templates_uses_it(
    run: Run, plant: Plant
) -> None:
    plant("底.perf", "设 单价 = 614元/套\n计量 课 = 45分钟\n")
    plant("库.perf", '导入 "底.perf"\n模板 甲 { 产出 { 数量 "课时" ≥ 3课 } }\n')
    plant("册.perf", '导入 "底.perf"\n模板 甲 { 目标 "每套{单价}" }\n')
    plant("空.perf", '导入 "底.perf"\n')
    out = run("check", "库.perf", "册.perf", "空.perf").out
    assert out.count("P244") == 1
    assert "--> 空.perf:1:1" in out


def test_a_scheme_of_the_settings_that_a_file_does_not_import_names_the_file(
    run: Run, plant: Plant
) -> None:
    plant("perf.toml", 'scheme = "本市"\n')
    plant("甲.perf", source("101", "1.00"))
    ran = run("check", "甲.perf")
    assert ran.status == 1
    assert "--> perf.toml:1:11" in ran.out
    assert "甲.perf:1:1" in ran.out


@pytest.mark.parametrize("command", ["check", "build"])
def test_the_workspace_of_a_path_is_found_from_outside(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    inner = folder / "工作区"
    inner.mkdir()
    for name in ("perf.toml", "甲.perf"):
        (folder / name).rename(inner / name)
    (folder / "下属" / "乙.perf").unlink()
    ran = run(command, "工作区")
    assert ran.status == 0
    if command == "build":
        assert ran.out == "工作区/build/甲.json\n"


def test_a_project_that_stands_in_two_files_of_one_document_is_told(run: Run, plant: Plant) -> None:
    plant("下属/乙.perf", source("101", "5.00"))
    ran = run("build", "--together", "全市")
    assert (ran.status, ran.out) == (1, "")
    assert "P209" in ran.err


def test_one_code_for_two_units_is_told(run: Run, plant: Plant) -> None:
    plant(
        "下属/乙.perf", source("101", "5.00").replace("单位101", "另一单位").replace("之1", "之9")
    )
    ran = run("build", "--together", "全市")
    assert (ran.status, ran.out) == (2, "")
    assert "单位 101 的名称不同" in ran.err


def test_an_import_of_the_scheme_that_the_settings_name_is_used(run: Run, plant: Plant) -> None:
    plant("体例.perf", '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n}\n')
    plant("perf.toml", 'scheme = "本市"\nyear = 2023\n')
    plant("甲.perf", source("101", "1.00", head='导入 "体例.perf"\n'))
    assert run("check", "甲.perf").out == "没有发现问题\n"
