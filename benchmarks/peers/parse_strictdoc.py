"""StrictDoc's reader, on textX: every .sdoc of a folder.    parse_strictdoc.py FOLDER COUNT"""

from __future__ import annotations

import sys

from sources import texts
from stopwatch import timed
from strictdoc.backend.sdoc.reader import SDReader

_TEXTS = texts(sys.argv[1], ".sdoc")


def parse_all() -> None:
    """Text → the nodes of the document, without the project around it."""
    for _, text in _TEXTS:
        SDReader.read(text)


timed(parse_all, int(sys.argv[2]))
