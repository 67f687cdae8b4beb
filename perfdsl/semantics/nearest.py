"""Did-you-mean: the declared name nearest to what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from perfdsl.diagnostics.model import Diagnostic, Kind, Text
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.syntax import ast


def nearest(word: str, names: Iterable[str]) -> str | None:
    """The closest of the names, None where none is close enough to be what was meant."""
    from difflib import get_close_matches  # only when there is something to suggest

    found = get_close_matches(word[:60], list(names), n=1, cutoff=0.5)
    return found[0] if found else None


def undeclared(
    kind: Kind, name: ast.Name, known: Sequence[str], spellings: Sequence[str] = ()
) -> Diagnostic:
    """A finding for an undeclared name: with the nearest declared one, else with all of them.

    ``spellings`` are other ways to write the known names, for comparing only.
    """
    close = nearest(name.text, (*known, *spellings))
    if close is None:
        names = listed(known)
        choices = Text(f"可以写：{names.zh}", f"declared here: {names.en}")
        return kind.at(name.span, name=name.text, choices=choices)
    choices = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
    fix = replacing(name.span, close)
    return kind.at(name.span, name=name.text, choices=choices, fixes=(fix,))
