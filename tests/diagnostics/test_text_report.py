"""The report on a terminal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from perfdsl.diagnostics.model import Diagnostic, Lang, Related, Severity, Text
from perfdsl.diagnostics.text import MOST_RELATED, render, render_one, summary
from perfdsl.diagnostics.width import cells
from perfdsl.source import SourceFile, Span
from tests.conftest import CheckGolden
from tests.diagnostics.findings import (
    ADVICE,
    GROUPED,
    SUM,
    TWICE,
    all_findings,
    span,
    sum_fault,
)
from tests.effort import calls

GOLDENS = Path(__file__).parent / "goldens"


def finding_at(text: str, start: int, end: int) -> Diagnostic:
    return ADVICE.at(Span(SourceFile("x.perf", text), start, end))


def drawn(diagnostic: Diagnostic) -> tuple[str, str]:
    """The excerpt and its carets, both without the gutter."""
    lines = render_one(diagnostic, "zh").splitlines()
    at = next(number for number, line in enumerate(lines) if "^" in line)
    strip = lines[at].index("|") + 2
    return lines[at - 1][strip:], lines[at][strip:]


def first_caret(row: str) -> int:
    """The cell in which the carets begin."""
    return row.index("^")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_shape_of_finding_is_drawn_as_in_the_golden(
    lang: Lang, check_golden: CheckGolden
) -> None:
    check_golden(GOLDENS / f"report.{lang}.txt", render(all_findings(), lang))


def test_colour_is_in_the_golden_and_takes_no_room(check_golden: CheckGolden) -> None:
    coloured = render(all_findings(), "zh", color=True)
    check_golden(GOLDENS / "report.color.txt", coloured)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render(all_findings(), "zh")


def test_without_colour_there_is_no_escape_sequence() -> None:
    assert "\x1b" not in render(all_findings(), "zh")


@pytest.mark.parametrize(
    ("before", "marked", "column", "width"),
    [
        ("", "汉字", 0, 4),
        ("预算 ", "￥１２", 5, 6),
        ("名 ", "𠮷", 3, 2),
        ("𠮷𠮷", "x", 4, 1),
        ("a", "😀", 1, 2),
        ("\t", "x", 4, 1),
        ("x\t汉", "y", 7, 1),
        ("e\u0301", "x", 1, 1),
        ("", "e\u0301e\u0301", 0, 2),
        ("≥ ", "１", 3, 2),
        ("“", "x", 2, 1),
        ("❤\ufe0f", "x", 1, 1),
        ("\u200d", "x", 0, 1),
        ("\x1b", "x", 8, 1),
        ("ㄅ한ﾊ", "x", 5, 1),
    ],
)
def test_carets_stand_below_the_place(before: str, marked: str, column: int, width: int) -> None:
    text = before + marked + " 之后"
    _, row = drawn(finding_at(text, len(before), len(before) + len(marked)))
    assert row == " " * column + "^" * width


def test_an_empty_place_still_gets_a_caret() -> None:
    assert drawn(finding_at("汉字", 2, 2)) == ("汉字", "    ^")


def test_a_place_at_the_end_of_a_file_after_its_last_line_end_is_drawn() -> None:
    assert drawn(finding_at("汉字\n", 3, 3)) == ("", "^")


def test_a_place_over_several_lines_is_drawn_to_the_end_of_the_first() -> None:
    assert drawn(finding_at("项目 {\n}\n", 0, 8)) == ("项目 {", "^^^^^^")


def test_a_related_place_left_of_the_finding_gets_a_row_of_its_own() -> None:
    source = SourceFile("x.perf", "甲 乙")
    found = TWICE.at(
        Span(source, 2, 3), name="乙", related=(Related(Span(source, 0, 1), Text("甲处", "a")),)
    )
    assert [line[5:] for line in render_one(found, "zh").splitlines()[3:]] == [
        "甲 乙",
        "   ^^",
        "-- 甲处",
    ]


def test_related_places_beyond_the_limit_are_counted() -> None:
    related = Related(span("200.00"), Text("又一处", "again"))
    found = GROUPED.at(span("1,900"), number="1", related=(related,) * (MOST_RELATED + 3))
    report = render_one(found, "zh")
    assert report.count("又一处") == MOST_RELATED
    assert "另有 3 处" in report


def test_a_line_of_a_million_characters_is_clipped_around_the_place() -> None:
    text = "汉" * 500_000 + "坏" + "字" * 500_000
    excerpt, row = drawn(finding_at(text, 500_000, 500_001))
    assert excerpt.startswith("…") and excerpt.endswith("…")
    assert cells(excerpt) <= 110
    assert cells(excerpt[: excerpt.index("坏")]) == first_caret(row)


def test_a_place_as_long_as_a_million_characters_is_clipped_too() -> None:
    excerpt, row = drawn(finding_at("汉" * 1_000_000, 0, 1_000_000))
    assert cells(excerpt) <= 110
    assert len(row) <= 110


def test_a_message_with_a_name_of_a_million_characters_is_clipped() -> None:
    found = TWICE.of("x.perf", name="名" * 1_000_000)
    report = render((found,), "zh")
    assert len(report) < 1_000
    assert "名…名" in report and "出现了两次" in report


def test_a_flood_of_combining_marks_is_clipped() -> None:
    assert len(render_one(finding_at("e" + "\u0301" * 100_000, 0, 1), "zh")) < 5_000


@pytest.mark.parametrize("evil", ["\x1b[2J", "\u202e", "\u2066", "\x07", "\x9b", "\r", "\udc80"])
def test_control_characters_never_reach_the_terminal(evil: str) -> None:
    source = SourceFile(f"a{evil}b.perf", f'项目 "{evil}"')
    found = TWICE.at(
        Span(source, 0, 2),
        name=evil,
        related=(Related(Span(source, 4, 5), Text(evil, evil)),),
        notes=(Text(evil, evil),),
        help=Text(evil, evil),
    )
    report = render((found,), "zh")
    assert evil not in report
    assert f"<U+{ord(evil[0]):04X}>" in report


def test_a_line_break_in_a_message_cannot_pretend_to_be_another_finding() -> None:
    found = TWICE.of("a\n错误[P001] b", name="x\n错误[P001] 假的")
    assert [line for line in render((found,), "zh").splitlines() if line.startswith("错误")] == [
        "错误[P205] 「x"
    ]


@pytest.mark.parametrize(
    ("severities", "zh", "en"),
    [
        ("", "没有发现问题", "no problems found"),
        ("e", "1 个错误", "1 error"),
        ("eew", "2 个错误，1 个警告", "2 errors, 1 warning"),
        ("wwh", "2 个警告，1 个提示", "2 warnings, 1 hint"),
        ("hh", "2 个提示", "2 hints"),
    ],
)
def test_the_summary_counts_in_the_right_number(severities: str, zh: str, en: str) -> None:
    kinds = {"e": SUM, "w": GROUPED, "h": ADVICE}
    found = [kinds[letter].of("x", sum="0", number="0") for letter in severities]
    assert (summary(found, "zh"), summary(found, "en")) == (zh, en)
    assert {kind.severity for kind in kinds.values()} == set(Severity)


def test_the_language_changes_words_but_no_place() -> None:
    def places(text: str) -> list[str]:
        return re.findall(r"\S+:\d+:\d+|P\d{3}", text)

    assert places(render(all_findings(), "zh")) == places(render(all_findings(), "en"))


def test_many_findings_on_one_long_line_take_time_in_proportion() -> None:
    source = SourceFile("x.perf", "汉字 " * 300_000)

    def effort(count: int) -> int:
        found = [ADVICE.at(Span(source, n * 90, n * 90 + 2)) for n in range(count)]
        return calls(lambda: render(found, "zh"))

    effort(100)
    assert effort(4_000) < 11 * effort(400)


def test_help_that_repeats_a_fix_is_said_once() -> None:
    report = render_one(sum_fault(), "zh")
    assert report.count("建议") == 1


def test_very_many_warnings_of_a_kind_are_ten_and_a_number() -> None:
    many = [GROUPED.at(span("1,900"), number=str(n)) for n in range(300)]
    report = render([sum_fault(), *many[:200], sum_fault(), *many[200:]], "zh")
    lines = report.splitlines()
    assert sum(line.startswith("警告[P312] 数字") for line in lines) == 10
    told = "警告[P312] 另有 290 处同样的问题，没有一一列出；perfc check --output-format concise 列出全部"
    assert lines.count(told) == 1
    assert lines.index(told) > lines.index("警告[P312] 数字「9」里有逗号")
    assert sum(line.startswith("错误[P401]") for line in lines) == 2
    assert lines[-1] == "2 个错误，300 个警告"


def test_fifty_of_a_kind_and_any_number_of_errors_are_all_shown() -> None:
    found = [ADVICE.of("x") for _ in range(50)] + [SUM.of("x", sum="0") for _ in range(120)]
    report = render(found, "en")
    assert (report.count("hint[P501]"), report.count("error[P401]")) == (50, 120)
    assert "more of the same" not in report
    more = render([*found, ADVICE.of("x")], "en", color=True)
    assert "\x1b[36;1mhint[P501]\x1b[0m 41 more of the same are not shown" in more
