"""Findings in the order in which people read them: file by file, in a file project by project."""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.diagnostics.model import Diagnostic

Group = list[Diagnostic]
"""Findings of one file that stand together: of one project, or outside every project."""


def grouped(diagnostics: Iterable[Diagnostic]) -> list[list[Group]]:
    """The findings by file, and within a file by project, each in the order of its first finding.

    A file's findings come in source order, so what is outside every project stands between the
    projects it stands between. A finding belongs to the file it shows first: what a template of a
    library gets wrong for three projects stands under the library, with the project it is wrong for.
    """
    files: dict[str, list[Group]] = {}
    projects: dict[tuple[str, str, bool], Group] = {}
    for each in diagnostics:
        groups = files.setdefault(each.path, [])
        if each.project is None:
            if not groups or groups[-1][0].project is not None:
                groups.append([])
            groups[-1].append(each)
            continue
        key = (each.path, each.project, each.in_department)
        if key in projects:
            projects[key].append(each)
        else:
            projects[key] = group = [each]
            groups.append(group)
    return list(files.values())
