"""Lines of text above, inside and below the tables: titles, units, the year, ``标签：值``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from perfdsl.importing.recognition.board import Spot
from perfdsl.importing.recognition.facts import Fact
from perfdsl.importing.recognition.vocabulary import (
    MONEY_UNITS,
    Label,
    bare,
    head_label,
    inline,
    own_name,
    squeezed,
    unit_in,
)
from perfdsl.pattern import pattern

# Pieces stand apart by a gap, or by one blank before the next label: 某某局 单位：万元.
_GAP = pattern(r"\t+|[ 　]{2,}|\n+|[ 　](?=[^\s:：]{2,12}[:：])")
_YEAR = pattern(r"(?<!\d)((?:19|20)\d\d)(?:-\d{4})?年?度?(?!\d)")
_YEAR_ALONE = pattern(r"\(?((?:19|20)\d\d)(?:年度?|年度预算)?\)?")
_TITLE = pattern(r"绩效|目标表|申报表|批复表|公开表|预算表|情况表")
_WITH_SOURCES = pattern(r"([^（(，,；;]+)[（(，,；;]\s*其中[:：]?(.*?)[)）]?。?", re.DOTALL)
_SOURCE = pattern(r"([^\d\s，,；;、:：]+)[:：\s]*(\d[\d,.]*\s*(?:万元|亿元|元)?)")
_FURNITURE = pattern(
    r"(?:附件|附表|表|公开表|预算公开表|表号|附)[::]?[\d一二三四五六七八九十\-—. 、]*|\(?年度\)?|目录"
    r"|\(?盖章\)?[::]?|续表|\(续\)|第?\d+页?/?(?:共\d+页)?"
)
_CODED = pattern(
    r"^[\[(【〔]?([A-Za-z]?\d[A-Za-z0-9-]*?)[\])】〕]?[-—_\s]*([^\W\d_].*)$", re.DOTALL
)
_OUR_SUM = pattern(r"\d+个项目,预算\d")  # above the tables of a unit, on our own page
_UNIT_NAME = pattern(r"[局院厅部会所站校队委办心处室府司学馆团社]")
_UNIT_WORDS = ("单位", "部门单位", "部门")
_LONGEST_TITLE = 90
_LONGEST_UNIT = 40


def line_facts(spot: Spot) -> list[Fact]:
    """What a text that stands alone says, piece by piece; empty where some piece says nothing."""
    if _OUR_SUM.match(squeezed(spot.text[:_LONGEST_UNIT])):
        return [Fact("summary", spot.text, (spot,))]
    pieces = [piece for piece in _GAP.split(spot.text) if piece.strip()]
    told = [list(_piece(piece.strip(), spot)) for piece in pieces]
    if len(told) == 2 and not told[0] and [fact.role for fact in told[1]] == ["money_unit"]:
        told[0] = list(_unit_beside(pieces[0].strip(), spot))
    if all(told):
        return [fact for facts in told for fact in facts]
    whole = labelled_text(spot)
    return [whole] if whole else []


def _unit_beside(text: str, spot: Spot) -> Iterator[Fact]:
    """The line above a table has the 预算单位 at its left and 单位：万元 at its right."""
    if len(text) <= _LONGEST_UNIT and not re.search("[。；，,;]", text):
        yield Fact("unit", text, (spot,))


def labelled_text(spot: Spot) -> Fact | None:
    """``标签：值`` where the value may run over several lines; None where it is no such text."""
    parts = inline(spot.text)
    label = head_label(parts[0]) if parts else None
    if not parts or label is None or label.role in ("section", "index", "sum"):
        return None
    return Fact(label.role, parts[1], (spot,), label.name, label.period, label.unit)


def _piece(text: str, spot: Spot) -> Iterator[Fact]:
    words = squeezed(text)
    parts = inline(text)
    if parts:
        yield from _labelled(parts[0], parts[1], spot)
    elif words in MONEY_UNITS:
        yield Fact("money_unit", words, (spot,))
    elif _YEAR_ALONE.fullmatch(words):
        yield Fact("year", year_in(words), (spot,))
    elif _FURNITURE.fullmatch(words):
        yield Fact("label", text, (spot,))
    elif _TITLE.search(words) and len(words) <= _LONGEST_TITLE:
        yield Fact("title", text, (spot,), unit=unit_in(text))
    elif is_coded_unit(text):
        yield Fact("unit", text, (spot,))


def _labelled(words: str, value: str, spot: Spot) -> Iterator[Fact]:
    if bare(words) in _UNIT_WORDS:
        amount = squeezed(value).removeprefix("人民币")
        role = "money_unit" if amount in MONEY_UNITS else "unit"
        yield Fact(role, amount if role == "money_unit" else value, (spot,))
        return
    label = head_label(words)
    if label and label.role == "total":
        yield from amounts_in(label, value, (spot,))
    elif label and label.role not in ("section", "index", "sum"):
        yield _fact(label, value, spot)
    elif _FURNITURE.fullmatch(squeezed(words + value)):
        yield Fact("label", words, (spot,))
    elif _TITLE.search(words) and len(words) + len(value) <= _LONGEST_TITLE and not label:
        yield Fact("title", f"{words}：{value}", (spot,))


def amounts_in(label: Label, value: str, spots: tuple[Spot, ...]) -> Iterator[Fact]:
    """A total, perhaps with its sources behind it: 45万元（其中：财政资金45万元）."""
    match = _WITH_SOURCES.fullmatch(value)
    total = match[1] if match else value
    yield Fact("total", total, spots, label.name, label.period, label.unit)
    for name, amount in _SOURCE.findall(match[2]) if match else ():
        yield Fact("source", amount, spots[:1], own_name(name), label.period)


def _fact(label: Label, value: str, spot: Spot) -> Fact:
    if label.role == "money_unit":
        value = squeezed(value).removeprefix("人民币")
    return Fact(label.role, value, (spot,), label.name, label.period, label.unit)


def year_in(text: str) -> str:
    """The first year that a text names; empty where it names none."""
    match = _YEAR.search(squeezed(text))
    return match[1] if match else ""


def is_coded_unit(text: str) -> bool:
    """Whether a line is a code and a unit's name: of a short code only one that sounds like it."""
    code, name = code_and_name(text)
    if len(code) < 3 or len(name) > _LONGEST_UNIT or re.search("[。；，,;、:：]", name):
        return False
    return bool(_UNIT_NAME.search(name)) or (len(code) >= 5 and len(name) >= 4)


def code_and_name(text: str) -> tuple[str, str]:
    """``251101某某局`` as code and name; the code is empty where the text has none."""
    words = text.strip()
    match = _CODED.match(words)
    if not match or re.match(r"(?:19|20)\d\d年", words):
        return "", words
    return match[1].strip("-"), match[2].strip()
