"""Regular expressions that are compiled when they are first used, not when their module is imported.

Compiling one takes Python as long as importing a module of ours, and most commands use few of them.
One that an earlier run compiled is not even compiled, see ``Known``.
"""

from __future__ import annotations

import re

from perfdsl.typed import TYPE_CHECKING

_compile = re.compile  # whatever stands in its place later, see ``cache.patterns``
_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")

if TYPE_CHECKING:
    from collections.abc import Callable

    Name = tuple[str, int]
    pattern = re.compile
else:

    class pattern:  # noqa: N801  (called like the ``re.compile`` that it stands for)
        """What ``re.compile`` gives, later: from the first use on its methods are those of the real one."""

        __slots__ = ("_flags", "_text", *_METHODS)

        def __init__(self, text, flags=0):
            self._text, self._flags = text, flags

        def __getattr__(self, name):
            real = compiled(self._text, self._flags)
            for method in _METHODS:
                setattr(self, method, getattr(real, method))
            return getattr(real, name)


class Known:
    """What became of patterns in earlier runs, and in this one: kept by who has a place for it.

    ``find`` gives the pattern of a name that was kept, or None; ``made`` are those it did not know.
    """

    find: Callable[[Name], re.Pattern[str] | None] | None = None
    made: dict[Name, re.Pattern[str]] = {}


def compiled(text: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, now; from what was kept, where something was."""
    name = text, int(flags)
    found = Known.find(name) if Known.find else None
    if found is None:
        found = Known.made[name] = _compile(text, flags)
    return found
