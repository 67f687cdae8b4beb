"""What a template asks of a draft (草稿): the codes of a cell, and errors said in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.model import Severity
from perfdsl.document.model import Budget, Document, Fault, Indicator, Mark, Midterm, Project
from perfdsl.typed import Protocol

_UNKNOWN = "未算出"
_ADVICE = {Severity.ERROR: "", Severity.WARNING: "警告 ", Severity.HINT: "提示 "}


class _Marked(Protocol):
    @property
    def faults(self) -> tuple[Mark, ...]: ...


def marks(part: _Marked | list[Indicator], *cells: str) -> tuple[str, ...]:
    """The codes of these cells of a part, or of several rows: ``〔P401〕``, each once.

    Of the list ``goals`` those of single goals say which: ``〔第2条 P305〕``. Nothing where all is well.
    What is no error says so: ``〔警告 P512〕``.
    """
    parts = part if isinstance(part, list) else (part,) if part.faults else ()
    if not parts:
        return ()
    words = (_word(mark) for one in parts for mark in one.faults if _cell(mark) in cells)
    return tuple(dict.fromkeys(words))


def _cell(mark: Mark) -> str:
    return mark.cell.partition("/")[0]


def _word(mark: Mark) -> str:
    place = mark.cell.partition("/")[2]
    which = f"第{int(place) + 1}条 " if place.isdecimal() else ""
    return f"〔{which}{_ADVICE[mark.severity]}{mark.code or _UNKNOWN}〕"


def row_marks(indicator: Indicator, level1: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The codes of each cell of a row of the grid, after those of its first; nothing if all is well.

    The column of weights is too narrow for brackets.
    """
    if not indicator.faults:
        return (level1, *((),) * 5) if level1 else ()
    cells = (("level2",), ("name",), ("description",), ("text", "direction", "basis", "attributes"))
    weight = tuple(code.strip("〔〕") for code in marks(indicator, "weight"))
    return (level1, *(marks(indicator, *names) for names in cells), weight)


def unread(indicator: Indicator) -> bool:
    """Whether a row is a line that could not be read, or a level that is missing altogether."""
    return bool(indicator.faults) and not indicator.level2


def standing(document: Document) -> str:
    """What stands on every page of a draft."""
    return f"草稿 · {len(document.draft or ())} 个错误未改，不得上报"


def place(fault: Fault, document: Document) -> str:
    """The line; with its file where the document was made of another or of several."""
    line = "" if fault.line is None else str(fault.line)
    own = document.source.rpartition("/")[2]
    if fault.source == own:
        return line
    return f"{fault.source}:{line}" if line else fault.source


def whose(fault: Fault) -> str:
    """The project; the first of several, and how many."""
    if len(fault.projects) > 1:
        return f"{fault.projects[0]} 等 {len(fault.projects)} 个项目"
    return "".join(fault.projects)


def said(fault: Fault, document: Document) -> str:
    """An error that no cell can show: where, what, and what was typed there."""
    where = place(fault, document)
    head = f"第 {where} 行：" if where.isdecimal() else f"{where}：" if where else ""
    return head + fault.message + (f"\n{fault.typed}" if fault.typed else "")


def all_marks(budget: Budget) -> tuple[str, ...]:
    """The codes of a budget and its sources, for a form that shows the total alone."""
    return tuple(dict.fromkeys(_of_budget(budget)))


def _of_budget(budget: Budget) -> Iterator[str]:
    yield from marks(budget, "total")
    sources = list(budget.sources)
    while sources:
        source = sources.pop(0)
        yield from marks(source, "amount")
        sources[:0] = source.parts


def not_in_table(project: Project) -> list[tuple[str, tuple[str, ...]]]:
    """The period of a 中期 where the table has no cell for it: the words and the codes."""
    midterm = project.midterm
    if midterm is None or midterm.goals or not midterm.faults:
        return []
    return [(f"中期 {midterm.text}", marks(midterm, "text"))]


def not_on_sheet(project: Project) -> list[tuple[str, tuple[str, ...]]]:
    """What is wrong in parts that the flat sheet does not show: the words and the codes."""
    found = [
        (f"{one.name}：{one.text}", marks(one, "text")) for one in project.fields if one.faults
    ]
    return [*found, *(_in_midterm(project.midterm) if project.midterm else ())]


def _in_midterm(midterm: Midterm) -> Iterator[tuple[str, tuple[str, ...]]]:
    head = (
        *marks(midterm, "text", "goals"),
        *(all_marks(midterm.budget) if midterm.budget else ()),
    )
    if head:
        yield f"中期 {midterm.text}", tuple(dict.fromkeys(head))
    for row in midterm.indicators:
        if row.faults:
            words = " ".join(filter(None, (row.level1, row.level2, row.name, row.text)))
            yield f"中期 {words}", _of_row(row.faults)


def _of_row(found: Iterable[Mark]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_word, found)))
