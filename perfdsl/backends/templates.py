"""The one way a backend gets at its templates: strict, escaped, compiled once."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from perfdsl.backends import stamps
from perfdsl.backends.filters import filters, tests
from perfdsl.backends.kept import Kept
from perfdsl.resources import resource_dir

# Where else a folder's templates are looked for; what all Office packages have is in ``package``.
_BESIDE = {"site": ("html", "")}


@cache
def templates(folder: str) -> Environment:
    """The templates of ``templates/<folder>``, whose code is kept, or made once a process.

    A name that the template invents raises, so that a slip is seen in the tests and not as a hole
    in a printed table. Every value is escaped for XML and HTML whatever the file is called.
    """
    root = resource_dir("templates")
    environment = Environment(
        loader=FileSystemLoader(
            [root / one for one in (folder, *_BESIDE.get(folder, ("package",)))], encoding="utf-8"
        ),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=Kept(root),
    )
    environment.globals["hole"] = stamps.HOLE
    environment.filters = filters(environment.filters)
    environment.tests = tests(environment.tests)  # type: ignore[assignment,arg-type]
    return environment
