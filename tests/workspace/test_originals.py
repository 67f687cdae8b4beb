"""A source read again for being changed: its bytes come back as they were."""

from __future__ import annotations

import codecs
import tempfile
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.workspace import Place, original

ENCODINGS = [
    (b"", "utf-8"),
    (codecs.BOM_UTF8, "utf-8"),
    (b"", "gb18030"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]
LINE = "项目 “甲” 汉\n"


def place(path: Path) -> Place:
    return Place(path, path.name, PurePosixPath(path.name))


def planted(folder: Path, data: bytes) -> Place:
    path = folder / "a.perf"
    path.write_bytes(data)
    return place(path)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(("mark", "encoding"), ENCODINGS)
def test_another_text_keeps_encoding_mark_and_line_ends(
    tmp_path: Path, mark: bytes, encoding: str, end: str
) -> None:
    text = (LINE * 3).replace("\n", end)
    read = original(planted(tmp_path, mark + text.encode(encoding)))
    assert read is not None
    assert read.text == LINE * 3
    assert read.encoded(read.text) == mark + text.encode(encoding)
    more = LINE * 3 + "设 甲 = 1\n"
    assert read.encoded(more) == mark + more.replace("\n", end).encode(encoding)


@given(st.text(st.sampled_from("甲a\r\n"), max_size=20))
def test_a_text_that_is_not_changed_has_the_same_bytes(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        read = original(planted(Path(folder), text.encode("utf-8")))
        assert read is not None
        assert read.encoded(read.text) == text.encode("utf-8")


@given(st.lists(st.sampled_from(["甲\r\n", "乙\n", "丙\r"]), min_size=2), st.data())
def test_lines_that_stay_keep_their_ends_where_some_go(
    lines: list[str], data: st.DataObject
) -> None:
    gone = data.draw(st.integers(0, len(lines) - 1))
    with tempfile.TemporaryDirectory() as folder:
        read = original(planted(Path(folder), "".join(lines).encode("utf-8")))
        assert read is not None
        left = [line for at, line in enumerate(lines) if at != gone]
        text = "".join(line.strip() + "\n" for line in left)
        assert read.encoded(text).decode("utf-8") == "".join(left)


def test_every_character_of_two_bytes_comes_back_from_gb18030() -> None:
    for first in range(0x81, 0xFF):
        for second in (*range(0x40, 0x7F), *range(0x80, 0xFF)):
            pair = bytes((first, second))
            assert pair.decode("gb18030").encode("gb18030") == pair


@pytest.mark.parametrize("data", [b"\x00", b"\xff\xfe\x00", b"\x81"])
def test_what_is_no_text_is_no_original(tmp_path: Path, data: bytes) -> None:
    assert original(planted(tmp_path, data)) is None


def test_what_is_gone_is_no_original(tmp_path: Path) -> None:
    assert original(place(tmp_path / "没有.perf")) is None
    assert original(place(tmp_path)) is None
