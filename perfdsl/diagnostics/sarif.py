"""Findings as SARIF 2.1.0 (OASIS), which code hosts and security dashboards read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl import __version__
from perfdsl.diagnostics.as_json import encoded
from perfdsl.diagnostics.fingerprint import fingerprints
from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Lang, Severity, Text
from perfdsl.diagnostics.page import blanked, sections
from perfdsl.diagnostics.text import message_lines, remarks
from perfdsl.diagnostics.uri import uri
from perfdsl.diagnostics.width import visible, well_formed
from perfdsl.source import Span
from perfdsl.typed import Final

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_FINGERPRINT = "perfcFinding/v1"
_LEVELS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.HINT: "note",
}
_MORE = Text("perfc explain {code} 有详细的说明。", "perfc explain {code} says more.")
_Object = dict[str, object]


def render(diagnostics: Sequence[Diagnostic], lang: Lang) -> bytes:
    """One run with the findings in the order given, and the rules among them that fired.

    Columns are counted in characters. Neither the clock nor the machine is in it.
    """
    kinds: dict[str, Kind] = {}
    for diagnostic in diagnostics:
        kinds.setdefault(diagnostic.kind.code, diagnostic.kind)
    places = {code: number for number, code in enumerate(kinds)}
    marks = fingerprints(diagnostics)
    driver: _Object = {
        "name": "perfc",
        "version": __version__,
        "rules": [_rule(kind, lang) for kind in kinds.values()],
    }
    run: _Object = {
        "tool": {"driver": driver},
        "language": "zh-CN" if lang == "zh" else "en-US",
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(each, places[each.kind.code], mark, lang)
            for each, mark in zip(diagnostics, marks, strict=True)
        ],
    }
    return encoded({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(kind: Kind, lang: Lang) -> _Object:
    message = blanked(kind.message, lang)
    return {
        "id": kind.code,
        "name": kind.name,
        "shortDescription": _message(message),
        "fullDescription": _message(kind.why.get(lang) or message),
        "help": _message("\n\n".join(_page(kind, lang))),
        "defaultConfiguration": {"level": _LEVELS[kind.severity]},
    }


def _page(kind: Kind, lang: Lang) -> Iterator[str]:
    for section in sections(kind):
        between = "\n" if section.is_program else ""
        colon = "：" if lang == "zh" else ":" if between else ": "
        yield section.head.get(lang) + colon + between + section.body.get(lang)
    yield _MORE.fill({"code": kind.code}).get(lang)


def _result(diagnostic: Diagnostic, rule: int, mark: str, lang: Lang) -> _Object:
    lines = message_lines(diagnostic.message.get(lang))
    for remark in remarks(diagnostic, lang):
        lines += message_lines(remark)
    result: _Object = {
        "ruleId": diagnostic.kind.code,
        "ruleIndex": rule,
        "level": _LEVELS[diagnostic.severity],
        "message": _message("\n".join(lines)),
        "locations": [_location(diagnostic)],
        "partialFingerprints": {_FINGERPRINT: mark},
    }
    if diagnostic.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _physical(each.span.source.path, each.span),
                "message": _message(each.message.get(lang)),
            }
            for number, each in enumerate(diagnostic.related, 1)
        ]
    fixes = _distinct(_fix(fix, lang) for fix in diagnostic.fixes if fix.edits)
    if fixes:
        result["fixes"] = fixes
    return result


def _location(diagnostic: Diagnostic) -> _Object:
    location: _Object = {"physicalLocation": _physical(diagnostic.path, diagnostic.span)}
    if diagnostic.project is not None:
        location["logicalLocations"] = [{"name": well_formed(diagnostic.project)}]
    return location


def _physical(path: str, span: Span | None) -> _Object:
    physical: _Object = {"artifactLocation": {"uri": uri(path)}}
    return {**physical, "region": _region(span)} if span else physical


def _fix(fix: Fix, lang: Lang) -> _Object:
    files: dict[str, list[Edit]] = {}
    for edit in fix.edits:
        files.setdefault(edit.span.source.path, []).append(edit)
    changes = [
        {
            "artifactLocation": {"uri": uri(path)},
            "replacements": [
                {
                    "deletedRegion": _region(edit.span),
                    "insertedContent": {"text": well_formed(edit.text)},
                }
                for edit in edits
            ],
        }
        for path, edits in files.items()
    ]
    return {
        "description": _message(fix.message.get(lang)),
        "artifactChanges": changes,
        "properties": {"safe": fix.safe},
    }


def _region(span: Span) -> _Object:
    begin, finish = span.begin, span.finish
    return {
        "startLine": begin.line,
        "startColumn": begin.column,
        "endLine": finish.line,
        "endColumn": finish.column,
    }


def _message(text: str) -> _Object:
    """A message. ``[words](place)`` would be a link in SARIF: what an author typed never is one."""
    shown = "\n".join(map(visible, text.split("\n")))
    return {"text": shown.replace("](", "] (")}


def _distinct(objects: Iterable[_Object]) -> list[_Object]:
    """Each object once: a result may not offer the same fix twice."""
    return list({repr(each): each for each in objects}.values())
