"""Typed values, proved: the compiler itself reads each, and what it would print is compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.model import Diagnostic, Severity
from perfdsl.driver import compile_source
from perfdsl.importing.writing.literals import candidates
from perfdsl.importing.writing.quoting import quoted
from perfdsl.record import Record
from perfdsl.semantics.model import Amount, Range, Row, Value
from perfdsl.semantics.values.shipped import shipped_measures
from perfdsl.source import SourceFile

# Only spellings that literals.py allows and quoted texts are ever put between these.
_HEAD = """\
体例 "值" {{
  金额单位 万元
  资金来源 甲
  值指标 {{ 值 }}
}}
体例 "值"
{year}单位 "值"
项目 "值" {{
  值 {{
"""
_FOOT = "  }\n}\n"
_LONGEST_UNIT = 4
# A unit with other words in it is no unit: what was read is not what was meant.
_REFUSED = ("P311",)


class _Trial(Record):
    text: str
    source: str


def proved(texts: Iterable[str], year: int | None) -> dict[str, str]:
    """The typed source of each text that can have one: printing it gives back the same text.

    Of ``大于等于95%`` it is ``≥ 95% 写作 "大于等于95%"``. Texts that are missing stay quoted.
    """
    trials = [trial for text in dict.fromkeys(texts) for trial in _trials(text)]
    if not trials:
        return {}
    head = _HEAD.format(year=f"年度 {year}\n" if year else "")
    rows = "".join(f'    值 "{at}" {trial.source}\n' for at, trial in enumerate(trials))
    compiled = compile_source(SourceFile("值.perf", head + rows + _FOOT))
    first = head.count("\n") + 1
    faulty = {
        one.span.begin.line - first for one in compiled.diagnostics if one.span and _is_bad(one)
    }
    values = _values(compiled.model.units[0].projects[0].rows) if compiled.model else {}
    found: dict[str, str] = {}
    for at, trial in enumerate(trials):
        value = values.get(at)
        if at not in faulty and value and value.text == trial.text and _is_sensible(value):
            found.setdefault(trial.text, trial.source)
    return found


def _trials(text: str) -> Iterator[_Trial]:
    """Each typed value alone, then with the author's words beside it."""
    for candidate in candidates(text):
        yield _Trial(text, candidate.source)
        yield _Trial(text, f"{candidate.source} 写作 {quoted(text)}")


def _values(rows: Iterable[Row]) -> dict[int, Value]:
    return {int(row.name): row.value for row in rows}


def _is_bad(found: Diagnostic) -> bool:
    return found.severity is Severity.ERROR or found.kind.code in _REFUSED


def _is_sensible(value: Value) -> bool:
    """Whether it is a number or a date, of a unit that is known or at least short."""
    match value.body:
        case None:
            return False
        case Amount():
            return _is_unit(value.body.unit)
        case Range():
            return _is_unit(value.body.first.unit) and _is_unit(value.body.second.unit)
        case _:
            return True


def _is_unit(unit: str) -> bool:
    known = shipped_measures()
    return len(unit) <= _LONGEST_UNIT or all(part in known for part in re.split("[/·*]", unit))
