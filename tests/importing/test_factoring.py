"""``--factor``: what projects repeat becomes a template, if that is shorter and prints the same."""

from __future__ import annotations

from pathlib import Path

from perfdsl.backends import emit
from perfdsl.driver import compile_source
from perfdsl.importing.grid import Grid
from perfdsl.importing.importing import import_sheets
from perfdsl.importing.reading import read_grids
from perfdsl.source import SourceFile
from tests.importing.drawn import drawn, sheets

EXAMPLE = Path(__file__).parents[2] / "examples" / "tianjin-2023" / "tianjin-2023.perf"


def _project(name: str, number: str, goal: str, total: str, more: str = "") -> Grid:
    return drawn(
        f"""
项目名称 | {name} | < | <
预算单位 | 101001示范市第一中学 | < | <
预算数 | {total} | 其中：财政资金 | {total}
用途 | 为各班配齐教学设备，改善教学条件 | < | <
绩效目标 | {goal} | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 设备数量 | ≥{number}
产出指标 | 质量指标 | 设备验收合格率 | 100%
产出指标 | 时效指标 | 设备到位时间 | 2024年8月底前
产出指标 | 成本指标 | 设备总成本 | ≤{total}万元
{more}效益指标 | 社会效益指标 | 教学条件改善情况 | 每班都有
满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥90%
""",
        name,
    )


def test_what_differs_becomes_a_parameter_and_the_cost_the_budget() -> None:
    file = sheets(
        _project("学生电脑购置", "80台", "配齐电脑", "36.5"),
        _project("学生电脑更新", "20台", "换掉旧电脑", "9"),
    )
    text = import_sheets(file, factor=True).text
    assert "模板 学生电脑(第一条目标, 设备数量) {" in text
    assert '目标 "{第一条目标}"' in text
    assert '数量 "设备数量"       ≥ 设备数量' in text
    assert '成本 "设备总成本"     ≤ 预算' in text
    assert (
        '项目 "学生电脑更新" 沿用 学生电脑("换掉旧电脑", 20台) {\n  预算 9万元 = 财政资金 9万元\n}'
        in text
    )


def test_projects_with_other_indicators_stay_apart() -> None:
    more = "产出指标 | 数量指标 | 培训人数 | ≥5人\n"
    file = sheets(
        _project("学生电脑购置", "80台", "配齐电脑", "36.5"),
        _project("学生电脑更新", "20台", "换掉旧电脑", "9", more),
    )
    assert import_sheets(file, factor=True).text == import_sheets(file).text


def test_a_program_with_errors_is_left_as_it_is() -> None:
    wrong = _project("学生电脑购置", "80台", "配齐电脑", "36.5")
    cells = tuple(one for one in wrong.cells if one.text != "≥90%")
    file = sheets(
        Grid(wrong.name, wrong.height, wrong.width, cells),
        _project("学生电脑更新", "20台", "换掉旧电脑", "9"),
    )
    assert import_sheets(file, factor=True).text == import_sheets(file).text


def test_the_published_tables_get_their_templates_back_and_print_the_same() -> None:
    document = compile_source(SourceFile(EXAMPLE.name, EXAMPLE.read_text("utf-8"))).document
    assert document
    word = emit("docx", document)
    file = read_grids("tianjin-2023.docx", word)
    plain, text = import_sheets(file).text, import_sheets(file, factor=True).text
    assert len(text) < len(plain)
    assert text.count("\n模板 ") == 2
    assert text.count(" 沿用 天津检察系统技术信息化运维项目(") == 3
    again = compile_source(SourceFile(EXAMPLE.name, text)).document
    assert again
    assert emit("docx", again) == word
