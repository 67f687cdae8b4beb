"""Keywords turned into one language. Names stay: those of levels, fields and sources are the scheme's."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.model import Lang
from perfdsl.syntax.fault import NAMES
from perfdsl.syntax.formatting.blocks import Holds, holds
from perfdsl.syntax.formatting.spacing import amount_brackets, is_call
from perfdsl.syntax.token import Token, function_rows, functions, keyword_rows

_ATTRIBUTES = ("NOTE", "BASIS", "WEIGHT", "DIRECTION")
_SORTS = ("MONEY", "DURATION", "RATIO", "KIND_TEXT", "KIND_DATE")


def turned(tokens: Sequence[Token], words: list[str], lang: Lang) -> None:
    """Write the keywords among the words in one language.

    A word that may be a name is a keyword only where the grammar has it as one: 说明 in the
    attributes of an indicator is, a field called 说明 is not.
    """
    _Turning(tokens, words, lang).run()


class _Turning:
    """One pass over the tokens, which knows in what block and statement it is."""

    def __init__(self, tokens: Sequence[Token], words: list[str], lang: Lang) -> None:
        which = 1 if lang == "zh" else 2
        self.tokens = tokens
        self.words = words
        self.spelled = {row[0]: row[which] for row in keyword_rows()}
        self.functions = {row[0]: row[which] for row in function_rows()}
        self.is_chinese = lang == "zh"
        self.blocks: list[Holds] = ["declarations"]
        self.head = 0  # the first token of the statement
        self.types: list[str] | None = None  # of the statement, once they are needed
        self.amounts: frozenset[int] = frozenset()

    def run(self) -> None:
        """Turn every keyword."""
        for place, token in enumerate(self.tokens):
            kind = token.type
            if place and self.tokens[place - 1].type in ("_NL", "LBRACE"):
                self.head, self.types = place, None
            if kind == "LBRACE":
                self.blocks.append(holds(self.tokens, self.head, place, self.blocks[-1]))
            elif kind == "RBRACE":
                self.blocks.pop()
            elif kind == "NAME" or kind == "TOTAL":
                self.name(place, token)
            if kind in self.spelled and (kind not in NAMES or self.is_keyword(place, kind)):
                self.words[place] = self.spelling(kind)

    def spelling(self, kind: str) -> str:
        """An import says ``作为``, in English ``as`` as well as ``named``."""
        if kind == "AS" and self.tokens[self.head].type == "IMPORT":
            return self.spelled["PREFIX" if self.is_chinese else "AS"]
        return self.spelled[kind]

    def name(self, place: int, token: Token) -> None:
        """A name before a bracket may be a function's."""
        function = functions().get(token.value)
        if function is None or self.tokens[place + 1].type != "LPAREN":
            return
        if self.types is None:
            self.types = self.statement()
            self.amounts = amount_brackets(self.types)
        if is_call(self.types, place - self.head, self.amounts):
            self.words[place] = self.functions[function]

    def statement(self) -> list[str]:
        """The types of the tokens from the head of the statement to its end."""
        end = self.head
        while self.tokens[end].type not in ("_NL", "LBRACE", "$END"):
            end += 1
        return [one.type for one in self.tokens[self.head : end]]

    def is_keyword(self, place: int, kind: str) -> bool:
        """Whether a word that may be a name is a keyword there."""
        head = self.tokens[self.head].type
        if self.blocks[-1] == "scheme":
            return self.tokens[place - 1].type != "FIELD"
        if self.blocks[-1] == "task":
            return place == self.head and kind == "CONTENT"
        if self.blocks[-1] == "attributes":
            return place == self.head and kind in _ATTRIBUTES
        if head == "TEMPLATE":
            return self.tokens[place - 1].type == "COLON" and kind in _SORTS
        return (head == "MEASURE" and kind in _SORTS) or (head == "IMPORT" and kind == "PREFIX")
