"""The words for a syntax fault: what the parser met, and what could have stood there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import inserting, named, quoting, replacing
from perfdsl.pattern import pattern
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.comparators import doubled, spoken
from perfdsl.syntax.misspelt import misspelt
from perfdsl.syntax.slips import slip
from perfdsl.syntax.token import TABLES, Token, keyword_rows, keywords, reserved

_SIGNS = {
    "STRING": Text("引号里的文字", "a quoted text"),
    "QUANTITY": Text("数量", "a quantity"),
    "DATE": Text("日期", "a date"),
    "NAME": Text("名称", "a name"),
    "CODE": Text("单位编码", "a unit code"),
    "UNIT_NAME": Text("计量单位", "a unit of measure"),
    "COMPARE": Text("比较符", "a comparator"),
    "EQ": Text("=", "="),
    "LBRACE": Text("{", "{"),
    "RBRACE": Text("}", "}"),
    "PLUS": Text("+", "+"),
    "DASH": Text("-", "-"),
    "STAR": Text("*", "*"),
    "SLASH": Text("/", "/"),
    "LPAREN": Text("(", "("),
    "RPAREN": Text(")", ")"),
    "DOT": Text(".", "."),
    "COLON": Text(":", ":"),
    "_COMMA": Text("，", ","),
    "_NL": Text("换行", "the end of the line"),
    "$END": Text("文件结尾", "the end of the file"),
}
# Words of the language that may serve as names, as the rule "word" of the grammar lists them.
NAMES = {
    "CONTENT", "NOTE", "BASIS", "WEIGHT", "DIRECTION", "TITLE", "ATTRIBUTE", "FIELD", "SOURCES",
    "MONEY", "DURATION", "RATIO", "TOTAL", "MONEY_UNIT", "ADVISED", "REQUIRED", "OPTIONAL", "FORM",
    "DEPARTMENT_SCHEME", "ROWS", "SEVERITY", "CHOICE", "KIND_TEXT", "KIND_DATE", "PREFIX",
}  # fmt: skip
# What a word of a scheme stands before.
_SETTINGS = {
    "QUANTITY": ("ROWS", "WEIGHT"),
    "COMPARE": ("ROWS",),
    "STRING": ("BASIS", "TITLE", "FORM", "DEPARTMENT_SCHEME"),
    "_COMMA": ("SOURCES", "ATTRIBUTE", "CHOICE", "ALIAS"),
}
_CODE_AND_NAME = pattern(r"([0-9]{3,})([^\W\d]\w*)")
_MOST_NAMED = 7
_NO_QUOTES = Text("模板的名称不加引号", "the name of a template takes no quotes")
_NO_BRACES = Text(
    "参数、常量直接写名称，不加花括号", "a parameter or constant takes no braces here"
)
# A terminal, the terminal it stands right after, and what to do.
_ELSEWHERE = (
    ("STRING", "TEMPLATE", _NO_QUOTES),
    ("STRING", "FROM", _NO_QUOTES),
    ("LBRACE", "COMPARE", _NO_BRACES),
    ("LBRACE", "EQ", _NO_BRACES),
)
_HEADS = ("TEMPLATE", "PROJECT", "DEPARTMENT", "SCHEME", "UNIT")
_OPERATORS = ("PLUS", "DASH", "STAR", "SLASH")
_AFTER_A_NAME = ("COMPARE", "EQ", "QUANTITY", "DATE", "STRING", "NAME")
_AFTER_WORDS = ("_COMMA", "LPAREN", "COLON", "SLASH", "DASH")  # signs of a sentence


def fault(
    source: SourceFile, tokens: Sequence[Token], at: int, expected: Collection[str]
) -> Diagnostic:
    """The finding for the token ``tokens[at]``, which cannot stand where it stands."""
    token = tokens[at]
    span = Span(source, token.start, token.end)
    if token.type == "MORE":
        return kinds.NAME_CONTINUED.at(span)
    if token.type == "_NL" and "LBRACE" in expected and "STRING" not in expected:
        before = tokens[at - 1].end if at else token.start  # not behind a comment
        end = Span(source, before, before)
        return kinds.BRACE_MISSING.at(end, fixes=(inserting(end, " {"),))
    known = doubled(source, tokens, at) or slip(source, tokens, at)
    if known or (known := spoken(source, tokens, at)):
        return known
    setting = _misspelt_setting(tokens, at, expected)
    if setting:
        return misspelt(source, *setting)
    bare = _bare_text(tokens, at, expected)
    if bare:
        alone = bare is not token and token.type not in (
            "NAME",
            *_AFTER_WORDS,
        )  # 数量 设备数 ≥ 3台: the name alone
        sure = bare is token and not _stands_for_a_name(tokens, at)  # only a text can stand there
        last = bare.end if alone else None
        code = _CODE_AND_NAME.fullmatch(bare.value) if tokens[at - 1].type == "UNIT" else None
        if code and bare is token:
            span, split = Span(source, bare.start, bare.end), f'{code[1]} "{code[2]}"'
            fix = replacing(span, split)
            return kinds.NOT_QUOTED.at(span, fixes=(fix,), what=code[2], quoted=split)
        return _not_quoted(source, bare, last, _parameters(tokens, at), sure)
    return _unexpected(span, tokens, at, expected)


def _misspelt_setting(
    tokens: Sequence[Token], at: int, expected: Collection[str]
) -> tuple[Token, str] | None:
    """The name in a line of a scheme that is nearly a word of schemes, with that word.

    Such a name reads as a level (行书 1～3), so the fault is at what stands after it.
    """
    fitting = _SETTINGS.get(tokens[at].type, ())
    if not fitting or "ALIAS" not in expected:
        return None
    words = [row[1] for row in keyword_rows() if row[0] in fitting]
    before = tokens[at - len(_before(tokens, at)) : at]
    if before and before[0].type == "FIELD":
        before = before[2:]  # without the field's own name
    for name in before if tokens[at].type == "_COMMA" else before[-1:]:
        close = nearest(name.value, words) if name.type == "NAME" else None
        if close:
            return name, close
    return None


def _unexpected(
    span: Span, tokens: Sequence[Token], at: int, expected: Collection[str]
) -> Diagnostic:
    token = tokens[at]
    colon = _needless_colon(tokens, at)
    if colon:
        blank = Text("把冒号换成空格", "write a blank instead of the colon")
        span = Span(span.source, colon.start, colon.end)
        fix = Fix(blank, (Edit(span, " "),), safe=True)
        return kinds.UNEXPECTED.at(span, help=blank, what=named(span.text), fixes=(fix,))
    if token.type == "DOT" and tokens[at + 1].type == "QUANTITY":
        number = Text("0.5 这样的数", "a number such as 0.5")
        return kinds.UNEXPECTED.at(span, what=named("."), expected=number)
    help = _help_for(tokens, at)
    is_keyword = span.text in keywords() and token.type not in reserved()
    if not help and is_keyword and "NAME" in expected and "STRING" not in expected:
        help = Text(
            "这个词是语言里的词，换一个名称", "the word is one of the language: choose another name"
        )
    if help:
        return kinds.UNEXPECTED.at(span, help=help, what=_met(token, span.text))
    if at and tokens[at - 1].type in ("COMPARE", "EQ"):  # a text or a name is another fault there
        expected = [one for one in expected if one not in ("STRING", "NAME")]
    return kinds.UNEXPECTED.at(span, what=_met(token, span.text), expected=_listed(expected))


def _help_for(tokens: Sequence[Token], at: int) -> Text | None:
    """What to do about a word or sign that is right elsewhere."""
    kind, before = tokens[at].type, _before(tokens, at)
    if kind in reserved():
        return _help_for_reserved(kind, before)
    if kind in ("ELSE", "FROM", "AS") and not before:
        return Text("接在上一行的末尾", "write it at the end of the line above")
    for wanted, place, help in _ELSEWHERE:
        if kind == wanted and before[-1:] == [place]:
            return help
    if kind == "STRING" and before[:1] == ["ASSERT"]:
        return Text('文字前面要有 否则：校验 … ≤ … 否则 "…"', "the text comes after 否则 (else)")
    if kind == "EQ" and before == ["NAME"]:
        name = tokens[at - 1].value
        return Text(f"是不是漏了 设：设 {name} = …", f"is 设 missing? 设 {name} = …")
    return _help_for_operator(tokens, at, before)


def _help_for_reserved(kind: str, before: Sequence[str]) -> Text | None:
    if kind not in TABLES and not before:
        return Text("写在项目外面", "write it outside of projects")
    if "LPAREN" in before:
        return Text("这个词是保留的，换一个名称", "the word is reserved: choose another name")
    return None


def _help_for_operator(tokens: Sequence[Token], at: int, before: Sequence[str]) -> Text | None:
    """``成本 "甲" 3万元 + 4万元``: a computation without a comparator."""
    kind = tokens[at].type
    compared = any(one in ("COMPARE", "EQ", "ASSERT", "LET") for one in before)
    is_amount = kind == "BUDGET" and before[:2] == ["NAME", "STRING"]
    is_operator = kind in _OPERATORS and tokens[at - 1].type in ("QUANTITY", "NAME")
    if compared or not (is_amount or is_operator):
        return None
    return Text(
        "算式前面要有比较符，如 ≤ 3万元 + 4万元",
        "a computation has a comparator before it: ≤ 3万元 + 4万元",
    )


def _needless_colon(tokens: Sequence[Token], at: int) -> Token | None:
    """The colon of ``用途："…"``: one where no label can stand, or before what no label is for."""
    if tokens[at].type == "COLON":
        return tokens[at]
    return tokens[at - 1] if at and tokens[at - 1].type == "COLON" else None


def _bare_text(tokens: Sequence[Token], at: int, expected: Collection[str]) -> Token | None:
    """The first of the bare words that stand where a text belongs; None where none does."""
    token = tokens[at]
    if token.type in (*_AFTER_A_NAME, *_AFTER_WORDS) and _stands_for_a_name(tokens, at):
        return tokens[at - 1]
    is_bare = token.type in ("NAME", "DATE", "QUANTITY")
    return token if is_bare and "STRING" in expected and "NAME" not in expected else None


def _stands_for_a_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a bare word stands where an indicator's or a field's text belongs: 数量 设备数 ≥ 3台."""
    return _before(tokens, at) == ["NAME", "NAME"]


def _before(tokens: Sequence[Token], at: int) -> list[str]:
    """The terminals of the statement before the token ``tokens[at]``."""
    begin = at
    while begin and tokens[begin - 1].type not in ("_NL", "LBRACE"):
        begin -= 1
    return [one.type for one in tokens[begin:at]]


def _not_quoted(
    source: SourceFile, token: Token, end: int | None, parameters: Collection[str], sure: bool
) -> Diagnostic:
    """Bare words where a text belongs: the rest of the words on the line are meant with it."""
    text = source.text
    if end is None:
        end = text.find("\n", token.start)
        end = len(text) if end < 0 else end
    stop = min((at for at in (text.find(sign, token.start, end) for sign in '{};；｛｝“"「#＃≥≤<>=') if at >= 0),
               default=end)  # fmt: skip
    words = text[token.start : max(stop, token.end)].rstrip()
    span = Span(source, token.start, token.start + len(words))
    quoted, fix = f'"{words}"', quoting(span, safe=sure)
    if words in parameters:
        quoted = f'"{{{words}}}"'  # a parameter is put into a text in braces
        fix = replacing(span, quoted)
    return kinds.NOT_QUOTED.at(span, fixes=(fix,), what=words, quoted=quoted)


def _parameters(tokens: Sequence[Token], at: int) -> list[str]:
    """The parameters of the template that the token ``tokens[at]`` stands in."""
    while at and tokens[at].type not in _HEADS:
        at -= 1
    if tokens[at].type != "TEMPLATE":
        return []
    names = []
    while tokens[at].type not in ("LBRACE", "_NL", "FROM"):
        names += [tokens[at].value] if tokens[at].type == "NAME" else []
        at += 1
    return names[1:]


def _met(token: Token, typed: str) -> Text:
    if token.type in ("_NL", "$END"):
        return Text("行尾（这一行没写完）", "the end of the line (it is not complete)")
    if token.type in ("STRING", "MORE"):
        return Text(f"文字「{token.value}」", f"the text “{token.value}”")
    return named(typed)


def _listed(expected: Collection[str]) -> Text:
    """What could stand there, a few of the likeliest, in a fixed order."""
    words = {row[0]: Text(row[1], row[2]) for row in keyword_rows()}
    if "NAME" in expected:  # these can stand there only as names
        expected = [one for one in expected if one not in NAMES]
    expected = [one for one in expected if one != "EQ" or "COMPARE" not in expected]
    order = [*_SIGNS, *words]
    known = sorted((one for one in expected if one in order), key=order.index)
    named = [_SIGNS.get(one) or words[one] for one in known if one not in ("$END",)][:_MOST_NAMED]
    return Text("、".join(one.zh for one in named), ", ".join(one.en for one in named))
