"""What a template asks for and nobody has: names, attributes, templates."""

from __future__ import annotations

missing = type("missing", (), {"__slots__": (), "__repr__": lambda _: "missing"})()
"""What a name stands for that has no value."""


class TemplateRuntimeError(Exception):
    """A template asks for what there is none of."""


class TemplateNotFound(TemplateRuntimeError):  # noqa: N818  (what Jinja's code calls it)
    """There is no template of a name."""


def _fail(self: Absent, *_: object, **__: object) -> object:
    raise TemplateRuntimeError(self.told)


class Absent:
    """What a template names and nobody gave it: whatever is done with it raises.

    So a slip is seen in the tests, and not as a hole in a printed table.
    """

    __slots__ = ("told",)

    def __init__(self, told: str | None = None, name: str | None = None) -> None:
        self.told = told or f"{name!r} is undefined"

    __html__ = __iter__ = __bool__ = __len__ = __call__ = __getitem__ = __contains__ = _fail
    __add__ = __radd__ = __lt__ = __gt__ = __le__ = __ge__ = __int__ = __float__ = _fail
    __str__ = __eq__ = __ne__ = __hash__ = _fail  # type: ignore[assignment]

    def __getattr__(self, name: str) -> object:
        raise AttributeError(name) if name.startswith("__") else TemplateRuntimeError(self.told)


def nothing(*_: object, **__: object) -> str:
    """``{{ a if b }}`` where b is false: Jinja prints nothing of it."""
    return ""


def attribute(of: object, name: str) -> object:
    """``of.name``: an attribute, else an item."""
    try:
        return getattr(of, name)
    except AttributeError:
        try:
            return of[name]  # type: ignore[index]
        except (TypeError, LookupError, AttributeError):
            return Absent(f"{type(of).__name__} has no attribute {name!r}")


def item(of: object, key: object) -> object:
    """``of[key]``: an item, else an attribute."""
    try:
        return of[key]  # type: ignore[index]
    except (TypeError, LookupError, AttributeError):
        if isinstance(key, str) and hasattr(of, key):
            return getattr(of, key)
        return Absent(f"{type(of).__name__} has no element {key!r}")
