"""Bytes to text: UTF-8, else what Chinese editors write, else the place where it fails."""

from __future__ import annotations

import codecs
import unicodedata

from perfdsl.diagnostics.model import Kind
from perfdsl.record import Record, field
from perfdsl.workspace import kinds

_PLAIN_CONTROLS = "\t\n\r\f\x1a"  # \x1a ends a text in old DOS editors


class Decoded(Record):
    """A text with the line feed as its only line end, and the encoding worth a hint, if any.

    The bytes are ``mark`` bytes of a byte-order mark, and then the text in ``encoding``.
    ``newline`` is the line end of the bytes, where all are alike. ``is_plain``: the bytes are the
    text in UTF-8, with no mark before it and that line end.
    """

    text: str
    hint: Kind | None = None
    encoding: str = field(default="utf-8", compare=False)
    mark: int = field(default=0, compare=False)
    newline: str = "\n"
    is_plain: bool = False


class Undecodable(Record):
    """Where reading fails: the byte offset from 0, and the text as far as it can be shown.

    ``text[at]`` is the first character that could not be read.
    """

    kind: Kind
    offset: int
    byte: int
    text: str
    at: int


def decode(data: bytes) -> Decoded | Undecodable:
    """The text of a file. A byte-order mark decides; without one UTF-8 comes before GB18030.

    GB18030 accepts most random bytes, so it is believed only where the bytes are no damaged
    UTF-8 and give no control characters.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _utf16(data)
    mark = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0
    body = data[mark:]
    nul = body.find(0)
    if nul >= 0:
        return _failed(kinds.NUL, body, nul, "utf-8", mark)
    try:
        return _of_utf8(body.decode("utf-8"), mark)
    except UnicodeDecodeError as error:
        if mark or _is_damaged_utf8(body, error):
            return _failed(_kind_of(error), body, error.start, "utf-8", mark)
        return _gb18030(body, error)


def _utf16(data: bytes) -> Decoded | Undecodable:
    encoding = "utf-16-le" if data.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
    body = data[2:]
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        return _failed(_kind_of(error), body, error.start, encoding, 2)
    nul = text.find("\0")
    if nul >= 0:
        before = len(text[:nul].encode(encoding))
        return _failed(kinds.NUL, body, before, encoding, 2)
    return Decoded(_lines(text), kinds.UTF16, encoding, 2, _newline(text))


def _gb18030(body: bytes, as_utf8: UnicodeDecodeError) -> Decoded | Undecodable:
    """The text of what is no UTF-8; where it is no GB18030 either, the place that got further."""
    try:
        text = body.decode("gb18030")
    except UnicodeDecodeError as error:
        if error.start > as_utf8.start:
            return _failed(_kind_of(error), body, error.start, "gb18030", 0)
        return _failed(kinds.NOT_TEXT, body, as_utf8.start, "utf-8", 0)
    if any(map(_is_noise, set(text))):
        return _failed(kinds.NOT_TEXT, body, as_utf8.start, "utf-8", 0)
    return Decoded(_lines(text), kinds.GB18030, "gb18030", 0, _newline(text))


def _is_noise(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cn") and char not in _PLAIN_CONTROLS


def _is_damaged_utf8(body: bytes, error: UnicodeDecodeError) -> bool:
    """Whether most of what is not ASCII is sound UTF-8: GBK text hardly ever looks so.

    Without this a single lost byte would turn a UTF-8 file into another, meaningless text.
    """
    sound = body.decode("utf-8", errors="ignore").encode("utf-8")
    wide = sum(byte >= 0x80 for byte in sound)
    broken = len(body) - len(sound)
    if wide:
        return wide > broken
    return error.end == len(body) and "unexpected end" in error.reason


def _kind_of(error: UnicodeDecodeError) -> Kind:
    is_cut = error.end == len(error.object) and any(
        word in error.reason for word in ("unexpected end", "truncated", "incomplete")
    )
    return kinds.CUT_OFF if is_cut else kinds.NOT_TEXT


def _failed(kind: Kind, body: bytes, offset: int, encoding: str, mark: int) -> Undecodable:
    """``offset`` counts in the body, the reported one in the file with its byte-order mark."""
    before = _lines(body[:offset].decode(encoding, errors="replace"))
    after = _lines(body[offset:].decode(encoding, errors="replace"))
    return Undecodable(kind, mark + offset, body[offset], before + after, len(before))


def _of_utf8(typed: str, mark: int) -> Decoded:
    newline = _newline(typed)
    is_uniform = "\r" not in typed or newline == "\r\n"
    return Decoded(_lines(typed), None, "utf-8", mark, newline, not mark and is_uniform)


def _newline(text: str) -> str:
    r"""``\r\n`` where every line ends so, else ``\n``."""
    pairs = text.count("\r\n")
    is_windows = 0 < pairs == text.count("\n") == text.count("\r")
    return "\r\n" if is_windows else "\n"


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
