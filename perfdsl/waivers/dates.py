"""Days as waivers and ``check --as-of`` write them."""

from __future__ import annotations

import re
from datetime import date

from perfdsl.pattern import pattern
from perfdsl.syntax.characters import half_width

_DAY = pattern(
    r"(\d{4})\s*(?:-\s*(\d{1,2})\s*-\s*(\d{1,2})|/\s*(\d{1,2})\s*/\s*(\d{1,2})"
    r"|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号])",
    re.ASCII,
)


def read_day(text: str) -> date | None:
    """2023-12-31, 2023/12/31 or 2023年12月31日 in half or full width; None for any other text.

    A day the calendar does not have (2023-02-30) is None too.
    """
    match = _DAY.fullmatch(half_width(text).strip())
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups() if part is not None)
    try:
        return date(year, month, day)
    except ValueError:
        return None
