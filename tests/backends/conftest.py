"""A test that asks for a sample runs on every document made by hand, or all of one form."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.document.model import Document
from tests.fonts import save_usual

from .documents import FLAT_SHEETS, SAMPLES, TABLES
from .pdf_file import found


@pytest.fixture(params=list(SAMPLES.values()), ids=list(SAMPLES))
def sample(request: pytest.FixtureRequest) -> Document:
    """One of the documents."""
    document: Document = request.param
    return document


@pytest.fixture(params=list(TABLES.values()), ids=list(TABLES))
def table_sample(request: pytest.FixtureRequest) -> Document:
    """One of those with a table a project."""
    document: Document = request.param
    return document


@pytest.fixture(params=list(FLAT_SHEETS.values()), ids=list(FLAT_SHEETS))
def flat_sample(request: pytest.FixtureRequest) -> Document:
    """One of those on one flat sheet."""
    document: Document = request.param
    return document


@pytest.fixture(scope="session")
def font_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fonts of the tests of PDF."""
    return save_usual(tmp_path_factory.mktemp("fonts"))


@pytest.fixture(scope="session")
def faces(font_folder: Path) -> Typefaces:
    """What is found in it."""
    return found(font_folder)
