"""The templates of the example tianjin-2023 print what the tables written out print."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from perfdsl.backends import emit
from perfdsl.diagnostics.model import Severity
from perfdsl.document.model import Document, Indicator, Measure, Project
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile

from .compiled import TIANJIN, compiled, document, shown

WRITTEN_OUT = Path(__file__).with_name("written_out") / "tianjin-2023.perf"
TEXT = TIANJIN.read_text(encoding="utf-8")


def _projects(document: Document) -> dict[str, Project]:
    return {project.name: project for unit in document.units for project in unit.projects}


@pytest.fixture(scope="module")
def written_out() -> dict[str, Project]:
    """The projects that stand on a template in the example, written line by line."""
    result = compiled(WRITTEN_OUT, WRITTEN_OUT.parent)
    assert result.document, [shown(one) for one in result.diagnostics]
    return _projects(result.document)


def _as_typed(indicator: Indicator) -> Indicator:
    """The indicator as if its value had been typed, not computed."""
    value = indicator.value
    if isinstance(value, Measure):
        value = replace(value, computed=False)
    return replace(indicator, value=value)


def _comparable(project: Project) -> Project:
    rows = tuple(map(_as_typed, project.indicators))
    return replace(project, number=0, title="", indicators=rows)


def _with(document: Document, projects: dict[str, Project]) -> Document:
    """The document with these projects in place of its own, numbers and titles kept."""
    units = tuple(
        replace(
            unit,
            projects=tuple(
                replace(projects.get(one.name, one), number=one.number, title=one.title)
                for one in unit.projects
            ),
        )
        for unit in document.units
    )
    return replace(document, units=units)


def test_every_project_on_a_template_is_also_written_out(written_out: dict[str, Project]) -> None:
    on_templates = re.findall(r'^项目 "([^"]+)" 沿用', TEXT, re.MULTILINE)
    assert on_templates == list(written_out)
    assert len(on_templates) == 7
    assert "沿用 " not in WRITTEN_OUT.read_text(encoding="utf-8").partition("\n")[2]


def test_a_project_on_a_template_is_what_it_was_written_out(
    written_out: dict[str, Project],
) -> None:
    projects = _projects(document(TIANJIN))
    for name, project in written_out.items():
        assert _comparable(projects[name]) == _comparable(project)


def test_the_word_file_and_the_web_page_keep_their_bytes(written_out: dict[str, Project]) -> None:
    here = document(TIANJIN)
    plain = _with(here, written_out)
    assert plain != here
    for backend in ("docx", "html"):
        assert emit(backend, here) == emit(backend, plain)


def test_three_maintenance_projects_and_their_template_take_at_most_40_lines() -> None:
    begin = TEXT.index("模板 信息化运维")
    uses = list(re.finditer(r"^项目 .* 沿用 信息化运维.*\{\n(?:  .*\n)*\}\n", TEXT, re.MULTILINE))
    assert len(uses) == 3
    assert len(TEXT[begin : uses[-1].end()].splitlines()) <= 40


def test_the_second_goals_of_the_three_differ_as_published(
    written_out: dict[str, Project],
) -> None:
    goals = [project.goals for name, project in written_out.items() if "信息化运维" in name]
    assert [each[0] == goals[0][0] and each[2:] == goals[0][2:] for each in goals] == [True] * 3
    assert [each[1] == goals[0][1] for each in goals] == [True, True, False]


@pytest.mark.parametrize(
    ("typed", "changed", "told"),
    [
        ("≥ 1900套", "≥ 2200套", "202.62万元 ≤ 200万元"),
        ("≥ 1100套", "≥ 1360套", "200.164万元 ≤ 200万元"),
        ('软件采购数量"       75套', '软件采购数量"       76套', "63.84万元 = 63万元"),
        ('≤ 8400元/套 写作 "≤8400元"', '≤ 8000元/套 写作 "≤8000元"', "60万元 = 63万元"),
    ],
)
def test_an_assertion_holds_until_a_number_is_changed(typed: str, changed: str, told: str) -> None:
    assert TEXT.count(typed) == 1
    text = TEXT.replace(typed, changed)
    found = compile_source(SourceFile(TIANJIN.name, text)).diagnostics
    failed = [one for one in found if one.kind.code == "P411"]
    assert len(failed) == 1
    assert told in failed[0].message.zh
    assert failed[0].span
    said = re.findall(r'否则 "(.+)"', TEXT)
    assert sum(each in failed[0].message.zh for each in said) == 1


def test_both_assertions_hold_as_published() -> None:
    assert len(re.findall(r"^  校验 ", TEXT, re.MULTILINE)) == 2
    found = compiled(TIANJIN).diagnostics
    assert not [one for one in found if one.severity is Severity.ERROR]
