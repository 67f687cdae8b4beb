"""The formats in which findings are reported, and the one place that knows which they are.

A format is a module of this package with a pure ``render(diagnostics, lang)``: no clock, no
environment, no file. What people read is a ``str``, for the console to encode as it can; what
programs read is ``bytes`` in UTF-8. All of them report the same findings in the same order; only
``text`` leaves some of very many out, and says how many.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from perfdsl.diagnostics.model import Diagnostic, Lang
from perfdsl.typed import Final, Protocol, cast

FORMATS: Final = ("text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit")
_MODULES: Final = {"json": "as_json"}  # a module may not take the name of one of Python's own


class _Format(Protocol):
    def render(self, diagnostics: Sequence[Diagnostic], lang: Lang) -> str | bytes: ...


def render(name: str, diagnostics: Sequence[Diagnostic], lang: Lang) -> str | bytes:
    """The whole report in the format ``name``: the same for the same findings, always.

    The format is imported here, on first use. A name that is not in ``FORMATS`` is a
    ``ValueError``; checking the user's words is the command line's task.
    """
    if name not in FORMATS:
        raise ValueError(f"no format {name!r}; there are {', '.join(FORMATS)}")
    module = import_module(f"{__package__}.{_MODULES.get(name, name)}")
    return cast(_Format, module).render(diagnostics, lang)
