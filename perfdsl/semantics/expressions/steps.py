"""A computation in words: one line for each step that is more than a number."""

from __future__ import annotations

from perfdsl.semantics.model import Step

_MOST = 40  # lines of one computation in a message


def computation(step: Step) -> list[str]:
    """``甲 * 乙 = 1900套 * 614元/套 = 1166600元``, the last step first, then what it is made of.

    A step that is used several times is told once.
    """
    lines: list[str] = []
    seen: set[int] = set()
    waiting = [step]
    while waiting and len(lines) < _MOST:
        one = waiting.pop()
        told = _told(one)
        inner = _inner(one)
        if id(inner) in seen:
            continue
        seen.add(id(inner))
        if told and told not in lines:
            lines.append(told)
        waiting.extend(part for part in reversed(inner.parts) if _inner(part).worked)
    return [*lines, "…"] if waiting else lines


def _told(step: Step) -> str:
    """The line of a step: each name it goes by, how it was worked out, and what it comes to."""
    words = [step.said]
    while not step.worked and len(step.parts) == 1:
        step = step.parts[0]
        if step.worked:
            words.append(step.said)
    words += [step.worked] if step.worked else []
    if step.said == step.value and len(words) == 1:
        return ""
    return " = ".join([*dict.fromkeys(words), step.value]).replace("= ≈", "≈ ")


def _inner(step: Step) -> Step:
    """What a name stands for."""
    while not step.worked and len(step.parts) == 1:
        step = step.parts[0]
    return step
