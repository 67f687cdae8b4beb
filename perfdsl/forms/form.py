"""A form from its bytes, once, and every document printed on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from perfdsl.backends.application_grid import grid_of
from perfdsl.backends.package import package
from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.document.as_json import Json, as_json
from perfdsl.document.model import Document
from perfdsl.document.title import document_title
from perfdsl.forms import kinds
from perfdsl.forms.compiling import Compiler
from perfdsl.forms.evaluation import Evaluation
from perfdsl.forms.fault import TagError
from perfdsl.forms.places import Places
from perfdsl.forms.printing import Printing
from perfdsl.forms.program import Step
from perfdsl.forms.side_by_side import side_by_side
from perfdsl.forms.xml import elements
from perfdsl.importing import reading_kinds
from perfdsl.importing.fault import UnreadableError
from perfdsl.importing.package import Package
from perfdsl.importing.sniff import Form as Kind
from perfdsl.importing.sniff import form_of

_TYPES = "[Content_Types].xml"
_TEMPLATE = (b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml")
_BOM = b"\xef\xbb\xbf"
# Marks of paragraphs that have to be unique, which those of a loop would not be; none is needed.
_IDS = re.compile(rb' w14:(?:paraId|textId)="[^"]*"')
_NOT_WORD = Text("不是 Word 文件（.docx）", "it is no Word file (.docx)")
_MACROS = Text("里面有宏", "it has macros in it")
_PROTECTED = Text("设了打开密码", "a password protects it")
_DECLARED = Text("部件 {part} 里有 DTD 或实体声明", "its part {part} declares a DTD or entities")
_EMPTY = Text("文件是空的", "it is empty")


@dataclass(frozen=True, slots=True)
class Printed:
    """A document on a form: the bytes of a .docx, or None and why not.

    ``asked`` are the names of a scheme that the form looked for.
    """

    content: bytes | None
    diagnostics: tuple[Diagnostic, ...]
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A compiled form. ``tags`` is how many it has."""

    path: str
    parts: tuple[tuple[str, bytes], ...]
    programs: tuple[tuple[str, tuple[Step, ...]], ...]
    tags: int

    def printed(self, document: Document) -> Printed:
        """The document on this form: the same bytes for the same two, always."""
        evaluation = Evaluation()
        printing, scope = Printing(evaluation), _scope(document)
        try:
            done = {name: printing.part(steps, scope) for name, steps in self.programs}
        except TagError as error:
            return Printed(None, (error.of(self.path, "", ""),))
        made = {name: xml.encode() for name, xml in done.items()}
        found = tuple(self._not_met(evaluation, document))
        content = package((name, made.get(name, old)) for name, old in self.parts)
        return Printed(content, found, tuple(sorted(evaluation.asked)))

    def _not_met(self, evaluation: Evaluation, document: Document) -> Iterator[Diagnostic]:
        for name in sorted(evaluation.asked - evaluation.met):
            yield kinds.NOT_MET.of(self.path, name=name, document=document.source)


@dataclass(frozen=True, slots=True)
class FormReading:
    """A form that was read, or None and what is wrong with it."""

    form: Form | None
    diagnostics: tuple[Diagnostic, ...]


def read_form(path: str, content: bytes) -> FormReading:
    """The form in the bytes of a file that is shown as ``path``. Never raises for what it holds."""
    try:
        return _read(path, content)
    except UnreadableError as error:
        return FormReading(None, (kinds.NO_FORM.of(path, reason=_reason(error)),))


def _read(path: str, content: bytes) -> FormReading:
    if not content:
        return _refused(path, _EMPTY)
    if form_of(content) is not Kind.ARCHIVE:
        return _refused(path, _NOT_WORD)
    package = Package(content)
    main = package.main_part("word/document.xml")
    if main not in package or not main.startswith("word/"):
        return _refused(path, _NOT_WORD)
    if any(name.endswith("vbaproject.bin") for name in package.names()):
        return _refused(path, _MACROS)
    parts = _parts(package)
    programs, found, tags = [], [], 0
    for name in _with_tags(package, main, parts):
        compiler = _compiler(path, name, parts)
        programs.append((name, compiler.part()))
        found += compiler.found
        tags += sum(len(here) for here in compiler.tags.values())
    if not tags and not found:
        return FormReading(None, (kinds.NO_TAGS.of(path),))
    form = Form(path, tuple(parts.items()), tuple(programs), tags)
    return FormReading(None if found else form, tuple(found))


def _parts(package: Package) -> dict[str, bytes]:
    """Every part as it is, the content types first, which readers want."""
    names = sorted(package.names_as_written(), key=lambda name: name != _TYPES)
    parts = {name: package.part(name) for name in names}
    if _TYPES in parts:
        parts[_TYPES] = parts[_TYPES].replace(*_TEMPLATE)
    return parts


def _with_tags(package: Package, main: str, parts: dict[str, bytes]) -> Iterator[str]:
    """The body, then headers and footers: the parts whose tags are printed."""
    related = package.relationships(main).values()
    wanted = {one.target for one in related if one.type in ("header", "footer")}
    yield from (name for name in parts if name == main)
    yield from (name for name in parts if name in wanted and name != main)


def _compiler(path: str, name: str, parts: dict[str, bytes]) -> Compiler:
    data = _IDS.sub(b"", parts[name].removeprefix(_BOM))
    root = elements(name, data)
    return Compiler(path, data, root, Places(root))


def _refused(path: str, reason: Text) -> FormReading:
    return FormReading(None, (kinds.NO_FORM.of(path, reason=reason),))


def _reason(error: UnreadableError) -> Text:
    """Why a file is not read, in the words of a form instead of an import."""
    reason = error.values.get("reason") or error.values.get("format")
    if error.kind is reading_kinds.PROTECTED:
        return _PROTECTED
    if error.kind is reading_kinds.DECLARED:
        return _DECLARED.fill({"part": error.values["part"]})
    if error.kind is reading_kinds.NO_TABLES_IN_FORMAT or not isinstance(reason, Text):
        return _NOT_WORD
    return reason


def _scope(document: Document) -> dict[str, Json]:
    """The names that tags may begin from: the keys of the JSON and a few more."""
    data, grid = as_json(document), grid_of(document)
    projects: list[Json] = []
    for unit, printed in zip(_dicts(data["units"]), document.units, strict=True):
        owner: dict[str, Json] = {"code": unit["code"], "name": unit["name"]}
        for project, one in zip(_dicts(unit["projects"]), printed.projects, strict=True):
            project.update(side_by_side(one, document, grid), unit=owner)
            projects.append(project)
    return {**data, "document": data, "projects": projects, "title": document_title(document)}


def _dicts(value: Json) -> list[dict[str, Json]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
