"""A comment as a waiver: its codes, its reason, its last day, and what is no waiver."""

from __future__ import annotations

from datetime import date

import pytest

from perfdsl.lint.catalogue import LANGUAGE_KINDS
from perfdsl.source import SourceFile
from perfdsl.syntax.parser import parse
from perfdsl.waivers.dates import read_day
from perfdsl.waivers.reader import Read, read_waiver
from tests.effort import calls

KNOWN = {kind.code: kind for kind in LANGUAGE_KINDS}


def read(text: str) -> Read | None:
    (comment,) = parse(SourceFile("注释.perf", text)).file.comments
    return read_waiver(comment, KNOWN)


def understood(text: str) -> tuple[list[str], str, date | None]:
    waiver = read(text)
    assert waiver
    assert waiver.is_valid
    assert not waiver.faults
    return [code.text for code in waiver.codes], waiver.reason, waiver.until


def faults(text: str) -> list[str]:
    waiver = read(text)
    return [fault.kind.code for fault in waiver.faults] if waiver else []


LAST = date(2023, 12, 31)


@pytest.mark.parametrize(
    ("text", "codes", "reason", "until"),
    [
        ("# 豁免 P529：有批复", ["P529"], "有批复", None),
        ("#豁免P529:有批复", ["P529"], "有批复", None),
        ("＃豁免　Ｐ５２９：有批复", ["P529"], "有批复", None),  # noqa: RUF001
        ("## 豁免 p529：有批复", ["P529"], "有批复", None),
        ("# 豁免 P529、P516：有批复", ["P529", "P516"], "有批复", None),
        ("# 豁免 P529，P516 和 P530：有批复", ["P529", "P516", "P530"], "有批复", None),
        ("# 豁免 P529 P529：有批复", ["P529"], "有批复", None),
        ("# waive P529: approved", ["P529"], "approved", None),
        ("# Waive P529, P516 and P530: approved", ["P529", "P516", "P530"], "approved", None),
        ("# 豁免 P529：有批复，至 2023-12-31", ["P529"], "有批复", LAST),
        ("# 豁免 P529：有批复，至2023年12月31日", ["P529"], "有批复", LAST),
        ("# 豁免 P529：有批复；至 2023/12/31。", ["P529"], "有批复", LAST),
        ("# 豁免 P529：有批复（至２０２３－１２－３１）", ["P529"], "有批复", LAST),
        ("# waive P529: approved, until 2023-12-31", ["P529"], "approved", LAST),
        ("# 豁免 P529：执行至 2023年12月31日止", ["P529"], "执行", LAST),
        ("# 豁免 P529：有批复，截至 2023-12-31", ["P529"], "有批复", LAST),
        ("# 豁免 P529：工期 2021-01-01 至 2023-12-31", ["P529"], "工期 2021-01-01 至 2023-12-31", None),
        ("# 豁免 P529：批复〔2023〕12号：照办", ["P529"], "批复〔2023〕12号：照办", None),
        ("# 豁免 P529：批了，至少管三年", ["P529"], "批了，至少管三年", None),
        ("# 豁免 P529：见工单 #123", ["P529"], "见工单 #123", None),
    ],
)  # fmt: skip
def test_a_waiver_is_read(text: str, codes: list[str], reason: str, until: date | None) -> None:
    assert understood(text) == (codes, reason, until)


@pytest.mark.parametrize(
    "text",
    [
        "# 本条已豁免",
        "# 本条已豁免 P529：有批复",
        "# 豁免条款：见合同",
        "# 豁免情况另报",
        "# # 豁免 P529：有批复",
        "# 豁免 2023年的费用：按合同",
        "# waiver P529",
        "# waiving: see the contract",
        "# waive the fee: see the contract",
        "# P529",
        "#",
    ],
)
def test_a_comment_that_only_speaks_of_it_is_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("# 豁免", ["P608"]),
        ("# waive", ["P608"]),
        ("# 豁免：有批复", ["P608"]),
        ("# 豁免 P529 有批复", ["P608"]),
        ("# 豁免 这一行的P529 P529：有批复", ["P608"]),
        ("# 豁免 P529", ["P601"]),
        ("# 豁免 P529：", ["P601"]),
        ("# 豁免 P529：……", ["P601"]),
        ("# 豁免 P529：至 2023-12-31", ["P601"]),
        ("# 豁免 P529：有批复，至 2023-02-29", ["P602"]),
        ("# 豁免 P529：有批复，至年底", ["P602"]),
        ("# 豁免 P529：有批复，截至年底", ["P602"]),
        ("# 豁免 P529：有批复，至", ["P602"]),
        ("# 豁免 P529：有批复，至 2023.12.31", ["P602"]),
        ("# waive P529: approved, until next year", ["P602"]),
        ("# 豁免 P592：有批复", ["P605"]),
        ("# 豁免 P52：有批复", ["P605"]),
        ("# 豁免 open-date：有批复", ["P605"]),
        ("# 豁免 P401：有批复", ["P606"]),
        ("# 豁免 P001：有批复", ["P607"]),
        ("# 豁免 P603：有批复", ["P607"]),
        ("# 豁免 P999：有批复", ["P607"]),
        ("# 豁免 P401、P529、P777：，至年底", ["P606", "P605", "P602", "P601"]),
    ],
)
def test_what_is_wrong_is_told(text: str, codes: list[str]) -> None:
    assert sorted(faults(text)) == sorted(codes)
    waiver = read(text)
    assert waiver
    assert not waiver.is_valid or not {"P601", "P602", "P608"} & set(codes)


def test_a_missing_colon_is_put_where_it_belongs() -> None:
    text = "# 豁免 P529，有批复"
    waiver = read(text)
    assert waiver
    (edit,) = waiver.faults[0].fixes[0].edits
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == "# 豁免 P529：有批复"


def test_a_name_of_a_finding_is_answered_with_its_code() -> None:
    waiver = read("# 豁免 open-date：有批复")
    assert waiver
    assert waiver.faults[0].help
    assert waiver.faults[0].help.zh == "是不是 P529？"


@pytest.mark.parametrize(
    "text", ["2024-2-29", "２０２４年２月２９日", "2024/02/29", " 2024年2月29号 "]
)
def test_a_day_is_read_in_every_form(text: str) -> None:
    assert read_day(text) == date(2024, 2, 29)


@pytest.mark.parametrize(
    "text", ["", "2023-02-29", "2024-2", "24-02-29", "0000-01-01", "2024-02/29"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "# 豁免 " + "P529、" * 100_000 + "：有批复",
        "# 豁免 P529：" + "至 " * 200_000,
        "# 豁免 P529：" + "，至 1" * 100_000 + "年",
        "# 豁免 P529：至 " + "1 " * 200_000 + "x",
        "# 豁免 P529：至 1" + " " * 400_000 + "x",
        "# 豁免 P529：理由，至" + " " * 400_000 + "x",
        "# 豁免 P529：理由，至" + " " * 400_000 + "，x",
        "# 豁免 P529：理由，" + " " * 400_000 + "x",
        "# 豁免" + " " * 400_000 + "x",
        "# 豁免 P529" + "，" * 400_000,
        "#" * 400_000 + "豁免 P529：有批复",
    ],
)
def test_a_comment_of_any_length_costs_little(text: str) -> None:
    (comment,) = parse(SourceFile("注释.perf", text)).file.comments
    assert calls(lambda: read_waiver(comment, KNOWN)) < 2_000_000
