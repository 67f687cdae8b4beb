"""The formats of a workbook's cells, and the few that printing adds to them."""

from __future__ import annotations

from perfdsl.forms.sheets.cutting import Cut, cut, with_attributes
from perfdsl.forms.sheets.workbook import Part
from perfdsl.forms.xml import Element
from perfdsl.pattern import pattern

GENERAL, TEXT = "General", "@"
_OF_ALL = {0: GENERAL, 1: "0", 2: "0.00", 49: TEXT}  # numbers that every program gives them
_FIRST = 164
_USUAL_POINTS = 11.0
_YES = ("1", "true")
_LONGEST_AS_TEXT = 255  # of a longer one, older programs show ### in its place
_LIKE_A_FORMULA = pattern(r"[=+\-@]")


class Looks:
    """Formats by the numbers that cells give them; those that are added follow the others."""

    def __init__(self, styles: Part | None) -> None:
        self.styles = styles
        root = styles.root if styles else None
        self.holder = root.child("cellXfs") if root else None
        self.formats = (
            [one for one in self.holder.children if one.name == "xf"] if self.holder else []
        )
        self.points = _points(root.child("fonts") if root else None)
        self.codes = dict(_OF_ALL)
        declared = root.child("numFmts") if root else None
        for one in declared.children if declared else ():
            self.codes[_int(one.attributes.get("numFmtId"))] = one.attributes.get("formatCode", "")
        self.declared = declared
        self.added: dict[tuple[int, str], int] = {}
        self.more_codes: dict[str, int] = {}

    def code(self, place: int) -> str | None:
        """The number format of a cell; None where a program knows it by its number."""
        one = self._format(place)
        return self.codes.get(_int(one.attributes.get("numFmtId"))) if one else GENERAL

    def for_number(self, place: int, code: str) -> int:
        """The format of a cell with a number: where it has none of its own, as the number was typed."""
        if self.code(place) != GENERAL or not self.formats:
            return place
        return self._add(place, code)

    def for_words(self, place: int, words: str) -> int:
        """The format of a cell with words, so that these stay words even when they are edited."""
        one = self._format(place)
        if one and self.code(place) == TEXT:
            return self._add(place, GENERAL) if len(words) > _LONGEST_AS_TEXT else place
        if one is None or not _LIKE_A_FORMULA.match(words):
            return place
        return place if one.attributes.get("quotePrefix") in _YES else self._add(place, "")

    def size(self, place: int) -> float:
        """The size of the letters in points."""
        one = self._format(place)
        font = _int(one.attributes.get("fontId")) if one else 0
        return self.points[font] if font < len(self.points) else _USUAL_POINTS

    def breaks(self, place: int) -> bool:
        """Whether words that are too long go on in the next line."""
        one = self._format(place)
        alignment = one.child("alignment") if one else None
        return bool(alignment and alignment.attributes.get("wrapText") in _YES)

    def printed(self) -> bytes | None:
        """The part with what was added; None without any."""
        if self.styles is None or self.holder is None or not self.added:
            return None
        cuts = [self._more_formats(self.styles, self.holder)]
        if self.more_codes:
            cuts.append(self._more_codes_cut(self.styles))
        if self.declared is None or not self.more_codes:
            return cut(self.styles.data, cuts)
        return cut(
            self.styles.data, [*cuts, _counted(self.styles, self.declared, len(self.more_codes))]
        )

    # -- what is added -----------------------------------------------------------------------

    def _format(self, place: int) -> Element | None:
        return self.formats[place] if place < len(self.formats) else None

    def _add(self, place: int, code: str) -> int:
        return self.added.setdefault((place, code), len(self.formats) + len(self.added))

    def _number_of(self, code: str) -> int:
        known = next((number for number, one in self.codes.items() if one == code), None)
        if known is not None:
            return known
        free = max([_FIRST - 1, *self.codes]) + 1
        return self.more_codes.setdefault(code, free + len(self.more_codes))

    def _more_formats(self, styles: Part, holder: Element) -> Cut:
        made = []
        for place, code in self.added:
            said = {"quotePrefix": "1"}
            if code == GENERAL:
                said["numFmtId"] = "0"
            elif code:
                said = {"numFmtId": str(self._number_of(code)), "applyNumberFormat": "1"}
            made.append(with_attributes(styles.raw(self.formats[place]), said))
        whole = styles.data[holder.start : holder.last].decode()
        count = {"count": str(len(self.formats) + len(made))}
        return holder.start, holder.last, with_attributes(whole, count) + "".join(made)

    def _more_codes_cut(self, styles: Part) -> Cut:
        prefix = styles.root.raw_name[: -len("styleSheet")]
        made = "".join(
            f'<{prefix}numFmt numFmtId="{number}" formatCode="{code}"/>'
            for code, number in self.more_codes.items()
        )
        if self.declared is not None and self.declared.inner < self.declared.end:
            return self.declared.last, self.declared.last, made
        count = len(self.more_codes)
        at = styles.root.inner
        return at, at, f'<{prefix}numFmts count="{count}">{made}</{prefix}numFmts>'


def _counted(styles: Part, holder: Element, more: int) -> Cut:
    raw = styles.data[holder.start : holder.inner].decode()
    count = str(len(holder.children) + more)
    return holder.start, holder.inner, with_attributes(raw, {"count": count})


def _points(fonts: Element | None) -> list[float]:
    found = []
    for font in fonts.children if fonts else ():
        size = font.child("sz")
        try:
            found.append(float(size.attributes.get("val", "")) if size else _USUAL_POINTS)
        except ValueError:
            found.append(_USUAL_POINTS)
    return found


def _int(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else 0
