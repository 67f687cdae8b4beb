"""An Office file as the archive it is: parts and relationships, every size bounded before it is met."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from struct import error as StructError  # noqa: N812

from perfdsl.diagnostics.model import Text
from perfdsl.importing import limits
from perfdsl.importing import reading_kinds as kinds
from perfdsl.importing.fault import UnreadableError, damage, damaged, too_large
from perfdsl.importing.markup import Count, tree
from perfdsl.record import Record

_CHUNK = 1 << 16
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MEGABYTE = 1024 * 1024
_NO_ARCHIVE = Text("压缩包不完整", "its archive is incomplete")
_NO_PART = Text("里面的 {part} 读不出来", "its part {part} cannot be unpacked")
_MISSING = Text("里面少了部件 {part}", "its part {part} is missing")
_TOO_MANY = Text("压缩包里有 {count} 个文件", "its archive has {count} entries")
_TOO_LARGE = Text("展开后超过 {limit} MB", "unpacked it has more than {limit} MB")
_TOO_DENSE = Text(
    "{part} 展开后是压缩时的 {ratio} 倍", "its part {part} unpacks to {ratio} times its size"
)
_UNUSUAL = Text(
    "{part} 用了 Office 不用的压缩方法", "its part {part} is packed in a way Office never uses"
)
_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    StructError,
    ValueError,
    OSError,
)


class Relationship(Record):
    """What one part says of another: the last word of its type, and the part's name."""

    type: str
    target: str
    is_external: bool


class Package:
    """The parts of one file. Everything read of it counts against the same limits."""

    def __init__(self, content: bytes) -> None:
        entries = content.count(_ENTRY)
        if entries > limits.MOST_ENTRIES:
            raise too_large(_TOO_MANY.fill({"count": entries}))
        with damage(_NO_ARCHIVE, *_ERRORS):
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        self._entries = {_key(one.filename): one for one in self._archive.infolist()}
        self._left = limits.MOST_UNPACKED
        self.elements = Count()

    def __contains__(self, part: str) -> bool:
        return _key(part) in self._entries

    def names(self) -> Iterator[str]:
        """The names of the parts, in small letters, as they are asked for."""
        return iter(self._entries)

    def names_as_written(self) -> Iterator[str]:
        """The names of the parts as the file has them, in its order, without those of folders."""
        return (one.filename for one in self._entries.values() if not one.is_dir())

    def part(self, name: str) -> bytes:
        """The bytes of a part that has to be there."""
        data = self.optional(name)
        if data is None:
            raise damaged(_MISSING.fill({"part": name}))
        return data

    def optional(self, name: str) -> bytes | None:
        """The bytes of a part, None where there is none."""
        entry = self._entries.get(_key(name))
        if entry is None:
            return None
        self._judge(entry, name)
        pieces: list[bytes] = []
        with damage(_NO_PART.fill({"part": name}), *_ERRORS), self._archive.open(entry) as file:
            # Whatever size an entry claims: no more than this is unpacked at a time.
            while piece := file.read(_CHUNK):
                self._left -= len(piece)
                if self._left < 0:
                    break
                pieces.append(piece)
        if self._left < 0:
            raise too_large(_TOO_LARGE.fill({"limit": limits.MOST_UNPACKED // _MEGABYTE}))
        return b"".join(pieces)

    def _judge(self, entry: zipfile.ZipInfo, name: str) -> None:
        """What an entry says of itself, before any of it is unpacked."""
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableError(kinds.PROTECTED)
        if entry.compress_type not in _PLAIN:
            raise damaged(_UNUSUAL.fill({"part": name}))
        if entry.file_size > self._left:
            raise too_large(_TOO_LARGE.fill({"limit": limits.MOST_UNPACKED // _MEGABYTE}))
        ratio = entry.file_size // max(entry.compress_size, 1)
        if entry.file_size > limits.LARGE_PART and ratio > limits.MOST_RATIO:
            raise too_large(_TOO_DENSE.fill({"part": name, "ratio": ratio}))

    def relationships(self, part: str) -> dict[str, Relationship]:
        """What a part refers to, by the ids it uses; "" is the package itself."""
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{name}.rels")
        data = self.optional(path)
        if data is None:
            return {}
        found: dict[str, Relationship] = {}
        for one in tree(path, data, self.elements):
            target = one.get("Target") or ""
            is_external = one.get("TargetMode") == "External"
            found[one.get("Id") or ""] = Relationship(
                (one.get("Type") or "").rpartition("/")[2],
                target if is_external else _resolved(folder, target),
                is_external,
            )
        return found

    def main_part(self, usual: str) -> str:
        """The part that holds the document; the usual one where the package does not say."""
        for one in self.relationships("").values():
            if one.type == "officeDocument" and one.target in self:
                return one.target
        return usual

    def related(self, part: str, type: str) -> bytes | None:
        """The part of this type that another refers to, None where there is none."""
        for one in self.relationships(part).values():
            if one.type == type and not one.is_external:
                return self.optional(one.target)
        return None


def _key(name: str) -> str:
    # Names of parts mean the same in small and large letters; some programs write backslashes.
    return name.replace("\\", "/").lstrip("/").lower()


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target.replace("\\", "/"))).lstrip("/")
