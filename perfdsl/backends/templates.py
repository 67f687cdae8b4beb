"""The one way a backend gets at its templates: strict, escaped, compiled once."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from perfdsl.backends.layout import (
    level_runs,
    named_for,
    numbered,
    pieces,
    plain,
    short_head,
    weighted,
)
from perfdsl.resources import resource_dir


@cache
def templates(folder: str) -> Environment:
    """The templates of ``templates/<folder>``, each compiled at most once a process.

    A name that the template invents raises, so that a slip is seen in the tests and not as a hole
    in a printed table. Every value is escaped for XML and HTML whatever the file is called.
    """
    environment = Environment(
        loader=FileSystemLoader(resource_dir("templates") / folder, encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.filters.update(pieces=pieces, level_runs=level_runs, numbered=numbered)
    environment.tests.update(
        named_for=named_for, weighted=weighted, short_head=short_head, plain=plain
    )
    return environment
