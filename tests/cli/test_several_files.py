"""Several sources with the real compiler: imports, one document of many, and what perf.toml says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from perfdsl import driver
from tests.cli.conftest import Run

Plant = Callable[[str, str], Path]

PROJECT = """
项目 "{name}" {{
  预算 {amount}万元 = 财政资金 {amount}万元
  用途 "购置设备"
  目标 "改善办公条件"
  产出 {{ 数量 "设备数" ≥ 10{unit} }}
  效益 {{ 社会效益 "办公条件" "改善" }}
  满意度 {{ 服务对象 "职工满意度" ≥ 90% }}
}}
"""


def source(code: str, *amounts: str, head: str = "", unit: str = "台") -> str:
    projects = (
        PROJECT.format(name=f"{code} 之{place}", amount=amount, unit=unit)
        for place, amount in enumerate(amounts, 1)
    )
    return f'{head}单位 {code} "单位{code}"\n' + "".join(projects)


@pytest.fixture(autouse=True)
def real(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("perfdsl.cli.sources.Compiler", driver.Compiler)


@pytest.fixture(autouse=True)
def tree(plant: Plant) -> None:
    settings(plant)
    plant("甲.perf", source("101", "10.00", "20.00"))
    plant("下属/乙.perf", source("102", "5.00"))


def settings(plant: Plant, *lines: str) -> None:
    head = 'scheme = "项目支出绩效目标-2015"\nyear = 2023\nformats = ["json"]\n'
    plant("perf.toml", head + "\n".join(lines))


def document(folder: Path, name: str) -> dict[str, object]:
    loaded = json.loads((folder / "build" / name).read_text("utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def titles(document: dict[str, object]) -> list[str]:
    units = document["units"]
    assert isinstance(units, list)
    return [project["title"] for unit in units for project in unit["projects"]]


def test_files_that_name_no_scheme_and_year_have_those_of_the_workspace(
    run: Run, folder: Path
) -> None:
    assert run("build").status == 0
    assert document(folder, "甲.json")["scheme"] == "项目支出绩效目标-2015"
    assert document(folder, "甲.json")["year"] == 2023


def test_a_file_may_name_another_scheme(run: Run, plant: Plant, folder: Path) -> None:
    plant("丙.perf", source("103", "1.00", head='体例 "核心绩效指标-2021"\n'))
    run("build", "丙.perf")
    assert document(folder, "丙.json")["scheme"] == "核心绩效指标-2021"


def test_together_prints_every_source_as_one_document_numbered_through(
    run: Run, folder: Path
) -> None:
    ran = run("build", "--together", "全市", "甲.perf", "下属")
    assert (ran.status, ran.out) == (0, "build/全市.json\n")
    printed = document(folder, "全市.json")
    assert titles(printed) == [
        "1.101 之1绩效目标表",
        "2.101 之2绩效目标表",
        "3.102 之1绩效目标表",
    ]
    assert printed["counts"] == {"projects": 3, "indicators": 9}
    assert printed["budget"]["total"] == "35.00"  # type: ignore[index]


def test_neighbours_of_one_unit_become_one_unit(run: Run, plant: Plant, folder: Path) -> None:
    plant("下属/乙.perf", source("101", "5.00").replace("之1", "之9"))
    run("build", "--together", "全市", "甲.perf", "下属/乙.perf")
    units = document(folder, "全市.json")["units"]
    assert [(one["code"], one["budget"]["total"]) for one in units] == [("101", "35.00")]  # type: ignore[attr-defined]


def test_a_document_of_the_settings_takes_its_files_in_its_order(
    run: Run, plant: Plant, folder: Path
) -> None:
    settings(plant, "[[document]]", 'name = "全市"', 'files = ["下属/*.perf", "甲.perf"]')
    plant("丙.perf", source("103", "1.00"))
    ran = run("build")
    assert (ran.status, ran.out) == (0, "build/全市.json\nbuild/丙.json\n")
    assert titles(document(folder, "全市.json"))[0] == "1.102 之1绩效目标表"


def test_a_path_prints_a_file_alone_whatever_documents_there_are(run: Run, plant: Plant) -> None:
    settings(plant, "[[document]]", 'name = "全市"', 'files = ["甲.perf"]')
    assert run("build", "甲.perf").out == "build/甲.json\n"


def test_with_an_error_in_one_source_the_document_is_not_written(
    run: Run, plant: Plant, folder: Path
) -> None:
    plant("下属/乙.perf", source("102", "5.00") + "项目 坏 {\n}\n")
    ran = run("build", "--together", "全市")
    assert (ran.status, ran.out) == (1, "")
    assert not (folder / "build").exists()


@pytest.mark.parametrize(
    ("head", "word"),
    [("年度 2024\n", "年度"), ('体例 "核心绩效指标-2021"\n', "体例")],
)
def test_sources_that_differ_cannot_be_one_document(
    run: Run, plant: Plant, head: str, word: str
) -> None:
    plant("下属/乙.perf", source("102", "5.00", head=head))
    ran = run("build", "--together", "全市")
    assert ran.status == 2
    assert "P029" in ran.err
    assert f"的{word}不同" in ran.err


@pytest.mark.parametrize("name", ["", "a/b", "../x", ".", "..", "CON"])
def test_the_name_of_a_document_is_no_path(run: Run, name: str) -> None:
    assert run("build", "--together", name).status == 2


def test_a_document_named_like_another_output_is_refused(run: Run, plant: Plant) -> None:
    settings(plant, "[[document]]", 'name = "丙"', 'files = ["甲.perf"]')
    plant("丙.perf", source("103", "1.00"))
    ran = run("build")
    assert ran.status == 2
    assert "build/丙.json" not in ran.out


# -- the control figure of the workspace


@pytest.mark.parametrize(
    "figure", ["35万元", "= 350000元", "<= 35.00万元", "≤ 1亿元", "35.000万元"]
)
def test_a_control_figure_that_is_kept_says_nothing(run: Run, plant: Plant, figure: str) -> None:
    settings(plant, f'ceiling = "{figure}"')
    assert run("check").status == 0


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ("= 36万元", "合计 35万元，比控制数 36万元 少 1万元"),
        ("<= 340000元", "合计 350000元，比控制数 340000元 多 10000元"),
    ],
)
def test_a_control_figure_that_is_missed_is_an_error_with_the_difference(
    run: Run, plant: Plant, figure: str, said: str
) -> None:
    settings(plant, f'ceiling = "{figure}"')
    ran = run("check")
    assert ran.status == 1
    assert "错误[P414]" in ran.out
    assert said in ran.out
    assert "--> perf.toml:4:" in ran.out


def test_the_control_figure_is_not_judged_by_a_part_of_the_workspace(
    run: Run, plant: Plant
) -> None:
    settings(plant, 'ceiling = "1万元"')
    assert run("check", "甲.perf").status == 0


def test_the_control_figure_is_not_judged_while_a_file_is_faulty(run: Run, plant: Plant) -> None:
    settings(plant, 'ceiling = "1万元"')
    plant("下属/乙.perf", "项目 坏 {\n}\n")
    assert "P414" not in run("check").out


@pytest.mark.parametrize("figure", ["3套", "5", "1元/台"])
def test_a_control_figure_that_is_no_money_stops_the_command(
    run: Run, plant: Plant, figure: str
) -> None:
    settings(plant, f'ceiling = "{figure}"')
    for command in ("check", "build"):
        ran = run(command)
        assert ran.status == 1
        assert "P214" in ran.out + ran.err
        assert ".json" not in ran.out


# -- severities and editions


@pytest.mark.parametrize(("word", "status"), [("error", 1), ("warning", 0), ("off", 0)])
def test_the_workspace_says_how_grave_a_finding_is(
    run: Run, plant: Plant, word: str, status: int
) -> None:
    settings(plant, "[lint]", f'P307 = "{word}"')
    plant("甲.perf", source("101", "1.00", unit="顶/幅"))
    ran = run("check")
    assert ran.status == status
    assert ("P307" in ran.out) is (word != "off")


@pytest.mark.parametrize(
    "lines",
    [
        ("[lint]", 'P998 = "off"'),
        ("[lint]", 'P401 = "off"'),
        ("language = 2062",),
        ('form = "绩效目标平辅表"',),
    ],
)
def test_what_the_language_does_not_know_is_told_where_it_stands(
    run: Run, plant: Plant, lines: tuple[str, ...]
) -> None:
    settings(plant, *lines)
    for command in ("check", "build"):
        ran = run(command)
        assert ran.status == 1
        assert f"--> perf.toml:{3 + len(lines)}:" in ran.out + ran.err
        assert ".json" not in ran.out


def test_an_edition_makes_findings_graver_and_an_older_file_is_told(run: Run, plant: Plant) -> None:
    plant("甲.perf", source("101", "1.00", unit="台以上"))
    ran = run("check", "甲.perf")
    assert ran.status == 0
    assert "写了「语言 2026」以后，这是错误" in ran.out
    plant("甲.perf", source("101", "1.00", unit="台以上", head="语言 2026\n"))
    assert run("check", "甲.perf").status == 1
    settings(plant, "language = 2026")
    plant("甲.perf", source("101", "1.00", unit="台以上"))
    assert run("check", "甲.perf").status == 1


def test_the_workspace_s_form_prints_what_names_none(run: Run, plant: Plant, folder: Path) -> None:
    settings(plant, 'form = "绩效目标平铺表"')
    run("build")
    assert document(folder, "甲.json")["form"] == "绩效目标平铺表"


# -- imports


def test_an_imported_file_s_faults_are_told_once_however_many_use_it(
    run: Run, plant: Plant
) -> None:
    plant("库/单价.perf", "设 单价 = 614元/套\n计量 课 = 0分钟\n")
    for name in ("丙", "丁"):
        plant(f"{name}.perf", f'导入 "库/单价.perf"\n设 {name} = 单价 * 2套\n')
    ran = run("check")
    assert ran.status == 1
    assert ran.out.count("P223") == 1
    assert ran.out.count("错误") == 2  # the finding, and the summary


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
