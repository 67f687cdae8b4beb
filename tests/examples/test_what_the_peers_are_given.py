"""The peers of the benchmarks are given the same names and texts that perfc is, and print them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import docx
import openpyxl
import pytest
from comparisons import EXAMPLE
from generate import generate
from inputs import COLUMNS, WRITERS, Record, Table, as_json, document_of, record, tables

from perfdsl.backends import emit
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse

from .compiled import ROOT

_PROGRAMS = ROOT / "benchmarks" / "peers"
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_SDOC_FIELD = re.compile(r"^(?:TITLE|HEAD\d+|TEXT\d+): (.+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def published() -> list[Table]:
    return tables(document_of(EXAMPLE))


def _cells(one: Table) -> Iterator[str]:
    """What a peer writes into the cells of a table, each once."""
    for label, text in one.head:
        yield from (label, text)
    yield from COLUMNS
    for row in one.rows:
        yield from row


def _run(program: str, *arguments: Path | str) -> None:
    subprocess.run(
        [sys.executable, str(_PROGRAMS / program), *map(str, arguments)],
        check=True,
        capture_output=True,
    )


def test_the_tables_are_the_23_that_were_published(published: list[Table]) -> None:
    assert len(published) == 23
    assert sum(len(one.rows) for one in published) == 172


@pytest.mark.parametrize("name", ["docx", "xlsx"])
def test_perfc_prints_every_text_that_the_peers_are_given(
    name: str, published: list[Table]
) -> None:
    with ZipFile(BytesIO(emit(name, document_of(EXAMPLE)))) as archive:
        parts = [archive.read(part) for part in archive.namelist() if part.endswith(".xml")]
    words = "\n".join("".join(ElementTree.fromstring(part).itertext()) for part in parts)
    assert not [text for one in published for text in one.texts if text not in words]


def _texts(one: Record) -> Iterator[str]:
    yield one.title
    yield from (text for _, text in one.head)
    yield from (text for row in one.rows for _, text in row)


def _read_back(suffix: str, text: str) -> list[str]:
    if suffix == ".sdoc":
        return _SDOC_FIELD.findall(text.partition("[[PROJECT]]")[2])
    return [json.loads(found) for found in _QUOTED.findall(text)]


def test_every_syntax_holds_the_same_records_in_the_same_order(tmp_path: Path) -> None:
    generate(tmp_path, 20)
    (path,) = tmp_path.iterdir()
    records = [record(one) for one in tables(document_of(path))]
    texts = [text for one in records for text in _texts(one)]
    read = {suffix: _read_back(suffix, written(records)) for suffix, written in WRITERS}
    assert read == dict.fromkeys((".yaml", ".beancount", ".sdoc"), texts)


def test_a_record_is_what_perfc_parses(tmp_path: Path) -> None:
    generate(tmp_path, 20)
    (path,) = tmp_path.iterdir()
    records = [record(one) for one in tables(document_of(path))]
    file = parse(SourceFile(path.name, path.read_text(encoding="utf-8"))).file
    projects = [one for one in file.declarations if isinstance(one, ast.Project)]
    assert [list(_indicators(one)) for one in projects] == [
        [dict(row)["指标名称"] for row in one.rows] for one in records
    ]


def _indicators(project: ast.Project) -> Iterator[str]:
    for group in project.members:
        if isinstance(group, ast.Group):
            for row in group.members:
                assert isinstance(row, ast.Entry)
                assert row.name
                yield row.name.value


def test_python_docx_and_openpyxl_write_every_cell(tmp_path: Path, published: list[Table]) -> None:
    data, word, sheets = tmp_path / "tables.json", tmp_path / "one.docx", tmp_path / "one.xlsx"
    data.write_text(as_json(published), encoding="utf-8")
    _run("docx_python_docx.py", data, word, "1")
    _run("xlsx_openpyxl.py", data, sheets, "1")
    wanted = [cell for one in published for cell in _cells(one)]
    document = docx.Document(str(word))
    assert [cell for one in document.tables for cell in _word_cells(one)] == wanted
    book = openpyxl.load_workbook(sheets)
    written = [cell.value for sheet in book for line in list(sheet)[1:] for cell in line]
    assert [value for value in written if value is not None] == [text for text in wanted if text]
    assert [sheet["A1"].value for sheet in book] == [one.title for one in published]


def _word_cells(table: docx.table.Table) -> Iterator[str]:
    """Each cell once: python-docx names a merged one in every column that it spans."""
    for line in table.rows:
        before = None
        for cell in line.cells:
            if cell._tc is not before:
                yield cell.text
            before = cell._tc


def test_the_templates_of_the_peers_name_every_text(tmp_path: Path, published: list[Table]) -> None:
    data = tmp_path / "tables.json"
    data.write_text(as_json(published), encoding="utf-8")
    _run("make_templates.py", data, tmp_path)
    keys = set(json.loads(data.read_text(encoding="utf-8"))["projects"][0]["rows"][0])
    for name, tag in (("docxtpl", "{{{{ row.{} }}}}"), ("docxtemplater", "{{{}}}")):
        (table,) = docx.Document(str(tmp_path / f"{name}.docx")).tables
        words = " ".join(_word_cells(table))
        assert not [key for key in keys if tag.format(key) not in words], name
        assert not [label for label in COLUMNS if label not in words], name
