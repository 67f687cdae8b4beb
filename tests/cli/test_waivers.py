"""``perfc check`` with waivers: the day, the files together, and the list for auditors."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from perfdsl.diagnostics.formats import FORMATS
from perfdsl.diagnostics.width import cells
from tests.cli.conftest import Run
from tests.cli.several import Plant, source


@pytest.fixture(autouse=True)
def sound(two_sources: None, plant: Plant) -> None:
    """Nothing is found in the workspace but what a test puts there."""
    plant("甲.perf", source("101", "10.00"))


LIBRARY = """
# 豁免 P529：合同范本的原话
模板 采购 {
  产出 { 时效 "完成时间" 10月前 }
  效益 { 社会效益 "办公条件" "改善" }
  满意度 { 服务对象 "职工满意度" ≥ 90% }
}
"""
OWN = """导入 "库.perf"
单位 103 "单位103"
项目 "采购" 沿用 采购 {
  预算 1.00万元 = 财政资金 1.00万元
  用途 "购置设备"
  目标 "改善办公条件"
}
"""


def waived(plant: Plant, comment: str, value: str = "10月前") -> None:
    text = f"""单位 101 "单位101"
项目 "甲" {{
  预算 1.00万元 = 财政资金 1.00万元
  用途 "购置设备"
  目标 "改善办公条件"
  产出 {{
    数量 "设备数" ≥ 10台
    时效 "完成时间" {value}  # {comment}
  }}
  效益 {{ 社会效益 "办公条件" "改善" }}
  满意度 {{ 服务对象 "职工满意度" ≥ 90% }}
}}
"""
    plant("甲.perf", text)


def codes(run: Run, *argv: str) -> list[str]:
    shown = json.loads(run("check", "--output-format", "json", *argv).out)
    return [one["code"] for one in shown["diagnostics"]]


def test_a_waiver_holds_to_its_last_day_and_not_after(run: Run, plant: Plant) -> None:
    waived(plant, "豁免 P529：有批复，至 2023-06-30")
    assert codes(run, "--as-of", "2023-06-30") == []
    assert codes(run, "--as-of", "2023年7月1日") == ["P529", "P603"]


def test_without_as_of_the_day_is_today(run: Run, plant: Plant) -> None:
    waived(plant, "豁免 P529：有批复，至 2001-01-01")
    assert codes(run) == ["P529", "P603"]
    waived(plant, "豁免 P529：有批复，至 9999-12-31")
    assert codes(run) == []


@pytest.mark.parametrize("word", ["2023-02-30", "昨天", ""])
def test_a_day_that_is_none_is_wrong_use(run: Run, word: str) -> None:
    ran = run("check", "--as-of", word)
    assert (ran.status, ran.out) == (2, "")
    assert "--as-of" in ran.err


def test_build_never_looks_at_the_day(run: Run, plant: Plant, folder: Path) -> None:
    waived(plant, "豁免 P529：有批复，至 2001-01-01")
    ran = run("build")
    assert (ran.status, "P529" in ran.err, "P603" in ran.err) == (0, False, False)
    with_waiver = (folder / "build" / "甲.json").read_bytes()
    waived(plant, "合同原文如此")
    assert "P529" in run("build").err
    assert (folder / "build" / "甲.json").read_bytes() == with_waiver


def test_an_expired_waiver_fails_a_strict_check(run: Run, plant: Plant) -> None:
    waived(plant, "豁免 P529：有批复，至 2023-06-30")
    assert run("check", "--strict", "--as-of", "2023-06-30").status == 0
    assert run("check", "--strict", "--as-of", "2023-07-01").status == 1
    assert run("check", "--as-of", "2023-07-01").status == 0


def test_an_unused_waiver_is_told_in_its_place(run: Run, plant: Plant) -> None:
    waived(plant, "豁免 P529：有批复", "10月底前")
    text = Path("甲.perf").read_text("utf-8")
    plant("下属/乙.perf", text.replace("10月底前", "11月前  #").replace("101", "102"))
    plant("戊.perf", text.replace("10月底前", "11月前  #").replace("101", "105"))
    shown = run("check", "--output-format", "concise").out.splitlines()
    assert [line.split(":")[0] for line in shown[:-1]] == [
        "下属/乙.perf",
        "戊.perf",
        "甲.perf",
    ]
    assert "P604" in shown[2]


def test_a_library_is_not_blamed_for_what_one_of_its_files_leaves_unused(
    run: Run, plant: Plant
) -> None:
    plant("库.perf", LIBRARY)
    plant("丙.perf", OWN)
    assert codes(run) == []
    assert codes(run, "库.perf") == []
    assert codes(run, "丙.perf") == []


def test_a_template_s_waiver_is_unused_where_no_project_of_the_workspace_needs_it(
    run: Run, plant: Plant
) -> None:
    plant("库.perf", LIBRARY.replace("10月前", "10月底前"))
    assert codes(run) == []
    plant("丙.perf", OWN)
    assert codes(run) == ["P604"]
    assert codes(run, "库.perf", "丙.perf") == []


def test_a_code_that_is_not_looked_for_leaves_no_waiver_unused(run: Run, plant: Plant) -> None:
    waived(plant, "豁免 P529：有批复")
    assert codes(run, "--ignore", "P529") == []
    assert codes(run, "--select", "P6") == []
    plant("perf.toml", Path("perf.toml").read_text("utf-8") + '[lint]\nP529 = "off"\n')
    assert codes(run) == []


def test_a_waiver_finding_has_the_severity_the_workspace_gives_it(run: Run, plant: Plant) -> None:
    plant("perf.toml", Path("perf.toml").read_text("utf-8") + '[lint]\nP604 = "error"\n')
    waived(plant, "豁免 P529：有批复", "10月底前")
    assert run("check").status == 1


# --- the list -------------------------------------------------------------------------------------


def test_the_list_has_every_waiver_with_its_state(run: Run, plant: Plant) -> None:
    plant("库.perf", LIBRARY)
    plant("丙.perf", OWN)
    waived(plant, "豁免 P529、P401、P592：有批复，至 2023-06-30")
    plant(
        "丁.perf",
        "# 豁免 P529：\n# 豁免 P529：有批复\n# 豁免：有批复\n" + OWN.replace("103", "104"),
    )
    ran = run("check", "--list-waivers", "--output-format", "json", "--as-of", "2024-01-01")
    assert (ran.status, ran.err) == (0, "")
    shown = json.loads(ran.out)
    jsonschema.validate(shown, json.loads(run("schema", "waivers").out))
    assert shown["as_of"] == "2024-01-01"
    rows = [
        (one["path"], one["scope"]["kind"], one["state"], one["silenced"], one["until"])
        for one in shown["waivers"]
    ]
    assert rows == [
        ("丁.perf", "line", "invalid", 0, None),
        ("丁.perf", "line", "unused", 0, None),
        ("丁.perf", "line", "invalid", 0, None),
        ("库.perf", "template", "in-force", 1, None),
        ("甲.perf", "line", "expired", 0, "2023-06-30"),
    ]
    last = shown["waivers"][-1]
    assert (last["project"], last["reason"]) == ("甲", "有批复")
    named = [(one["code"], one["name"], one["can_be_waived"]) for one in last["codes"]]
    assert named == [
        ("P529", "open-date", True),
        ("P401", "budget-sum", False),
        ("P592", None, False),
    ]


def test_the_list_for_people_is_aligned_and_counted(run: Run, plant: Plant) -> None:
    waived(plant, "豁免 P529：有批复，至 2023-06-30")
    for lang, state, total in (
        ("zh", "有效，免除 1 处", "1 条豁免（按 2023-01-01）：1 条有效\n"),
        ("en", "in force, silences 1", "waivers on 2023-01-01: 1 (1 in force)\n"),
    ):
        ran = run("check", "--list-waivers", "--as-of", "2023-01-01", "--lang", lang)
        first, *_, last = ran.out.splitlines()
        assert first.startswith("甲.perf:8:21  ") and first.endswith(state)
        assert cells(first) == 79
        assert f"{last}\n" == total


def test_the_list_ends_well_though_there_are_errors(run: Run, plant: Plant) -> None:
    waived(plant, "豁免 P529：有批复")
    plant("坏.perf", "项目")
    ran = run("check", "--list-waivers")
    assert (ran.status, ran.err) == (0, "")


def test_a_list_that_cannot_be_whole_says_so(run: Run, plant: Plant) -> None:
    waived(plant, "豁免 P529：有批复")
    ran = run("check", "--list-waivers", "甲.perf", "没有.perf")
    assert ran.status == 2
    assert "P001" in ran.err
    assert "甲.perf:8:21" in ran.out
    plant("perf.toml", "yaer = 2023\n")
    ran = run("check", "--list-waivers")
    assert ran.status == 2
    assert "P032" in ran.err


def test_without_waivers_the_list_says_so(run: Run) -> None:
    assert run("check", "--list-waivers").out == "没有豁免\n"


@pytest.mark.parametrize("style", sorted(set(FORMATS) - {"text", "json"}))
def test_the_list_has_two_formats(run: Run, style: str) -> None:
    ran = run("check", "--list-waivers", "--output-format", style)
    assert (ran.status, ran.out) == (2, "")
