"""perfc: every .perf of a folder → ASTs, or all findings.    parse_perfc.py FOLDER {parse,keep,all}"""

from __future__ import annotations

import sys

from sources import Sources, texts
from stopwatch import timed

from perfdsl.driver import Compiler
from perfdsl.source import SourceFile
from perfdsl.syntax.parser import parse

_TEXTS = texts(sys.argv[1], ".perf")


def parse_all(sources: Sources) -> None:
    """Text → AST with places, which is let go after each file, as the peers do."""
    for name, text in sources:
        if parse(SourceFile(name, text)).diagnostics:
            sys.exit("the sources have errors")


def keep_all(sources: Sources) -> None:
    """The same, but all are there at once: what an AST weighs."""
    parsed = [parse(SourceFile(name, text)) for name, text in sources]
    if any(one.diagnostics for one in parsed):
        sys.exit("the sources have errors")


def compile_all(sources: Sources) -> None:
    """Text → AST → Model → every finding of checks and rules; let go after each file, as by a run."""
    compiler = Compiler()
    for name, text in sources:
        source = SourceFile(name, text)
        if compiler.compile(source).has_errors:
            sys.exit("the sources have errors")
        compiler.release(source)


_WORK = {"parse": parse_all, "keep": keep_all, "all": compile_all}[sys.argv[2]]
_WORK(_TEXTS[:1])  # what is made or read on first use
timed(lambda: _WORK(_TEXTS), 1)
