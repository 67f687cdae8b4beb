"""Findings beside the parts of a document: each in its cell, and no other format sees them."""

from __future__ import annotations

from dataclasses import replace

from perfdsl.backends import emit
from perfdsl.diagnostics.model import Severity
from perfdsl.document.draft import Faulty
from perfdsl.document.findings import Reviewed, reviewed
from perfdsl.document.model import Document, Mark, Project
from perfdsl.driver import Compilation
from tests.document.drafts import draft_of
from tests.programs import Program

HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n单位 101 "甲局"\n'
BODY = """
  预算 20.00万元 = 财政资金 20.00万元
  用途 "购置设备"
  目标 "改善办公条件"
"""
REST = """
  效益 { 社会效益 "办公条件" "配备到位并通过验收" }
  满意度 { 服务对象 "职工满意度" ≥ 90% }
"""


def project(name: str, *rows: str) -> str:
    lines = "\n".join(rows)
    return f'项目 "{name}" {{{BODY}  产出 {{\n{lines}\n  }}{REST}}}\n'


def compiled(text: str) -> Compilation:
    done = Program.of(HEAD + text).compiled()
    assert not done.has_errors, done.diagnostics
    return done


def review(text: str) -> Reviewed:
    done = compiled(text)
    assert done.document
    return reviewed(done.document, [Faulty(done.model, done.diagnostics)])


def first(seen: Reviewed) -> Project:
    return seen.document.units[0].projects[0]


def unmarked(document: Document) -> Document:
    """The document without any mark on what a project is made of."""
    units = []
    for unit in document.units:
        projects = []
        for one in unit.projects:
            rows = tuple(replace(row, faults=()) for row in one.indicators)
            fields = tuple(replace(each, faults=()) for each in one.fields)
            money = replace(one.budget, faults=())
            projects.append(replace(one, budget=money, fields=fields, indicators=rows, faults=()))
        units.append(replace(unit, projects=tuple(projects)))
    return replace(document, units=tuple(units))


def test_a_finding_stands_in_the_cell_that_it_is_about() -> None:
    seen = review(project("甲", '数量 "设备数" ≥ 10台', '时效 "完成时间" 10月份之前'))
    marks = {row.name: row.faults for row in first(seen).indicators if row.faults}
    assert marks == {"完成时间": (Mark("text", "P529", Severity.WARNING),)}
    [found] = seen.by_project[0]
    assert (found.code, found.severity, found.line) == ("P529", Severity.WARNING, 10)
    assert "10月份之前" in found.message and found.help


def test_the_document_is_else_the_same_and_other_formats_know_nothing() -> None:
    text = project("甲", '数量 "设备数" ≥ 10台', '时效 "完成时间" 10月份之前')
    done, seen = compiled(text), review(text)
    assert done.document and unmarked(seen.document) == done.document
    for backend in ("html", "json", "md"):
        assert b"P529" not in emit(backend, done.document)


def test_a_finding_of_a_template_stands_in_every_project_on_it() -> None:
    rows = '产出 { 数量 "设备数" ≥ 10台\n 时效 "完成时间" 10月份之前 }'
    text = f"模板 共同() {{\n{rows}{REST}}}\n" + "".join(
        f'项目 "{name}" 沿用 共同 {{{BODY}}}\n' for name in ("甲", "乙")
    )
    seen = review(text)
    for found, one in zip(seen.by_project, seen.document.units[0].projects, strict=True):
        assert "P529" in [each.code for each in found]
        [row] = [row for row in one.indicators if row.name == "完成时间"]
        assert row.faults[0].code == "P529"


def test_a_draft_keeps_its_own_marks_and_advice_is_told_in_words_alone() -> None:
    text = HEAD + project("甲", '数量 "设备数" ≥ 10台', '时效 "完成时间" 10月份之前')
    text = text.replace("预算 20.00万元", "预算 30.00万元")
    done = Program.of(text).compiled()
    document = draft_of(text)
    seen = reviewed(document, [Faulty(done.model, done.diagnostics)])
    assert seen.document == document
    assert [one.code for one in seen.by_project[0]] == ["P401", "P529"]


def test_a_waived_finding_is_none() -> None:
    row = '时效 "完成时间" 10月份之前  # 豁免 P529：合同如此'
    seen = review(project("甲", '数量 "设备数" ≥ 10台', row))
    assert seen.by_project == ((),)


def test_no_path_of_this_machine_is_told() -> None:
    done = Program.of(
        HEAD + project("甲", '时效 "完成时间" 10月份之前', '数量 "设备数" ≥ 10台'),
        "/home/某人/甲.perf",
    ).compiled()
    assert done.document
    seen = reviewed(done.document, [Faulty(done.model, done.diagnostics)])
    assert {one.source for one in seen.by_project[0]} == {"甲.perf"}
