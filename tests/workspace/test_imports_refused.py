"""Imports that are refused: by their path, by what they name, by the system."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perfdsl.source import SourceFile
from perfdsl.workspace import Refusal
from tests.workspace.import_files import Import, library, opened, place, plant, refused, source


@pytest.mark.parametrize("named", ["", " ", "\t"])
def test_an_empty_path_is_refused(imported: Import, named: str) -> None:
    assert "没有写" in refused(imported(named)).reason.zh


@pytest.mark.parametrize(
    "named",
    ["/etc/passwd", "C:/a.perf", "c:a.perf", "\\\\server\\a.perf", "//server/a.perf", "\\a"],
)
def test_an_absolute_path_is_refused(imported: Import, named: str) -> None:
    assert "相对路径" in refused(imported(named)).reason.zh


def test_backslashes_are_answered_with_slashes(imported: Import) -> None:
    refusal = refused(imported("指标库\\信息化.perf"))
    assert "「/」" in refusal.reason.zh
    assert refusal.suggestion == "指标库/信息化.perf"


def test_backslashes_and_a_missing_suffix_are_answered_together(
    tmp_path: Path, imported: Import
) -> None:
    plant(tmp_path / "ws" / "本级", "指标库/信息化.perf")
    assert refused(imported("指标库\\信息化")).suggestion == "指标库/信息化.perf"


@pytest.mark.parametrize(
    "named", ["../../b.perf", "../..", "x/../../../b.perf", "../../ws2/b.perf"]
)
def test_a_path_that_climbs_out_of_the_workspace_is_refused(
    tmp_path: Path, imported: Import, named: str
) -> None:
    plant(tmp_path, "b.perf", "ws2/b.perf")
    assert "工作区之外" in refused(imported(named)).reason.zh


@pytest.mark.parametrize("named", ["link.perf", "folder/b.perf", "chain.perf"])
def test_a_link_out_of_the_workspace_is_refused(
    tmp_path: Path, imported: Import, named: str
) -> None:
    plant(tmp_path, "out/b.perf")
    here = tmp_path / "ws" / "本级"
    (here / "link.perf").symlink_to(tmp_path / "out" / "b.perf")
    (here / "folder").symlink_to(tmp_path / "out")
    (here / "chain.perf").symlink_to("link.perf")
    assert "符号链接" in refused(imported(named)).reason.zh


def test_a_link_inside_the_workspace_is_followed(tmp_path: Path, imported: Import) -> None:
    plant(tmp_path / "ws", "库/b.perf")
    (tmp_path / "ws" / "本级" / "库").symlink_to("../库")
    assert opened(imported("库/b.perf")).path == "库/b.perf"


def test_a_workspace_reached_by_a_link_is_the_workspace(tmp_path: Path) -> None:
    plant(tmp_path, "ws/a.perf", "ws/b.perf")
    (tmp_path / "link").symlink_to("ws")
    shelf = library(tmp_path / "link")
    importer = source(shelf, place(tmp_path / "link", "a.perf"))
    assert opened(shelf.imported(importer, "b.perf")).text == "# ws/b.perf"


def test_a_missing_file_offers_the_nearest_name(tmp_path: Path, imported: Import) -> None:
    plant(tmp_path / "ws", "本级/指标库/信息化.perf", "本级/指标库/教育.perf")
    for named in (
        "指标库/信息华.perf",
        "指标库/信息化",
        "指标裤/信息化.perf",
        "指标库／信息化.perf",
    ):
        refusal = refused(imported(named))
        assert "不存在" in refusal.reason.zh
        assert refusal.suggestion == "指标库/信息化.perf"
    assert refused(imported("完全不同的名称")).suggestion is None


def test_suggestions_end_after_many_missing_files(tmp_path: Path, imported: Import) -> None:
    plant(tmp_path / "ws", "本级/信息化.perf")
    given = [refused(imported(f"信息化{number}.perf")).suggestion for number in range(200)]
    assert given[0] == "信息化.perf"
    assert given[-1] is None


def test_a_folder_is_refused_and_its_file_offered(tmp_path: Path, imported: Import) -> None:
    plant(tmp_path / "ws", "本级/库/a.perf", "本级/库.perf")
    refusal = refused(imported("库/"))
    assert "文件夹" in refusal.reason.zh
    assert refusal.suggestion == "库.perf"
    assert refused(imported(".")).suggestion is None


def test_a_pipe_or_device_is_refused_without_waiting(tmp_path: Path, imported: Import) -> None:
    os.mkfifo(tmp_path / "ws" / "本级" / "pipe.perf")
    assert "普通文件" in refused(imported("pipe.perf")).reason.zh


def test_a_large_file_is_refused(tmp_path: Path, imported: Import) -> None:
    with (tmp_path / "ws" / "本级" / "big.perf").open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    assert "64 MB" in refused(imported("big.perf")).reason.zh


def test_a_file_that_is_no_text_is_refused_with_the_place(tmp_path: Path, imported: Import) -> None:
    (tmp_path / "ws" / "本级" / "b.perf").write_bytes(
        "项目名称\n预算".encode() + b"\xff" + "万".encode()
    )
    assert "第 2 行第 3 列" in refused(imported("b.perf")).reason.zh


@pytest.mark.parametrize("named", ["a\0b.perf", "长" * 300, "a/" * 400 + "b", "长" * 5000])
def test_a_name_no_system_takes_is_refused(imported: Import, named: str) -> None:
    refused(imported(named))


def test_a_link_to_itself_is_refused(tmp_path: Path, imported: Import) -> None:
    (tmp_path / "ws" / "本级" / "loop.perf").symlink_to("loop.perf")
    assert "绕成了圈" in refused(imported("loop.perf")).reason.zh


def test_a_part_that_is_a_file_is_refused(imported: Import) -> None:
    refused(imported("a.perf/b.perf"))


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.EMFILE])
def test_a_refusal_of_the_system_is_a_refusal(
    tmp_path: Path, imported: Import, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    plant(tmp_path / "ws", "本级/b.perf")

    def refuse(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr("builtins.open", refuse)
    refused(imported("b.perf"))


def test_an_unknown_importer_is_refused(tmp_path: Path) -> None:
    refused(library(tmp_path).imported(SourceFile("a.perf", ""), "b.perf"))


def test_a_refused_file_is_looked_for_again_by_its_path(tmp_path: Path) -> None:
    plant(tmp_path, "a.perf")
    (tmp_path / "b.perf").write_bytes(b"\0")
    shelf = library(tmp_path, "a.perf", "b.perf")
    refused(shelf.imported(source(shelf, place(tmp_path, "a.perf")), "b.perf"))
    reading = shelf.read(place(tmp_path, "b.perf"))
    assert [one.kind.code for one in reading.diagnostics] == ["P008"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(named=st.text() | st.text(alphabet="./a\\:~", max_size=20))
def test_any_text_is_opened_or_refused(imported: Import, named: str) -> None:
    result = imported(named)
    assert isinstance(result, Refusal) or result.path == "本级/a.perf"
