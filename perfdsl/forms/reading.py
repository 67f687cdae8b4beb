"""From the text of a tag to an expression. Jinja's parser reads it; what it may say is listed here."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.parser import Parser

from perfdsl.diagnostics.model import Text
from perfdsl.forms import kinds
from perfdsl.forms.expression import (
    Choice,
    Compare,
    Const,
    Expression,
    Filtered,
    Get,
    Joined,
    Logic,
    Name,
    Operator,
)
from perfdsl.forms.fault import TagError
from perfdsl.forms.words import FILTERS
from perfdsl.pattern import pattern
from perfdsl.typed import get_args

_LONGEST = 300
_TOO_LONG = Text("太长，最多 {limit} 个字", "it is longer than {limit} characters")
_UNREADABLE = Text("看不懂", "it cannot be understood")
_ASSIGNED = pattern(r"(?<![=!<>])=(?!=)")
_ONE_SIGN = Text("比较要写两个等号：==", "to compare, write two signs: ==")
_TOO_DEEP = Text("一层套一层，套得太多", "it is nested too deeply")
_CALL = Text("调用函数", "calling a function")
_PRIVATE = Text("以 _ 开头的名称", "names that begin with _")
_COMPUTED = Text("算术和别的运算", "arithmetic and the like")
_FILTER = Text("过滤器 {name}", "the filter {name}")


@cache
def _environment() -> Environment:
    return Environment(autoescape=True)  # only its lexer and parser are ever used


def read_expression(text: str) -> Expression:
    """The expression; ``TagError`` where it is none, or more than a form may say."""
    if len(text) > _LONGEST:
        raise TagError(kinds.TAG_SYNTAX, reason=_TOO_LONG.fill({"limit": _LONGEST}))
    try:
        parser = Parser(_environment(), text, state="variable")
        node = parser.parse_expression()
        if not parser.stream.eos:
            parser.fail("")
        return _understood(node)
    except TemplateSyntaxError:
        reason = _ONE_SIGN if _ASSIGNED.search(text) else _UNREADABLE
        raise TagError(kinds.TAG_SYNTAX, reason=reason) from None
    except (RecursionError, ValueError):  # a number of thousands of digits
        raise TagError(kinds.TAG_SYNTAX, reason=_TOO_DEEP) from None


def _understood(node: nodes.Expr) -> Expression:
    match node:
        case nodes.Const():
            return _const(node.value)
        case nodes.Name():
            return Name(_public(node.name))
        case nodes.Getattr():
            return Get(_understood(node.node), _public(node.attr))
        case nodes.Getitem():
            return Get(_understood(node.node), _key(node.arg))
        case nodes.Filter() if node.node is not None:
            return _filtered(node, node.node)
        case nodes.Call():
            raise TagError(kinds.FORBIDDEN, what=_CALL)
        case _:
            return _combined(node)


def _combined(node: nodes.Expr) -> Expression:
    match node:
        case nodes.And():
            return Logic("and", _understood(node.left), _understood(node.right))
        case nodes.Or():
            return Logic("or", _understood(node.left), _understood(node.right))
        case nodes.Not():
            return Logic("not", _understood(node.node))
        case nodes.CondExpr():
            no = _understood(node.expr2) if node.expr2 else None
            return Choice(_understood(node.test), _understood(node.expr1), no)
        case nodes.Concat():
            return Joined(tuple(_understood(one) for one in node.nodes))
        case nodes.Compare():
            return _compared(node)
        case _:
            raise TagError(kinds.FORBIDDEN, what=_COMPUTED)


def _const(value: object) -> Const:
    if value is None or isinstance(value, str | bool | int):
        return Const(value)
    raise TagError(kinds.FORBIDDEN, what=_COMPUTED)


def _key(node: nodes.Expr) -> str | int:
    value = node.value if isinstance(node, nodes.Const) else None
    if isinstance(value, str):
        return _public(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TagError(kinds.FORBIDDEN, what=_COMPUTED)


def _public(name: str) -> str:
    if name.startswith("_"):
        raise TagError(kinds.FORBIDDEN, what=_PRIVATE)
    return name


def _compared(node: nodes.Compare) -> Expression:
    if len(node.ops) != 1:
        raise TagError(kinds.FORBIDDEN, what=_COMPUTED)
    operand = node.ops[0]
    operator: Operator = next(one for one in get_args(Operator) if one == operand.op)
    return Compare(_understood(node.expr), operator, _understood(operand.expr))


def _filtered(node: nodes.Filter, of: nodes.Expr) -> Expression:
    name = FILTERS.get(node.name)
    if name is None:
        raise TagError(kinds.FORBIDDEN, what=_FILTER.fill({"name": node.name}))
    if node.kwargs or node.dyn_args or node.dyn_kwargs or len(node.args) > 1:
        raise TagError(kinds.FORBIDDEN, what=_CALL)
    argument = _key(node.args[0]) if node.args else None
    return Filtered(_understood(of), name, None if argument is None else str(argument))
