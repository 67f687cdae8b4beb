"""Every program under examples/ is printed as a PDF that an archive takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfdsl.backends import pdf
from perfdsl.backends.paper.typefaces import Typefaces
from perfdsl.workspace.fonts.search import find_typefaces
from tests.backends import pdf_file
from tests.fonts import save_usual

from .compiled import PRINTED, ROOT, document


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Typefaces:
    """The fonts of the tests."""
    found = find_typefaces(save_usual(tmp_path_factory.mktemp("fonts")), "字体")
    assert isinstance(found, Typefaces)
    return found


@pytest.mark.parametrize("path", PRINTED, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_an_example_is_printed_and_every_project_is_in_its_outline(
    path: Path, faces: Typefaces
) -> None:
    printed = document(path)
    made = pdf.printed(printed, faces)
    assert isinstance(made, bytes)
    assert pdf_file.faults(made) == []
    lines = [words for _, words, _ in pdf_file.outline(made)]
    names = [project.name for unit in printed.units for project in unit.projects]
    assert all(any(name in line for line in lines) for name in names)
