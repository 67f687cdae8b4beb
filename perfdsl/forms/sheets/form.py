"""A form in a workbook from its parts, once, and every document printed on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from perfdsl.backends.package import package
from perfdsl.backends.sheets.spelling import sheet_name
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.document.as_json import Json
from perfdsl.document.model import Document
from perfdsl.forms import kinds
from perfdsl.forms.evaluation import Evaluation
from perfdsl.forms.expression import Expression
from perfdsl.forms.fault import TagError
from perfdsl.forms.form import FormReading, Printed, not_met, reason_of
from perfdsl.forms.printing import Scope
from perfdsl.forms.sheets.assembling import Assembly
from perfdsl.forms.sheets.book import Book, Copy, Names
from perfdsl.forms.sheets.compiling import SheetCompiler, SheetProgram
from perfdsl.forms.sheets.looks import Looks
from perfdsl.forms.sheets.printing import SheetPrinting, project_of
from perfdsl.forms.sheets.strings import Strings
from perfdsl.forms.sheets.workbook import Tab, Workbook, part_of, workbook_of
from perfdsl.forms.views import scope_of
from perfdsl.importing.fault import UnreadableError
from perfdsl.importing.package import Package
from perfdsl.record import Record, replace
from perfdsl.typed import Literal

_LINKS = Text(
    "里面有到别的文件的链接；在“数据 → 编辑链接”里断开，再保存",
    "it has links to other files; break them under “Data → Edit Links” and save it",
)
_QUERIES = Text("里面有切片器或外部数据", "it has slicers or data from outside in it")
_REFUSED = (
    ("xl/externallinks/", _LINKS),
    ("xl/connections", _QUERIES),
    ("xl/querytables/", _QUERIES),
    ("xl/slicer", _QUERIES),
    ("xl/timeline", _QUERIES),
)


class SheetForm(Record):
    """A compiled form in a workbook. ``tags`` is how many it has."""

    path: str
    workbook: Workbook
    programs: tuple[SheetProgram | Tab, ...]
    tagged_texts: tuple[int, ...]
    tags: int
    format: Literal["xlsx"] = "xlsx"

    def printed(self, document: Document) -> Printed:
        """The document on this form: the same bytes for the same two, always."""
        evaluation = Evaluation(document.money_unit)
        try:
            content = self._printed(evaluation, document)
        except TagError as error:
            return Printed(None, (error.of(self.path, "", ""),))
        except UnreadableError as error:  # in a part that only printing looks into
            return Printed(None, (kinds.NO_FORM.of(self.path, reason=reason_of(error)),))
        found = tuple(not_met(self.path, evaluation, document))
        return Printed(content, found, tuple(sorted(evaluation.asked)))

    def _printed(self, evaluation: Evaluation, document: Document) -> bytes:
        printing, scope = SheetPrinting(evaluation), scope_of(document)
        names = Names(one.tab.name for one in self._fixed())
        copies: list[Copy] = []
        pages: dict[int, dict[int, str]] = {}
        numbers: Counter[str] = Counter()
        for one, here in self._each(scope, evaluation):
            if isinstance(one, Tab):
                copies.append(Copy(one, 0, one.name, None, None))
                continue
            name, number = self._name(one, printing, here, names), numbers[one.tab.name]
            numbers[one.tab.name] += 1
            copies.append(Copy(one.tab, number, name, printing.sheet(one, here), project_of(here)))
            pages[id(copies[-1])] = {at: printing.page_words(said, here) for at, said in one.pages}
        if not copies:
            copies.append(self._empty(printing, scope, names))
        book = Book(copies, self.workbook.tabs)
        workbook = self.workbook
        strings = Strings(workbook.texts, self.tagged_texts)
        assembly = Assembly(workbook, book, Looks(workbook.styles), strings)
        return package(assembly.parts(pages).items())

    def _each(
        self, scope: dict[str, Json], evaluation: Evaluation
    ) -> Iterator[tuple[SheetProgram | Tab, Scope]]:
        """Every sheet that is printed. Neighbours for the same things take turns, as pages would."""
        for each, group in groupby(self.programs, _what_for):
            sheets = list(group)
            for here in _scopes(each, scope, evaluation):
                for one in sheets:
                    if isinstance(one, Tab) or _is_wanted(one, here, evaluation):
                        yield one, here

    def _fixed(self) -> Iterator[SheetProgram]:
        """The sheets that keep their names."""
        for one in self.programs:
            if isinstance(one, SheetProgram) and one.each is None and one.name is None:
                yield one

    def _name(
        self, program: SheetProgram, printing: SheetPrinting, scope: Scope, names: Names
    ) -> str:
        if program.name is not None:
            return names.free(printing.words(program.name, scope))
        item = scope.get(program.each[0]) if program.each else None
        if not isinstance(item, dict):
            return program.tab.name
        number = item.get("number")
        name = str(item.get("name"))
        return names.free(sheet_name(number, name) if isinstance(number, int) else name)

    def _empty(self, printing: SheetPrinting, scope: Scope, names: Names) -> Copy:
        """A sheet without rows, for a document that has nothing to print: a workbook has one."""
        first = next(one for one in self.programs if isinstance(one, SheetProgram))
        bare = replace(first, rows=(), merges=())
        return Copy(first.tab, 0, names.free("空表"), printing.sheet(bare, scope), None)


def _what_for(program: SheetProgram | Tab) -> tuple[str, Expression] | None:
    return None if isinstance(program, Tab) else program.each


def _is_wanted(program: SheetProgram, scope: Scope, evaluation: Evaluation) -> bool:
    return program.only is None or bool(evaluation.value(program.only, scope))


def _scopes(
    each: tuple[str, Expression] | None, scope: dict[str, Json], evaluation: Evaluation
) -> Iterator[Scope]:
    """The names of each copy of a sheet."""
    if each is None:
        yield scope
        return
    name, of = each
    items = evaluation.value(of, scope)
    many = items if isinstance(items, list) else []
    for at, item in enumerate(many, 1):
        unit = {"unit": item["unit"]} if isinstance(item, dict) and "unit" in item else {}
        last, length = at == len(many), len(many)
        loop: Json = {"index": at, "first": at == 1, "last": last, "length": length}
        yield {**scope, **unit, name: item, "loop": loop}


def read_workbook(path: str, source: Package, main: str, parts: dict[str, bytes]) -> FormReading:
    """The form in the parts of a workbook; raises ``UnreadableError`` where it is none."""
    for begin, reason in _REFUSED:
        if any(name.startswith(begin) for name in source.names()):
            return FormReading(None, (kinds.NO_FORM.of(path, reason=reason),))
    workbook = workbook_of(source, main, parts)
    texts = workbook.tagged_texts()
    programs: list[SheetProgram | Tab] = []
    found: list[Diagnostic] = []
    for tab in workbook.tabs:
        if not tab.is_grid:
            programs.append(tab)
            continue
        compiler = SheetCompiler(path, tab, part_of(tab.part, parts), texts)
        programs.append(compiler.sheet())
        found += compiler.found
    tags = sum(one.tags for one in programs if isinstance(one, SheetProgram))
    if not tags and not found:
        return FormReading(None, (kinds.NO_TAGS.of(path),))
    form = SheetForm(path, workbook, tuple(programs), tuple(texts), tags)
    return FormReading(None if found else form, tuple(found))
