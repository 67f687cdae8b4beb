"""What a file mentions: the names and units in it, for telling which of its imports it uses."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.pattern import pattern
from perfdsl.record import Record, names_of
from perfdsl.source import Span
from perfdsl.syntax import ast

_PLACE = pattern(r"\{([^{}]+)\}")
_UNIT_PARTS = pattern(r"[/·*~～〜±.0-9,+-]+")


def mentioned(*roots: object) -> frozenset[str]:
    """Every word that may be a name or a unit: ``单价``, ``库.单价``, ``{名}`` in a text, ``课``.

    Generous: a word counts whatever it stands for, so that an import is called unused only where
    no word of it appears.
    """
    words: set[str] = set()
    for node in nodes_of(*roots):
        match node:
            case ast.Name():
                words.add(node.text)
            case ast.Path():
                words.add("".join(node.span.text.split()))
            case ast.SchemeName():
                prefix = f"{node.prefix.text}." if node.prefix else ""
                words |= {prefix + node.name.value, node.name.value}
            case ast.Quantity():
                words |= _units(node.text)
            case ast.Text():
                words |= set(_PLACE.findall(node.value))
            case _:
                pass
    return frozenset(words)


def _units(text: str) -> set[str]:
    """The unit of a quantity, whole and in parts, with and without 万 or 亿."""
    parts = {part for part in _UNIT_PARTS.split(text) if part}
    whole = text.lstrip("-.,0123456789")
    return parts | {whole} | {part[1:] for part in (*parts, whole) if part[:1] in ("万", "亿")}


def nodes_of(*roots: object) -> Iterator[object]:
    """Every node below, depth first, in source order."""
    waiting = list(reversed(roots))
    while waiting:
        node = waiting.pop()
        if isinstance(node, tuple):
            waiting.extend(reversed(node))
        elif isinstance(node, Record) and not isinstance(node, Span):
            yield node
            below = (getattr(node, name) for name in names_of(node) if name != "span")
            waiting.extend(reversed(list(below)))
