"""Labels that no list has: what they look like, and what they stand for beside a value."""

from __future__ import annotations

from perfdsl.importing.recognition.amounts import is_amount
from perfdsl.importing.recognition.vocabulary import (
    Label,
    bare,
    is_amount_of_all,
    own_name,
    period_of,
    squeezed,
    unit_in,
)
from perfdsl.pattern import pattern

_LONGEST_LABEL = 20
_MONEY = pattern(r"(?:资金|拨款|收入|预算|结转|结余|补助|债券|贷款|经费|投入|财政|配套|专项|自筹)$")
_SENTENCE = pattern(r"[。；;，,！!？?]|^\W*$|^[\d.,%]+$")


def looks_like_label(text: str) -> bool:
    """Whether a text may be one: short, no sentence, with a word in it."""
    words = squeezed(text)
    return (
        0 < len(bare(words)) <= _LONGEST_LABEL
        and not _SENTENCE.search(words)
        and bool(own_name(words))
    )


def unlisted(text: str, value: str) -> Label:
    """A label that no list has: money where an amount stands beside words of money."""
    unit, name = unit_in(text), own_name(text)
    if is_amount(value) and is_amount_of_all(text):
        return Label("total", name, period_of(text), unit)
    if name.endswith("目标"):
        return Label("goal", name, period_of(text))
    if is_amount(value) and _MONEY.search(name):
        return Label("source", name, unit=unit)
    return Label("field", name, unit=unit)
