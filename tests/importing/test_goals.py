"""Goals: numbered in any style they are cut and lose their numbers; anything else stays whole."""

from __future__ import annotations

import pytest

from perfdsl.importing.recognition.goals import goals_of


@pytest.mark.parametrize(
    "text",
    [
        "1.做好甲\n2.做好乙",
        "1、做好甲\n2、做好乙",
        "（1）做好甲\n（2）做好乙",
        "1）做好甲\n2）做好乙",
        "目标1：做好甲\n目标2：做好乙",
        "1．做好甲\n 2．做好乙",
        "目标1：做好甲\n目标2：做好乙\n目标3：\n……",
    ],
)
def test_numbered_lines_are_goals(text: str) -> None:
    assert goals_of(text) == ["做好甲", "做好乙"]


def test_goals_on_one_line_are_cut_behind_the_end_of_a_sentence() -> None:
    assert goals_of("1.做好甲；2.做好乙。") == ["做好甲；", "做好乙。"]


def test_a_date_behind_a_number_is_no_decimal() -> None:
    assert goals_of("1.9月底前完成采购") == ["9月底前完成采购"]
    assert goals_of("1.9月底前完成\n2.12月底前验收") == ["9月底前完成", "12月底前验收"]


@pytest.mark.parametrize(
    "text",
    [
        "做好甲\n做好乙",
        "1.5万人次培训",
        "2.做好乙\n3.做好丙",
        "投入1.5亿元。2.做好乙",
        "按1.标准做",
    ],
)
def test_what_does_not_count_from_one_stays_whole(text: str) -> None:
    assert goals_of(text) == [text]


def test_nothing_is_no_goal() -> None:
    assert goals_of("  \n") == []
