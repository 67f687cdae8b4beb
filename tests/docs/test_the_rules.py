"""``docs/rules.md`` is what ``perfc explain --markdown`` prints, and its pages tell what they must."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from perfdsl.cli.catalogue import KINDS
from perfdsl.diagnostics.handbook import handbook
from perfdsl.diagnostics.model import Kind, Severity
from perfdsl.diagnostics.page import sections
from tests.conftest import CheckGolden

RULES = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_of_rules_is_made_from_the_kinds(check_golden: CheckGolden) -> None:
    check_golden(RULES, handbook(KINDS))


def test_every_line_of_its_contents_leads_to_a_page() -> None:
    text = RULES.read_text("utf-8")
    heads = {"#" + head.lower().replace(" ", "-") for head in re.findall(r"^### (.+)$", text, re.M)}
    links = re.findall(r"^\| \[P\d{3}\]\((#[\w-]+)\)", text, re.M)
    assert set(links) == heads
    assert len(links) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_a_page_tells_why_how_and_whether_it_may_be_waived(kind: Kind) -> None:
    heads = [section.head.en for section in sections(kind)]
    assert {"Why", "What to do", "Wrong", "Right", "How to suppress it"} - set(heads) <= {
        "What to do"
    }
    told = [section.body.zh for section in sections(kind)][-1]
    is_waived = kind.severity is not Severity.ERROR and "P100" <= kind.code < "P600"
    assert (f"# 豁免 {kind.code}：" in told) is is_waived
    assert ("不能" in told) is not is_waived


def test_a_regulation_is_named_by_its_number() -> None:
    for kind in KINDS:
        if kind.regulation:
            assert re.search(r"〔\d{4}〕\d+号|《中华人民共和国预算法》", kind.regulation.zh), (
                kind.code
            )
