"""Paths as the author reads them, and as the operating system needs them."""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH100, PTH118

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path, PurePath

from perfdsl.diagnostics.model import Text
from perfdsl.pattern import pattern
from perfdsl.workspace import disk

MOST_CHARACTERS = 1000  # a longer path is no path, and looking it up would cost
_DRIVE = pattern(r"[A-Za-z]:")
_NOTHING = Text("没有写路径", "no path is given")
_BACKSLASH = Text("要用「/」分隔，不用「\\」", "its parts are separated by “/”, not by “\\”")
_ABSOLUTE = Text("要写相对路径", "it has to be a relative path")
_TOO_LONG = Text("名称太长", "the name is too long")
_LONG = 240  # Windows refuses 260, and a folder must leave room for a short file name


def shown(path: PurePath | str, separator: str = os.sep) -> str:
    """The path with forward slashes. A backslash in a name on other systems than Windows stays."""
    text = str(path)
    return text.replace("\\", "/") if separator == "\\" else text


def for_system(path: PurePath | str, system: str = os.name) -> str:
    r"""The path to hand to the operating system: on Windows a long one gets its ``\\?\`` prefix."""
    text = str(path)
    if system != "nt":
        return text
    full = os.path.abspath(text)
    if len(full) < _LONG or full.startswith("\\\\?\\"):
        return text
    return "\\\\?\\UNC\\" + full[2:] if full.startswith("\\\\") else "\\\\?\\" + full


def fault_of_form(text: str) -> Text | None:
    """Why a path in a text of the author means nothing on some machine; None where it is sound.

    Sound is a relative path with forward slashes. Whether it climbs out of a folder with ``..``
    is another question.
    """
    if not text.strip():
        return _NOTHING
    if text.startswith(("/", "\\")) or _DRIVE.match(text):
        return _ABSOLUTE
    if "\\" in text:
        return _BACKSLASH
    return _TOO_LONG if len(text) > MOST_CHARACTERS else None


def real(path: PurePath | str) -> str:
    """The absolute path with every symbolic link followed; without, where that cannot be done."""
    return disk.real(str(path))


def real_all(paths: Iterable[PurePath | str]) -> list[str]:
    """``real`` of each: a folder's links are followed once, not once for each file in it.

    On Windows each is followed by itself: there the last name may be a short one (``PROJEC~1``).
    """
    folders: dict[str, str] = {}
    found = []
    for path in map(str, paths):
        folder, name = os.path.split(path)
        is_plain = os.name != "nt" and name not in ("", os.curdir, os.pardir)
        if not is_plain or disk.is_own_link(path):
            found.append(disk.real(path))
            continue
        if folder not in folders:
            folders[folder] = disk.real(folder)
        found.append(os.path.join(folders[folder], name))
    return found


def lies_in(path: str, folder: str) -> bool:
    """Whether an absolute path is a folder or lies below it, compared as the system does."""
    return Path(os.path.normcase(path)).is_relative_to(os.path.normcase(folder))
