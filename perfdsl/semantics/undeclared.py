"""Names that nobody declared: the finding, with the declared name that was meant."""

from __future__ import annotations

from collections.abc import Sequence

from perfdsl.diagnostics.model import Diagnostic, Kind, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.syntax import ast


def undeclared(
    kind: Kind,
    name: ast.Name,
    known: Sequence[str],
    spellings: Sequence[str] = (),
    *,
    may_guess: bool = True,
) -> Diagnostic:
    """A finding for an undeclared name: with the nearest declared one, else with all of them.

    ``spellings`` are other ways to write the known names, for comparing only.
    """
    cutoff = 0.6 if len(name.text) > 3 else 0.5
    close = nearest(name.text, (*known, *spellings), cutoff) if may_guess else None
    if close is None:
        names = listed(known)
        choices = Text(f"可以写：{names.zh}", f"declared here: {names.en}")
        if not known:
            choices = Text("这里没有可以写的名称", "nothing is declared here")
        return kind.at(name.span, name=name.text, choices=choices)
    choices = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
    fix = replacing(name.span, close)
    return kind.at(name.span, name=name.text, choices=choices, fixes=(fix,))
