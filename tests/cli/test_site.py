"""``perfc build -f site``: one site for all documents of a run."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.several import settings, source

Plant = Callable[[str, str], Path]
pytestmark = pytest.mark.usefixtures("two_sources")


def pages(folder: Path, below: str = "build/site") -> dict[str, str]:
    """The text of every page, by its path."""
    found = (folder / below).rglob("*.html")
    return {path.relative_to(folder / below).as_posix(): path.read_text("utf-8") for path in found}


def test_a_workspace_of_several_files_is_one_site(run: Run, folder: Path) -> None:
    ran = run("build", "-f", "site")
    assert (ran.status, ran.out) == (0, "build/site/index.html\n")
    assert ran.err.endswith("网站「build/site」：10 页\n")
    found = pages(folder)
    assert len(found) == 10
    assert "35.00" in found["index.html"]
    assert all(
        f"{name}</a>" in found["projects.html"] for name in ("101 之1", "101 之2", "102 之1")
    )


def test_other_formats_are_written_beside_it(run: Run, folder: Path) -> None:
    ran = run("build", "-f", "json,site", "--lang", "en")
    assert ran.out.splitlines() == ["build/下属/乙.json", "build/甲.json", "build/site/index.html"]
    assert ran.err.endswith("site “build/site”: 10 pages\n")
    alone = (folder / "build/甲.json").read_bytes()
    run("build", "-f", "json")
    assert (folder / "build/甲.json").read_bytes() == alone


def test_perf_toml_and_the_command_line_choose_it(run: Run, plant: Plant, folder: Path) -> None:
    plant("perf.toml", (folder / "perf.toml").read_text("utf-8").replace('"json"', '"site"'))
    assert run("build", "-o", "网站").out == "网站/site/index.html\n"
    assert "：10 页" in run("build").err


def test_documents_of_perf_toml_are_told_together(run: Run, plant: Plant, folder: Path) -> None:
    settings(plant, '[[document]]\nname = "全市"\nfiles = ["甲.perf", "下属/乙.perf"]')
    assert run("build", "-f", "site").status == 0
    assert "3.102 之1绩效目标表" in "".join(pages(folder).values())


def test_together_gives_the_same_pages_as_apart(run: Run, folder: Path) -> None:
    run("build", "-f", "site")
    apart = sorted(pages(folder))
    run("build", "-f", "site", "--together", "全市", "甲.perf", "下属/乙.perf")
    assert sorted(pages(folder)) == apart


def test_pages_of_a_project_that_is_gone_are_removed_and_the_others_stay(
    run: Run, plant: Plant, folder: Path
) -> None:
    run("build", "-f", "site")
    before = set(pages(folder))
    plant("甲.perf", source("101", "10.00"))
    run("build", "-f", "site")
    after = set(pages(folder))
    gone = before - after
    assert after < before and len(gone) == 2
    assert {path.partition("/")[0] for path in gone} == {"projects", "findings.html"}


def test_with_a_faulty_file_the_earlier_site_stays(run: Run, plant: Plant, folder: Path) -> None:
    run("build", "-f", "site")
    before = pages(folder)
    plant("甲.perf", source("101", "10.00").replace("财政资金 10.00", "财政资金 9.00"))
    ran = run("build", "-f", "site,json")
    assert (ran.status, ran.out) == (1, "build/下属/乙.json\n")
    assert "提示[P057] 网站「build/site」没有写：有 1 个文档印不出" in ran.err
    assert pages(folder) == before


def test_a_file_that_cannot_be_read_keeps_the_site_as_well(run: Run, plant: Plant) -> None:
    plant("丙.perf", "").write_bytes(b"\xff\xff\x00")
    ran = run("build", "-f", "site")
    assert ran.status == 2 and ran.out == "" and "P057" in ran.err


def test_a_library_without_projects_does_not(run: Run, plant: Plant, folder: Path) -> None:
    plant("库.perf", "设 台数 = 10台\n")
    assert run("build", "-f", "site").out == "build/site/index.html\n"
    assert len(pages(folder)) == 10


def test_a_draft_has_a_site_of_its_own_with_its_errors_marked(
    run: Run, plant: Plant, folder: Path
) -> None:
    run("build", "-f", "site")
    before = pages(folder)
    plant("甲.perf", source("101", "10.00").replace("财政资金 10.00", "财政资金 9.00"))
    ran = run("build", "-f", "site", "--draft")
    assert (ran.status, ran.out) == (1, "build/site.草稿/index.html\n")
    drafted = pages(folder, "build/site.草稿")
    assert all("草稿 · 1 个错误未改，不得上报" in page for page in drafted.values())
    [faulty] = [page for page in drafted.values() if "〔P401〕" in page]
    assert '<b class="error">错误</b> <b class="code">P401</b>' in faulty
    assert pages(folder) == before


def test_of_a_draft_that_is_left_a_final_site_tells(run: Run, plant: Plant) -> None:
    sound = source("101", "10.00")
    plant("甲.perf", sound.replace("财政资金 10.00", "财政资金 9.00"))
    run("build", "-f", "site", "--draft")
    plant("甲.perf", sound)
    ran = run("build", "-f", "site")
    assert ran.status == 0
    assert "提示[P044] 「build/site.草稿」是以前的草稿" in ran.err


def test_findings_stand_on_the_pages_less_those_that_nobody_wants(
    run: Run, plant: Plant, folder: Path
) -> None:
    text = source("101", "10.00").replace(
        '数量 "设备数" ≥ 10台', '数量 "设备数" ≥ 10台\n 时效 "完成" 10月份之前'
    )
    plant("甲.perf", text)
    run("build", "-f", "site")
    assert "〔警告 P529〕" in "".join(pages(folder).values())
    settings(plant, "[lint]\nignore = ['P529']")
    run("build", "-f", "site")
    assert "P529" not in "".join(pages(folder).values())


def test_the_pages_do_not_depend_on_the_day(
    run: Run, plant: Plant, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = '时效 "完成" 10月份之前 # 豁免 P529：合同如此，至 2001-01-01'
    text = source("101", "10.00").replace(
        '数量 "设备数" ≥ 10台', f'数量 "设备数" ≥ 10台\n {line}\n'
    )
    plant("甲.perf", text)
    monkeypatch.setattr("perfdsl.cli.day.date", None)  # whoever asks for today fails
    run("build", "-f", "site")
    assert "P529" not in "".join(pages(folder).values())


def test_a_file_of_others_is_kept_and_told(run: Run, plant: Plant, folder: Path) -> None:
    plant("build/site/index.html", "自己写的")
    ran = run("build", "-f", "site")
    assert (ran.status, ran.out) == (2, "")
    assert "错误[P056] 「build/site/index.html」不是 perfc 写的" in ran.err
    assert (folder / "build/site/index.html").read_text("utf-8") == "自己写的"


def test_a_full_disk_is_told_once_and_the_site_stays(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("build", "-f", "site")
    before = pages(folder)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("perfdsl.output.exchange.os.replace", full)
    ran = run("build", "-f", "site")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.count("P021") == 1
    assert pages(folder) == before


def test_no_page_names_a_folder_of_this_machine(run: Run, folder: Path) -> None:
    run("build", "-f", "site")
    assert str(folder) not in "".join(pages(folder).values())
