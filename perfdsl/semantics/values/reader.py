"""Values: what an indicator's value means, and the text the table prints for it."""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.phrases import named, quoting, removing, replacing
from perfdsl.pattern import pattern
from perfdsl.record import replace
from perfdsl.semantics.model import Amount, Moment, Range, Value
from perfdsl.semantics.values.agreement import bound_in_words, disagreement
from perfdsl.semantics.values.dates import moment, with_days_that_exist
from perfdsl.semantics.values.measures import Measures
from perfdsl.semantics.values.numerals import NUMERALS
from perfdsl.semantics.values.quantities import NOT_A_DATE, RANGE_COMPARED, quantity
from perfdsl.syntax import ast
from perfdsl.syntax.kinds import NOT_QUOTED, UNEXPECTED
from perfdsl.syntax.parser import read_literal

EMPTY_TEXT = Kind(
    "P301",
    "empty-text",
    Severity.ERROR,
    Text("{what}是空的", "the {what} is empty"),
    Text("在引号里写上内容", "write something between the quotes"),
    Text(
        "项目名称、指标名称、指标值和各项文字印在正式的表里，不能空着。",
        "Names, values and texts are printed in the official table and cannot be blank.",
    ),
    '数量 "设备数量" ""',
    '数量 "设备数量" ≥ 10台',
)
TEXT_COMPARED = Kind(
    "P302",
    "text-compared",
    Severity.ERROR,
    Text("文字不能比较大小，前面不写比较符", "a text cannot be compared; it takes no comparator"),
    Text(
        "去掉比较符；如果是数量，去掉引号", "drop the comparator, or the quotes if it is a quantity"
    ),
    Text(
        "≥、≤ 只用在数量、金额、比率、日期前面。",
        "≥ and ≤ stand before quantities, money, ratios and dates only.",
    ),
    '质量 "验收情况" ≥ "良好"',
    '质量 "验收情况" "良好"',
)
SHOWN_DISAGREES = Kind(
    "P303",
    "shown-disagrees",
    Severity.ERROR,
    Text(
        "写作「{shown}」与指标值「{typed}」不一致：{how}",
        "“{shown}” does not say what {typed} says: {how}",
    ),
    Text("改写作的文字，或改指标值，使两者一致", "change one of the two so that they agree"),
    Text(
        "写作只改说法，不改内容：可以换单位的写法、比较符的写法和日期的措辞，"
        "比较符和每个数必须与指标值一致。",
        "写作 changes the wording, not the content: unit words, the comparator's notation and the "
        "wording of dates. The comparator and every number must agree.",
    ),
    '时效 "响应时间" ≤ 15分钟 写作 "≤51分钟"',
    '时效 "响应时间" ≤ 15分钟 写作 "≤十五分钟"',
)
LOOKS_TYPED = Kind(
    "P308",
    "looks-typed",
    Severity.HINT,
    Text(
        "「{text}」像是可以检查的值，现在只当文字",
        "“{text}” looks like a value that could be checked",
    ),
    Text("写成：{typed}", "write: {typed}"),
    Text(
        "引号里的内容照印不查。去掉引号以后，单位、日期和比较符都会被检查，印出来的字不变。",
        "Quoted text is printed unchecked. Without quotes the unit, date and comparator are "
        "checked, and the print stays the same.",
    ),
    '数量 "检查次数" "≥3次"',
    '数量 "检查次数" ≥ 3次',
)
KINDS = (EMPTY_TEXT, TEXT_COMPARED, SHOWN_DISAGREES, LOOKS_TYPED)

_REVERSED = pattern("([0-9]{4})年?[^0-9]+([0-9]{4})年?")
_DIGIT = pattern(r"\d")
SIGNS = {">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "="}
Body = Amount | Range | Moment


class ValueReader:
    """Reads the values of one file: with its units of measure and its fiscal year."""

    def __init__(self, measures: Measures, year: int | None) -> None:
        self.measures = measures
        self.year = year

    def read(
        self, node: ast.Value, shown: ast.Text | None
    ) -> tuple[Value | None, list[Diagnostic]]:
        """The value of a row; None where a fault leaves nothing to print."""
        if isinstance(node.body, ast.Text):
            return self._text(node, node.body, shown)
        assert isinstance(node.body, ast.Quantity | ast.Date), "expressions are read by their scope"
        body, found = self.literal(node.body)
        if body is None:
            if node.comparator:  # quoting the literal alone would leave the sign before a text
                found = [replace(one, fixes=(*one.fixes[:-1], quoting(node.span))) for one in found]
            return None, found
        if isinstance(body, Range) and node.comparator:
            in_brackets = not node.body.span.text[:1].isdigit()
            fixes = () if in_brackets else (removing(node.comparator.span),)
            return None, [*found, RANGE_COMPARED.at(node.span, fixes=fixes)]
        text = self._printed(node.comparator, node.body)
        operator = node.comparator.operator if node.comparator else None
        if shown is None:
            return Value(operator, body, text, node.span), found
        found += self.agreeing(operator, body, text, shown)
        return Value(operator, body, shown.value, node.span, shown.span), found

    def literal(self, node: ast.Literal) -> tuple[Body | None, list[Diagnostic]]:
        """What a literal means; None where a fault leaves nothing."""
        if isinstance(node, ast.Quantity):
            return quantity(node, self.measures)
        found = moment(node.text, self.year)
        return (found, []) if found else (None, [self._no_date(node)])

    def _no_date(self, node: ast.Date) -> Diagnostic:
        period = _REVERSED.fullmatch(node.text)
        if period and period[1] > period[2]:
            swapped = f"{period[2]}-{period[1]}年"
            help = Text(f"前晚后早，是不是 {swapped}？", f"it ends before it begins: {swapped}?")
            fix = replacing(node.span, swapped)
            return NOT_A_DATE.at(node.span, text=node.text, help=help, fixes=(fix,))
        day = with_days_that_exist(node.text, self.year)
        if day is None:
            return NOT_A_DATE.at(node.span, text=node.text, fixes=(quoting(node.span),))
        last = Text(
            f"那个月没有这一天，最后一天是 {day}", f"there is no such day; the last is {day}"
        )
        fixes = (replacing(node.span, day), quoting(node.span))
        return NOT_A_DATE.at(node.span, text=node.text, help=last, fixes=fixes)

    def _printed(self, comparator: ast.Comparator | None, literal: ast.Literal) -> str:
        """Sign, number and unit without blanks, in canonical signs."""
        sign = SIGNS[comparator.operator] if comparator else ""
        return sign + literal.text.replace("..", "～").replace("+-", "±").replace(" ", "")

    def agreeing(
        self, operator: ast.Operator | None, body: Body, text: str, shown: ast.Text
    ) -> list[Diagnostic]:
        """What is wrong with a 写作 for the value that prints as ``text``."""
        if not shown.value.strip():
            return [EMPTY_TEXT.at(shown.span, what=Text("写作的文字", "shown text"))]
        how = disagreement(operator, body, text, shown.value, self.measures, self.year)
        if how is None:
            return []
        fix = replacing(shown.span, f'"{text}"')
        return [
            SHOWN_DISAGREES.at(shown.span, shown=shown.value, typed=text, how=how, fixes=(fix,))
        ]

    def _text(
        self, node: ast.Value, text: ast.Text, shown: ast.Text | None
    ) -> tuple[Value | None, list[Diagnostic]]:
        if not text.value.strip():
            return None, [EMPTY_TEXT.at(text.span, what=Text("指标值", "value"))]
        if node.comparator:
            span = node.comparator.span.to(text.span)
            fix = replacing(span, text.span.text)
            return None, [TEXT_COMPARED.at(span, fixes=(fix,))]
        found = []
        if shown:
            how = Text("文字本来就照印，不用写作", "a text is printed as it is")
            found.append(
                SHOWN_DISAGREES.at(shown.span, shown=shown.value, typed=text.value, how=how)
            )
        else:
            typed = text.value if self._typed(text.value) else self._in_signs(text.value)
            if typed:
                fix = replacing(text.span, typed)
                found.append(LOOKS_TYPED.at(text.span, text=text.value, typed=typed, fixes=(fix,)))
        return Value(None, None, text.value, node.span), found

    def _typed(self, text: str) -> bool:
        """Whether the whole text reads as a value of a known unit, or as a date."""
        literal = read_literal(text) if _DIGIT.search(text) else None
        if literal is None:
            return False
        if isinstance(literal, ast.Date):
            return moment(literal.text, self.year) is not None
        body, found = quantity(literal, self.measures)
        amount = body.first if isinstance(body, Range) else body
        return amount is not None and not found and amount.measure.known

    @staticmethod
    def is_numeral(word: ast.Name) -> bool:
        """Whether a word is a number in 汉字: 三套."""
        return NUMERALS.match(word.text) is not None

    def word(self, node: ast.Value, word: ast.Name) -> Diagnostic:
        """A bare word that is no known name: a numeral in words, or a text without quotes."""
        if node.comparator and NUMERALS.match(word.text):
            expected = Text("阿拉伯数字，如 3套", "digits, such as 3套")
            return UNEXPECTED.at(word.span, what=named(word.text), expected=expected)
        quoted = f'"{word.text}"'
        better = self.dated(word.text) or self._in_signs(word.text)
        fixes = (*((replacing(word.span, better),) if better else ()), quoting(word.span))
        help = Text(f"写成 {better}，或加引号", f"write {better}, or quote it") if better else None
        return NOT_QUOTED.at(word.span, what=word.text, quoted=quoted, help=help, fixes=fixes)

    def dated(self, word: str) -> str | None:
        """``第三季度`` → ``2023年第三季度``, where the fiscal year makes a date of it."""
        dated = f"{self.year}年{word.removeprefix('年')}" if self.year else ""
        return dated if dated and moment(dated, self.year) else None

    def _in_signs(self, words: str) -> str | None:
        """``不少于40学时`` → ``≥ 40学时 写作 "不少于40学时"``, where that says the same."""
        if not _DIGIT.search(words):
            return None
        operator, rest = bound_in_words(words)
        literal = read_literal(rest) if operator else None
        if operator is None or not isinstance(literal, ast.Quantity) or not self._typed(rest):
            return None
        return f'{SIGNS[operator]} {literal.text} 写作 "{words}"'
