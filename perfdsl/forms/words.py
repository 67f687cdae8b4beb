"""The names of a form's tags: English ones are those of the JSON, Chinese ones stand for them."""

from __future__ import annotations

from typing import Final

NAMES: Final = {
    "文档": "document",
    "项目": "project",
    "单位": "unit",
    "指标": "indicator",
    "目标": "goal",
    "字段": "field",
    "来源": "source",
    "全部项目": "projects",
    "全部单位": "units",
    "全部部门": "departments",
    "标题": "title",
    "年度": "year",
    "金额单位": "money_unit",
    "体例": "scheme",
    "预算": "budget",
}
KEYS: Final = {
    "名称": "name",
    "标题": "title",
    "序号": "number",
    "编码": "code",
    "单位": "unit",
    "预算": "budget",
    "预算数": "total",
    "合计": "total",
    "资金来源": "sources",
    "金额": "amount",
    "字段": "fields",
    "内容": "text",
    "目标": "goals",
    "指标": "indicators",
    "中期": "midterm",
    "期间": "text",
    "一级指标": "level1",
    "二级指标": "level2",
    "三级指标": "name",
    "描述": "description",
    "指标值": "text",
    "分值": "weight",
    "方向": "direction",
    "依据": "basis",
    "项目": "projects",
    "项目数": "projects",
    "指标数": "indicators",
    "任务": "tasks",
}
"""What stands after a dot. A name of the scheme (用途, 财政资金) may stand there too."""

# Where the names of a scheme are looked for in a part that has no such key.
NAMED_LISTS: Final = ("fields", "sources", "attributes", "parts")

FILTERS: Final = {
    "merge": "merge",
    "合并": "merge",
    "default": "default",
    "默认": "default",
    "join": "join",
    "连接": "join",
    "length": "length",
    "个数": "length",
    "trim": "trim",
}

# A name that is in no loop makes one: the row, or the paragraph, is printed for each of these.
OF_A_ROW: Final = {
    "indicator": ("indicators",),
    "field": ("fields",),
    "source": ("budget", "sources"),
}
OF_A_PARAGRAPH: Final = {"goal": ("goals",)}


def english(name: str) -> str:
    """The name of the JSON that a name stands for; another one is its own."""
    return NAMES.get(name, name)
