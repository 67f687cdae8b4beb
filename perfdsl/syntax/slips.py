"""Slips of the keyboard that have one remedy: told with it, instead of what the grammar waits for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Text
from perfdsl.diagnostics.phrases import named, removing, replacing
from perfdsl.pattern import pattern
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.token import Token, keywords

_LIKE_DIGITS = str.maketrans("OoIl|", "00111")
_TYPED_NUMBER = pattern(r"[0-9OoIl|]+(?:\.[0-9OoIl|]+)?")
_RUN_ON = pattern(r"([^\W\d]+)([0-9]+(?:\.[0-9]+)?\w*)")
_OPERAND = ("QUANTITY", "NAME", "STRING", "BUDGET", "RPAREN")
_COMPLETE = ("QUANTITY", "DATE", "STRING", "RBRACE")
_ENDS = ("_NL", "LBRACE", "RBRACE", "$END")
_Slip = Callable[[SourceFile, Sequence[Token], int], Diagnostic | None]


def slip(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """The finding for the fault at ``tokens[at]``, where it is a slip that is known."""
    return next((found for one in _SLIPS if (found := one(source, tokens, at))), None)


def digits_meant(typed: str) -> str | None:
    """The number with its unit that was meant with letters among its digits: 2O24, l0, 7OO万元."""
    match = _TYPED_NUMBER.match(typed)
    if not match or not any(char.isdigit() for char in typed):
        return None
    number = match[0].translate(_LIKE_DIGITS)
    return number + typed[match.end() :] if number != match[0] else None


def decimal_point(span: Span) -> Diagnostic | None:
    """The finding for the full stop of ``9。5``; None where it is no point of a number."""
    text = span.source.text
    around = text[span.start - 1 : span.start] + text[span.end : span.end + 1]
    if span.text != "。" or len(around) != 2 or not around.isdecimal():
        return None
    help = Text("小数点写 .", "a decimal point is .")
    fix = replacing(span, ".")
    return kinds.UNKNOWN_CHARACTER.at(span, char=named(span.text), help=help, fixes=(fix,))


def _letters(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """``年度 2O24``: a letter in a number cuts it into two."""
    token = tokens[at]
    begin = at - 1 if at and tokens[at - 1].end == token.start else at
    if {tokens[begin].type, token.type} - {"QUANTITY", "NAME", "DATE"}:
        return None
    span = Span(source, tokens[begin].start, token.end)
    meant = digits_meant(span.text)
    return _found(span, letters_help(meant), replacing(span, meant)) if meant else None


def letters_help(meant: str) -> Text:
    """What to do about letters among digits."""
    return Text(
        f"数里混进了字母（O、l 像 0、1），是不是 {meant}？",
        f"letters stand among the digits (O and l look like 0 and 1): did you mean {meant}?",
    )


def _no_blank(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """``预算80万元``, ``财政资金80万元``, ``权重10``: a name and its number are one word."""
    begin = _beginning(tokens, at)
    for token in (tokens[begin], tokens[at], tokens[at - 1]) if at else ():
        match = _RUN_ON.fullmatch(token.value) if token.type == "NAME" else None
        is_keyword = match is not None and match[1] in keywords()
        if match and (is_keyword or _is_budget(tokens[begin])):
            span = Span(source, token.start, token.end)
            apart = f"{match[1]} {match[2]}"
            help = Text(f"中间空一格：{apart}", f"put a blank between them: {apart}")
            return _found(span, help, replacing(span, apart, safe=True))
    return None


def _is_budget(first: Token) -> bool:
    match = _RUN_ON.match(first.value)
    return first.type == "BUDGET" or (match is not None and keywords().get(match[1]) == "BUDGET")


def _no_plus(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """``预算 5万元 = 财政资金 4万元 其他资金 1万元``: two sources, and nothing between."""
    token, begin = tokens[at], _beginning(tokens, at)
    is_source = token.type == "NAME" and tokens[at - 1].type in ("QUANTITY", "RPAREN")
    if at == begin or not is_source or tokens[begin].type != "BUDGET":
        return None
    span = Span(source, token.start, token.end)
    help = Text("两项资金来源之间写 +", "two money sources have a + between them")
    plus = Fix(Text("补上 +", "add +"), (Edit(Span(source, token.start, token.start), "+ "),))
    return _found(span, help, plus)


def _late_comparator(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """``90%≥``: the sign stands behind its number."""
    if not at or tokens[at].type != "COMPARE" or tokens[at - 1].type != "QUANTITY":
        return None
    if tokens[at + 1].type not in _ENDS or tokens[at - 2].type != "STRING":
        return None
    number = tokens[at - 1]
    span = Span(source, number.start, tokens[at].end)
    sign = source.text[tokens[at].start : tokens[at].end]
    meant = f"{sign} {source.text[number.start : number.end]}"
    help = Text(f"比较符写在数的前面：{meant}", f"the comparator stands before the number: {meant}")
    return _found(span, help, replacing(span, meant))


def _letter_times(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """``"设备数" x 单价``: a letter for the sign."""
    token = tokens[at]
    if token.value not in ("x", "X") or not at or tokens[at - 1].type not in _OPERAND:
        return None
    if tokens[at + 1].type not in (*_OPERAND, "LPAREN"):
        return None
    span = Span(source, token.start, token.end)
    help = Text("乘号写 * 或 ×", "for times write * or ×")
    return _found(span, help, replacing(span, "*", safe=True))


def _number_comma(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """``120,00万元``: a comma that is no thousands separator."""
    around = [one.type for one in tokens[max(at - 1, 0) : at + 2]]
    if around != ["QUANTITY", "_COMMA", "QUANTITY"] or tokens[at + 1].start != tokens[at].end:
        return None
    span = Span(source, tokens[at - 1].start, tokens[at + 1].end)
    help = Text("数里不用逗号，小数点写 .", "a number has no commas; its decimal point is .")
    return _found(span, help)


def _last_comma(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """``45人,``: a comma that nothing follows."""
    comma = at if tokens[at].type == "_COMMA" else at - 1
    if not at or tokens[comma].type != "_COMMA" or tokens[comma + 1].type not in _ENDS:
        return None
    span = Span(source, tokens[comma].start, tokens[comma].end)
    help = Text("后面没有别的了，删去它", "nothing follows it: remove it")
    return _found(span, help, removing(span, safe=True))


def _second_statement(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """``数量 "甲" 3台 质量 "乙" 95%``: the next row on the same line."""
    token = tokens[at]
    if not at or token.type != "NAME" or tokens[at - 1].type not in _COMPLETE:
        return None
    if tokens[at + 1].type != "STRING" or token.start == tokens[at - 1].end:
        return None
    span = Span(source, token.start, token.end)
    help = Text("另起一行，或在前面写 ;", "begin a new line, or put a ; before it")
    return _found(span, help, Fix(Text("补上 ;", "add ;"), (Edit(_before(span), "; "),)))


def _text_goes_on(source: SourceFile, tokens: Sequence[Token], at: int) -> Diagnostic | None:
    """``"全年"免费"开放"``: words right after a quote, which ended the text."""
    begin = at - 1 if at and tokens[at].type == "STRING" else at
    token, text = tokens[begin], tokens[begin - 1]
    is_glued = begin > 0 and text.type == "STRING" and text.end == token.start
    if not is_glued or token.type not in ("NAME", "QUANTITY", "DATE"):
        return None
    help = Text(
        "文字在前面的引号处就结束了；文字里面的引号写 “ ”",
        "the text ended at the quote before this; quotes inside a text are “ ”",
    )
    return _found(Span(source, token.start, token.end), help)


_SLIPS: tuple[_Slip, ...] = (
    _letters,
    _number_comma,
    _last_comma,
    _no_blank,
    _no_plus,
    _late_comparator,
    _letter_times,
    _text_goes_on,
    _second_statement,
)


def _found(span: Span, help: Text, *fixes: Fix) -> Diagnostic:
    return kinds.UNEXPECTED.at(span, help=help, what=named(span.text), fixes=fixes)


def _before(span: Span) -> Span:
    return Span(span.source, span.start, span.start)


def _beginning(tokens: Sequence[Token], at: int) -> int:
    while at and tokens[at - 1].type not in ("_NL", "LBRACE"):
        at -= 1
    return at
