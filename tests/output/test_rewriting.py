"""An author's file is replaced whole, or stays as it was."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from perfdsl.output import rewrite


def _code(path: Path) -> str | None:
    fault = rewrite(path, "新".encode(), named="甲.perf")
    return fault.kind.code if fault else None


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A source."""
    path = tmp_path / "甲.perf"
    path.write_text("旧", "utf-8")
    return path


def assert_untouched(path: Path) -> None:
    assert path.read_text("utf-8") == "旧"
    assert [one.name for one in path.parent.iterdir()] == ["甲.perf"]


def test_a_file_keeps_its_permissions(path: Path) -> None:
    path.chmod(0o640)
    assert _code(path) is None
    assert path.read_text("utf-8") == "新"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(path: Path) -> None:
    link = path.with_name("链接.perf")
    link.symlink_to(path)
    assert _code(link) is None
    assert link.is_symlink()
    assert path.read_text("utf-8") == "新"


def test_a_read_only_file_stays(path: Path) -> None:
    path.chmod(0o444)
    assert _code(path) == "P024"
    assert_untouched(path)


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "P021"), (errno.EDQUOT, "P021"), (errno.EIO, "P024")]
)
def test_a_full_disk_leaves_the_file_and_no_other(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fails(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fails)
    assert _code(path) == code
    assert_untouched(path)


def test_a_file_in_use_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: str) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(os, "replace", fails)
    assert _code(path) == "P022"
    assert_untouched(path)


def test_a_file_that_has_gone_is_a_finding(tmp_path: Path) -> None:
    assert _code(tmp_path / "没有.perf") == "P024"
    assert not list(tmp_path.iterdir())
