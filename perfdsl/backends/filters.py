"""What templates may ask beside Jinja's own filters and tests: by name, each from its module.

A module is imported when a template first asks for what is in it: those of one form know nothing of
the other, and no Word file draws a chart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from perfdsl.backends import builtin
from perfdsl.typed import TypeVar

_Known = Callable[..., object]
_Default = TypeVar("_Default")

_FILTERS = {
    "department": ("department_table",),
    "layout": ("pieces", "level_runs", "periods", "numbered"),
    "amounts": ("budget_rows",),
    "flat": (
        "nature", "bare_value", "measure_unit", "sheet_unit", "in_sheet_unit", "longest_amount",
        "total_words",
    ),
    "alignment": ("aligned",),
    "application_form": ("application_table",),
    "application_grid": ("grid_of",),
    "perfdsl.document.heads": ("head_fields", "rows_of"),
    "cells": ("continued",),
    "overview": ("overview",),
    "perfdsl.document.title": ("document_units", "document_keywords", "projects_title"),
    "budget_chart": ("budget_chart", "chart_in_words", "chart_notes"),
    "sheets.spelling": ("spelt", "spelt_cells"),
    "site.contents": ("anchored", "code_in", "counted", "severity_words"),
    "site.shares": ("source_chart",),
    "markdown": ("inline",),
    "marks": ("marks", "all_marks", "standing", "place", "whose", "said", "not_in_table", "not_on_sheet"),
    "outline": ("tables", "headed", "contents", "department_headings"),
    "word": ("grid_rows", "field_rows"),
    "stamps": (
        "remembered", "quick_run", "quick_lines", "quick_cell", "stamp", "fill", "filled",
    ),
}  # fmt: skip
_TESTS = {
    "department": ("is_low",),
    "layout": ("named_for", "weighted", "short_head"),
    "flat": ("kept_whole",),
    "marks": ("unread",),
}


class Late(dict[str, _Known]):
    """Filters or tests by name, with ours: what is not there yet is imported, Jinja's own last."""

    def __init__(
        self, known: Mapping[str, _Known], ours: Mapping[str, tuple[str, ...]], kind: str
    ) -> None:
        super().__init__(known)
        self.modules = {name: module for module, names in ours.items() for name in names}
        self.kind = kind

    def __missing__(self, name: str) -> _Known:
        module = self.modules.get(name)
        found: _Known
        if module is None:  # no template of ours asks any; one that somebody edited may
            found = getattr(import_module(f"jinja2.{self.kind}"), self.kind.upper())[name]
        else:
            path = module if module.startswith("perfdsl.") else f"perfdsl.backends.{module}"
            found = getattr(import_module(path), name)
        self[name] = found
        return found

    def __contains__(self, name: object) -> bool:
        return name in self.modules or super().__contains__(name)

    def get(self, name: str, default: _Default = None) -> _Known | _Default:  # type: ignore[assignment]
        """What Jinja asks when it makes the code of a template."""
        try:
            return self[name]
        except KeyError:
            return default


def filters(known: Mapping[str, _Known] = builtin.FILTERS) -> Late:
    """The filters that are known, and ours."""
    return Late(known, _FILTERS, "filters")


def tests(known: Mapping[str, _Known] = builtin.TESTS) -> Late:
    """The tests that are known, and ours."""
    return Late(known, _TESTS, "tests")
