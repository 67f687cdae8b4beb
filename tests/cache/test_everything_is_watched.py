"""Nothing of a user is read behind the back of the trace: Python itself tells of every file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.several import source

ROOT = Path(__file__).parents[2]
HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n'
_PROGRAM = """
import json, os, sys
asked = []
def hook(event, arguments):
    if event in ("open", "os.scandir", "os.listdir") and arguments and isinstance(arguments[0], str):
        if event != "open" or not arguments[2] & (os.O_WRONLY | os.O_RDWR):
            asked.append(os.path.abspath(arguments[0]))
from perfdsl.cache.verify import digest_of
from perfdsl.cli import main
from perfdsl.workspace.disk import watched
from perfdsl.workspace.trace import Trace
trace = Trace(digest_of)
sys.addaudithook(hook)
with watched(trace):
    main(sys.argv[1:])
seen = [os.path.abspath(path) for path in (*trace.contents, *trace.folders)]
sys.stderr.write(json.dumps([asked, seen]))
"""


@pytest.mark.parametrize(
    "argv",
    [
        ["check"],
        ["check", "--baseline", "基线.json"],
        ["build", "-f", "docx,html,json,md,xlsx"],
        ["build", "--draft", "坏.perf"],
        ["build", "--form", "表样/项目支出绩效目标表.docx", "-f", "docx"],
    ],
    ids=" ".join,
)
def test_every_file_that_is_opened_is_in_the_trace(argv: list[str], tmp_path: Path) -> None:
    (tmp_path / "perf.toml").write_text("language = 2026\n", "utf-8")
    (tmp_path / "库.perf").write_text("设 台数 = 10台\n", "utf-8")
    text = HEAD + '导入 "库.perf"\n' + source("101", "12.00")
    (tmp_path / "甲.perf").write_text(text, "utf-8")
    (tmp_path / "坏.perf").write_text(HEAD + '导入 "酷.perf"\n' + source("102", "12.00"), "utf-8")
    environ = {**os.environ, "PERFC_NO_CACHE": "1", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    for before in (
        ["check", "--write-baseline", "基线.json"],
        ["form", "eject", "项目支出绩效目标表", "表样"],
    ):
        subprocess.run(
            [sys.executable, "-m", "perfdsl", *before],
            cwd=tmp_path,
            env=environ,
            capture_output=True,
        )
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *argv],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        encoding="utf-8",
    )
    asked, seen = json.loads(done.stderr[done.stderr.rindex("[[") :])
    ours = {path for path in asked if path.startswith(str(tmp_path))}
    assert ours
    assert ours <= set(seen)
