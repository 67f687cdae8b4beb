"""Opening imported files: once each, and never outside the workspace."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from perfdsl.workspace import Library, Place, find
from tests.workspace.import_files import Import, library, opened, place, plant, refused, source


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
