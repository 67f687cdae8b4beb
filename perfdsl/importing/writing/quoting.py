"""Texts as the language writes them: whatever a cell holds reads back as the same text."""

from __future__ import annotations

from perfdsl.diagnostics.width import visible
from perfdsl.pattern import pattern

# What a source file cannot hold; see perfdsl/syntax/characters.py. It becomes U+FFFD, a sign that
# something stood there.
_FORBIDDEN = pattern("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n"})
_LINE_END = pattern(r"\r\n?")


def quoted(text: str) -> str:
    """The text in quotes, on one line."""
    clean = _FORBIDDEN.sub("�", _LINE_END.sub("\n", text))
    # ＂ ends a text that " begins, and has no escape: 「 」 hold it, if it has none of those.
    if "＂" in clean:
        return _in_corners(clean)
    return f'"{clean.translate(_ESCAPES)}"'


def _in_corners(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n")
    for opener, closer in ("「」", "“”"):
        if _is_nested(text, opener, closer):
            return f"{opener}{escaped}{closer}"
    return f'"{text.replace("＂", chr(34)).translate(_ESCAPES)}"'


def _is_nested(text: str, opener: str, closer: str) -> bool:
    """Whether every quote of the pair closes one that is open, so that they nest in another pair."""
    depth = 0
    for sign in text:
        depth += (sign == opener) - (sign == closer)
        if depth < 0:
            return False
    return depth == 0


def comment(text: str) -> str:
    """A text for a comment: one line, without signs that would steer a terminal."""
    return visible(text.replace("\n", " ⏎ ").replace("\r", ""))
