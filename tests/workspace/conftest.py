"""What several tests of the workspace stand on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workspace.import_files import Import, library, place, plant, source


@pytest.fixture
def imported(tmp_path: Path) -> Import:
    """Imports into ``本级/a.perf`` of a workspace."""
    plant(tmp_path, "ws/本级/a.perf")
    shelf = library(tmp_path / "ws")
    importer = source(shelf, place(tmp_path / "ws", "本级/a.perf"))
    return lambda named: shelf.imported(importer, named)
