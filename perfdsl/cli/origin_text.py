"""Where values come from, for people: each with its places and its computation below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdsl.cli.columns import Entry, beside_left
from perfdsl.diagnostics.model import Lang, Text
from perfdsl.semantics.templates.scope import UsedTemplate
from perfdsl.semantics.values.reader import SIGNS
from perfdsl.source import Span
from perfdsl.survey.computation import lines
from perfdsl.survey.origins import Home, Origin

_LONGEST = 40  # characters of an argument; a whole goal may be one
_PROJECT = Text("项目「{name}」", "project “{name}”")
_DEPARTMENT = Text("部门「{name}」", "department “{name}”")
_TASK = Text("任务「{name}」", "task “{name}”")
_MIDTERM = Text("中期 {name}", "mid-term {name}")
_NAMED = {"project": _PROJECT, "department": _DEPARTMENT, "task": _TASK, "midterm": _MIDTERM}
_CONSTANT = Text("设 {name} = {text}", "let {name} = {text}")
_ASSERTION = Text("校验 {name}：{text}，{holds}", "assert {name}: {text}, {holds}")
_HOLDS = {True: Text("成立", "holds"), False: Text("不成立", "does not hold")}
_IN_PROJECT = Text("位于 项目「{project}」", "in the project “{project}”")
_IN_MIDTERM = Text(
    "位于 项目「{project}」中期 {midterm}", "in the project “{project}”, mid-term {midterm}"
)
_IN_DEPARTMENT = Text("位于 部门「{project}」", "in the department “{project}”")
_IN_DEPARTMENTS_MIDTERM = Text(
    "位于 部门「{project}」中期 {midterm}", "in the department “{project}”, mid-term {midterm}"
)
_WITHIN = {  # by whether it is a department's, and of 中期
    (False, False): _IN_PROJECT,
    (False, True): _IN_MIDTERM,
    (True, False): _IN_DEPARTMENT,
    (True, True): _IN_DEPARTMENTS_MIDTERM,
}
_IN_UNIT = Text("位于 单位 {unit}", "in the unit {unit}")
_FROM_TEMPLATE = Text("来自 模板「{name}」", "from the template “{name}”")
_USES = Text("沿用 模板「{name}」{arguments}", "from the template “{name}”{arguments}")
_AS_WRITTEN = Text("照写 {said}", "as written: {said}")
_SHOWN = Text("写作 {said}", "printed as {said}")
_FROM = Text("算自 {said}", "from {said}")
_TEMPLATE = Text("模板", "template")
_OF_TEMPLATE = Text("模板「{name}」", "template “{name}”")
_REPEATED = Text("（见上）", " (see above)")
_MORE = Text(
    "还有 {n} 处，写成 项目/名称 可以缩小范围",
    "{n} more; PROJECT/NAME narrows it down",
)


def drawn(matches: Sequence[Origin], most: int, lang: Lang) -> str:
    """The matches one after another, at most ``most`` of them, and how many more there are."""
    picture = _Picture(lang)
    blocks = [list(beside_left(list(picture.match(one)))) for one in matches[:most]]
    if len(matches) > most:
        blocks.append([picture.say(_MORE, n=len(matches) - most)])
    return "\n".join("".join(f"{line}\n" for line in block) for block in blocks)


class _Picture:
    """Draws in one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang

    def say(self, said: Text, /, **values: object) -> str:
        return said.fill(values).get(self.lang)

    def line(self, depth: int, said: Text, span: Span | None, /, **values: object) -> Entry:
        return Entry((self.say(said, **values),), place(span) if span else "", depth)

    def match(self, one: Origin) -> Iterator[Entry]:
        """A value asked for: what it is, where it lies, how it came to be, what is in it."""
        if one.sort == "constant":
            yield self.line(0, _CONSTANT, one.span, name=one.name, text=_one_line(one.text))
        else:
            yield Entry((self.head(one),))
        if one.home:
            yield from self.homes(one, one.home)
        yield from self.way(one, 1)
        for inner in one.contents:
            yield from self.content(inner, 1)

    def homes(self, one: Origin, home: Home) -> Iterator[Entry]:
        """The project; and where the line is a template's, the template and the project's own."""
        at = home.span if one.template else one.span
        if one.sort in ("project", "department"):
            if one.sort == "project":
                yield self.line(1, _IN_UNIT, one.span, unit=home.unit or "?")
            for use in home.uses:
                yield self.line(1, _USES, use.span, name=use.name, arguments=self.arguments(use))
        else:
            within = _WITHIN[home.is_department, bool(home.midterm)]
            yield self.line(1, within, at, project=home.project, midterm=home.midterm)
            if one.template:
                yield self.line(1, _FROM_TEMPLATE, one.span, name=one.template)

    def way(self, one: Origin, depth: int) -> Iterator[Entry]:
        """How the value came to be: its computation, or that it stands as written."""
        if one.trace:
            yield from self.computation(one, depth)
        elif one.written and one.sort in ("indicator", "constant", "source", "budget"):
            yield self.line(depth, _AS_WRITTEN, one.written, said=_one_line(one.written.text))
            for step in one.given:
                yield Entry((step.said, _one_line(step.value)), place(step.span), depth + 1)
        if one.shown:
            yield self.line(depth, _SHOWN, one.shown, said=_one_line(one.shown.text))

    def computation(self, one: Origin, depth: int) -> Iterator[Entry]:
        assert one.trace, "the caller's promise"
        for line in lines(one.trace):
            first, *more = line.terms
            if line.depth == 0 and one.operator:
                first = f"{SIGNS[one.operator]} {first}"
            if line.repeated:
                more[-1:] = [(more or [first])[-1] + _REPEATED.get(self.lang)]
            yield Entry((first, *more), place(line.span), depth + line.depth)

    # -- what is in a project

    def content(self, one: Origin, depth: int) -> Iterator[Entry]:
        """A value among others: one line, and a budget's sources below it."""
        said = self.head(one) + self.remarks(one)
        yield Entry((said,), place(one.span), depth)
        for inner in one.contents:
            yield from self.content(inner, depth + 1)

    def remarks(self, one: Origin) -> str:
        """In brackets: the template it came from, what it was computed from."""
        said = []
        if one.template and one.home:
            is_only = len(one.home.uses) == 1
            said.append(self.say(_TEMPLATE if is_only else _OF_TEMPLATE, name=one.template))
        if one.trace and one.sort != "assertion":
            said.append(self.say(_FROM, said=_clipped(one.trace.said)))
        return self.brackets(said)

    def brackets(self, said: Sequence[str]) -> str:
        if not said:
            return ""
        return f"（{'，'.join(said)}）" if self.lang == "zh" else f" ({', '.join(said)})"

    def head(self, one: Origin) -> str:
        """What it is and what is printed: ``数量指标 "培训班次"  ≥15次``."""
        text = _one_line(one.text)
        if one.sort == "assertion" and one.holds is not None:
            return self.say(_ASSERTION, name=one.name, text=text, holds=_HOLDS[one.holds])
        if one.sort in _NAMED:
            said = self.say(_NAMED[one.sort], name=one.name)
        elif one.sort == "indicator":
            label = f"{one.label}: " if one.label else ""
            said = f'{label}{one.level} "{_one_line(one.name)}"'
        else:
            said = one.name
        return f"{said}  {text}" if text else said

    def arguments(self, one: UsedTemplate) -> str:
        """What the parameters stand for, in brackets: （人数 = 5人，单价 = 614元/套）."""
        return self.brackets([f"{name} = {_clipped(text)}" for name, text in one.arguments])


def place(span: Span) -> str:
    """``2023.perf:31:8``."""
    line, column = span.begin
    return f"{span.source.path}:{line}:{column}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _clipped(text: str) -> str:
    text = _one_line(text)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
