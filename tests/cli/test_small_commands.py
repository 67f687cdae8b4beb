"""``explain``, ``schema`` and ``init``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from perfdsl.cli.catalogue import KINDS
from perfdsl.cli.explain import explained
from perfdsl.cli.wrap import wrapped
from perfdsl.diagnostics.model import Kind, Severity, Text
from perfdsl.diagnostics.width import cells
from perfdsl.driver import Compiler
from tests.cli.conftest import Run

Plant = Callable[[str, str], Path]


def test_explain_lists_every_code_once_and_in_order(run: Run) -> None:
    for lang in ("zh", "en"):
        listed = [line.split()[0] for line in run("explain", "--lang", lang).out.splitlines()]
        assert listed == sorted(kind.code for kind in KINDS)


def test_explain_tells_why_and_what_to_do(run: Run) -> None:
    zh, en = run("explain", "P001").out, run("explain", "p001", "--lang", "en").out
    assert zh.startswith("P001 path-missing（错误）\n\n找不到「…」\n\n为什么：\n")
    assert en.startswith("P001 path-missing (error)\n\n“…” does not exist\n\nWhy:\n")
    assert "怎么办：" in zh and "错误的写法：\n    perfc check 2032.perf\n" in zh


def test_explain_tells_how_to_suppress_it_and_that_an_error_stays(run: Run) -> None:
    assert "# 豁免 P511：理由" in run("explain", "P511").out
    assert "错误不能免除" in run("explain", "P401").out


def test_explain_prints_one_code_or_all_as_markdown(run: Run) -> None:
    one = run("explain", "p511", "--markdown").out
    assert one.startswith("### P511 unit-cut-short\n")
    assert '```text\n成本 "采购成本" ≤ 100万\n```' in one
    assert one in run("explain", "--markdown").out


def test_explain_takes_a_name_too(run: Run) -> None:
    assert run("explain", "output-locked").out == run("explain", "P022").out


def test_explain_shows_any_field_as_a_blank() -> None:
    kind = Kind("P1", "x", Severity.HINT, Text("{a:,} 与 {b:>3}", "{a:,} and {b:>3}"))
    assert "… 与 …" in explained(kind, "zh")


def test_explanations_are_broken_to_fit_a_terminal(run: Run) -> None:
    for lang in ("zh", "en"):
        assert max(map(cells, run("explain", "P026", "--lang", lang).out.splitlines())) <= 80


def test_chinese_lines_never_begin_with_a_stop() -> None:
    lines = wrapped("预算数，资金来源。" * 20, 20)
    assert all(cells(line) <= 22 and line[0] not in "，。" for line in lines)
    assert "".join(lines) == "预算数，资金来源。" * 20


@pytest.mark.parametrize("name", ["document", "diagnostics", "waivers"])
def test_a_printed_schema_is_a_valid_one(run: Run, name: str) -> None:
    ran = run("schema", name)
    assert (ran.status, ran.err) == (0, "")
    jsonschema.Draft202012Validator.check_schema(json.loads(ran.out))


def test_what_init_makes_checks_and_builds_untouched(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("perfdsl.cli.run.Compiler", Compiler)
    ran = run("init", "绩效目标")
    assert (ran.status, ran.out) == (0, "绩效目标/perf.toml\n绩效目标/示例.perf\n")
    monkeypatch.chdir(folder / "绩效目标")
    assert run("check", "--strict").out == "没有发现问题\n"
    assert run("build").out.splitlines() == [
        "build/示例.docx",
        "build/示例.html",
        "build/示例.json",
    ]


def test_init_without_a_folder_takes_the_current_one(run: Run) -> None:
    assert run("init").out == "perf.toml\n示例.perf\n"


@pytest.mark.parametrize("name", ["perf.toml", "示例.perf"])
def test_init_overwrites_nothing_and_then_makes_nothing(
    run: Run, plant: Plant, folder: Path, name: str
) -> None:
    plant(name, "mine")
    ran = run("init", "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert f"“{name}” exists already" in ran.err
    assert [path.name for path in folder.iterdir()] == [name]
    assert (folder / name).read_text("utf-8") == "mine"


def test_init_below_a_file_is_a_diagnostic(run: Run, plant: Plant) -> None:
    plant("a", "")
    ran = run("init", "a")
    assert ran.status == 2
    assert "P020" in ran.err


def test_explain_tells_how_to_waive_what_can_be(run: Run) -> None:
    assert "# waive P529: the reason" in run("explain", "P529", "--lang", "en").out
    for code in ("P401", "P009", "P604", "P999"):
        assert f"豁免 {code}：" not in run("explain", code).out
