"""The rows 预算数 with tags, as ``backends/amounts.py`` lays them out: for up to six money sources."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.backends.sheets.grid import Box, Row
from perfdsl.forms.sheets.shipped.rows import amounted, block, steering, tagged

_PAIRS = 3


def budget_rows(label: Box, about: str, of: str, columns: int) -> Iterator[Row]:
    """The rows of one period. ``label`` stands at their left, merged down, and so does the total."""
    left = (label, Box(1, 2, "{% vm %}" + about, "label"))
    total = amounted(2, 3, f"{of}.total|merge")
    parts = " or ".join(f"{of}.sources[{at}].parts" for at in range(2 * _PAIRS))
    yield steering(f"if {parts}")
    yield from _apart((*left, total), of, columns)
    yield steering("else")
    for at in range(_PAIRS):
        yield from _pair((*left, total), of, at, columns)
    yield from block(f"if not {of}.sources", [(*left, amounted(2, columns, f"{of}.total|merge"))])
    yield steering("endif")


def _pair(left: Row, of: str, pair: int, columns: int) -> Iterator[Row]:
    """Two sources side by side; the last amount takes what is left of the row."""
    first, second = f"{of}.sources[{2 * pair}]", f"{of}.sources[{2 * pair + 1}]"
    mark = "" if pair else "其中："
    name = Box(3, 4, f"{mark}{{{{ {first}.name }}}}", "label")
    yield steering(f"if {second}")
    yield (
        *left,
        name,
        amounted(4, 5, f"{first}.amount"),
        tagged(5, 6, f"{second}.name", "label"),
        amounted(6, columns, f"{second}.amount"),
    )
    yield steering(f"elif {first}")
    yield (*left, name, amounted(4, columns, f"{first}.amount"))
    yield steering("endif")


def _apart(left: Row, of: str, columns: int) -> Iterator[Row]:
    """A source with its parts at its right, each in a row of its own."""
    first = f"{{{{ '其中：' if source.name == {of}.sources[0].name }}}}"
    name = Box(3, 4, first + "{{ source.name|merge }}", "label")
    beside = (*left, name, amounted(4, 5, "source.amount|merge"))
    mark = "{{ '其中：' if loop.first }}"
    part = (
        *beside,
        Box(5, 6, mark + "{{ part.name }}", "label"),
        amounted(6, columns, "part.amount"),
    )
    inner = (
        *beside,
        Box(5, 6, "{{ part.name }}其中：{{ inner.name }}", "label"),
        amounted(6, columns, "inner.amount"),
    )
    plain = (*left, name, amounted(4, columns, "source.amount"))
    yield steering(f"for source in {of}.sources")
    inners = block("for inner in part.parts", [inner])
    yield from block("for part in source.parts", [part, *inners])
    yield from block("if not source.parts", [plain])
    yield steering("endfor")
