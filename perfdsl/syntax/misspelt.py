"""Keywords that are misspelt (模版, projcet), read as what was meant, so that a slip costs one finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import named, replacing
from perfdsl.record import Record
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.tables import Machine
from perfdsl.syntax.token import Token, keyword_rows, keywords

# What people say for a word of the language.
_PLAIN_WORDS = {
    "删除": "删去", "去掉": "删去", "移除": "删去", "删掉": "删去", "增加": "追加", "添加": "追加",
    "新增": "追加", "检验": "校验", "验证": "校验", "引入": "导入", "引用": "导入",
}  # fmt: skip
# What a scheme demands is never guessed: projects would be told of it.
_DEMANDS = ("REQUIRED", "ADVISED", "OPTIONAL")
_OTHER_ALPHABETS = ("UNIT", "MEASURE")  # what follows these was cut into tokens as something else


class Meant(Record):
    """A word that is nearly a keyword: where it stands, and the keyword."""

    at: int
    word: Token
    spelling: str

    @property
    def is_plain(self) -> bool:
        """Whether reading may go on as if it had been spelt rightly."""
        return keywords()[self.spelling] not in _DEMANDS

    @property
    def keyword(self) -> Token:
        """The token that it would be, spelt rightly."""
        kind, word = keywords()[self.spelling], self.word
        return Token(word.source, word.start, word.end, kind, self.spelling)


def keyword_meant(machine: Machine, tokens: Sequence[Token], at: int) -> Meant | None:
    """The misspelt keyword that the fault at ``tokens[at]`` comes from; the machine stands before it.

    Either it is the token itself, or it began the statement and was taken for a name. Then the
    machine is put back to before it.
    """
    here = _near(tokens[at], _fitting(machine, machine.states))
    if here:
        return Meant(at, tokens[at], here)
    begin = _beginning(tokens, at)
    if begin == at:
        return _task_meant(machine, tokens, at)
    return _meant_at(begin, machine, tokens, at)


def _meant_at(begin: int, machine: Machine, tokens: Sequence[Token], at: int) -> Meant | None:
    """The keyword that the word at ``begin`` is nearly; the machine is put back to before it."""
    place = _place_of(tokens[begin], machine.values, at - begin)
    states = machine.states[: place + 1]
    close = _near(tokens[begin], _fitting(machine, states)) if place >= 0 else None
    if not close:
        return None
    machine.back_to(place + 1)
    return Meant(begin, tokens[begin], close)


def _task_meant(machine: Machine, tokens: Sequence[Token], at: int) -> Meant | None:
    """任务 misspelt before a block: it reads as a row, and so the fault is first in its block."""
    if at == 0 or tokens[at - 1].type != "LBRACE":
        return None
    begin = _beginning(tokens, at - 1)
    task = next(row[1:3] for row in keyword_rows() if row[0] == "TASK")
    if begin == at - 1 or _near(tokens[begin], task) is None:
        return None
    return _meant_at(begin, machine, tokens, at)


def misspelt(source: SourceFile, token: Token, close: str) -> Diagnostic:
    """The finding for a word that is nearly one of the language's."""
    span = Span(source, token.start, token.end)
    help = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
    fix = replacing(span, close)
    return kinds.UNEXPECTED.at(span, help=help, what=named(span.text), fixes=(fix,))


def _fitting(machine: Machine, states: list[int]) -> list[str]:
    """The spellings of the keywords that can stand there."""
    if not states:
        return []
    fits = [
        row
        for row in keyword_rows()
        if row[0] not in _OTHER_ALPHABETS and machine.after(states, row[0]) is not None
    ]
    return [word for row in fits for word in row[1:3]]


def _near(token: Token, fitting: Iterable[str]) -> str | None:
    is_word = token.type == "NAME" and not any(map(str.isdigit, token.value))
    if not is_word and token.type != "QUANTITY":  # 1et is a quantity
        return None
    words = list(fitting)
    plain = _PLAIN_WORDS.get(token.value)
    return plain if plain in words else nearest(token.value, words)


def _beginning(tokens: Sequence[Token], at: int) -> int:
    while at and tokens[at - 1].type not in ("_NL", "LBRACE"):
        at -= 1
    return at


def _place_of(token: Token, values: Sequence[object], depth: int) -> int:
    """Where among the last values the token stands as it was fed; -1 where it was built on."""
    last = len(values) - 1
    return next(
        (one for one in range(last, max(last - depth - 1, -1), -1) if values[one] is token), -1
    )
