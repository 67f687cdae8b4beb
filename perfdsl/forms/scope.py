"""What a compiler of a form knows on its way: the names that are given, and what it found wrong."""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.forms import kinds
from perfdsl.forms.expression import Expression
from perfdsl.forms.fault import TagError
from perfdsl.forms.judging import shape_of
from perfdsl.forms.shapes import UNKNOWN, Shape, context
from perfdsl.forms.tags import Tag
from perfdsl.forms.xml import Element

_MOST_FINDINGS = 50


class Scoped:
    """The names of one part of a form. ``found`` gathers what is wrong."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.found: list[Diagnostic] = []
        self.scope: dict[str, Shape] = dict(context())
        self.nested = 0
        self.is_unread = False

    def where(self, place: Element) -> str | Text:
        """The place as people are told it."""
        raise NotImplementedError

    def complain(self, error: TagError, place: Element, tag: str) -> None:
        """Tells of a tag at a place."""
        if error.kind is kinds.NOT_CLOSED and self.is_unread:
            return  # what could not be read may be its partner
        if len(self.found) < _MOST_FINDINGS:
            self.found.append(error.of(self.path, self.where(place), tag))

    def missing(self, tags: Iterable[Tag], lists: Iterable[str]) -> str | None:
        """The first of these names that the tags use, and neither they nor a loop around give."""
        here = list(tags)
        given = {tag.name for tag in here} | set(self.scope)
        used = {name for tag in here for name in tag.names}
        return next((name for name in lists if name in used and name not in given), None)

    def asked(self, tag: Tag, place: Element) -> list[Expression]:
        """What a ``vm`` asks for besides its words; wrong names in it are told."""
        if tag.value is None:
            return []
        try:
            shape_of(tag.value, self.scope)
        except TagError as error:
            self.complain(error, place, tag.shown)
        return [tag.value]

    def bind(self, name: str, shape: Shape) -> dict[str, Shape]:
        """Gives a name; the scope before it, to be put back."""
        kept = self.scope
        more = {name: shape}
        if name == "project" and "unit" not in kept and shape.get("unit"):
            more["unit"] = shape.get("unit") or UNKNOWN
        self.scope = {**kept, **more}
        return kept
