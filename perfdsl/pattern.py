"""Regular expressions that are compiled when they are first used, not when their module is imported.

Compiling one takes Python as long as importing a module of ours, and most commands use few of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")

if TYPE_CHECKING:
    from re import compile as _compile

    pattern = _compile
else:

    class pattern:  # noqa: N801  (called like the ``re.compile`` that it stands for)
        """What ``re.compile`` gives, later: from the first use on its methods are those of the real one."""

        __slots__ = ("_flags", "_text", *_METHODS)

        def __init__(self, text, flags=0):
            self._text, self._flags = text, flags

        def __getattr__(self, name):
            compiled = re.compile(self._text, self._flags)
            for method in _METHODS:
                setattr(self, method, getattr(compiled, method))
            return getattr(compiled, name)
