"""Programs for tests: fragments completed to a whole file, so that a case shows only its point."""

from __future__ import annotations

import re

HEADER = '体例 "项目支出绩效目标-2015"\n年度 2023\n单位 101 "甲单位"\n'
_PARTS = (
    ("预算", "  预算 10.00万元 = 财政资金 10.00万元\n"),
    ("用途", '  用途 "购置设备"\n'),
    ("目标", '  目标 "改善办公条件"\n'),
    ("产出", '  产出 {\n    数量 "设备数" ≥ 10台\n  }\n'),
    ("效益", '  效益 {\n    社会效益 "办公条件" "改善"\n  }\n'),
    ("满意度", '  满意度 {\n    服务对象 "职工满意度" ≥ 90%\n  }\n'),
)


def project(body: str, *without: str) -> str:
    """A whole program with one project: the body, and every mandatory part it leaves out."""
    parts = "".join(
        text
        for word, text in _PARTS
        if word not in without and not re.search(rf"^\s*{word}", body, re.MULTILINE)
    )
    return f'{HEADER}项目 "甲项目" {{\n{body.rstrip()}\n{parts}}}\n'


def rows(body: str) -> str:
    """A whole program with one project whose outputs are these rows."""
    return project(f"  产出 {{\n{body.rstrip()}\n  }}")


# A scheme that wants nothing, so that an example shows only its own point.
_EXAMPLE_SCHEME = """体例 "示例" 沿用 "项目支出绩效目标-2015" {
  预算 选填; 目标 选填; 字段 用途 选填
  产出 选填; 效益 选填; 满意度 选填
}
体例 "示例"
"""
_HEADING = re.compile(r'^\S+ "[^"]*" \{$', re.MULTILINE)
_WORDS = ("体例", "年度", "单位", "计量", "项目", "设")


def complete(fragment: str) -> str:
    """An example of ``explain`` as a program: with a header for what it leaves out.

    Rows stand in a project's outputs. An example that names its own 体例, 年度 or 单位 keeps it; one
    that is a whole file (it uses a scheme, or has a 单位 with projects after it) stays as it is.
    """
    lines = fragment.splitlines()
    heads = [line.split()[0] if line.split()[0] in _WORDS else "" for line in lines if line.strip()]
    uses = any(re.fullmatch(r'体例 "[^"]*"', line) for line in lines)
    whole = "项目" in heads and (uses or {"年度", "单位"} <= set(heads))
    if whole:
        return fragment + "\n"
    header = "" if uses else _EXAMPLE_SCHEME
    header += "" if "年度" in heads else "年度 2023\n"
    header += "" if "单位" in heads else '单位 101 "甲单位"\n'
    first = next((i for i, head in enumerate(heads) if not head), len(lines))
    opens = any(lines[i].endswith("{") for i in range(first)) or _HEADING.search(fragment)
    if first == len(lines) or opens or "项目" in heads:
        return header + fragment + "\n"
    top, body = "\n".join(lines[:first]), "\n".join(f"    {line}" for line in lines[first:])
    return f'{header}{top}\n项目 "甲项目" {{\n  产出 {{\n{body}\n  }}\n}}\n'
