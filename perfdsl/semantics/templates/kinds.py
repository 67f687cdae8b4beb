"""What templates (模板) say: P251 to P259."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

_ERROR = Severity.ERROR
_USED = '\n项目 "甲" 沿用 运维(2023) {\n}'

UNKNOWN_TEMPLATE = Kind(
    "P251",
    "unknown-template",
    _ERROR,
    Text("没有名为「{name}」的模板", "there is no template named “{name}”"),
    Text("{choices}", "{choices}"),
    Text(
        "项目沿用模板里写好的目标和指标；找不到模板，就不知道表里该有什么。",
        "A project takes its goals and indicators from the template; without it nobody knows what "
        "the table holds.",
    ),
    '模板 运维 {\n  用途 "信息化运维"\n}\n项目 "甲" 沿用 运唯 {\n}',
    '模板 运维 {\n  用途 "信息化运维"\n}\n项目 "甲" 沿用 运维 {\n}',
)
TEMPLATE_CIRCLE = Kind(
    "P252",
    "template-circle",
    _ERROR,
    Text("模板互相沿用，绕成了圈：{path}", "templates stand on each other in a circle: {path}"),
    Text("去掉其中一个 沿用", "take one 沿用 away"),
    Text(
        "模板展开要有一个起点；绕成圈的模板展开不完。",
        "Expanding a template needs a beginning; a circle has none.",
    ),
    '模板 运维 沿用 建设 {\n}\n模板 建设 沿用 运维 {\n}\n项目 "甲" 沿用 运维 {\n}',
    '模板 运维 沿用 建设 {\n}\n模板 建设 {\n}\n项目 "甲" 沿用 运维 {\n}',
)
ARGUMENTS = Kind(
    "P253",
    "template-arguments",
    _ERROR,
    Text(
        "沿用「{name}」时给的参数对不上：{problem}",
        "the arguments given to “{name}” do not match: {problem}",
    ),
    Text("{remedy}", "{remedy}"),
    Text(
        "模板写明要哪些参数；少了的没有内容可填，多出的不会悄悄丢掉。",
        "A template says which parameters it takes; nothing fills a missing one, and one too many "
        "is not dropped silently.",
    ),
    '模板 运维(全年) {\n  用途 "{全年}年信息化运维"\n}\n项目 "甲" 沿用 运维 {\n}',
    '模板 运维(全年) {\n  用途 "{全年}年信息化运维"\n}' + _USED,
)
ARGUMENT_KIND = Kind(
    "P254",
    "argument-kind",
    _ERROR,
    Text(
        "参数「{name}」要的是{wanted}，这里给的是{given}",
        "the parameter “{name}” takes {wanted}, and this is {given}",
    ),
    Text("换成{wanted}", "give {wanted}"),
    Text(
        "参数写明种类，给错了在沿用的地方就能发现，不用等到印出来。",
        "With its kind declared, a wrong argument is found where it is given, before it is printed.",
    ),
    '模板 运维(数: 数量) {\n  产出 {\n    数量 "设备数" ≥ 数\n  }\n}\n项目 "甲" 沿用 运维(95%) {\n}',
    '模板 运维(数: 数量) {\n  产出 {\n    数量 "设备数" ≥ 数\n  }\n}\n项目 "甲" 沿用 运维(10台) {\n}',
)
BAD_PARAMETER = Kind(
    "P255",
    "bad-parameter",
    _ERROR,
    Text("参数「{name}」{problem}", "the parameter “{name}” {problem}"),
    Text("{remedy}", "{remedy}"),
    Text(
        "参数按次序给，也可以按名称给；种类和次序写清楚，沿用的人才知道怎样给。",
        "Arguments are given in order or by name; kinds and order tell those who use the template "
        "what to give.",
    ),
    '模板 运维(全年: 年份) {\n  用途 "{全年}年信息化运维"\n}' + _USED,
    '模板 运维(全年) {\n  用途 "{全年}年信息化运维"\n}' + _USED,
)
UNKNOWN_PLACE = Kind(
    "P256",
    "unknown-place",
    _ERROR,
    Text("「{text}」不是参数，也不是常量", "“{text}” is neither a parameter nor a constant"),
    Text("{choices}", "{choices}"),
    Text(
        "模板的文字里，花括号中的名称会换成参数或常量的内容；不认识的名称没有内容可换。",
        "In a template's text a name in braces stands for a parameter or constant; an unknown one "
        "stands for nothing.",
    ),
    '模板 运维(全年) {\n  用途 "{全念}年信息化运维"\n}' + _USED,
    '模板 运维(全年) {\n  用途 "{全年}年信息化运维"\n}' + _USED,
)
LONE_BRACE = Kind(
    "P257",
    "lone-brace",
    _ERROR,
    Text("文字里的「{brace}」没有配对", "the “{brace}” in this text has no partner"),
    Text("要印出花括号本身，写两个：{double}", "write two to print a brace: {double}"),
    Text(
        "模板的文字里，花括号括住参数或常量的名称；只有一半时，不知道是漏了另一半，还是要印出来。",
        "In a template's text braces hold the name of a parameter or constant; of one alone nobody "
        "could tell whether it is to be printed.",
    ),
    '模板 运维(全年) {\n  用途 "{全年}年信息化运维{"\n}' + _USED,
    '模板 运维(全年) {\n  用途 "{全年}年信息化运维{{"\n}' + _USED,
)
NO_EFFECT = Kind(
    "P258",
    "change-without-effect",
    _ERROR,
    Text("「{text}」在这里不起作用：{why}", "“{text}” does nothing here: {why}"),
    Text("{remedy}", "{remedy}"),
    Text(
        "删去、追加 是对模板的改动。改动落了空，多半是名称写错了，要删的内容还留在表里。",
        "删去 and 追加 change what a template says. One that changes nothing mostly has a misspelt "
        "name, and what was to go is still in the table.",
    ),
    '模板 运维 {\n  产出 {\n    数量 "软件数" ≥ 10套\n  }\n}\n项目 "甲" 沿用 运维 {\n  删去 产出 数量 "软件"\n}',
    '模板 运维 {\n  产出 {\n    数量 "软件数" ≥ 10套\n  }\n}\n项目 "甲" 沿用 运维 {\n  删去 产出 数量 "软件数"\n}',
)
_TOWER = "\n".join(
    f'模板 第{n}层(文) 沿用 第{n + 1}层("{{文}}{{文}}") {{\n}}' for n in range(1, 21)
)
TOO_LARGE = Kind(
    "P259",
    "template-too-large",
    _ERROR,
    Text("沿用「{name}」展开以后太大：{what}", "“{name}” is too large when expanded: {what}"),
    Text("减少模板的层数，或把内容直接写出来", "use fewer layers, or write the content out"),
    Text(
        "模板一层套一层，几行就能展开成上百万行。超过限度就停下来，正常的表远远到不了。",
        "Templates upon templates can turn a few lines into millions. Expansion stops at a limit "
        "that no real table comes near.",
    ),
    _TOWER + '\n模板 第21层(文) {\n  用途 "{文}"\n}\n项目 "甲" 沿用 第1层("运维") {\n}',
    '模板 第1层(文) 沿用 第2层("{文}{文}") {\n}\n模板 第2层(文) {\n  用途 "{文}"\n}\n'
    '项目 "甲" 沿用 第1层("运维") {\n}',
)

KINDS = (
    UNKNOWN_TEMPLATE, TEMPLATE_CIRCLE, ARGUMENTS, ARGUMENT_KIND, BAD_PARAMETER, UNKNOWN_PLACE,
    LONE_BRACE, NO_EFFECT, TOO_LARGE,
)  # fmt: skip
