"""Several sources with the real compiler: one document of many, and what perf.toml says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.several import Plant, document, settings, source, titles

pytestmark = pytest.mark.usefixtures("two_sources")


def test_files_that_name_no_scheme_and_year_have_those_of_the_workspace(
    run: Run, folder: Path
) -> None:
    assert run("build").status == 0
    assert document(folder, "甲.json")["scheme"] == "项目支出绩效目标-2015"
    assert document(folder, "甲.json")["year"] == 2023


def test_a_file_may_name_another_scheme(run: Run, plant: Plant, folder: Path) -> None:
    plant("丙.perf", source("103", "1.00", head='体例 "核心绩效指标-2021"\n'))
    run("build", "丙.perf")
    assert document(folder, "丙.json")["scheme"] == "核心绩效指标-2021"


def test_together_prints_every_source_as_one_document_numbered_through(
    run: Run, folder: Path
) -> None:
    ran = run("build", "--together", "全市", "甲.perf", "下属")
    assert (ran.status, ran.out) == (0, "build/全市.json\n")
    printed = document(folder, "全市.json")
    assert titles(printed) == [
        "1.101 之1绩效目标表",
        "2.101 之2绩效目标表",
        "3.102 之1绩效目标表",
    ]
    assert printed["counts"] == {"projects": 3, "indicators": 9}
    assert printed["budget"]["total"] == "35.00"  # type: ignore[index]


def test_neighbours_of_one_unit_become_one_unit(run: Run, plant: Plant, folder: Path) -> None:
    plant("下属/乙.perf", source("101", "5.00").replace("之1", "之9"))
    run("build", "--together", "全市", "甲.perf", "下属/乙.perf")
    units = document(folder, "全市.json")["units"]
    assert [(one["code"], one["budget"]["total"]) for one in units] == [("101", "35.00")]  # type: ignore[attr-defined]


def test_a_document_of_the_settings_takes_its_files_in_its_order(
    run: Run, plant: Plant, folder: Path
) -> None:
    settings(plant, "[[document]]", 'name = "全市"', 'files = ["下属/*.perf", "甲.perf"]')
    plant("丙.perf", source("103", "1.00"))
    ran = run("build")
    assert (ran.status, ran.out) == (0, "build/全市.json\nbuild/丙.json\n")
    assert titles(document(folder, "全市.json"))[0] == "1.102 之1绩效目标表"


def test_a_path_prints_a_file_alone_whatever_documents_there_are(run: Run, plant: Plant) -> None:
    settings(plant, "[[document]]", 'name = "全市"', 'files = ["甲.perf"]')
    assert run("build", "甲.perf").out == "build/甲.json\n"


def test_with_an_error_in_one_source_the_document_is_not_written(
    run: Run, plant: Plant, folder: Path
) -> None:
    plant("下属/乙.perf", source("102", "5.00") + "项目 坏 {\n}\n")
    ran = run("build", "--together", "全市")
    assert (ran.status, ran.out) == (1, "")
    assert not (folder / "build").exists()


@pytest.mark.parametrize(
    ("head", "word"),
    [("年度 2024\n", "年度"), ('体例 "核心绩效指标-2021"\n', "体例")],
)
def test_sources_that_differ_cannot_be_one_document(
    run: Run, plant: Plant, head: str, word: str
) -> None:
    plant("下属/乙.perf", source("102", "5.00", head=head))
    ran = run("build", "--together", "全市")
    assert ran.status == 2
    assert "P029" in ran.err
    assert f"的{word}不同" in ran.err


@pytest.mark.parametrize("name", ["", "a/b", "../x", ".", "..", "CON"])
def test_the_name_of_a_document_is_no_path(run: Run, name: str) -> None:
    assert run("build", "--together", name).status == 2


def test_a_document_named_like_another_output_is_refused(run: Run, plant: Plant) -> None:
    settings(plant, "[[document]]", 'name = "丙"', 'files = ["甲.perf"]')
    plant("丙.perf", source("103", "1.00"))
    ran = run("build")
    assert ran.status == 2
    assert "build/丙.json" not in ran.out


# -- the control figure of the workspace


@pytest.mark.parametrize(
    "figure", ["35万元", "= 350000元", "<= 35.00万元", "≤ 1亿元", "35.000万元"]
)
def test_a_control_figure_that_is_kept_says_nothing(run: Run, plant: Plant, figure: str) -> None:
    settings(plant, f'ceiling = "{figure}"')
    assert run("check").status == 0


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ("= 36万元", "合计 35万元，比控制数 36万元 少 1万元"),
        ("<= 340000元", "合计 350000元，比控制数 340000元 多 10000元"),
    ],
)
def test_a_control_figure_that_is_missed_is_an_error_with_the_difference(
    run: Run, plant: Plant, figure: str, said: str
) -> None:
    settings(plant, f'ceiling = "{figure}"')
    ran = run("check")
    assert ran.status == 1
    assert "错误[P414]" in ran.out
    assert said in ran.out
    assert "= 算式：" in ran.out and '"101单位101" 30' in ran.out
    assert "--> perf.toml:4:" in ran.out


def test_the_control_figure_is_not_judged_by_a_part_of_the_workspace(
    run: Run, plant: Plant
) -> None:
    settings(plant, 'ceiling = "1万元"')
    assert run("check", "甲.perf").status == 0


def test_the_control_figure_is_not_judged_while_a_file_is_faulty(run: Run, plant: Plant) -> None:
    settings(plant, 'ceiling = "1万元"')
    plant("下属/乙.perf", "项目 坏 {\n}\n")
    assert "P414" not in run("check").out


@pytest.mark.parametrize("figure", ["3套", "5", "1元/台"])
def test_a_control_figure_that_is_no_money_stops_the_command(
    run: Run, plant: Plant, figure: str
) -> None:
    settings(plant, f'ceiling = "{figure}"')
    for command in ("check", "build"):
        ran = run(command)
        assert ran.status == 1
        assert "P214" in ran.out + ran.err
        assert ".json" not in ran.out


# -- severities and editions


@pytest.mark.parametrize(("word", "status"), [("error", 1), ("warning", 0), ("off", 0)])
def test_the_workspace_says_how_grave_a_finding_is(
    run: Run, plant: Plant, word: str, status: int
) -> None:
    settings(plant, "[lint]", f'P307 = "{word}"')
    plant("甲.perf", source("101", "1.00", unit="顶/幅"))
    ran = run("check")
    assert ran.status == status
    assert ("P307" in ran.out) is (word != "off")


@pytest.mark.parametrize(
    "lines",
    [
        ("[lint]", 'P998 = "off"'),
        ("[lint]", 'P401 = "off"'),
        ("language = 2062",),
        ('form = "绩效目标平辅表"',),
    ],
)
def test_what_the_language_does_not_know_is_told_where_it_stands(
    run: Run, plant: Plant, lines: tuple[str, ...]
) -> None:
    settings(plant, *lines)
    for command in ("check", "build"):
        ran = run(command)
        assert ran.status == 1
        assert f"--> perf.toml:{3 + len(lines)}:" in ran.out + ran.err
        assert ".json" not in ran.out


def test_an_edition_makes_findings_graver_and_an_older_file_is_told(run: Run, plant: Plant) -> None:
    plant("甲.perf", source("101", "1.00", unit="台以上"))
    ran = run("check", "甲.perf")
    assert ran.status == 0
    assert "写了「语言 2026」以后，这是错误" in ran.out
    plant("甲.perf", source("101", "1.00", unit="台以上", head="语言 2026\n"))
    assert run("check", "甲.perf").status == 1
    settings(plant, "language = 2026")
    plant("甲.perf", source("101", "1.00", unit="台以上"))
    assert run("check", "甲.perf").status == 1


def test_the_workspace_s_form_prints_what_names_none(run: Run, plant: Plant, folder: Path) -> None:
    settings(plant, 'form = "绩效目标平铺表"')
    run("build")
    assert document(folder, "甲.json")["form"] == "绩效目标平铺表"
