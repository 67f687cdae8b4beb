"""A test that asks for a sample runs on every document made by hand, or all of one form."""

from __future__ import annotations

import pytest

from perfdsl.document.model import Document

from .documents import FLAT_SHEETS, SAMPLES, TABLES


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
