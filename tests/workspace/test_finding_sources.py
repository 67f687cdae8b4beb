"""Which files a command means, and what they are called."""

from __future__ import annotations

import errno
import os
from pathlib import Path, PurePosixPath

import pytest

from perfdsl.workspace import Found, find, root_of
from perfdsl.workspace.paths import for_system, shown


def plant(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", "utf-8")


def search(cwd: Path, *paths: str) -> Found:
    return find(paths, cwd=cwd, root=root_of(cwd), skip=cwd / "build")


def names(found: Found) -> list[tuple[str, str]]:
    return [(place.shown, str(place.relative)) for place in found.places]


def codes(found: Found) -> list[str]:
    return [diagnostic.kind.code for diagnostic in found.diagnostics]


def test_a_folder_is_searched_in_sorted_order(tmp_path: Path) -> None:
    plant(tmp_path, "b.perf", "a/z.perf", "a/c/d.perf", "A.PERF", "a/x.txt")
    assert [shown for shown, _ in names(search(tmp_path))] == [
        "A.PERF",
        "a/c/d.perf",
        "a/z.perf",
        "b.perf",
    ]


def test_hidden_names_and_the_output_folder_are_left_out(tmp_path: Path) -> None:
    plant(tmp_path, "a.perf", ".git/b.perf", "._a.perf", "build/c.perf", "sub/build/d.perf")
    assert [shown for shown, _ in names(search(tmp_path))] == ["a.perf", "sub/build/d.perf"]


def test_the_output_folder_is_searched_when_it_is_named(tmp_path: Path) -> None:
    plant(tmp_path, "build/c.perf")
    assert names(search(tmp_path, "build")) == [("build/c.perf", "c.perf")]


def test_an_output_is_named_below_the_folder_that_was_given(tmp_path: Path) -> None:
    plant(tmp_path, "2023/本级/a.perf")
    assert names(search(tmp_path, "2023")) == [("2023/本级/a.perf", "本级/a.perf")]
    assert names(search(tmp_path, "2023/本级/a.perf")) == [("2023/本级/a.perf", "a.perf")]


def test_in_a_workspace_an_output_is_named_below_its_root(tmp_path: Path) -> None:
    plant(tmp_path, "perf.toml", "2023/a.perf", "b.perf")
    inside = tmp_path / "2023"
    assert names(search(inside, "a.perf")) == [("a.perf", "2023/a.perf")]
    assert names(search(inside)) == [("../2023/a.perf", "2023/a.perf"), ("../b.perf", "b.perf")]


def test_a_file_outside_the_workspace_is_named_without_the_way_to_it(tmp_path: Path) -> None:
    plant(tmp_path, "in/perf.toml", "out/a.perf")
    assert names(search(tmp_path / "in", "../out/a.perf")) == [("../out/a.perf", "a.perf")]


def test_no_output_name_is_absolute_or_climbs(tmp_path: Path) -> None:
    plant(tmp_path, "a/b.perf", "c.perf")
    ways = (str(tmp_path), str(tmp_path / "c.perf"), "a/../c.perf", "a/../../" + tmp_path.name)
    for way in ways:
        for place in search(tmp_path, way).places:
            assert not place.relative.is_absolute()
            assert ".." not in place.relative.parts


def test_a_file_is_taken_whatever_its_name(tmp_path: Path) -> None:
    plant(tmp_path, "目标.txt")
    assert names(search(tmp_path, "目标.txt")) == [("目标.txt", "目标.txt")]


def test_a_file_named_twice_is_compiled_once(tmp_path: Path) -> None:
    plant(tmp_path, "a/b.perf")
    found = search(tmp_path, "a/b.perf", "a", "./a/../a/b.perf", str(tmp_path / "a/b.perf"))
    assert names(found) == [("a/b.perf", "b.perf")]


def test_a_circle_of_links_ends(tmp_path: Path) -> None:
    plant(tmp_path, "a/b.perf")
    (tmp_path / "a" / "circle").symlink_to(tmp_path, target_is_directory=True)
    assert names(search(tmp_path)) == [("a/b.perf", "a/b.perf")]


def test_a_link_to_itself_is_a_diagnostic(tmp_path: Path) -> None:
    (tmp_path / "loop.perf").symlink_to("loop.perf")
    assert codes(search(tmp_path, "loop.perf")) == ["P002"]


@pytest.mark.parametrize("path", ["没有.perf", "", "a.perf/b.perf"])
def test_a_missing_path_is_a_diagnostic(tmp_path: Path, path: str) -> None:
    plant(tmp_path, "a.perf")
    found = search(tmp_path, path)
    assert codes(found) == ["P001"]
    assert found.diagnostics[0].path == path


@pytest.mark.parametrize("path", ["长" * 5000 + ".perf", "a\0b.perf"])
def test_a_name_no_system_takes_is_a_diagnostic(tmp_path: Path, path: str) -> None:
    assert codes(search(tmp_path, path)) == ["P002"]


def test_a_folder_without_sources_is_a_diagnostic(tmp_path: Path) -> None:
    assert codes(search(tmp_path)) == ["P005"]


def test_a_folder_that_may_not_be_entered_does_not_hide_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(tmp_path, "a/x.perf", "b/y.perf")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("a"):
            raise PermissionError(errno.EACCES, "no", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = search(tmp_path)
    assert [shown for shown, _ in names(found)] == ["b/y.perf"]
    assert codes(found) == ["P002"]
    assert "没有权限" in found.diagnostics[0].message.zh


def test_a_folder_that_is_named_like_a_source_is_searched(tmp_path: Path) -> None:
    plant(tmp_path, "2023.perf/a.perf")
    assert names(search(tmp_path)) == [("2023.perf/a.perf", "2023.perf/a.perf")]


def test_the_root_is_the_nearest_mark_above(tmp_path: Path) -> None:
    plant(tmp_path, "perf.toml", "a/perf.toml", "a/b/c.perf")
    assert root_of(tmp_path / "a" / "b") == tmp_path / "a"
    assert root_of(tmp_path) == tmp_path


def test_windows_paths_are_shown_with_forward_slashes() -> None:
    assert shown(r"本级\2023.perf", "\\") == "本级/2023.perf"
    assert shown(r"a\b.perf", "/") == r"a\b.perf"


def test_long_windows_paths_get_the_prefix_that_lifts_the_limit() -> None:
    long = "/" + "长" * 300
    assert for_system(long, "nt") == "\\\\?\\" + long
    assert for_system("a.perf", "nt") == "a.perf"
    assert for_system(long, "posix") == long


def test_a_relative_name_is_a_posix_path(tmp_path: Path) -> None:
    plant(tmp_path, "a/b.perf")
    assert search(tmp_path).places[0].relative == PurePosixPath("a/b.perf")
