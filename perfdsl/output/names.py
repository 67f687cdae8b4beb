"""What an output is called, and whether every machine in the office can store that name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.output import kinds
from perfdsl.workspace import Place
from perfdsl.workspace.near import SUFFIX
from perfdsl.workspace.portable import folded, why_not_portable

DRAFT = ".草稿"


def output_path(relative: PurePosixPath, suffix: str) -> PurePosixPath:
    """``a/2023.perf`` and ``docx`` give ``a/2023.docx``; another ending than .perf is kept."""
    return relative.with_name(f"{_stem(relative)}.{suffix}")


def draft_of(relative: PurePosixPath) -> PurePosixPath:
    """What the draft (草稿) of a source is named like: ``a/2023.perf`` gives ``a/2023.草稿.perf``."""
    return relative.with_name(f"{_stem(relative)}{DRAFT}{SUFFIX}")


def name_faults(places: Sequence[Place]) -> dict[Place, Diagnostic]:
    """The places that must not be built, each with why: a name Windows refuses, or one taken.

    Of two places with one output both are faulty, so that the result does not depend on order.
    Names are compared without regard to case and to the form of accents, as file systems do.
    """
    faults: dict[Place, Diagnostic] = {}
    owners: dict[str, Place] = {}
    for place in places:
        reason = _refusal(place)
        if reason:
            faults[place] = reason
        other = owners.setdefault(_folded(place.relative), place)
        if other is not place:
            faults.setdefault(other, _same(other, place))
            faults.setdefault(place, _same(place, other))
    return faults


def _stem(relative: PurePosixPath) -> str:
    name = relative.name
    return name[: -len(SUFFIX)] if name.lower().endswith(SUFFIX) else name


def _folded(relative: PurePosixPath) -> str:
    name = "/".join((*relative.parts[:-1], _stem(relative)))
    return folded(name)


def _same(place: Place, other: Place) -> Diagnostic:
    output = output_path(place.relative, "*")
    return kinds.SAME_OUTPUT.of(place.shown, other=other.shown, output=output)


def _refusal(place: Place) -> Diagnostic | None:
    parts = (*place.relative.parts[:-1], _stem(place.relative))
    for part in parts:
        reason = why_not_portable(part)
        if reason:
            return kinds.BAD_NAME.of(place.shown, part=part, reason=reason)
    return None
