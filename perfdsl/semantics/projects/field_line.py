"""What a line says that has room for one text only."""

from __future__ import annotations

from perfdsl.diagnostics.model import Text
from perfdsl.source import Span
from perfdsl.syntax import ast


def beside(node: ast.Entry) -> tuple[Text, Span] | None:
    """What a field's line says beside its one text, with its place."""
    source = node.span.source
    if node.label:
        label = Span(source, node.label.span.start, node.head.span.start)
        return Text("标签", "label"), label
    if node.name and node.value:
        return Text("指标值", "value"), node.value.span
    if node.value and node.value.comparator:
        return Text("比较符", "comparator"), node.value.comparator.span
    if node.shown:
        before = node.value or node.name or node.head
        text = source.text[before.span.end : node.shown.span.start]
        start = before.span.end + len(text) - len(text.lstrip())
        return Text("写作", "写作"), Span(source, start, node.shown.span.end)
    if node.attributes:
        return Text("属性", "attributes"), node.attributes[0].span
    return None
