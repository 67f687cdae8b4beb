"""P510: quantities times their prices come to more than the budget.

Which price is meant for which quantity is told by units and names together: names are texts, so
this is a guess and stays a warning. An author who wants it proved writes a 校验 (P411), and is
not told the same sum again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.lint.cost import OF_ONE_THING, in_base, is_cost, money_of
from perfdsl.lint.wording import bare
from perfdsl.semantics.model import Amount, Assertion, Model, Project, Row
from perfdsl.semantics.values.exact import plain_fraction
from perfdsl.semantics.words import WordList

PRICE_TIMES_QUANTITY = Kind(
    "P510",
    "price-times-quantity",
    Severity.WARNING,
    Text(
        "数量乘单价要 {sum}，超过了预算数 {budget}",
        "quantities times prices come to {sum}, above the budget of {budget}",
    ),
    Text(
        "改数量、单价或预算；要编译器来证明，就写一条 校验",
        "correct one of them; to have it proved, write a 校验",
    ),
    Text(
        "表里的数量按表里的单价买不下来，指标与预算不匹配。“≥ 20台”“≤ 5000元/台”并不能说明要花多少，"
        "所以按写明的数计算，只作警告；两边都是定数时，一定超出。同样东西的数量和单价按单位和名称认：“电脑台数”和“电脑单价”。",
        "The quantities cannot be bought at the prices on the form. “≥ 20台” at “≤ 5000元/台” does not "
        "say what is spent, so this computes with the stated numbers and only warns; with two exact "
        "numbers it is certain. Which price is whose is told by units and names.",
    ),
    '项目 "甲项目" {\n  预算 8.00万元 = 财政资金 8.00万元\n  产出 {\n    数量 "电脑台数" ≥ 20台\n'
    '    成本 "电脑总成本" ≤ 8万元\n    成本 "电脑单价" ≤ 5000元/台\n  }\n}',
    '项目 "甲项目" {\n  预算 10.00万元 = 财政资金 10.00万元\n  产出 {\n    数量 "电脑台数" ≥ 20台\n'
    '    成本 "电脑总成本" ≤ 10万元\n    成本 "电脑单价" ≤ 5000元/台\n  }\n}',
)
KINDS = (PRICE_TIMES_QUANTITY,)
OF_PRICES = WordList("price_times_quantity", "价钱的字")
OF_QUANTITIES = WordList("price_times_quantity", "数量的字")
_EXACT = Text("数量和单价都是定数，一定超出", "both are exact, so it is certain")
_STATED = Text(
    "按写明的数计算，≥、≤ 不计", "computed with the stated numbers; ≥ and ≤ are left aside"
)


class _Pair(NamedTuple):
    """A quantity with its price, and what they come to in the base unit of money."""

    quantity: Row
    price: Row
    product: Fraction


def check(project: Project, model: Model) -> Iterator[Diagnostic]:
    """Told once, at the first price, with every product."""
    if project.budget is None:
        return
    pairs = list(_not_asserted(_pairs(project, model), project.assertions))
    total = sum((pair.product for pair in pairs), Fraction(0))
    if not pairs or total <= Fraction(in_base(project.budget.total.amount, model)):
        return
    unit = model.scheme.money_unit
    exact = all(row.value.operator in (None, "=") for pair in pairs for row in pair[:2])
    notes = tuple(Text(line, line) for line in (_line(pair, model) for pair in pairs))
    places = (Related(pair.quantity.span, Text("数量在这里", "its quantity")) for pair in pairs)
    yield PRICE_TIMES_QUANTITY.at(
        pairs[0].price.span,
        sum=_money(total, model),
        budget=f"{project.budget.total.text.removesuffix(unit)}{unit}",
        related=tuple(places),
        notes=(*notes, _EXACT if exact else _STATED),
    )


def _pairs(project: Project, model: Model) -> Iterator[_Pair]:
    """Each price with the one quantity of its unit and name; with two of them it is nobody's."""
    prices = [row for row in project.rows if _is_unit_price(row)]
    if not prices:
        return
    quantities: dict[str, list[Row]] = {}
    for row in project.rows:
        if _is_quantity(row):
            quantities.setdefault(_stem(row.name, OF_QUANTITIES), []).append(row)
    taken: dict[str, int] = {}
    for row in prices:
        stem = _stem(row.name, OF_PRICES)
        taken[stem] = taken.get(stem, 0) + 1
    for price in prices:
        stem = _stem(price.name, OF_PRICES)
        rows = quantities.get(stem, [])
        if stem and len(rows) == 1 and taken[stem] == 1:
            product = _product(rows[0], price, model)
            if product is not None:
                yield _Pair(rows[0], price, product)


def _is_unit_price(row: Row) -> bool:
    amount = money_of(row)
    if amount is None or not is_cost(row) or row.value.operator in (">=", ">"):
        return False
    return bool(amount.measure.per) or OF_ONE_THING.within(row.name)


def _is_quantity(row: Row) -> bool:
    body = row.value.body
    if not isinstance(body, Amount) or row.value.operator in ("<=", "<"):
        return False
    return body.measure.dimension in ("count", "duration") and not body.measure.per


def _product(quantity: Row, price: Row, model: Model) -> Fraction | None:
    """None where the price is that of another unit."""
    many, money = quantity.value.body, price.value.body
    assert isinstance(many, Amount)
    assert isinstance(money, Amount)
    if not money.measure.per:
        return Fraction(many.scaled) * Fraction(money.base) if not _measures(many) else None
    per = model.measures.measure(money.measure.per)
    if per.base != many.measure.base or per.per:
        return None
    return Fraction(many.base) / Fraction(per.factor) * Fraction(money.base)


def _measures(many: Amount) -> bool:
    """Whether the unit measures (12个月, 3平方公里): then a price has to say its unit."""
    return many.measure.dimension == "duration" or many.measure.factor != 1


def _stem(name: str, words: WordList) -> str:
    return _pattern(words).sub("", bare(name))


@cache
def _pattern(words: WordList) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(words.words, key=len, reverse=True))))


def _not_asserted(pairs: Iterator[_Pair], assertions: tuple[Assertion, ...]) -> Iterator[_Pair]:
    """The pairs whose arithmetic the author has not stated: what is stated is proved, or is P411."""
    all_pairs = list(pairs)
    for one in assertions:
        stated = [pair for pair in all_pairs if all(_mentions(one, row) for row in pair[:2])]
        if len(stated) == len(all_pairs) or not one.holds:
            all_pairs = [pair for pair in all_pairs if pair not in stated]
    yield from all_pairs


def _mentions(assertion: Assertion, row: Row) -> bool:
    """Whether the row's value takes part: the value, because labels and parameters hide the row."""
    body = row.value.body
    wanted = body.text if isinstance(body, Amount) else ""
    waiting = [assertion.left, assertion.right]
    seen: set[int] = set()
    while waiting:
        step = waiting.pop()
        if step.value == wanted:
            return True
        if id(step) not in seen:
            seen.add(id(step))
            waiting += step.parts
    return False


def _line(pair: _Pair, model: Model) -> str:
    many, money = pair.quantity.value.body, pair.price.value.body
    assert isinstance(many, Amount)
    assert isinstance(money, Amount)
    return f"「{pair.quantity.name}」{many.text} × {money.text} = {_money(pair.product, model)}"


def _money(base: Fraction, model: Model) -> str:
    """An amount in the form's money unit."""
    unit = model.scheme.money_unit
    scale, word = model.measures.scaled(unit)
    return plain_fraction(base / scale / Fraction(model.measures.measure(word).factor)) + unit
