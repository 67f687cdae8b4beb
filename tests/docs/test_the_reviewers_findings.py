"""The table of what reviewers send back, in ``docs/language.md``: complete, and of codes that exist."""

from __future__ import annotations

import re
from pathlib import Path

from perfdsl.cli.catalogue import KINDS

_PAGE = (Path(__file__).parents[2] / "docs" / "language.md").read_text("utf-8")
_ROWS = re.findall(r"^\| ([0-9]+) \| [^|]+ \| ((?:P[0-9]{3} ?)+)\|$", _PAGE, re.MULTILINE)
_CODES = {code for _, codes in _ROWS for code in codes.split()}


def test_all_twenty_eight_are_there_in_order() -> None:
    assert [int(number) for number, _ in _ROWS] == list(range(1, 29))


def test_every_code_of_the_table_exists() -> None:
    assert {kind.code for kind in KINDS} >= _CODES


def test_all_advice_answers_to_a_finding() -> None:
    assert {kind.code for kind in KINDS if kind.code.startswith("P5")} <= _CODES


def test_advice_has_the_number_of_its_finding() -> None:
    numbered = [(int(number), code) for number, codes in _ROWS for code in codes.split()]
    assert all(
        code == f"P5{number:02}"
        for number, code in numbered
        if code.startswith("P5") and code <= "P528"
    )
