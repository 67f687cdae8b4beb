"""The inventory for people: files with what they declare, units and projects with their amounts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.cli.columns import Entry, at_the_right
from perfdsl.diagnostics.model import Lang, Text
from perfdsl.diagnostics.phrases import listed
from perfdsl.document.model import SourceAmount
from perfdsl.semantics.values.reader import SIGNS
from perfdsl.survey.inventory import (
    Contents,
    ControlFigure,
    Counts,
    ImportedFile,
    ListedDepartment,
    ListedFile,
    ListedUnit,
    Total,
)

_SCHEME = Text("体例 {scheme}", "scheme {scheme}")
_OF_YEAR = Text("体例 {scheme}，{year} 年度", "scheme {scheme}, year {year}")
_IMPORT = Text("导入 {file}", "imports {file}")
_IMPORT_AS = Text("导入 {file}，作为 {prefix}", "imports {file} as {prefix}")
_NOT_OPENED = Text("导入 {file}（没有打开）", "imports {file} (not opened)")
_DEPARTMENT = Text("部门 {name}", "department {name}")
_UNIT = Text("单位 {name}", "unit {name}")
_NO_NAME = Text("（没有名称）", "(no name)")
_CEILING = Text("控制数 {amount}{unit}", "control figure {amount}{unit}")
_HOLDS = Text("，相符", ", met")
_LEAVES = Text("，相符，还余 {left}{unit}", ", met, {left}{unit} left")
_FAILS = Text("，不符", ", not met")
_UNKNOWN = Text("，还不能判断：有项目没有预算", ", not judged: a project has no budget")
_TEMPLATE = Text("模板 {names}", "template {names}")
_TOTAL = Text("合计", "Total")
_OF_SCHEME = Text("合计，体例 {scheme}", "Total, scheme {scheme}")
_UNREAD = Text("读不了", "cannot be read")
_FAULTY = Text("{errors}，没有计入合计", "{errors}; left out of the totals")
_FAULTY_IMPORTS = Text(
    "导入的文件里有错误：{errors}，没有计入合计",
    "errors in imported files: {errors}; left out of the totals",
)
_FAULTS_SEE = Text("错误见：perfc check", "for the errors: perfc check")
_NOTHING = Text("没有项目", "there are no projects")
_DECLARED = (
    ("schemes", Text("声明体例 {names}", "declares schemes {names}")),
    ("templates", Text("声明模板 {names}", "declares templates {names}")),
    ("constants", Text("声明常量 {names}", "declares constants {names}")),
    ("measures", Text("声明计量单位 {names}", "declares units of measure {names}")),
)
_COUNTED = {
    "files": (Text("{n} 个文件", "{n} files"), "1 file"),
    "units": (Text("{n} 个单位", "{n} units"), "1 unit"),
    "projects": (Text("{n} 个项目", "{n} projects"), "1 project"),
    "tasks": (Text("{n} 项任务", "{n} tasks"), "1 task"),
    "errors": (Text("{n} 个错误", "{n} errors"), "1 error"),
    "indicators": (Text("{n} 个指标", "{n} indicators"), "1 indicator"),
}


def drawn(files: Sequence[ListedFile], totals: Sequence[Total], lang: Lang) -> str:
    """The whole report. Files stand in the order given, totals behind them."""
    picture = _Picture(lang)
    blocks = [list(at_the_right(list(picture.file(one)))) for one in files]
    if totals or files:
        blocks.append(list(at_the_right(list(picture.totals(totals, files)))))
    return "\n".join("".join(f"{line}\n" for line in block) for block in blocks)


class _Picture:
    """Draws in one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang

    def say(self, said: Text, /, **values: object) -> str:
        return said.fill(values).get(self.lang)

    def line(self, depth: int, said: Text, beside: str = "", /, **values: object) -> Entry:
        return Entry((self.say(said, **values),), beside, depth)

    # -- files

    def file(self, one: ListedFile) -> Iterator[Entry]:
        yield Entry((one.path,))
        if one.contents:
            yield from self.contents(one.contents)
        elif one.errors:
            yield self.line(1, _FAULTY, errors=self.count("errors", one.errors))
        elif one.errors_imported:
            yield self.line(1, _FAULTY_IMPORTS, errors=self.count("errors", one.errors_imported))
        else:
            yield self.line(1, _UNREAD)

    def contents(self, one: Contents) -> Iterator[Entry]:
        if one.scheme:
            head = _OF_YEAR if one.year else _SCHEME
            yield self.line(1, head, scheme=one.scheme, year=one.year)
        yield from map(self.imported, one.imports)
        declared = one.declared
        lists = (declared.schemes, declared.templates, declared.constants, declared.measures)
        for (_, head), names in zip(_DECLARED, lists, strict=True):
            if names:
                yield self.line(1, head, names=listed(names))
        for department in one.departments:
            yield from self.department(department, one.money_unit or "")
        for unit in one.units:
            yield from self.unit(unit, one.money_unit or "")

    def imported(self, one: ImportedFile) -> Entry:
        if one.file is None:
            return self.line(1, _NOT_OPENED, file=one.written)
        head = _IMPORT_AS if one.prefix else _IMPORT
        return self.line(1, head, file=one.file, prefix=one.prefix)

    def department(self, one: ListedDepartment, money: str) -> Iterator[Entry]:
        amount = one.amount + money if one.amount else ""
        yield self.line(1, _DEPARTMENT, amount, name=one.name or _NO_NAME.get(self.lang))
        counts = (self.count("tasks", one.tasks), self.count("indicators", one.indicators))
        yield Entry((self.comma.join(counts),), "", 2)
        if one.uses:
            yield self.line(2, _TEMPLATE, names=listed(each.name for each in one.uses))

    # -- units

    def unit(self, one: ListedUnit, money: str) -> Iterator[Entry]:
        name = " ".join(filter(None, (one.code, one.name))) or _NO_NAME.get(self.lang)
        yield self.line(1, _UNIT, one.budget.total + money, name=name)
        yield Entry((self.counted(one.counts),), "", 2)
        sources = self.sources(one.budget.sources)
        if sources:
            yield Entry((sources,), "", 2)
        if one.ceiling:
            yield Entry((self.ceiling(one.ceiling, money),), "", 2)
        width = len(str(one.projects[-1].number)) if one.projects else 0
        width = max(width, 2)  # so that names stand where the lines below them do
        for project in one.projects:
            amount = project.amount + money if project.amount else ""
            yield Entry((f"{project.number:>{width}}. {project.name}",), amount, 2)
            if project.uses:
                names = listed(one.name for one in project.uses)
                yield self.line(4, _TEMPLATE, names=names)

    def sources(self, sources: Sequence[SourceAmount]) -> str:
        """The sources that have an amount, each with its parts in brackets."""
        found = []
        for one in sources:
            parts = self.sources(one.parts)
            brackets = self.say(Text("（{parts}）", " ({parts})"), parts=parts) if parts else ""
            if one.amount is not None:
                found.append(f"{one.name} {one.amount}{brackets}")
        return self.comma.join(found)

    @property
    def comma(self) -> str:
        return "，" if self.lang == "zh" else ", "

    def ceiling(self, one: ControlFigure, money: str) -> str:
        amount = SIGNS[one.operator] + one.amount
        said = self.say(_CEILING, amount=amount, unit=money)
        if one.holds is None:
            return said + self.say(_UNKNOWN)
        if not one.holds:
            return said + self.say(_FAILS)
        return said + self.say(
            _LEAVES if one.operator == "<=" else _HOLDS, left=one.left, unit=money
        )

    # -- totals

    def totals(self, totals: Sequence[Total], files: Sequence[ListedFile]) -> Iterator[Entry]:
        for one in totals:
            head = _OF_SCHEME if len(totals) > 1 else _TOTAL
            yield self.line(0, head, one.amount + one.money_unit, scheme=one.scheme)
            counted = {"files": one.files, "units": one.units}
            yield Entry((self.counted(one.counts, **counted),), "", 1)
        if not totals and not any(one.contents and one.contents.departments for one in files):
            yield self.line(0, _NOTHING)
        if any(one.errors or one.errors_imported for one in files):
            yield self.line(0, _FAULTS_SEE)

    def counted(self, counts: Counts, **more: int) -> str:
        numbers = {**more, "projects": counts.projects, "indicators": counts.indicators}
        return self.comma.join(self.count(name, n) for name, n in numbers.items())

    def count(self, name: str, n: int) -> str:
        many, one = _COUNTED[name]
        return one if n == 1 and self.lang == "en" else self.say(many, n=n)
