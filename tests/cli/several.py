"""A workspace of two sources, and the documents printed of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

Plant = Callable[[str, str], Path]


PROJECT = """
项目 "{name}" {{
  预算 {amount}万元 = 财政资金 {amount}万元
  用途 "购置设备"
  目标 "改善办公条件"
  产出 {{ 数量 "设备数" ≥ 10{unit} }}
  效益 {{ 社会效益 "办公条件" "改善" }}
  满意度 {{ 服务对象 "职工满意度" ≥ 90% }}
}}
"""


def source(code: str, *amounts: str, head: str = "", unit: str = "台") -> str:
    projects = (
        PROJECT.format(name=f"{code} 之{place}", amount=amount, unit=unit)
        for place, amount in enumerate(amounts, 1)
    )
    return f'{head}单位 {code} "单位{code}"\n' + "".join(projects)


def settings(plant: Plant, *lines: str) -> None:
    head = 'scheme = "项目支出绩效目标-2015"\nyear = 2023\nformats = ["json"]\n'
    plant("perf.toml", head + "\n".join(lines))


def document(folder: Path, name: str) -> dict[str, object]:
    loaded = json.loads((folder / "build" / name).read_text("utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def titles(document: dict[str, object]) -> list[str]:
    units = document["units"]
    assert isinstance(units, list)
    return [project["title"] for unit in units for project in unit["projects"]]
