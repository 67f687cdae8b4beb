"""The day a command runs: the only place that asks the clock for it."""

from __future__ import annotations

from datetime import date

from perfdsl.cli.usage import UsageError
from perfdsl.diagnostics.model import Text

_NO_DAY = Text(
    "--as-of 后面要写一天，如 2023-12-31：「{word}」不是日历上的一天",
    "--as-of takes a day such as 2023-12-31: “{word}” is none",
)


def day_of(word: str | None) -> date:
    """The day that ``--as-of`` names, else today by the machine's own calendar."""
    if word is None:
        return date.today()
    from perfdsl.waivers.dates import read_day  # most commands name no day

    day = read_day(word)
    if day is None:
        raise UsageError(_NO_DAY.fill({"word": word}))
    return day
