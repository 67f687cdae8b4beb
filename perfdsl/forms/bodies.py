"""A whole part of a form → its program: a body that is for one project is printed for each of them."""

from __future__ import annotations

from perfdsl.forms.compiling import Compiler
from perfdsl.forms.expression import Name
from perfdsl.forms.identity import once_each
from perfdsl.forms.judging import shape_of
from perfdsl.forms.pages import new_page_before, section_end
from perfdsl.forms.program import Loop, Step
from perfdsl.forms.words import OF_A_PARAGRAPH, OF_A_ROW
from perfdsl.forms.xml import Element


def compiled_part(compiler: Compiler) -> tuple[Step, ...]:
    """The program of the part."""
    body = compiler.root.child("body")
    steps = _whole(compiler) if body is None else _Body(compiler, body).steps()
    return once_each(steps, compiler.data.decode())


def _whole(compiler: Compiler) -> tuple[Step, ...]:
    """Of a header or footer, which is printed once."""
    root, end = compiler.root, len(compiler.data)
    return (compiler.raw(0, root.start), *compiler.element(root), compiler.raw(root.end, end))


class _Body:
    def __init__(self, compiler: Compiler, body: Element) -> None:
        self.compiler, self.body = compiler, body
        last = body.children[-1] if body.children else None
        self.section = last if last and last.name == "sectPr" else None
        self.until = self.section.start if self.section else body.last
        self.shown = [one for one in body.children if one.start < self.until]

    def steps(self) -> tuple[Step, ...]:
        compiler, name = self.compiler, self.repeated_for()
        steps = self.once() if name is None else self.for_each(name)
        end = compiler.raw(self.until, len(compiler.data))
        return (compiler.raw(0, self.body.inner), *steps, end)

    def once(self) -> list[Step]:
        return self.compiler.sequence(self.shown, self.body.inner, self.until)

    def repeated_for(self) -> str | None:
        """What the whole body is printed for, each on a new page: a project, a unit, or nothing."""
        tags = list(self.compiler.tags_of(self.body))
        if self.compiler.unbound(tags, ("project", *OF_A_ROW, *OF_A_PARAGRAPH)):
            given = {placed.tag.name for placed in tags}
            return None if "project" in given else "project"
        return self.compiler.unbound(tags, ("unit",))

    def for_each(self, name: str) -> list[Step]:
        compiler, items = self.compiler, Name(f"{name}s")
        kept = compiler.bind(name, shape_of(items, compiler.scope).item())
        end = self.end_of_sections()
        page = [] if end else self.begin_pages()
        steps = self.once()
        compiler.scope = kept
        return [Loop(name, items, (*page, *steps, *end))]

    def end_of_sections(self) -> list[Step]:
        """What parts the last section of a form that has several from the first of the next."""
        looks = (one.child("pPr") for one in self.shown if one.name == "p")
        if self.section is None or not any(look and look.child("sectPr") for look in looks):
            return []
        xml = self.compiler.raw(self.section.start, self.section.end).xml
        return [section_end(self.section, xml)]

    def begin_pages(self) -> list[Step]:
        """The first paragraph begins the page; where there is none to do so, one is put before."""
        if not self.shown:
            return []
        first, compiler = self.shown[0], self.compiler
        is_plain = first.name == "p" and first.inner < first.end and not compiler.steering(first)
        if is_plain and not compiler.unbound(compiler.tags_of(first), OF_A_PARAGRAPH):
            compiler.first = first
            compiler.filled.add(first.start)
            return []
        return [new_page_before(first)]
