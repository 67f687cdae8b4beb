"""What reading a scheme (体例) says: P231 to P239."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

_ERROR = Severity.ERROR
DUPLICATE_NAME = Kind(
    "P231",
    "duplicate-in-scheme",
    _ERROR,
    Text("体例里的「{name}」重复", "“{name}” is declared twice in the scheme"),
    Text("删去一个，或换一个名称", "remove one of them or rename it"),
    Text(
        "两个级别（或字段、资金来源）同名或同别名时，写的是哪一个就说不清了。"
        "级别名称省去「指标」的简称也算。",
        "With two levels, fields or sources of one name nobody could tell which one is meant. "
        "A level's short form, without 指标, counts as well.",
    ),
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标\n 数量指标 }\n}',
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标\n 质量指标 }\n}',
)
INCOMPLETE_SCHEME = Kind(
    "P232",
    "incomplete-scheme",
    _ERROR,
    Text("体例「{name}」没有写明{what}", "the scheme “{name}” does not say its {what}"),
    Text("补一行：{line}", "add a line: {line}"),
    Text(
        "级别、资金来源和金额单位都由体例规定，编译器自己没有默认值。",
        "Levels, money sources and the money unit are the scheme's to say; the compiler has no "
        "defaults of its own.",
    ),
    '体例 "本市" {\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
)
NOT_MONEY_UNIT = Kind(
    "P233",
    "not-a-money-unit",
    _ERROR,
    Text("「{unit}」不是金额单位", "“{unit}” is not a unit of money"),
    Text("例如 元、万元、亿元", "for example 元, 万元, 亿元"),
    Text(
        "预算数按体例的金额单位填写和打印。",
        "Budgets are written and printed in the scheme's money unit.",
    ),
    '体例 "本市" {\n  金额单位 套\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
)
SET_TWICE = Kind(
    "P234",
    "setting-twice",
    _ERROR,
    Text("体例里的「{name}」写了两次", "“{name}” is set twice in the scheme"),
    Text("只留一行", "keep one of the lines"),
    Text(
        "两行说法不同时，无法知道以哪一行为准。",
        "If the two differ nobody could tell which one counts.",
    ),
    '体例 "本市" {\n  金额单位 万元\n  金额单位 元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
)
NESTED_LEVEL = Kind(
    "P235",
    "level-depth",
    _ERROR,
    Text("「{name}」{what}", "“{name}” {what}"),
    Text(
        "级别正好两层：一级指标的括号里写二级指标，三级是每行引号里的名称",
        "there are two levels: the second ones stand in the braces of a first; the third is each "
        "row's quoted name",
    ),
    Text(
        "表里有一级、二级、三级三栏，三级就是指标名称，体例只声明前两级。",
        "The table has three columns; the third is the indicator's name, so a scheme declares two.",
    ),
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标\n}',
    '体例 "本市" {\n  金额单位 万元\n  资金来源 财政资金\n  产出指标 { 数量指标 }\n}',
)
BAD_SETTING = Kind(
    "P236",
    "bad-setting",
    _ERROR,
    Text("体例里不能这样写：{text}", "this is not a setting of a scheme: {text}"),
    Text("{remedy}", "{remedy}"),
    Text(
        "体例里的每个数和占位都要能照着执行，看不懂的不猜。",
        "Every number and place of a scheme is carried out, so what is not understood is not guessed.",
    ),
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  权重 合计 90～100\n}',
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  权重 合计 100\n}',
)
NEARLY_A_WORD = Kind(
    "P237",
    "nearly-a-word",
    _ERROR,
    Text("体例里的「{name}」是不是「{close}」？", "is “{name}” in the scheme not “{close}”?"),
    Text(
        "改成 {close}；如果真是级别的名称，写成 {name}指标",
        "write {close}; if it is a level, write {name}指标",
    ),
    Text(
        "体例里不是规定用语的词就是级别名称，所以写错一个字会悄悄多出一个级别。",
        "A word of a scheme that is no keyword names a level, so a slip would add a level silently.",
    ),
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  产出指标 必添\n}',
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  产出指标 必填\n}',
)
BAD_SEVERITY = Kind(
    "P238",
    "bad-severity",
    _ERROR,
    Text("不能把 {code} 定为「{word}」：{reason}", "{code} cannot be “{word}”: {reason}"),
    Text("{remedy}", "{remedy}"),
    Text(
        "体例和 perf.toml 可以调整警告和提示的程度：加重、减轻或忽略。"
        "错误说的是不能用的表，例如合计对不上，所以不能放宽。",
        "A scheme or perf.toml may make warnings and hints graver, lighter or silent. An error means that the "
        "table is not valid (its sums are wrong, for example), so it stays an error.",
    ),
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  程度 P511 错吴\n}',
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  程度 P511 错误\n}',
)
UNKNOWN_FORM = Kind(
    "P239",
    "unknown-form",
    _ERROR,
    Text("没有「{name}」这种表样", "there is no form “{name}”"),
    Text("{remedy}", "{remedy}"),
    Text(
        "表样是编译器自带的表，体例按名称指定用哪一种；自己的表样写文件名，以 .docx 或 .xlsx 结尾。",
        "The forms are the compiler's own, and a scheme names the one that prints it; a form of your own "
        "is named by its file, which ends in .docx or .xlsx.",
    ),
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  表样 "绩效目标平辅表"\n}',
    '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  表样 "绩效目标平铺表"\n}',
)
KINDS = (
    NEARLY_A_WORD,
    DUPLICATE_NAME,
    INCOMPLETE_SCHEME,
    NOT_MONEY_UNIT,
    SET_TWICE,
    NESTED_LEVEL,
    BAD_SETTING,
    BAD_SEVERITY,
    UNKNOWN_FORM,
)
