"""What ships with the compiler as Perf text, and the units of measure among it."""

from __future__ import annotations

from functools import lru_cache

from perfdsl.resources import resource_dir
from perfdsl.semantics.values.measures import Measures
from perfdsl.source import SourceFile
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse

_UNITS_FILE = "units.perf"


def read_shipped(name: str) -> ast.File:
    """A shipped file; it is sound, or the compiler is broken."""
    text = (resource_dir("schemes") / name).read_text("utf-8")
    parsed = parse(SourceFile(f"perfdsl/schemes/{name}", text))
    assert not parsed.diagnostics, f"a shipped file is faulty: {parsed.diagnostics}"
    return parsed.file


@lru_cache(maxsize=1)
def shipped_measures() -> Measures:
    """The units every bureau uses. Shared: never declare into it, make a child."""
    measures = Measures()
    lines = read_shipped(_UNITS_FILE).declarations
    faults = measures.declare(one for one in lines if isinstance(one, ast.Measure))
    assert not faults, f"the shipped units are faulty: {faults}"
    return measures
