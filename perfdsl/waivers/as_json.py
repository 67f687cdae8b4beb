"""The waivers of a run as JSON for auditors' programs; ``waivers.schema.json`` is the same shape."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from perfdsl.diagnostics.as_json import encoded, range_of
from perfdsl.waivers.model import Code, Listed


def render(listed: Iterable[Listed], as_of: date) -> bytes:
    """The waivers as UTF-8 JSON in the order given; no words of any language but the author's."""
    waivers = [_waiver(one) for one in listed]
    return encoded({"schema": 1, "as_of": as_of.isoformat(), "waivers": waivers}, indent=2)


def _waiver(listed: Listed) -> dict[str, object]:
    waiver = listed.waiver
    scope = waiver.scope
    codes = zip(waiver.codes, listed.silenced, strict=True)
    return {
        "path": waiver.span.source.path,
        "range": range_of(waiver.span),
        "scope": {"kind": scope.kind, "name": scope.name, "range": range_of(scope.span)},
        "project": scope.project,
        "codes": [_code(code, silenced) for code, silenced in codes],
        "reason": waiver.reason or None,
        "until": waiver.until.isoformat() if waiver.until else None,
        "state": listed.state,
        "silenced": sum(listed.silenced),
    }


def _code(code: Code, silenced: int) -> dict[str, object]:
    return {
        "code": code.text,
        "name": code.kind.name if code.kind else None,
        "can_be_waived": code.can_be_waived,
        "silenced": silenced,
    }
