"""The texts that a parser is given, read before anything is measured."""

from __future__ import annotations

import sys
from pathlib import Path

Sources = list[tuple[str, str]]
"""Names and texts."""


def texts(folder: str, suffix: str) -> Sources:
    """Every file of this suffix: its name and its text. A folder without any is a mistake of ours."""
    found = [
        (path.name, path.read_text(encoding="utf-8"))
        for path in sorted(Path(folder).glob(f"*{suffix}"))
    ]
    if not found:
        sys.exit(f"there is no {suffix} file in {folder}")
    return found
