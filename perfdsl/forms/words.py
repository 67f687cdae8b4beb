"""The names of a form's tags: English ones are those of the JSON, Chinese ones stand for them."""

from __future__ import annotations

from perfdsl.typed import Final

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
    "合计说明": "summary",
    "平铺表单位": "sheet_unit",
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
    "指标性质": "nature",
    "数值": "number",
    "度量单位": "measure",
    "资金行": "lines",
    "名称2": "name2",
    "金额2": "amount2",
    "用途字段": "purposes",
    "其他字段": "other_fields",
    "有分值": "weighted",
    "表头短": "short_head",
    "合计说明": "summary",
    "指标对照": "both",
    "资金对照": "money",
    "表头字段": "fields_asked",
    "表头外字段": "fields_beyond",
    "组": "class",
    "年度": "year",
    "中期名称": "midterm_name",
    "年度名称": "year_name",
    "中期有分值": "midterm_weighted",
    "年度有分值": "year_weighted",
    "申报表头短": "application_repeats",
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
    "fit": "fit",
    "缩小": "fit",
    "yuan": "yuan",
    "元": "yuan",
}

# A name that is in no loop makes one: the row, or the paragraph, is printed for each of these.
OF_A_ROW: Final = {
    "indicator": ("indicators",),
    "field": ("fields",),
    "source": ("budget", "sources"),
}
OF_A_PARAGRAPH: Final = {"goal": ("goals",)}

FIRST: Final = frozenset((*NAMES, *NAMES.values()))
"""What a value may begin with, in both languages."""


def english(name: str) -> str:
    """The name of the JSON that a name stands for; another one is its own."""
    return NAMES.get(name, name)
