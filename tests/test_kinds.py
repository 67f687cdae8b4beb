"""Guards of the diagnostics: codes, both languages, a case and an explanation for each."""

from __future__ import annotations

import importlib
import pkgutil
import re
import string
from pathlib import Path

import pytest

import perfdsl
from perfdsl.cli.catalogue import KINDS
from perfdsl.diagnostics.model import Kind, Lang, Severity, Text
from perfdsl.diagnostics.regulations import REGULATIONS
from perfdsl.diagnostics.text import render_one
from tests.case_files import all_cases
from tests.conftest import CheckGolden
from tests.programs import Program, complete

# Found only with a workspace, which a program in memory has none of.
NEEDS_A_WORKSPACE = {
    "P414": "tests/cli/test_several_files.py",
}
LANGUAGE_KINDS = [kind for kind in KINDS if kind.code >= "P100" and kind.code != "P999"]
KINDS_OF_ONE_FILE = [kind for kind in LANGUAGE_KINDS if kind.code not in NEEDS_A_WORKSPACE]
GOLDENS = Path(__file__).parent / "goldens"
# Found before there is a program, so a program in Markdown cannot show them.
TESTED_ELSEWHERE = {
    "P109": "tests/syntax/test_characters.py",
    "P110": "tests/syntax/test_hostile.py",
    **NEEDS_A_WORKSPACE,
}


def _fields(text: Text) -> tuple[set[str], set[str]]:
    def of(pattern: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(pattern) if name}

    return of(text.zh), of(text.en)


def test_codes_and_names_are_unique() -> None:
    assert len({kind.code for kind in KINDS}) == len(KINDS)
    assert len({kind.name for kind in KINDS}) == len(KINDS)


def test_the_catalogue_has_every_kind_of_the_package() -> None:
    defined = set()
    for info in pkgutil.walk_packages(perfdsl.__path__, "perfdsl."):
        if info.name == "perfdsl.__main__":
            continue
        module = importlib.import_module(info.name)
        defined |= {one.code for one in vars(module).values() if isinstance(one, Kind)}
    assert defined == {kind.code for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_a_kind_says_the_same_in_both_languages(kind: Kind) -> None:
    for text in (kind.message, kind.why, *([kind.help] if kind.help else [])):
        assert text.zh.strip()
        assert text.en.strip()
    zh, en = _fields(kind.message)
    assert zh == en
    if kind.help:
        zh, en = _fields(kind.help)
        assert zh == en


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_a_kind_has_a_page_that_explains_it(kind: Kind) -> None:
    assert kind.wrong.strip()
    assert kind.right.strip()
    assert kind.wrong != kind.right


@pytest.mark.parametrize("kind", KINDS_OF_ONE_FILE, ids=lambda kind: kind.code)
def test_the_wrong_example_gives_the_code_alone_and_the_right_one_nothing(kind: Kind) -> None:
    wrong, right = _wrong(kind), Program.of(kind.right, "正例.perf", complete)
    assert {found.kind.code for found in wrong.compiled().diagnostics} == {kind.code}, str(wrong)
    assert [found.kind.code for found in right.compiled().diagnostics] == [], str(right)


@pytest.mark.parametrize("kind", LANGUAGE_KINDS, ids=lambda kind: kind.code)
def test_every_code_has_a_case(kind: Kind) -> None:
    if kind.code in TESTED_ELSEWHERE:
        path = Path(__file__).parents[1] / TESTED_ELSEWHERE[kind.code]
        assert kind.code in path.read_text("utf-8")
        return
    assert any(kind.code in case.codes for case in all_cases())


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_message_reads_as_its_golden(lang: Lang, check_golden: CheckGolden) -> None:
    """The whole report of each wrong example: read it aloud before you commit a change to it."""
    parts = []
    for kind in KINDS_OF_ONE_FILE:
        found = [one for one in _wrong(kind).compiled().diagnostics if one.kind is kind]
        parts.append(render_one(found[0], lang))
    check_golden(GOLDENS / f"messages.{lang}.txt", "\n".join(parts))


@pytest.mark.parametrize("kind", KINDS_OF_ONE_FILE, ids=lambda kind: kind.code)
def test_a_fix_that_is_applied_removes_its_finding(kind: Kind) -> None:
    wrong = _wrong(kind)
    for fix in wrong.compiled().diagnostics[0].fixes:
        fixed = wrong.changed(fix.edits)
        assert str(fixed) != str(wrong)
        left = fixed.compiled().diagnostics
        assert kind.code not in {one.kind.code for one in left}, str(fixed)


def test_a_regulation_is_one_that_is_listed_and_names_no_article() -> None:
    named = {kind.regulation for kind in KINDS if kind.regulation}
    assert named == set(REGULATIONS)
    for regulation in REGULATIONS:
        assert "《" in regulation.zh
        assert not re.search("第.+条", regulation.zh)


def test_only_errors_stop_an_output() -> None:
    assert {kind.severity for kind in KINDS if kind.code.startswith("P5")} <= {
        Severity.WARNING,
        Severity.HINT,
    }


def _wrong(kind: Kind) -> Program:
    """The wrong example, completed."""
    return Program.of(kind.wrong, "错例.perf", complete)
