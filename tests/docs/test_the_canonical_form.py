"""The example of the canonical form in the manual is what the formatter makes of it."""

from __future__ import annotations

from perfdsl.syntax.formatting import formatted
from tests.docs.test_the_documents import LANGUAGE, fences


def test_the_example_is_what_the_formatter_writes() -> None:
    section = LANGUAGE.partition("## 规范写法")[2].partition("\n## ")[0]
    careless, tidy = fences(section, "text")
    assert formatted(careless) == tidy
    assert formatted(tidy) == tidy
