"""Breaking long lines for a terminal."""

from __future__ import annotations

from perfdsl.diagnostics.width import cells
from perfdsl.pattern import pattern

_CLOSING = "，。；：、！？）」』》”’…,.;:!?)"
# what must stay together: a run of narrow characters, or one wide one with what may not begin a
# line after it
_PIECE = pattern(rf" +|[!-~]+[{_CLOSING}]*|[^ !-~][{_CLOSING}]*")


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text, each at most ``width`` cells; Chinese may break between characters."""
    lines, line = [], ""
    for piece in _PIECE.findall(text):
        if line and cells(line) + cells(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    return [*lines, line.rstrip()]
