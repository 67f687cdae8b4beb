"""Every case of ``tests/cases`` reports exactly what its lines say, and nothing else."""

from __future__ import annotations

import pytest

from tests.case_files import Case, all_cases

CASES = all_cases()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_case_reports_exactly_its_codes_on_their_lines(case: Case) -> None:
    found = [
        (one.span.source.path, one.span.begin.line, one.kind.code)
        for one in case.program.compiled().diagnostics
        if one.span and case.judges(one.kind.code)
    ]
    assert sorted(found) == case.expected, str(case.program)


def test_case_names_are_unique() -> None:
    names = [case.name for case in CASES]
    assert sorted(set(names)) == sorted(names)
