"""Jinja's part: it makes Python of a template, which ``rendering`` then runs."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.filters import FILTERS
from jinja2.tests import TESTS

from perfdsl.backends import rendering
from perfdsl.backends.filters import filters, tests
from perfdsl.pattern import pattern

_WRITTEN = pattern(r"from jinja2\.runtime import (.*)\n")


@cache
def environment_of(folders: tuple[Path, ...]) -> Environment:
    """Jinja itself with our filters and tests: what compiles, and what would print the same bytes."""
    environment = Environment(
        loader=FileSystemLoader(folders, encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.filters = filters(FILTERS)
    environment.tests = tests(TESTS)  # type: ignore[assignment,arg-type]
    return environment


def python_of(folders: tuple[Path, ...], name: str, path: Path) -> str:
    """The Python of a template, for ``rendering`` instead of Jinja's runtime.

    Raises what Jinja raises for a template that is wrong.
    """
    environment = environment_of(folders)
    assert environment.loader is not None
    source, *_ = environment.loader.get_source(environment, name)
    code = environment.compile(source, name, str(path), raw=True)
    return _WRITTEN.sub(lambda found: _imports(found[1], code[found.end() :]), code, count=1)


def _imports(names: str, code: str) -> str:
    """Only what the code uses: Jinja imports all it may ever need."""
    used = [one for one in names.split(", ") if re.search(rf"\b{one}\b", code)]
    return f"from {rendering.__name__} import {', '.join(used)}\n" if used else ""
