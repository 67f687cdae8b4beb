"""perfc: every .perf of a folder → ASTs, or all findings.    parse_perfc.py FOLDER COUNT {parse,all}"""

from __future__ import annotations

import sys

from sources import texts
from stopwatch import timed

from perfdsl.driver import Compiler
from perfdsl.source import SourceFile
from perfdsl.syntax.parser import parse

_TEXTS = texts(sys.argv[1], ".perf")


def parse_all() -> None:
    """Text → AST with places, which is let go at the end, as the peers do."""
    parsed = [parse(SourceFile(name, text)) for name, text in _TEXTS]
    if any(one.diagnostics for one in parsed):
        sys.exit("the sources have errors")


def compile_all() -> None:
    """Text → AST → Model → every finding of checks and rules, as one run."""
    compiler = Compiler()
    compiled = [compiler.compile(SourceFile(name, text)) for name, text in _TEXTS]
    if any(one.has_errors for one in compiled):
        sys.exit("the sources have errors")


timed({"parse": parse_all, "all": compile_all}[sys.argv[3]], int(sys.argv[2]))
