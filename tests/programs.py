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
_TOP = re.compile(r"(?:体例|年度|单位|计量|项目|设|scheme|year|unit|measure|project)(?=\W|$)")


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


def complete(fragment: str) -> str:
    """A fragment (rows, or declarations, or both) as a program with a header."""
    lines = fragment.splitlines()
    heads = [line.split()[0] if _TOP.match(line) else "" for line in lines]
    if "项目" in heads and {"体例", "年度", "单位"} & set(heads):
        return fragment + "\n"  # a whole file already, perhaps with something left out on purpose
    first = next((i for i, head in enumerate(heads) if not head), len(lines))
    if first == len(lines) or any(h and x.endswith("{") for h, x in zip(heads, lines, strict=True)):
        header = HEADER.splitlines(keepends=True)
        return "".join(line for line in header if line.split()[0] not in heads) + fragment + "\n"
    program = rows("\n".join(lines[first:]))
    for word in {"年度", "体例"} & set(heads):
        program = re.sub(rf"^{word}.*\n", "", program, count=1, flags=re.MULTILINE)
    return "".join(line + "\n" for line in lines[:first]) + program
