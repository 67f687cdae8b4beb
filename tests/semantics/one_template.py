"""One template that many tests stand on, and the pieces a project gets from it."""

from __future__ import annotations

BASE = """模板 运维(全年, 数 = 600台/套, 名 = "硬件") {
  用途 "{全年}年信息化运维"
  目标 "制定策略"
  目标 "保障运行"
  产出 {
    数量 "{名}维护数量" ≥ 数
    数量 "软件维护数量" ≥ 10套
    成本 "{全年}年度成本" ≤ 预算
  }
  满意度 { 服务对象 "使用人员满意度" ≥ 98% }
}
"""


def standing_on_it(body: str, base: str = "沿用 运维(2023)") -> str:
    return f'{BASE}项目 "甲" {base} {{\n{body}\n}}\n'


def alone(body: str) -> str:
    return f'项目 "甲" {{\n{body}\n}}\n'


USE = '用途 "2023年信息化运维"'
GOALS = '目标 "制定策略"\n目标 "保障运行"'
OUTPUT = """产出 {
  数量 "硬件维护数量" ≥ 600台/套
  数量 "软件维护数量" ≥ 10套
  成本 "2023年度成本" ≤ 预算
}"""
CONTENT = '满意度 { 服务对象 "使用人员满意度" ≥ 98% }'


def written(*parts: str) -> str:
    return alone("\n".join(parts))
