"""A compiler that finds faults where a test wants them: 坏 is an error, 疑 a warning.

The command line is tested with it, so that no change of the language changes these tests; a few
tests in ``test_the_process.py`` run the real one.
"""

from __future__ import annotations

from dataclasses import dataclass

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.document.model import Budget, Document, Indicator, Project, TextValue, Unit
from perfdsl.semantics.model import Model
from perfdsl.source import SourceFile, Span

BAD = Kind("P101", "bad", Severity.ERROR, Text("这里坏了", "this is bad"))
DOUBTFUL = Kind("P501", "doubtful", Severity.WARNING, Text("这里可疑", "this is doubtful"))


@dataclass(frozen=True, slots=True)
class Compilation:
    """Stands in for ``perfdsl.driver.Compilation``."""

    source: SourceFile
    diagnostics: tuple[Diagnostic, ...]
    document: Document | None
    model: Model | None = None

    @property
    def has_errors(self) -> bool:
        """Whether 坏 was found."""
        return any(each.severity is Severity.ERROR for each in self.diagnostics)


class Compiler:
    """Stands in for ``perfdsl.driver.Compiler``."""

    def __init__(self, *_: object) -> None:
        """It imports nothing and knows no defaults."""

    def unused_waivers(self, *_: object, **__: object) -> tuple[Diagnostic, ...]:
        """It knows no waivers."""
        return ()

    def release(self, _: SourceFile) -> bool:
        """No file of its is asked for by another."""
        return True

    def compile(
        self, source: SourceFile, name: str | None = None, *, as_of: object = None
    ) -> Compilation:
        """A document with one row, unless 坏 stands in the source."""
        diagnostics = (*_found(source, "坏", BAD), *_found(source, "疑", DOUBTFUL))
        is_bad = any(each.severity is Severity.ERROR for each in diagnostics)
        is_printed = "项目" in source.text and not is_bad
        document = _document(name or source.path) if is_printed else None
        return Compilation(source, diagnostics, document)


def _found(source: SourceFile, word: str, kind: Kind) -> tuple[Diagnostic, ...]:
    at = source.text.find(word)
    return (kind.at(Span(source, at, at + 1)),) if at >= 0 else ()


def _document(name: str) -> Document:
    budget = Budget("1.00", ())
    row = Indicator("产出指标", "数量指标", "套数", "套数", "有", TextValue(), None, None)
    project = Project(1, "1.甲", "甲", budget, (), ("做好",), (row,))
    unit = Unit("101", "某单位", budget, (project,))
    form = "项目支出绩效目标表"
    return Document(name, "项目支出绩效目标-2015", form, 2023, "万元", budget, (unit,))
