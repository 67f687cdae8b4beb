"""The numbers of automatic numbering: 1, 01, a, IV, ①, 一, 壹, 甲."""

from __future__ import annotations

from collections.abc import Callable

from perfdsl.typed import Final

_DIGITS = "零一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LAST = 9999  # beyond it a numeral is printed in plain digits


def _letters(number: int) -> str:
    return chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def _circled(number: int) -> str:
    return chr(0x245F + number) if number <= 20 else str(number)


def _chinese(number: int, digits: str, units: str) -> str:
    text, waits = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if not digit:
            waits = bool(text)
            continue
        text += (digits[0] if waits else "") + digits[digit] + (units[place - 1] if place else "")
        waits = False
    return text


def _counting(number: int) -> str:
    text = _chinese(number, _DIGITS, "十百千")
    return text[1:] if text.startswith("一十") else text


def _of(signs: str) -> Callable[[int], str]:
    return lambda number: signs[(number - 1) % len(signs)]


_FORMATS: Final[dict[str, Callable[[int], str]]] = {
    "decimalZero": lambda number: f"{number:02}",
    "upperLetter": _letters,
    "lowerLetter": lambda number: _letters(number).lower(),
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedFullstop": lambda number: (
        chr(0x2487 + number) if number <= 20 else f"{number}."
    ),
    "decimalEnclosedParen": lambda number: chr(0x2473 + number) if number <= 20 else f"({number})",
    "decimalFullWidth": lambda number: "".join(chr(0xFF10 + int(one)) for one in str(number)),
    "chineseCounting": _counting,
    "chineseCountingThousand": _counting,
    "taiwaneseCounting": _counting,
    "taiwaneseCountingThousand": _counting,
    "japaneseCounting": _counting,
    "ideographDigital": lambda number: "".join(_DIGITS[int(one)] for one in str(number)).replace(
        "零", "〇"
    ),
    "chineseLegalSimplified": lambda number: _chinese(number, _LEGAL, "拾佰仟"),
    "ideographTraditional": _of(_STEMS),
    "ideographZodiac": _of(_BRANCHES),
}


def numeral(number: int, kind: str) -> str:
    """The number in one of Word's formats; in plain digits where the format has no sign for it."""
    if not 1 <= number <= _LAST:
        return str(number)
    return _FORMATS.get(kind, str)(number)
