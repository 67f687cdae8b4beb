"""What holds of every program with waivers in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.driver import Compiler, compile_source
from perfdsl.source import SourceFile
from perfdsl.waivers.model import Listed
from tests import programs

ROWS = (
    '    数量 "设备数" ≥ 10台',
    '    质量 "超额完成率" ≥ 120%',
    '    质量 "合格率" ≥ 100%',
    '    时效 "完成时间" 10月前',
    '    时效 "上架时间" 2025年11月前',
    '    成本 "单价" ≤ 10元/台',
    '    成本 "总成本" ≤ 99.00万元',
    '    不认识 "设备数" ≥ 10台',
    '    数量 "件数" ≥ 10台 {',
)
CODES = ("P203", "P401", "P508", "P509", "P516", "P522", "P528", "P529", "P530", "P604", "P009")
WAIVERS = st.one_of(
    st.builds(
        lambda codes, rest: f"# 豁免 {'、'.join(codes)}{rest}",
        st.lists(st.sampled_from(CODES), min_size=1, max_size=4),
        st.sampled_from(
            ("：有批复", "：有批复，至 2023-12-31", "：", "", "：有批复，至年底", " 有批复")
        ),
    ),
    st.sampled_from(("# 豁免", "# 豁免：有批复", "# 已豁免 P529：有批复")),
)
Line = tuple[str, str | None, str | None]
LINES = st.lists(
    st.tuples(st.sampled_from(ROWS), st.none() | WAIVERS, st.none() | WAIVERS),
    min_size=1,
    max_size=8,
)
DAYS = st.none() | st.sampled_from((date(2023, 12, 31), date(2024, 1, 1)))


def text(lines: list[Line], project: str | None, *, waived: bool) -> str:
    """A program with the lines; without waivers other comments stand in their places."""
    written = []
    for row, above, behind in lines:
        above, behind = (_comment(one, waived) for one in (above, behind))
        written += [f"    {above}"] if above else []
        written.append(f"{row}  {behind}" if behind else row)
    program = programs.project("\n".join(["  产出 {", *written, "  }"]))
    comment = _comment(project, waived)
    return program.replace("项目 ", f"{comment}\n项目 ", 1) if comment else program


def _comment(waiver: str | None, waived: bool) -> str | None:
    return waiver if waived or waiver is None else "# 这里没有豁免"


def found(program: str, day: date | None) -> tuple[Diagnostic, ...]:
    return compile_source(SourceFile("甲.perf", program), as_of=day).diagnostics


def counted(diagnostics: Iterable[Diagnostic]) -> Counter[tuple[str, int, str]]:
    """The findings that are not about waivers, by what and where."""
    return Counter(
        (one.kind.code, one.span.begin.line if one.span else 0, one.message.zh)
        for one in diagnostics
        if not one.kind.code.startswith("P6")
    )


@given(LINES, st.none() | WAIVERS, DAYS)
def test_a_waiver_hides_no_error_and_adds_nothing_but_findings_of_its_own(
    lines: list[Line], project: str | None, day: date | None
) -> None:
    without = found(text(lines, project, waived=False), day)
    with_them = found(text(lines, project, waived=True), day)
    errors = [one for one in without if one.severity is Severity.ERROR]
    assert counted(errors) == counted(one for one in with_them if one.severity is Severity.ERROR)
    assert counted(with_them) <= counted(without)


@given(LINES, st.none() | WAIVERS, DAYS)
def test_what_is_reported_and_what_is_listed_as_silenced_are_all_there_is(
    lines: list[Line], project: str | None, day: date | None
) -> None:
    without = found(text(lines, project, waived=False), day)
    source = SourceFile("甲.perf", text(lines, project, waived=True))
    compiler = Compiler()
    left = compiler.compile(source, as_of=day).diagnostics
    missing = counted(without) - counted(left)
    listed = compiler.listed_waivers(day, whole=True)
    assert all(any(_answers(one, *key[:2]) for one in listed) for key in missing)
    assert sum(sum(one.silenced) for one in listed) == missing.total()


def _answers(listed: Listed, code: str, line: int) -> bool:
    waiver = listed.waiver
    lines = range(waiver.scope.span.begin.line, waiver.scope.span.finish.line + 1)
    named = code in [one.text for one in waiver.codes]
    return listed.state not in ("expired", "invalid") and named and line in lines


@given(LINES, st.none() | WAIVERS)
def test_without_a_day_nothing_expires(lines: list[Line], project: str | None) -> None:
    codes = [one.kind.code for one in found(text(lines, project, waived=True), None)]
    assert "P603" not in codes


@given(LINES, st.none() | WAIVERS, DAYS)
def test_following_every_word_on_unused_waivers_changes_nothing_else(
    lines: list[Line], project: str | None, day: date | None
) -> None:
    """A waiver that is called unused silences nothing: without it the same is reported."""
    source = SourceFile("甲.perf", text(lines, project, waived=True))
    before = compile_source(source, as_of=day).diagnostics
    unused = [one for one in before if one.kind.code == "P604"]
    changed, end = source.text, len(source.text)
    edits = {edit for one in unused for fix in one.fixes for edit in fix.edits}
    for edit in sorted(edits, key=lambda one: -one.span.end):
        if edit.span.end > end:
            continue  # two codes side by side: one at a time
        end = edit.span.start
        changed = changed[: edit.span.start] + edit.text + changed[edit.span.end :]
    after = found(changed, day)
    assert Counter(key[::2] for key in counted(after).elements()) == Counter(
        key[::2] for key in counted(before).elements()
    )


def test_what_is_said_of_a_waiver_names_the_project_it_stands_in() -> None:
    rows: list[Line] = [
        ('    数量 "设备数" ≥ 10台', None, "# 豁免 P529：有批复"),
        ('    质量 "合格率" ≥ 90%', None, "# 豁免 P516："),
        ('    时效 "完成时间" 10月前', None, "# 豁免 P529：有批复，至 2023-06-30"),
        ('    不认识 "设备数" ≥ 10台', None, "# 豁免 P203：有批复"),
    ]
    source = SourceFile("甲.perf", text(rows, None, waived=True))
    compiler = Compiler()
    found = compiler.compile(source, as_of=date(2024, 1, 1)).diagnostics
    told = [*found, *compiler.unused_waivers(date(2024, 1, 1), whole=True)]
    names = {one.kind.code: one.project for one in told if one.kind.code.startswith("P6")}
    assert {"P601", "P603", "P606"} <= set(names)
    assert set(names.values()) == {next(one.project for one in told if one.kind.code == "P203")}
