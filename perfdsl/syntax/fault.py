"""The words for a syntax fault: what the parser met, and what could have stood there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Text
from perfdsl.diagnostics.phrases import inserting, named, quoting
from perfdsl.source import SourceFile, Span
from perfdsl.syntax import kinds
from perfdsl.syntax.token import Token, keyword_rows, planned

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
    "_PLUS": Text("+", "+"),
    "_COMMA": Text("，", ","),
    "_NL": Text("换行", "the end of the line"),
    "$END": Text("文件结尾", "the end of the file"),
}
# Words of the language that may serve as names, as the rule "word" of the grammar lists them.
NAMES = {
    "NOTE", "BASIS", "WEIGHT", "DIRECTION", "TITLE", "ATTRIBUTE", "FIELD", "SOURCES", "MONEY",
    "DURATION", "RATIO", "TOTAL", "MONEY_UNIT", "ADVISED", "REQUIRED", "OPTIONAL",
}  # fmt: skip
_MOST_NAMED = 7
_AFTER_A_NAME = ("COMPARE", "EQ", "QUANTITY", "DATE", "STRING", "NAME")


def fault(
    source: SourceFile, tokens: Sequence[Token], at: int, expected: Collection[str]
) -> Diagnostic:
    """The finding for the token ``tokens[at]``, which cannot stand where it stands."""
    token = tokens[at]
    span = Span(source, token.start, token.end)
    if _is_planned(tokens, at):
        return kinds.NOT_YET.at(span, word=span.text)
    if token.type == "MORE":
        return kinds.NAME_CONTINUED.at(span)
    if token.type == "_NL" and "LBRACE" in expected and "STRING" not in expected:
        end = Span(source, token.start, token.start)
        return kinds.BRACE_MISSING.at(end, fixes=(inserting(end, " {"),))
    bare = _bare_text(tokens, at, expected)
    if bare:
        alone = bare is not token and token.type != "NAME"  # 数量 设备数 ≥ 3台: the name alone
        return _not_quoted(source, bare, bare.end if alone else None)
    return _unexpected(span, tokens, at, expected)


def _unexpected(
    span: Span, tokens: Sequence[Token], at: int, expected: Collection[str]
) -> Diagnostic:
    token = tokens[at]
    if token.value == ":" and token.type == "OPERATOR":
        blank = Text("把冒号换成空格", "write a blank instead of the colon")
        fix = Fix(blank, (Edit(span, " "),), safe=True)
        return kinds.UNEXPECTED.at(span, help=blank, what=named(span.text), fixes=(fix,))
    if token.value == "." and tokens[at + 1].type == "QUANTITY":
        number = Text("0.5 这样的数", "a number such as 0.5")
        return kinds.UNEXPECTED.at(span, what=named("."), expected=number)
    if at and tokens[at - 1].type in ("COMPARE", "EQ"):  # a text or a name is another fault there
        expected = [one for one in expected if one not in ("STRING", "NAME")]
    return kinds.UNEXPECTED.at(span, what=_met(token, span.text), expected=_listed(expected))


def _bare_text(tokens: Sequence[Token], at: int, expected: Collection[str]) -> Token | None:
    """The first of the bare words that stand where a text belongs; None where none does."""
    token = tokens[at]
    if token.type in _AFTER_A_NAME and _stands_for_a_name(tokens, at):
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


def _is_planned(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token belongs to a construct that is still to come.

    Those with a word of their own are known by it; expressions by an operator after a comparator,
    set off by a blank or a bracket; labels by their colon; nested sources by their brace.
    """
    token, before = tokens[at], _before(tokens, at)
    if token.type in planned() or (token.type == "LBRACE" and before[:1] == ["SOURCES"]):
        return True
    if token.type == "OPERATOR" and token.value == ":" and before == ["NAME"]:
        return at + 1 < len(tokens) and tokens[at + 1].type == "NAME"
    compared = "COMPARE" in before or "EQ" in before
    if not compared:
        return False
    apart = token.start > tokens[at - 1].end
    is_operator = token.type in ("_PLUS", "OPERATOR") and (apart or token.value in "(.")
    if token.value == "." and tokens[at + 1].type == "QUANTITY":
        return False  # .5
    return is_operator or (token.type == "BUDGET" and before[:1] != ["BUDGET"])


def _not_quoted(source: SourceFile, token: Token, end: int | None) -> Diagnostic:
    """Bare words where a text belongs: the rest of the words on the line are meant with it."""
    text = source.text
    if end is None:
        end = text.find("\n", token.start)
        end = len(text) if end < 0 else end
    stop = min((at for at in (text.find(sign, token.start, end) for sign in '{};；｛｝“"「#＃≥≤<>=') if at >= 0),
               default=end)  # fmt: skip
    words = text[token.start : max(stop, token.end)].rstrip()
    span = Span(source, token.start, token.start + len(words))
    quoted = f'"{words}"'
    fix = quoting(span)
    return kinds.NOT_QUOTED.at(span, fixes=(fix,), what=words, quoted=quoted)


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
