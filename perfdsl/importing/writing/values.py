"""One value out of the cells it stands in: comparator, number and unit, perhaps each in its own."""

from __future__ import annotations

from perfdsl.importing.recognition.facts import RowFact
from perfdsl.importing.recognition.vocabulary import sign_of, squeezed
from perfdsl.importing.writing.literals import candidates
from perfdsl.pattern import pattern
from perfdsl.record import Record

_OPEN = ("月", "号")
_A_DATE = pattern(r"\d月")  # 定性 stands beside dates too
_PLACEHOLDERS = ("/", "-", "—", "无")


class Composed(Record):
    """The text of a value; ``beside`` are cells that could not be part of it, with their titles.

    ``is_text`` is whether it must stay a text: the table says that it is no number (定性), or
    number and unit would read as something else (12 and 月 as December).
    """

    text: str
    is_text: bool = False
    beside: tuple[tuple[str, str], ...] = ()


def composed(row: RowFact) -> Composed:
    """The value of a row as one text, in the order in which a form has its cells."""
    value = "".join(part.text for part in row.parts if part.role == "value")
    sign, measure = row.text("sign").strip(), row.text("measure").strip()
    direction = row.text("direction").strip()
    if not sign and sign_of(direction) not in (None, "none"):
        sign = direction  # 指标方向 of some forms is the comparator
    meaning = sign_of(sign) if sign else "none"
    beside: list[tuple[str, str]] = []
    if meaning is None:
        beside.append((_title(row, "sign"), sign))
    is_text = meaning == "words" and not _A_DATE.search(value)
    front = _front(sign, meaning, value)
    if not measure:
        return Composed(front + value, is_text, tuple(beside))
    if _ends_with(value, measure):
        return Composed(front + value, is_text, tuple(beside))
    if is_text or measure in _PLACEHOLDERS or not candidates(front + value + measure):
        beside.append((_title(row, "measure"), measure))
        return Composed(front + value, is_text, tuple(beside))
    return Composed(front + value + measure, measure in _OPEN, tuple(beside))


def _front(sign: str, meaning: str | None, value: str) -> str:
    """What stands before the number: the sign in canonical form, or the words of the form."""
    if meaning in (None, "none", "words"):
        return ""
    if candidates(value) and candidates(value)[0].sign == meaning:
        return ""  # the value has its comparator already
    is_word = squeezed(sign)[:1].isalpha()
    return squeezed(sign) if is_word else str(meaning)


def _ends_with(value: str, measure: str) -> bool:
    return squeezed(value).endswith(squeezed(measure))


def _title(row: RowFact, role: str) -> str:
    part = row.part(role)
    return part.title if part and part.title else "度量单位"
