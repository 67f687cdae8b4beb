"""StrictDoc's reader, on textX: every .sdoc of a folder.    parse_strictdoc.py FOLDER"""

from __future__ import annotations

import sys

from sources import Sources, texts
from stopwatch import timed
from strictdoc.backend.sdoc.reader import SDReader

_TEXTS = texts(sys.argv[1], ".sdoc")


def parse_all(sources: Sources) -> None:
    """Text → the nodes of the document, without the project around it."""
    for _, text in sources:
        SDReader.read(text)


parse_all(_TEXTS[:1])  # what is made or read on first use
timed(lambda: parse_all(_TEXTS), 1)
