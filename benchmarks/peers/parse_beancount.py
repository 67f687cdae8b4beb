"""beancount's parser, which is C: every .beancount of a folder.    parse_beancount.py FOLDER COUNT"""

from __future__ import annotations

import sys

from beancount.parser import parser
from sources import texts
from stopwatch import timed

_TEXTS = texts(sys.argv[1], ".beancount")


def parse_all() -> None:
    """Text → directives with places; neither booked nor checked."""
    for _, text in _TEXTS:
        entries, errors, _ = parser.parse_string(text)
        if errors or not entries:
            sys.exit(f"beancount: {errors[:1]}")


timed(parse_all, int(sys.argv[2]))
