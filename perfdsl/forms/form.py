"""A form from its bytes, once, and every document printed on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from perfdsl.backends.package import package
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.document.model import Document
from perfdsl.forms import kinds
from perfdsl.forms.binding import unbound
from perfdsl.forms.bodies import compiled_part
from perfdsl.forms.compiling import Compiler
from perfdsl.forms.evaluation import Evaluation
from perfdsl.forms.fault import TagError
from perfdsl.forms.fitting import Sizes, sizes_of
from perfdsl.forms.notes import REFERENCES, Notes
from perfdsl.forms.places import Places
from perfdsl.forms.printing import Printing
from perfdsl.forms.program import Step
from perfdsl.forms.stamping import stamped
from perfdsl.forms.views import scope_of
from perfdsl.forms.xml import elements
from perfdsl.importing import reading_kinds
from perfdsl.importing.fault import UnreadableError
from perfdsl.importing.package import Package
from perfdsl.importing.sniff import Form as Kind
from perfdsl.importing.sniff import form_of
from perfdsl.record import Record
from perfdsl.typed import Literal, Protocol

_TYPES = "[Content_Types].xml"
_TEMPLATE = (b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml")
_BOM = b"\xef\xbb\xbf"
_USUAL_BOOK = "xl/workbook.xml"
_NOT_OFFICE = Text(
    "不是 Word（.docx）或 Excel（.xlsx）文件", "it is no Word (.docx) or Excel (.xlsx) file"
)
_MACROS = Text("里面有宏", "it has macros in it")
_PROTECTED = Text("设了打开密码", "a password protects it")
_DECLARED = Text("部件 {part} 里有 DTD 或实体声明", "its part {part} declares a DTD or entities")
_EMPTY = Text("文件是空的", "it is empty")


class Printed(Record):
    """A document on a form: the bytes of the file, or None and why not.

    ``asked`` are the names of a scheme that the form looked for.
    """

    content: bytes | None
    diagnostics: tuple[Diagnostic, ...]
    asked: tuple[str, ...] = ()


class Form(Record):
    """A compiled form. ``tags`` is how many it has; ``notes`` are the parts of footnotes and endnotes

    without their notes, which are printed where the body refers to them.
    """

    path: str
    parts: tuple[tuple[str, bytes], ...]
    programs: tuple[tuple[str, tuple[Step, ...]], ...]
    tags: int
    notes: tuple[tuple[str, tuple[str, str]], ...] = ()
    headers: tuple[str, ...] = ()
    format: Literal["docx"] = "docx"

    def printed(self, document: Document) -> Printed:
        """The document on this form: the same bytes for the same two, always."""
        evaluation = Evaluation(document.money_unit)
        is_draft = document.draft is not None
        printing, scope = Printing(evaluation, is_draft=is_draft), scope_of(document)
        try:
            done = {name: printing.part(steps, scope) for name, steps in self.programs}
        except TagError as error:
            return Printed(None, (error.of(self.path, "", ""),))
        for name, around in self.notes:
            notes = sorted(printing.notes.get(name, ()))
            done[name] = "".join(xml for _, xml in notes).join(around)
        made = {name: xml.encode() for name, xml in done.items()}
        found = tuple(not_met(self.path, evaluation, document))
        parts = {name: made.get(name, old) for name, old in self.parts}
        if is_draft:
            try:
                parts = stamped(parts, self.programs[0][0], self.headers, document)
            except UnreadableError as error:  # what printing could leave alone is in UTF-16
                return Printed(None, (kinds.NO_FORM.of(self.path, reason=reason_of(error)),))
        content = package(parts.items())
        return Printed(content, found, tuple(sorted(evaluation.asked)))


class AnyForm(Protocol):
    """A compiled form, be it a Word file or a workbook."""

    @property
    def path(self) -> str:
        """How messages call it."""

    @property
    def tags(self) -> int:
        """How many tags it has."""

    @property
    def format(self) -> Literal["docx", "xlsx"]:
        """Which output is printed on it."""

    def printed(self, document: Document) -> Printed:
        """The document on this form: the same bytes for the same two, always."""


class FormReading(Record):
    """A form that was read, or None and what is wrong with it."""

    form: AnyForm | None
    diagnostics: tuple[Diagnostic, ...]


def read_form(path: str, content: bytes) -> FormReading:
    """The form in the bytes of a file that is shown as ``path``. Never raises for what it holds."""
    try:
        return _read(path, content)
    except UnreadableError as error:
        return FormReading(None, (kinds.NO_FORM.of(path, reason=reason_of(error)),))


def _read(path: str, content: bytes) -> FormReading:
    if not content:
        return _refused(path, _EMPTY)
    if form_of(content) is not Kind.ARCHIVE:
        return _refused(path, _NOT_OFFICE)
    package = Package(content)
    main = package.main_part(_USUAL_BOOK if _USUAL_BOOK in package else "word/document.xml")
    if main not in package or not main.startswith(("word/", "xl/")) or _TYPES not in package:
        return _refused(path, _NOT_OFFICE)
    if any(_is_macro(name) for name in package.names()):
        return _refused(path, _MACROS)
    parts = _parts(package)
    if main.startswith("xl/"):
        from perfdsl.forms.sheets.form import read_workbook  # what prints Word needs none of it

        return read_workbook(path, package, main, parts)
    return _read_word(path, package, main, parts)


def _read_word(path: str, package: Package, main: str, parts: dict[str, bytes]) -> FormReading:
    notes, sizes = _notes(path, package, main, parts), _sizes(package, main, parts)
    compilers = {
        name: _compiler(path, name, parts, notes if name == main else {}, sizes)
        for name in _with_tags(package, main, parts)
    }
    programs = tuple((name, compiled_part(one)) for name, one in compilers.items())
    everything = [*compilers.values(), *(one.compiler for one in notes.values())]
    found = tuple(dict.fromkeys(one for each in everything for one in each.found))
    tags = sum(len(here) for each in everything for here in each.tags.values())
    if not tags and not found:
        return FormReading(None, (kinds.NO_TAGS.of(path),))
    around = tuple((one.part, one.without()) for one in notes.values())
    headers = tuple(name for name in _related(package, main, "header") if name in parts)
    form = Form(path, tuple(parts.items()), programs, tags, around, headers)
    return FormReading(None if found else form, found)


def _parts(package: Package) -> dict[str, bytes]:
    """Every part as it is, the content types first, which readers want."""
    names = sorted(package.names_as_written(), key=lambda name: name != _TYPES)
    parts = {name: package.part(name) for name in names}
    parts[_TYPES] = parts[_TYPES].replace(*_TEMPLATE)
    return parts


def _is_macro(name: str) -> bool:
    return name.endswith("vbaproject.bin") or name.startswith(("xl/macrosheets/", "xl/activex/"))


def _with_tags(package: Package, main: str, parts: dict[str, bytes]) -> Iterator[str]:
    """The body, then headers and footers: the parts whose tags are printed."""
    wanted = _related(package, main, "header", "footer")
    yield from (name for name in parts if name == main)
    yield from (name for name in parts if name in wanted and name != main)


def _related(package: Package, main: str, *types: str) -> dict[str, None]:
    """The parts of these types, each once, in the order of the file."""
    related = package.relationships(main).values()
    return dict.fromkeys(one.target for one in related if one.type in types)


def _notes(path: str, package: Package, main: str, parts: dict[str, bytes]) -> dict[str, Notes]:
    """The notes of the body, by the element that refers to one."""
    found = {}
    for one in package.relationships(main).values():
        if one.type in REFERENCES and one.target in parts:
            found[REFERENCES[one.type]] = Notes(one.target, _compiler(path, one.target, parts, {}))
    return found


def _sizes(package: Package, main: str, parts: dict[str, bytes]) -> Sizes:
    """The sizes of the styles; the usual ones in a form without any."""
    related = package.relationships(main).values()
    name = next((one.target for one in related if one.type == "styles"), "")
    if name not in parts:
        return Sizes()
    return sizes_of(elements(name, parts[name].removeprefix(_BOM)))


def _compiler(
    path: str,
    name: str,
    parts: dict[str, bytes],
    notes: Mapping[str, Notes],
    sizes: Sizes | None = None,
) -> Compiler:
    data = parts[name].removeprefix(_BOM)
    root = elements(name, data)
    kept = unbound(root, data)
    if kept is not data:
        data, root = kept, elements(name, kept)
    return Compiler(path, data, root, Places(root), notes, sizes)


def _refused(path: str, reason: Text) -> FormReading:
    return FormReading(None, (kinds.NO_FORM.of(path, reason=reason),))


def reason_of(error: UnreadableError) -> Text:
    """Why a file is not read, in the words of a form instead of an import."""
    reason = error.values.get("reason") or error.values.get("format")
    if error.kind is reading_kinds.PROTECTED:
        return _PROTECTED
    if error.kind is reading_kinds.DECLARED:
        return _DECLARED.fill({"part": error.values["part"]})
    if error.kind is reading_kinds.NO_TABLES_IN_FORMAT or not isinstance(reason, Text):
        return _NOT_OFFICE
    return reason


def not_met(path: str, evaluation: Evaluation, document: Document) -> Iterator[Diagnostic]:
    """The names of a scheme that are nowhere in the document; then what is nowhere on the form."""
    for name in sorted(evaluation.asked - evaluation.met):
        yield kinds.NOT_MET.of(path, name=name, document=document.source)
    if document.departments and not evaluation.names_departments:
        names = "、".join(one.name for one in document.departments)
        yield kinds.LEFT_OUT.of(path, document=document.source, names=names)
