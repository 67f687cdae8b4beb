"""Where the files that ship with the compiler lie: grammar, templates, schemes, JSON Schemas."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_dir(name: str) -> Path:
    """The folder ``name`` of the installed package, else the one beside it in a checkout.

    Works from a wheel (where ``grammar`` and ``templates`` lie inside the package), an sdist, an
    editable install and a bare checkout. A name that is in neither is a packaging fault, so it
    raises ``FileNotFoundError``.
    """
    for folder in (_PACKAGE / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"perfdsl was installed without its {name!r} folder")
