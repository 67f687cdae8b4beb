"""What perfc and its peers are given: the same names and texts, in the words of each.

A peer gets the texts as perfc prints them, so that it has nothing to work out: no sums, no titles,
no numbers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from perfdsl.document.model import Budget, Document, Indicator, Project
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile

COLUMNS = ("一级指标", "二级指标", "指标名称", "指标描述", "指标值")


class Table(NamedTuple):
    """One project as plain texts: what every peer prints."""

    title: str
    head: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def texts(self) -> Iterator[str]:
        """Everything that stands in the table, in its order, without the labels."""
        yield self.title
        yield from (text for _, text in self.head)
        yield from (text for row in self.rows for text in row)


def document_of(path: Path) -> Document:
    """The document of one source, which must be sound."""
    document = compile_source(SourceFile(path.name, path.read_text(encoding="utf-8"))).document
    if document is None:
        raise ValueError(f"{path} has errors")
    return document


def tables(document: Document) -> list[Table]:
    """The tables of a document, in its order."""
    return [
        Table(project.title, tuple(_head(unit.name, project)), tuple(map(_row, project.indicators)))
        for unit in document.units
        for project in unit.projects
    ]


def _head(unit: str, project: Project) -> Iterator[tuple[str, str]]:
    yield "预算单位", unit
    yield "项目名称", project.name
    yield from _money(project.budget)
    yield from ((field.name, field.text) for field in project.fields)
    yield from ((f"目标{number}", goal) for number, goal in enumerate(project.goals, 1))


def _money(budget: Budget) -> Iterator[tuple[str, str]]:
    yield "预算金额", budget.total
    yield from ((source.name, source.amount or "") for source in budget.sources)


def _row(row: Indicator) -> tuple[str, ...]:
    return row.level1, row.level2, row.name, row.description, row.text


def as_json(found: Sequence[Table]) -> str:
    """What the programs that print tables read; the keys are the names in their templates."""
    keys = ("level1", "level2", "name", "description", "text")
    made = [
        {
            "title": one.title,
            "head": [{"label": label, "text": text} for label, text in one.head],
            "rows": [dict(zip(keys, row, strict=True)) for row in one.rows],
        }
        for one in found
    ]
    return json.dumps({"projects": made, "columns": COLUMNS}, ensure_ascii=False)


class Record(NamedTuple):
    """One project as its author wrote it, for those who parse: each cell with its label.

    Nothing is said twice: a description that is the name, a first level that the second implies and
    an amount that is not there are left out, which spares the peers more than it spares perfc.
    """

    title: str
    head: tuple[tuple[str, str], ...]
    rows: tuple[tuple[tuple[str, str], ...], ...]


def record(one: Table) -> Record:
    """What of a table somebody typed."""
    head = tuple(cell for cell in one.head if cell[1])
    return Record(one.title, head, tuple(map(_typed, one.rows)))


def _typed(row: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    _, level2, name, description, text = zip(COLUMNS, row, strict=True)
    told = () if description[1] == name[1] else (description,)
    return (level2, name, *told, text)


def as_yaml(found: Iterable[Record]) -> str:
    """In block style, as people write it; texts are quoted, for a value may begin with any sign."""
    lines = ["projects:"]
    for one in found:
        lines.append(f"- title: {_quoted(one.title)}")
        lines.append("  head:")
        lines += [f"    {label}: {_quoted(text)}" for label, text in one.head]
        lines.append("  rows:")
        for (label, text), *others in one.rows:
            lines.append(f"  - {label}: {_quoted(text)}")
            lines += [f"    {label}: {_quoted(text)}" for label, text in others]
    return "\n".join(lines) + "\n"


def as_beancount(found: Iterable[Record]) -> str:
    """A transaction a project, a posting an indicator, with their texts as metadata.

    Keys of metadata are ASCII. Whether the postings balance is judged after parsing, which is all
    that is measured.
    """
    lines: list[str] = []
    for one in found:
        lines.append(f"2024-01-01 * {_quoted(one.title)}")
        lines += [f"  head{at}: {_quoted(text)}" for at, (_, text) in enumerate(one.head)]
        for row in one.rows:
            lines.append("  Assets:Indicator  1 CNY")
            lines += [f"    text{COLUMNS.index(label)}: {_quoted(text)}" for label, text in row]
        lines.append("")
    return "\n".join(lines) + "\n"


def as_strictdoc(found: Iterable[Record]) -> str:
    """A composite a project, a requirement an indicator; the texts are fields of a grammar."""
    heads = "".join(_FIELD.format(f"HEAD{at}") for at in range(_MOST_HEADS))
    cells = "".join(_FIELD.format(f"TEXT{at}") for at in range(len(COLUMNS)))
    lines = [_STRICTDOC_HEAD.format(heads=heads, cells=cells)]
    for one in found:
        lines += ["[[PROJECT]]", f"TITLE: {one.title}"]
        lines += [f"HEAD{at}: {text}" for at, (_, text) in enumerate(one.head)]
        for row in one.rows:
            lines += ["", "[INDICATOR]"]
            lines += [f"TEXT{COLUMNS.index(label)}: {text}" for label, text in row]
        lines += ["", "[[/PROJECT]]", ""]
    return "\n".join(lines)


_MOST_HEADS = 24
_FIELD = "  - TITLE: {}\n    TYPE: String\n    REQUIRED: False\n"
_STRICTDOC_HEAD = """\
[DOCUMENT]
TITLE: Targets

[GRAMMAR]
ELEMENTS:
- TAG: PROJECT
  PROPERTIES:
    IS_COMPOSITE: True
  FIELDS:
  - TITLE: TITLE
    TYPE: String
    REQUIRED: True
{heads}- TAG: INDICATOR
  FIELDS:
{cells}"""

WRITERS: tuple[tuple[str, Callable[[Iterable[Record]], str]], ...] = (
    (".yaml", as_yaml),
    (".beancount", as_beancount),
    (".sdoc", as_strictdoc),
)
"""How the records are spelled for those who parse them, by the ends of the files' names."""


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def write_records(sources: Path, folder: Path) -> None:
    """Beside each other in the folder: every source of perfc again in the syntax of each peer."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(sources.glob("*.perf")):
        found = [record(one) for one in tables(document_of(path))]
        for suffix, written in WRITERS:
            (folder / f"{path.stem}{suffix}").write_text(written(found), encoding="utf-8")
