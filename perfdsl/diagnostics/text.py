"""Findings as text for people: the excerpt, carets under the place, notes and help."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from perfdsl.diagnostics.excerpt import ELLIPSIS, Mark, Row, Window, rows, window
from perfdsl.diagnostics.folding import folded
from perfdsl.diagnostics.grouping import Group, grouped
from perfdsl.diagnostics.model import Diagnostic, Lang, Related, Severity, Text
from perfdsl.diagnostics.width import visible
from perfdsl.record import replace
from perfdsl.source import SourceFile, Span
from perfdsl.typed import Final

MOST_RELATED = 8  # the author needs one or two; a thousand duplicates must not be a thousand rows
MOST_MESSAGE = 600  # characters

SEVERITY_WORDS: Final = {
    Severity.ERROR: Text("错误", "error"),
    Severity.WARNING: Text("警告", "warning"),
    Severity.HINT: Text("提示", "hint"),
}
_HELP = Text("建议：{text}", "help: {text}")
_FIX = Text("改法：{text}", "fix: {text}")
_SAFE_FIX = Text("改法（可用 --fix 自动改）：{text}", "fix (--fix applies it): {text}")
_PROJECT = Text("位于：项目「{name}」", "in: project “{name}”")
_DEPARTMENT = Text("位于：部门「{name}」", "in: department “{name}”")
_FILE_HEAD = Text("━━ {path}（{count}）", "━━ {path} ({count})")
_PROJECT_HEAD = Text("── 项目「{name}」", "── project “{name}”")
_DEPARTMENT_HEAD = Text("── 部门「{name}」", "── department “{name}”")
_OUTSIDE = Text("── 项目以外", "── outside the projects")
_IN_FILES = Text("{counts}，在 {n} 个文件里", "{counts} in {n} files")
_MORE = Text("另有 {n} 处相关位置未列出", "{n} more related places are not shown")
_FOLDED = Text(
    "另有 {n} 处同样的问题，没有一一列出；perfc check --output-format concise 列出全部",
    "{n} more of the same are not shown; perfc check --output-format concise lists them all",
)
_NOTHING = Text("没有发现问题", "no problems found")
_COLOURS: Final = {
    Severity.ERROR: "31;1",
    Severity.WARNING: "33;1",
    Severity.HINT: "36;1",
}
_GUTTER_COLOUR = "34"
_HEAD_COLOUR = "1"
_Excerpt = tuple[Window, list[Mark]]


def render(diagnostics: Sequence[Diagnostic], lang: Lang, *, color: bool = False) -> str:
    """The whole report: the findings by file and project, and a summary as its last line.

    A project is named once, above its findings; a file where the report is about several; what shows
    none of its findings has no head. Of a kind
    of warning or hint that stands there very often only the first ones are drawn; the last of them
    tells how many more there are, and the summary counts them all. See ``grouping``, ``folding``.
    """
    files = grouped(diagnostics)
    left_out = folded(each for groups in files for group in groups for each in group)
    blocks: list[str] = []
    for groups in files:
        of_file: list[str] = []
        was_in_project = False
        for group in groups:
            shown = [
                (each, more)
                for each, more in zip(group, left_out, strict=False)
                if more is not None
            ]
            if shown:
                of_file += _heading(group, was_in_project, lang, color)
                of_file += _blocks(shown, lang, color)
                was_in_project = group[0].project is not None
        if of_file and len(files) > 1:
            blocks.append(_file_head(groups, lang, color))
        blocks += of_file
    return "\n".join([*blocks, summary(diagnostics, lang) + "\n"])


def _heading(group: Group, was_in_project: bool, lang: Lang, color: bool) -> Iterator[str]:
    """The name of the project; of what is outside, only where a project's findings came before."""
    project = group[0].project
    if project is not None:
        words = _DEPARTMENT_HEAD if group[0].in_department else _PROJECT_HEAD
        head = visible(words.fill({"name": project}).get(lang))
        yield _painted(head, _HEAD_COLOUR, color) + "\n"
    elif was_in_project:
        yield _painted(_OUTSIDE.get(lang), _HEAD_COLOUR, color) + "\n"


def _blocks(shown: list[tuple[Diagnostic, int]], lang: Lang, color: bool) -> Iterator[str]:
    """Findings, each with how many like it are left out after it."""
    for each, more in shown:
        yield render_one(replace(each, project=None), lang, color=color)
        if more:
            yield _hidden(each, more, lang, color) + "\n"


def _file_head(groups: Sequence[Group], lang: Lang, color: bool) -> str:
    count = _counts([each for group in groups for each in group], lang)
    head = _FILE_HEAD.fill({"path": groups[0][0].path, "count": count}).get(lang)
    return _painted(visible(head), _HEAD_COLOUR, color) + "\n"


def _painted(text: str, colour: str, color: bool) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if color else text


def _hidden(diagnostic: Diagnostic, number: int, lang: Lang, color: bool) -> str:
    severity = diagnostic.severity
    head = f"{SEVERITY_WORDS[severity].get(lang)}[{diagnostic.kind.code}]"
    painted = _painted(head, _COLOURS[severity], color)
    return f"{painted} {_FOLDED.fill({'n': number}).get(lang)}"


def summary(diagnostics: Sequence[Diagnostic], lang: Lang) -> str:
    """How many of each severity, such as 「2 个错误，1 个警告」; those without any are left out.

    Of several files it says how many; it is one line, and the last of the report.
    """
    counts, files = _counts(diagnostics, lang), len({each.path for each in diagnostics})
    if files < 2:
        return counts or _NOTHING.get(lang)
    return _IN_FILES.fill({"counts": counts, "n": files}).get(lang)


def _counts(diagnostics: Iterable[Diagnostic], lang: Lang) -> str:
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    parts = [_count(counts[severity], severity, lang) for severity in Severity if counts[severity]]
    return ("，" if lang == "zh" else ", ").join(parts)


def _count(number: int, severity: Severity, lang: Lang) -> str:
    word = SEVERITY_WORDS[severity].get(lang)
    if lang == "zh":
        return f"{number} 个{word}"
    return f"{number} {word}" + ("" if number == 1 else "s")


def render_one(diagnostic: Diagnostic, lang: Lang, *, color: bool = False) -> str:
    """One finding as lines, each with its line end. No escape sequence unless ``color``."""
    return "".join(line + "\n" for line in _Picture(diagnostic, lang, color).lines())


class _Picture:
    """The drawing of one finding: what its parts share is the gutter, the language, the colour."""

    __slots__ = ("color", "diagnostic", "excerpts", "gutter", "lang")

    def __init__(self, diagnostic: Diagnostic, lang: Lang, color: bool) -> None:
        self.diagnostic = diagnostic
        self.lang: Lang = lang
        self.color = color
        self.excerpts = _excerpts(diagnostic, lang)
        last = max((view.line for view, _ in self.excerpts), default=1)
        self.gutter = " " * (len(str(last)) + 2)

    def lines(self) -> Iterator[str]:
        kind, lang = self.diagnostic.kind, self.lang
        word = SEVERITY_WORDS[kind.severity].get(lang)
        first, *more = message_lines(self.diagnostic.message.get(lang))
        yield self.paint(f"{word}[{kind.code}]", _COLOURS[kind.severity]) + f" {first}"
        yield from ("    " + line for line in more)
        yield self.gutter[:-1] + self.paint("-->", _GUTTER_COLOUR) + f" {place(self.diagnostic)}"
        yield from self.excerpt_lines()
        notes = list(self.notes())
        if notes and self.excerpts:
            yield self.bar()
        yield from notes

    def excerpt_lines(self) -> Iterator[str]:
        source: SourceFile | None = None
        line = 0
        for view, marks in self.excerpts:
            if source is not None and view.source is not source:
                place = _place(marks[0].span)
                yield self.gutter[:-1] + self.paint(":::", _GUTTER_COLOUR) + f" {place}"
            if view.source is not source:
                yield self.bar()
            elif view.line > line + 1:
                yield "..."
            source, line = view.source, view.line
            number = str(view.line).rjust(len(self.gutter) - 1) + " |"
            yield f"{self.paint(number, _GUTTER_COLOUR)} {view.text}".rstrip()
            yield from (self.row(row) for row in rows(view, marks))

    def row(self, row: Row) -> str:
        line, at = self.bar() + " ", 0
        for column, drawing in row.drawings:
            is_primary = drawing[0] == "^"
            colour = _COLOURS[self.diagnostic.severity] if is_primary else _GUTTER_COLOUR
            line += " " * (column - at) + self.paint(drawing, colour)
            at = column + len(drawing)
        return f"{line} {row.message}" if row.message else line

    def bar(self) -> str:
        return self.paint(self.gutter + "|", _GUTTER_COLOUR)

    def notes(self) -> Iterator[str]:
        hidden = len(self.diagnostic.related) - MOST_RELATED
        said = [_MORE.fill({"n": hidden}).get(self.lang)] if hidden > 0 else []
        for text in (*said, *remarks(self.diagnostic, self.lang)):
            first, *more = message_lines(text)
            yield self.paint(self.gutter + "=", _GUTTER_COLOUR) + f" {first}"
            yield from (self.gutter + "  " + line for line in more)

    def paint(self, text: str, colour: str) -> str:
        return _painted(text, colour, self.color)


def place(diagnostic: Diagnostic) -> str:
    """``path:line:column`` as shown to people; the path alone where there is no place in the file."""
    return _place(diagnostic.span) if diagnostic.span else visible(diagnostic.path)


def _place(span: Span) -> str:
    line, column = span.begin
    return f"{visible(span.source.path)}:{line}:{column}"


def message_lines(text: str) -> list[str]:
    """The lines of a message, made safe; a name in it may be a million characters long."""
    if len(text) > MOST_MESSAGE:
        text = text[: MOST_MESSAGE // 2] + ELLIPSIS + text[-MOST_MESSAGE // 2 :]
    return [visible(line) for line in text.split("\n")]


def remarks(diagnostic: Diagnostic, lang: Lang) -> Iterator[str]:
    """What is said below the message: the notes, what to do, the fixes, the project. As typed."""
    yield from (note.get(lang) for note in diagnostic.notes)
    said = diagnostic.help.get(lang) if diagnostic.help else ""
    if said:
        yield _HELP.fill({"text": said}).get(lang)
    for fix in diagnostic.fixes:
        if fix.safe or fix.message.get(lang) != said:
            yield (_SAFE_FIX if fix.safe else _FIX).fill({"text": fix.message}).get(lang)
    if diagnostic.project is not None:
        words = _DEPARTMENT if diagnostic.in_department else _PROJECT
        yield words.fill({"name": diagnostic.project}).get(lang)


def _excerpts(diagnostic: Diagnostic, lang: Lang) -> list[_Excerpt]:
    """The lines to show: the finding's file first, each file's lines from top to bottom."""
    span = diagnostic.span
    if span is None:
        return []
    found: list[_Excerpt] = [(window(span.source, span.start), [Mark(span, "^")])]
    for related in diagnostic.related[:MOST_RELATED]:
        _add(found, related, lang)
    files = list(dict.fromkeys(view.source for view, _ in found))
    return sorted(found, key=lambda item: (files.index(item[0].source), item[0].start))


def _add(found: list[_Excerpt], related: Related, lang: Lang) -> None:
    span = related.span
    message = " ".join(message_lines(related.message.get(lang)))
    mark = Mark(span, "-", message)
    line = span.begin.line
    for view, marks in found:
        if view.source is span.source and view.line == line and view.holds(span.start):
            marks.append(mark)
            return
    found.append((window(span.source, span.start), [mark]))
