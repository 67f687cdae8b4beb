"""Each test that asks for ``sample`` runs on every document made by hand."""

from __future__ import annotations

import pytest

from perfdsl.document.model import Document

from .documents import SAMPLES


@pytest.fixture(params=list(SAMPLES.values()), ids=list(SAMPLES))
def sample(request: pytest.FixtureRequest) -> Document:
    """One of the documents."""
    document: Document = request.param
    return document
