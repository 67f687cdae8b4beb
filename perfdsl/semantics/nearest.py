"""Did-you-mean: the declared name nearest to what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from perfdsl.diagnostics.model import Diagnostic, Kind, Text
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.syntax import ast


def nearest(word: str, names: Iterable[str], cutoff: float = 0.5) -> str | None:
    """The closest of the names, None where none is close enough to be what was meant.

    Words of two characters that share one are at 0.5, words of four that share three at 0.75.
    """
    from difflib import get_close_matches  # only when there is something to suggest

    found = get_close_matches(word[:60], list(names), n=1, cutoff=cutoff)
    return found[0] if found else None


def undeclared(
    kind: Kind, name: ast.Name, known: Sequence[str], spellings: Sequence[str] = ()
) -> Diagnostic:
    """A finding for an undeclared name: with the nearest declared one, else with all of them.

    ``spellings`` are other ways to write the known names, for comparing only.
    """
    close = nearest(name.text, (*known, *spellings), cutoff=0.6 if len(name.text) > 3 else 0.5)
    if close is None:
        names = listed(known)
        choices = Text(f"可以写：{names.zh}", f"declared here: {names.en}")
        return kind.at(name.span, name=name.text, choices=choices)
    choices = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
    fix = replacing(name.span, close)
    return kind.at(name.span, name=name.text, choices=choices, fixes=(fix,))
