"""Where in which template something went wrong: the code that ran is Jinja's, and nobody reads that."""

from __future__ import annotations

from perfdsl.backends.templates import Template, Templates
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType


def place(error: BaseException, environment: Templates) -> str:
    """The innermost template that was being printed, and its line."""
    found = ""
    at: TracebackType | None = error.__traceback__
    while at is not None:
        names = at.tb_frame.f_globals
        if names.get("environment") is environment and "debug_info" in names:
            template = environment.get_template(str(names["name"]))
            found = f"{template.filename}:{_line(template, at.tb_lineno)}"
        at = at.tb_next
    return found


def _line(template: Template, number: int) -> int:
    """The line of a template that a line of its code is of: ``debug_info`` is ``3=12&4=20``."""
    pairs = (pair.split("=") for pair in template.debug_info.split("&") if pair)
    before = [int(line) for line, code in pairs if int(code) <= number]
    return before[-1] if before else 1
