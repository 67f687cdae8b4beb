"""Tokens and comments → lines: what stands on which line, how deep, and in which columns."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.syntax.formatting.blocks import (
    Holds,
    holds,
    lies_in_block,
    partners,
    parts_statements,
)
from perfdsl.syntax.formatting.cells import cut
from perfdsl.syntax.formatting.comments import Comments, written
from perfdsl.syntax.formatting.line import Columns, Line, width
from perfdsl.syntax.formatting.spacing import joined
from perfdsl.syntax.token import TABLES, Token

WIDEST_INLINE = 100
"""How wide a line may be whose block stands on it whole."""
_STRUCTURE = frozenset({"_NL", "LBRACE", "RBRACE", "MORE", "$END"})


class _Block:
    """An open block: what it holds, its last group of aligned lines, whether it ends a declaration."""

    __slots__ = ("columns", "group", "holds", "is_apart", "is_empty", "known")

    def __init__(self, holds: Holds, *, is_apart: bool = False) -> None:
        self.holds: Holds = holds
        self.is_apart = is_apart
        self.is_empty = True
        self.group: list[Line] = []
        self.columns: Columns | None = None
        self.known = (0, 0, False)  # see ``Layout.keeps_comment``


class Layout:
    """One pass over a sound source: braces match, and every statement can be read.

    ``lines`` are in order; ``groups`` are those of them whose cells stand in columns.
    """

    def __init__(
        self, text: str, tokens: Sequence[Token], words: Sequence[str], comments: Sequence[Token]
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.words = words
        self.comments = Comments(text, comments)
        self.lines: list[Line] = []
        self.groups: list[list[Line]] = []
        self.blocks = [_Block("declarations")]
        self.partners = partners(tokens)
        self.waiting: list[Token] = []  # comments between a header and the brace under it
        self.end = 0  # of what has been laid out
        self.head = 0  # the first token of the statement

    def run(self) -> None:
        """Lay out the whole source."""
        at, tokens = 0, self.tokens
        while tokens[at].type != "$END":
            kind = tokens[at].type
            if kind == "_NL":
                at += 1
            elif kind == "RBRACE":
                at = self.end_block(at)
            else:
                at = self.statement(at)
        self.comments_before(tokens[at].start)

    # -- statements

    def statement(self, at: int) -> int:
        """A statement that begins a line; returns where reading goes on."""
        self.comments_before(self.tokens[at].start)
        self.head = at
        line = self.begin(self.tokens[at].start)
        end = self.segment_end(at)
        line.cells, columns = cut(self.tokens, self.words, at, end, self.blocks[-1].holds)
        self.into_columns(line, columns)
        self.end = self.tokens[end - 1].end
        return self.rest(end, line)

    def begin(self, start: int) -> Line:
        """A new line of the current block for what stands at ``start``."""
        block = self.blocks[-1]
        blank = not block.is_empty and self.text.count("\n", self.end, start) > 1
        block.is_empty = False
        line = Line(len(self.blocks) - 1, blank=blank)
        if blank:
            block.columns = None
        self.lines.append(line)
        return line

    def segment_end(self, at: int) -> int:
        """Where the words end that stand together whatever happens to the line."""
        tokens = self.tokens
        while tokens[at].type not in _STRUCTURE:
            at += 1
        return at

    def into_columns(self, line: Line, columns: Columns | None) -> None:
        """Put the line into the group above it, or begin a new one."""
        block = self.blocks[-1]
        if columns and columns != block.columns:
            block.group = []
            self.groups.append(block.group)
        if columns:
            block.group.append(line)
        block.columns = columns

    # -- what follows the first words

    def rest(self, at: int, line: Line) -> int:
        """Blocks, continued texts and joined statements, to the end of the statement."""
        tokens = self.tokens
        while True:
            kind = tokens[at].type
            if kind == "LBRACE":
                self.comments_before(tokens[at].start, is_unfinished=True)
                if not self.stays_whole(at, line):
                    self.begin_block(at, line)
                    return at + 1
                at = self.inline(at, line)
            elif kind == "MORE":
                self.comments_before(tokens[at].start)
                line, at = self.piece(at, line)
            elif kind == "_NL" and self.is_joined(at, line):
                at = self.joined_statement(at, line)
            elif kind in _STRUCTURE:
                return at
            else:
                at = self.words_after(at, line)
            self.end = tokens[at - 1].end

    def words_after(self, at: int, line: Line) -> int:
        """Words behind a block or a continued text."""
        end = self.segment_end(at)
        gap = "" if self.tokens[at].type == "_COMMA" else " "
        line.add(gap, joined(self.tokens, self.words, at, end))
        line.go_on()
        return end

    def piece(self, at: int, line: Line) -> tuple[Line, int]:
        """A further piece of a text: on its own line, under the piece before it."""
        below = Line(line.depth, self.words[at])
        inside = width(line.cells[-1]) - width(self.words[at - 1])
        if line.hang:
            above, cell, further = line.hang
            below.hang = (above, cell, further + inside)
        else:
            below.hang = (line, len(line.cells) - 1, inside)
        self.lines.append(below)
        return below, at + 1

    def is_joined(self, at: int, line: Line) -> bool:
        """Whether the next statement stays on this line: a comment speaks of both."""
        following = self.tokens[at + 1]
        return (
            following.type not in ("RBRACE", "$END")
            and "\n" not in self.text[self.tokens[at].start : following.start]
            and (self.is_under_comment(line) or self.keeps_comment(at + 1))
        )

    def is_under_comment(self, line: Line) -> bool:
        """Whether a comment stands right above the line that is being laid out."""
        above = self.lines[-2:-1]
        return line is self.lines[-1] and not line.blank and any(one.is_comment for one in above)

    def keeps_comment(self, at: int) -> bool:
        """Whether the source line of a word ends in a comment that will end its line here too.

        The answer is the same for all words of a line that stand in one block, and kept: a line
        may be very long.
        """
        start, block = self.tokens[at].start, self.blocks[-1]
        known_from, known_to, answer = block.known
        if not known_from <= start < known_to:
            comment = self.comments.at_line_end(start)
            answer = comment is not None and lies_in_block(self.tokens, at, comment)
            end = self.text.find("\n", start) if comment is None else comment
            block.known = (start, end if end >= 0 else len(self.text), answer)
        return answer

    def joined_statement(self, at: int, line: Line) -> int:
        if line.count > 1:
            line.cells = [" ".join(line.cells)]
            self.blocks[-1].group.pop()
        self.blocks[-1].columns = None
        line.go_on()
        self.head = at + 1
        end = self.segment_end(at + 1)
        line.add("; ", joined(self.tokens, self.words, at + 1, end))
        return end

    # -- blocks

    def stays_whole(self, at: int, line: Line) -> bool:
        """Whether the block opened there stands on its line whole, as the author wrote it."""
        start, end = self.tokens[at].start, self.tokens[self.partners[at]].end
        if self.text.find("\n", start, end) >= 0 or self.waiting or line.comment:
            return False
        if self.is_under_comment(line) or self.keeps_comment(at):
            return True
        if parts_statements(self.tokens, at, self.partners[at], self.holds(at)):
            return False
        text = " ".join((*line.cells, joined(self.tokens, self.words, at, self.partners[at] + 1)))
        room = WIDEST_INLINE - line.depth * 2
        return len(text) * 2 <= room or width(text) <= room

    def holds(self, brace: int) -> Holds:
        """What the block opened there holds."""
        return holds(self.tokens, self.head, brace, self.blocks[-1].holds)

    def inline(self, at: int, line: Line) -> int:
        end = self.partners[at] + 1
        text = joined(self.tokens, self.words, at, end)
        if line.count == 3 and not line.hang:
            line.cells.append(text)
        else:
            line.add(" ", text)
        line.go_on()
        return end

    def begin_block(self, at: int, line: Line) -> None:
        """A block over several lines: its brace ends the line."""
        inside, outer = self.holds(at), self.blocks[-1].holds
        line.add(" {")
        line.go_on()
        head = self.tokens[self.head].type
        is_apart = outer == "declarations" or head in TABLES
        line.heads = is_apart and not line.hang and line.cells[0][0] != "}"
        self.blocks.append(_Block(inside, is_apart=is_apart))
        self.end = self.tokens[at].end
        waiting, self.waiting = self.waiting, []
        for comment in waiting:
            self.own_line(comment)

    def end_block(self, at: int) -> int:
        """The ``}`` of a block over several lines, on a line of its own."""
        token = self.tokens[at]
        self.comments_before(token.start)
        block = self.blocks.pop()
        line = Line(len(self.blocks) - 1, "}")
        line.is_moved = "\n" not in self.text[self.end : token.start]
        line.ends = block.is_apart
        self.lines.append(line)
        self.end = token.end
        return self.rest(at + 1, line)

    # -- comments

    def comments_before(self, start: int, *, is_unfinished: bool = False) -> None:
        """Lay out the comments before a place: at the end of a line, or on lines of their own."""
        for comment, is_trailing in self.comments.before(start):
            if is_trailing and self.trailing(comment):
                self.end = comment.end
            elif is_unfinished:
                self.waiting.append(comment)
            else:
                self.own_line(comment)

    def trailing(self, comment: Token) -> bool:
        """Put a comment at the end of the line it speaks of; False where one is there already."""
        place = len(self.lines) - 1
        while place > 0 and self.lines[place].is_moved:
            place -= 1
        if place < 0 or self.lines[place].comment or self.lines[place].is_comment:
            return False
        self.lines[place].comment = written(comment)
        return True

    def own_line(self, comment: Token) -> None:
        line = self.begin(comment.start)
        line.cells = [written(comment)]
        line.is_comment = True
        self.end = comment.end
