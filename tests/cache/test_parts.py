"""Of many sources only those that changed are compiled again, and what is said stays the same."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from perfdsl.cache.findings import numbers_in, packed, unpacked
from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Related, Text
from perfdsl.driver import Compiler
from perfdsl.source import SourceFile, Span
from perfdsl.syntax.kinds import UNEXPECTED
from tests.cache.conftest import Run
from tests.cli.several import source

HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n'
WARNED = HEAD + source("104", "7.00").replace("≥ 10台", '≥ 10台; 成本 "总成本" ≤ 100万')


@pytest.fixture
def workspace(folder: Path) -> Path:
    (folder / "perf.toml").write_text('formats = ["json"]\n', "utf-8")
    (folder / "库.perf").write_text("设 台数 = 10台\n", "utf-8")
    text = HEAD + '导入 "库.perf"\n' + source("101", "12.00").replace("≥ 10台", "≥ 台数")
    (folder / "一.perf").write_text(text, "utf-8")
    (folder / "二.perf").write_text(HEAD + source("102", "100.00"), "utf-8")
    (folder / "三.perf").write_text(WARNED, "utf-8")
    return folder


def outputs(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.glob("build/*")}


def as_clean(run: Run, folder: Path, *argv: str) -> None:
    """The run prints and writes what a clean one would."""
    clean = folder.parent / "clean" / folder.name
    shutil.rmtree(clean.parent, ignore_errors=True)
    shutil.copytree(folder, clean)
    os.chdir(clean)
    expected = run(*argv, "--no-cache")
    os.chdir(folder)
    assert run(*argv) == expected
    assert outputs(folder) == outputs(clean)


@pytest.mark.parametrize("command", ["build", "check"])
@pytest.mark.parametrize(
    ("changed", "again"),
    [("二.perf", ["二.perf"]), ("三.perf", ["三.perf"]), ("库.perf", ["一.perf", "库.perf"])],
)
def test_only_what_changed_is_compiled(
    command: str, changed: str, again: list[str], workspace: Path, run: Run, compiled: list[str]
) -> None:
    run(command)
    for line in ("# 一\n", "# 二\n"):  # what was taken over once is taken over again
        path = workspace / changed
        path.write_text(path.read_text("utf-8") + line, "utf-8")
        compiled.clear()
        run(command)
        assert sorted(compiled) == sorted(again)
    path.write_text(path.read_text("utf-8") + "# 三\n", "utf-8")
    as_clean(run, workspace, command)


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_run_beside_files_that_are_only_newer_is_remembered(
    command: str, workspace: Path, run: Run, compiled: list[str], done: list[list[str]]
) -> None:
    """As after a checkout of another branch and back: the same bytes, with other times."""
    run(command)
    old = {path: path.stat().st_mtime_ns for path in workspace.rglob("*") if path.is_file()}
    for path, before in old.items():
        os.utime(path, ns=(before, before - 10**10))
    changed = workspace / "二.perf"
    changed.write_text(changed.read_text("utf-8") + "# 一\n", "utf-8")
    compiled.clear()
    said = run(command)
    assert compiled == ["二.perf"]
    assert run(command) == said
    assert len(done) == 2


def test_what_is_taken_over_and_changes_meanwhile_is_seen_by_the_next_run(
    workspace: Path, run: Run, compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that was found to be the same is not asked again in that run, so the next one must see it."""
    run("check")
    (workspace / "二.perf").write_text(HEAD + source("102", "200.00"), "utf-8")
    real = Compiler.compile

    def meanwhile(self: Compiler, *rest: object, **more: object) -> object:
        path = workspace / "三.perf"
        path.write_text(WARNED.replace("7.00", "8.00"), "utf-8")
        return real(self, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Compiler, "compile", meanwhile)
    run("check")
    monkeypatch.setattr(Compiler, "compile", real)
    as_clean(run, workspace, "check")


def test_a_new_source_and_one_that_is_gone_touch_no_other(
    workspace: Path, run: Run, compiled: list[str]
) -> None:
    run("build")
    (workspace / "四.perf").write_text(HEAD + source("107", "1.00"), "utf-8")
    (workspace / "二.perf").unlink()
    compiled.clear()
    run("build")
    assert compiled == ["四.perf"]


def test_settings_touch_all(workspace: Path, run: Run, compiled: list[str]) -> None:
    run("build")
    (workspace / "perf.toml").write_text('formats = ["json"]\nlanguage = 2026\n', "utf-8")
    compiled.clear()
    as_clean(run, workspace, "build")
    assert len(compiled) == 8


def test_errors_and_waivers_are_looked_at_every_time(
    workspace: Path, run: Run, compiled: list[str]
) -> None:
    waived = WARNED.replace("项目 ", "# 豁免 P511：有批复\n项目 ", 1)
    (workspace / "三.perf").write_text(waived, "utf-8")
    bad = HEAD + source("102", "100.00").replace("财政资金 100.00", "财政资金 99.00")
    (workspace / "二.perf").write_text(bad, "utf-8")
    run("check")
    (workspace / "四.perf").write_text(HEAD + source("107", "1.00"), "utf-8")
    compiled.clear()
    as_clean(run, workspace, "check")
    assert sorted(compiled[4 + 1 :]) == ["三.perf", "二.perf", "四.perf"]


def test_a_name_that_has_come_to_clash_is_told(workspace: Path, run: Run) -> None:
    run("build")
    (workspace / "二.PERF").write_text(HEAD + source("107", "1.00"), "utf-8")
    as_clean(run, workspace, "build")
    assert "P025" in run("build")[2]


def test_a_bound_on_the_workspace_is_proved_of_all(workspace: Path, run: Run) -> None:
    (workspace / "perf.toml").write_text('formats = ["json"]\nceiling = "≤ 150万元"\n', "utf-8")
    run("build")
    path = workspace / "二.perf"
    path.write_text(path.read_text("utf-8").replace("100.00", "140.00"), "utf-8")
    as_clean(run, workspace, "build")
    assert run("build")[0] == 1


def test_a_finding_of_an_imported_file_is_told_once_and_never_lost(
    workspace: Path, run: Run
) -> None:
    unused = '模板 空(无用: 文字) {\n  目标 "一"\n}\n'
    (workspace / "库.perf").write_text("设 台数 = 10台\n" + unused, "utf-8")
    for name in ("五.perf", "六.perf"):
        text = (workspace / "一.perf").read_text("utf-8").replace("101", name)
        (workspace / name).write_text(text, "utf-8")
    as_clean(run, workspace, "build")
    assert run("build")[2].count("[P260]") == 1
    path = workspace / "一.perf"
    path.write_text(HEAD + source("101", "12.00"), "utf-8")
    as_clean(run, workspace, "build")
    assert run("build")[2].count("[P260]") == 1


def test_a_hint_about_an_imported_file_is_never_lost(workspace: Path, run: Run) -> None:
    (workspace / "库.perf").write_bytes("设 台数 = 10台\n".encode("gb18030"))
    (workspace / "九.perf").write_text((workspace / "一.perf").read_text("utf-8"), "utf-8")
    command = ("check", "一.perf", "九.perf")
    said = run(*command)[1]
    assert "库.perf" in said
    (workspace / "一.perf").write_text(HEAD + source("101", "12.00"), "utf-8")
    as_clean(run, workspace, *command)
    assert "库.perf" in run(*command)[1]


def test_every_field_of_a_finding_is_kept() -> None:
    source = SourceFile("a.perf", "甲乙")
    span = Span(source, 0, 1)
    values: dict[str, object] = {
        "kind": UNEXPECTED,
        "path": "a.perf",
        "span": span,
        "message": Text("一", "one"),
        "help": Text("二", "two"),
        "related": (Related(span, Text("三", "three")),),
        "notes": (Text("四", "four"),),
        "fixes": (Fix(Text("五", "five"), (Edit(span, "六"),), True),),
        "project": "七",
        "also": ("八",),
        "about": ("九",),
        "in_department": True,
    }
    assert tuple(values) == Diagnostic.__match_args__
    found = Diagnostic(**values)  # type: ignore[arg-type]
    kept = packed((found,), (source,))
    assert unpacked(kept, {UNEXPECTED.code: UNEXPECTED}, lambda _: source) == (found,)
    assert set(numbers_in(kept)) == {0}
