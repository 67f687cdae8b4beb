"""References in formulas, found and put where their rows are."""

from __future__ import annotations

import pytest

from perfdsl.forms.sheets.areas import Area
from perfdsl.forms.sheets.formulas import Moved, Reference, moved, shifted
from perfdsl.forms.sheets.moving import Moves


def _ten_lower(reference: Reference) -> Moved:
    return Moved(reference.sheet, reference.top + 10, reference.bottom + 10)


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("A1+$B$2", "A11+$B$12"),
        ("SUM(A1:B2)", "SUM(A11:B12)"),
        ("SUM($1:$3)", "SUM($11:$13)"),
        ("SUM(A:B)", "SUM(A:B)"),
        ('"A1"&A1&"""B2"', '"A1"&A11&"""B2"'),
        ("LOG10(A1)", "LOG10(A11)"),
        ("ATAN2(A1,B1)", "ATAN2(A11,B11)"),
        ("名称A1+A1名称", "名称A1+A1名称"),
        ("Sheet1!A1+'我的 表'!B2:C3", "Sheet1!A11+'我的 表'!B12:C13"),
        ("汇总!A1", "汇总!A11"),
        ("[1]Sheet1!A1+A1", "[1]Sheet1!A1+A11"),
        ("'[书.xlsx]表'!A1+A1", "'[书.xlsx]表'!A1+A11"),
        ("表1[[#This Row],[A1]]+A1", "表1[[#This Row],[A1]]+A11"),
        ("SUM(开始:结束!A1)+A1", "SUM(开始:结束!A1)+A11"),
        ("XFD1048576-A0", "XFD1048586-A0"),
        ("AAAA1+XFE1", "AAAA1+XFE1"),
        ("1.5E3+A1", "1.5E3+A11"),
        ("A2:A1", "A12:A11"),
        ("_xlfn.IFS(A1,B1)", "_xlfn.IFS(A11,B11)"),
    ],
)
def test_every_reference_and_nothing_else_is_moved(formula: str, expected: str) -> None:
    assert moved(formula, _ten_lower) == expected


def test_what_is_gone_is_an_error_of_the_formula() -> None:
    assert moved("SUM(A1:B2)*2", lambda _: None) == "SUM(#REF!)*2"


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("SUM(A1)", "SUM(A1:A3)"),
        ("SUM(A1,9)", "SUM(A1:A3,9)"),
        ("ROUND(A1,2)", "ROUND(A1,2)"),
        ("A1*2", "A1*2"),
    ],
)
def test_a_cell_that_is_summed_is_summed_over_all_its_rows(formula: str, expected: str) -> None:
    def three(reference: Reference) -> Moved:
        return Moved(None, 1, 1 if reference.is_cell else 3)

    assert moved(formula, three) == expected


@pytest.mark.parametrize("name", ["甲", "我的 表", "A1", "R1C1", "2024", "it's"])
def test_a_sheet_that_is_called_anew_is_quoted_where_it_must_be(name: str) -> None:
    done = moved("旧!A1", lambda reference: Moved(name, reference.top, reference.bottom))
    assert done == ("甲!A1" if name == "甲" else "'" + name.replace("'", "''") + "'!A1")


def test_a_shared_formula_is_shifted_where_it_is_relative() -> None:
    assert shifted("A1+$B1+B$1+$B$1+表!C3", 2, 1) == "B3+$B3+C$1+$B$1+表!D5"


def test_rows_behind_the_last_move_with_the_end() -> None:
    moves = Moves(3)
    moves.add(1, 1, 1, ())
    for turn, new in enumerate((2, 3, 4)):
        moves.add(2, 1, new, (turn,))
    moves.add(3, 1, 5, ())
    assert moves.rows(1, 3) == (1, 5)
    assert moves.rows(2, 2, (1,)) == (3, 3)
    assert moves.rows(9, 9) == (11, 11)
    assert moves.areas(Area(0, 2, 1, 1_048_576)) == [
        Area(0, 2, 1, 1_048_576),
    ]


def test_an_area_that_a_loop_tears_apart_is_several() -> None:
    moves = Moves(2)
    for turn, new in enumerate((1, 3)):
        moves.add(1, 1, new, (turn,))
        moves.add(2, 1, new + 1, (turn,))
    assert moves.areas(Area(0, 1, 0, 1)) == [Area(0, 1, 0, 1), Area(0, 3, 0, 3)]
    assert moves.areas(Area(0, 1, 0, 2)) == [Area(0, 1, 0, 4)]
