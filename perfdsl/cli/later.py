"""``click`` without ``inspect``, until one of its functions asks for it.

click is imported by every command, and reads docstrings with ``inspect`` for help pages of its own,
which are never shown: ours are in two languages. ``inspect`` and what it imports in turn (``ast``,
``dis``, ``tokenize``) are two thirds of the time that importing click takes.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

_NAME = "inspect"


class _Late(ModuleType):
    """Stands for a module in those that import it meanwhile; from its first use on it is that module."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        value: object = getattr(import_module(self.__name__), name)
        return value


def import_click() -> None:
    """Imports ``click``. Who imports ``inspect`` after it gets the real one, as ever."""
    if _NAME in sys.modules or "click" in sys.modules:
        return
    late = sys.modules[_NAME] = _Late(_NAME)
    try:
        import_module("click")
    finally:
        if sys.modules.get(_NAME) is late:
            del sys.modules[_NAME]
