"""The settings in ``perf.toml``, and every way of getting them wrong."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perfdsl.cli.init import MARK
from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.text import render
from perfdsl.source import SourceFile
from perfdsl.workspace import Found, Settings, find, find_together, is_sound, read_settings
from perfdsl.workspace.settings import Setting
from perfdsl.workspace.settings_kinds import KINDS
from perfdsl.workspace.toml_places import TomlPlaces


def write(folder: Path, text: str) -> None:
    (folder / "perf.toml").write_text(text, "utf-8")


def plant(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", "utf-8")


def understood(folder: Path, text: str) -> Settings:
    write(folder, text)
    result, diagnostics = read_settings(folder)
    assert diagnostics == ()
    return result


def complaints(folder: Path, text: str) -> tuple[Diagnostic, ...]:
    write(folder, text)
    diagnostics = read_settings(folder)[1]
    render(diagnostics, "zh")
    render(diagnostics, "en")
    return diagnostics


def complaint(folder: Path, text: str) -> Diagnostic:
    (one,) = complaints(folder, text)
    return one


def codes(folder: Path, text: str) -> list[str]:
    return [one.kind.code for one in complaints(folder, text)]


def said(diagnostic: Diagnostic) -> str:
    return diagnostic.help.zh if diagnostic.help else ""


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
    assert found.form and found.form.value == "申报表"
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


def test_a_document_may_stand_in_braces(tmp_path: Path) -> None:
    text = 'document = [{name = "甲", files = ["a.perf"]}, {files = ["b"], name = "乙"}]'
    names = [one.name.span for one in understood(tmp_path, text).documents]
    assert [span.text for span in names if span] == ["甲", "乙"]


def test_what_init_writes_is_sound_with_every_line_in_use(tmp_path: Path) -> None:
    assert understood(tmp_path, MARK) == Settings(language=Setting(2026))
    lines = MARK.splitlines()
    used = [line.removeprefix("# ") for line in lines if "=" in line or line.startswith("# [")]
    found = understood(tmp_path, "\n".join(used))
    assert found.scheme and found.ceiling and found.lint and found.documents and found.form


# --- mistakes -------------------------------------------------------------------------------------


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
        "formats = ['pdf']",
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
    text = "year = '2023'\nschema = 'a'\nout = '/a'\nformats = ['pdf', 'docx', 'rtf']"
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


# --- places ---------------------------------------------------------------------------------------

_FIRST = r'''
# out = "not this" [nor] {this}
"out" = 'a # b' # "c"
text = """
year = 1
""""" # two of the quotes are its own
'''
_SECOND = r"""
raw = '''a'b\'''
'it' . a = 1
a.b . "c.d" = [1, [2.5, 'x'], {k = 07:32:00, "\u0041" = [ ]},
  # comment ]
  1979-05-27 07:32:00,
]
[ t . "u v" ]
k = -inf
[[d]]
k = 1
[d.sub]
k = 2
[[d]]
[[d.list]]
k = 3
[[d.list]]
k = 4
"""
TRICKY = _FIRST + _SECOND


def flattened(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    pairs: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    found = [path] if path else []
    return found + [each for key, one in pairs for each in flattened(one, (*path, key))]


def test_every_key_of_a_tricky_file_has_its_place() -> None:
    table = tomllib.loads(TRICKY)
    places = TomlPlaces(SourceFile("perf.toml", TRICKY))
    for path in flattened(table):
        assert path in places, path
    assert places.key("out").begin == (3, 1)
    assert places.value("out").text == "'a # b'"
    assert (
        places.value("text").text.startswith('"""\nyear') and places.value("text").begin.line == 4
    )
    assert places.value("a", "b", "c.d", 1, 1).text == "'x'"
    assert places.value("a", "b", "c.d", 2, "A").text == "[ ]"
    assert places.value("a", "b", "c.d", 3).text == "1979-05-27 07:32:00"
    assert places.value("d", 0, "sub", "k").text == "2"
    assert places.value("d", 1, "list", 1, "k").text == "4"


def test_a_path_without_a_place_has_that_above_it() -> None:
    places = TomlPlaces(SourceFile("perf.toml", "a = [1]"))
    assert places.value("a", 7, "b").text == "[1]"
    assert places.value("z").begin == (1, 1)


# --- the sources that settings mean ---------------------------------------------------------------


def sources(folder: Path, *entries: str, cwd: Path | None = None) -> Found:
    quoted = ", ".join(f"'{entry}'" for entry in entries)
    listed = understood(folder, f"sources = [{quoted}]").sources
    skip = folder / "build"
    return find((), cwd=cwd or folder, root=folder, skip=skip, sources=listed)


def names(found: Found) -> list[str]:
    return [str(place.relative) for place in found.places]


def found_codes(found: Found) -> list[str]:
    return [one.kind.code for one in found.diagnostics]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    plant(
        tmp_path, "a.perf", "b.perf", "下属/甲/a.perf", "下属/乙/c.perf", "下属/d.perf", "x.txt",
        "build/e.perf", ".git/f.perf", "2023年/甲2023.perf",
    )  # fmt: skip
    return tmp_path


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (["b.perf", "a.perf"], ["b.perf", "a.perf"]),
        (["b.perf", "*.perf"], ["b.perf", "a.perf"]),
        (["下属/*.perf"], ["下属/d.perf"]),
        (["下属"], ["下属/d.perf", "下属/乙/c.perf", "下属/甲/a.perf"]),
        (["下属/*/c.perf", "./下属/../a.perf"], ["下属/乙/c.perf", "a.perf"]),
        (["**/a.perf"], ["a.perf", "下属/甲/a.perf"]),
        (["下属/**/*.perf"], ["下属/d.perf", "下属/乙/c.perf", "下属/甲/a.perf"]),
        (["*年"], ["2023年/甲2023.perf"]),
        (["**/甲*3.perf"], ["2023年/甲2023.perf"]),
        (["x.txt"], ["x.txt"]),
    ],
)
def test_sources_are_files_folders_and_patterns_in_the_order_given(
    tree: Path, entries: list[str], expected: list[str]
) -> None:
    found = sources(tree, *entries)
    assert (names(found), found_codes(found)) == (expected, [])


def test_sources_are_shown_from_where_the_command_runs(tree: Path) -> None:
    found = sources(tree, "下属/*.perf", "a.perf", cwd=tree / "下属")
    assert [place.shown for place in found.places] == ["../下属/d.perf", "../a.perf"]


def test_the_command_line_outweighs_the_sources_of_the_settings(tree: Path) -> None:
    listed = understood(tree, "sources = ['没有.perf']").sources
    found = find(["a.perf"], cwd=tree, root=tree, skip=tree / "build", sources=listed)
    assert (names(found), found.diagnostics) == (["a.perf"], ())


@pytest.mark.parametrize(
    "entry", ["没有.perf", "没有/*.perf", "*.txt", "a*b*a.perf", "b.perf/*", ".git/*/x"]
)
def test_what_matches_nothing_is_told_at_its_place(tree: Path, entry: str) -> None:
    found = sources(tree, "a.perf", entry)
    assert names(found) == ["a.perf"]
    (one,) = found.diagnostics
    assert one.kind.code == "P038"
    assert one.span and one.span.text == entry


@pytest.mark.parametrize(
    ("entry", "near"),
    [("a", "a.perf"), ("下属/e.perf", "下属/d.perf"), ("下屬/d.perf", "下属/d.perf")],
)
def test_a_misspelt_source_offers_the_nearest(tree: Path, entry: str, near: str) -> None:
    assert said(sources(tree, entry).diagnostics[0]) == f"是不是「{near}」？"


def test_a_source_that_a_link_leads_out_of_the_workspace_is_refused(tmp_path: Path) -> None:
    plant(tmp_path, "out/a.perf", "in/b.perf")
    (tmp_path / "in" / "link").symlink_to(tmp_path / "out")
    found = sources(tmp_path / "in", "link/a.perf", "link", "link/*.perf", "b.perf")
    assert (names(found), found_codes(found)) == (["b.perf"], ["P035"] * 3)


def test_stars_are_matched_without_trying_every_way(tmp_path: Path) -> None:
    plant(tmp_path, "a" * 200 + ".perf")
    assert found_codes(sources(tmp_path, "*a" * 90 + "*b.perf")) == ["P038"]
    plant(tmp_path, "/".join("a" * 60) + "/x.perf")
    assert found_codes(sources(tmp_path, "**/a/" * 70 + "y.perf")) == ["P038"]


def test_only_so_many_patterns_are_taken(tmp_path: Path) -> None:
    entries = ", ".join(f"'{number}*'" for number in range(201))
    found = complaint(tmp_path, f"sources = [{entries}]")
    assert found.kind.code == "P034"
    assert found.span and found.span.text == "200*"


def test_a_workspace_without_sources_is_told_as_a_folder(tmp_path: Path) -> None:
    write(tmp_path, "")
    skip = tmp_path / "build"
    found = find((), cwd=tmp_path, root=tmp_path, skip=skip, sources=Settings().sources)
    assert found_codes(found) == ["P005"]


def test_a_document_has_its_files_in_order_each_once(tree: Path) -> None:
    found = understood(
        tree,
        "[[document]]\nname = '全市'\nfiles = ['b.perf', '*.perf', '下属']\n"
        "[[document]]\nname = '本级'\nfiles = ['b.perf', '没有.perf']\n"
        "[[document]]\nname = '空'\nfiles = ['没有*']\n",
    )
    together, diagnostics = find_together(found.documents, cwd=tree, root=tree, skip=tree / "build")
    assert [(one.name, [str(place.relative) for place in one.places]) for one in together] == [
        ("全市", ["b.perf", "a.perf", "下属/d.perf", "下属/乙/c.perf", "下属/甲/a.perf"]),
        ("本级", ["b.perf"]),
    ]
    assert [one.span.begin.line for one in together if one.span] == [2, 5]
    assert [one.kind.code for one in diagnostics] == ["P038", "P038"]
