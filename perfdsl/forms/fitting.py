"""Amounts that are set smaller where their cell has no room for them, all of a table in one size."""

from __future__ import annotations

from dataclasses import dataclass, field

from perfdsl.backends.layout import half_widths
from perfdsl.forms.expression import Expression
from perfdsl.forms.program import Fit
from perfdsl.forms.xml import Element

_SIZES = (18, 15, 12)  # in half points: 9, 7.5 and 6
_USUAL = 20
_MARGINS = 150  # twips, of a cell
_BEFORE = (
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline",
    "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing",
    "w", "kern", "position",
)  # fmt: skip


@dataclass(slots=True)
class Sizes:
    """The sizes of the styles of a form, by their ids."""

    of_style: dict[str, int] = field(default_factory=dict)
    above: dict[str, str] = field(default_factory=dict)
    usual: int = _USUAL
    plain: str = ""

    def of(self, style: str | None) -> int:
        """The size of a paragraph's style, of those it is based on, or of all text."""
        name, met = style or self.plain, set[str]()
        while name not in self.of_style and name in self.above and name not in met:
            met.add(name)
            name = self.above[name]
        return self.of_style.get(name, self.usual)


def sizes_of(styles: Element) -> Sizes:
    """What the part of styles says of sizes."""
    defaults = _below(styles, "docDefaults", "rPrDefault", "rPr")
    sizes = Sizes(usual=_size(defaults) or _USUAL)
    for one in (each for each in styles.children if each.name == "style"):
        name = one.attributes.get("styleId", "")
        size, base = _size(one.child("rPr")), one.child("basedOn")
        if size:
            sizes.of_style[name] = size
        if base:
            sizes.above[name] = base.attributes.get("val", "")
        if (
            one.attributes.get("default") in ("1", "true")
            and one.attributes.get("type") == "paragraph"
        ):
            sizes.plain = name
    return sizes


def fitted(
    value: Expression, text: Element, data: bytes, sizes: Sizes
) -> tuple[int, int, Fit] | None:
    """Which bytes of a run say its size; None where the room of its cell is not known."""
    run = text.parent
    room = _room(text)
    if run is None or run.name != "r" or room is None:
        return None
    w, look = run.raw_name[:-1], run.child("rPr")
    own = _size(look) or sizes.of(_style(run))
    if look is None or look.inner == look.end:
        start, end = (look.start, look.end) if look else (run.inner, run.inner)
        return start, end, Fit(value, room, own, (f"<{w}rPr>", f"</{w}rPr>"), w, "")
    old = [one for one in look.children if one.name in ("sz", "szCs")]
    at = max((one.end for one in look.children if one.name in _BEFORE), default=look.inner)
    start, end = (old[0].start, old[-1].end) if old else (at, at)
    return start, end, Fit(value, room, own, ("", ""), w, data[start:end].decode())


def size_for(text: str, room: int, own: int) -> int:
    """The largest size in which a line of the cell has room for the text, the smallest if none."""
    width = half_widths(text)
    smaller = [one for one in _SIZES if one < own]
    return next((one for one in (own, *smaller) if width * one * 5 <= room), (own, *smaller)[-1])


def _room(text: Element) -> int | None:
    cell: Element | None = text
    while cell and cell.name != "tc":
        cell = cell.parent
    width = _below(cell, "tcPr", "tcW") if cell else None
    said = width.attributes if width else {}
    digits = said.get("w", "")
    return int(digits) - _MARGINS if said.get("type") == "dxa" and digits.isdecimal() else None


def _style(run: Element) -> str | None:
    one: Element | None = run
    while one and one.name != "p":
        one = one.parent
    style = _below(one, "pPr", "pStyle") if one else None
    return style.attributes.get("val") if style else None


def _size(look: Element | None) -> int:
    size = look.child("sz") if look else None
    said = size.attributes.get("val", "") if size else ""
    return int(said) if said.isdecimal() and len(said) < 5 else 0


def _below(element: Element, *names: str) -> Element | None:
    one: Element | None = element
    for name in names:
        one = one.child(name) if one else None
    return one
