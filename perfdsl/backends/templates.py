"""The one way a backend gets at its templates: strict, escaped, compiled once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from perfdsl.backends import amounts, flat, layout, marks
from perfdsl.backends.department import department_table, is_low
from perfdsl.backends.markdown import inline
from perfdsl.backends.overview import overview
from perfdsl.backends.sheets.spelling import spelt
from perfdsl.resources import resource_dir

_FILTERS: tuple[Callable[..., object], ...] = (
    department_table,
    layout.pieces,
    layout.level_runs,
    layout.periods,
    layout.numbered,
    amounts.budget_rows,
    flat.nature,
    flat.bare_value,
    flat.measure_unit,
    flat.sheet_unit,
    flat.in_sheet_unit,
    flat.longest_amount,
    flat.total_words,
    overview,
    spelt,
    inline,
    marks.marks,
    marks.all_marks,
    marks.standing,
    marks.place,
    marks.whose,
    marks.said,
    marks.not_in_table,
    marks.not_on_sheet,
)
_TESTS: tuple[Callable[..., bool], ...] = (
    is_low,
    layout.named_for,
    layout.weighted,
    layout.short_head,
    layout.plain,
    flat.kept_whole,
    marks.unread,
)


@cache
def templates(folder: str) -> Environment:
    """The templates of ``templates/<folder>``, each compiled at most once a process.

    Those that every Office package has stand in ``templates/package``.

    A name that the template invents raises, so that a slip is seen in the tests and not as a hole
    in a printed table. Every value is escaped for XML and HTML whatever the file is called.
    """
    root = resource_dir("templates")
    environment = Environment(
        loader=FileSystemLoader((root / folder, root / "package"), encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.filters.update({each.__name__: each for each in _FILTERS})
    environment.tests.update({each.__name__: each for each in _TESTS})
    return environment
