"""PyYAML with libyaml, which is C: every .yaml of a folder.    parse_pyyaml.py FOLDER"""

from __future__ import annotations

import sys

import yaml
from sources import Sources, texts
from stopwatch import timed

_TEXTS = texts(sys.argv[1], ".yaml")


def parse_all(sources: Sources) -> None:
    """Text → nodes with places, which is YAML's AST; no values are made of them."""
    for _, text in sources:
        yaml.compose(text, Loader=yaml.CSafeLoader)


parse_all(_TEXTS[:1])  # what is made or read on first use
timed(lambda: parse_all(_TEXTS), 1)
