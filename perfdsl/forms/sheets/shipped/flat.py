"""绩效目标平铺表 with tags: one sheet of all projects, an indicator a row."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.sheets.grid import Box, Row, Sheet, titled
from perfdsl.document.forms import FLAT_SHEET
from perfdsl.forms.sheets.shipped.rows import block, numbered, tagged

# Twips, as in ``backends/sheets/flat_sheet.py``.
_GRID = (1300, 1560, 1390, 2510, 1040, 1210, 2030, 620, 1338, 840, 620, 680)
_HEADS = (
    *("单位名称", "项目名称", "预算数", "年度目标", "一级指标", "二级指标"),
    *("三级指标", "指标性质", "指标值", "度量单位", "权重", "指标方向性"),
)
_COLUMNS = len(_GRID)
_IN_YUAN = "'元百元千元万元十万元百万元千万元亿元'"
_CELL = "small cell"
_ONE = "{% vm project.number %}"  # merged as far as the project goes


def flat_form() -> Sheet:
    """The sheet."""
    owner = "{% if not units[1] %}{{ units[0].code }}{{ units[0].name }}{% endif %}"
    unit = f"单位：{{{{ '元' if money_unit in {_IN_YUAN} else money_unit }}}}"
    above = titled("{{ title }}", Box(0, _COLUMNS - 3, owner, "left"), unit, _COLUMNS)
    heads = tuple(Box(at, at + 1, words, "small label") for at, words in enumerate(_HEADS))
    rows = (*above, heads, *_rows())
    return Sheet(FLAT_SHEET, _GRID, rows, head=(2, 3), frozen=3, landscape=True)


def _rows() -> Iterator[Row]:
    yield from block("if units[1]", [_total("合计", "document")])
    yield from block("for unit in units", _unit())


def _unit() -> Iterator[Row]:
    yield _total("{{ unit.code }}{{ unit.name }}", "unit")
    yield from block("for project in unit.projects", _project())


def _total(words: str, of: str) -> Row:
    return (
        Box(0, 2, words, "small sum"),
        numbered(2, 3, f"{of}.budget.total|yuan", "small sum amount"),
        Box(3, _COLUMNS, _counted(of), "small sum text"),
    )


def _counted(of: str) -> str:
    """How much there is, and the sources that have some, for schemes of two."""
    first, second = (f"{of}.budget.sources[{at}]" for at in range(2))
    counts = f"{{{{ {of}.counts.projects }}}} 个项目，{{{{ {of}.counts.indicators }}}} 条指标"
    return (
        f"{counts}{{% if {first}.amount %}}；{_amount(first)}{{% endif %}}"
        f"{{% if {second}.amount %}}{{{{ '，' if {first}.amount else '；' }}}}{_amount(second)}{{% endif %}}"
    )


def _amount(source: str) -> str:
    return f"{{{{ {source}.name }}}} {{{{ {source}.amount|yuan }}}}"


def _project() -> Iterator[Row]:
    beside = (
        Box(0, 1, _ONE + "{{ unit.code }}{{ unit.name }}", _CELL),
        Box(1, 2, _ONE + "{{ project.name }}", _CELL),
        numbered(2, 3, "project.budget.total|yuan|merge", "small amount"),
        Box(3, 4, _ONE + "\n{{ loop.index }}.{{ goal }}", "small text"),
    )
    bare = tuple(Box(at, at + 1, "", _CELL) for at in range(4, _COLUMNS))
    yield from block("if not project.indicators", [(*beside, *bare)])
    number = "indicator.value.number if indicator.value.number else indicator.number"
    row = (
        *beside,
        tagged(4, 5, "indicator.level1|merge", _CELL),
        tagged(5, 6, "indicator.level2", _CELL),
        tagged(6, 7, "indicator.name", _CELL),
        tagged(7, 8, "indicator.nature", _CELL),
        numbered(8, 9, number, _CELL),
        tagged(9, 10, "indicator.measure", _CELL),
        numbered(10, 11, "indicator.weight", _CELL),
        tagged(11, 12, "indicator.direction", _CELL),
    )
    yield from block("for indicator in project.indicators", [row])
