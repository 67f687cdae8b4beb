"""What is told of a template itself, and the places where a finding inside it is shown."""

from __future__ import annotations

import pytest

from perfdsl.semantics.templates.expansion import Expander
from perfdsl.semantics.templates.places import merged_findings, with_both_places
from tests.semantics.one_template import (
    standing_on_it,
)
from tests.semantics.template_files import Files, codes, scheme


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("甲(a, a)", ["P211"]),
        ("甲(a = 1, b)", ["P255"]),
        ("甲(a: 金鹅)", ["P255"]),
        ("甲(a: 文字 = 5台)", ["P254"]),
        ("甲 沿用 没有", ["P251"]),
        ("甲 沿用 乙", ["P253"]),
        ('甲 沿用 乙("甲", "乙")', ["P253"]),
        ("甲 沿用 乙(c = 1)", ["P253"]),
        ("甲 沿用 乙(5)", ["P254"]),
        ('甲(x) 沿用 乙("{y}")', ["P256"]),
        ('甲(x = "{y}", y = "{x}")', ["P256"]),
        ('甲(a: 金额 = 1元, b: text = "{a}") 沿用 乙(b)', []),
    ],
)
def test_a_template_is_checked_before_anybody_uses_it(head: str, expected: list[str]) -> None:
    files = Files(f"模板 {head} {{\n}}\n模板 乙(b: 文字) {{\n}}\n")
    assert codes(files.checked()) == expected


def test_an_unknown_template_is_told_with_the_nearest() -> None:
    files = Files(standing_on_it("", "沿用 运唯(1)"))
    done = files.expanded()
    assert codes(done.diagnostics) == ["P251"]
    assert [fix.edits[0].text for fix in done.diagnostics[0].fixes] == ["运维"]
    assert not done.complete


def test_nothing_is_said_of_unknown_names_while_some_could_not_be_read() -> None:
    text = '模板 甲(x) 沿用 没有 {\n用途 "{不识}"\n}\n项目 "甲" 沿用 没有 {\n}'
    files = Files(text, unsure=True)
    assert files.checked() == []
    done = files.expanded()
    assert done.diagnostics == ()
    assert not done.complete


def test_a_circle_is_told_once_with_its_path() -> None:
    circle = "".join(f"模板 {a} 沿用 {b} {{\n}}\n" for a, b in ("甲乙", "乙丙", "丙甲", "丁甲"))
    files = Files(f'{circle}项目 "子" 沿用 丁 {{\n}}\n项目 "丑" 沿用 乙 {{\n}}\n')
    [found] = files.checked()
    assert found.kind.code == "P252"
    assert "甲 → 乙 → 丙 → 甲" in found.message.zh
    expander = Expander(scheme(), files)
    for project in files.projects:
        done = expander.expand(project)
        assert done.diagnostics == ()
        assert not done.complete


def test_a_template_may_stand_on_itself_no_more_than_on_others() -> None:
    [found] = Files("模板 甲 沿用 甲 {\n}\n").checked()
    assert "甲 → 甲" in found.message.zh


# -- places


def test_a_finding_in_a_template_shows_every_use_on_the_way() -> None:
    text = (
        "模板 甲(a) {\n删去 产出 { }\n}\n".replace(" { }", "")
        + "模板 乙(a) 沿用 甲(a) {\n删去 效益\n}\n"
        + '项目 "子" 沿用 乙(1) {\n删去 满意度\n}\n项目 "丑" 沿用 乙(2) {\n}\n'
    )
    files = Files(text)
    expander = Expander(scheme(), files)
    everything = []
    for project in files.projects:
        done = expander.expand(project)
        everything += with_both_places(done.diagnostics, project, done.uses)
    assert codes(everything) == ["P258"] * 3
    places = {
        one.span.text if one.span else "": [related.message.zh for related in one.related]
        for one in everything
    }
    assert places == {"删去 效益": ["用在项目「丑」"], "删去 满意度": []}
    merged = merged_findings(everything)
    assert len(merged) == 2
    [shared] = [one for one in merged if one.span and one.span.text == "删去 效益"]
    assert [one.message.zh for one in shared.related] == ["用在项目「子」"]
    assert [one.zh for one in shared.notes] == ["另有 1 个项目同样如此"]


def test_a_finding_deep_in_a_tower_shows_each_step() -> None:
    text = (
        "模板 丙 {\n}\n模板 甲(a) 沿用 丙 {\n删去 产出\n}\n"
        '模板 乙(a) 沿用 甲(a) {\n}\n项目 "子" 沿用 乙(1) {\n}\n'
    )
    files = Files(text)
    done = files.expanded()
    [found] = with_both_places(done.diagnostics, files.projects[0], done.uses)
    said = [one.message.zh for one in found.related]
    assert said == ["用在项目「子」", "模板「乙」沿用它"]
