"""项目支出绩效目标表 with tags: what its layout in Python decides, rows with conditions decide here."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.sheets.grid import Box, Row, Sheet, full, titled
from perfdsl.forms.sheets.shipped.budgets import budget_rows
from perfdsl.forms.sheets.shipped.rows import block, numbered, of_sheet, steering, tagged

_SHEET = "项目表"
# Twips, as in ``backends/sheets/project_table.py``.
_GRID = (1190, 1390, 1290, 1600, 1380, 1330, 1458)
_WEIGHTED = (1190, 1390, 1180, 1600, 1230, 1208, 1300, 540)
_HEADS = ("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "分值")
_PLACES = ((0, 1), (1, 2), (2, 4), (4, 6), (6, 7), (7, 8))
_WITH_WEIGHTS = "project.indicators[0].weight or project.midterm.indicators[0].weight"
_PURPOSE = (
    "{% vm %}预算规模{% for field in project.fields %}"
    "{% if '用途' in field.name %}及资金用途{% endif %}{% endfor %}"
)
_GOALS = (
    "{{{{%p for goal in {of}.goals %}}}}\n{{{{ loop.index }}}}.{{{{ goal }}}}\n{{{{%p endfor %}}}}"
)


def project_forms() -> Iterator[Sheet]:
    """A sheet for projects without weights and one for those with them, which has a column more."""
    yield _form(_SHEET, _GRID, f"if not ({_WITH_WEIGHTS})")
    yield _form(f"{_SHEET}（分值）", _WEIGHTED, f"if {_WITH_WEIGHTS}")


def _form(name: str, grid: tuple[int, ...], only: str) -> Sheet:
    columns = len(grid)
    left = Box(0, columns - 2, "{{ unit.code }}{{ unit.name }}", "left")
    above = [
        of_sheet("for project in projects"),
        of_sheet(only),
        *titled("{{ project.title }}", left, "单位：{{ money_unit }}", columns),
        (Box(0, 1, "项目名称", "label"), tagged(1, columns, "project.name")),
        *_fields(columns),
        *_money(columns),
        *_goals(columns),
    ]
    heads = zip(_PLACES[: columns - 2], _HEADS, strict=False)
    named = tuple(Box(start, end, words, "label") for (start, end), words in heads)
    rows = (*above, named, *_indicators(columns))
    return Sheet(name, grid, rows, head=(len(above), len(above) + 1), frozen=len(above) + 1)


def _fields(columns: int) -> Iterator[Row]:
    row = (tagged(0, 1, "field.name", "label"), tagged(1, columns, "field.text", "text"))
    shown = block("if '用途' not in field.name", [row])
    yield from block("for field in project.fields", shown)


def _money(columns: int) -> Iterator[Row]:
    label = Box(0, 1, _PURPOSE, "label")
    midterm = "中期预算数\n{{ project.midterm.text }}"
    rows = budget_rows(label, midterm, "project.midterm.budget", columns)
    yield from block("if project.midterm.budget", rows)
    year = "{{ '年度' if project.midterm }}预算数"
    yield from budget_rows(label, year, "project.budget", columns)
    shown = block("if '用途' in field.name", [(label, tagged(1, columns, "field.text", "text"))])
    yield from block("for field in project.fields", shown)


def _goals(columns: int) -> Iterator[Row]:
    yield steering("if project.midterm.goals")
    yield (
        Box(0, 1, "{% vm %}绩效目标", "label"),
        Box(1, 4, "中期目标（{{ project.midterm.text }}）", "label"),
        Box(4, columns, "年度目标", "label"),
    )
    yield (
        Box(0, 1, "{% vm %}绩效目标", "label"),
        Box(1, 4, _goals_of("project.midterm"), "text"),
        Box(4, columns, _goals_of("project"), "text"),
    )
    yield steering("else")
    label = "{{ '年度目标' if project.midterm else '绩效目标' }}"
    yield Box(0, 1, label, "label"), Box(1, columns, _goals_of("project"), "text")
    yield steering("endif")


def _goals_of(of: str) -> str:
    return f"{{%p for goal in {of}.goals %}}\n{{{{ loop.index }}}}.{{{{ goal }}}}\n{{%p endfor %}}"


def _indicators(columns: int) -> Iterator[Row]:
    row = (
        tagged(0, 1, "indicator.level1|merge"),
        tagged(1, 2, "indicator.level2"),
        tagged(2, 4, "indicator.name"),
        tagged(4, 6, "indicator.description"),
        tagged(6, 7, "indicator.text"),
        *([numbered(7, 8, "indicator.weight")] if columns > 7 else ()),
    )
    band = full(columns, "中期绩效指标（{{ project.midterm.text }}）", "band")
    midterm = block("for indicator in project.midterm.indicators", [row])
    year = block("if project.indicators", [full(columns, "年度绩效指标", "band")])
    yield from block("if project.midterm.indicators", [band, *midterm, *year])
    yield from block("for indicator in project.indicators", [row])
