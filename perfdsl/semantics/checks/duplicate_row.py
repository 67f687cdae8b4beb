"""P210: no two indicators of one name under one 二级."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Related, Text
from perfdsl.semantics.kinds import DUPLICATE_ROW
from perfdsl.semantics.model import Project
from perfdsl.semantics.scheme import Scheme
from perfdsl.source import Span


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """The second row is reported, with the first as the other place. White space does not count."""
    first: dict[tuple[str, str, str], Span] = {}
    for row in project.rows:
        key = (row.level1.name, row.level2.name, "".join(row.name.split()))
        before = first.setdefault(key, row.span)
        if before is not row.span:
            related = (Related(before, Text("最先写在这里", "first written here")),)
            yield DUPLICATE_ROW.at(row.span, level=row.level2.name, name=row.name, related=related)
