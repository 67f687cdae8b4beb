"""Characters of Symbol and Wingdings fonts, by what they look like.

Their codes stand in the private area U+F000 to U+F0FF, or below 256. Only signs that occur in
tables: comparators, ticks, boxes, bullets.
"""

from __future__ import annotations

from perfdsl.typed import Final

_SYMBOL: Final = {
    0xA3: "≤", 0xB3: "≥", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xB0: "°",
    0xA5: "∞", 0xB7: "•", 0xA2: "′", 0xB2: "″", 0xD7: "⋅", 0xAE: "→", 0xB6: "∂", 0xD5: "∏",
    0xE5: "∑", 0x2D: "−", 0x6D: "μ", 0x70: "π", 0x61: "α", 0x62: "β", 0x44: "Δ", 0x53: "Σ",
}  # fmt: skip
_WINGDINGS: Final = {
    0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x9F: "•",
    0xA1: "○", 0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑", 0xA7: "▪", 0x77: "⬥", 0x74: "⧫", **{0x81 + at: chr(0x2460 + at) for at in range(10)},
}  # fmt: skip
_WINGDINGS_2: Final = {
    0x50: "✓", 0x4F: "✗", 0x52: "☑", 0x51: "☒", 0x53: "☒", 0x54: "☒", 0xA3: "□", 0x97: "●",
    0xA2: "■",
}  # fmt: skip
_FONTS: Final = {"symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2}
_PRIVATE = 0xF000


def symbol(font: str | None, code: int) -> str:
    """The character that looks like this sign; the code's own character where it is not known."""
    known = _FONTS.get((font or "").lower(), {}).get(code & 0xFF)
    return known or chr(code)


def replaced(font: str | None, text: str) -> str:
    """A text in a font of signs, as it looks; other fonts' texts as they are."""
    table = _FONTS.get((font or "").lower())
    if table is None:
        return text
    return "".join(
        table.get(ord(one) & 0xFF, one)
        if ord(one) < 0x100 or _PRIVATE <= ord(one) < _PRIVATE + 0x100
        else one
        for one in text
    )
