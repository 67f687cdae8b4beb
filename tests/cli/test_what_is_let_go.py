"""Memory does not grow with the number of files: what nobody else needs is let go of."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfdsl import driver
from perfdsl.driver import Compiler
from tests.cli.conftest import Run
from tests.cli.several import source

HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n'
WAIVED = "# 豁免 P511：有批复\n" + source("107", "7.00").replace(
    "≥ 10台", '≥ 10台; 成本 "总成本" ≤ 100万'
)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many files the compiler knows after each that it compiled."""
    counts: list[int] = []
    real = Compiler.compile

    def noted(self: Compiler, *args: object, **more: object) -> object:
        result = real(self, *args, **more)  # type: ignore[arg-type]
        counts.append(len(self.program.modules.known))
        return result

    monkeypatch.setattr("perfdsl.cli.run.Compiler", driver.Compiler)
    monkeypatch.setattr(Compiler, "compile", noted)
    return counts


@pytest.mark.parametrize("command", [["check"], ["build", "-f", "json"]], ids=str)
def test_of_many_files_one_at_a_time_is_held(
    command: list[str], folder: Path, run: Run, held: list[int]
) -> None:
    for number in range(20):
        text = HEAD + f"设 台数{number} = 10台\n" + source(f"1{number:02}", "7.00")
        (folder / f"{number:02}.perf").write_text(text, "utf-8")
    assert run(*command).status == 0
    assert held == [1] * 20


def test_what_others_import_and_what_is_waived_is_held(
    folder: Path, run: Run, held: list[int]
) -> None:
    (folder / "1.perf").write_text("设 台数 = 10台\n", "utf-8")
    importing = HEAD + '导入 "1.perf"\n' + source("101", "7.00").replace("≥ 10台", "≥ 台数")
    (folder / "2.perf").write_text(importing, "utf-8")
    (folder / "3.perf").write_text(HEAD + WAIVED, "utf-8")
    (folder / "4.perf").write_text(HEAD + source("102", "7.00"), "utf-8")
    (folder / "5.perf").write_text(HEAD + source("103", "7.00"), "utf-8")
    assert run("check").status == 0
    assert held == [1, 2, 2, 3, 3]


def test_a_source_of_two_documents_is_compiled_once(
    folder: Path, run: Run, held: list[int]
) -> None:
    documents = "".join(
        f'[[document]]\nname = "{name}"\nfiles = ["1.perf", "2.perf"]\n' for name in "甲乙"
    )
    (folder / "perf.toml").write_text(documents, "utf-8")
    (folder / "1.perf").write_text(HEAD + source("101", "7.00"), "utf-8")
    (folder / "2.perf").write_text(HEAD + source("102", "7.00"), "utf-8")
    assert run("build", "-f", "json").out.splitlines() == ["build/甲.json", "build/乙.json"]
    assert held == [1, 2]
