"""perfc in process: a source → a file.    emit_perfc.py SOURCE OUTPUT COUNT {whole,emit,deflate}

``whole`` compiles the text each time, ``emit`` prints a document that is there already, ``deflate``
only compresses the parts of what was printed, which is what no way to write the format can avoid.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from stopwatch import timed

from perfdsl.backends import emit
from perfdsl.document.model import Document
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile

_LEVEL = 8  # that of perfdsl/backends/package.py


def document_of(source: SourceFile) -> Document:
    """What the source prints; it must be sound."""
    document = compile_source(source).document
    if document is None:
        sys.exit(f"{source.path} has errors")
    return document


def way(stage: str, source: SourceFile, output: Path) -> Callable[[], object]:
    """What is measured."""
    name = output.suffix[1:]
    document = document_of(source)
    if stage == "emit":
        return lambda: output.write_bytes(emit(name, document))
    if stage == "deflate":
        with ZipFile(BytesIO(emit(name, document))) as archive:
            parts = [archive.read(part) for part in archive.namelist()]
        return lambda: [zlib.compress(part, _LEVEL) for part in parts]
    return lambda: output.write_bytes(emit(name, document_of(source)))


if __name__ == "__main__":
    read = Path(sys.argv[1])
    text = SourceFile(read.name, read.read_text(encoding="utf-8"))
    timed(way(sys.argv[4], text, Path(sys.argv[2])), int(sys.argv[3]))
