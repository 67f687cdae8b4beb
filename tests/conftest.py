"""What all tests share: the flag that rewrites goldens."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# The first example of a process reads the grammar, which is no fault of the example; and a run of
# CI that fails must fail again.
settings.register_profile("perfc", deadline=None, derandomize=True)
settings.load_profile("perfc")

# No test may find what another run left in the user's cache folder; those of the cache have their own.
os.environ["PERFC_NO_CACHE"] = "1"

CheckGolden = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="rewrite the golden files with what is printed now (read them before committing)",
    )


@pytest.fixture
def check_golden(request: pytest.FixtureRequest) -> CheckGolden:
    """Compares a text with a golden file, or rewrites the file under ``--update-goldens``."""

    def check(path: Path, text: str) -> None:
        if request.config.getoption("--update-goldens"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
        assert path.read_bytes().decode("utf-8") == text

    return check
