"""Files made to fill the memory or to take forever: each is done with soon, in little memory."""

from __future__ import annotations

import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from tests.importing.office_files import archive, cell, docx, row, table, xlsx

# What a child process may have: processor seconds, and bytes of memory on systems that count them.
_SECONDS = 5
_BYTES = 500 * 1024 * 1024
_READ = """
import sys
from pathlib import Path
try:
    import resource
except ImportError:
    pass
else:
    resource.setrlimit(resource.RLIMIT_CPU, ({seconds}, {seconds}))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, ({bytes}, {bytes}))
from perfdsl.importing.reading import read_grids
sheets = read_grids("a", Path(sys.argv[1]).read_bytes())
print(*[one.kind.code for one in sheets.diagnostics], len(sheets.grids))
"""


def _zeros(megabytes: int) -> bytes:
    """An XML part of blanks."""
    return b"<a>" + b" " * (megabytes << 20)


def _lying(content: bytes, part: bytes) -> bytes:
    """An archive whose directory says that the part unpacks to next to nothing."""
    at = content.rfind(part) - 46
    return content[: at + 24] + (1000).to_bytes(4, "little") + content[at + 28 :]


def _circle() -> bytes:
    """A real .xls in which every sector says that the second comes next."""
    content = (Path(__file__).parent / "files" / "目标表.xls").read_bytes()
    at = (int.from_bytes(content[76:80], "little") + 1) * 512
    return content[:at] + (1).to_bytes(4, "little") * 128 + content[at + 512 :]


_BOMB = archive({"word/document.xml": _zeros(80)})
_STRINGS = xlsx(("<row>" + '<c t="s"><v>0</v></c>' * 400 + "</row>") * 20, strings=("绩" * 30_000,))
_HOSTILE = {
    "a part that unpacks to 80 MB": (_BOMB, "P063 0"),
    "a part that hides its size": (_lying(_BOMB, b"word/document.xml"), "P062 0"),
    "an archive of 20 000 entries": (archive({f"a/{at}": b"" for at in range(20_000)}), "P063 0"),
    "many thousand empty rows": (xlsx('<row><c s="1"/></row>' * 150_000), "P066 0"),
    "one text in thousands of cells": (_STRINGS, "P063 0"),
    "merged cells over everything": (
        xlsx('<row r="90000"><c><v>1</v></c></row>', after='<mergeCell ref="A1:XFD1048576"/>' * 999),
        "P063 0",
    ),
    "a chain of sectors that is a circle": (_circle(), "P062 0"),
    "a table of many rows": (docx(table(row(cell("甲"), cell("乙")) * 5000)), "1"),
    "comments that never end": (b"<table><td>1" + b"<!--" * 1_000_000, "1"),
    "tags that never end": (b"<table><td>1" + b'<a x="' * 1_000_000, "1"),
    "signs that begin no tag": (b"<table><td>" + b"<" * 2_000_000, "1"),
    "cells without an end": (b"<table>" + (b"<tr>" + b"<td>" * 50) * 5_000, "P063 0"),
    "spans without an end": (b"<table>" + b"<tr><td rowspan=65534 colspan=1000>x" * 9_000, "P063 0"),
    "entities": (b"<table><td>" + b"&amp" * 500_000, "1"),
    "a text of tabs": (b"\t\n" * 500_000, "P063 0"),
    "quotes that never end": (b'a\t"a\n' * 300_000, "P063 0"),
    "a table of bars": (b"|-|\n" * 500_000, "1"),
    "paragraphs among cells": (b"\ta\n\nb\n" * 300_000, "P063 0"),
}  # fmt: skip


@pytest.mark.parametrize("name", _HOSTILE)
def test_a_hostile_file_is_done_with_in_little_time_and_memory(name: str, tmp_path: Path) -> None:
    content, expected = _HOSTILE[name]
    file = tmp_path / "file"
    file.write_bytes(content)
    program = _READ.format(seconds=_SECONDS, bytes=_BYTES)
    done = subprocess.run(
        [sys.executable, "-c", program, str(file)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
    )
    assert (done.returncode, done.stdout.strip()) == (0, expected), done.stderr[-1000:]


def test_the_bomb_of_these_tests_is_one() -> None:
    assert len(_BOMB) * 500 < 80 << 20
    assert len(zlib.compress(_zeros(1))) < 2000
