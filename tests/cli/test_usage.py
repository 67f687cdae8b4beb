"""Wrong use, help and language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from perfdsl.cli.commands import COMMANDS
from perfdsl.cli.language import language
from perfdsl.diagnostics.width import cells
from tests.cli.conftest import Run

Plant = Callable[[str, str], Path]


@pytest.mark.parametrize(
    ("argv", "zh", "en"),
    [
        (
            ["biuld"],
            "没有命令「biuld」；是不是「build」？",
            "no command “biuld”; did you mean “build”?",
        ),
        (["2023.perf"], "perfc build 2023.perf", "perfc build 2023.perf"),
        (["xyz{a}"], "可用的有：build, check", "there are: build, check"),
        (["build", "--fromat", "x"], "是不是「--format」？", "did you mean “--format”?"),
        (["--versoin"], "是不是「--version」？", "did you mean “--version”?"),
        (["build", "-x"], "没有选项「-x」", "no option “-x”"),
        (["build", "-f", "dox"], "没有格式「dox」；是不是「docx」？", "did you mean “docx”?"),
        (["build", "-f", "{}"], "可用的有：docx, html, json", "there are: docx, html, json"),
        (["build", "-f", ","], "没有写出格式", "no format is named"),
        (["build", "-f"], "选项「-f」后面少了内容", "“-f” needs a value"),
        (["check", "--strict=1"], "后面不带内容", "takes no value"),
        (["check", "--output-format", "jsn"], "是不是「json」？", "did you mean “json”?"),
        (["explain", "P01"], "没有编号「P01」", "no code “P01”"),
        (["explain", "{x}"], "perfc explain 列出全部编号", "perfc explain lists them all"),
        (["explain", "P001", "P002"], "多了「P002」", "“P002” is too much"),
        (["schema"], "要哪一个", "which one"),
        (["schema", "documents"], "是不是「document」？", "did you mean “document”?"),
        (["init", "a", "b"], "多了「b」", "“b” is too much"),
        (["--"], "没有写完整", "not complete"),
    ],
)
def test_wrong_use_is_told_in_both_languages(run: Run, argv: list[str], zh: str, en: str) -> None:
    for lang, words in (("zh", zh), ("en", en)):
        ran = run("--lang", lang, *argv)
        assert (ran.status, ran.out) == (2, "")
        assert words in ran.err
        assert "--help" in ran.err


@pytest.mark.parametrize("argv", [["--lang", "fr"], ["check", "--lang"], ["--color=pink", "check"]])
def test_a_wrong_language_or_colour_is_wrong_use(run: Run, argv: list[str]) -> None:
    assert run(*argv).status == 2


def test_without_a_command_the_help_is_shown_and_it_fails(run: Run) -> None:
    ran = run()
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == run("--help").out


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("command", ["", *(command.typed.en for command in COMMANDS)])
def test_every_help_page_fits_a_terminal_and_has_examples(
    run: Run, command: str, lang: str
) -> None:
    ran = run(*[command] * bool(command), "--help", "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    assert ("例子：" if lang == "zh" else "Examples:") in ran.out
    assert max(map(cells, ran.out.splitlines())) <= 80
    assert all(option in ran.out for option in ("--lang", "--color", "--help"))


def test_english_help_holds_chinese_only_in_names(run: Run) -> None:
    for command in COMMANDS:
        page = run(command.typed.en, "-h", "--lang", "en").out
        assert not set(page) & set("，。：；（）的")


def test_the_version_is_shown(run: Run) -> None:
    assert run("--version").out.startswith("perfc 0.")


@pytest.mark.parametrize(
    "argv", [["--lang", "en", "check"], ["check", "--lang", "en"], ["check", "--lang=en", "."]]
)
def test_the_language_may_stand_before_or_behind_the_command(
    run: Run, plant: Plant, argv: list[str]
) -> None:
    plant("a.perf", "项目")
    assert run(*argv).out == "no problems found\n"


def test_behind_two_dashes_everything_is_a_path(run: Run) -> None:
    ran = run("check", "--", "--lang")
    assert "找不到「--lang」" in ran.out


@pytest.mark.parametrize(
    ("environ", "lang"),
    [
        ({}, "zh"),
        ({"LANG": "C"}, "zh"),
        ({"LANG": "C.UTF-8"}, "zh"),
        ({"LC_ALL": "POSIX"}, "zh"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_TW"}, "zh"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE@euro"}, "en"),
        ({"LC_ALL": "en_GB", "LANG": "zh_CN"}, "en"),
        ({"LC_MESSAGES": "zh_CN", "LANG": "en_US"}, "zh"),
        ({"LC_ALL": "", "LANG": "en_US"}, "en"),
        ({"PERFC_LANG": "en", "LANG": "zh_CN"}, "en"),
        ({"PERFC_LANG": "zh", "LANG": "en_US"}, "zh"),
        ({"PERFC_LANG": "kl", "LANG": "en_US"}, "en"),
    ],
)
def test_the_language_is_that_of_the_environment(environ: dict[str, str], lang: str) -> None:
    assert language(environ, system="posix") == lang


def test_a_console_that_shows_no_chinese_gets_english_unless_chinese_is_asked_for() -> None:
    assert language({"LANG": "zh_CN"}, can_show=False) == "en"
    assert language({"PERFC_LANG": "zh"}, can_show=False) == "zh"


def test_on_windows_the_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    names = iter(["Chinese (Simplified)_China", "English_United States", None])
    monkeypatch.setattr("locale.getlocale", lambda: (next(names), "936"))
    assert [language({}, system="nt") for _ in range(3)] == ["zh", "en", "zh"]


def test_a_path_that_is_nearly_a_file_names_it(run: Run, plant: Callable[[str, str], Path]) -> None:
    plant("指标库/信息化.perf", "项目")
    assert "建议：是不是「指标库/信息化.perf」？" in run("check", "指标库/信息花.perf").out
    assert "建议：是不是「指标库/信息化.perf」？" in run("check", "指标库/信息化").out
    assert "建议：检查文件名是否写对" in run("check", "别的.perf").out
