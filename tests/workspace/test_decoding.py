"""From bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdsl.diagnostics.model import Kind
from perfdsl.workspace import kinds
from perfdsl.workspace.decode import Decoded, Undecodable, decode

PROGRAM = '项目 "男夏季检察服" {\n  数量 ≥ 1900套\n}\n'


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (PROGRAM.encode("utf-8"), None),
        (PROGRAM.encode("utf-8-sig"), None),
        (PROGRAM.encode("gbk"), kinds.GB18030),
        (PROGRAM.encode("gb18030"), kinds.GB18030),
        (b"\xff\xfe" + PROGRAM.encode("utf-16-le"), kinds.UTF16),
        (b"\xfe\xff" + PROGRAM.encode("utf-16-be"), kinds.UTF16),
    ],
)
def test_what_chinese_editors_write_is_read(data: bytes, hint: Kind | None) -> None:
    is_plain = data == PROGRAM.encode()
    assert decode(data) == Decoded(PROGRAM, hint, is_plain=is_plain)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf"])
def test_an_empty_file_is_an_empty_text(data: bytes) -> None:
    assert decode(data) == Decoded("", is_plain=not data)


@pytest.mark.parametrize(
    ("text", "newline", "is_plain"),
    [
        ("甲\n乙\n", "\n", True),
        ("甲\r\n乙\r\n", "\r\n", True),
        ("甲", "\n", True),
        ("甲\r\n乙\n", "\n", False),
        ("甲\r乙\r", "\n", False),
        ("甲\r\r\n乙\r\n", "\n", False),
    ],
)
def test_the_line_end_of_the_bytes_is_told(text: str, newline: str, is_plain: bool) -> None:
    for mark in (b"", b"\xef\xbb\xbf"):
        decoded = decode(mark + text.encode())
        assert isinstance(decoded, Decoded)
        assert (decoded.newline, decoded.is_plain) == (newline, is_plain and not mark)


def test_every_line_end_becomes_a_line_feed() -> None:
    assert decode("甲\r\n乙\r丙\n".encode()) == Decoded("甲\n乙\n丙\n")


def test_rare_characters_of_gb18030_are_read() -> None:
    text = "项目名称：𠮷祥、㐀、Straße、😀\n"
    assert decode(text.encode("gb18030")) == Decoded(text, kinds.GB18030)


def fault(data: bytes) -> Undecodable:
    found = decode(data)
    assert isinstance(found, Undecodable)
    return found


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("gb18030", b""), ("utf-16-le", b"\xff\xfe")],
)
def test_half_a_character_at_the_end_is_no_guess(encoding: str, mark: bytes) -> None:
    whole = mark + "项目名称\n指标值".encode(encoding)
    found = fault(whole[:-1])
    assert found.kind is kinds.CUT_OFF
    assert found.offset == len(whole) - len("值".encode(encoding))
    assert found.text[: found.at] == "项目名称\n指标"


def test_one_lost_byte_does_not_turn_utf8_into_another_text() -> None:
    data = "检察机关干警被装购置经费".encode()
    for lost in range(len(data)):
        found = fault(data[:lost] + data[lost + 1 :])
        assert found.kind in (kinds.NOT_TEXT, kinds.CUT_OFF)
        assert lost - 2 <= found.offset <= lost


def test_a_broken_byte_in_gb18030_is_found_where_it_stands() -> None:
    before = "项目".encode("gb18030")
    found = fault(before + b"\xff" + "名称".encode("gb18030"))
    assert (found.kind, found.offset, found.byte) == (kinds.NOT_TEXT, 4, 0xFF)
    assert found.text[: found.at] == "项目"


def test_a_nul_byte_is_found_where_it_stands() -> None:
    found = fault("项目\r\n名\0称".encode())
    assert (found.kind, found.offset, found.text[: found.at]) == (kinds.NUL, 11, "项目\n名")


def test_a_nul_in_utf16_is_found_behind_its_mark() -> None:
    found = fault("\ufeff项\0目".encode("utf-16-le"))
    assert (found.kind, found.offset, found.at) == (kinds.NUL, 4, 1)


def test_control_noise_is_no_gb18030() -> None:
    assert fault(b"\xd6\xd0\x01\x02\xb9\xfa").kind is kinds.NOT_TEXT


@given(st.binary())
def test_any_bytes_give_a_text_or_a_place(data: bytes) -> None:
    found = decode(data)
    if isinstance(found, Undecodable):
        assert 0 <= found.offset < len(data)
        assert data[found.offset] == found.byte
        assert 0 <= found.at < len(found.text)
    else:
        assert "\r" not in found.text
        assert "\0" not in found.text
        found.text.encode("utf-8")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=50))
def test_any_text_in_utf8_is_read_as_it_is(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode()) == Decoded(text)
