"""Where many paths really lie, found together as one by one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from perfdsl.workspace import disk
from perfdsl.workspace.paths import real, real_all


@pytest.fixture
def tangle(tmp_path: Path) -> list[Path]:
    """Files, links to files and folders, a link that leads nowhere and a path of dots."""
    (tmp_path / "甲" / "乙").mkdir(parents=True)
    (tmp_path / "甲" / "一.perf").write_text("", "utf-8")
    (tmp_path / "甲" / "乙" / "二.perf").write_text("", "utf-8")
    (tmp_path / "链").symlink_to(tmp_path / "甲")
    (tmp_path / "甲" / "链.perf").symlink_to(tmp_path / "甲" / "乙" / "二.perf")
    (tmp_path / "断.perf").symlink_to(tmp_path / "没有.perf")
    names = (
        "甲/一.perf", "甲/乙/二.perf", "链/一.perf", "链/乙/二.perf", "甲/链.perf", "链/链.perf",
        "断.perf", "没有.perf", "没有/也没有.perf", "链/../甲/一.perf", "甲/乙/..", "甲/乙/.", "链",
    )  # fmt: skip
    return [Path(tmp_path, name) for name in names]


def _noted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of which links are followed from now on."""
    asked: list[str] = []
    follow = disk.real

    def noted(path: str) -> str:
        asked.append(path)
        return follow(path)

    monkeypatch.setattr(disk, "real", noted)
    return asked


@pytest.mark.parametrize("system", ["posix", "nt"])
def test_many_paths_are_followed_as_each_is(
    system: str, tangle: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = [real(path) for path in tangle]
    named = [str(path) for path in tangle]
    asked = _noted(monkeypatch)
    monkeypatch.setattr(os, "name", system)
    found = real_all(named)
    monkeypatch.undo()
    assert found == expected
    assert len(asked) == len(tangle) if system == "nt" else len(asked) < len(tangle)


def test_a_folder_is_followed_once_for_all_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [str(tmp_path / f"{number}.perf") for number in range(50)]
    asked = _noted(monkeypatch)
    assert real_all(files) == [os.path.realpath(path) for path in files]
    assert asked == [str(tmp_path)]
