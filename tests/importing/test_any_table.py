"""Whatever a table holds: importing never fails, the result parses, and no cell is lost."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from perfdsl.driver import compile_source
from perfdsl.importing.grid import Grid
from perfdsl.importing.importing import Imported, import_sheets
from perfdsl.source import SourceFile
from tests.importing.drawn import drawn, sheets

TEXTS = """
项目名称 预算数 其中：财政资金 其他资金 项目资金（万元） 总体目标 年度目标 中期目标（2023-2025年） 一级指标 二级指标
三级指标 指标值 指标性质 度量单位 分值 指标方向性 绩效指标 备注 用途 单位名称 单位：万元 产出指标 效益指标 数量指标
质量指标 满意度指标 ≥ 95 % ≥95% 100.00 12月底前 定性 优 校园维修 1.做好\\n2.做完 合计 序号 1 填报人：张三 指标1： ……
年度绩效指标 任务名称 年度主要任务 2024年项目绩效目标表 251101某某局 实施单位 } " \\ ＂ # “ 」 {名}
"""
CELLS = st.one_of(
    st.sampled_from((*TEXTS.split(), "", "<", "^")),
    st.text(max_size=8).map(lambda text: text.replace("|", "").replace("\n", "").strip()),
)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=7), min_size=1, max_size=12)
GRIDS = ROWS.map(lambda rows: drawn("\n".join("|".join(row) or "x" for row in rows)))


def _is_ours(code: str) -> bool:
    """Whether only the writer can be at fault: for syntax, the scheme, words it does not declare."""
    return code < "P200" or code in ("P203", "P205", "P206", "P207") or code.startswith("P23")


def _lost(imported: Imported) -> list[str]:
    """Texts of unplaced cells that the program does not hold either."""
    text = imported.text
    return [
        one.spot.place
        for one in imported.left
        if f"{one.spot.place} " not in text and one.spot.place not in text
    ]


TWICE = "三级指标|一级指标|其中：财政资金\n项目名称|项目名称|项目名称|项目名称"


@settings(max_examples=150, deadline=None)
@example([drawn(TWICE)])  # one title over two cells, told apart by a number
@given(st.lists(GRIDS, min_size=1, max_size=3))
def test_any_tables_become_a_program_that_parses_and_keeps_every_cell(grids: list[Grid]) -> None:
    named = [Grid(f"表{at}", one.height, one.width, one.cells) for at, one in enumerate(grids, 1)]
    imported = import_sheets(sheets(*named))
    compiled = compile_source(SourceFile("表.perf", imported.text))
    wrong = [one for one in compiled.diagnostics if _is_ours(one.kind.code)]
    assert not wrong, (imported.text, wrong)
    assert not _lost(imported), imported.text
    others = {place.partition("!")[0] for place in imported.others}
    assert all(f"#   {place}" in imported.text for place in imported.others)
    assert len(imported.placements) == sum(
        bool(cell.text.strip()) for grid in named for cell in grid.cells if grid.name not in others
    )
