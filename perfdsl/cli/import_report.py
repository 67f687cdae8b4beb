"""What an import reports: where each cell went, in columns or as JSON, and how many have no place."""

from __future__ import annotations

import json
from collections.abc import Iterable

from perfdsl.cli.import_targets import Target
from perfdsl.diagnostics.model import Lang, Text
from perfdsl.diagnostics.width import cells, visible, well_formed
from perfdsl.importing.importing import Imported

_HEADS = (Text("单元格", "Cell"), Text("放到", "Goes to"), Text("内容", "Text"))
_NOWHERE = Text("没有放进去", "no place")
_SUMMARY = Text(
    "{file}：{projects} 个项目，{total} 格有字，放进去 {placed} 格，没有放进去 {left} 格\n",
    "{file}: {projects} projects, {total} filled cells, {placed} placed, {left} not placed\n",
)
_OTHER = Text(
    "  {place} 不是绩效目标表，没有导入\n", "  {place} is no table of targets: left out\n"
)
_WIDEST_PLACE, _WIDEST_TEXT = 40, 60


def mapping(imported: Imported, lang: Lang) -> str:
    """A line a cell: its place, where it goes, its text; aligned by display width."""
    rows = [tuple(head.get(lang) for head in _HEADS)]
    for one in imported.placements:
        where = (one.where or _NOWHERE).get(lang)
        text = _cut(one.spot.text, _WIDEST_TEXT)
        rows.append((visible(one.spot.place), _cut(where, _WIDEST_PLACE), text))
    widths = [max(cells(row[column]) for row in rows) for column in range(2)]
    return "".join(
        f"{_padded(place, widths[0])}  {_padded(where, widths[1])}  {text}".rstrip() + "\n"
        for place, where, text in rows
    )


def summary(target: Target, imported: Imported, lang: Lang) -> str:
    """How many cells there were, and how many found a place."""
    total, left = len(imported.placements), len(imported.left)
    values = {
        "file": visible(target.file),
        "projects": imported.projects,
        "total": total,
        "placed": total - left,
        "left": left,
    }
    return _SUMMARY.fill(values).get(lang)


def left_over(imported: Imported) -> str:
    """Every cell without a place, a line each: ``表2!R7C3 …``."""
    lines = (
        f"  {visible(one.spot.place)} {_cut(one.spot.text, _WIDEST_TEXT)}" for one in imported.left
    )
    return "".join(f"{line}\n" for line in lines)


def other_tables(imported: Imported, lang: Lang) -> str:
    """The tables of something else, a line each."""
    return "".join(_OTHER.fill({"place": visible(one)}).get(lang) for one in imported.others)


def as_json(outcomes: Iterable[tuple[Target, Imported | None, bool]], lang: Lang) -> bytes:
    """The mapping of every file; ``where`` is null for a cell without a place."""
    files = [
        {
            "path": target.file,
            "output": target.named if is_written else None,
            "projects": imported.projects if imported else 0,
            "others": list(imported.others) if imported else [],
            "cells": [
                {
                    "place": one.spot.place,
                    "text": one.spot.text,
                    "where": one.where.get(lang) if one.where else None,
                }
                for one in (imported.placements if imported else ())
            ],
        }
        for target, imported, is_written in outcomes
    ]
    text = json.dumps({"schema": 1, "files": files}, ensure_ascii=False, indent=2)
    return (well_formed(text) + "\n").encode("utf-8")


def _cut(text: str, width: int) -> str:
    shown = visible(text[: 4 * width].replace("\n", " "))
    if cells(shown) <= width and len(text) <= 4 * width:
        return shown
    kept = ""
    for sign in shown:
        if cells(kept + sign) > width - 2:
            break
        kept += sign
    return kept + "…"


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cells(text))
