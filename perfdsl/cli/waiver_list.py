"""``check --list-waivers``: what an auditor asks of waivers, for people and for programs."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from perfdsl.cli.columns import Entry, at_the_right
from perfdsl.cli.console import Console
from perfdsl.cli.findings import Checked
from perfdsl.cli.sources import status_of
from perfdsl.diagnostics.model import Lang, Text
from perfdsl.diagnostics.page import blanked
from perfdsl.diagnostics.text import render
from perfdsl.typed import Final
from perfdsl.waivers import as_json
from perfdsl.waivers.model import Code, Listed, Scope, State

_STATES: Final[dict[State, Text]] = {
    "in-force": Text("有效", "in force"),
    "expired": Text("已到期", "expired"),
    "unused": Text("没有用上", "unused"),
    "invalid": Text("不起作用", "void"),
}
_SCOPES: Final = {
    "line": Text("这一行", "this line"),
    "row": Text("指标「{name}」", "the row “{name}”"),
    "block": Text("「{name}」的块", "the block “{name}”"),
    "project": Text("整个项目「{name}」", "the whole project “{name}”"),
    "department": Text("整个部门「{name}」", "the whole department “{name}”"),
    "template": Text("整个模板「{name}」", "the whole template “{name}”"),
}
_IN_PROJECT = Text("项目「{project}」，{scope}", "project “{project}”, {scope}")
_SILENCED = Text("{state}，免除 {n} 处", "{state}, silences {n}")
_UNKNOWN = Text("没有这个编号", "there is no such code")
_NOT_WAIVED = Text("不能豁免", "cannot be waived")
_CODE = Text("{code}：{said}", "{code}: {said}")
_NO_CODE = Text("没有写编号", "no code")
_REASON = Text("理由：{reason}", "reason: {reason}")
_NO_REASON = Text("没有写理由", "no reason")
_UNTIL = Text("至 {day}", "until {day}")
_NOTHING = Text("没有豁免", "there are no waivers")
_TOTAL = Text("{n} 条豁免（按 {day}）：{states}", "waivers on {day}: {n} ({states})")
_COUNT = Text("{n} 条{state}", "{n} {state}")


def list_waivers(console: Console, checked: Checked, as_of: date, style: str) -> int:
    """Prints the list; 0, unless a file could not be read: then the list is not all there is."""
    listed = checked.run.listed_waivers(whole=checked.is_whole) if checked.run else ()
    unread = [one for one in checked.diagnostics if one.kind.code < "P100"]
    status = status_of(unread)
    if style == "json":
        console.data(as_json.render(listed, as_of))
    else:
        console.out(drawn(listed, as_of, console.lang))
    if status:
        console.err(render(unread, console.lang, color=console.colors(sys.stderr)))
    return status


def drawn(listed: Sequence[Listed], as_of: date, lang: Lang) -> str:
    """The list for people: the state of each at the right, and their number as the last line."""
    if not listed:
        return _NOTHING.get(lang) + "\n"
    blocks = [at_the_right(list(_entries(one, lang))) for one in listed]
    blocks.append(iter((_total(listed, as_of).get(lang),)))
    return "\n".join("".join(f"{line}\n" for line in block) for block in blocks)


def _entries(one: Listed, lang: Lang) -> Iterator[Entry]:
    waiver = one.waiver
    line, column = waiver.span.begin
    place = f"{waiver.span.source.path}:{line}:{column}"
    yield Entry((f"{place}  {_scope(waiver.scope).get(lang)}",), _state(one).get(lang))
    for code in waiver.codes:
        yield Entry((_code(code, lang).get(lang),), "", 1)
    if not waiver.codes:
        yield Entry((_NO_CODE.get(lang),), "", 1)
    reason = _REASON.fill({"reason": waiver.reason}) if waiver.reason else _NO_REASON
    until = _UNTIL.fill({"day": waiver.until}).get(lang) if waiver.until else ""
    yield Entry((reason.get(lang),), until, 1)


def _scope(scope: Scope) -> Text:
    said = _SCOPES[scope.kind].fill({"name": scope.name or "…"})
    if scope.project is None or scope.kind in ("project", "department"):
        return said
    return _IN_PROJECT.fill({"project": scope.project, "scope": said})


def _state(one: Listed) -> Text:
    state = _STATES[one.state]
    return _SILENCED.fill({"state": state, "n": sum(one.silenced)}) if any(one.silenced) else state


def _code(code: Code, lang: Lang) -> Text:
    if code.kind is None:
        return _CODE.fill({"code": code.text, "said": _UNKNOWN})
    if not code.can_be_waived:
        return _CODE.fill({"code": code.text, "said": _NOT_WAIVED})
    return _CODE.fill({"code": code.text, "said": blanked(code.kind.message, lang)})


def _total(listed: Sequence[Listed], as_of: date) -> Text:
    counts = Counter(one.state for one in listed)
    parts = [
        _COUNT.fill({"n": counts[one], "state": _STATES[one]}) for one in _STATES if counts[one]
    ]
    states = Text("，".join(one.zh for one in parts), ", ".join(one.en for one in parts))
    return _TOTAL.fill({"n": len(listed), "day": as_of, "states": states})
