"""Reading one file, and every way in which the disk can refuse."""

from __future__ import annotations

import errno
import os
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perfdsl.diagnostics.text import render
from perfdsl.workspace import KINDS, Place, Reading, disk, read


def reading(path: Path) -> Reading:
    return read(Place(path, path.name, PurePosixPath(path.name)))


def code(path: Path) -> str:
    found = reading(path)
    assert found.input is None
    return found.diagnostics[0].kind.code


def test_a_sound_file_is_read_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "a.perf"
    path.write_bytes("项目\r\n".encode())
    found = reading(path)
    assert found.input is not None
    assert found.input.source.text == "项目\n"
    assert found.input.source.path == "a.perf"
    assert found.diagnostics == ()


def test_a_gbk_file_is_read_with_a_hint(tmp_path: Path) -> None:
    path = tmp_path / "a.perf"
    path.write_bytes("项目名称".encode("gbk"))
    found = reading(path)
    assert found.input is not None
    assert [each.kind.code for each in found.diagnostics] == ["P009"]


def test_a_bad_byte_is_shown_in_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.perf"
    path.write_bytes("项目名称\n预算".encode() + b"\xff" + "万元".encode())
    found = reading(path).diagnostics
    assert "第 2 行第 3 列（第 19 字节，0xFF）" in found[0].message.zh
    assert "--> a.perf:2:3\n" in render(found, "zh")
    assert "2 | 预算\ufffd万元\n" in render(found, "zh")


@pytest.mark.parametrize("magic", [b"PK\x03\x04\0\0", b"\xd0\xcf\x11\xe0\0\0"])
def test_an_office_file_is_recognised(tmp_path: Path, magic: bytes) -> None:
    path = tmp_path / "a.perf"
    path.write_bytes(magic)
    found = reading(path).diagnostics[0]
    assert found.kind.code == "P008"
    assert found.help is not None and "Word" in found.help.zh


def test_a_missing_file_is_a_diagnostic(tmp_path: Path) -> None:
    assert code(tmp_path / "没有.perf") == "P001"


def test_a_folder_is_no_source(tmp_path: Path) -> None:
    assert code(tmp_path) == "P003"


def test_a_device_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "zero.perf").symlink_to("/dev/zero")
    assert code(tmp_path / "zero.perf") == "P003"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.perf")
    assert code(tmp_path / "pipe.perf") == "P003"


def test_a_file_above_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "big.perf"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    assert code(path) == "P004"


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ELOOP, errno.EMFILE, 9999])
def test_a_refusal_of_the_system_is_a_diagnostic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "stat", refuse)
    assert code(tmp_path / "a.perf") == "P002"


@pytest.mark.parametrize("name", ["a\0b", "长" * 300])
def test_a_name_no_system_takes_is_a_diagnostic(tmp_path: Path, name: str) -> None:
    assert code(tmp_path / name) == "P002"


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary())
def test_any_bytes_are_read_or_refused_in_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.perf"
    path.write_bytes(data)
    found = reading(path)
    render(found.diagnostics, "zh")
    assert found.input is not None or len(found.diagnostics) == 1
    assert all(each.kind in KINDS for each in found.diagnostics)


@pytest.mark.parametrize(("most", "expected"), [(100, b"0123456789"), (6, b"012345"), (2, b"01")])
def test_a_file_that_grows_while_it_is_read_is_read_whole(
    most: int, expected: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.perf"
    path.write_bytes(b"012")
    real = os.stat

    def grown(*args: object, **more: object) -> os.stat_result:
        before = real(*args, **more)  # type: ignore[arg-type]
        path.write_bytes(b"0123456789")
        return before

    monkeypatch.setattr(os, "stat", grown)
    assert disk.contents(str(path), most) == expected
