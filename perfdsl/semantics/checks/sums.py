"""How a sum of money is told: each part with its value, the total, and what is missing or too much."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from perfdsl.diagnostics.model import Text
from perfdsl.record import Record
from perfdsl.semantics.expressions.steps import computation
from perfdsl.semantics.model import Money
from perfdsl.semantics.projects.money import amount_text
from perfdsl.semantics.values.exact import EXACT, plain

_MOST = 12  # parts of one sum that are named; of more, the first and the last


class Telling(Record):
    """The unit in which amounts of one finding are told.

    It is the authors' where all amounts were typed in one unit, else the scheme's: who has typed
    1900000元 is not told of 190.00万元. ``per`` is how many of it one of the scheme's unit is.
    """

    unit: str
    per: Decimal | None

    @classmethod
    def of(cls, moneys: Iterable[Money], scheme_unit: str) -> Telling:
        """For these amounts; zeros have no unit of their own."""
        typed = {(one.unit, one.per) for one in moneys if one.amount}
        if len(typed) == 1:
            unit, per = typed.pop()
            if unit and per != 1:
                return cls(unit, per)
        return cls(scheme_unit, None)

    def bare(self, amount: Decimal) -> str:
        """An amount of the scheme's unit, without its unit."""
        if self.per is None:
            return amount_text(amount)
        return plain(EXACT.multiply(amount, self.per))

    def full(self, amount: Decimal) -> str:
        """An amount of the scheme's unit, with its unit."""
        return self.bare(amount) + self.unit

    def sum(self, parts: Sequence[tuple[str, Decimal]], total: Decimal) -> str:
        """``财政资金 190.00 + 其他资金 0.00 = 190.00万元``; of very many parts not all are named."""
        return f"{added([f'{name} {self.bare(amount)}' for name, amount in parts])} = {self.full(total)}"


def added(parts: Sequence[str]) -> str:
    """The parts of a sum with + between them; of very many the first ones and the last."""
    shown = parts if len(parts) <= _MOST else [*parts[: _MOST - 1], "…", parts[-1]]
    return " + ".join(shown)


def sum_note(said: str, more: Text | None = None) -> Text:
    """A sum as a line of a finding."""
    more = more or Text("", "")
    return Text(f"算式：{said}{more.zh}", f"computed: {said}{more.en}")


def difference_note(text: str, side: Text | None = None) -> Text:
    """By how much two sides differ, and which is the larger."""
    zh, en = (f"（{side.zh}）", f" ({side.en})") if side else ("", "")
    return Text(f"差额：{text}{zh}", f"difference: {text}{en}")


def computed_notes(moneys: Iterable[Money]) -> list[Text]:
    """Where amounts were not typed but worked out: each computation, each once."""
    lines: dict[str, None] = {}
    for one in moneys:
        lines.update(dict.fromkeys(computation(one.trace) if one.trace else ()))
    return [Text(f"其中：{line}", f"where: {line}") for line in lines]
