"""A folder of files is replaced whole or not at all, and nothing of others is touched."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from perfdsl.output import Artifact, Written
from perfdsl.output.folder import write_folder
from perfdsl.output.manifest import MANIFEST

Contents = dict[str, str]


def put(folder: Path, **files: str) -> Written:
    """Writes pages; in names ``_`` stands for ``/``."""
    made = (
        Artifact(PurePosixPath(name.replace("_", "/") + ".html"), text.encode())
        for name, text in files.items()
    )
    return write_folder(folder, made, named="build/site")


def contents(folder: Path) -> Contents:
    """All files below a folder but the manifest, with what is in them."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}


def codes(written: Written) -> list[str]:
    return [each.kind.code for each in written.diagnostics]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of three pages that an earlier build wrote."""
    folder = tmp_path / "build" / "site"
    assert put(folder, index="旧", p_a="旧甲", p_b="旧乙").diagnostics == ()
    return folder


OLD = {"index.html": "旧", "p/a.html": "旧甲", "p/b.html": "旧乙"}


def left(folder: Path) -> list[str]:
    """What lies beside the site: a folder of the way there must not."""
    return sorted(path.name for path in folder.parent.iterdir())


def test_all_files_are_written_and_told_in_order(site: Path) -> None:
    assert contents(site) == OLD
    assert put(site, p_a="新", index="新").paths == ("build/site/p/a.html", "build/site/index.html")
    assert left(site) == ["site"]


def test_what_is_stale_is_removed_with_a_folder_that_is_left_empty(site: Path) -> None:
    put(site, index="新", q_c="新丙")
    assert contents(site) == {"index.html": "新", "q/c.html": "新丙"}
    assert sorted(path.name for path in site.iterdir()) == ["index.html", MANIFEST, "q"]


def test_files_of_others_stay(site: Path) -> None:
    (site / "p" / "笔记.txt").write_text("我的", "utf-8")
    (site / "计划.docx").write_text("我的", "utf-8")
    put(site, index="新")
    assert contents(site) == {"index.html": "新", "p/笔记.txt": "我的", "计划.docx": "我的"}


def test_a_stale_page_that_somebody_changed_stays(site: Path) -> None:
    (site / "p" / "a.html").write_text("改过", "utf-8")
    put(site, index="新")
    assert contents(site) == {"index.html": "新", "p/a.html": "改过"}


def test_a_file_of_others_in_the_way_stops_all(site: Path) -> None:
    (site / "new.html").write_text("我的", "utf-8")
    written = put(site, index="新", new="新")
    assert codes(written) == ["P056"]
    assert written.diagnostics[0].path == "build/site/new.html"
    assert contents(site) == {**OLD, "new.html": "我的"}
    assert left(site) == ["site"]


def test_a_folder_that_holds_pages_of_others_is_not_taken_over(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("我的", "utf-8")
    assert codes(put(folder, index="新")) == ["P056"]
    assert contents(folder) == {"index.html": "我的"}


def test_a_list_that_is_not_ours_is_not_replaced_either(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text("我的清单", "utf-8")
    assert codes(put(tmp_path, index="新")) == ["P056"]


def test_a_file_in_place_of_the_folder_and_a_folder_in_place_of_a_file_are_told(
    tmp_path: Path,
) -> None:
    (tmp_path / "site").write_text("", "utf-8")
    assert codes(put(tmp_path / "site", index="新")) == ["P056"]
    assert codes(put(tmp_path / "site" / "more", index="新")) == ["P020"]
    (tmp_path / "other" / "index.html").mkdir(parents=True)
    assert codes(put(tmp_path / "other", index="新")) == ["P023"]


def test_a_list_that_leads_out_of_the_folder_removes_nothing_there(site: Path) -> None:
    outside = site.parent / "index.html"
    outside.write_text("旧", "utf-8")
    listed = (site / MANIFEST).read_text("utf-8")
    [line] = [one for one in listed.splitlines() if one.endswith(" index.html")]
    more = "".join(
        f"{line.split()[0]} {path}\n"
        for path in ("../index.html", f"{outside}", "p/../../index.html")
    )
    (site / MANIFEST).write_text(listed + more, "utf-8")
    put(site, index="新")
    assert outside.read_text("utf-8") == "旧"


def test_a_link_to_elsewhere_is_not_followed(site: Path, tmp_path: Path) -> None:
    away = tmp_path / "away"
    (site / "p").rename(away)
    try:
        (site / "p").symlink_to(away, target_is_directory=True)
    except OSError:
        pytest.fail("this system makes no links")
    assert codes(put(site, index="新", p_a="新")) == ["P056"]
    put(site, index="新")
    assert contents(away) == {"a.html": "旧甲", "b.html": "旧乙"}


def test_a_full_disk_leaves_the_site_as_it_was(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(place: int) -> Iterator[Artifact]:
        for number in range(5):
            if number == place:
                monkeypatch.setattr("builtins.open", no_room)
            yield Artifact(PurePosixPath(f"{number}.html"), b"new")

    def no_room(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    written = write_folder(site, full(3), named="build/site")
    monkeypatch.undo()
    assert codes(written) == ["P021"]
    assert contents(site) == OLD
    assert left(site) == ["site"]


@pytest.mark.parametrize("place", range(1, 11))
@pytest.mark.parametrize("fault", [PermissionError(errno.EACCES, "in use"), KeyboardInterrupt()])
def test_whatever_happens_on_the_way_everything_is_put_back(
    site: Path, fault: BaseException, place: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every move of the exchange fails in its turn; the ways back do not."""
    listed = (site / MANIFEST).read_bytes()
    moves, replace = 0, os.replace

    def failing(source: str, target: str) -> None:
        nonlocal moves
        moves += 1
        if moves == place:
            raise fault
        replace(source, target)

    monkeypatch.setattr(os, "replace", failing)
    if isinstance(fault, KeyboardInterrupt):
        with pytest.raises(KeyboardInterrupt):
            put(site, index="新", p_a="新甲", q_new="新")
    else:
        assert codes(put(site, index="新", p_a="新甲", q_new="新")) == ["P022"]
    monkeypatch.undo()
    assert moves >= place, "fewer moves than were to fail"
    assert contents(site) == OLD
    assert (site / MANIFEST).read_bytes() == listed
    assert left(site) == ["site"]
    assert sorted(path.name for path in site.iterdir()) == ["index.html", "p", MANIFEST]


def test_of_a_first_build_that_fails_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def failing(source: str, target: str) -> None:
        if target.endswith("a.html"):
            raise OSError(errno.ENOSPC, "full")
        replace(source, target)

    monkeypatch.setattr(os, "replace", failing)
    assert codes(put(tmp_path / "build" / "site", index="新", p_a="新")) == ["P021"]
    assert list((tmp_path / "build").iterdir()) == []


def test_after_a_power_cut_the_next_build_knows_which_files_are_ours(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The moves stop half-way and no way back is gone: as when the machine dies."""
    replace, moves = os.replace, 0

    def dead(source: str, target: str) -> None:
        nonlocal moves
        moves += 1
        if moves > 6:
            raise OSError(errno.EIO, "dead")
        replace(source, target)

    monkeypatch.setattr(os, "replace", dead)
    monkeypatch.setattr("perfdsl.output.exchange.Exchange.undo", lambda self: None)
    put(site, index="新", new="新", last="新")
    monkeypatch.undo()
    assert contents(site) != OLD
    assert put(site, index="再", new="再").diagnostics == ()
    assert contents(site) == {"index.html": "再", "new.html": "再"}


def test_a_fault_of_our_own_is_not_told_as_one_of_the_disk(site: Path) -> None:
    def broken() -> Iterator[Artifact]:
        yield Artifact(PurePosixPath("index.html"), b"new")
        raise FileNotFoundError("a template")

    with pytest.raises(FileNotFoundError):
        write_folder(site, broken(), named="build/site")
    assert contents(site) == OLD
    assert left(site) == ["site"]


def test_no_page_is_held_once_it_is_written(tmp_path: Path) -> None:
    """Each file is on the disk before the next one is asked for."""
    folder = tmp_path / "site"

    def watched() -> Iterator[Artifact]:
        for number in range(4):
            staged = list(tmp_path.rglob("new-*"))
            assert len(staged) == number
            yield Artifact(PurePosixPath(f"{number}.html"), b"page")

    assert len(write_folder(folder, watched(), named="site").paths) == 4
