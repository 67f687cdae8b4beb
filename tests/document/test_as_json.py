"""The JSON shape is the published contract, key by key."""

from __future__ import annotations

from perfdsl.document.as_json import Json, as_json
from perfdsl.document.model import (
    Budget,
    DateValue,
    Document,
    Field,
    Indicator,
    Measure,
    Project,
    Range,
    SourceAmount,
    TextValue,
    Unit,
    Value,
)
from perfdsl.document.title import document_title


def printed(value: Value) -> Document:
    """A document with one indicator of this value."""
    row = Indicator(
        *("产出指标", "数量指标", "发放人数", "发放的人数", "≥3人"),
        *(value, "正向", "7.5", "财预〔2015〕88号", (Field("备注", "无"),)),
    )
    budget = Budget("9.50", (SourceAmount("财政资金", None), SourceAmount("其他资金", "9.50")))
    project = Project(
        1, "1.课题费绩效目标表", "课题费", budget, (Field("用途", "发放"),), ("完成发放",), (row,)
    )
    unit = Unit("251101", "机关服务中心", budget, (project,))
    return Document("2023.perf", "项目支出绩效目标-2015", 2023, "万元", (unit,))


def value_of(value: Value) -> Json:
    shape: Json = as_json(printed(value))
    for step in ("units", 0, "projects", 0, "indicators", 0, "value"):
        shape = shape[step]  # type: ignore[index]
    return shape


def test_the_whole_shape_is_the_contract() -> None:
    budget = {
        "total": "9.50",
        "sources": [
            {"name": "财政资金", "amount": None},
            {"name": "其他资金", "amount": "9.50"},
        ],
    }
    row = {
        "level1": "产出指标",
        "level2": "数量指标",
        "name": "发放人数",
        "description": "发放的人数",
        "text": "≥3人",
        "value": {"kind": "text", "operator": None},
        "direction": "正向",
        "weight": "7.5",
        "basis": "财预〔2015〕88号",
        "attributes": [{"name": "备注", "text": "无"}],
    }
    project = {
        "number": 1,
        "title": "1.课题费绩效目标表",
        "name": "课题费",
        "budget": budget,
        "fields": [{"name": "用途", "text": "发放"}],
        "goals": ["完成发放"],
        "indicators": [row],
        "midterm": None,
    }
    unit = {"code": "251101", "name": "机关服务中心", "budget": budget, "projects": [project]}
    assert as_json(printed(TextValue())) == {
        "schema": 1,
        "source": "2023.perf",
        "scheme": "项目支出绩效目标-2015",
        "year": 2023,
        "money_unit": "万元",
        "units": [unit],
    }


def test_a_measure_keeps_its_number_as_typed() -> None:
    assert value_of(Measure("money", "<=", "9.50", 10000, "元", computed=True)) == {
        "kind": "money",
        "operator": "<=",
        "number": "9.50",
        "scale": 10000,
        "unit": "元",
        "computed": True,
    }


def test_a_range_has_only_the_pair_that_was_written() -> None:
    head = {"kind": "range", "operator": None, "scale": 1, "unit": "℃"}
    between = Range(None, "18", "22", None, None, 1, "℃")
    around = Range(None, None, None, "20", "2", 1, "℃")
    assert value_of(between) == head | {"low": "18", "high": "22"}
    assert value_of(around) == head | {"center": "20", "tolerance": "2"}


def test_a_date_has_from_and_to() -> None:
    assert value_of(DateValue("period", None, "2023-01-01", None, "month")) == {
        "kind": "period",
        "operator": None,
        "from": "2023-01-01",
        "to": None,
        "precision": "month",
    }


def test_the_title_tells_whose_targets_and_of_which_year() -> None:
    one = printed(TextValue())
    two = Document("x", "s", None, "元", (*one.units, Unit(None, "乙", one.units[0].budget, ())))
    assert document_title(one) == "机关服务中心2023年项目绩效目标表"
    assert document_title(two) == "机关服务中心等2个单位项目绩效目标表"
    assert document_title(Document("x", "s", 2023, "元", ())) == "2023年项目绩效目标表"
