"""Chinese numerals: 二十五, 一万二千, 百分之九十五 → numbers, for comparing words with values."""

from __future__ import annotations

from decimal import Decimal

from perfdsl.pattern import pattern

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_SCALES = {"万": 10_000, "亿": 100_000_000}
_PERCENT = pattern(r"百分之([零〇一二两三四五六七八九十百]+|[0-9]+(?:\.[0-9]+)?)")
# Longer runs are names (一一一…), not numbers anybody would write out.
NUMERALS = pattern("[零〇一二两三四五六七八九十百千万亿]{1,20}")


def percent_signs(text: str) -> str:
    """``百分之九十五`` → ``九十五%``, so that it reads as any other number with its unit."""
    return _PERCENT.sub(r"\1%", text)


def numeral(text: str) -> Decimal | None:
    """The number; digit after digit reads as digits (``二〇二三``). None for a lone 万 or 亿."""
    if not set(text) & set(_DIGITS) and text[0] != "十":
        return None
    if not set(text) & (set(_PLACES) | set(_SCALES)):
        return Decimal("".join(str(_DIGITS[char]) for char in text))
    total, section, digit = 0, 0, 1 if text[0] == "十" else 0
    for char in text:
        if char == "亿":
            total, section, digit = (total + section + digit) * _SCALES[char], 0, 0
        elif char == "万":
            total, section, digit = total + (section + digit) * _SCALES[char], 0, 0
        elif char in _PLACES:
            section, digit = section + digit * _PLACES[char], 0
        else:
            digit = _DIGITS[char]
    return Decimal(total + section + digit)
