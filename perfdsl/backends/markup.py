"""Text that is XML or HTML already, and how any other text is spelt in it.

markupsafe says the same, letter for letter (a test holds them side by side); importing it, with
``typing`` and ``string``, takes longer than spelling a small document.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal


class Markup(str):
    """Text that is printed as it is. What is joined to it or filled in is spelt first, if it is not Markup.

    What else a ``str`` can do gives a plain ``str``, which is spelt anew: at worst a reader sees an
    ``&amp;``, never somebody's words as a tag.
    """

    __slots__ = ()

    def __html__(self) -> Markup:
        return self

    def __add__(self, other: str) -> Markup:
        return Markup(str.__add__(self, printed(other)))

    def __radd__(self, other: str) -> Markup:
        return Markup(str.__add__(printed(other), self))

    def __mul__(self, times: int) -> Markup:  # type: ignore[override]
        return Markup(str.__mul__(self, times))

    def __mod__(self, values: object) -> Markup:
        if isinstance(values, tuple):
            return Markup(str.__mod__(self, tuple(map(_filling, values))))
        return Markup(str.__mod__(self, _filling(values)))

    def join(self, parts: Iterable[object]) -> Markup:
        """The parts, each spelt, with this between them."""
        return Markup(str.join(self, map(printed, parts)))

    def format(self, *values: object, **named: object) -> Markup:
        """The values, each spelt, in the places of this."""
        spelt = {name: _filling(value) for name, value in named.items()}
        return Markup(str.format(self, *map(_filling, values), **spelt))


class Encoded:
    """XML as the bytes of a file: a large part of a document, which nobody needs as a text any more.

    Where a template prints it by itself it stays what it is, for whoever puts the pieces together.
    """

    __slots__ = ("content",)

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __html__(self) -> str:
        return self.content.decode()

    __str__ = __html__


def printed(value: object) -> str:
    """A value as XML and HTML print it: a text spelt, Markup and what can tell its own as it is."""
    if type(value) is Markup:
        return value
    if type(value) is int:
        return str(value)  # nothing in it is special
    if type(value) is not str:
        own = getattr(value, "__html__", None)
        if own is not None:
            said: str = own()
            return said
        value = str(value)
    return (
        value.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&#34;")
        .replace("'", "&#39;")
    )


def text_of(pieces: Sequence[str | Encoded]) -> str:
    """What was printed, piece by piece, as one text."""
    try:
        return "".join(pieces)  # type: ignore[arg-type]
    except TypeError:
        return "".join([one if isinstance(one, str) else one.__html__() for one in pieces])


def escape(value: object) -> Markup:
    """A value as it is printed, as Markup."""
    return Markup(printed(value))


def _filling(value: object) -> object:
    """A number is filled in as one; all else is spelt."""
    return value if isinstance(value, int | float | Decimal) else printed(value)
