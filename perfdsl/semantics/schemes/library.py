"""The schemes that ship with the compiler: Perf text, read when first asked."""

from __future__ import annotations

from functools import lru_cache

from perfdsl.resources import resource_dir
from perfdsl.semantics.schemes.reader import read_scheme
from perfdsl.semantics.schemes.scheme import Scheme
from perfdsl.semantics.values.shipped import read_shipped, shipped_measures
from perfdsl.syntax import ast

SCHEME_FILES = (
    "project-2015.perf",
    "application-2015.perf",
    "department-2015.perf",
    "core-2021.perf",
)


@lru_cache(maxsize=1)
def shipped_names() -> tuple[str, ...]:
    """The names of the shipped schemes, in the order of ``SCHEME_FILES``."""
    return tuple(
        one.name.value
        for name in SCHEME_FILES
        for one in read_shipped(name).declarations
        if isinstance(one, ast.Scheme)
    )


@lru_cache(maxsize=8)
def shipped_scheme(wanted: str) -> Scheme | None:
    """A shipped scheme by name; only the file that mentions the name is parsed."""
    for name in SCHEME_FILES:
        if f'"{wanted}"' not in (resource_dir("schemes") / name).read_text("utf-8"):
            continue
        for one in read_shipped(name).declarations:
            if isinstance(one, ast.Scheme) and one.name.value == wanted:
                parent = shipped_scheme(one.parent.name.value) if one.parent else None
                return read_scheme(one, parent, shipped_measures())[0]
    return None
