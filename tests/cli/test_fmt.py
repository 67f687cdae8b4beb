"""``perfc fmt``: what it writes, what it leaves alone, and what it says."""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.several import Plant

CARELESS = "体例  “甲”\n年度　２０２３\n"
TIDY = '体例 "甲"\n年度 2023\n'
BROKEN = '项目 "甲 {\n'


def test_a_file_is_rewritten_and_named(run: Run, plant: Plant) -> None:
    path = plant("下属/甲.perf", CARELESS)
    ran = run("fmt")
    assert (ran.status, ran.out, ran.err) == (0, "下属/甲.perf\n", "")
    assert path.read_text("utf-8") == TIDY


def test_a_canonical_file_is_not_touched(run: Run, plant: Plant) -> None:
    path = plant("甲.perf", TIDY)
    os.utime(path, ns=(1_000, 1_000))
    inode = path.stat().st_ino
    ran = run("fmt", "甲.perf")
    assert (ran.status, ran.out, ran.err) == (0, "", "都已经是规范的写法\n")
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (1_000, inode)


def test_check_lists_what_would_change_and_writes_nothing(run: Run, plant: Plant) -> None:
    path, _ = plant("甲.perf", CARELESS), plant("乙.perf", TIDY)
    ran = run("fmt", "--check")
    assert (ran.status, ran.out) == (1, "甲.perf\n")
    assert ran.err == "要改写的有 1 个文件；改写请运行 perfc fmt\n"
    assert path.read_text("utf-8") == CARELESS
    assert run("fmt", "--check", "乙.perf").status == 0


def test_diff_shows_the_change_and_writes_nothing(run: Run, plant: Plant) -> None:
    path = plant("甲.perf", CARELESS)
    ran = run("fmt", "--diff")
    assert ran.status == 1
    assert ran.out == (
        "--- 甲.perf\n+++ 甲.perf\n@@ -1,2 +1,2 @@\n"
        '-体例  “甲”\n-年度　２０２３\n+体例 "甲"\n+年度 2023\n'
    )
    assert path.read_text("utf-8") == CARELESS
    assert run("fmt", "--diff", "--check").status == 1


def test_a_file_with_a_syntax_error_is_left_alone_and_the_others_are_not(
    run: Run, plant: Plant
) -> None:
    broken, other = plant("甲.perf", BROKEN), plant("乙.perf", CARELESS)
    ran = run("fmt")
    assert (ran.status, ran.out) == (1, "乙.perf\n")
    assert "P102" in ran.err
    assert broken.read_text("utf-8") == BROKEN
    assert other.read_text("utf-8") == TIDY


def test_a_file_whose_names_mean_nothing_is_formatted_all_the_same(run: Run, plant: Plant) -> None:
    path = plant("甲.perf", '项目 "甲" { 没有 "这个" 1台 }')
    assert run("fmt").status == 0
    assert path.read_text("utf-8") == '项目 "甲" { 没有 "这个" 1台 }\n'


def test_a_file_that_is_not_there_is_a_finding(run: Run) -> None:
    ran = run("fmt", "没有.perf")
    assert (ran.status, ran.out) == (2, "")
    assert "P001" in ran.err


def test_without_path_the_sources_of_the_settings_are_formatted(run: Run, plant: Plant) -> None:
    plant("perf.toml", 'sources = ["本级"]\n')
    plant("本级/甲.perf", CARELESS)
    other = plant("乙.perf", CARELESS)
    assert run("fmt").out == "本级/甲.perf\n"
    assert other.read_text("utf-8") == CARELESS


def test_settings_that_cannot_be_read_stop_everything(run: Run, plant: Plant) -> None:
    plant("perf.toml", "sources = 1\n")
    path = plant("甲.perf", CARELESS)
    assert run("fmt").status == 2
    assert path.read_text("utf-8") == CARELESS


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_a_file_becomes_plain_utf_8(run: Run, folder: Path, encoding: str) -> None:
    path = folder / "甲.perf"
    path.write_bytes(TIDY.encode(encoding))
    assert run("fmt", "--diff").out == "甲.perf：只换编码或换行，文字不变\n"
    ran = run("fmt")
    assert (ran.status, ran.out, ran.err) == (0, "甲.perf\n", "")
    assert path.read_bytes() == TIDY.encode()
    assert run("fmt").out == ""


def test_line_ends_of_windows_stay(run: Run, folder: Path) -> None:
    path = folder / "甲.perf"
    path.write_bytes(CARELESS.replace("\n", "\r\n").encode())
    assert run("fmt").out == "甲.perf\n"
    assert path.read_bytes() == TIDY.replace("\n", "\r\n").encode()
    assert run("fmt", "--check").status == 0


@pytest.mark.parametrize(
    "text", ["年度 2024\r\n年度 2025\n", "年度 2024\r年度 2025\r", "年度 2024\r\r\n年度 2025\r\n"]
)
def test_mixed_and_old_line_ends_become_one(run: Run, folder: Path, text: str) -> None:
    path = folder / "甲.perf"
    path.write_bytes(text.encode())
    run("fmt")
    assert b"\r" not in path.read_bytes()
    assert run("fmt").out == ""


def test_keywords_are_turned_and_turned_back(run: Run, plant: Plant) -> None:
    path = plant("甲.perf", TIDY)
    assert run("fmt", "--keywords", "EN").out == "甲.perf\n"
    assert path.read_text("utf-8") == 'scheme "甲"\nyear 2023\n'
    assert run("fmt").out == ""
    run("fmt", "--keywords=zh")
    assert path.read_text("utf-8") == TIDY


def test_an_unknown_language_of_keywords_is_wrong_use(run: Run, plant: Plant) -> None:
    path = plant("甲.perf", CARELESS)
    ran = run("fmt", "--keywords", "fr")
    assert ran.status == 2
    assert "--keywords 没有「fr」" in ran.err
    assert path.read_text("utf-8") == CARELESS


def test_a_read_only_file_is_left_alone(run: Run, plant: Plant) -> None:
    path = plant("甲.perf", CARELESS)
    path.chmod(0o444)
    ran = run("fmt")
    assert (ran.status, ran.out) == (2, "")
    assert "P046" in ran.err
    assert path.read_text("utf-8") == CARELESS


def test_merge_conflicts_are_left_alone(run: Run, plant: Plant) -> None:
    text = "<<<<<<< 我的\n年度  2024\n=======\n年度 2025\n>>>>>>> 你的\n"
    path = plant("甲.perf", text)
    assert run("fmt").status == 1
    assert path.read_text("utf-8") == text


class _Stdin:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def _filtered(
    run: Run, monkeypatch: pytest.MonkeyPatch, data: bytes, *options: str
) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "stdin", _Stdin(data))
    ran = run("fmt", "-", *options)
    return ran.status, ran.out, ran.err


def test_standard_input_comes_out_formatted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _filtered(run, monkeypatch, CARELESS.encode("gb18030")) == (0, TIDY, "")
    assert _filtered(run, monkeypatch, b"") == (0, "", "")
    status, out, _ = _filtered(run, monkeypatch, CARELESS.encode(), "--check")
    assert (status, out) == (1, "-\n")
    assert _filtered(run, monkeypatch, TIDY.encode(), "--check") == (0, "", "")


def test_standard_input_with_a_syntax_error_comes_out_as_it_went_in(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, err = _filtered(run, monkeypatch, BROKEN.encode())
    assert (status, out) == (1, BROKEN)
    assert "-:1:4" in err


def test_standard_input_stands_alone(run: Run, plant: Plant) -> None:
    plant("甲.perf", CARELESS)
    ran = run("fmt", "-", "甲.perf")
    assert ran.status == 2
    assert "标准输入" in ran.err


def test_standard_input_that_is_no_text_comes_out_as_it_went_in(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, err = _filtered(run, monkeypatch, b"PK\x03\x04\x00")
    assert (status, out) == (2, "PK\x03\x04\x00")
    assert "-:1:5" in err


def test_standard_input_that_cannot_be_read_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Unreadable(io.BytesIO):
        def read(self, _: int | None = -1) -> bytes:
            raise IsADirectoryError(errno.EISDIR, "a folder")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Unreadable()))
    ran = run("fmt", "-")
    assert (ran.status, ran.out) == (2, "")
    assert "读不了标准输入" in ran.err
