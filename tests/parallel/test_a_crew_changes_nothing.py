"""Whoever does the work: the same findings in the same order, the same files, the same status."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from tests.cache.test_random_edits import COMMANDS, HEAD, NAMES, TEXTS
from tests.case_files import Case, all_cases
from tests.cli.several import source
from tests.fonts import save_usual
from tests.parallel.conftest import Crews, Ran, Run

EXAMPLES = Path(__file__).parents[2] / "examples"
UNUSED = '模板 空(无用: 文字) {\n  目标 "一"\n}\n'
MORE = (
    HEAD + source("106", "7.00").replace("≥ 10台", '≥ 10台; 成本 "总成本" ≤ 100万'),
    HEAD
    + "# 豁免 P511：有批复\n"
    + source("107", "7.00").replace("≥ 10台", '≥ 10台; 成本 "总成本" ≤ 100万'),
    HEAD + '导入 "乙.perf"\n' + source("108", "7.00"),
    HEAD + '导入 "库.perf" 作为 库\n' + source("109", "7.00").replace("≥ 10台", "≥ 库.台数"),
    "设 台数 = 10台\n" + UNUSED,
    '体例 "甲省" 沿用 "项目支出绩效目标-2015" {\n  表样 "没有.docx"\n}\n',
    HEAD.replace("项目支出绩效目标-2015", "甲省") + '导入 "库.perf"\n' + source("110", "7.00"),
)


PROGRAMS = (*(text for text in TEXTS if not text.startswith("formats")), *MORE)
SETTINGS = (
    'formats = ["json"]\n',
    'formats = ["md", "json"]\nyear = 2024\n',
    'ceiling = "≤ 30万元"\n',
    'scheme = "项目支出绩效目标-2015"\nselect = ["P5"]\n',
    '[lint]\nP511 = "off"\nP260 = "error"\n',
    '[[document]]\nname = "合"\nfiles = ["甲.perf", "乙.perf"]\n',
    'formats = ["没有"]\n',
)


def _outputs(folder: Path) -> dict[str, bytes]:
    found = folder.glob("build*/**/*")
    return {str(one.relative_to(folder)): one.read_bytes() for one in found if one.is_file()}


def _alone(folder: Path, run: Run, *command: str) -> tuple[Ran, dict[str, bytes]]:
    """What a run without a crew and without a memory says and writes."""
    clean = folder.parent / "clean" / folder.name
    shutil.rmtree(clean.parent, ignore_errors=True)
    shutil.copytree(folder, clean)
    os.chdir(clean)
    said = run(*command, "--no-cache", "-j", "1")
    os.chdir(folder)
    return said, _outputs(clean)


def _edit(dice: random.Random, path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    text = dice.choice(SETTINGS if path.name == "perf.toml" else PROGRAMS)
    path.write_bytes(text.encode(dice.choice(("utf-8", "utf-8", "utf-8-sig", "gb18030"))))


@pytest.mark.parametrize("seed", range(16))
def test_for_any_edits_a_crew_gives_what_the_run_alone_gives(
    seed: int, folder: Path, run: Run, crews: Crews
) -> None:
    dice = random.Random(seed)
    for name in NAMES[:4]:
        _edit(dice, folder / name)
    for _ in range(10):
        for _ in range(dice.choice((1, 2, 3))):
            path = folder / dice.choice(NAMES)
            if path.exists() and dice.randrange(4) == 0:
                path.unlink()
            else:
                _edit(dice, path)
        command = dice.choice(
            (*COMMANDS, ["build", "-f", "docx,xlsx"], ["check", "--output-format", "json"])
        )
        expected, written = _alone(folder, run, *command)
        memory = dice.choice(([], ["--no-cache"]))
        assert run(*command, *memory, "-j", "3") == expected
        assert _outputs(folder) == written
    assert crews.done


def _by_file() -> dict[str, list[Case]]:
    files: dict[str, list[Case]] = {}
    for case in all_cases():
        files.setdefault(case.name.partition(":")[0], []).append(case)
    return files


@pytest.mark.parametrize("cases", _by_file().values(), ids=list(_by_file()))
def test_every_case_says_the_same_of_a_crew(
    cases: list[Case], folder: Path, run: Run, crews: Crews
) -> None:
    for number, case in enumerate(cases):
        for file in case.program.files:
            path = folder / f"{number:03}" / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, "utf-8", newline="")
    for command in (["check"], ["check", "--output-format", "json"]):
        expected, _ = _alone(folder, run, *command)
        assert run(*command, "-j", "3") == expected


@pytest.mark.parametrize("name", sorted(one.name for one in EXAMPLES.iterdir() if one.is_dir()))
def test_the_examples_are_the_same_of_a_crew(
    name: str, folder: Path, run: Run, crews: Crews
) -> None:
    shutil.copytree(EXAMPLES / name, folder, dirs_exist_ok=True)
    for command in (["check"], ["build", "--draft", "-f", "docx,html,json,md,xlsx"]):
        expected, written = _alone(folder, run, *command)
        assert run(*command, "-j", "2") == expected
        assert _outputs(folder) == written


def test_pdf_files_and_forms_of_ones_own_are_the_same_of_a_crew(
    folder: Path, run: Run, crews: Crews
) -> None:
    save_usual(folder / "字体")
    settings = 'fonts = "字体"\nform = "表样/项目支出绩效目标表.docx"\n'
    (folder / "perf.toml").write_text(settings, "utf-8")
    for number in range(4):
        (folder / f"{number}.perf").write_text(HEAD + source(f"10{number}", "7.00"), "utf-8")
    assert run("form", "eject", "项目支出绩效目标表", "表样")[0] == 0
    form = "表样/项目支出绩效目标表.docx"
    commands = (
        ["build", "-f", "pdf,json"],
        ["build", "-f", "docx", "--form", form],
        ["build", "-f", "docx"],
    )
    for command in commands:
        crews.done.clear()
        expected, written = _alone(folder, run, *command)
        assert expected[0] == 0, expected
        assert run(*command, "--no-cache", "-j", "2") == expected
        assert _outputs(folder) == written
        assert len(crews.done) == 4
