"""项目支出绩效目标申报表 with tags: a sheet for each choice of columns 分值, of which one is printed."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.application_grid import Grid, Side, usual_grids
from perfdsl.backends.sheets.grid import Box, Row, Sheet, titled
from perfdsl.document.forms import APPLICATION_FORM, form_folder
from perfdsl.document.heads import rows_of
from perfdsl.forms.sheets.shipped.rows import amounted, block, numbered, of_sheet, tagged

_PERIOD = "{% if project.midterm %}（{{ project.midterm.text }}）{% endif %}"
_LEVEL1 = "{% vm '级别' %}"
_GOALS = "{% vm '目标' %}"


def application_forms() -> Iterator[Sheet]:
    """The sheets; with both columns 分值 the page lies on its side, as the shipped form does."""
    for grid in usual_grids():
        yield _form(grid)


def _form(grid: Grid) -> Sheet:
    weighted = {"中期": grid.midterm.weighted, "年度": grid.year.weighted}
    which = "、".join(name for name, has in weighted.items() if has)
    only = " and ".join(
        f"{'' if has else 'not '}project.{key}_weighted"
        for key, has in zip(("midterm", "year"), weighted.values(), strict=True)
    )
    left = Box(0, grid.year.start, "{{ unit.code }}{{ unit.name }}", "left")
    right = "{% if year %}{{ year }}年度　{% endif %}单位：{{ money_unit }}"
    above = [
        of_sheet("for project in projects"),
        of_sheet(f"if {only}"),
        *titled("{{ project.title }}", left, right, grid.end),
        _wide(grid, "项目名称", "{{ project.name }}", "cell"),
        *_fields(grid),
        *_money(grid),
        *_goals(grid),
        *_names(grid),
    ]
    return Sheet(
        f"申报表（{which}分值）" if which else "申报表",
        grid.columns,
        (*above, *_indicators(grid)),
        head=(len(above) - 2, len(above)),
        frozen=len(above),
        landscape=grid.landscape,
    )


def _wide(grid: Grid, label: str, words: str, style: str) -> Row:
    return Box(0, 1, label, "label"), Box(1, grid.end, words, style)


def _fields(grid: Grid) -> Iterator[Row]:
    """What the form asks for, one or two to a row, then what else the scheme has."""
    at, middle = 0, grid.year.start
    for row in rows_of(form_folder(APPLICATION_FORM)):
        name, text = _field(at)
        if len(row) == 1:
            yield _wide(grid, name, text, "text")
        else:
            beside, of_it = _field(at + 1)
            yield (
                *(Box(0, 1, name, "label"), Box(1, middle, text)),
                *(Box(middle, middle + 1, beside, "label"), Box(middle + 1, grid.end, of_it)),
            )
        at += len(row)
    more = _wide(grid, "{{ field.name }}", "{{ field.text }}", "text")
    yield from block("for field in project.fields_beyond", [more])


def _field(at: int) -> tuple[str, str]:
    of = f"project.fields_asked[{at}]"
    return f"{{{{ {of}.name }}}}", f"{{{{ {of}.text }}}}"


def _money(grid: Grid) -> Iterator[Row]:
    about = Box(0, 1, "{% vm '资金' %}项目资金（{{ money_unit }}）", "label")
    sides = zip(("midterm", "year"), (grid.midterm, grid.year), strict=True)
    row = (about, *(box for of, side in sides for box in _amount(side, of)))
    yield from block("for line in project.money", [row])


def _amount(side: Side, of: str) -> Row:
    middle = side.start + 2
    return (
        tagged(side.start, middle, f"line.{of}_name", "label"),
        amounted(middle, side.end, f"line.{of}"),
    )


def _goals(grid: Grid) -> Iterator[Row]:
    middle, label = grid.year.start, Box(0, 1, f"{_GOALS}总体目标", "label")
    heads = (f"中期目标{_PERIOD}", "年度目标")
    goals = (_goals_of("project.midterm"), _goals_of("project"))
    for (left, right), style in ((heads, "label"), (goals, "text")):
        yield label, Box(1, middle, left, style), Box(middle, grid.end, right, style)


def _goals_of(of: str) -> str:
    return f"{{%p for goal in {of}.goals %}}\n{{{{ loop.index }}}}.{{{{ goal }}}}\n{{%p endfor %}}"


def _names(grid: Grid) -> Iterator[Row]:
    label = Box(0, 1, f"{_LEVEL1}一级指标", "label")
    sides = (grid.midterm, f"中期绩效指标{_PERIOD}"), (grid.year, "年度绩效指标")
    yield label, *(Box(side.start, side.end, words, "label") for side, words in sides)
    names = (
        Box(at, at + 1, words, "label")
        for side, _ in sides
        for at, words in enumerate(side.names, side.start)
    )
    yield label, *names


def _indicators(grid: Grid) -> Iterator[Row]:
    sides = zip(("midterm", "year"), (grid.midterm, grid.year), strict=True)
    boxes = (box for of, side in sides for box in _side(side, f"line.{of}"))
    row = (tagged(0, 1, "line.level1|merge"), *boxes)
    yield from block("for line in project.both", [row])


def _side(side: Side, of: str) -> Iterator[Box]:
    at = side.start
    yield Box(at, at + 1, f"{{% vm line.class %}}{{{{ {of}.level2 }}}}")
    yield tagged(at + 1, at + 2, f"{of}.name")
    yield tagged(at + 2, at + 3, f"{of}.text")
    if side.weighted:
        yield numbered(at + 3, at + 4, f"{of}.weight")
