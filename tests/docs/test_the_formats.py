"""The examples of formats in ``docs/cli.md`` are what the formats print."""

from __future__ import annotations

import json

import pytest

from perfdsl.diagnostics import formats
from perfdsl.diagnostics.formats import FORMATS
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile
from tests.docs.test_the_documents import CLI, QUICKSTART, fences, table

CHANGED = QUICKSTART.replace("财政资金 100.00万元", "财政资金 90.00万元", 1)


def printed(name: str) -> str:
    result = compile_source(SourceFile("quickstart.perf", CHANGED))
    report = formats.render(name, result.diagnostics, "zh")
    return report if isinstance(report, str) else report.decode("utf-8")


def test_the_table_of_formats_is_the_commands() -> None:
    rows = table(CLI, "格式", "给谁", "是什么")
    assert tuple(row[0].strip("`") for row in rows) == FORMATS


@pytest.mark.parametrize("name", ["concise", "github", "gitlab", "junit"])
def test_the_example_of_a_format_is_what_it_prints(name: str) -> None:
    assert fences(CLI, f"text {name}") == [printed(name)]


def test_the_example_of_sarif_is_a_part_of_what_it_prints() -> None:
    (shown,) = fences(CLI, "text sarif")
    assert is_part(json.loads(shown), json.loads(printed("sarif")))


def is_part(part: object, whole: object) -> bool:
    """Whether a JSON value is another one with some keys left out."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and is_part(each, whole[key]) for key, each in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) == len(whole) and all(map(is_part, part, whole))
    return part == whole
