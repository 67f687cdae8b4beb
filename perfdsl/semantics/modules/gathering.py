"""Files → modules: each is parsed and its declarations gathered once, with those of its imports."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from perfdsl.diagnostics.model import Diagnostic, Refusal, Related, Text
from perfdsl.diagnostics.phrases import first_written, removing_line, replacing
from perfdsl.semantics import kinds
from perfdsl.semantics.modules.kinds import (
    CANNOT_IMPORT,
    IMPORT_CIRCLE,
    IMPORT_CLASH,
    IMPORT_UNUSED,
)
from perfdsl.semantics.modules.mentions import mentioned
from perfdsl.semantics.modules.namespace import (
    Imported,
    Module,
    Named,
    Sort,
    constants_of,
    schemes_of,
    templates_of,
)
from perfdsl.semantics.strays import meant
from perfdsl.semantics.values.measures import Measures
from perfdsl.semantics.values.shipped import shipped_measures
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import ast
from perfdsl.syntax.parser import parse

_DEEPEST = 64


Opener = Callable[[SourceFile, str], SourceFile | Refusal]


def nothing_to_open(importer: SourceFile, path: str) -> SourceFile | Refusal:
    """The opener of a text that lies in no folder."""
    return Refusal(Text("这里没有别的文件", "there are no other files here"))


class Modules:
    """The modules of one run. The same source always gives the same module.

    ``opener`` turns the path of a 导入 into a source; asked twice for one file, it answers with the
    same source. ``imported`` are the sources it ever gave.
    """

    def __init__(self, opener: Opener = nothing_to_open) -> None:
        self.opener = opener
        self.known: dict[SourceFile, Module] = {}
        self.waiting: list[SourceFile] = []
        self.opening: list[ast.Import] = []
        self.circles: dict[SourceFile, list[Diagnostic]] = {}
        self.imported: set[SourceFile] = set()

    def of(self, source: SourceFile) -> Module:
        """The module of a source: every declaration, and what is wrong with them."""
        module = self.known.get(source)
        if module is None:
            self.waiting.append(source)
            module = self.known[source] = _Gatherer(self, source).gather()
            self.waiting.pop()
        return module

    def release(self, source: SourceFile) -> None:
        """Lets go of the module of a source that no other imports."""
        self.known.pop(source, None)
        self.circles.pop(source, None)

    def reached(self, module: Module) -> list[Module]:
        """The modules that a module imports, directly or not, each once, itself left out."""
        found: dict[SourceFile, Module] = {}
        waiting = [module]
        while waiting:
            for one in waiting.pop().imports:
                if one.module and one.module is not module and one.module.source not in found:
                    found[one.module.source] = one.module
                    waiting.append(one.module)
        return list(found.values())


def unused_imports(module: Module, scheme: str | None = None) -> Iterator[Diagnostic]:
    """A hint for each import of which no word appears; not where the import itself is at fault.

    ``scheme`` is in force though the file does not say it: the workspace does.
    """
    if not module.imports or any(one.kind is IMPORT_CIRCLE for one in module.diagnostics):
        return
    words = mentioned(module.declarations) | ({scheme} if scheme else set())
    faulty = [one.span for one in module.diagnostics if one.span]
    for one in module.imports:
        span = one.node.span
        if one.module is None or one.module.unsure or any(_within(each, span) for each in faulty):
            continue
        if not words & _brought(one):
            fixes = (removing_line(span),)
            yield IMPORT_UNUSED.at(span, path=one.node.path.value, fixes=fixes)


def _brought(one: Imported) -> set[str]:
    """The words an import makes known, with its prefix and, where they were meant so, without."""
    if one.module is None:
        return set()
    sorts = (one.module.schemes, one.module.templates, one.module.constants)
    names = {name for sort in sorts for name in sort}
    prefixed = {f"{one.prefix}.{name}" for name in names} if one.prefix else set()
    return names | prefixed | set(one.module.measures.declared_names)


def _spelled(path: str) -> str:
    """A path without what is only its spelling: the kind of slash, and .perf at its end."""
    return path.replace("\\", "/").replace("／", "/").removesuffix(".perf")


def _within(span: Span, outer: Span) -> bool:
    return span.source is outer.source and outer.start <= span.start and span.end <= outer.end


def _name_of(node: ast.Scheme | ast.Template | ast.Let) -> ast.Name | ast.Text | None:
    """The name of a declaration; None where it could not be read."""
    return node.name


class _Gatherer:
    """Makes one module; a class because its parts share what they find."""

    def __init__(self, modules: Modules, source: SourceFile) -> None:
        self.modules = modules
        parsed = parse(source)
        self.found = list(parsed.diagnostics)
        declarations = tuple(
            meant(one, self.found) if isinstance(one, ast.Stray) else one
            for one in parsed.file.declarations
        )
        measures = Measures(shipped_measures())
        self.module = Module(source, parsed.file, declarations, measures)

    def gather(self) -> Module:
        module = self.module
        self.open_imports()
        self.declare(module.schemes, ast.Scheme)
        self.declare(module.templates, ast.Template)
        self.declare(module.constants, ast.Let)
        self.clashes(schemes_of)
        self.clashes(templates_of)
        self.clashes(constants_of)
        for one in module.imports:
            if one.module:
                self.found += module.measures.adopt(one.node, one.module.measures)
        self.found += module.measures.declare(
            one for one in module.declarations if isinstance(one, ast.Measure)
        )
        module.diagnostics = self.found + self.modules.circles.get(module.source, [])
        return module

    def declare(self, into: dict[str, Named], sort: type[Named]) -> None:
        for one in self.module.declarations:
            if not isinstance(one, sort):
                continue
            name = _name_of(one)
            if name is None:
                continue
            word = name.value if isinstance(name, ast.Text) else name.text
            first = _name_of(into.setdefault(word, one))
            if first is not None and first is not name:
                self.twice(word, name.span, first.span)

    # -- imports

    def open_imports(self) -> None:
        seen: dict[SourceFile, ast.Import] = {}
        prefixes: dict[str, Span] = {}
        for node in self.module.declarations:
            if not isinstance(node, ast.Import):
                continue
            module = self.opened(node, seen)
            self.module.imports.append(Imported(node, module))
            if node.prefix:
                first = prefixes.setdefault(node.prefix.text, node.prefix.span)
                if first is not node.prefix.span:
                    self.twice(node.prefix.text, node.prefix.span, first)

    def opened(self, node: ast.Import, seen: dict[SourceFile, ast.Import]) -> Module | None:
        opened = self.modules.opener(self.module.source, node.path.value)
        if isinstance(opened, Refusal):
            self.refused(node, opened)
            return None
        self.modules.imported.add(opened)
        first = seen.setdefault(opened, node)
        if first is not node:
            self.twice(node.path.value, node.path.span, first.path.span)
            return None
        if opened in self.modules.waiting:
            self.circle(node, opened)
            return None
        if opened not in self.modules.known and len(self.modules.waiting) >= _DEEPEST:
            text = Text(
                f"导入套得太深（超过 {_DEEPEST} 层）", f"imports nest deeper than {_DEEPEST}"
            )
            self.refused(node, Refusal(text))
            return None
        self.modules.opening.append(node)
        module = self.modules.of(opened)
        self.modules.opening.pop()
        return module

    def refused(self, node: ast.Import, refusal: Refusal) -> None:
        better = refusal.suggestion
        same = better is not None and _spelled(better) == _spelled(node.path.value)
        fixes = (replacing(node.path.span, f'"{better}"', safe=same),) if better else ()
        help = Text(f"是不是 {better}？", f"did you mean {better}?") if better else None
        self.found.append(
            CANNOT_IMPORT.at(
                node.path.span,
                path=node.path.value,
                reason=refusal.reason,
                help=help,
                fixes=fixes,
            )
        )

    def circle(self, node: ast.Import, opened: SourceFile) -> None:
        """Told at the file whose path comes first, wherever the circle was entered, to all in it."""
        modules = self.modules
        start = modules.waiting.index(opened)
        ring = list(zip(modules.waiting[start:], [*modules.opening[start:], node], strict=True))
        first = min(range(len(ring)), key=lambda place: ring[place][0].path)
        ring = ring[first:] + ring[:first]
        path = " → ".join([*(source.path for source, _ in ring), ring[0][0].path])
        found = IMPORT_CIRCLE.at(ring[0][1].path.span, path=path)
        for source, _ in ring:
            told = modules.circles.setdefault(source, [])
            told += [] if found in told else [found]

    def clashes(self, sort: Sort[Named]) -> None:
        """Names that mean two things here: the second import is told, with both places."""
        own = sort(self.module)
        known: dict[str, tuple[Named, Span]] = {
            name: (one, one.span.first_word) for name, one in own.items()
        }
        for one in self.module.imports:
            if one.module is None or one.prefix:
                continue
            for name, declared in sort(one.module).items():
                first, _ = known.setdefault(name, (declared, one.node.path.span))
                if first is not declared:
                    self.clash(one, name, first, declared)

    def clash(self, imported: Imported, name: str, first: Named, second: Named) -> None:
        written = f'"{name}"' if isinstance(_name_of(first), ast.Text) else name
        related = (
            Related(first.span, Text("一处在这里", "one is here")),
            Related(second.span, Text("另一处在这里", "the other is here")),
        )
        span = imported.node.path.span
        self.found.append(IMPORT_CLASH.at(span, name=name, written=written, related=related))

    def twice(self, name: str, span: Span, first: Span) -> None:
        related = first_written(first)
        self.found.append(kinds.WRITTEN_TWICE.at(span, name=name, related=related))
