"""A number by its format code: 0.95 with 0% is 95%."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal

from perfdsl.importing.numbers.codes import Part, Section, sections
from perfdsl.importing.numbers.dates import shown_date
from perfdsl.record import Record
from perfdsl.typed import Final

_EXACT = Context(prec=400)
_MOST_PLACES = 30
_CONDITIONS: Final[dict[str, Callable[[Decimal, Decimal], bool]]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "=": operator.eq,
    "<>": operator.ne,
}  # fmt: skip


class Shown(Record):
    """A cell's text; ``is_date`` says that the number behind it is only how a day is stored."""

    text: str
    is_date: bool = False


def shown_number(number: Decimal, code: str, *, from_1904: bool = False) -> Shown:
    """What the sheet shows for a number. In a column that is too narrow it would show #### instead."""
    section, has_sign = _chosen(number, sections(code))
    if section.is_date:
        text = shown_date(number, section, from_1904=from_1904)
        return Shown(general(number)) if text is None else Shown(text, is_date=True)
    sign = "-" if number < 0 and not has_sign else ""
    text = _shown(abs(number), section)
    # -0.001 with two decimals is 0.00.
    return Shown(sign + text if any(one in "123456789" for one in text) or not sign else text)


def _chosen(number: Decimal, found: tuple[Section, ...]) -> tuple[Section, bool]:
    """The section for a number, and whether that section shows the minus sign itself."""
    numeric = found[:3]
    if any(one.condition for one in numeric):
        for at, one in enumerate(numeric):
            if one.condition is None or _CONDITIONS[one.condition[0]](number, one.condition[1]):
                return one, at > 0
        return numeric[-1], False
    if number < 0 and len(numeric) > 1:
        return numeric[1], True
    if number == 0 and len(numeric) > 2:
        return numeric[2], True
    return numeric[0], False


def general(number: Decimal) -> str:
    """A number without a format: up to eleven characters, as a column of any width has room for."""
    size = abs(number)
    if size and not -10 < size.adjusted() < 11:
        mantissa, _, exponent = _scientific(number, 5, 2).partition("E")
        return f"{mantissa.rstrip('0').rstrip('.')}E{exponent}"
    places = max(0, 9 - max(size.adjusted(), 0))
    text = f"{_rounded(number, places):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _rounded(number: Decimal, places: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, _EXACT)


def _scientific(number: Decimal, places: int, exponent_digits: int) -> str:
    mantissa, _, exponent = f"{number:.{places}E}".partition("E")
    return f"{mantissa}E{exponent[0]}{exponent[1:].zfill(exponent_digits)}"


def _shown(number: Decimal, section: Section) -> str:
    parts = section.parts
    if any(part.kind == "exponent" for part in parts):
        return _with_exponent(number, parts)
    if not any(part.kind == "digit" for part in parts):
        return "".join(_beside(part, number) for part in parts)
    if Part("sign", "/") in parts:
        return general(number)  # 1/2: a decimal says the same and is exact
    layout = _Layout(parts)
    scaled = number.scaleb(2 * layout.percents - 3 * layout.thousands, _EXACT)
    return layout.filled(_rounded(scaled, len(layout.decimals)))


def _beside(part: Part, number: Decimal) -> str:
    """A part of a section without places for digits: General, @, texts."""
    if part.kind == "general" or part == Part("sign", "@"):
        return general(number)
    return part.text


def _with_exponent(number: Decimal, parts: tuple[Part, ...]) -> str:
    at = next(place for place, part in enumerate(parts) if part.kind == "exponent")
    point = Part("sign", ".")
    before = parts[:at]
    places = (
        sum(part.kind == "digit" for part in before[before.index(point) :])
        if point in before
        else 0
    )
    return _scientific(
        number, min(places, _MOST_PLACES), sum(part.kind == "digit" for part in parts[at:])
    )


class _Layout:
    """Where the digits of a number go: places before and behind the point, signs among them."""

    def __init__(self, parts: tuple[Part, ...]) -> None:
        point = Part("sign", ".")
        at = parts.index(point) if point in parts else len(parts)
        self._whole = parts[:at]
        self._behind = parts[at:]
        self.decimals = [part.text for part in self._behind if part.kind == "digit"][:_MOST_PLACES]
        self.percents = parts.count(Part("sign", "%"))
        places = [place for place, part in enumerate(parts) if part.kind == "digit"]
        first = next((place for place in places if place < at), at)
        last = max((place for place in places if place < at), default=-1)
        commas = [place for place, part in enumerate(parts) if part == Part("sign", ",")]
        # A comma among the digits groups them, one behind the last digit divides by a thousand.
        self._groups = any(first < place < last for place in commas)
        self.thousands = sum(place > (last if place < at else places[-1]) for place in commas)

    def filled(self, number: Decimal) -> str:
        """The number in its places."""
        whole, _, fraction = f"{number:f}".partition(".")
        return self._filled_whole(whole.lstrip("0")) + self._filled_decimals(fraction)

    def _filled_whole(self, digits: str) -> str:
        """From the right; what is left over goes to the first place."""
        shown: list[str] = []
        places = sum(part.kind == "digit" for part in self._whole)
        count = 0
        for part in reversed(self._whole):
            if part.kind != "digit":
                shown.append("" if part.text == "," and part.kind == "sign" else part.text)
                continue
            places -= 1
            take = len(digits) if places == 0 else 1
            taken = digits[len(digits) - take :] if take else ""
            digits = digits[: len(digits) - len(taken)]
            for digit in reversed(taken or ("0" if part.text == "0" else "")):
                shown.append("," if self._groups and count and count % 3 == 0 else "")
                shown.append(digit)
                count += 1
        return "".join(reversed(shown))

    def _filled_decimals(self, digits: str) -> str:
        needed = max((at + 1 for at, one in enumerate(self.decimals) if one == "0"), default=0)
        kept = max(needed, len(digits.rstrip("0")))
        shown: list[str] = []
        at = 0
        for part in self._behind:
            if part.kind == "digit":
                shown.append(digits[at : at + 1] if at < kept else "")
                at += 1
            elif part == Part("sign", "."):
                shown.append(".")  # Excel shows it even where no digit follows: 1 as #.## is 1.
            elif part != Part("sign", ","):
                shown.append(part.text)
        return "".join(shown)
