"""What is said and printed of a file does not depend on which others were compiled before it."""

from __future__ import annotations

from itertools import permutations

import pytest

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.document.as_json import as_json
from perfdsl.driver import Compiler
from perfdsl.source import SourceFile
from tests.case_files import all_cases
from tests.programs import Program

LIBRARY = """# 文件 底.perf
计量 课 = 45分钟
设 课价 = 100元/课
体例 "坏" 沿用 "没有这个体例" { }
# 文件 库.perf
导入 "底.perf"
模板 培训(数: 时长) {
  用途 "{课价}的培训"
  目标 "{没有这个名称}"
  产出 { 数量 "课时" ≥ 数; 成本 "总" ≤ 课价 * 10课 }
}
# 文件 主.perf
导入 "库.perf"
体例 "项目支出绩效目标-2015"
年度 2023
单位 101 "甲"
项目 "一" 沿用 培训(45分钟) {
  预算 1万元
  效益 { 社会效益 "办公条件" "改善" }
  满意度 { 服务对象 "职工满意度" ≥ 90% }
}
"""
PROGRAMS = {
    "a library with faults of its own": Program.of(LIBRARY),
    **{case.name: case.program for case in all_cases() if len(case.program.files) > 1},
}
Outcome = tuple[list[tuple[str, str, int, str]], object]


def said(found: Diagnostic) -> tuple[str, str, int, str]:
    return (found.kind.code, found.path, found.span.start if found.span else -1, found.message.zh)


def outcomes(program: Program, order: tuple[SourceFile, ...]) -> dict[str, Outcome]:
    compiler = Compiler(program.open)
    result: dict[str, Outcome] = {}
    for source in order:
        done = compiler.compile(source)
        printed = as_json(done.document) if done.document else None
        result[source.path] = ([said(one) for one in done.diagnostics], printed)
    return result


def fresh(program: Program) -> Program:
    """The same files read anew: a source is known by its identity."""
    return program.changed(())


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_file_compiled_after_others_is_as_if_compiled_alone(name: str) -> None:
    program = PROGRAMS[name]
    alone: dict[str, Outcome] = {}
    for place in range(len(program.files)):
        again = fresh(program)
        alone |= outcomes(again, again.files[place : place + 1])
    for order in list(permutations(range(len(program.files))))[:6]:
        again = fresh(program)
        done = outcomes(again, tuple(again.files[place] for place in order))
        assert done == alone


def test_there_are_programs_of_several_files() -> None:
    assert len(PROGRAMS) > 10
