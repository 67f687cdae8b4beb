"""One canonical form of a ``.perf`` text: what ``perfc fmt`` writes.

The form is made from the tokens and the comments, never from the AST, so that nothing is lost: the
tokens of the result are those of the source, in order, and so are the comments; only blanks, line
ends, the spelling of signs and the choice of quotes differ. Formatting what is formatted changes
nothing. ``docs/language.md`` has the rules.
"""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Lang
from perfdsl.record import Record
from perfdsl.source import SourceFile
from perfdsl.syntax.formatting.airing import air
from perfdsl.syntax.formatting.columns import set_columns, with_comments
from perfdsl.syntax.formatting.keywords import turned
from perfdsl.syntax.formatting.layout import Layout
from perfdsl.syntax.formatting.words import written
from perfdsl.syntax.lexer import Lexed, tokenize
from perfdsl.syntax.parser import is_sound, parse_tokens
from perfdsl.syntax.tables import tables

__all__ = ["Formatted", "format_source", "formatted"]


class Formatted(Record):
    """What became of a source: its canonical text, or None and the syntax errors that it has."""

    text: str | None
    diagnostics: tuple[Diagnostic, ...]


def formatted(text: str) -> str | None:
    r"""The canonical form of a program whose only line end is ``\n``; None if it has syntax errors.

    For programs that write Perf: they need to know neither blanks nor columns.
    """
    return format_source(SourceFile("", text)).text


def format_source(source: SourceFile, keywords: Lang | None = None) -> Formatted:
    """The canonical form of a source, with its keywords in one language if that is asked for.

    A source with a syntax error is left alone: what cannot be read cannot be moved safely.
    """
    lexed = tokenize(source, tables().patterns)
    if not is_sound(source, lexed):
        return Formatted(None, parse_tokens(source, lexed).diagnostics)
    return Formatted(_laid_out(source.text, lexed, keywords), ())


def _laid_out(text: str, lexed: Lexed, keywords: Lang | None) -> str:
    words = written(lexed.tokens, text, tables().patterns)
    if keywords:
        turned(lexed.tokens, words, keywords)
    layout = Layout(text, lexed.tokens, words, lexed.comments)
    layout.run()
    result = _printed(layout)
    if result != text:
        _prove(result, lexed, words)
    return result


def _printed(layout: Layout) -> str:
    lines = layout.lines
    air(lines)
    for group in layout.groups:
        if group:
            set_columns(group)
    texts = with_comments(lines, [line.text for line in lines])
    return "".join(
        f"\n{text}\n" if line.blank else f"{text}\n"
        for line, text in zip(lines, texts, strict=True)
    )


def _prove(result: str, before: Lexed, words: list[str]) -> None:
    """Whatever a fault of ours may do to a layout, it must not reach an author's file.

    Read again, the result has the same tokens, which say the same, and the same comments.
    """
    after = tokenize(SourceFile("", result), tables().patterns)
    if (
        _types(after) != _types(before)
        or written(after.tokens, result, tables().patterns) != words
        or [one.value[1:] for one in after.comments] != [one.value[1:] for one in before.comments]
        or after.faults
    ):
        raise AssertionError("formatting changed what the source says")


def _types(lexed: Lexed) -> list[str]:
    """An import may say ``as``, which is ``写作`` elsewhere, or ``作为``."""
    return ["AS" if one.type == "PREFIX" else one.type for one in lexed.tokens]
