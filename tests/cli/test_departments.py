"""Departments with the real compiler: what ``tree``, ``why``, ``build`` and ``--list-waivers`` say of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from perfdsl.driver import Compiler
from tests.cli.conftest import Run

Plant = Callable[[str, str], Path]
BUREAU = """体例 "部门整体支出绩效目标-2015"
年度 2023
部门 "示例市文化局" {
  任务 "公共文化服务" { 内容 "图书馆免费开放"; 预算 200万元 = 财政拨款 150万元 + 其他资金 50万元 }
  任务 "艺术创作" { 内容 "新创剧目"; 预算 100万元 = 财政拨款 100万元 }
  目标 "改善公共文化服务"
  产出 {
    数量 "免费开放馆数" ≥ 3个
    时效 "首演时间" 10月前  # 豁免 P529：合同原文
  }
  效益 { 社会效益 "到馆人次" ≥ 50万人次 }
  满意度 { 服务对象 "读者满意度" ≥ 90% }
}
"""
LIBRARY = """体例 "项目支出绩效目标-2015"
年度 2023
单位 101 "示例市图书馆"
项目 "购书" {
  预算 10万元 = 财政资金 10万元
  用途 "购书"
  目标 "购置图书"
  产出 { 数量 "购书数量" ≥ 2万册 }
  效益 { 社会效益 "读者人次" ≥ 30万人次 }
  满意度 { 服务对象 "读者满意度" ≥ 90% }
}
"""


@pytest.fixture(autouse=True)
def workspace(folder: Path, plant: Plant, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("perfdsl.cli.run.Compiler", Compiler)
    plant("局.perf", BUREAU)
    plant("馆.perf", LIBRARY)
    return folder


def lines(run: Run, *argv: str) -> list[str]:
    return [" ".join(line.split()) for line in run(*argv).out.splitlines()]


def built(run: Run, folder: Path, *argv: str) -> Any:
    ran = run("build", *argv, "-f", "json")
    assert ran.status == 0, ran.err
    return json.loads((folder / ran.out.split()[0]).read_text("utf-8"))


def test_a_tree_lists_departments_before_units_and_in_no_total(run: Run) -> None:
    found = lines(run, "tree")
    assert "部门 示例市文化局 300.00万元" in found
    assert "2 项任务，4 个指标" in found
    assert "合计 10.00万元" in found
    assert "department 示例市文化局 300.00万元" in lines(run, "tree", "--lang", "en")


def test_a_tree_of_departments_alone_is_not_empty(run: Run) -> None:
    assert "没有项目" not in run("tree", "局.perf").out


def test_the_tree_of_programs_has_them(run: Run) -> None:
    files = json.loads(run("tree", "--json", "局.perf").out)["files"]
    assert files[0]["contents"]["departments"] == [
        {"name": "示例市文化局", "total": "300.00", "tasks": 2, "indicators": 4, "templates": []}
    ]


def test_the_budget_of_a_department_comes_from_its_tasks(run: Run) -> None:
    found = lines(run, "why", "示例市文化局")
    assert found[0] == "部门「示例市文化局」 300.00万元"
    assert found[1].startswith("预算 300.00万元（算自 「公共文化服务」 + 「艺术创作」）")
    assert "任务「艺术创作」 100.00万元 局.perf:5:6" in found


def test_a_task_is_found_by_its_name(run: Run) -> None:
    found = lines(run, "why", "艺术创作")
    assert found[0] == "任务「艺术创作」 100.00万元"
    assert found[1].startswith("位于 部门「示例市文化局」")
    english = lines(run, "why", "艺术创作", "--lang", "en")
    assert english[1].startswith("in the department “示例市文化局”")


def test_a_document_of_departments_alone_has_no_units(run: Run, folder: Path) -> None:
    printed = built(run, folder, "局.perf")
    assert printed["units"] == []
    assert printed["budget"] is None
    assert printed["departments"][0]["tasks"][1]["budget"]["total"] == "100.00"
    assert printed["departments"][0]["budget"]["sources"][0] == {
        "name": "财政拨款",
        "amount": "250.00",
        "parts": [],
    }


def test_a_department_and_projects_of_other_files_make_one_document(run: Run, folder: Path) -> None:
    printed = built(run, folder, "--together", "全市", "局.perf", "馆.perf")
    assert printed["scheme"] == "项目支出绩效目标-2015"
    assert [one["name"] for one in printed["departments"]] == ["示例市文化局"]
    assert printed["counts"] == {"projects": 1, "indicators": 3}
    assert printed["budget"]["total"] == "10.00"


def test_one_department_in_two_files_is_told(run: Run, plant: Plant) -> None:
    plant("又一局.perf", BUREAU)
    ran = run("build", "--together", "全市", "局.perf", "又一局.perf")
    assert ran.status == 1
    assert "P211" in ran.err


def test_files_of_a_department_and_of_projects_have_one_year(run: Run, plant: Plant) -> None:
    plant("局.perf", BUREAU.replace("年度 2023", "年度 2022"))
    ran = run("build", "--together", "全市", "局.perf", "馆.perf")
    assert ran.status == 2
    assert "P029" in ran.err


def test_a_finding_says_in_which_department_it_stands(run: Run, plant: Plant) -> None:
    plant("局.perf", BUREAU.replace("年度 2023", "年度 2023").replace("≥ 3个", '≥ 3个 写作 "4个"'))
    ran = run("check", "局.perf")
    assert ran.status == 1
    assert "部门「示例市文化局」" in ran.out
    assert "项目「" not in ran.out


def test_a_draft_shows_an_amount_that_is_none_in_the_task(
    run: Run, plant: Plant, folder: Path
) -> None:
    plant("局.perf", BUREAU.replace("预算 100万元 =", "预算 100套 ="))
    ran = run("build", "--draft", "-f", "json", "局.perf")
    assert ran.status == 1
    printed = json.loads((folder / ran.out.split()[0]).read_text("utf-8"))
    tasks = printed["departments"][0]["tasks"]
    assert tasks[1]["budget"]["faults"] == [{"cell": "total", "code": "P214"}]
    assert printed["departments"][0]["budget"]["total"] is None
    assert tasks[0]["budget"]["total"] == "200.00"


def test_a_waiver_of_a_department_is_listed(run: Run) -> None:
    assert "合同原文" in run("check", "--list-waivers").out
