"""What a page holds and does not show: hidden elements, deleted text, choices not chosen."""

from __future__ import annotations

import re

from perfdsl.diagnostics.model import Text
from perfdsl.importing.notes import Notes
from perfdsl.importing.page.tokens import End, Start, Token
from perfdsl.pattern import pattern

_NOT_SHOWN = pattern(r"display\s{0,9}:\s{0,9}none|mso-hide\s{0,9}:\s{0,9}all", re.IGNORECASE)
_NUMBER_OF_LIST = pattern(r"mso-list\s{0,9}:\s{0,9}ignore", re.IGNORECASE)
_HIDDEN_TEXT = Text("隐藏的文字 {count} 处（没有读）", "{count} hidden texts (not read)")
_HIDDEN_CELLS = Text(
    "隐藏的表格、行或单元格 {count} 处（照读了）",
    "{count} hidden tables, rows or cells (read all the same)",
)
_OF_TABLES = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th"))
_EMPTY = frozenset(
    ("br", "col", "hr", "img", "input", "link", "meta", "wbr", "area", "base", "param")
)
_TOLD_BY_NAME = frozenset(("ins", "del", "option"))
# These end by themselves where another block begins or their cell ends.
_SHORT = frozenset(("p", "li", "option"))
_ENDS_SHORT = frozenset((*_OF_TABLES, "p", "div", "li", "option", "select", "ul", "ol"))


class Curtain:
    """Decides token by token. Rows and cells are let through, and told: a filter hides them."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._behind = ""  # the name of the element whose end is waited for
        self._depth = 0
        self._number = 0  # how many spans are open inside the number of a list item

    def hides(self, token: Token) -> bool:
        """Whether it is not to be shown."""
        if self._behind and not self._is_end(token):
            return self._wait(token)
        if isinstance(token, Start):
            self._count_number(token)
            return self._closes(token)
        if self._number and isinstance(token, End) and token.name == "span":
            self._number -= 1
        return False

    def shown(self, text: str) -> str:
        """A text as it is shown; the blanks behind a list item's number are Word's, not its author's."""
        return text.replace("\xa0", "").strip() if self._number else text

    def _is_end(self, token: Token) -> bool:
        """Whether a short element has ended without a tag of its own."""
        if self._behind not in _SHORT or not isinstance(token, Start | End):
            return False
        if token.name not in _ENDS_SHORT or token == End(self._behind):
            return False
        self._behind = ""
        return True

    def _wait(self, token: Token) -> bool:
        if isinstance(token, Start) and token.name == self._behind:
            self._depth += 1
        elif isinstance(token, End) and token.name == self._behind:
            self._depth -= 1
            if not self._depth:
                self._behind = ""
        return True

    def _count_number(self, token: Start) -> None:
        if token.name == "span" and (
            self._number or _NUMBER_OF_LIST.search(token.attributes.get("style", ""))
        ):
            self._number += 1

    def _closes(self, token: Start) -> bool:
        """Whether what this tag begins is hidden; notes it."""
        if not token.attributes and token.name not in _TOLD_BY_NAME:
            return False
        if token.name in ("ins", "del"):
            self._notes.changes += 1
        is_hidden = "hidden" in token.attributes or bool(
            _NOT_SHOWN.search(token.attributes.get("style", ""))
        )
        if token.name in _OF_TABLES:
            if is_hidden:
                self._notes.hidden(_HIDDEN_CELLS)
            return False
        if is_hidden and token.name not in _EMPTY and token.name not in ("body", "html"):
            self._notes.hidden(_HIDDEN_TEXT)
        elif token.name != "del" and (token.name != "option" or "selected" in token.attributes):
            return is_hidden and token.name in _EMPTY
        self._behind, self._depth = token.name, 1
        return True
