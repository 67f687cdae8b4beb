"""PyYAML with libyaml, which is C: every .yaml of a folder.    parse_pyyaml.py FOLDER COUNT"""

from __future__ import annotations

import sys

import yaml
from sources import texts
from stopwatch import timed

_TEXTS = texts(sys.argv[1], ".yaml")


def parse_all() -> None:
    """Text → nodes with places, which is YAML's AST; no values are made of them."""
    for _, text in _TEXTS:
        yaml.compose(text, Loader=yaml.CSafeLoader)


timed(parse_all, int(sys.argv[2]))
