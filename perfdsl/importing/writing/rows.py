"""Indicators as lines of source: aligned within their block, attributes in a block of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from perfdsl.diagnostics.width import cells
from perfdsl.importing.recognition.facts import RowFact
from perfdsl.importing.recognition.vocabulary import sign_of, squeezed
from perfdsl.importing.writing.literals import looks_measured
from perfdsl.importing.writing.plan import PlannedRow
from perfdsl.importing.writing.quoting import quoted
from perfdsl.importing.writing.weights import weight_of
from perfdsl.importing.writing.words import attribute_word, level_word
from perfdsl.record import Record
from perfdsl.semantics.schemes.scheme import Level, Scheme
from perfdsl.typed import Literal

_WIDEST = 100
_MOST_PADDED = 44
_HINT = "# 照原文：没有读成可以检查的值"
_POSITIVE = ("正向", "正向指标", "正指标", "越大越好")
_NEGATIVE = ("反向", "反向指标", "负向", "负向指标", "逆向指标", "逆向", "越小越好")
_UPWARD = ("≥", ">", "=")


class _Line(Record):
    word: str
    name: str
    value: str
    attributes: tuple[str, ...]
    hint: str

    @property
    def inline(self) -> str:
        return f" {{ {'; '.join(self.attributes)} }}" if self.attributes else ""


def blocks(rows: Iterable[PlannedRow], scheme: Scheme, indent: str) -> Iterator[str]:
    """The rows in a block for each run of one 一级, as the table has them."""
    for first, run in groupby(rows, key=lambda one: one.place.first):
        level = scheme.level(first)
        yield f"{indent}{level_word(first, level.names if level else ())} {{"
        yield from _aligned([_line(one, level) for one in run], indent + "  ")
        yield f"{indent}}}"


def _line(planned: PlannedRow, first: Level | None) -> _Line:
    value = planned.typed or quoted(planned.value.text)
    hint = _HINT if planned.typed is None and looks_measured(planned.value.text) else ""
    name = quoted(planned.row.text("name").strip())
    second = planned.place.second
    names = next((one.names for one in (first.levels if first else ()) if one.name == second), ())
    return _Line(level_word(second, names), name, value, tuple(attributes(planned)), hint)


def _aligned(lines: list[_Line], indent: str) -> Iterator[str]:
    word = max(cells(line.word) for line in lines)
    name = _widest(line.name for line in lines)
    value = _widest(line.value for line in lines if line.attributes)
    for line in lines:
        begin = f"{indent}{_padded(line.word, word)} {_padded(line.name, name)} "
        typed = _padded(line.value, value) if line.attributes else line.value
        hint = f"  {line.hint}" if line.hint else ""
        if cells(begin + typed + line.inline) <= _WIDEST:
            yield f"{begin}{typed}{line.inline}{hint}"
        else:
            yield from _with_block(begin + line.value, line, indent, hint)


def _widest(texts: Iterable[str]) -> int:
    """The width of a column: of the widest text that does not push the others too far away."""
    return max((width for text in texts if (width := cells(text)) <= _MOST_PADDED), default=0)


def _with_block(begin: str, line: _Line, indent: str, hint: str) -> Iterator[str]:
    if not line.attributes:
        yield f"{begin}{hint}"
        return
    yield f"{begin} {{{hint}"
    yield from (f"{indent}  {attribute}" for attribute in line.attributes)
    yield f"{indent}}}"


def _padded(text: str, width: int) -> str:
    return text + " " * max(0, width - cells(text))


def attributes(planned: PlannedRow) -> Iterator[str]:
    """What the row says beside its value: 说明, 权重, 方向, 依据, and columns of the form's own."""
    row = planned.row
    description = row.text("description").strip()
    if description and description != row.text("name").strip():
        yield f"说明 {quoted(description)}"
    weight = weight_of(row)
    if weight:
        yield f"权重 {weight}"
    direction = _direction(planned)
    if direction:
        yield f"方向 {direction}"
    if row.text("basis").strip():
        yield f"依据 {quoted(row.text('basis').strip())}"
    yield from (
        f"{attribute_word(title)} {quoted(text)}" for title, text in own_attributes(planned)
    )


def own_attributes(planned: PlannedRow) -> list[tuple[str, str]]:
    """Columns that only this form has, and cells that are not what their column should hold."""
    row = planned.row
    found = [(part.title, part.text) for part in row.parts if part.role == "other"]
    found += planned.value.beside
    if row.text("weight").strip() and weight_of(row) is None:
        found.append(("分值", row.text("weight")))
    stated = row.text("direction").strip()
    if stated and stated_direction(row) is None and sign_of(stated) in (None, "none"):
        found.append(("指标方向", stated))
    return _told_apart([(title, text) for title, text in found if text.strip()])


def _told_apart(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same title a second time gets a number."""
    seen: dict[str, int] = {}
    result = []
    for title, text in found:
        seen[title] = seen.get(title, 0) + 1
        result.append((title if seen[title] == 1 else f"{title}{seen[title]}", text))
    return result


def stated_direction(row: RowFact) -> Literal["正向", "反向"] | None:
    """What the cell 指标方向 says, if it says that."""
    words = squeezed(row.text("direction"))
    if words in _POSITIVE:
        return "正向"
    return "反向" if words in _NEGATIVE else None


def _direction(planned: PlannedRow) -> str | None:
    """The stated direction, unless the comparator says the same."""
    stated = stated_direction(planned.row)
    sign = planned.typed[0] if planned.typed else ""
    if sign in _UPWARD:
        return None if stated == "正向" else stated
    if sign in ("≤", "<"):
        return None if stated == "反向" else stated
    return stated
