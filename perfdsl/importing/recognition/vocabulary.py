"""The words of published forms: what a label is called, and what it stands for."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache

from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.resources import resource_dir
from perfdsl.syntax.characters import half_width
from perfdsl.typed import Literal

Period = Literal["", "mid", "year"]
_KEPT = 8192  # cells say the same words again and again
MONEY_UNITS = ("万元", "亿元", "千元", "百万元", "百元", "元")

_NUMBERING = pattern(
    r"^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d{1,2}[、.](?!\d)|[①-⑩])"
)
_AMONG = pattern(r"^(?:其中|包括)[::]?(?=.)")
_BRACKET_AT_END = pattern(r"[(\[【〔]([^()\[\]【】〔〕]*)[)\]】〕][::]?$")
_SIGNS = pattern(r"[()\[\]【】〔〕/、,.·::;*&+\-—_“”\"‘’]")
_COLON = pattern(r"^([^:：]{1,30})[:：]\s*(.*)$", re.DOTALL)
_UNIT_IN_BRACKET = pattern(r"(?:单位[::]?)?(?:人民币)?([万亿千百]*元)")
_YEARS_ALONE = pattern(r"\(?(?:19|20)\d\d年?[-~～—–至]+(?:19|20)\d\d年?\)?")
_YEAR_IN_FRONT = pattern(r"^((?:19|20)\d\d年度?)(\w+)$")
_TOTAL_OF = pattern(r"(?:总额|总计|合计|金额|预算数?|总投资)$")


class Label(Record):
    """What a label stands for: ``role`` is a head of ``labels.toml``, ``name`` its own words.

    ``period`` is what the words say of it, ``unit`` a money unit in a bracket behind them.
    """

    role: str
    name: str
    period: Period = ""
    unit: str = ""


@lru_cache(maxsize=_KEPT)
def squeezed(text: str) -> str:
    """The text without blanks, with half-width signs: what is looked up."""
    return "".join(half_width(text).split())


@lru_cache(maxsize=_KEPT)
def bare(text: str) -> str:
    """A label without numbering, 其中, a bracket at its end, its colon and other signs."""
    words = _AMONG.sub("", _NUMBERING.sub("", squeezed(text)))
    return _SIGNS.sub("", _BRACKET_AT_END.sub("", words))


def _spellings(text: str) -> tuple[str, ...]:
    """The words without the bracket at the end, and with what it says."""
    words = _AMONG.sub("", _NUMBERING.sub("", squeezed(text)))
    return (_SIGNS.sub("", _BRACKET_AT_END.sub("", words)), _SIGNS.sub("", words))


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, list[str]]]:
    folder = resource_dir("importing") / "recognition"
    return tomllib.loads((folder / "labels.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def _heads() -> dict[str, tuple[str, str]]:
    """Every word of a head: its role, and the name that a field has."""
    tables = _tables()
    found: dict[str, tuple[str, str]] = {}
    for role, words in tables["more"].items():
        found |= dict.fromkeys(words, (role, ""))
    for role, words in tables["section"].items():
        found |= dict.fromkeys(words, ("section" if role == "words" else role, ""))
    for role, words in tables["head"].items():
        found |= dict.fromkeys(words, (role, ""))
    for name, words in tables["field"].items():
        found |= dict.fromkeys(words, ("field", name))
    return found


@lru_cache(maxsize=1)
def _columns() -> dict[str, str]:
    tables = _tables()
    found = {word: role for role, words in tables["column"].items() for word in words}
    return found | dict.fromkeys(tables["section"]["index"], "index")


@lru_cache(maxsize=1)
def _signs() -> dict[str, str]:
    return {word: sign for sign, words in _tables()["sign"].items() for word in words}


@lru_cache(maxsize=_KEPT)
def head_label(text: str) -> Label | None:
    """What a cell of a head is the label of; None for what is none."""
    if len(text) > 40:
        return None
    heads = _heads()
    first, _, years = text.partition("\n")
    for words in _spellings(first if _YEARS_ALONE.fullmatch(squeezed(years)) else text):
        found = heads.get(words) or _with_period(words, heads)
        if found:
            role, name = found
            return Label(role, name or own_name(text), period_of(text), unit_in(text))
    return None


def _with_period(words: str, heads: dict[str, tuple[str, str]]) -> tuple[str, str] | None:
    """The words without a year in front: 2024年绩效目标, 2024年度资金总额, 年度财政拨款."""
    rest = re.sub(r"^(?:20\d\d年度?|当年|本年度?|年度|中期|实施期)", "", words)
    found = heads.get(rest) if rest != words else None
    return found if found and found[0] in ("total", "goal", "section", "source") else None


@lru_cache(maxsize=_KEPT)
def column_label(text: str) -> Label | None:
    """What a cell above a grid is the name of; None for what is none."""
    if len(text) > 40:
        return None
    columns = _columns()
    for words in _spellings(text):
        role = columns.get(words) or columns.get(re.sub(r"^20\d\d年度?", "", words))
        if role:
            return Label(role, own_name(text), period_of(text))
    return None


def period_of(text: str) -> Period:
    """The period that the words name; empty where they name none."""
    periods: tuple[Period, Period] = ("mid", "year")
    words = squeezed(text)
    for period in periods:
        if any(word in words for word in _tables()["period"][period]):
            return period
    return "year" if re.search(r"20\d\d年", words) else ""


def unit_in(text: str) -> str:
    """The money unit in a bracket: 项目资金（万元）."""
    for bracket in re.findall(r"\(([^()]*)\)", squeezed(text)):
        match = _UNIT_IN_BRACKET.fullmatch(bracket)
        if match:
            return match[1]
    return ""


def own_name(text: str) -> str:
    """A label as a name of the language: letters, digits and 汉字 only; may be empty."""
    words = _AMONG.sub("", _NUMBERING.sub("", squeezed(text)))
    kept = _BRACKET_AT_END.sub("", words) or words
    name = _YEAR_IN_FRONT.sub(r"\2\1", re.sub(r"[^\w]", "", kept))
    return name.lstrip("0123456789_")  # no name begins with a digit: 实际值2022年


def inline(text: str) -> tuple[str, str] | None:
    """A label and its value in one text: ``项目名称：某某`` gives both; None where there is none."""
    match = _COLON.match(text)
    return (match[1], match[2].strip()) if match else None


def sign_of(text: str) -> str | None:
    """The comparator a cell of its own holds: a sign, ``words`` for 定性, ``none``; else None."""
    return _signs().get(squeezed(text))


def level_aliases() -> dict[str, list[str]]:
    """More spellings of levels: the name of a level to its spellings."""
    return _tables()["level"]


def is_amount_of_all(words: str) -> bool:
    """Whether unknown words name a total: …总额, …合计, …预算."""
    return bool(_TOTAL_OF.search(bare(words)))
