"""Every way of getting the settings wrong, each told at its place with what would do."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfdsl.workspace import find, read_settings
from perfdsl.workspace.settings_kinds import KINDS
from tests.workspace.settings_files import (
    codes,
    complaint,
    complaints,
    plant,
    said,
    understood,
    write,
)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("out = build", (1, 7), "要加引号"),
        ("year = 2023\nout = “build”", (2, 7), "「“」是全角符号"),
        ("out ＝ 'build'", (1, 5), "「＝」是全角符号"),
        ("year = 2023 year", (1, 13), "这一行到这里应该结束了"),
        ("year = 2023\nyear = 2024", (2, 12), "写了两次"),
        ("[lint]\n[lint]", (2, 6), "写了两次"),
        ("year", (1, 5), "等号"),
        ('sources = ["a"', (1, 15), "方括号"),
        (r'sources = ["a\b\c"]', (1, 18), "「/」"),
        ("[lint", (1, 6), "方括号"),
        ("年度 = 2023", (1, 1), "名称是英文的"),
    ],
)
def test_what_is_not_toml_is_told_with_its_line_and_column(
    tmp_path: Path, text: str, place: tuple[int, int], words: str
) -> None:
    found = complaint(tmp_path, text)
    assert found.kind.code == "P031"
    assert words in found.message.zh
    assert f"第 {place[0]} 行第 {place[1]} 列" in found.message.zh
    assert found.span and found.span.begin == place


def test_an_unknown_key_offers_the_nearest(tmp_path: Path) -> None:
    found = complaint(tmp_path, 'year = 2023\nschema = "甲"')
    assert found.kind.code == "P032"
    assert found.span and (found.span.text, found.span.begin.line) == ("schema", 2)
    assert said(found) == "是不是「scheme」？"
    assert found.fixes[0].edits[0].text == "scheme"
    assert "sources" in said(complaint(tmp_path, "zzzz = 1"))


def test_an_unknown_table_or_key_of_a_document_is_told_once(tmp_path: Path) -> None:
    found = complaint(tmp_path, "[lints]\nP529 = 'off'\nP511 = 'off'")
    assert (found.kind.code, said(found)) == ("P032", "是不是「lint」？")
    text = (
        '[[document]]\nname = "a"\nfiles = ["a"]\n[[document]]\nname = "b"\nfiles = ["b"]\nfile = 1'
    )
    found = complaint(tmp_path, text)
    assert found.span and found.span.begin.line == 7
    assert said(found) == "是不是「files」？"


@pytest.mark.parametrize(
    "text",
    [
        "sources = '.'",
        "sources = [1]",
        "out = 1",
        "formats = 'docx'",
        "scheme = ['甲']",
        "year = '2023'",
        "year = 2023.0",
        "year = true",
        "year = 2023-01-01",
        "language = '2026'",
        "form = 1",
        "ceiling = 4412.10",
        "lint = 'off'",
        "lint.P529 = false",
        "document = 'a'",
        "[document]\nname = '甲'\nfiles = ['a']",
        "[[document]]\nname = 1\nfiles = ['a']",
        "[[document]]\nname = '甲'\nfiles = 'a'",
        "[[lint]]\nP529 = 'off'",
    ],
)
def test_a_value_of_the_wrong_type_is_told_with_an_example(tmp_path: Path, text: str) -> None:
    found = complaint(tmp_path, text)
    assert found.kind.code == "P033"
    assert "例如" in said(found)


@pytest.mark.parametrize(
    "text",
    [
        "sources = []",
        "sources = [' ']",
        "sources = ['a\\b']",
        f"sources = ['{'a' * 2000}']",
        "formats = []",
        "formats = ['odt']",
        "scheme = ''",
        "year = 23",
        "year = 0x" + "f" * 9000,
        "language = -1",
        "ceiling = '很多'",
        "ceiling = '>= 5万元'",
        "ceiling = '≈5万元'",
        "lint.P529 = 'of'",
        "lint.p529 = 'off'",
        "lint.open-date = 'off'",
    ],
)
def test_a_value_that_cannot_be_is_told_with_why(tmp_path: Path, text: str) -> None:
    assert complaint(tmp_path, text).kind.code == "P034"


def test_a_misspelt_format_or_level_offers_the_nearest(tmp_path: Path) -> None:
    assert said(complaint(tmp_path, "formats = ['doc']")) == "是不是「docx」？"
    assert said(complaint(tmp_path, "lint.P529 = 'of'")) == "是不是「off」？"
    assert said(complaint(tmp_path, "lint.p529 = 'off'")) == "是不是「P529」？"


def test_a_backslash_in_a_path_is_answered_with_a_slash(tmp_path: Path) -> None:
    assert said(complaint(tmp_path, "out = '甲\\乙'")) == "是不是「甲/乙」？"


@pytest.mark.parametrize(
    "path", ["/a", "C:/a", "C:\\a", "\\\\server\\a", "//server/a", "..", "a/../../b", "../a.perf"]
)
@pytest.mark.parametrize(
    "text", ["sources = ['{}']", "out = '{}'", "[[document]]\nname = '甲'\nfiles = ['{}']"]
)
def test_no_path_leaves_the_workspace(tmp_path: Path, path: str, text: str) -> None:
    found = complaint(tmp_path, text.format(path))
    assert found.kind.code == "P035"
    assert found.span and found.span.text == path


@pytest.mark.parametrize("name", ["con", "a?", "上报.", "a*"])
def test_an_output_has_a_name_every_machine_can_store(tmp_path: Path, name: str) -> None:
    assert codes(tmp_path, f"out = 'x/{name}'") == ["P036"]
    assert codes(tmp_path, f"[[document]]\nname = '{name}'\nfiles = ['a']") == ["P036"]


def test_a_document_s_name_is_no_path(tmp_path: Path) -> None:
    assert codes(tmp_path, "[[document]]\nname = 'a/b'\nfiles = ['a']") == ["P036"]


def test_outputs_may_go_into_the_root_itself(tmp_path: Path) -> None:
    assert understood(tmp_path, "out = './'").out.value == "."
    assert understood(tmp_path, "out = 'a/./b/'").out.value == "a/b"


def test_two_documents_of_one_name_are_told_where_the_first_is(tmp_path: Path) -> None:
    one, other = (f"[[document]]\nname = '{name}'\nfiles = ['a']\n" for name in "aA")
    found = complaint(tmp_path, one + other)
    assert found.kind.code == "P037"
    assert found.span and found.span.begin.line == 5
    assert found.related[0].span.begin.line == 2


def test_a_document_needs_a_name_and_files(tmp_path: Path) -> None:
    found = complaints(tmp_path, "[[document]]\nname = '甲'\n\n[[document]]\nfiles = ['a']")
    assert [one.kind.code for one in found] == ["P039", "P039"]
    assert ["files" in found[0].message.zh, "name" in found[1].message.zh] == [True, True]
    assert [one.span.begin.line for one in found if one.span] == [1, 4]


def test_all_mistakes_are_told_at_once_in_their_order(tmp_path: Path) -> None:
    text = "year = '2023'\nschema = 'a'\nout = '/a'\nformats = ['odt', 'docx', 'rtf']"
    assert codes(tmp_path, text) == ["P033", "P032", "P035", "P034", "P034"]


def test_each_kind_shows_itself_in_its_examples(tmp_path: Path) -> None:
    plant(tmp_path, "2023/a.perf", "甲.perf", "乙.perf", "本级.perf", "下属/a.perf")
    for kind in KINDS:
        for text, expected in ((kind.wrong, {kind.code}), (kind.right, set[str]())):
            write(tmp_path, text)
            result, diagnostics = read_settings(tmp_path)
            found = find(
                (), cwd=tmp_path, root=tmp_path, skip=tmp_path / "build", sources=result.sources
            )
            assert {one.kind.code for one in (*diagnostics, *found.diagnostics)} == expected


@pytest.mark.parametrize(
    ("line", "code", "help"),
    [
        ('select = "P5"', "P033", ""),
        ("ignore = []", "P034", ""),
        ("ignore = [529]", "P033", ""),
        ('selct = ["P5"]', "P034", "是不是「select」？"),
        ("baseline = true", "P033", ""),
        ('baseline = "../基线.json"', "P035", ""),
        ('baseline = "检查\\\\基线.json"', "P034", "是不是「检查/基线.json」？"),
    ],
)
def test_what_to_report_is_proved_to_have_its_shape(
    tmp_path: Path, line: str, code: str, help: str
) -> None:
    found = complaint(tmp_path, f"[lint]\n{line}")
    assert found.kind.code == code
    assert found.span and found.span.begin.line == 2
    assert not help or said(found) == help
