"""beancount's parser, which is C: every .beancount of a folder.    parse_beancount.py FOLDER"""

from __future__ import annotations

import sys

from beancount.parser import parser
from sources import Sources, texts
from stopwatch import timed

_TEXTS = texts(sys.argv[1], ".beancount")


def parse_all(sources: Sources) -> None:
    """Text → directives with places; neither booked nor checked."""
    for _, text in sources:
        entries, errors, _ = parser.parse_string(text)
        if errors or not entries:
            sys.exit(f"beancount: {errors[:1]}")


parse_all(_TEXTS[:1])  # what is made or read on first use
timed(lambda: parse_all(_TEXTS), 1)
