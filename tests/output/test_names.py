"""What outputs are called, and which names are refused."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from perfdsl.output import name_faults, output_path
from perfdsl.workspace import Place


def place(relative: str, shown: str = "") -> Place:
    return Place(Path(relative), shown or relative, PurePosixPath(relative))


def codes(*places: Place) -> list[str]:
    return [fault.kind.code for fault in name_faults(places).values()]


@pytest.mark.parametrize(
    ("source", "output"),
    [
        ("2023.perf", "2023.docx"),
        ("本级/2023.v2.perf", "本级/2023.v2.docx"),
        ("A.PERF", "A.docx"),
        ("目标.txt", "目标.txt.docx"),
    ],
)
def test_an_output_is_named_after_its_source(source: str, output: str) -> None:
    assert str(output_path(PurePosixPath(source), "docx")) == output


@pytest.mark.parametrize(
    "name",
    [
        "CON.perf",
        "nul.v2.perf",
        "com1.perf",
        "LPT¹.perf",
        "aux/a.perf",
        "a .perf",
        "a..perf",
        "b./a.perf",
        "a:b.perf",
        'a"b.perf',
        "a?.perf",
        "a|b.perf",
        "a\\b.perf",
        "a\nb.perf",
        "a\x1bb.perf",
        "\udcff.perf",
        ".perf",
    ],
)
def test_a_name_windows_cannot_store_is_refused(name: str) -> None:
    assert codes(place(name)) == ["P026"]


@pytest.mark.parametrize(
    "name",
    ["2023.perf", "con2.perf", "连接con.perf", "a b.perf", "（一）.perf", "com.perf", "a.b.perf"],
)
def test_an_ordinary_name_is_fine(name: str) -> None:
    assert codes(place(name)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a.perf", "a.perf"),
        ("a.perf", "A.perf"),
        ("B/a.perf", "b/a.PERF"),
        ("é.perf", "e\u0301.perf"),
    ],
)
def test_of_two_sources_with_one_output_neither_is_built(one: str, other: str) -> None:
    first, second = place(one, "甲/a.perf"), place(other, "乙/a.perf")
    faults = name_faults((first, second, place("c.perf")))
    assert set(faults) == {first, second}
    assert {fault.kind.code for fault in faults.values()} == {"P025"}
    assert "乙/a.perf" in faults[first].message.zh


def test_a_name_and_a_longer_one_do_not_clash() -> None:
    assert codes(place("a.perf"), place("a.txt"), place("b/a.perf")) == []
