"""P415: a field says what its scheme wants there: one of its choices, a date, an amount …"""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Fix, Kind, Severity, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.semantics.model import FieldText, Project, Range
from perfdsl.semantics.schemes.scheme import FieldKind, FieldRule, Scheme
from perfdsl.semantics.values.dates import moment
from perfdsl.semantics.values.measures import Measures
from perfdsl.semantics.values.quantities import quantity
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.parser import read_literal
from perfdsl.typed import Final

_EXAMPLE = """体例 "本市" {
  金额单位 万元
  资金来源 财政资金
  字段 项目属性 选项 新增、延续
  产出指标 { 数量指标 }
}
体例 "本市"
单位 101 "甲单位"
项目 "甲" {
  项目属性 %s
}"""
WRONG_KIND = Kind(
    "P415",
    "field-kind",
    Severity.ERROR,
    Text("字段「{name}」应写{wanted}，这里是「{text}」", "“{name}” takes {wanted}, not “{text}”"),
    Text("{remedy}", "{remedy}"),
    Text(
        "体例规定了这个字段填什么：从选项里选一个，或者填日期、金额、时长、比率。"
        "各单位填法一致，汇总时才能比较。",
        "The scheme says what this field holds: one of some choices, a date, an amount, a duration "
        "or a ratio. Only what all fill in alike can be compared.",
    ),
    _EXAMPLE % "新建",
    _EXAMPLE % "新增",
)
KINDS = (WRONG_KIND,)
_WANTED: Final[dict[FieldKind, tuple[Text, Text]]] = {
    "date": (
        Text("日期", "a date"),
        Text(
            "写成 2024年3月1日、10月底前、2024-2026年 这样的日期或时期",
            "write a date or period such as 2024年3月1日, 10月底前, 2024-2026年",
        ),
    ),
    "money": (
        Text("金额", "an amount of money"),
        Text("写成 120.00万元 这样的金额", "write an amount such as 120.00万元"),
    ),
    "duration": (
        Text("时长", "a duration"),
        Text("写成 3年、18个月 这样的时长", "write a duration such as 3年, 18个月"),
    ),
    "ratio": (
        Text("比率", "a ratio"),
        Text("写成 95%、3‰ 这样的比率", "write a ratio such as 95%, 3‰"),
    ),
}


def check(
    project: Project, scheme: Scheme, year: int | None, measures: Measures
) -> Iterator[Diagnostic]:
    """With or without quotes is the same. ``measures`` are those of the project's file."""
    rules = {rule.name: rule for rule in scheme.fields}
    for field in project.fields:
        rule = rules.get(field.name)
        text = field.text.strip()
        if rule is None or not text:  # an empty text has been reported
            continue
        if rule.choices:
            if text not in rule.choices:
                yield _no_choice(field, rule)
        elif rule.kind != "text" and not _fits(text, rule.kind, year, measures):
            wanted, remedy = _WANTED[rule.kind]
            place = _said(field.span)
            yield WRONG_KIND.at(place, name=rule.name, wanted=wanted, text=text, remedy=remedy)


def _fits(text: str, kind: FieldKind, year: int | None, measures: Measures) -> bool:
    """Whether a text is a literal of this kind. A bare number is money, as in a budget."""
    literal = read_literal(text)
    if isinstance(literal, ast.Date):
        return kind == "date" and moment(literal.text, year) is not None
    body = quantity(literal, measures)[0] if literal else None
    amount = body.first if isinstance(body, Range) else body
    if amount is None or kind == "date" or amount.measure.per:
        return False
    if not amount.unit:
        return kind == "money" and amount.scale == 1
    return amount.measure.dimension == kind


def _no_choice(field: FieldText, rule: FieldRule) -> Diagnostic:
    names = listed(rule.choices)
    wanted = Text(f"「{names.zh}」之一", f"one of {names.en}")
    close = nearest(field.text.strip(), rule.choices, cutoff=0.5)  # a choice must be meant: 新建
    place = _said(field.span)
    remedy = Text("从中选一个", "choose one of them")
    fixes: tuple[Fix, ...] = ()
    if close:
        remedy = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
    if close and place.text.strip('"“”「」') == field.text:  # else more stands on the line
        fixes = (replacing(place, f'"{close}"'),)
    return WRONG_KIND.at(
        place, name=rule.name, wanted=wanted, text=field.text.strip(), remedy=remedy, fixes=fixes
    )


def _said(line: Span) -> Span:
    """What stands after the field's name on its line."""
    end = line.first_word.end
    said = line.source.text[end : line.end]
    return Span(line.source, end + len(said) - len(said.lstrip()), line.end)
