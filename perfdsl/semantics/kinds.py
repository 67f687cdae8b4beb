"""What resolving names says (P2xx): schemes, levels, fields, sources, attributes, duplicates."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

_ERROR = Severity.ERROR
_LEVELS_WHY = Text(
    "一级指标是块，二级指标写在行首，级别必须在体例里有，并且放在所属的一级之下："
    "审核时退回最多的就是“一级指标类型错误”“二级指标类型错误”。",
    "First levels are blocks, second levels begin a line; each must exist in the scheme and stand "
    "under its own first level. Rows in the wrong class are what reviewers return most.",
)

UNKNOWN_SCHEME = Kind(
    "P201",
    "unknown-scheme",
    _ERROR,
    Text("没有名为「{name}」的体例", "there is no scheme named “{name}”"),
    Text("现有的体例：{known}", "known schemes: {known}"),
    Text(
        "体例规定有哪些级别、字段和资金来源；不知道体例，其余的都无从检查。",
        "The scheme says which levels, fields and sources exist; without it nothing can be checked.",
    ),
    '体例 "项目支出绩效目标-2051"',
    '体例 "项目支出绩效目标-2015"',
)
NO_SCHEME = Kind(
    "P202",
    "no-scheme",
    _ERROR,
    Text("这个文件没有写明用哪个体例", "this file does not say which scheme it follows"),
    Text(
        '加一行：体例 "{known}"（声明了的体例也要这样用上）',
        'add a line: 体例 "{known}" (a declared scheme is put in force so as well)',
    ),
    Text(
        "级别、字段和资金来源由体例规定，编译器不替你猜用哪一个。",
        "Levels, fields and sources come from the scheme, and which one is never guessed.",
    ),
    '年度 2023\n单位 1 "甲单位"\n项目 "甲" {\n}',
    '体例 "项目支出绩效目标-2015"',
)
UNKNOWN_LEVEL = Kind(
    "P203",
    "unknown-level",
    _ERROR,
    Text("体例里没有「{name}」这一级", "the scheme has no level “{name}”"),
    Text("{choices}", "{choices}"),
    _LEVELS_WHY,
    '项目 "甲" {\n  产岀 {\n    数量 "设备数" ≥ 10台\n  }\n}',
    '项目 "甲" {\n  产出 {\n    数量 "设备数" ≥ 10台\n  }\n}',
)
MISPLACED_LEVEL = Kind(
    "P204",
    "misplaced-level",
    _ERROR,
    Text("「{name}」不能写在这里：它{place}", "“{name}” cannot stand here: it {place}"),
    Text("{remedy}", "{remedy}"),
    _LEVELS_WHY,
    '项目 "甲" {\n  效益 {\n    时效 "完成时间" 10月底前\n  }\n}',
    '项目 "甲" {\n  产出 {\n    时效 "完成时间" 10月底前\n  }\n}',
)
UNKNOWN_FIELD = Kind(
    "P205",
    "unknown-field",
    _ERROR,
    Text("体例里没有「{name}」这个字段", "the scheme has no field “{name}”"),
    Text("{choices}", "{choices}"),
    Text(
        "项目有哪些字段由体例规定；写错的字段不会悄悄丢掉。",
        "Which fields a project has is the scheme's to say; a misspelt one is not dropped silently.",
    ),
    '项目 "甲" {\n  用图 "购置设备"\n}',
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
UNKNOWN_SOURCE = Kind(
    "P206",
    "unknown-source",
    _ERROR,
    Text("体例里没有「{name}」这种资金来源", "the scheme has no money source “{name}”"),
    Text("{choices}", "{choices}"),
    Text(
        "资金来源由体例规定，表里的列按它打印。",
        "Money sources are the scheme's to say; the table has a column for each.",
    ),
    '项目 "甲" {\n  预算 9.50万元 = 财政资今 9.50万元\n}',
    '项目 "甲" {\n  预算 9.50万元 = 财政资金 9.50万元\n}',
)
UNKNOWN_ATTRIBUTE = Kind(
    "P207",
    "unknown-attribute",
    _ERROR,
    Text("指标没有「{name}」这个属性", "an indicator has no attribute “{name}”"),
    Text("{choices}", "{choices}"),
    Text(
        "指标可以带 说明、权重、方向、依据，和体例另外声明的属性。",
        "An indicator takes 说明, 权重, 方向, 依据 and what the scheme declares besides.",
    ),
    '数量 "设备数" ≥ 10台 {\n  说名 "全年购置"\n}',
    '数量 "设备数" ≥ 10台 {\n  说明 "全年购置"\n}',
)
NO_UNIT = Kind(
    "P208",
    "project-without-unit",
    _ERROR,
    Text("这个项目不属于任何单位", "this project belongs to no budget unit"),
    Text('在它前面加一行：单位 编码 "名称"', 'add a line before it: 单位 CODE "NAME"'),
    Text("表的左上角要印预算单位。", "The table prints its budget unit at the top left."),
    '项目 "甲" {\n}\n单位 101 "甲单位"',
    '单位 101 "甲单位"\n项目 "甲" {\n}',
)
DUPLICATE_PROJECT = Kind(
    "P209",
    "duplicate-project",
    _ERROR,
    Text(
        "项目「{name}」在这个单位里写了两次", "the project “{name}” is written twice in this unit"
    ),
    Text("删去一个，或改名以示区别", "remove one, or rename it to tell them apart"),
    Text(
        "同一个项目填两张表，金额会被算两次。",
        "A project with two tables has its money counted twice.",
    ),
    '项目 "甲" {\n}\n项目 "甲" {\n}',
    '项目 "甲" {\n}\n项目 "乙" {\n}',
)
WRITTEN_TWICE = Kind(
    "P211",
    "written-twice",
    _ERROR,
    Text("「{name}」写了两次", "“{name}” is written twice"),
    Text("只留一处", "keep one of them"),
    Text(
        "两处说法不同时，无法知道以哪一处为准。",
        "If the two differ nobody could tell which one counts.",
    ),
    "年度 2023\n年度 2024",
    "年度 2023",
)
MISSING_PART = Kind(
    "P212",
    "missing-part",
    _ERROR,
    Text("这里缺{what}", "{what} is missing here"),
    Text("{remedy}", "{remedy}"),
    Text("一行指标要有名称和指标值。", "An indicator has a name and a value."),
    '数量 "设备数"',
    '数量 "设备数" ≥ 10台',
)
BAD_YEAR = Kind(
    "P213",
    "bad-year",
    _ERROR,
    Text("「{text}」不是年份", "“{text}” is not a year"),
    Text("写四位年份，如 年度 2023", "write four digits, for example 年度 2023"),
    Text(
        "没写年份的日期都按预算年度计算，所以年度必须准确。",
        "Dates without a year belong to the fiscal year, so it has to be right.",
    ),
    "年度 23",
    "年度 2023",
)
NOT_MONEY = Kind(
    "P214",
    "not-money",
    _ERROR,
    Text("「{text}」不是金额", "“{text}” is not an amount of money"),
    Text("请写金额，如 9.50{unit}", "write an amount of money, for example 9.50{unit}"),
    Text("预算只能用金额相加。", "Only money adds up to a budget."),
    '项目 "甲" {\n  预算 200套\n}',
    '项目 "甲" {\n  预算 200万元\n}',
)
NEGATIVE_MONEY = Kind(
    "P215",
    "negative-money",
    _ERROR,
    Text("金额不能是负数：{text}", "an amount cannot be negative: {text}"),
    Text("检查正负号", "see whether the sign was typed by accident"),
    Text("预算安排的金额不会小于零。", "A budgeted amount is never below zero."),
    '项目 "甲" {\n  预算 -5万元\n}',
    '项目 "甲" {\n  预算 5万元\n}',
)
SCHEME_CIRCLE = Kind(
    "P218",
    "scheme-circle",
    _ERROR,
    Text("体例互相沿用，绕成了圈：{path}", "schemes stand on each other in a circle: {path}"),
    Text("去掉其中一个 沿用", "take one 沿用 away"),
    Text(
        "体例要有一个起点，沿用才说得清从哪里来。",
        "A scheme needs a beginning that the others stand on.",
    ),
    '体例 "甲" 沿用 "乙" {\n}\n体例 "乙" 沿用 "甲" {\n}',
    '体例 "甲" 沿用 "乙" {\n}\n体例 "乙" 沿用 "项目支出绩效目标-2015" {\n}',
)
FIELD_TEXT = Kind(
    "P219",
    "field-is-text",
    _ERROR,
    Text(
        "字段「{name}」后面只写一段文字，不能再写{what}",
        "the field “{name}” takes one text and no {what}",
    ),
    Text("删去{what}", "remove the {what}"),
    Text(
        "字段照印，没有指标值，也没有写作和属性；多写的不会悄悄丢掉。",
        "A field is printed as it is; it has no value, no 写作 and no attributes, and what is "
        "written besides is not dropped silently.",
    ),
    '项目 "甲" {\n  用途 "购置设备" ≥ 10台\n}',
    '项目 "甲" {\n  用途 "购置设备"\n}',
)
INEXACT_MONEY = Kind(
    "P217",
    "other-money",
    _ERROR,
    Text("{text} 不能准确折成{unit}", "{text} has no exact amount in {unit}"),
    Text("直接按{unit}填写", "write the amount in {unit}"),
    Text(
        "金额从不四舍五入：另一种货币没有说明折算，或者除不尽，都印不出准确的数。",
        "Amounts are never rounded. Another currency without a conversion, or one that does not "
        "come out even, has no amount to print.",
    ),
    '计量 美元 = 7元\n体例 "本市" {\n  金额单位 美元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}\n'
    '体例 "本市"\n单位 1 "甲单位"\n项目 "甲" {\n  预算 1元\n}',
    '计量 美元 = 7元\n体例 "本市" {\n  金额单位 美元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}\n'
    '体例 "本市"\n单位 1 "甲单位"\n项目 "甲" {\n  预算 7元\n}',
)
BAD_DIRECTION = Kind(
    "P216",
    "bad-direction",
    _ERROR,
    Text("方向只有 正向、反向 两种，没有「{word}」", "a direction is 正向 or 反向, not “{word}”"),
    Text("越大越好写 正向，越小越好写 反向", "正向: more is better; 反向: less is better"),
    Text("方向决定考核时怎样算完成。", "The direction decides what counts as reached."),
    '数量 "设备数" ≥ 10台 {\n  方向 向上\n}',
    '数量 "设备数" ≥ 10台 {\n  方向 正向\n}',
)

KINDS = (
    UNKNOWN_SCHEME, NO_SCHEME, UNKNOWN_LEVEL, MISPLACED_LEVEL, UNKNOWN_FIELD, UNKNOWN_SOURCE,
    UNKNOWN_ATTRIBUTE, NO_UNIT, DUPLICATE_PROJECT, WRITTEN_TWICE, MISSING_PART, BAD_YEAR, NOT_MONEY,
    NEGATIVE_MONEY, BAD_DIRECTION, INEXACT_MONEY, SCHEME_CIRCLE, FIELD_TEXT,
)  # fmt: skip
