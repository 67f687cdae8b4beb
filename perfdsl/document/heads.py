"""Which fields stand where in the head of a form: data, in ``templates/heads``, a file a form.

A file is read when a form first asks for it, and kept. Its form::

    # 井号后面是注释
    甲 / 甲的另一种叫法 | 乙
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from perfdsl.document.model import Field, Project
from perfdsl.resources import resource_dir

_FOLDER = "heads"
Names = tuple[str, ...]
HeadRow = tuple[Names, ...]


def head_fields(project: Project, form: str) -> Iterator[tuple[Field, ...]]:
    """The rows of the head, each of one field or two; ``form`` is the name of the form's folder.

    A field that the form asks for and the project has not is there without a text. Fields that it
    does not ask for follow in their order, a row each, so that nothing is left out.
    """
    left = list(project.fields)
    for row in rows_of(form):
        yield tuple(_taken(names, left) for names in row)
    for one in left:
        yield (one,)


def _taken(names: Names, left: list[Field]) -> Field:
    for name in names:
        for at, one in enumerate(left):
            if one.name == name:
                return left.pop(at)
    return Field(names[0], "")


@cache
def rows_of(form: str) -> tuple[HeadRow, ...]:
    """The rows that the form asks for, each name with its other spellings behind it."""
    path = resource_dir("templates") / _FOLDER / f"{form}.txt"
    return read_rows(path.read_text("utf-8"), path.name)


def read_rows(text: str, file: str) -> tuple[HeadRow, ...]:
    """The rows of a file's text. A file that is not well formed is our fault: ``ValueError``."""
    rows: list[HeadRow] = []
    seen: set[str] = set()
    for number, line in enumerate(text.splitlines(), 1):
        said = line.partition("#")[0].strip()
        if not said:
            continue
        row = tuple(tuple(map(str.strip, cell.split("/"))) for cell in said.split("|"))
        names = [name for cell in row for name in cell]
        if len(row) > 2 or not all(names) or seen.intersection(names):
            raise ValueError(f"{file}:{number}: not one or two cells with new names: {said}")
        seen.update(names)
        rows.append(row)
    return tuple(rows)
