"""Opening imported files: once each, and never outside the workspace."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perfdsl.source import SourceFile
from perfdsl.workspace import Library, Place, Refusal, find


def plant(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {name}", "utf-8")


def place(folder: Path, name: str) -> Place:
    return Place(folder / name, name, PurePosixPath(name))


def library(folder: Path, *names: str) -> Library:
    return Library(folder, cwd=folder, places=[place(folder, name) for name in names])


def source(library: Library, place: Place) -> SourceFile:
    reading = library.read(place)
    assert reading.input is not None
    return reading.input.source


def opened(result: SourceFile | Refusal) -> SourceFile:
    assert isinstance(result, SourceFile), result
    return result


def refused(result: SourceFile | Refusal) -> Refusal:
    assert isinstance(result, Refusal), result
    assert result.reason.zh and result.reason.en
    return result


Import = Callable[[str], SourceFile | Refusal]


@pytest.fixture
def imported(tmp_path: Path) -> Import:
    """Imports into ``本级/a.perf`` of a workspace."""
    plant(tmp_path, "ws/本级/a.perf")
    shelf = library(tmp_path / "ws")
    importer = source(shelf, place(tmp_path / "ws", "本级/a.perf"))
    return lambda named: shelf.imported(importer, named)


def test_a_path_is_relative_to_the_importing_file(tmp_path: Path, imported: Import) -> None:
    plant(tmp_path / "ws", "本级/指标库/信息化.perf", "共用.perf")
    assert opened(imported("指标库/信息化.perf")).text == "# 本级/指标库/信息化.perf"
    assert opened(imported("../共用.perf")).text == "# 共用.perf"
    assert opened(imported("./指标库/../../共用.perf")).text == "# 共用.perf"


def test_an_imported_file_is_shown_from_where_the_command_runs(
    tmp_path: Path, imported: Import
) -> None:
    plant(tmp_path / "ws", "本级/库.perf", "共用.perf")
    assert opened(imported("库.perf")).path == "本级/库.perf"
    assert opened(imported("../共用.perf")).path == "共用.perf"
    shelf = Library(tmp_path / "ws", cwd=tmp_path / "ws" / "本级")
    importer = source(shelf, place(tmp_path / "ws" / "本级", "a.perf"))
    assert opened(shelf.imported(importer, "../共用.perf")).path == "../共用.perf"


def test_imports_of_imported_files_are_found_from_their_own_folder(
    tmp_path: Path, imported: Import
) -> None:
    plant(tmp_path / "ws", "库/甲.perf", "库/乙.perf")
    shelf = library(tmp_path / "ws")
    first = source(shelf, place(tmp_path / "ws", "本级/a.perf"))
    second = opened(shelf.imported(first, "../库/甲.perf"))
    assert opened(shelf.imported(second, "乙.perf")).path == "库/乙.perf"


def test_a_file_is_one_and_the_same_however_it_is_reached(tmp_path: Path) -> None:
    plant(tmp_path, "a.perf", "b.perf", "c/d.perf")
    (tmp_path / "link.perf").symlink_to("b.perf")
    (tmp_path / "folder").symlink_to("c")
    shelf = library(tmp_path)
    a = source(shelf, place(tmp_path, "a.perf"))
    b = opened(shelf.imported(a, "b.perf"))
    assert opened(shelf.imported(a, "./c/../b.perf")) is b
    assert opened(shelf.imported(a, "link.perf")) is b
    assert opened(shelf.imported(b, "b.perf")) is b
    assert source(shelf, place(tmp_path, "b.perf")) is b
    assert source(shelf, place(tmp_path, "link.perf")) is b
    assert opened(shelf.imported(b, "a.perf")) is a
    assert opened(shelf.imported(a, "c/d.perf")) is opened(shelf.imported(a, "folder/d.perf"))


def test_a_file_has_one_name_whether_a_path_or_an_import_comes_first(tmp_path: Path) -> None:
    plant(tmp_path, "perf.toml", "2023/a.perf", "2023/b.perf")
    cwd = tmp_path / "2023"
    found = find((), cwd=cwd, root=tmp_path, skip=tmp_path / "build")
    first, second = found.places
    for order in ((first, "b.perf", second), (second, "a.perf", first)):
        shelf = Library(tmp_path, cwd=cwd, places=found.places)
        importer, named, other = order
        reached = opened(shelf.imported(source(shelf, importer), named))
        assert reached.path == other.shown
        assert source(shelf, other) is reached


def test_a_file_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tmp_path, "a.perf", "b.perf")
    read: list[str] = []
    real_open = open

    def counted(name: str, mode: str) -> object:
        read.append(Path(name).name)
        return real_open(name, mode)

    monkeypatch.setattr("builtins.open", counted)
    shelf = library(tmp_path)
    a = source(shelf, place(tmp_path, "a.perf"))
    for _ in range(3):
        shelf.imported(a, "b.perf")
        shelf.read(place(tmp_path, "b.perf"))
        shelf.read(place(tmp_path, "a.perf"))
    assert read == ["a.perf", "b.perf"]


def test_a_place_keeps_the_name_of_its_outputs(tmp_path: Path) -> None:
    plant(tmp_path, "a.perf", "c/b.perf")
    shelf = library(tmp_path)
    shelf.imported(source(shelf, place(tmp_path, "a.perf")), "c/b.perf")
    reading = shelf.read(Place(tmp_path / "c/b.perf", "c/b.perf", PurePosixPath("b.perf")))
    assert reading.input and reading.input.relative == PurePosixPath("b.perf")


# --- refusals -------------------------------------------------------------------------------------


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


# --- the boundary ---------------------------------------------------------------------------------


def test_a_file_outside_the_boundary_is_bounded_by_its_own_folder(tmp_path: Path) -> None:
    plant(tmp_path, "out/a.perf", "out/库/b.perf", "out/c.perf", "d.perf", "ws/e.perf")
    shelf = Library(tmp_path / "ws", cwd=tmp_path / "ws")
    a = source(shelf, Place(tmp_path / "out/a.perf", "../out/a.perf", PurePosixPath("a.perf")))
    b = opened(shelf.imported(a, "库/b.perf"))
    assert b.path == "../out/库/b.perf"
    assert opened(shelf.imported(b, "../c.perf")).path == "../out/c.perf"
    refused(shelf.imported(a, "../d.perf"))
    refused(shelf.imported(b, "../../ws/e.perf"))


# --- hints ----------------------------------------------------------------------------------------


def test_what_is_to_be_said_of_an_imported_file_is_said_once(tmp_path: Path) -> None:
    plant(tmp_path, "a.perf")
    for name in ("b.perf", "c.perf"):
        (tmp_path / name).write_bytes("项目名称".encode("gbk"))
    shelf = library(tmp_path)
    a = source(shelf, place(tmp_path, "a.perf"))
    for name in ("b.perf", "c.perf", "b.perf"):
        shelf.imported(a, name)
    assert [one.kind.code for one in shelf.read(place(tmp_path, "b.perf")).diagnostics] == ["P009"]
    assert [one.path for one in shelf.hints()] == ["c.perf"]
    assert shelf.hints() == ()
    assert shelf.read(place(tmp_path, "c.perf")).diagnostics == ()
