"""The Python that Jinja makes of each template, kept in ``templates/kept`` so that no run makes it.

Python itself compiles a kept file once, where it may write, as it does a module that is imported.
"""

from __future__ import annotations

from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from zlib import crc32

FOLDER = "kept"


def code_of(root: Path, folders: tuple[Path, ...], path: Path, name: str) -> CodeType:
    """The code of a template: what is kept, if it is of this very template, else what Jinja makes now."""
    place = str(place_of(root, path))
    loader = SourceFileLoader(name, place)
    source = loader.get_data(str(path))
    try:
        kept = loader.get_data(place)
    except OSError:
        kept = b""
    if kept.startswith(head_of(source).encode()):
        code = loader.get_code(name)
        if code is not None:
            return code
    from perfdsl.backends import compiling  # and Jinja with it: nobody else waits for that

    text = compiling.python_of(folders, name, path)
    return compile(text, str(path), "exec", dont_inherit=True)


def place_of(root: Path, path: Path) -> Path:
    """The file of a template's code, by its place below the folder ``templates``."""
    return root / FOLDER / f"{path.relative_to(root).as_posix()}.py"


def head_of(source: bytes) -> str:
    """The first line of what is kept, which says of what it was made."""
    return f"# Made by Jinja of {len(source)} bytes, crc32 {crc32(source):08x}; do not edit.\n"
