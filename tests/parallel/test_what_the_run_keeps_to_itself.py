"""What belongs to all parts of a run together is not lost where others do the parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfdsl.cli.parallel import engine
from perfdsl.cli.parallel.made import Made
from tests.cli.several import source
from tests.fonts import save_usual
from tests.parallel.conftest import Crews, Run

HEAD = '体例 "项目支出绩效目标-2015"\n年度 2023\n'
BAD = source("102", "7.00").replace("财政资金 7.00", "财政资金 6.00")


def _alone_and_together(run: Run, *argv: str) -> tuple[int, str, str]:
    """What a run says with a crew, which is what it says without."""
    alone = run(*argv, "--no-cache", "-j", "1")
    assert run(*argv, "--no-cache", "-j", "2") == alone
    return alone


def _sources(folder: Path, *texts: str) -> None:
    for number, text in enumerate(texts, 1):
        (folder / f"{number}.perf").write_text(text, "utf-8")


def test_what_sources_of_one_document_say_against_each_other_is_told(
    folder: Path, run: Run, crews: Crews
) -> None:
    (folder / "perf.toml").write_text(
        '[[document]]\nname = "合"\nfiles = ["1.perf", "2.perf"]\n', "utf-8"
    )
    other = HEAD.replace("2023", "2024") + source("102", "7.00")
    _sources(folder, HEAD + source("101", "7.00"), other, HEAD + source("103", "7.00"))
    status, _, err = _alone_and_together(run, "build", "-f", "json")
    assert status == 2
    assert "P029" in err
    assert "合.perf" in crews.done


def test_a_control_figure_counts_what_the_crew_read_and_waits_for_its_faults(
    folder: Path, run: Run, crews: Crews
) -> None:
    (folder / "perf.toml").write_text('ceiling = "= 100万元"\n', "utf-8")
    _sources(folder, HEAD + source("101", "7.00"), HEAD + source("102", "7.00"))
    assert "14" in _alone_and_together(run, "check")[1]
    assert "P414" in _alone_and_together(run, "check")[1]
    _sources(folder, HEAD + source("101", "7.00"), HEAD + BAD)
    assert "P414" not in _alone_and_together(run, "check")[1]
    assert set(crews.done) == {"1.perf", "2.perf"}


def test_a_form_that_a_scheme_names_is_proved_by_the_run(
    folder: Path, run: Run, crews: Crews
) -> None:
    scheme = '体例定义 "甲省" 沿用 "项目支出绩效目标-2015" {\n  表样 "没有.docx"\n}\n'
    own = scheme + '体例 "甲省"\n年度 2023\n' + source("101", "7.00")
    _sources(folder, own, HEAD + source("102", "7.00"))
    assert "没有.docx" in _alone_and_together(run, "check")[1]
    assert crews.done == ["2.perf"]


def test_a_circle_of_imports_is_the_same_wherever_the_run_came_into_it(
    folder: Path, run: Run, crews: Crews
) -> None:
    first = HEAD + '导入 "3.perf"\n' + source("101", "7.00")
    second = HEAD + '导入 "2.perf"\n' + source("103", "7.00")
    _sources(folder, HEAD + source("100", "7.00"), first, second, first.replace("101", "104"))
    status, out, _ = _alone_and_together(run, "check")
    assert status == 1
    assert out.count("P242") == 1
    assert crews.done == ["1.perf"]


def test_a_run_with_a_crew_is_remembered_with_all_that_was_asked(
    folder: Path, run: Run, crews: Crews, compiled: list[str]
) -> None:
    (folder / "库").mkdir()
    (folder / "库" / "库.perf").write_text("设 台数 = 10台\n", "utf-8")
    importing = HEAD + '导入 "库/库.perf"\n' + source("101", "7.00").replace("≥ 10台", "≥ 台数")
    _sources(folder, importing, HEAD + source("102", "7.00"))
    command = ("check", "1.perf", "2.perf", "-j", "2")
    first = run(*command)
    assert crews.done == ["1.perf", "2.perf"]
    compiled.clear()
    assert run(*command) == first
    assert not compiled
    (folder / "库" / "库.perf").write_text("设 台数 = 10台 台\n", "utf-8")
    assert run(*command)[0] == 1
    assert compiled == ["1.perf"]


def test_a_hint_about_a_written_file_is_said_each_time(
    folder: Path, run: Run, crews: Crews
) -> None:
    (folder / "build").mkdir()
    (folder / "build" / "1.草稿.json").write_text("{}", "utf-8")
    _sources(folder, *(HEAD + source(f"10{one}", "7.00") for one in range(3)))
    command = ("build", "-f", "json", "-j", "2")
    assert "1.草稿.json" in run(*command)[2]
    (folder / "3.perf").write_text(HEAD + source("105", "7.00"), "utf-8")
    assert "1.草稿.json" in run(*command)[2]


def test_when_a_worker_is_lost_the_run_goes_on_alone(folder: Path, run: Run, crews: Crews) -> None:
    _sources(folder, *(HEAD + source(f"10{one}", "7.00") for one in range(9)), HEAD + BAD)
    alone = run("build", "--no-cache", "-j", "1")
    crews.failing = 1
    assert run("build", "--no-cache", "-j", "2") == alone


def test_what_cannot_be_handed_out_is_done_by_the_run(
    folder: Path, run: Run, crews: Crews, monkeypatch: pytest.MonkeyPatch
) -> None:
    _sources(folder, *(HEAD + source(f"10{one}", "7.00") for one in range(3)))
    alone = run("check", "--no-cache", "-j", "1")

    def refuse(*_: object) -> object:
        raise OSError("没有信号量")

    monkeypatch.setattr("perfdsl.cli.parallel.processes.processes", refuse)
    assert run("check", "--no-cache", "-j", "2") == alone


def test_a_fault_of_our_own_in_a_worker_is_told_by_the_run(
    folder: Path, run: Run, crews: Crews, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Made:
        raise ZeroDivisionError("不该这样")

    monkeypatch.setattr("perfdsl.driver.check", fail)
    _sources(folder, HEAD + source("101", "7.00"), HEAD + source("102", "7.00"))
    status, _, err = run("check", "--no-cache", "-j", "2")
    assert (status, err.count("P999")) == (2, 1)
    assert crews.batches
    assert not crews.done


def test_one_source_and_a_site_are_done_by_the_run(folder: Path, run: Run, crews: Crews) -> None:
    _sources(folder, HEAD + source("101", "7.00"))
    run("check", "-j", "2")
    _sources(folder, HEAD + source("101", "7.00"), HEAD + source("102", "7.00"))
    run("build", "-f", "site", "-j", "2")
    assert not crews.batches


def test_what_a_pdf_says_once_of_a_form_is_said_once(folder: Path, run: Run, crews: Crews) -> None:
    save_usual(folder / "字体")
    assert run("form", "eject", "项目支出绩效目标表", ".")[0] == 0
    _sources(folder, *(HEAD + source(f"10{one}", "7.00") for one in range(4)))
    command = (
        "build",
        "-f",
        "pdf,docx",
        "--form",
        "项目支出绩效目标表.docx",
        "--font-path",
        "字体",
    )
    status, _, err = _alone_and_together(run, *command)
    assert (status, err.count("[P0")) == (0, 1)
    assert not crews.batches


def test_unless_it_is_told_how_many_a_run_begins_no_process_for_a_little(
    folder: Path, run: Run, crews: Crews, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "cores", lambda: 4)
    _sources(folder, *(HEAD + source(f"10{one}", "7.00") for one in range(9)))
    run("check", "--no-cache")
    assert not crews.batches
    monkeypatch.setattr(engine, "_WORTH", 2_000)
    run("check", "--no-cache")
    assert crews.batches
    crews.batches.clear()
    monkeypatch.setattr(engine, "cores", lambda: 1)
    run("check", "--no-cache")
    assert not crews.batches


def test_no_more_processes_are_begun_than_there_is_work_for(
    folder: Path, run: Run, crews: Crews, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "cores", lambda: 64)
    monkeypatch.setattr(engine, "_WORTH", 2_000)
    monkeypatch.setattr(engine, "_WORTH_ONE", 1_000)
    _sources(folder, *(HEAD + source(f"10{one}", "7.00") for one in range(9)))
    size = sum(one.stat().st_size for one in folder.glob("*.perf"))
    run("check", "--no-cache")
    run("check", "--no-cache", "-j", "5")
    run("check", "--no-cache", "-j", "999")
    assert crews.hands == [size // 1_000, 5, 9]


@pytest.mark.parametrize("word", ["0", "-1", "x", "1.5", "", "²"])
def test_anything_but_a_number_is_wrong_use(word: str, folder: Path, run: Run) -> None:
    status, out, err = run("check", "-j", word)
    assert (status, out) == (2, "")
    assert "-j" in err


def test_a_number_may_be_as_wide_or_as_large_as_people_write_it(
    folder: Path, run: Run, crews: Crews
) -> None:
    _sources(folder, HEAD + source("101", "7.00"), HEAD + source("102", "7.00"))
    for word in ("２", "999999999999", " 2 "):
        crews.done.clear()
        assert run("check", "--no-cache", "-j", word)[0] == 0
        assert crews.done == ["1.perf", "2.perf"]
