"""``check --baseline`` and ``--write-baseline``: an old collection, of which only what is new is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.several import Plant, source

FILE = "基线.json"


@pytest.fixture(autouse=True)
def old(two_sources: None, plant: Plant) -> None:
    """An old collection: P529 in one file, P516 in the other."""
    plant("甲.perf", late("101", "10月前"))
    plant("下属/乙.perf", source("102", "5.00").replace("≥ 90%", "≥ 120%"))


def late(code: str, *dates: str) -> str:
    rows = "".join(f'; 时效 "时间{at}" {date}' for at, date in enumerate(dates))
    return source(code, "10.00").replace("≥ 10台", f"≥ 10台{rows}")


def codes(run: Run, *argv: str) -> list[str]:
    shown = json.loads(run("check", "--output-format", "json", *argv).out)
    return sorted(one["code"] for one in shown["diagnostics"])


def last(run: Run, *argv: str) -> str:
    return run("check", *argv).out.splitlines()[-1]


def test_what_is_on_record_is_not_reported_again(run: Run) -> None:
    assert codes(run) == ["P516", "P529"]
    ran = run("check", "--write-baseline", FILE)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == ("没有发现问题\n已记入基线 基线.json：2 个警告和提示；错误和豁免的问题不记\n")
    assert codes(run, "--baseline", FILE) == []
    assert last(run, "--baseline", FILE) == "基线 基线.json：2 个旧问题没有列出"
    assert run("check", "--strict", "--baseline", FILE).status == 0


def test_only_what_is_new_is_reported(run: Run, plant: Plant) -> None:
    run("check", "--write-baseline", FILE)
    plant("甲.perf", "# 新的一行\n\n" + late("101", "10月前", "11月前"))
    assert codes(run, "--baseline", FILE) == ["P529"]
    assert "11月前" in run("check", "--baseline", FILE).out
    assert run("check", "--strict", "--baseline", FILE).status == 1


def test_what_is_mended_is_counted_until_it_is_recorded_anew(run: Run, plant: Plant) -> None:
    run("check", "--write-baseline", FILE)
    plant("甲.perf", late("101", "10月底前"))
    said = last(run, "--baseline", FILE)
    assert said == (
        "基线 基线.json：1 个旧问题没有列出；记着的有 1 个已经没有了，可以重记："
        "perfc check --write-baseline 基线.json"
    )
    run("check", "--write-baseline", FILE)
    assert last(run, "--baseline", FILE) == "基线 基线.json：1 个旧问题没有列出"


def test_what_was_not_looked_at_is_not_called_gone_and_stays_on_record(run: Run) -> None:
    run("check", "--write-baseline", FILE)
    assert last(run, "--baseline", FILE, "甲.perf") == "基线 基线.json：1 个旧问题没有列出"
    assert last(run, "--baseline", FILE, "--ignore", "P516") == "基线 基线.json：1 个旧问题没有列出"
    before = Path(FILE).read_bytes()
    run("check", "--write-baseline", FILE, "甲.perf")
    run("check", "--write-baseline", FILE, "--select", "P52")
    assert Path(FILE).read_bytes() == before


def test_an_error_is_never_on_record(run: Run, plant: Plant) -> None:
    plant("丙.perf", source("103", "5.00").replace("财政资金 5.00", "财政资金 4.00"))
    ran = run("check", "--write-baseline", FILE)
    assert ran.status == 1
    assert "错误[P401]" in ran.out
    assert "P401" not in Path(FILE).read_text("utf-8")
    assert codes(run, "--baseline", FILE) == ["P401"]
    assert run("check", "--baseline", FILE).status == 1


def test_a_file_with_an_error_keeps_its_records(run: Run, plant: Plant) -> None:
    run("check", "--write-baseline", FILE)
    before = Path(FILE).read_bytes()
    plant("甲.perf", late("101", "10月前") + "项目\n")
    assert "已经没有了" not in run("check", "--baseline", FILE).out
    run("check", "--write-baseline", FILE)
    assert Path(FILE).read_bytes() == before


def test_findings_about_waivers_are_never_on_record(run: Run, plant: Plant) -> None:
    plant("甲.perf", late("101", "10月前  # 豁免 P529：有批复，至 2001-01-01\n"))
    run("check", "--write-baseline", FILE)
    assert codes(run, "--baseline", FILE) == ["P603"]


def test_what_is_waived_is_not_on_record(run: Run, plant: Plant) -> None:
    plant("甲.perf", late("101", "10月前  # 豁免 P529：有批复，至 2023-12-31\n"))
    run("check", "--write-baseline", FILE, "--as-of", "2023-12-31")
    assert "P529" not in Path(FILE).read_text("utf-8")
    assert codes(run, "--baseline", FILE, "--as-of", "2023-12-31") == []
    assert codes(run, "--baseline", FILE, "--as-of", "2024-01-01") == ["P529", "P603"]


def test_the_file_is_the_same_from_every_folder_and_in_every_language(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("check", "--write-baseline", FILE)
    before = Path(FILE).read_bytes()
    assert str(folder).encode() not in before
    monkeypatch.chdir(folder / "下属")
    run("check", "--write-baseline", "../基线2.json", "--lang", "en")
    assert (folder / "基线2.json").read_bytes() == before
    assert codes(run, "--baseline", "../基线.json") == []
    assert codes(run, "--baseline", "../基线.json", str(folder / "甲.perf")) == []


def test_without_a_workspace_paths_are_as_seen_from_the_baseline(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scheme = '体例 "项目支出绩效目标-2015"\n年度 2023\n'
    Path("甲.perf").write_text(scheme + late("101", "10月前"), "utf-8")
    Path("下属/乙.perf").unlink()
    Path("perf.toml").unlink()
    run("check", "--write-baseline", FILE)
    monkeypatch.chdir(folder / "下属")
    assert codes(run, "../甲.perf", "--baseline", "../基线.json") == []


def test_the_settings_may_name_the_baseline(run: Run, plant: Plant) -> None:
    text = Path("perf.toml").read_text("utf-8")
    plant("perf.toml", f'{text}[lint]\nbaseline = "检查/{FILE}"\n')
    assert codes(run) == ["P040"]
    assert run("check").status == 2
    assert run("check", "--write-baseline", f"检查/{FILE}").status == 0
    assert codes(run) == []
    assert "旧问题没有列出" in last(run)
    assert run("build").status == 0


def test_a_baseline_is_not_compared_or_written_over_where_the_settings_are_wrong(
    run: Run, plant: Plant
) -> None:
    run("check", "--write-baseline", FILE)
    before = Path(FILE).read_bytes()
    plant("perf.toml", Path("perf.toml").read_text("utf-8") + 'form = "没有的"\n')
    assert codes(run, "--write-baseline", FILE) == ["P239"]
    assert Path(FILE).read_bytes() == before


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "P040"),
        ("项目", "P041"),
        ('{"perfc_baseline": 1, "findings": [', "P041"),
        ('{"perfc_baseline": 2}', "P042"),
    ],
)
def test_a_baseline_that_cannot_be_used_is_all_that_is_told(
    run: Run, plant: Plant, content: str | None, code: str
) -> None:
    if content is not None:
        plant(FILE, content)
    assert codes(run, "--baseline", FILE) == [code]
    assert run("check", "--baseline", FILE).status == 2


def test_a_folder_is_no_baseline(run: Run) -> None:
    assert codes(run, "--baseline", "下属") == ["P003"]
    ran = run("check", "--write-baseline", "下属")
    assert ran.status == 2
    assert "P043" in ran.out


@pytest.mark.parametrize("name", ["甲.perf", "perf.toml", "别的.json"])
def test_only_a_baseline_is_written_over(run: Run, plant: Plant, name: str) -> None:
    plant("别的.json", '{"schema": 1}')
    before = Path(name).read_bytes()
    assert codes(run, "--write-baseline", name) == ["P043"]
    assert run("check", "--write-baseline", name).status == 2
    assert Path(name).read_bytes() == before


def test_a_baseline_of_another_version_is_written_over(run: Run, plant: Plant) -> None:
    plant(FILE, '{"perfc_baseline": 2}')
    assert run("check", "--write-baseline", FILE).status == 0
    assert codes(run, "--baseline", FILE) == []


def test_a_baseline_that_cannot_be_written_hides_nothing(run: Run, plant: Plant) -> None:
    ran = run("check", "--write-baseline", "甲.perf/基线.json", "--output-format", "json")
    assert ran.status == 2
    assert [one["code"] for one in json.loads(ran.out)["diagnostics"]][1:] == ["P516", "P529"]


@pytest.mark.parametrize("argv", [["--baseline", ""], ["--write-baseline", "."]])
def test_a_baseline_needs_a_name(run: Run, argv: list[str]) -> None:
    assert run("check", *argv).status == 2
    assert "没有写基线的文件名" in run("check", *argv).err


def test_a_baseline_is_read_or_written_not_both(run: Run) -> None:
    ran = run("check", "--baseline", FILE, "--write-baseline", FILE)
    assert (ran.status, ran.out) == (2, "")
    assert not Path(FILE).exists()


def test_a_report_for_programs_stays_one(run: Run) -> None:
    ran = run("check", "--write-baseline", FILE, "--output-format", "json")
    assert json.loads(ran.out) == {"schema": 1, "diagnostics": []}
