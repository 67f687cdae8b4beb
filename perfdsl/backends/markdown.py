"""Any text as one line of Markdown that shows it letter for letter."""

from __future__ import annotations

import re
from functools import lru_cache

from perfdsl.backends.markup import Markup
from perfdsl.pattern import pattern

# What means something inside a line: emphasis, code, links, tags, entities, cells, what is
# struck out, formulas; and an address, which some readers would make a link of, signs and all.
_SIGNS = pattern(r"[\\`*_\[<|~$&#]|:(?=//)|(?<=\bwww)\.", re.IGNORECASE)
# What means something where a line begins: a quotation, a list, a rule.
_BEGINNING = pattern(r"^([0-9]{0,9})(>|[-+.)](?=[\s-]|$))")
_LINE_END = pattern(r"\r\n?|\n")
# Blanks at its ends are not shown by any reader, and four of them would make a line code.
_BLANKS = " \t"


@lru_cache(1024)
def inline(text: str) -> Markup:
    """The text with every sign escaped that Markdown would read, and its line ends as ``<br>``."""
    return Markup("<br>").join(Markup(_line(line)) for line in _LINE_END.split(text))


def _line(line: str) -> str:
    line = _SIGNS.sub(r"\\\g<0>", line.strip(_BLANKS).replace("\t", " "))
    return _BEGINNING.sub(r"\1\\\2", line)
