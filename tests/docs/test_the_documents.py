"""What ``docs/language.md`` and ``docs/cli.md`` claim is what the compiler does."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from perfdsl.cli.catalogue import KINDS
from perfdsl.diagnostics import as_json as findings_as_json
from perfdsl.diagnostics.model import Kind
from perfdsl.diagnostics.text import SEVERITY_WORDS
from perfdsl.document.as_json import as_json
from perfdsl.driver import Compilation, compile_source
from perfdsl.resources import resource_dir
from perfdsl.semantics.values.shipped import shipped_measures
from perfdsl.source import SourceFile
from perfdsl.syntax.token import functions, keyword_rows
from tests import programs

ROOT = Path(__file__).parents[2]
LANGUAGE = (ROOT / "docs" / "language.md").read_text("utf-8")
CLI = (ROOT / "docs" / "cli.md").read_text("utf-8")
IMPORT = (ROOT / "docs" / "import.md").read_text("utf-8")
FORMS = (ROOT / "docs" / "forms.md").read_text("utf-8")
SITE = (ROOT / "docs" / "site.md").read_text("utf-8")
PDF = (ROOT / "docs" / "pdf.md").read_text(encoding="utf-8")
PERFORMANCE = (ROOT / "docs" / "performance.md").read_text("utf-8")
DOCUMENTS = {
    "language.md": LANGUAGE,
    "cli.md": CLI,
    "import.md": IMPORT,
    "forms.md": FORMS,
    "site.md": SITE,
    "pdf.md": PDF,
    "performance.md": PERFORMANCE,
}
QUICKSTART = (ROOT / "examples" / "quickstart" / "quickstart.perf").read_text("utf-8")

_FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_LINK = re.compile(r"\]\(([\w.]*)#([^)]+)\)")
_CODE = re.compile(r"P\d{3}")
_CALL = re.compile(r"^`(\w+)\(")
_LINE_OF_ITS_OWN = re.compile(r"^`([^`]+)`$")


class _Blank:
    def __format__(self, spec: str) -> str:
        return "…"


class _Blanks(dict[str, object]):
    def __missing__(self, key: str) -> object:
        return _Blank()


def fences(text: str, info: str) -> list[str]:
    """The blocks whose opening line says ``info``."""
    return [match[2] for match in _FENCE.finditer(text) if match[1] == info]


def table(text: str, *heads: str) -> Iterator[list[str]]:
    """The rows, as cells, of the table with these heads."""
    head = "| " + " | ".join(heads) + " |\n"
    assert text.count(head) == 1, head
    for line in text.partition(head)[2].splitlines()[1:]:
        if not line.startswith("|"):
            return
        yield [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def words(cell: str) -> str:
    """What a cell shows as code."""
    match = _LINE_OF_ITS_OWN.match(cell)
    assert match, cell
    return match[1]


def row_of(value: str) -> Compilation:
    """A program of 2023 with one indicator of this value."""
    return compile_source(SourceFile("row.perf", programs.rows(f'    数量 "甲幅度" {value}')))


def value_of(result: Compilation) -> Any:
    """The first indicator's value in the JSON."""
    assert result.document, [found.message.zh for found in result.diagnostics]
    document: Any = as_json(result.document)
    return document["units"][0]["projects"][0]["indicators"][0]["value"]


def described(kind: Kind) -> list[str]:
    """The row that the tables of codes have for a kind."""
    message = kind.message.zh.format_map(_Blanks())
    return [kind.code, SEVERITY_WORDS[kind.severity].zh, message]


def is_of_the_language(kind: Kind) -> bool:
    return "P100" <= kind.code < "P700"


def anchor(heading: str) -> str:
    """What GitHub makes of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


PROGRAMS = [
    pytest.param(program, id=f"{name}-{number}")
    for name, text in DOCUMENTS.items()
    for number, program in enumerate(fences(text, "perf"), 1)
]
VALUES = list(table(LANGUAGE, "写法", "JSON 的 `value`"))
KEYWORDS = list(table(LANGUAGE, "中文", "English", "处处保留", "用处"))
SUMS = list(table(LANGUAGE, "算式", "印成", "说明"))
FAULTS = list(table(LANGUAGE, "不能算", "编号", "为什么"))
DATES = list(table(LANGUAGE, "写法", "kind", "from", "to", "precision", "警告"))


# --- programs and values --------------------------------------------------------------------------


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_program_of_the_documents_compiles_without_a_finding(program: str) -> None:
    assert not [found.message.zh for found in compile_source(_source(program)).diagnostics]


def test_the_language_reference_shows_programs() -> None:
    assert len(fences(LANGUAGE, "perf")) >= 9


@pytest.mark.parametrize(("typed", "shown"), VALUES, ids=[row[0] for row in VALUES])
def test_each_form_of_value_becomes_the_json_that_the_table_shows(typed: str, shown: str) -> None:
    assert value_of(row_of(words(typed))) == json.loads(words(shown))


@pytest.mark.parametrize("row", DATES, ids=[row[0] for row in DATES])
def test_each_date_has_the_days_that_the_table_gives_it(row: list[str]) -> None:
    typed, kind, start, end, precision, warning = row
    result = row_of(words(typed))
    value = value_of(result)
    days = [value["from"] or "null", value["to"] or "null"]
    assert [value["kind"], *days, value["precision"]] == [kind, start, end, precision]
    assert [found.kind.code for found in result.diagnostics] == warning.split()


@pytest.mark.parametrize(("typed", "shown", "_why"), SUMS, ids=[row[0] for row in SUMS])
def test_each_expression_prints_what_the_table_shows(typed: str, shown: str, _why: str) -> None:
    result = row_of(f"≥ {words(typed)}")
    assert value_of(result)["computed"]
    assert result.document
    (row, *_) = result.document.units[0].projects[0].indicators
    assert row.text == f"≥{words(shown)}"
    assert not result.diagnostics


@pytest.mark.parametrize(("typed", "code", "_why"), FAULTS, ids=[row[0] for row in FAULTS])
def test_each_expression_of_the_table_of_faults_has_its_code(
    typed: str, code: str, _why: str
) -> None:
    found = row_of(f"≥ {words(typed)}").diagnostics
    assert [one.kind.code for one in found] == [code]


# --- tables of names ------------------------------------------------------------------------------


def test_the_language_reference_lists_every_code_of_the_language() -> None:
    kinds = sorted(filter(is_of_the_language, KINDS), key=lambda kind: kind.code)
    assert list(table(LANGUAGE, "编号", "程度", "说什么")) == [described(kind) for kind in kinds]


def test_the_cli_document_lists_every_other_code() -> None:
    kinds = sorted((kind for kind in KINDS if not is_of_the_language(kind)), key=lambda k: k.code)
    assert list(table(CLI, "编号", "程度", "说什么")) == [described(kind) for kind in kinds]


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS)
def test_every_code_a_document_speaks_of_exists(text: str) -> None:
    assert set(_CODE.findall(text)) <= {kind.code for kind in KINDS}


def test_the_functions_are_named_as_the_grammar_has_them() -> None:
    shown = list(table(LANGUAGE, "写法", "English", "结果"))
    listed = {(match[1], words(en)) for use, en, _ in shown if (match := _CALL.match(use))}
    spelled: dict[str, list[str]] = {}
    for word, function in functions().items():
        spelled.setdefault(function, []).append(word)
    assert listed == {(zh, en) for zh, en in spelled.values()}


def test_the_table_of_keywords_is_the_grammars() -> None:
    shown = [(words(zh), words(en), reserved == "是") for zh, en, reserved, _ in KEYWORDS]
    assert shown == [(zh, en, "!" in marks) for _, zh, en, marks in keyword_rows()]


def test_every_shipped_unit_is_in_the_table_of_units_under_its_kind() -> None:
    listed: dict[str, str] = {}
    for _, kind, units in table(LANGUAGE, "类", "JSON 的 kind", "单位"):
        listed[words(kind)] = listed.get(words(kind), "") + f" {units} "
    measures = shipped_measures()
    for name in measures.names():
        dimension = measures.measure(name).dimension
        units = listed["quantity" if dimension == "count" else dimension]
        assert name in re.split("[ 、；，（）`]+", units), name


# --- JSON -----------------------------------------------------------------------------------------


def test_the_document_in_the_cli_document_is_the_quickstart_cut_short() -> None:
    (shown,) = (json.loads(block) for block in fences(CLI, "json document"))
    _validate(shown, "document")
    compiled = compile_source(SourceFile("quickstart.perf", QUICKSTART))
    assert compiled.document
    whole: Any = as_json(compiled.document)
    (project,) = shown["units"][0]["projects"]
    of_the_whole = whole["units"][0]["projects"][0]
    for indicator in project["indicators"]:
        assert indicator in of_the_whole["indicators"]
    project["indicators"] = of_the_whole["indicators"]
    shown["units"][0]["projects"] = [project, *whole["units"][0]["projects"][1:]]
    assert shown == whole


def test_the_diagnostics_in_the_cli_document_are_what_the_changed_quickstart_gives() -> None:
    (shown,) = (json.loads(block) for block in fences(CLI, "json diagnostics"))
    _validate(shown, "diagnostics")
    changed = QUICKSTART.replace("财政资金 100.00万元", "财政资金 90.00万元", 1)
    result = compile_source(SourceFile("quickstart.perf", changed))
    assert shown == json.loads(findings_as_json.render(result.diagnostics, "zh"))


def test_every_json_block_of_the_cli_document_is_one_of_the_two() -> None:
    infos = {match[1] for match in _FENCE.finditer(CLI) if match[1].startswith("json")}
    assert infos == {"json document", "json diagnostics"}


# --- the documents themselves ---------------------------------------------------------------------


@pytest.mark.parametrize(("name", "text"), DOCUMENTS.items(), ids=DOCUMENTS)
def test_every_link_between_the_documents_leads_to_a_heading(name: str, text: str) -> None:
    for file, target in _LINK.findall(text):
        body = _FENCE.sub("", DOCUMENTS[file or name])
        assert target in {anchor(heading) for heading in _HEADING.findall(body)}, target


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS)
def test_every_section_opens_with_an_english_summary(text: str) -> None:
    for section in _FENCE.sub("", text).split("\n## ")[1:]:
        heading, _, body = section.partition("\n")
        assert body.lstrip().startswith("> **In English.**"), heading


def _source(program: str) -> SourceFile:
    return SourceFile("example.perf", program)


def _validate(shown: object, name: str) -> None:
    path = resource_dir(name) / f"{name}.schema.json"
    Draft202012Validator(json.loads(path.read_text("utf-8"))).validate(shown)
