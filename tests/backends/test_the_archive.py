"""The archive of an Office package is the one that Python's zipfile makes of the same parts."""

from __future__ import annotations

from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.backends.package import package

LARGE = "".join(f"<第{number}行/>" for number in range(4000))
PARTS = {
    "a Word file": [("[Content_Types].xml", "<a/>"), ("word/document.xml", LARGE)],
    "names that are not in ASCII": [("部件.xml", "甲"), ("b.bin", b"\0\xff" * 9000)],
    "an empty part": [("empty", ""), ("empty as bytes", b"")],
    "the same twice": [("a.xml", "<a/>"), ("b.xml", "<a/>")],
    "nothing": [],
}


def by_zipfile(parts: list[tuple[str, str | bytes]]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, content in parts:
            entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, compresslevel=8)
    return file.getvalue()


@pytest.mark.parametrize("parts", PARTS.values(), ids=PARTS)
def test_it_is_the_archive_that_zipfile_makes(parts: list[tuple[str, str | bytes]]) -> None:
    assert package(parts) == by_zipfile(parts)


@pytest.mark.parametrize("parts", PARTS.values(), ids=PARTS)
def test_its_parts_come_out_again(parts: list[tuple[str, str | bytes]]) -> None:
    with ZipFile(BytesIO(package(parts))) as archive:
        assert archive.testzip() is None
        found = [(name, archive.read(name)) for name in archive.namelist()]
    wanted = [(name, text.encode() if isinstance(text, str) else text) for name, text in parts]
    assert found == wanted


@given(st.lists(st.text(max_size=9000), max_size=9))
def test_a_part_in_pieces_is_the_same_as_at_once(pieces: list[str]) -> None:
    whole = [("a.xml", "".join(pieces)), ("b.xml", "二")]
    assert package([("a.xml", iter(pieces)), ("b.xml", "二")]) == package(whole)


def test_a_large_part_in_small_pieces_is_the_same_as_at_once() -> None:
    dice = Random(1)
    pieces = [chr(dice.randrange(0x4E00, 0x5E00)) * dice.randrange(40) for _ in range(20_000)]
    whole = package([("a.xml", "".join(pieces))])
    assert package([("a.xml", iter(pieces))]) == whole
    assert len(whole) > 20_000
