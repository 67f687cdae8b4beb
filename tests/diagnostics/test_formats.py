"""What holds for every format of the report."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from lxml import etree

from perfdsl.diagnostics import formats
from perfdsl.diagnostics.formats import FORMATS
from perfdsl.diagnostics.model import Diagnostic, Kind, Lang
from tests.diagnostics.findings import ADVICE, GROUPED, SUM, all_findings
from tests.diagnostics.generated import REPORTS

DATA = tuple(name for name in FORMATS if name not in ("text", "concise"))


def shown(name: str, found: Sequence[Diagnostic], lang: Lang = "zh") -> str:
    report = formats.render(name, found, lang)
    assert isinstance(report, bytes) == (name in DATA)
    return report.decode("utf-8") if isinstance(report, bytes) else report


def of_text(report: str) -> list[str]:
    return re.findall(r"^(?:错误|警告|提示|error|warning|hint)\[(P\d{3})\]", report, re.MULTILINE)


def of_concise(report: str) -> list[str]:
    words = "错误|警告|提示|error|warning|hint"
    lines = report.splitlines()[:-1]
    return [match[1] for line in lines if (match := re.search(rf": (P\d+) (?:{words}) ", line))]


def of_json(report: str) -> list[str]:
    return [each["code"] for each in json.loads(report)["diagnostics"]]


def of_jsonl(report: str) -> list[str]:
    return [json.loads(line)["code"] for line in report.splitlines()]


def of_sarif(report: str) -> list[str]:
    return [each["ruleId"] for each in json.loads(report)["runs"][0]["results"]]


def of_github(report: str) -> list[str]:
    pattern = re.compile(r"::(?:error|warning|notice) file=[^,:]*,[^:]*title=(P\d{3})::[^\r\n]+")
    return [match[1] for line in report.splitlines() if (match := pattern.fullmatch(line))]


def of_gitlab(report: str) -> list[str]:
    return [each["check_name"] for each in json.loads(report)]


def of_junit(report: str) -> list[str]:
    return [failure.get("type") for failure in etree.fromstring(report.encode()).iter("failure")]


CODES = {
    "text": of_text,
    "concise": of_concise,
    "json": of_json,
    "jsonl": of_jsonl,
    "sarif": of_sarif,
    "github": of_github,
    "gitlab": of_gitlab,
    "junit": of_junit,
}


def test_every_format_is_read_back_here() -> None:
    assert tuple(CODES) == FORMATS


@settings(deadline=None)
@given(found=REPORTS)
def test_every_format_tells_the_same_codes_of_any_findings(found: list[Diagnostic]) -> None:
    codes = [each.kind.code for each in found]
    for name, read in CODES.items():
        for lang in ("zh", "en"):
            told = read(shown(name, found, lang))
            # where files and projects are gathered, one that comes back later moves up
            assert (sorted(told), name) == (sorted(codes), name)
            assert told == codes or name in ("junit", "text")


@settings(deadline=None)
@given(found=REPORTS)
def test_no_format_lets_a_control_character_out(found: list[Diagnostic]) -> None:
    for name in ("concise", "github", "junit"):
        report = shown(name, found)
        controls = {char for char in report if ord(char) < 32 or 127 <= ord(char) < 160}
        assert controls <= ({"\n", "\t"} if name == "github" else {"\n"})


@settings(deadline=None)
@given(found=REPORTS)
def test_a_line_of_a_report_by_lines_is_a_finding(found: list[Diagnostic]) -> None:
    for name, more in (("jsonl", 0), ("github", 0), ("concise", 1)):
        assert len(shown(name, found).splitlines()) == len(found) + more


@settings(deadline=None)
@given(found=REPORTS)
def test_json_lines_are_the_objects_of_json(found: list[Diagnostic]) -> None:
    lines = [json.loads(line) for line in shown("jsonl", found).splitlines()]
    assert lines == json.loads(shown("json", found))["diagnostics"]


@settings(deadline=None)
@given(found=REPORTS)
def test_no_two_findings_have_the_same_fingerprint(found: list[Diagnostic]) -> None:
    marks = [each["fingerprint"] for each in json.loads(shown("gitlab", found))]
    assert len(set(marks)) == len(found)
    assert marks == [each["fingerprint"] for each in json.loads(shown("gitlab", found, "en"))]


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_says_the_same_every_time(name: str) -> None:
    assert shown(name, all_findings()) == shown(name, all_findings())


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("kind", [SUM, GROUPED, ADVICE])
def test_only_the_text_leaves_some_of_very_many_out(name: str, kind: Kind) -> None:
    found = [kind.of("x.perf", sum=str(n), number=str(n)) for n in range(51)]
    folds = name == "text" and kind is not SUM
    assert len(CODES[name](shown(name, found))) == (10 + 1 if folds else 51)


@pytest.mark.parametrize("name", FORMATS)
def test_a_clean_run_has_a_sound_report(name: str) -> None:
    assert CODES[name](shown(name, ())) == []


def test_a_format_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no format 'xml'"):
        formats.render("xml", (), "zh")


def test_a_format_is_imported_only_when_it_is_asked_for() -> None:
    program = (
        "import sys, perfdsl.cli.check; from perfdsl.diagnostics import formats;"
        "print([f for f in formats.FORMATS if f'perfdsl.diagnostics.{f}' in sys.modules]);"
        "formats.render('gitlab', (), 'zh');"
        "print([f for f in formats.FORMATS if f'perfdsl.diagnostics.{f}' in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.split(b"\n")[:2] == [b"['text']", b"['text', 'gitlab']"]
