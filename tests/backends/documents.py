"""Documents made by hand, each the odd case of something a backend must print."""

from __future__ import annotations

from dataclasses import replace

from perfdsl.document.forms import APPLICATION_FORM, FLAT_SHEET, PROJECT_TABLE
from perfdsl.document.model import (
    Budget,
    DateValue,
    Department,
    Document,
    Field,
    Indicator,
    Measure,
    Midterm,
    Project,
    Range,
    SourceAmount,
    Task,
    TextValue,
    Unit,
    Value,
)

HOSTILE = (
    "<script>alert('1')</script>",
    "]]> & &amp; \"双\" '单' </w:t></td>",
    "{{ 7 * 7 }}{% raw %}{# 注 #}",
    "第一行\n第二行\t后\n\n空行之后",
    "  两头  有空格　",
    "长" * 40 + "W" * 300,
    "𠮷野家😀👨\u200d👩\u200d👧 \u202e反向\u202c",
    "“引号”——省略……·",
)


def indicator(
    level1: str = "产出指标",
    name: str = "屋面防水施工面积",
    text: str = "≥2500平方米",
    *,
    level2: str = "数量指标",
    value: Value | None = None,
    weight: str | None = None,
) -> Indicator:
    """A row of the grid; its description is its name."""
    meant = value or TextValue()
    return Indicator(level1, level2, name, name, text, meant, None, weight)


def rows(weight: str | None = None) -> tuple[Indicator, ...]:
    """Three levels: two rows, one row, one row."""
    return (
        indicator(weight=weight),
        indicator(name="保洁达标率", level2="质量指标", text="≥90%", weight=weight),
        indicator("效益指标", "改善机关工作环境", "有效改善", level2="社会效益指标", weight=weight),
        indicator("满意度指标", "干警满意度", "≥80%", level2="服务对象满意度指标", weight=weight),
    )


def budget(total: str = "545.00", **sources: str | None) -> Budget:
    """A budget; without sources the two of the usual scheme, the second one left out."""
    named = sources or {"财政资金": total, "其他资金": None}
    return Budget(total, tuple(SourceAmount(name, amount) for name, amount in named.items()))


def project(
    number: int = 1,
    name: str = "机关运行保障经费项目",
    *,
    money: Budget | None = None,
    fields: tuple[Field, ...] = (Field("用途", "机关运行保障"),),
    goals: tuple[str, ...] = ("保障日常工作开展", "汛期之前完成防水施工。"),
    indicators: tuple[Indicator, ...] | None = None,
    midterm: Midterm | None = None,
) -> Project:
    """One table."""
    title = f"{number}.{name}绩效目标表"
    grid = rows() if indicators is None else indicators
    return Project(number, title, name, money or budget(), fields, goals, grid, midterm)


def midterm(
    text: str = "2023-2025年",
    *,
    money: Budget | None = None,
    goals: tuple[str, ...] = ("三年内完成全部老旧屋面的防水改造。", "建立日常巡查制度。"),
    indicators: tuple[Indicator, ...] | None = None,
) -> Midterm:
    """The targets of several years; without a budget."""
    grid = rows() if indicators is None else indicators
    return Midterm(text, "2023-01-01", "2025-12-31", money, goals, grid)


def department(
    number: int = 1,
    name: str = "示范市文化局",
    *,
    tasks: tuple[Task, ...] | None = None,
    money: Budget | None = None,
    fields: tuple[Field, ...] = (),
    goals: tuple[str, ...] = ("办好公共文化服务。",),
    indicators: tuple[Indicator, ...] | None = None,
    midterm: Midterm | None = None,
) -> Department:
    """The table of a department with two tasks, one of them without a content."""
    title = f"{name}整体支出绩效目标表"
    two = (
        Task("公共文化服务", "图书馆免费开放", budget("500.00")),
        Task("演出", "", budget("45.00")),
    )
    given = two if tasks is None else tasks
    grid = rows() if indicators is None else indicators
    total = money or budget()
    return Department(number, title, name, total, fields, goals, grid, midterm, tasks=given)


def divided(*, other: str | None = "145.00") -> Budget:
    """A budget whose first source has two parts; without `other` there is only that one."""
    parts = (SourceAmount("一般公共预算", "300.00"), SourceAmount("政府性基金预算", "100.00"))
    first = SourceAmount("财政资金", "400.00", parts)
    if other is None:
        return Budget("400.00", (first,))
    return Budget("545.00", (first, SourceAmount("其他资金", other)))


def unit(*projects: Project, code: str | None = "251101", name: str = "机关服务中心") -> Unit:
    """A budget unit with its projects."""
    return Unit(code, name, budget(), projects)


def document(
    *units: Unit,
    year: int | None = 2023,
    form: str = PROJECT_TABLE,
    money_unit: str = "万元",
    departments: tuple[Department, ...] = (),
) -> Document:
    """A document of these units; its sum is made up."""
    money = budget() if any(unit.projects for unit in units) else None
    scheme = "项目支出绩效目标-2015"
    return Document(
        "2023.perf", scheme, form, year, money_unit, money, units, departments=departments
    )


def one(**parts: object) -> Document:
    """A document of one project, made of ``project``'s own arguments."""
    return document(unit(project(**parts)))  # type: ignore[arg-type]


_FIVE = {
    "一般公共预算": "1.00",
    "政府性基金": "2.00",
    "国有资本": None,
    "上年结转": "0.00",
    "其他": "9",
}

_VALUES: tuple[Value, ...] = (
    Measure("quantity", ">=", "90", 10000, "篇"),
    Measure("duration", "<=", "15", 1, "分钟", computed=True),
    Measure("ratio", None, "100", 1, "%"),
    Measure("money", "<=", "9.5", 100000000, "元"),
    Range(None, "3", "5", None, None, 1, "次"),
    Range("=", None, None, "20", "0.5", 1, "℃"),
    DateValue("date", "<=", "2023-10-31", "2023-10-31", "day"),
    DateValue("period", None, None, None, "year"),
    TextValue(),
)


def _hostile_department(text: str) -> Department:
    """The text in every place of a department that takes one."""
    one = _hostile(text)
    tasks = (Task(text, text, one.budget), Task(text, "", Budget("0.00", ())))
    return Department(
        1, text, text, one.budget, one.fields, one.goals, one.indicators, one.midterm, tasks=tasks
    )


def _hostile(text: str) -> Project:
    """The text in every place that takes one."""
    row = Indicator(text, text, text, text, text, TextValue(), None, "1")
    fields = (Field(text, text), Field("用途", text))
    money = Budget("1.00", (SourceAmount(text, "1.00", (SourceAmount(text, None),)),))
    several = Midterm(text, None, None, money, (text,), (row,))
    return Project(1, text, text, money, fields, (text, text), (row, row), several)


_NESTED = Budget(
    "10.00",
    (
        SourceAmount("其他资金", None),
        SourceAmount(
            "财政资金",
            "10.00",
            (
                SourceAmount(
                    "一般公共预算",
                    "9.00",
                    (SourceAmount("上级补助", "4.00"), SourceAmount("本级安排", "5.00")),
                ),
                SourceAmount("政府性基金预算", "1.00"),
            ),
        ),
    ),
)

TABLES: dict[str, Document] = {
    "plain": one(),
    "one source": one(money=budget("9.50", 财政资金="9.50")),
    "two sources": one(money=budget("9.50", 财政资金=None, 其他资金="9.50")),
    "five sources": one(money=budget("12.00", **_FIVE)),
    "no source": one(money=Budget("0.00", ())),
    "weights": one(indicators=rows("22.5")),
    "some weights": one(indicators=(*rows("22.5"), indicator(name="未赋分"))),
    "a level that comes back": one(indicators=rows() + rows()[:1]),
    "no purpose": one(fields=()),
    "more fields": one(
        fields=(Field("负责人", "张三"), Field("用途", "甲\n乙"), Field("依据", ""))
    ),
    "no purpose, five sources": one(fields=(), money=budget("12.00", **_FIVE)),
    "no goals": one(goals=()),
    "no indicators": one(indicators=()),
    "many goals": one(goals=("坚持正确方向，" * 30,) * 12),
    "many rows": one(indicators=tuple(indicator(name=f"指标{n}") for n in range(80))),
    "every kind of value": one(
        indicators=tuple(indicator(name=f"指标{n}", value=value) for n, value in enumerate(_VALUES))
    ),
    "several units": document(
        unit(project(1, "甲"), project(2, "乙", indicators=rows("10"))),
        unit(project(3, "丙"), code=None, name="检察官学院"),
        unit(name="没有项目的单位"),
        year=None,
    ),
    "nothing": document(),
    "two periods": one(midterm=midterm(money=budget("1635.00")), indicators=rows("22.5")),
    "no budget for several years": one(midterm=midterm()),
    "goals alone for several years": one(midterm=midterm(indicators=())),
    "rows alone for several years": one(
        midterm=midterm(goals=(), indicators=rows("10")), money=Budget("0.00", ())
    ),
    "several years alone": one(goals=(), indicators=(), midterm=midterm(money=budget("9.00"))),
    "long goals for several years": one(midterm=midterm(goals=("巩固提升，" * 20,) * 8)),
    "parts": one(money=divided()),
    "parts of one source": one(money=divided(other=None)),
    "parts, weights, two periods": one(
        money=divided(), midterm=midterm(money=divided(other=None)), indicators=rows("22.5")
    ),
    "parts of parts": one(money=_NESTED),
    **{
        f"hostile {number}": document(unit(_hostile(text), code=text, name=text))
        for number, text in enumerate(HOSTILE)
    },
}


DEPARTMENTS: dict[str, Document] = {
    "a department": document(departments=(department(),), year=None),
    "departments and projects": document(
        unit(project(1), project(2)), departments=(department(1), department(2, "示范市体育局"))
    ),
    "a department with everything": document(
        departments=(
            department(
                fields=(Field("职能", "管文化\n管旅游"),),
                money=divided(),
                tasks=(Task("公共文化", "开放" * 60, divided()),),
                midterm=midterm(money=divided(other=None)),
                indicators=rows("22.5"),
            ),
        )
    ),
    "a department without tasks": document(
        departments=(department(tasks=(), goals=(), indicators=(), money=Budget("0.00", ())),)
    ),
    "a department of many sources": document(
        departments=(department(money=budget("12.00", **_FIVE), tasks=()),)
    ),
    **{
        f"hostile department {number}": document(departments=(_hostile_department(text),))
        for number, text in enumerate(HOSTILE)
    },
}
"""With the tables of departments, which stand before those of the projects whatever their form."""

FLAT_SHEETS: dict[str, Document] = {
    f"{name}, flat": replace(sample, form=FLAT_SHEET) for name, sample in TABLES.items()
}
APPLICATIONS: dict[str, Document] = {
    f"{name}, application": replace(one, form=APPLICATION_FORM) for name, one in TABLES.items()
}
SAMPLES = TABLES | FLAT_SHEETS | APPLICATIONS


def projects(printed: Document) -> list[Project]:
    """All projects of a document in printed order."""
    return [project for unit in printed.units for project in unit.projects]
