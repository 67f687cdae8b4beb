"""Templates built to explode: expansion stops at its limits, with one clear finding."""

from __future__ import annotations

import pytest

from perfdsl.semantics.templates.expansion import Expander
from perfdsl.semantics.templates.scope import DEEPEST, MOST_MEMBERS
from perfdsl.syntax import ast
from tests.semantics.template_files import Files, codes, scheme


def _tower(levels: int, given: str, top: str, body: str, first: str = '"文"') -> str:
    heads = [f"模板 第{n}(a) 沿用 第{n + 1}({given}) {{\n{body}\n}}\n" for n in range(1, levels)]
    last = f"模板 第{levels}(a) {{\n{top}\n}}\n"
    return "".join(heads) + last + f'项目 "甲" 沿用 第1({first}) {{\n用途 "自己的"\n}}\n'


@pytest.mark.parametrize(
    ("given", "top", "first"),
    [
        ('"{a}{a}"', '目标 "{a}"', '"文"'),
        ('"{a}{a}{a}{a}{a}{a}{a}{a}"', '目标 "{a}"', '"文"'),
        ("a + a", "校验 a ≤ 5", "1"),
        ("最大(a, a, a, a)", '产出 { 数量 "数" ≥ a * a }', "1台"),
        ("-(-(-(-(-(a)))))", "校验 a ≤ 5", "1"),
    ],
)
def test_a_tower_that_grows_at_every_level_is_too_large(given: str, top: str, first: str) -> None:
    done = Files(_tower(DEEPEST, given, top, "", first)).expanded()
    assert codes(done.diagnostics) == ["P259"]
    assert not done.complete
    fields = [one.head.text for one in done.project.members if isinstance(one, ast.Entry)]
    assert fields == ["用途"]  # what the project says itself is still checked


def test_templates_nest_to_a_limit() -> None:
    assert Files(_tower(DEEPEST, "a", '目标 "{a}"', "")).expanded().diagnostics == ()
    done = Files(_tower(DEEPEST + 1, "a", '目标 "{a}"', "")).expanded()
    assert codes(done.diagnostics) == ["P259"]


def _rows(count: int, value: str) -> str:
    rows = "\n".join(f'数量 "第{n}项" {value}' for n in range(count))
    return f"产出 {{\n{rows}\n}}\n"


def test_a_project_has_so_many_lines_and_no_more() -> None:
    for count, expected in ((MOST_MEMBERS - 1, []), (MOST_MEMBERS, ["P259"])):
        text = f'模板 甲 {{\n{_rows(count, "1个")}}}\n项目 "甲" 沿用 甲 {{\n}}\n'
        assert codes(Files(text).expanded().diagnostics) == expected


def test_a_thousand_rows_replace_a_thousand() -> None:
    own = _rows(1000, "2个") + "\n".join(f'删去 产出 质量 "第{n}项"' for n in range(1000))
    base = _rows(1000, "1个") + _rows(1000, "3个").replace("数量", "质量")
    done = Files(f'模板 甲 {{\n{base}}}\n项目 "甲" 沿用 甲 {{\n{own}\n}}\n').expanded()
    [group] = done.project.members
    assert isinstance(group, ast.Group)
    values = [one.value for one in group.members if isinstance(one, ast.Entry)]
    bodies = [one.body for one in values if one]
    assert [one.text for one in bodies if isinstance(one, ast.Quantity)] == ["2个"] * 1000


def test_a_thousand_removals_in_vain_are_each_told() -> None:
    own = "\n".join(f'删去 产出 数量 "没有{n}"' for n in range(1000))
    text = f'模板 甲 {{\n{_rows(1000, "1个")}}}\n项目 "甲" 沿用 甲 {{\n{own}\n}}\n'
    assert codes(Files(text).expanded().diagnostics) == ["P258"] * 1000


@pytest.mark.parametrize("argument", ["", "(1)"])
def test_the_projects_of_a_file_share_a_limit_which_is_told_once(argument: str) -> None:
    head = "模板 甲(a = 1)" if not argument else "模板 甲(a)"
    projects = "".join(f'项目 "第{n}个" 沿用 甲{argument} {{\n}}\n' for n in range(300))
    files = Files(f"{head} {{\n{_rows(5000, '1个')}}}\n{projects}")
    expander = Expander(scheme(), files)
    found = [one for project in files.projects for one in expander.expand(project).diagnostics]
    assert codes(found) == ["P259"]


def test_a_hundred_templates_in_a_circle_are_told() -> None:
    text = "".join(f"模板 第{n} 沿用 第{(n + 1) % 100} {{\n}}\n" for n in range(100))
    assert codes(Files(text).checked()) == ["P252"]


def test_thousands_of_unknown_names_are_each_told() -> None:
    places = "".join(f"{{不识{n}}}" for n in range(3000))
    parameters = ", ".join(f"参数{n}" for n in range(3000))
    files = Files(f'模板 甲({parameters}) {{\n目标 "{places}"\n}}\n')
    assert codes(files.checked()) == ["P256"] * 3000
