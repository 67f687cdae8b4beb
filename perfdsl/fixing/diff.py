"""What fixes would change, as a unified diff that ``patch`` reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from perfdsl.diagnostics.model import Lang, Text

CONTEXT = 3
_MOST_COMPARED = 2000  # lines that are aligned one by one where their number has changed
_BEFORE = Text("现在", "now")
_AFTER = Text("改后", "fixed")
_NO_END = "\\ No newline at end of file"  # patch wants these words
Block = tuple[int, int, int, int]
"""Lines ``[0:1]`` of the old text that become lines ``[2:3]`` of the new one."""


def unified(path: str, old: str, new: str, lang: Lang) -> Iterator[str]:
    """The lines of the diff, without line ends; none where the texts are the same."""
    before, after = _lines(old), _lines(new)
    blocks = list(_changed(before, after))
    if blocks:
        yield f"--- {path}\t{_BEFORE.get(lang)}"
        yield f"+++ {path}\t{_AFTER.get(lang)}"
    for group in _grouped(blocks):
        yield from _hunk(group, before, after)


def _lines(text: str) -> list[str]:
    """The lines with their ends, of which a line feed is the only one."""
    lines = text.split("\n")
    whole = [line + "\n" for line in lines[:-1]]
    return [*whole, lines[-1]] if lines[-1] else whole


def _changed(before: Sequence[str], after: Sequence[str]) -> Iterator[Block]:
    """The lines that differ. Most fixes stay within a line, so lines are matched by number."""
    if len(before) == len(after):
        yield from _by_number(before, after)
        return
    start, shorter = 0, min(len(before), len(after))
    while start < shorter and before[start] == after[start]:
        start += 1
    same = 0
    while same < shorter - start and before[-1 - same] == after[-1 - same]:
        same += 1
    yield from _aligned(before, after, (start, len(before) - same, start, len(after) - same))


def _by_number(before: Sequence[str], after: Sequence[str]) -> Iterator[Block]:
    """Runs of lines that differ, where there are as many lines as before."""
    pairs = enumerate(zip(before, after, strict=True))
    for differs, run in groupby(pairs, key=lambda pair: pair[1][0] != pair[1][1]):
        if differs:
            numbers = [number for number, _ in run]
            yield numbers[0], numbers[-1] + 1, numbers[0], numbers[-1] + 1


def _aligned(before: Sequence[str], after: Sequence[str], part: Block) -> Iterator[Block]:
    low, high, to_low, to_high = part
    if max(high - low, to_high - to_low) > _MOST_COMPARED:  # aligning would take long
        yield part
        return
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, before[low:high], after[to_low:to_high], autojunk=False)
    for tag, one, two, three, four in matcher.get_opcodes():
        if tag != "equal":
            yield low + one, low + two, to_low + three, to_low + four


def _grouped(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks whose context would overlap, together."""
    group: list[Block] = []
    for block in blocks:
        if group and block[0] - group[-1][1] > 2 * CONTEXT:
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _hunk(group: Sequence[Block], before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    begin, end = max(group[0][0] - CONTEXT, 0), min(group[-1][1] + CONTEXT, len(before))
    to_begin = group[0][2] - (group[0][0] - begin)
    to_end = group[-1][3] + (end - group[-1][1])
    yield f"@@ -{_range(begin, end)} +{_range(to_begin, to_end)} @@"
    at = begin
    for low, high, to_low, to_high in group:
        yield from _marked(" ", before[at:low])
        yield from _run(before[low:high], after[to_low:to_high])
        at = high
    yield from _marked(" ", before[at:end])


def _run(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    yield from _marked("-", old)
    yield from _marked("+", new)


def _marked(sign: str, lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield sign + line.removesuffix("\n")
        if not line.endswith("\n"):
            yield _NO_END


def _range(begin: int, end: int) -> str:
    """As ``diff`` counts: from 1; an empty range is the line before it."""
    count = end - begin
    start = begin + 1 if count else begin
    return f"{start}" if count == 1 else f"{start},{count}"
