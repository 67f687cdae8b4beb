"""A source that is changed is whole, its own, and nobody else's work is lost."""

from __future__ import annotations

import errno
from pathlib import Path, PurePosixPath

import pytest

from perfdsl.output import rewrite
from perfdsl.workspace import Original, Place, original


def read(path: Path) -> Original:
    found = original(Place(path, path.name, PurePosixPath(path.name)))
    assert found is not None
    return found


def planted(folder: Path, name: str = "a.perf") -> Path:
    path = folder / name
    path.write_bytes("旧".encode())
    return path


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def rewritten(path: Path, before: Original | None = None) -> str | None:
    refused = rewrite(before or read(path), "新".encode(), named=path.name)
    return refused.kind.code if refused else None


def test_the_new_text_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = planted(tmp_path)
    assert rewritten(path) is None
    assert path.read_text("utf-8") == "新"
    assert names(tmp_path) == ["a.perf"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_permissions_stay(tmp_path: Path, mode: int) -> None:
    path = planted(tmp_path)
    path.chmod(mode)
    assert rewritten(path) is None
    assert path.stat().st_mode & 0o777 == mode


def test_a_symbolic_link_stays_and_what_it_leads_to_is_changed(tmp_path: Path) -> None:
    (tmp_path / "库").mkdir()
    path = planted(tmp_path / "库")
    link = tmp_path / "link.perf"
    link.symlink_to(path)
    assert rewritten(link) is None
    assert link.is_symlink()
    assert path.read_text("utf-8") == "新"
    assert names(tmp_path) == ["link.perf", "库"]


def test_a_read_only_file_is_left_alone(tmp_path: Path) -> None:
    path = planted(tmp_path)
    path.chmod(0o444)
    assert rewritten(path) == "P046"
    assert path.read_text("utf-8") == "旧"


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EBUSY])
def test_a_file_that_another_program_holds_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = planted(tmp_path)

    def refuse(*_: str) -> None:
        raise OSError(number, "held")

    monkeypatch.setattr("perfdsl.output.rewriting.os.replace", refuse)
    assert rewritten(path) == "P047"
    assert path.read_text("utf-8") == "旧"
    assert names(tmp_path) == ["a.perf"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS])
def test_a_disk_that_takes_nothing_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = planted(tmp_path)

    def full(_: int) -> None:
        raise OSError(number, "full")

    monkeypatch.setattr("perfdsl.output.rewriting.os.fsync", full)
    assert rewritten(path) == "P048"
    assert path.read_text("utf-8") == "旧"
    assert names(tmp_path) == ["a.perf"]


def test_what_was_written_since_is_not_lost(tmp_path: Path) -> None:
    path = planted(tmp_path)
    before = read(path)
    path.write_text("同事的", "utf-8")
    assert rewritten(path, before) == "P049"
    assert path.read_text("utf-8") == "同事的"
    assert names(tmp_path) == ["a.perf"]


def test_a_file_that_is_gone_is_not_made_again(tmp_path: Path) -> None:
    path = planted(tmp_path)
    before = read(path)
    path.unlink()
    assert rewritten(path, before) == "P049"
    assert names(tmp_path) == []
