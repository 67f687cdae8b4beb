"""Paths as the author reads them, and as the operating system needs them."""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH100

from __future__ import annotations

import os
from pathlib import PurePath

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
