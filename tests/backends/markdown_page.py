"""Markdown as a reader of it shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

_READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@dataclass(frozen=True, slots=True)
class Page:
    """What a page shows: its headings, the goals, the rows of all its tables.

    ``lines`` is how many lines of the source are rows of a table with an indicator.
    """

    headings: list[str]
    goals: list[str]
    rows: list[list[str]]
    lines: int


def read(text: bytes) -> Page:
    """The page."""
    tokens = _READER.parse(text.decode())
    rows: list[list[str]] = []
    for before, token in pairwise(tokens):
        if before.type == "tr_open":
            rows.append([])
        if before.type in ("th_open", "td_open"):
            rows[-1].append(_text(token))
    source = text.decode().split("\n")
    lines = sum(line.startswith("| ") and not line.startswith("| ---") for line in source)
    heads = sum(row[:1] == ["一级指标"] for row in rows)
    return Page(_of(tokens, "heading_open"), _goals(tokens), rows, lines - heads)


def shown(text: str) -> str:
    """A text as readers show it: blanks and breaks run together, none at its ends."""
    return re.sub(r"[ \t\n]+", " ", text).strip()


def _of(tokens: list[Token], kind: str) -> list[str]:
    pairs = pairwise(tokens)
    return [_text(token) for before, token in pairs if before.type == kind]


def _goals(tokens: list[Token]) -> list[str]:
    """The items of numbered lists that hold words."""
    found, inside = [], 0
    for token in tokens:
        inside += {"ordered_list_open": 1, "ordered_list_close": -1}.get(token.type, 0)
        if token.type == "inline" and inside and _text(token):
            found.append(_text(token))
    return found


def _text(token: Token) -> str:
    """The letters of a line; whatever is not plain text is named, so that it is seen."""
    words = ""
    for each in token.children or ():
        if each.type in ("text", "text_special"):
            words += each.content
        elif each.type == "softbreak" or each.content == "<br>":
            words += " "
        else:
            words += f"[{each.type}]"
    return shown(words)
