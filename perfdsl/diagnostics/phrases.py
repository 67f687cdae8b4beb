"""Words that many findings share, said in one place so that they are said the same way."""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.diagnostics.model import Edit, Fix, Related, Text
from perfdsl.source import Span

_MOST_LISTED = 12


def named(name: str) -> Text:
    """A name in quotation marks: 「产出指标」, “产出指标”."""
    return Text(f"「{name}」", f"“{name}”")


def listed(names: Iterable[str]) -> Text:
    """Names one after another; of very many only the first dozen."""
    known = list(dict.fromkeys(names))
    shown = known[:_MOST_LISTED]
    zh, en = "、".join(shown), ", ".join(shown)
    return Text(f"{zh} 等", f"{en}, …") if len(known) > len(shown) else Text(zh, en)


def first_written(span: Span) -> tuple[Related, ...]:
    """The place where the same thing stood before."""
    return (Related(span, Text("最先写在这里", "first written here")),)


def replacing(span: Span, text: str, *, safe: bool = False) -> Fix:
    """The fix that writes ``text`` instead of what stands at ``span``."""
    return Fix(Text(f"改成 {text}", f"write {text}"), (Edit(span, text),), safe)


def inserting(span: Span, text: str) -> Fix:
    """The fix that puts ``text`` before ``span``."""
    at = Span(span.source, span.start, span.start)
    return Fix(Text(f"补上 {text.strip()}", f"add {text.strip()}"), (Edit(at, text),))


def removing(span: Span, *, safe: bool = False) -> Fix:
    """The fix that takes away what stands at ``span``."""
    shown = span.text if span.text.isprintable() else ""
    return Fix(Text(f"删去 {shown}".rstrip(), f"remove {shown}".rstrip()), (Edit(span, ""),), safe)


def removing_line(span: Span) -> Fix:
    """The fix that takes away a statement, with its line where nothing else stands there."""
    text, start, end = span.source.text, span.start, span.end
    while start and text[start - 1] in " \t":
        start -= 1
    while end < len(text) and text[end] in " \t":
        end += 1
    whole = span
    if text[start - 1 : start] in ("", "\n") and text[end : end + 1] in ("", "\n"):
        whole = Span(span.source, start, min(end + 1, len(text)))
    return Fix(removing(span).message, (Edit(whole, ""),))


def quoting(span: Span, *, safe: bool = False) -> Fix:
    """The fix that makes a text of what stands at ``span``."""
    said = span.text.replace("\\", "\\\\").replace('"', '\\"')
    return Fix(Text("加引号", "quote it"), (Edit(span, f'"{said}"'),), safe)
