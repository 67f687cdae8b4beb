"""Tags in the words of a paragraph, wherever the editor has cut them into runs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from perfdsl.diagnostics.model import Text
from perfdsl.forms import kinds
from perfdsl.forms.expression import Const, Expression, Filtered, Get, Name, names_in
from perfdsl.forms.fault import TagError
from perfdsl.forms.reading import read_expression
from perfdsl.forms.words import FIRST, english
from perfdsl.forms.xml import Element
from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.typed import Literal

Word = Literal["say", "for", "if", "elif", "else", "endfor", "endif", "vm", "head"]
Level = Literal["", "p", "tr", "sheet"]

# What an IME or autocorrection makes of the signs of a tag; one sign for one, so places stay.
_BRACES = str.maketrans("｛｝％", "{}%")
_QUOTES = str.maketrans("“”‘’＂＇", "\"\"''\"'")
_SIGNS: dict[int, int | str | None] = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},  # full width
    **dict.fromkeys((0x3000, 0xA0, *range(0x2000, 0x200B), 0x202F), 0x20),  # blanks
    **dict.fromkeys((0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF)),  # what nobody sees
    **dict(zip(map(ord, "。·【】≥≤≠"), (".", ".", "[", "]", ">=", "<=", "!="), strict=True)),
}
_QUOTED = pattern(r"""("[^"]*"|'[^']*')""")
# No braces inside, so that a tag cannot swallow the next and nothing is looked through twice.
_TAG = pattern(r"\{\{([^{}]*)\}\}|\{%([^{}]*)%\}|\{#[^{}]*#\}")
_LOST = pattern(r"\{\{|\{%|\}\}|%\}")
_STATEMENT = pattern(r"-?\s*(?:(tr|p|sheet)\s+)?(\w+)\b(.*?)-?", re.DOTALL)
_LOOP = pattern(r"\s*([^\W\d]\w*)\s+in\b(.+)", re.DOTALL)
_ENTITY = pattern("&([^;]+);")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
# What stands between words and is none: what a tag takes it for.
_BREAKS = {"br": " ", "cr": " ", "tab": " ", "softHyphen": "", "noBreakHyphen": "-"}
_NOT_WORDS = ("txbxContent",)
# What a half of a tag, or one in single braces, may be meant to hold.
_AFTER = pattern(r"([^{}]{1,200})")
_BEFORE = pattern(r"([\w.．。 ]+)$")
_SINGLE = pattern(r"(?<!\{)\{([^{}%#]{1,200})\}(?!\})")
_MOST_MEANT = 60
_TWO_BRACES = Text("括号要写两个", "its braces are written twice")
_WRITE = Text("改成 {whole}", "write {whole}")
_FIRST = pattern(r"\w+")
_NO_END = Text("少了另一半括号", "one half of its braces is missing")
_NO_LOOP = Text("for 要写成 for 名称 in 一列", "for is written: for NAME in LIST")
_NO_CONDITION = Text("{word} 后面要写条件", "a condition is missing after {word}")
_NOTHING = Text("里面什么也没写", "there is nothing in it")
_TOO_MUCH = Text("后面多了字", "there are too many words")
_LEVELS: tuple[Level, ...] = ("p", "tr", "sheet")
_STATEMENTS: tuple[Word, ...] = ("for", "if", "elif", "else", "endfor", "endif", "vm", "head")


class Tag(Record):
    """One tag. ``name`` is that of a loop, in English where it has one; ``merges`` and ``fits`` of a value."""

    word: Word
    shown: str
    value: Expression | None = None
    name: str = ""
    level: Level = ""
    merges: bool = False
    fits: bool = False

    @property
    def names(self) -> set[str]:
        """The names it begins from, in English where they have one."""
        return {english(name) for name in names_in(self.value)} if self.value else set()


class Piece(Record):
    """Words of a paragraph: those of an element ``w:t``, or a break, which is a blank to a tag."""

    element: Element
    text: str
    at: int

    @property
    def is_break(self) -> bool:
        """Whether it is no text but a line break or a tab."""
        return self.element.name in _BREAKS


class Found(Record):
    """A tag as it stands in a paragraph, from one character to before another of its words."""

    start: int
    end: int
    shown: str
    inner: str
    is_value: bool
    is_comment: bool = False


def pieces_of(paragraph: Element, data: bytes) -> list[Piece]:
    """The words of a paragraph in their order, without those of text boxes in it."""
    found: list[Piece] = []
    at = 0
    for one in _walk(paragraph):
        is_words = one.name == "t"
        text = _words(data[one.inner : one.last].decode()) if is_words else _BREAKS[one.name]
        found.append(Piece(one, text, at))
        at += len(text)
    return found


def words_of(pieces: Iterable[Piece]) -> str:
    """The words of a paragraph as one text."""
    return "".join(piece.text for piece in pieces)


def _words(xml: str) -> str:
    """A text as read, one character for each entity; one with a comment or CDATA holds no tags."""
    return "" if "<" in xml else _ENTITY.sub(lambda match: _character(match[1]), xml)


def _character(entity: str) -> str:
    if not entity.startswith("#"):
        return _ENTITIES.get(entity, " ")
    is_hex = entity[1:2] == "x"
    return chr(int(entity[2:], 16) if is_hex else int(entity[1:]))  # in range, or it were no XML


def _walk(element: Element) -> Iterator[Element]:
    waiting = list(reversed(element.children))
    while waiting:
        one = waiting.pop()
        if one.name in _NOT_WORDS or one.name == "p":
            continue
        is_word = one.name == "t" or (one.name in _BREAKS and one.parent and one.parent.name == "r")
        if is_word:
            yield one
        else:
            waiting.extend(reversed(one.children))


def tags_in(text: str) -> Iterator[Found | TagError]:
    """The tags of the words of a paragraph, and what is half a tag."""
    if not ("{" in text or "｛" in text or "}" in text or "｝" in text):
        return
    plain = text.translate(_BRACES)
    last = 0
    for match in _TAG.finditer(plain):
        yield from _lost(plain, last, match.start())
        last = match.end()
        value = match[1]
        inner = value if value is not None else match[2] or ""
        is_comment = value is None and match[2] is None
        yield Found(*match.span(), text[slice(*match.span())], inner, value is not None, is_comment)
    yield from _lost(plain, last, len(plain))


def _lost(text: str, start: int, end: int) -> Iterator[TagError]:
    match = _LOST.search(text, start, end)
    if match:
        shown = text[max(0, match.start() - 20) : match.end() + 20].strip()
        before = text[max(start, match.start() - _MOST_MEANT) : match.start()]
        whole = _whole(_AFTER.match(text, match.end(), end) or _BEFORE.search(before))
        yield _half(_NO_END, shown, whole)
        return
    for single in _SINGLE.finditer(text, start, end):
        whole = _whole(single)
        if whole:
            yield _half(_TWO_BRACES, single[0], whole)


def _half(reason: Text, shown: str, whole: str | None) -> TagError:
    help = _WRITE if whole else None
    return TagError(kinds.TAG_SYNTAX, help=help, reason=reason, tag=shown, whole=whole)


def _whole(meant: re.Match[str] | None) -> str | None:
    """What to write instead of half a tag, if what stands there begins as values do."""
    words = _plain(meant[1]).strip() if meant else ""
    first = _FIRST.match(words)
    return "{{ " + words + " }}" if first and first[0] in FIRST else None


def read_tag(found: Found) -> Tag:
    """What a tag says; ``TagError`` where that is nothing a form may say."""
    inner = _plain(found.inner)
    if found.is_comment:
        return Tag("say", found.shown, Const(""))
    if found.is_value:
        return _value(found.shown, inner)
    if not inner.strip():
        raise TagError(kinds.TAG_SYNTAX, reason=_NOTHING)
    match = _STATEMENT.fullmatch(inner)
    if match is None or match[2] not in _STATEMENTS:
        what = match[2] if match else inner.strip()
        raise TagError(kinds.FORBIDDEN, what=Text(what[:30], what[:30]))
    level: Level = next((one for one in _LEVELS if one == match[1]), "")
    word: Word = next(one for one in _STATEMENTS if one == match[2])
    return _statement(found.shown, word, match[3].strip(), level)


def _statement(shown: str, word: Word, rest: str, level: Level) -> Tag:
    if word == "for":
        loop = _LOOP.fullmatch(rest)
        if loop is None:
            raise TagError(kinds.TAG_SYNTAX, reason=_NO_LOOP)
        return Tag(word, shown, read_expression(loop[2].strip()), english(loop[1]), level)
    if word == "vm" and rest:
        return Tag(word, shown, read_expression(rest), level=level)
    if word in ("if", "elif", "head"):
        if not rest:
            raise TagError(kinds.TAG_SYNTAX, reason=_NO_CONDITION.fill({"word": word}))
        return Tag(word, shown, read_expression(rest), level=level)
    if rest and word == "else":
        raise TagError(kinds.TAG_SYNTAX, reason=_TOO_MUCH)
    return Tag(word, shown, level=level)


def _value(shown: str, inner: str) -> Tag:
    value, of_cell = read_expression(inner.strip().strip("-")), set[str]()
    while isinstance(value, Filtered) and value.name in ("merge", "fit"):
        of_cell.add(value.name)
        value = value.of
    return Tag("say", shown, value, merges="merge" in of_cell, fits="fit" in of_cell)


def _plain(text: str) -> str:
    """A tag in the signs that were meant; a quoted text in Chinese quotes keeps what is in it."""
    parts = _QUOTED.split(text.translate(_QUOTES))
    return "".join(part if at % 2 else part.translate(_SIGNS) for at, part in enumerate(parts))


def loops_over(path: tuple[str, ...]) -> Expression:
    """``project.budget.sources`` of its keys."""
    expression: Expression = Name("project")
    for key in path:
        expression = Get(expression, key)
    return expression
