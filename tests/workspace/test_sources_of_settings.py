"""The sources and documents that the settings mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfdsl.workspace import Found, Settings, find, find_together
from tests.workspace.settings_files import (
    complaint,
    plant,
    said,
    understood,
    write,
)


def sources(folder: Path, *entries: str, cwd: Path | None = None) -> Found:
    quoted = ", ".join(f"'{entry}'" for entry in entries)
    listed = understood(folder, f"sources = [{quoted}]").sources
    skip = folder / "build"
    return find((), cwd=cwd or folder, root=folder, skip=skip, sources=listed)


def names(found: Found) -> list[str]:
    return [str(place.relative) for place in found.places]


def found_codes(found: Found) -> list[str]:
    return [one.kind.code for one in found.diagnostics]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    plant(
        tmp_path, "a.perf", "b.perf", "下属/甲/a.perf", "下属/乙/c.perf", "下属/d.perf", "x.txt",
        "build/e.perf", ".git/f.perf", "2023年/甲2023.perf",
    )  # fmt: skip
    return tmp_path


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (["b.perf", "a.perf"], ["b.perf", "a.perf"]),
        (["b.perf", "*.perf"], ["b.perf", "a.perf"]),
        (["下属/*.perf"], ["下属/d.perf"]),
        (["下属"], ["下属/d.perf", "下属/乙/c.perf", "下属/甲/a.perf"]),
        (["下属/*/c.perf", "./下属/../a.perf"], ["下属/乙/c.perf", "a.perf"]),
        (["**/a.perf"], ["a.perf", "下属/甲/a.perf"]),
        (["下属/**/*.perf"], ["下属/d.perf", "下属/乙/c.perf", "下属/甲/a.perf"]),
        (["*年"], ["2023年/甲2023.perf"]),
        (["**/甲*3.perf"], ["2023年/甲2023.perf"]),
        (["x.txt"], ["x.txt"]),
    ],
)
def test_sources_are_files_folders_and_patterns_in_the_order_given(
    tree: Path, entries: list[str], expected: list[str]
) -> None:
    found = sources(tree, *entries)
    assert (names(found), found_codes(found)) == (expected, [])


def test_sources_are_shown_from_where_the_command_runs(tree: Path) -> None:
    found = sources(tree, "下属/*.perf", "a.perf", cwd=tree / "下属")
    assert [place.shown for place in found.places] == ["../下属/d.perf", "../a.perf"]


def test_the_command_line_outweighs_the_sources_of_the_settings(tree: Path) -> None:
    listed = understood(tree, "sources = ['没有.perf']").sources
    found = find(["a.perf"], cwd=tree, root=tree, skip=tree / "build", sources=listed)
    assert (names(found), found.diagnostics) == (["a.perf"], ())


@pytest.mark.parametrize(
    "entry", ["没有.perf", "没有/*.perf", "*.txt", "a*b*a.perf", "b.perf/*", ".git/*/x"]
)
def test_what_matches_nothing_is_told_at_its_place(tree: Path, entry: str) -> None:
    found = sources(tree, "a.perf", entry)
    assert names(found) == ["a.perf"]
    (one,) = found.diagnostics
    assert one.kind.code == "P038"
    assert one.span and one.span.text == entry


@pytest.mark.parametrize(
    ("entry", "near"),
    [("a", "a.perf"), ("下属/e.perf", "下属/d.perf"), ("下屬/d.perf", "下属/d.perf")],
)
def test_a_misspelt_source_offers_the_nearest(tree: Path, entry: str, near: str) -> None:
    assert said(sources(tree, entry).diagnostics[0]) == f"是不是「{near}」？"


def test_a_source_that_a_link_leads_out_of_the_workspace_is_refused(tmp_path: Path) -> None:
    plant(tmp_path, "out/a.perf", "in/b.perf")
    (tmp_path / "in" / "link").symlink_to(tmp_path / "out")
    found = sources(tmp_path / "in", "link/a.perf", "link", "link/*.perf", "b.perf")
    assert (names(found), found_codes(found)) == (["b.perf"], ["P035"] * 3)


def test_stars_are_matched_without_trying_every_way(tmp_path: Path) -> None:
    plant(tmp_path, "a" * 200 + ".perf")
    assert found_codes(sources(tmp_path, "*a" * 90 + "*b.perf")) == ["P038"]
    plant(tmp_path, "/".join("a" * 60) + "/x.perf")
    assert found_codes(sources(tmp_path, "**/a/" * 70 + "y.perf")) == ["P038"]


def test_only_so_many_patterns_are_taken(tmp_path: Path) -> None:
    entries = ", ".join(f"'{number}*'" for number in range(201))
    found = complaint(tmp_path, f"sources = [{entries}]")
    assert found.kind.code == "P034"
    assert found.span and found.span.text == "200*"


def test_a_workspace_without_sources_is_told_as_a_folder(tmp_path: Path) -> None:
    write(tmp_path, "")
    skip = tmp_path / "build"
    found = find((), cwd=tmp_path, root=tmp_path, skip=skip, sources=Settings().sources)
    assert found_codes(found) == ["P005"]


def test_a_document_has_its_files_in_order_each_once(tree: Path) -> None:
    found = understood(
        tree,
        "[[document]]\nname = '全市'\nfiles = ['b.perf', '*.perf', '下属']\n"
        "[[document]]\nname = '本级'\nfiles = ['b.perf', '没有.perf']\n"
        "[[document]]\nname = '空'\nfiles = ['没有*']\n",
    )
    together, diagnostics = find_together(found.documents, cwd=tree, root=tree, skip=tree / "build")
    assert [(one.name, [str(place.relative) for place in one.places]) for one in together] == [
        ("全市", ["b.perf", "a.perf", "下属/d.perf", "下属/乙/c.perf", "下属/甲/a.perf"]),
        ("本级", ["b.perf"]),
    ]
    assert [one.span.begin.line for one in together if one.span] == [2, 5]
    assert [one.kind.code for one in diagnostics] == ["P038", "P038"]
