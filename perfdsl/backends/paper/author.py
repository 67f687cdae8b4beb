"""Who a PDF says it is by."""

from __future__ import annotations

from perfdsl.document.model import Document


def author(document: Document) -> str:
    """The unit; the first of several, and how many they are. Never whoever runs the program."""
    units = document.units
    if len(units) > 1:
        return f"{units[0].name}等{len(units)}个单位"
    return "".join(unit.name for unit in units)
