"""What is said of where a cell went, in both languages."""

from __future__ import annotations

from perfdsl.diagnostics.model import Text

FORM = Text("表样的字", "words of the form")
YEAR = Text("年度", "year")
UNIT = Text("单位", "unit")
MONEY_UNIT = Text("金额单位", "money unit")
SUM = Text("合计（由编译器算出）", "a sum (computed again)")
REMARK = Text("文件的说明（注释）", "a remark on the file (comment)")
BLANK = Text("空白", "left blank")
NAME = Text("项目名称", "name")
BUDGET = Text("预算", "budget")
GOAL = Text("目标", "goal")

_IN_PROJECT = Text("项目{number} {what}", "project {number} {what}")
_MIDTERM = Text("项目{number} 中期 {what}", "project {number} midterm {what}")
_OF_ROW = Text("「{name}」{what}", "“{name}” {what}")
_PARTS = {
    "level1": Text("一级指标", "first level"),
    "level2": Text("二级指标", "second level"),
    "name": Text("三级指标", "name"),
    "description": Text("说明", "note"),
    "sign": Text("指标值", "value"),
    "value": Text("指标值", "value"),
    "measure": Text("指标值", "value"),
    "weight": Text("权重", "weight"),
    "direction": Text("方向", "direction"),
    "basis": Text("依据", "basis"),
}


def field(name: str) -> Text:
    """A field, a money source or an attribute, by its own name."""
    return Text(name, name)


def part_of_row(role: str, title: str, name: str) -> Text:
    """A cell of an indicator that is called ``name``."""
    return _OF_ROW.fill({"name": name, "what": _PARTS.get(role, field(title))})


def in_project(number: int, what: Text, period: str) -> Text:
    """Something of a project, by its number in the file."""
    pattern = _MIDTERM if period == "mid" else _IN_PROJECT
    return pattern.fill({"number": number, "what": what})
