"""The Python that Jinja makes of each template, kept in ``templates/kept`` so that no run makes it.

Python itself compiles a kept file once, where it may write, as it does a module that is imported.
"""

from __future__ import annotations

from hashlib import sha256
from importlib.machinery import SourceFileLoader
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

FOLDER = "kept"


class Kept(BytecodeCache):
    """What Jinja asks for the code of a template, by its place below the folder ``templates``.

    A template that was edited since, or that another Jinja is to read, is compiled as if nothing
    were kept.
    """

    def __init__(self, templates: Path) -> None:
        self.templates = templates

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Where the template lies: the package's own are in more than one environment."""
        return Path(filename or name).relative_to(self.templates).as_posix()

    def get_source_checksum(self, source: str) -> str:
        """The first line of what is kept, which says of what it was made, and by whom."""
        jinja, digest = getattr(jinja2, "__version__", None), sha256(source.encode()).hexdigest()
        return f"# Made by Jinja {jinja} of {digest}; do not edit.\n"

    def load_bytecode(self, bucket: Bucket) -> None:
        """The kept code if it is of this very template."""
        path = str(self.place(bucket.key))
        loader = SourceFileLoader(bucket.key, path)
        try:
            kept = loader.get_data(path)
        except OSError:
            return
        if not kept.startswith(bucket.checksum.encode()):
            return
        code = loader.get_code(bucket.key)
        if code is not None:  # Jinja names the template in what it says of a fault
            bucket.code = code.replace(co_filename=str(self.templates / bucket.key))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Nothing: a test keeps the files, and whoever edits a template waits for Jinja."""

    def place(self, key: str) -> Path:
        """The file of a template's code."""
        return self.templates / FOLDER / f"{key}.py"

    def text(self, environment: jinja2.Environment, name: str) -> tuple[Path, str]:
        """The file of a template of the environment, and all that belongs in it."""
        assert environment.loader is not None
        source, filename, _ = environment.loader.get_source(environment, name)
        code = environment.compile(source, name, filename, raw=True)
        path = self.place(self.get_cache_key(name, filename))
        return path, self.get_source_checksum(source) + code.rstrip() + "\n"
