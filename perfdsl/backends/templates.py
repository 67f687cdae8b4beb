"""The one way a backend gets at its templates: strict, escaped, compiled once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from perfdsl.backends import amounts, flat, layout, marks, outline, stamps, word
from perfdsl.backends.alignment import aligned
from perfdsl.backends.application_form import application_table
from perfdsl.backends.application_grid import grid_of, upright_grids
from perfdsl.backends.budget_chart import budget_chart, chart_in_words, chart_notes
from perfdsl.backends.cells import continued
from perfdsl.backends.department import department_table, is_low
from perfdsl.backends.kept import Kept
from perfdsl.backends.markdown import inline
from perfdsl.backends.overview import overview
from perfdsl.backends.sheets.spelling import spelt, spelt_cells
from perfdsl.document.heads import head_fields, rows_of
from perfdsl.document.title import document_keywords, document_units, projects_title
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
    aligned,
    application_table,
    grid_of,
    head_fields,
    rows_of,
    continued,
    overview,
    document_units,
    document_keywords,
    projects_title,
    budget_chart,
    chart_in_words,
    chart_notes,
    spelt,
    spelt_cells,
    inline,
    marks.marks,
    marks.all_marks,
    marks.standing,
    marks.place,
    marks.whose,
    marks.said,
    marks.not_in_table,
    marks.not_on_sheet,
    outline.tables,
    outline.headed,
    outline.contents,
    outline.department_headings,
    word.grid_rows,
    word.field_rows,
    stamps.remembered,
    stamps.quick_run,
    stamps.quick_lines,
    stamps.quick_cell,
    stamps.stamp,
    stamps.fill,
    stamps.filled,
)
_TESTS: tuple[Callable[..., bool], ...] = (
    is_low,
    layout.named_for,
    layout.weighted,
    layout.short_head,
    flat.kept_whole,
    marks.unread,
)

# Where else a folder's templates are looked for; what all Office packages have is in ``package``.
_BESIDE = {"site": ("html", "")}


@cache
def templates(folder: str) -> Environment:
    """The templates of ``templates/<folder>``, whose code is kept, or made once a process.

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
        bytecode_cache=Kept(root),
    )
    environment.globals["hole"] = stamps.HOLE
    environment.globals["upright_grids"] = upright_grids
    environment.filters.update({each.__name__: each for each in _FILTERS})
    environment.tests.update({each.__name__: each for each in _TESTS})
    return environment
