"""P510: quantities times their prices come to more than the budget.

Which price is meant for which quantity is told by units and names together: names are texts, so
this is a guess and stays a warning. An author who wants it proved writes a 校验 (P411), and is
not told the same sum again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.diagnostics.regulations import TARGETS_2015
from perfdsl.lint.cost import OF_ONE_THING, in_base, is_cost, money_of
from perfdsl.lint.wording import bare
from perfdsl.pattern import compiled
from perfdsl.record import Record
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
    regulation=TARGETS_2015,
)
KINDS = (PRICE_TIMES_QUANTITY,)
OF_PRICES = WordList("price_times_quantity", "价钱的字")
OF_QUANTITIES = WordList("price_times_quantity", "数量的字")
_MOST_SHOWN = 12  # products in one message
_MOST_ASSERTIONS = 50  # of one project; each is compared with every pair
_EXACT = Text("数量和单价都是定数，一定超出", "both are exact, so it is certain")
_STATED = Text(
    "按写明的数计算，≥、≤ 不计", "computed with the stated numbers; ≥ and ≤ are left aside"
)


class _Pair(Record):
    """A quantity with its price, and what they come to in the base unit of money."""

    quantity: Row
    price: Row
    product: Fraction


def check(project: Project, model: Model) -> Iterator[Diagnostic]:
    """Told once, at the first price, with every product."""
    if project.budget is None:
        return
    pairs = _not_asserted(list(_pairs(project, model)), project.assertions)
    total = sum((pair.product for pair in pairs), Fraction(0))
    if not pairs or total <= Fraction(in_base(project.budget.total.amount, model)):
        return
    unit = model.scheme.money_unit
    exact = all(
        row.value.operator in (None, "=") for pair in pairs for row in (pair.quantity, pair.price)
    )
    shown = pairs[:_MOST_SHOWN]
    lines = [_line(pair, model) for pair in shown] + ["…"] * (len(pairs) > len(shown))
    notes = [Text(line, line) for line in lines]
    places = (Related(pair.quantity.span, Text("数量在这里", "its quantity")) for pair in shown)
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
            quantities.setdefault(_thing_counted(row), []).append(row)
    things = [_thing_priced(row) for row in prices]
    often = Counter(things)
    for price, thing in zip(prices, things, strict=True):
        rows = quantities.get(thing, [])
        if thing and len(rows) == 1 and often[thing] == 1:
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


def _thing_counted(row: Row) -> str:
    """电脑台数, 电脑数量, 采购电脑 → 电脑."""
    body = row.value.body
    unit = body.unit if isinstance(body, Amount) else ""
    return _pattern(OF_QUANTITIES).sub("", bare(row.name).removesuffix(f"{unit}数"))


def _thing_priced(row: Row) -> str:
    """电脑单价, 每台电脑价格, 电脑采购成本 → 电脑."""
    body = row.value.body
    per = body.measure.per if isinstance(body, Amount) else ""
    name = bare(row.name)
    return _pattern(OF_PRICES).sub("", name.replace(f"每{per}", "") if per else name)


@cache
def _pattern(words: WordList) -> re.Pattern[str]:
    return compiled("|".join(map(re.escape, sorted(words.words, key=len, reverse=True))))


def _not_asserted(pairs: list[_Pair], assertions: tuple[Assertion, ...]) -> list[_Pair]:
    """The pairs whose arithmetic the author has not stated: what is stated is proved, or is P411."""
    for one in assertions[:_MOST_ASSERTIONS]:
        values = _values(one)
        stated = [_is_stated(pair, values) for pair in pairs]
        if all(stated) or not one.holds:
            pairs = [pair for pair, told in zip(pairs, stated, strict=True) if not told]
    return pairs


def _is_stated(pair: _Pair, values: set[str]) -> bool:
    """Whether both take part: by their values, because labels and parameters hide the rows."""
    bodies = (row.value.body for row in (pair.quantity, pair.price))
    return all(isinstance(body, Amount) and body.text in values for body in bodies)


def _values(assertion: Assertion) -> set[str]:
    """Every value that takes part in a computation."""
    waiting = [assertion.left, assertion.right]
    seen: set[int] = set()
    values: set[str] = set()
    while waiting:
        step = waiting.pop()
        if id(step) not in seen:
            seen.add(id(step))
            values.add(step.value)
            waiting += step.parts
    return values


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
