"""The one way a backend gets at its templates: strict, escaped, compiled once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from perfdsl.backends import amounts, flat, layout, marks
from perfdsl.backends.budget_chart import budget_chart, chart_in_words, chart_notes
from perfdsl.backends.markdown import inline
from perfdsl.backends.overview import overview
from perfdsl.backends.sheets.spelling import spelt
from perfdsl.resources import resource_dir

_FILTERS: tuple[Callable[..., object], ...] = (
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
    budget_chart,
    chart_in_words,
    chart_notes,
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
    layout.named_for,
    layout.weighted,
    layout.short_head,
    layout.plain,
    flat.kept_whole,
    marks.unread,
)

# Where else a folder's templates are looked for; what all Office packages have is in ``package``.
_BESIDE = {"site": ("html", "")}


@cache
def templates(folder: str) -> Environment:
    """The templates of ``templates/<folder>``, each compiled at most once a process.

    A name that the template invents raises, so that a slip is seen in the tests and not as a hole
    in a printed table. Every value is escaped for XML and HTML whatever the file is called.
    """
    root = resource_dir("templates")
    environment = Environment(
        loader=FileSystemLoader(
            [root / one for one in (folder, *_BESIDE.get(folder, ("package",)))], encoding="utf-8"
        ),
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
