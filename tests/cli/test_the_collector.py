"""A command lets Python look for circles seldom, and leaves its caller's process as it found it."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from perfdsl.cli import main, running


@pytest.mark.parametrize("fails", [False, True])
def test_the_thresholds_are_those_of_a_command_only_while_it_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, fails: bool
) -> None:
    seen = []

    def run(*_: object) -> int:
        seen.append(gc.get_threshold())
        if fails:
            raise KeyError
        return 0

    monkeypatch.setattr(running, "run", run)
    monkeypatch.setenv("PERFC_NO_CACHE", "1")
    before = gc.get_threshold()
    try:
        assert main(["check", str(tmp_path)]) == 0
    except KeyError:
        assert fails
    assert gc.get_threshold() == before
    assert len(seen) == 1
    assert seen[0][0] > before[0]
