"""The settings in ``perf.toml``, and the file itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perfdsl.cli.init import MARK
from perfdsl.workspace import Settings, is_sound, read_settings
from perfdsl.workspace.settings import Setting
from tests.workspace.settings_files import (
    complaint,
    complaints,
    understood,
    write,
)

WHOLE = """\
sources = ["本级", "下属/*.perf"]
out = "上报/表"
formats = ["JSON", "docx", "json"]
scheme = "项目支出绩效目标-2015"
year = 2023
language = 2026
form = "申报表"
ceiling = " ≤  4412.10万元"
[lint]
P529 = "off"
"P511" = "error"
[[document]]
name = "全市"
files = ["a.perf", "下属/*.perf"]
[[document]]
name = "本级"
files = ["a.perf"]
"""


def test_an_empty_file_gives_the_defaults(tmp_path: Path) -> None:
    assert understood(tmp_path, "") == Settings()
    assert Settings().out.value == "build"
    assert Settings().formats.value == ("docx", "html", "json")
    assert [one.value for one in Settings().sources] == ["."]


def test_every_setting_is_read(tmp_path: Path) -> None:
    found = understood(tmp_path, WHOLE)
    assert [one.value for one in found.sources] == ["本级", "下属/*.perf"]
    assert (found.out.value, found.formats.value) == ("上报/表", ("json", "docx"))
    assert found.scheme and found.scheme.value == "项目支出绩效目标-2015"
    assert found.year and found.year.value == 2023
    assert found.language and found.language.value == 2026
    assert [one.value for one in found.forms] == ["申报表"]
    assert found.levels == {"P529": "off", "P511": "error"}
    documents = [(one.name.value, [file.value for file in one.files]) for one in found.documents]
    assert documents == [("全市", ["a.perf", "下属/*.perf"]), ("本级", ["a.perf"])]


def test_each_value_knows_where_it_stands(tmp_path: Path) -> None:
    found = understood(tmp_path, WHOLE)
    assert found.scheme and found.scheme.span
    assert found.scheme.span.text == "项目支出绩效目标-2015"
    assert found.scheme.span.begin.line == 4
    assert found.year and found.year.span and found.year.span.text == "2023"
    (first, _), (second, level) = found.lint
    assert first.span and second.span and level.span
    assert (first.span.text, second.span.text, level.span.text) == ("P529", '"P511"', "error")
    names = [one.name.span for one in found.documents]
    assert [(span.text, span.begin.line) for span in names if span] == [("全市", 13), ("本级", 16)]
    files = [file.span for one in found.documents for file in one.files]
    assert [(span.text, span.begin.line) for span in files if span] == [
        ("a.perf", 14),
        ("下属/*.perf", 14),
        ("a.perf", 17),
    ]


@pytest.mark.parametrize(
    ("text", "bound", "amount"),
    [
        ("4412.10万元", "=", "4412.10万元"),
        ("= 4412.10万元", "=", "4412.10万元"),
        ("＝4412.10 万元 ", "=", "4412.10 万元"),
        ("<= 1亿元", "<=", "1亿元"),
        ("≤1亿元", "<=", "1亿元"),
        ("＜＝ ５亿元", "<=", "５亿元"),
    ],
)
def test_a_ceiling_is_a_bound_and_an_amount_as_typed(
    tmp_path: Path, text: str, bound: str, amount: str
) -> None:
    ceiling = understood(tmp_path, f"year = 2023\nceiling = '{text}'").ceiling
    assert ceiling
    assert (ceiling.value.bound, ceiling.value.amount) == (bound, amount)
    assert ceiling.value.amount_span.text == amount
    assert ceiling.value.amount_span.begin.line == 2


def test_a_text_with_escapes_is_shown_with_its_quotes(tmp_path: Path) -> None:
    ceiling = understood(tmp_path, r'ceiling = "\u0031万元"').ceiling
    assert ceiling and ceiling.value.amount == "1万元"
    assert ceiling.value.amount_span.text == r'"\u0031万元"'


@pytest.mark.parametrize(
    "text", ["lint = {P529 = 'off'}", 'lint."P529" = "off"', "lint.P529='off'"]
)
def test_tables_may_be_written_in_any_way_of_toml(tmp_path: Path, text: str) -> None:
    assert understood(tmp_path, text).levels == {"P529": "off"}


def test_the_rules_to_report_stand_beside_their_levels(tmp_path: Path) -> None:
    text = """
[lint]
P529 = "off"
select = ["P4", "open-date"]
ignore = ["P403"]
baseline = "检查/基线.json"
"""
    found = understood(tmp_path, text)
    assert found.levels == {"P529": "off"}
    assert [one.value for one in found.select] == ["P4", "open-date"]
    assert [one.span.text for one in found.ignore if one.span] == ["P403"]
    assert found.baseline == Setting("检查/基线.json")


def test_a_document_may_stand_in_braces(tmp_path: Path) -> None:
    text = 'document = [{name = "甲", files = ["a.perf"]}, {files = ["b"], name = "乙"}]'
    names = [one.name.span for one in understood(tmp_path, text).documents]
    assert [span.text for span in names if span] == ["甲", "乙"]


def test_what_init_writes_is_sound_with_every_line_in_use(tmp_path: Path) -> None:
    assert understood(tmp_path, MARK) == Settings(language=Setting(2026))
    lines = MARK.splitlines()
    used = [line.removeprefix("# ") for line in lines if "=" in line or line.startswith("# [")]
    found = understood(tmp_path, "\n".join(used))
    assert found.scheme and found.ceiling and found.lint and found.documents and found.forms
    assert found.ignore and found.baseline


# --- the file itself ------------------------------------------------------------------------------


def test_a_file_in_gbk_is_read_with_a_hint(tmp_path: Path) -> None:
    (tmp_path / "perf.toml").write_bytes('scheme = "项目支出"'.encode("gbk"))
    found, diagnostics = read_settings(tmp_path)
    assert found.scheme and found.scheme.value == "项目支出"
    assert [one.kind.code for one in diagnostics] == ["P009"]
    assert is_sound(diagnostics)


def test_line_ends_and_a_mark_of_windows_are_taken(tmp_path: Path) -> None:
    (tmp_path / "perf.toml").write_bytes(b"\xef\xbb\xbfyear = 2023\r\nout = 'x'\r\n")
    found, diagnostics = read_settings(tmp_path)
    assert (found.out.value, diagnostics) == ("x", ())


def test_a_file_that_is_no_text_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "perf.toml").write_bytes(b"a = 1\0")
    assert [one.kind.code for one in read_settings(tmp_path)[1]] == ["P008"]


def test_a_file_above_its_limit_is_not_parsed(tmp_path: Path) -> None:
    write(tmp_path, "#" * (1024 * 1024 + 1))
    (found,) = read_settings(tmp_path)[1]
    assert found.kind.code == "P004" and "1 MB" in found.message.zh


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "perf.toml")
    assert [one.kind.code for one in read_settings(tmp_path)[1]] == ["P003"]


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        "a = " + "{a=" * 50_000,
        "a" + ".a" * 100_000 + " = 1",
        "[a" + ' . "a"' * 50_000 + "]",
        "year = " + "9" * 50_000,
    ],
    ids=["brackets", "braces", "dots", "quoted", "digits"],
)
def test_a_monstrous_file_is_refused_in_words(tmp_path: Path, text: str) -> None:
    found = complaint(tmp_path, text)
    assert found.kind.code == "P031"
    assert "层数或位数" in found.message.zh


def test_thousands_of_mistakes_are_not_all_told(tmp_path: Path) -> None:
    assert len(complaints(tmp_path, "".join(f"k{i} = 1\n" for i in range(5000)))) == 100


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet="ab=.[]{}\"'\\,#\n 1year", max_size=40))
def test_any_text_is_settings_or_a_finding(tmp_path: Path, text: str) -> None:
    diagnostics = complaints(tmp_path, text)
    assert all(one.kind.code.startswith("P03") for one in diagnostics)
