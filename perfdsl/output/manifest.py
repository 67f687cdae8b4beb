"""The list of the files that a build wrote into a folder, kept in that folder."""

# os answers without raising.
# ruff: noqa: PTH113, PTH114, PTH123, PTH202

from __future__ import annotations

import os
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from perfdsl.pattern import pattern
from perfdsl.typed import TypeAlias
from perfdsl.workspace.paths import for_system

MANIFEST = "perfc-files.txt"
"""Its name: no file of a build may have it."""

Manifest: TypeAlias = Mapping[str, frozenset[str]]
"""Paths below the folder, each with the digests of what was written there."""

_HEAD = "# perfc 写的文件。再生成时只换掉、删去列在这里的；请不要改动。\n"
_LINE = pattern(r"([0-9a-f]{32}) ([0-9A-Za-z_-]+(?:/[0-9A-Za-z_-]+)*\.[0-9a-z]+)")
_MOST_BYTES = 1 << 28


def digest(content: bytes) -> str:
    """What a file's content is known by."""
    return blake2b(content, digest_size=16).hexdigest()


def written(files: Manifest) -> bytes:
    """The list as it is kept: a line a content, by path."""
    lines = sorted(f"{one} {path}\n" for path, digests in files.items() for one in digests)
    return (_HEAD + "".join(lines)).encode()


def read_manifest(folder: Path) -> Manifest | None:
    """The list in a folder; None where there is none of ours.

    Anybody may have changed it: a line that does not name a file below the folder means nothing.
    """
    path = for_system(folder / MANIFEST)
    if not os.path.isfile(path) or os.path.islink(path) or os.path.getsize(path) > _MOST_BYTES:
        return None
    with open(path, "rb") as file:
        text = file.read().decode("utf-8", "replace")
    if not text.startswith(_HEAD):
        return None
    files: dict[str, frozenset[str]] = {}
    for line in text[len(_HEAD) :].splitlines():
        match = _LINE.fullmatch(line)
        if match:
            files[match[2]] = files.get(match[2], frozenset()) | {match[1]}
    return files
