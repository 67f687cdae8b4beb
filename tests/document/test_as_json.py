"""The JSON shape is the published contract, key by key."""

from __future__ import annotations

from dataclasses import replace

from perfdsl.document.as_json import Json, as_json
from perfdsl.document.forms import PROJECT_TABLE
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
from perfdsl.document.title import document_title


def printed(value: Value) -> Document:
    """A document with one indicator of this value."""
    row = Indicator(
        *("产出指标", "数量指标", "发放人数", "发放的人数", "≥3人"),
        *(value, "正向", "7.5", "财预〔2015〕88号", (Field("备注", "无"),)),
    )
    parts = (SourceAmount("单位资金", "9.50"), SourceAmount("上年结转", None))
    budget = Budget(
        "9.50", (SourceAmount("财政资金", None), SourceAmount("其他资金", "9.50", parts))
    )
    midterm = Midterm("2023-2025年", "2023-01-01", None, budget, ("三年完成发放",), (row,))
    project = Project(
        *(1, "1.课题费绩效目标表", "课题费", budget, (Field("用途", "发放"),), ("完成发放",)),
        *((row,), midterm),
    )
    unit = Unit("251101", "机关服务中心", budget, (project,))
    return Document(
        "2023.perf", "项目支出绩效目标-2015", PROJECT_TABLE, 2023, "万元", budget, (unit,)
    )


def value_of(value: Value) -> Json:
    shape: Json = as_json(printed(value))
    for step in ("units", 0, "projects", 0, "indicators", 0, "value"):
        shape = shape[step]  # type: ignore[index]
    return shape


BUDGET: Json = {
    "total": "9.50",
    "sources": [
        {"name": "财政资金", "amount": None, "parts": []},
        {
            "name": "其他资金",
            "amount": "9.50",
            "parts": [
                {"name": "单位资金", "amount": "9.50", "parts": []},
                {"name": "上年结转", "amount": None, "parts": []},
            ],
        },
    ],
}
ROW: Json = {
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
PROJECT: Json = {
    "number": 1,
    "title": "1.课题费绩效目标表",
    "name": "课题费",
    "budget": BUDGET,
    "fields": [{"name": "用途", "text": "发放"}],
    "goals": ["完成发放"],
    "indicators": [ROW],
    "midterm": {
        "text": "2023-2025年",
        "from": "2023-01-01",
        "to": None,
        "budget": BUDGET,
        "goals": ["三年完成发放"],
        "indicators": [ROW],
    },
}
COUNTS: Json = {"projects": 1, "indicators": 1}
UNIT: Json = {
    "code": "251101",
    "name": "机关服务中心",
    "budget": BUDGET,
    "counts": COUNTS,
    "projects": [PROJECT],
}


def test_the_whole_shape_is_the_contract() -> None:
    assert as_json(printed(TextValue())) == {
        "schema": 1,
        "source": "2023.perf",
        "scheme": "项目支出绩效目标-2015",
        "form": "项目支出绩效目标表",
        "year": 2023,
        "money_unit": "万元",
        "budget": BUDGET,
        "counts": COUNTS,
        "units": [UNIT],
        "departments": [],
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


def test_what_is_not_there_is_null() -> None:
    whole = printed(TextValue())
    [unit] = whole.units
    [project] = unit.projects
    several = project.midterm
    assert several
    for midterm, path in ((None, ()), (replace(several, budget=None), ("budget",))):
        bare = replace(unit, projects=(replace(project, midterm=midterm),))
        shape: Json = as_json(replace(whole, units=(bare,)))
        for step in ("units", 0, "projects", 0, "midterm", *path):
            shape = shape[step]  # type: ignore[index]
        assert shape is None
    empty = as_json(replace(whole, budget=None, units=()))
    assert empty["budget"] is None
    assert empty["counts"] == {"projects": 0, "indicators": 0}


def test_the_counts_are_those_of_the_year() -> None:
    one = printed(TextValue())
    [unit] = one.units
    many = replace(unit, projects=unit.projects * 3)
    two = replace(one, units=(many, unit))
    assert (many.project_count, many.indicator_count) == (3, 3)
    assert (two.project_count, two.indicator_count) == (4, 4)


def test_the_title_tells_whose_targets_and_of_which_year() -> None:
    one = printed(TextValue())
    two = replace(one, year=None, units=(*one.units, replace(one.units[0], name="乙")))
    assert document_title(one) == "机关服务中心2023年项目绩效目标表"
    assert document_title(two) == "机关服务中心等2个单位项目绩效目标表"
    assert document_title(replace(one, units=())) == "2023年项目绩效目标表"
