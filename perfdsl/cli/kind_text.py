"""What a kind says, shown without a finding: the values it would name are …."""

from __future__ import annotations

from perfdsl.diagnostics.model import Lang, Text


class _Blank:
    def __format__(self, spec: str) -> str:
        return "…"


class _Blanks(dict[str, object]):
    def __missing__(self, key: str) -> object:
        return _Blank()


def with_blanks(text: Text, lang: Lang) -> str:
    """The text in one language, with … for every field."""
    return text.get(lang).format_map(_Blanks())
