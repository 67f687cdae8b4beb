"""``perfc form``, ``build --form``, and the form of perf.toml and of a scheme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from perfdsl import driver
from tests.cli.conftest import Ran, Run
from tests.forms.built import table_form, texts

FORM = table_form([["本局", "{{ project.name }}"]])
SCHEME = '体例 "本市" 沿用 "项目支出绩效目标-2015" {\n  表样 "表样/本局.docx"\n}\n'
SOURCE = """\
体例 "{scheme}"
年度 2024
单位 101001 "示范市第一中学"

项目 "照明改造" {{
  预算 36.00万元 = 财政资金 36.00万元
  用途 "更换教学楼教室灯具，改善学生用眼环境"
  目标 "暑假期间完成60间教室的照明改造"

  产出 {{
    数量 "改造教室数量" ≥ 60间
    质量 "照度检测合格率" ≥ 98%
    时效 "完工时间" 8月31日
    成本 "照明改造总成本" ≤ 36万元
  }}
  效益 {{
    社会效益 "学生用眼环境" "课桌照度全部达标"
  }}
  满意度 {{
    服务对象 "师生满意度" ≥ 95%
  }}
}}
"""
SHIPPED = SOURCE.format(scheme="项目支出绩效目标-2015")
OWN = SCHEME + SOURCE.format(scheme="本市")


@pytest.fixture(autouse=True)
def compiler(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The real compiler: a scheme names a form."""
    monkeypatch.setattr("perfdsl.cli.run.Compiler", driver.Compiler)
    (folder / "表样").mkdir()
    (folder / "表样" / "本局.docx").write_bytes(FORM)
    yield


def _cells(path: Path) -> list[list[str]]:
    return texts(docx.Document(str(path)))


def test_build_prints_on_the_form_that_is_named(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(SHIPPED, "utf-8")
    ran = run("build", "a.perf", "--form", "表样/本局.docx")
    assert (ran.status, ran.out.split()) == (0, ["build/a.docx", "build/a.html", "build/a.json"])
    assert _cells(folder / "build" / "a.docx") == [["本局", "照明改造"]]


def test_the_form_changes_no_other_output(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(SHIPPED, "utf-8")
    assert run("build", "-o", "one").status == 0
    assert run("build", "-o", "two", "--form", "表样/本局.docx").status == 0
    for name in ("a.html", "a.json"):
        assert (folder / "one" / name).read_bytes() == (folder / "two" / name).read_bytes()


def test_perf_toml_names_a_form_for_all(run: Run, folder: Path) -> None:
    (folder / "perf.toml").write_text('form = "表样/本局.docx"\n', "utf-8")
    (folder / "下属").mkdir()
    (folder / "下属" / "a.perf").write_text(SHIPPED, "utf-8")
    assert run("check").status == 0
    assert run("build").status == 0
    assert _cells(folder / "build" / "下属" / "a.docx") == [["本局", "照明改造"]]


def test_a_scheme_names_a_form_beside_its_file(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(OWN, "utf-8")
    ran = run("build")
    assert ran.status == 0, ran.err
    assert _cells(folder / "build" / "a.docx") == [["本局", "照明改造"]]
    assert "绩效目标表" in (folder / "build" / "a.html").read_text("utf-8")


def test_the_form_of_the_command_goes_before_that_of_the_scheme(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(OWN, "utf-8")
    (folder / "别的.docx").write_bytes(table_form([["别的"], ["{{ 项目.名称 }}"]]))
    assert run("build", "--form", "别的.docx").status == 0
    assert _cells(folder / "build" / "a.docx") == [["别的"], ["照明改造"]]


@pytest.mark.parametrize("where", ["../本局.docx", "/本局.docx"])
def test_a_form_outside_of_the_workspace_is_refused(run: Run, folder: Path, where: str) -> None:
    (folder / "perf.toml").write_text(f'form = "{where}"\n', "utf-8")
    (folder / "a.perf").write_text(SHIPPED, "utf-8")
    ran = run("build")
    assert (ran.status, ran.out) == (2, "")
    assert "P035" in ran.err


def test_a_form_that_is_not_there_stops_the_build(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(SHIPPED, "utf-8")
    ran = run("build", "--form", "没有.docx")
    assert (ran.status, ran.out) == (2, "")
    assert "P001" in ran.err
    assert not (folder / "build").exists()


def test_a_wrong_form_of_a_scheme_leaves_the_earlier_outputs(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(OWN, "utf-8")
    assert run("build").status == 0
    before = (folder / "build" / "a.docx").read_bytes()
    (folder / "表样" / "本局.docx").write_bytes(table_form([["{{ project.nam }}"]]))
    ran = run("build")
    assert (ran.status, ran.out) == (2, "")
    assert "表1!R1C1" in ran.err
    assert (folder / "build" / "a.docx").read_bytes() == before


def test_a_draft_is_printed_on_the_form_too(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(SHIPPED.replace("= 财政资金 36", "= 财政资金 35"), "utf-8")
    assert run("build", "--draft", "--form", "表样/本局.docx").status == 1
    draft = docx.Document(str(folder / "build" / "a.草稿.docx"))
    assert texts(draft, 1) == [["本局", "照明改造"]]
    assert "草稿" in draft.paragraphs[0].text


def test_a_draft_whose_form_is_wrong_is_printed_on_the_shipped_one(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(OWN.replace("= 财政资金 36", "= 财政资金 35"), "utf-8")
    (folder / "表样" / "本局.docx").write_bytes(table_form([["{{ project.nam }}"]]))
    ran = run("build", "--draft")
    assert ran.status == 2
    assert "P083" in ran.err
    draft = docx.Document(str(folder / "build" / "a.草稿.docx"))
    assert len(texts(draft, 1)) > 5


def test_json_alone_does_not_read_the_form(run: Run, folder: Path) -> None:
    (folder / "a.perf").write_text(SHIPPED, "utf-8")
    assert run("build", "-f", "json", "--form", "没有.docx").status == 0


def test_check_tells_how_many_tags_a_form_has_and_what_it_takes_of_the_scheme(run: Run) -> None:
    assert run("form", "check", "表样/本局.docx") == Ran(
        0, "表样/本局.docx：可以用，1 个标签\n", ""
    )


def test_check_names_the_cell_and_the_nearest_name(run: Run, folder: Path) -> None:
    (folder / "错.docx").write_bytes(table_form([["一", "{{ 项目.nmae }}"]]))
    ran = run("form", "check", "错.docx")
    assert (ran.status, ran.out) == (2, "")
    assert "P083" in ran.err
    assert "表1!R1C2" in ran.err
    assert "是不是「name」" in ran.err


def test_a_form_that_is_written_out_prints_the_shipped_table(run: Run, folder: Path) -> None:
    assert (
        run("form", "eject", "项目支出绩效目标表", "我的").out == "我的/项目支出绩效目标表.docx\n"
    )
    (folder / "a.perf").write_text(SHIPPED, "utf-8")
    assert run("build", "-f", "docx", "-o", "甲").status == 0
    form = "我的/项目支出绩效目标表.docx"
    assert run("build", "-f", "docx", "-o", "乙", "--form", form).status == 0
    assert _cells(folder / "甲" / "a.docx") == _cells(folder / "乙" / "a.docx")


def test_a_form_is_never_written_over(run: Run, folder: Path) -> None:
    assert run("form", "eject", "项目支出绩效目标表").status == 0
    (folder / "项目支出绩效目标表.docx").write_bytes(b"mine")
    ran = run("form", "eject", "项目支出绩效目标表")
    assert (ran.status, ran.out) == (2, "")
    assert "P089" in ran.err
    assert (folder / "项目支出绩效目标表.docx").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "要写 perfc form check"),
        (["check"], "要写 perfc form check"),
        (["chekc", "a"], "是不是「check」"),
        (["eject", "绩效目标平铺"], "是不是「绩效目标平铺表」"),
        (["eject", "项目支出绩效目标表", "a", "b"], "要写 perfc form check"),
    ],
)
def test_wrong_use_is_told(run: Run, words: list[str], said: str) -> None:
    ran = run("form", *words)
    assert ran.status == 2
    assert said in ran.err
