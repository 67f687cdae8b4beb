"""Regular expressions as Python compiled them: kept, as the bytecode of modules is, for the next run.

Python compiles a pattern in Python, into a list of numbers that its matcher, which is in C, then runs;
two thirds of a hundred patterns' time goes into making the lists, a sixth of a small ``check``. What
makes a pattern of its list is not public, so nothing is taken on trust: a list is kept only if the
pattern made of it equals the one of ``re.compile`` (Python compares the lists), it is used only by
the very build of Python that made it, which looks it over once more, and whatever goes wrong, the
pattern is compiled as ever. The same goes for what libraries and Python's own modules compile when a
command imports them: click, jinja2, fractions. What a function puts together of somebody's words is
neither looked for nor kept.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import contextmanager

from perfdsl.cache import store
from perfdsl.pattern import Known, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from perfdsl.pattern import Name

    Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
    Kept = dict[Name, Parts]

_NAME = "patterns.re"
_WORD = 4  # bytes
_COMPILE = re.compile
_MOST = 1000
"""More were never met: then some are of no use any more, and all are let go."""


@contextmanager
def kept(folder: str) -> Iterator[None]:
    """Between ``begin`` and ``end``; what was compiled meanwhile is kept, if nothing is raised."""
    begin(folder)
    try:
        yield
        keep(folder)
    finally:
        end()


def begin(folder: str) -> None:
    """From now on the patterns that are kept in ``folder`` need not be compiled, whoever wants them."""
    record = store.load(os.path.join(folder, _NAME), _key())  # noqa: PTH118
    known: Kept = record[0] if record and isinstance(record[0], dict) else {}

    def find(name: Name) -> re.Pattern[str] | None:
        parts = known.get(name)
        return _made_of(name[0], parts) if parts else None

    Known.find = find
    Known.made.clear()
    setattr(re, "compile", _compiled)  # noqa: B010  (a type checker need not know)


def keep(folder: str) -> None:
    """Keeps what had to be compiled since ``begin``, beside what was kept. Never raises for a disk."""
    made = {name: _parts_of(name, real) for name, real in Known.made.items()}
    new: Kept = {name: parts for name, parts in made.items() if parts}
    Known.made.clear()
    if not new:
        return
    path = os.path.join(folder, _NAME)  # noqa: PTH118
    record = store.load(path, _key())
    known: Kept = record[0] if record and isinstance(record[0], dict) else {}
    known.update(new)
    store.save(path, _key(), (known if len(known) <= _MOST else new,))


def end() -> None:
    """Patterns are compiled again, as without a folder."""
    Known.find = None
    Known.made.clear()
    setattr(re, "compile", _COMPILE)  # noqa: B010


def _compiled(text: object, flags: int = 0) -> object:
    """``re.compile``; of a module that is being imported there may be something to know, but for
    bytes, and for what is to be shown (DEBUG).
    """
    is_constant = sys._getframe(1).f_code.co_name == "<module>"
    if is_constant and type(text) is str and not flags & re.DEBUG:
        return compiled(text, flags)
    return _COMPILE(text, flags)  # type: ignore[call-overload]


def _key() -> bytes:
    return repr((sys.version, sys.byteorder, sys.implementation.cache_tag)).encode()


def _made_of(text: str, parts: Parts) -> re.Pattern[str] | None:
    flags, words, groups, index, names = parts
    try:
        import _sre  # type: ignore[import-not-found]

        made: object = _sre.compile(
            text, flags, list(memoryview(words).cast("I")), groups, index, names
        )
    except Exception:  # another Python: what is not public may be anything
        return None
    return made if isinstance(made, re.Pattern) else None


def _parts_of(name: Name, real: re.Pattern[str]) -> Parts | None:
    """What a pattern is made of, found as ``re.compile`` finds it; None where that is not so."""
    text, flags = name
    try:
        tree = re._parser.parse(text, flags)
        code = re._compiler._code(tree, flags)  # type: ignore[attr-defined]
        words = b"".join(int(word).to_bytes(_WORD, sys.byteorder) for word in code)
        index: Mapping[str, int] = real.groupindex
    except Exception:  # another Python
        return None
    names: list[str | None] = [None] * (real.groups + 1)
    for group, number in index.items():
        names[number] = group
    parts = int(real.flags), words, real.groups, dict(index), tuple(names)
    return parts if _made_of(text, parts) == real else None
