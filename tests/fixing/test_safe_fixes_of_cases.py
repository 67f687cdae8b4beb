"""Safe fixes of every program among the cases: they are kept to what they promise."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.document.as_json import as_json
from perfdsl.driver import Compiler
from perfdsl.fixing import Checked, Outcome, apply_fixes
from perfdsl.source import SourceFile
from tests.case_files import Case, all_cases
from tests.programs import Program

# Advice whose very point is another text in the table.
CHANGE_THE_PRINT = {"P511", "P530"}
CASES = [
    case for case in all_cases() if any(one.fixes for one in case.program.compiled().diagnostics)
]


def _with(program: Program, texts: Mapping[str, str]) -> Program:
    files = (SourceFile(one.path, texts.get(one.path, one.text)) for one in program.files)
    return Program(tuple(files))


def _fixed(program: Program, *, unsafe: bool = False) -> Outcome:
    def check(texts: Mapping[str, str]) -> Checked:
        now = _with(program, texts)
        compiler = Compiler(now.open)
        found: list[Diagnostic] = []
        for one in now.files:
            found += compiler.compile(one).diagnostics
        return Checked(found, {one.path: one for one in now.files})

    return apply_fixes(check, unsafe=unsafe)


def _printed(program: Program) -> object:
    document = program.compiled().document
    return as_json(document) if document else None


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_second_run_changes_nothing(case: Case, unsafe: bool) -> None:
    outcome = _fixed(case.program, unsafe=unsafe)
    assert _fixed(_with(case.program, outcome.after), unsafe=unsafe).after == {}


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_safe_fixes_leave_what_a_valid_program_prints(case: Case) -> None:
    before = _printed(case.program)
    outcome = _fixed(case.program)
    if before is not None and not CHANGE_THE_PRINT & {one.kind.code for one in outcome.fixed}:
        assert _printed(_with(case.program, outcome.after)) == before


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_no_safe_fix_is_withdrawn(case: Case) -> None:
    assert _fixed(case.program).withdrawn == ()


def test_the_cases_have_safe_fixes_of_many_kinds() -> None:
    codes = {one.kind.code for case in CASES for one in _fixed(case.program).fixed}
    assert {"P101", "P103", "P104", "P107", "P111", "P511", "P530"} <= codes
