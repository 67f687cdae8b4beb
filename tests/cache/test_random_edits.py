"""For any sequence of edits, what is printed and written from memory is what a clean run gives."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from tests.cache.conftest import Run
from tests.cli.several import source

HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n'
NAMES = ("甲.perf", "乙.perf", "夹/丙.perf", "夹/丁.perf", "perf.toml", "库.perf")
TEXTS = (
    HEAD + source("101", "12.00"),
    HEAD + '导入 "库.perf"\n' + source("102", "12.00", "1.50"),
    HEAD + '导入 "../库.perf"\n' + source("103", "99.00"),
    HEAD + source("104", "7.00").replace("≥ 90%", "≥ 90"),
    HEAD + source("105", "7.00").replace("财政资金 7.00", "财政资金 6.00"),
    "设 台数 = 10台\n",
    'formats = ["json"]\n',
    'formats = ["md", "json"]\nyear = 2024\n',
    '项目 "甲" {',
    "",
)
COMMANDS = (
    ["build"],
    ["build", "--draft"],
    ["check"],
    ["check", "--strict"],
    ["build", "--together", "合"],
)


def _edit(dice: random.Random, folder: Path) -> None:
    path = folder / dice.choice(NAMES)
    act = dice.randrange(12)
    outputs = sorted(one for one in folder.glob("build/**/*") if one.is_file())
    if act <= 3 or not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_text(dice.choice(TEXTS), "utf-8")
    elif act == 4:
        path.unlink()
    elif act == 5:
        path.touch()
    elif act == 6 and outputs:
        dice.choice(outputs).write_bytes(b"x")
    elif outputs:
        dice.choice(outputs).unlink()


def _outputs(folder: Path) -> dict[str, bytes]:
    found = folder.glob("build/**/*")
    return {str(one.relative_to(folder)): one.read_bytes() for one in found if one.is_file()}


@pytest.mark.parametrize("seed", range(8))
def test_a_remembered_run_equals_a_clean_one(seed: int, folder: Path, run: Run) -> None:
    dice = random.Random(seed)
    clean = folder.parent / "clean" / folder.name
    for _ in range(12):
        for _ in range(dice.choice((0, 0, 1, 1, 2))):
            _edit(dice, folder)
        command = dice.choice(COMMANDS)
        shutil.rmtree(clean.parent, ignore_errors=True)
        shutil.copytree(folder, clean)
        os.chdir(clean)
        expected = run(*command, "--no-cache")
        os.chdir(folder)
        assert run(*command) == expected
        assert _outputs(folder) == _outputs(clean)
