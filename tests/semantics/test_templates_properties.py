"""Expanding a template equals writing it out, for whatever it and the project say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from perfdsl.semantics.templates.check import check_template
from perfdsl.semantics.templates.expansion import Expander
from perfdsl.semantics.templates.places import merged_findings, with_both_places
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse
from tests.semantics.template_files import Files, parsed, plain, scheme, written_out

LEVELS = {
    "产出": ("数量", "质量", "时效", "成本"),
    "效益": ("经济效益", "社会效益", "生态效益", "可持续影响"),
    "满意度": ("服务对象",),
}
FIELDS = ("用途",)
PARAMETERS = {"甲": "5台", "乙": '"文{字"', "丙": "2023"}
SAID = {"甲": "5台", "乙": "文{字", "丙": "2023"}


class Row(NamedTuple):
    """A row with ``{名}`` in its name and perhaps a parameter as its value."""

    level: str
    second: str
    name: str
    value: str


class Body(NamedTuple):
    """What a template or a project says."""

    fields: dict[str, str]
    goals: list[tuple[str, bool]]
    rows: list[Row]
    removed: list[tuple[str, ...]]


_names = st.lists(st.sampled_from(["一", "二", "三", "甲", "乙", "丙"]), min_size=1, max_size=2)


@st.composite
def _row(draw: st.DrawFn, *, is_template: bool) -> Row:
    level = draw(st.sampled_from(sorted(LEVELS)))
    second = draw(st.sampled_from(LEVELS[level]))
    words = draw(_names)
    name = "".join(f"{{{one}}}" if is_template and one in PARAMETERS else one for one in words)
    values = ["≥ 1个", '"好"', *(["≥ 甲", "乙", "≥ 丙"] if is_template else [])]
    return Row(level, second, name, draw(st.sampled_from(values)))


@st.composite
def _body(draw: st.DrawFn, *, is_template: bool) -> Body:
    texts = st.sampled_from(["一", "{丙}年", "{{丙}}"] if is_template else ["一", "{丙}年", "{"])
    rows = draw(st.lists(_row(is_template=is_template), max_size=8))
    unique = {(one.level, one.second, _filled(one.name)): one for one in rows}
    targets = [(level,) for level in LEVELS] + [("产出", "数量"), ("效益", "社会效益"), ("目标",)]
    removed = [] if is_template else draw(st.lists(st.sampled_from([*targets, FIELDS]), max_size=2))
    goals = draw(st.lists(st.tuples(texts, st.booleans()), max_size=3))
    fields = draw(st.dictionaries(st.sampled_from(FIELDS), texts))
    goals = [(text, appended and not is_template) for text, appended in goals]
    return Body(fields, goals, list(unique.values()), removed)


def _filled(text: str) -> str:
    text = text.replace("{{", "\0").replace("}}", "\1")
    for name, said in SAID.items():
        text = text.replace(f"{{{name}}}", said.replace("{", "\0"))
    return text.replace("\0", "{").replace("\1", "}")


def _text(body: Body) -> str:
    lines = [f'{field} "{text}"' for field, text in body.fields.items()]
    lines += [f'{"追加 " if appended else ""}目标 "{text}"' for text, appended in body.goals]
    lines += ["删去 " + " ".join(path) for path in body.removed]
    for level in dict.fromkeys(row.level for row in body.rows):
        rows = (row for row in body.rows if row.level == level)
        lines += [f"{level} {{", *(f'{one.second} "{one.name}" {one.value}' for one in rows), "}"]
    return "\n".join(lines)


def _expected(base: Body, own: Body) -> Body:
    """The two merged by the rules, row by row: slow and plain."""
    values = {"≥ 甲": "≥ 5台", "乙": '"文{字"', "≥ 丙": "≥ 2023"}
    rows = [
        Row(one.level, one.second, _filled(one.name), values.get(one.value, one.value))
        for one in base.rows
        if not any(path in ((one.level,), (one.level, one.second)) for path in own.removed)
    ]
    for mine in own.rows:
        same = [at for at, one in enumerate(rows) if one[:3] == mine[:3]]
        beside = [at for at, one in enumerate(rows) if one[:2] == mine[:2]]
        if same:
            rows[same[0]] = mine
        else:  # after the last row of its 二级, else at the end of its 一级
            rows.insert(beside[-1] + 1 if beside else len(rows), mine)
    rows.sort(key=lambda one: list(LEVELS).index(one.level))
    fields = {} if FIELDS in own.removed else {f: _filled(t) for f, t in base.fields.items()}
    goals = [(_filled(text), False) for text, _ in base.goals]
    if ("目标",) in own.removed or not all(appended for _, appended in own.goals):
        goals = []
    goals += [(text, False) for text, _ in own.goals]
    return Body(fields | own.fields, goals, rows, [])


def _sorted(project: ast.Project) -> list[ast.Member]:
    """The lines by their sort, and the 一级 in the scheme's order: what a table shows."""
    order = [ast.Entry, ast.Goal, ast.Group]

    def key(one: ast.Member) -> tuple[int, int]:
        place = list(LEVELS).index(one.name.text) if isinstance(one, ast.Group) else 0
        return order.index(type(one)), place

    return sorted(plain(project).members, key=key)


@given(_body(is_template=True), _body(is_template=False), st.booleans())
def test_expanding_a_template_equals_writing_it_out(base: Body, own: Body, tower: bool) -> None:
    heads, use = "模板 底(甲, 乙, 丙)", f"底({', '.join(PARAMETERS.values())})"
    text = f"{heads} {{\n{_text(base)}\n}}\n"
    if tower:
        text += "模板 顶(子, 乙, 丑) 沿用 底(丙 = 丑, 甲 = 子, 乙 = 乙) {\n}\n"
        use = f"顶({', '.join(PARAMETERS.values())})"
    text += f'项目 "甲" 沿用 {use} {{\n{_text(own)}\n}}\n'
    files = Files(text)
    done = files.expanded()
    assert files.checked() == []
    assert {one.kind.code for one in done.diagnostics} <= {"P258"}  # 删去 of what is not there
    assert done.complete
    out = f'项目 "甲" {{\n{_text(_expected(base, own))}\n}}\n'
    assert _sorted(done.project) == _sorted(written_out(out))


@given(_body(is_template=False))
def test_a_project_without_a_template_stays_what_it_is(body: Body) -> None:
    body = body._replace(removed=[], goals=[(text, False) for text, _ in body.goals])
    done = Files(f'项目 "甲" {{\n{_text(body)}\n}}\n').expanded()
    assert done.diagnostics == ()
    assert done.project == written_out(f'项目 "甲" {{\n{_text(body)}\n}}\n')


WORDS = (
    "删去", "追加", "目标", "预算", "用途", "产出", "数量", "中期", "2023-2025年", "校验", "负责人",
    "甲", "乙", "丙", '"{甲}"', '"{"', '"}{乙.丙}{{"', '"数"', "≥", "=", "+", "*", "-", "(", ")", ",",
    "5台", "1元", "10月31日", "{", "}", "{\n", "\n}\n", "\n", "\n", "沿用", ":", "金额", "否则", ".",
)  # fmt: skip
_words = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)
_heads = st.sampled_from(
    ["", "(甲)", "(甲, 乙 = 甲)", "(甲: 金额, 甲)", "(甲 = 乙, 丙)", "(库: x)"]
)
_uses = st.sampled_from(
    [
        "",
        "沿用 甲",
        "沿用 乙(甲)",
        "沿用 丙(乙, 1元)",
        '沿用 乙(丙 = 1台, 甲 = "{甲}")',
        "沿用 库.甲(-1)",
    ]
)


@given(st.lists(st.tuples(_heads, _uses, _words), min_size=3, max_size=3), _uses, _words)
def test_no_combination_of_words_breaks_the_expansion(
    templates: Sequence[tuple[str, str, str]], use: str, own: str
) -> None:
    text = "设 丙 = 甲 + 1\n"
    for name, (head, base, body) in zip("甲乙丙", templates, strict=True):
        text += f"模板 {name}{head} {base} {{\n{body}\n}}\n"
    text += f'项目 "子" {use} {{\n{own}\n}}\n项目 "丑" {use} {{\n{own}\n}}\n'
    file = parse(SourceFile("甲.perf", text)).file
    files = Files("", "模板 甲(a) {\n}\n")
    names = [one for one in file.declarations if isinstance(one, ast.Template | ast.Let)]
    files.known[file.source] = {one.name.text: one for one in names if one.name}
    found = [
        fault
        for one in names
        if isinstance(one, ast.Template) and one.name
        for fault in check_template(one, files)
    ]
    expander = Expander(scheme(), files)
    for project in (one for one in file.declarations if isinstance(one, ast.Project)):
        done = expander.expand(project)
        assert done.project.base is None
        assert "appended=True" not in "".join(
            repr(one) for one in done.project.members if isinstance(one, ast.Goal)
        )
        assert not any(isinstance(one, ast.Remove) for one in done.project.members)
        found += with_both_places(done.diagnostics, project, done.uses)
    assert len(merged_findings(found)) <= len(found)
    assert parsed(SourceFile("空.perf", "")).declarations == ()
