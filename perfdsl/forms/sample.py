"""Documents that have every part of the schema, full and empty: what a form is tried with."""

from __future__ import annotations

from perfdsl.document.model import (
    Budget,
    DateValue,
    Document,
    Field,
    Indicator,
    Measure,
    Midterm,
    Project,
    Range,
    SourceAmount,
    TextValue,
    Unit,
    Value,
)

_NAMES = ("财政资金", "其他资金")
_LEVELS = (("产出指标", "数量指标"), ("产出指标", "质量指标"), ("效益指标", "社会效益指标"))
_VALUES: tuple[tuple[str, Value], ...] = (
    ("≥10台", Measure("quantity", ">=", "10", 1, "台")),
    ("5–8天", Range(None, "5", "8", None, None, 1, "天")),
    ("2024年6月底前", DateValue("date", "<=", None, "2024-06-30", "month")),
    ("有效改善", TextValue()),
)


def samples() -> tuple[Document, ...]:
    """One with all there is, one with as little as there may be, one without a project."""
    full, bare = _full(1), _bare(2)
    return (_document((full, bare)), _document((_bare(1),)), _document(()))


def _document(projects: tuple[Project, ...]) -> Document:
    unit = Unit("251101", "示例市某局", _budget(), projects)
    units = (unit,) if projects else ()
    return Document("示例.perf", "示例", "", 2024, "万元", _budget(), units)


def _budget() -> Budget:
    part = SourceAmount("一般公共预算", "100.00")
    sources = (SourceAmount(_NAMES[0], "100.00", (part,)), SourceAmount(_NAMES[1], None))
    return Budget("100.00", sources)


def _full(number: int) -> Project:
    rows = tuple(_rows())
    fields = (Field("用途", "甲\n乙"), Field("负责人", "<张三> & 李四"))
    years = Midterm("2024-2026年", "2024-01-01", "2026-12-31", _budget(), ("中期目标",), rows)
    goals = ("第一个目标", "第二个目标")
    title = f"{number}.项目绩效目标表"
    return Project(number, title, "示例项目", _budget(), fields, goals, rows, years)


def _bare(number: int) -> Project:
    return Project(number, f"{number}.表", "项目", Budget("0.00", ()), (), (), ())


def _rows() -> list[Indicator]:
    more = (Field("口径", "年末数"),)
    return [
        Indicator(*levels, "指标", "描述", text, value, "正向", "10", "依据", more)
        for levels in _LEVELS
        for text, value in _VALUES
    ]
