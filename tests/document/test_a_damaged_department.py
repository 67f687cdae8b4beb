"""Whatever happens to the source of a department, it is read, and its draft can be printed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from perfdsl.backends import emit
from perfdsl.driver import compile_source
from perfdsl.source import SourceFile
from tests.syntax.test_hostile import PIECES

EXAMPLE = Path(__file__).parents[2] / "examples" / "department" / "文化和旅游局-2024.perf"
# What most of these have to do with: the part that only a department has.
_WORDS = ("任务", "内容", "预算", "部门", "财政拨款", '"', "{", "}", "\n")


def damaged(seed: int) -> str:
    """The example with letters lost, doubled and put in, most of them in its tasks."""
    dice = random.Random(seed)
    text = EXAMPLE.read_text("utf-8")
    end = text.index("目标")
    for _ in range(dice.choice((1, 2, 6))):
        at = dice.randrange(end if dice.random() < 0.8 else len(text))
        choice = dice.random()
        if choice < 0.4:
            text = text[:at] + text[at + dice.randrange(1, 12) :]
        elif choice < 0.8:
            text = text[:at] + dice.choice((*PIECES, *_WORDS)) + text[at:]
        else:
            other = dice.randrange(end)
            text = text[:at] + text[other : other + dice.randrange(1, 80)] + text[at:]
    return text


@pytest.mark.parametrize("seed", range(80))
def test_a_damaged_department_is_reported_and_printed_as_a_draft(seed: int) -> None:
    done = compile_source(SourceFile("局.perf", damaged(seed)))
    printed = done.document or done.draft
    for backend in ("json", "html", "md") if printed else ():
        assert printed
        assert emit(backend, printed)


@pytest.mark.parametrize("seed", range(0, 80, 8))
def test_its_draft_can_be_printed_for_the_office(seed: int) -> None:
    done = compile_source(SourceFile("局.perf", damaged(seed)))
    printed = done.document or done.draft
    for backend in ("docx", "xlsx") if printed else ():
        assert printed
        assert emit(backend, printed)
