"""``perfc import``: what it writes, what it keeps, what it says, how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Page = Callable[..., Path]
ROWS = (
    ("产出指标", "数量指标", "改造教室", "≥60间"),
    ("效益指标", "社会效益指标", "学生用眼环境", "达标"),
    ("满意度指标", "服务对象满意度指标", "师生满意度", "不低于95%"),
)


@pytest.fixture
def page(folder: Path) -> Page:
    """Writes a web page with one table; ``more`` are further rows of it."""

    def written(name: str, *more: tuple[str, ...]) -> Path:
        head = (
            ("项目名称", "照明改造"),
            ("预算数", "36.00"),
            ("用途", "换灯"),
            ("绩效目标", "改好"),
        )
        columns = ("一级指标", "二级指标", "三级指标", "指标值")
        rows = "".join(_row(row) for row in (*head, columns, *ROWS, *more))
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = f"<p>101001示范市第一中学</p><p>2024年项目绩效目标表</p><table>{rows}</table>"
        path.write_text(f'<!DOCTYPE html><meta charset="utf-8">{text}', "utf-8")
        return path

    return written


def _row(texts: tuple[str, ...]) -> str:
    wide = f' colspan="{5 - len(texts)}"' if len(texts) < 4 else ""
    last = f"<td{wide}>{texts[-1]}</td>"
    return "<tr>" + "".join(f"<td>{text}</td>" for text in texts[:-1]) + last + "</tr>"


STRAY = ("产出指标", "数量指标", "", "≥3人")


def test_a_file_becomes_a_program_of_its_name(run: Run, page: Page, folder: Path) -> None:
    page("目标表.html")
    ran = run("import", "目标表.html")
    assert (ran.status, ran.out) == (0, "目标表.perf\n")
    assert "1 个项目" in ran.err
    text = (folder / "目标表.perf").read_text("utf-8")
    assert '单位 101001 "示范市第一中学"' in text
    assert '服务对象 "师生满意度" ≥ 95% 写作 "不低于95%"' in text


def test_what_is_there_is_kept_without_force(run: Run, page: Page, folder: Path) -> None:
    page("目标表.html")
    (folder / "目标表.perf").write_text("# 我的修改\n", "utf-8")
    ran = run("import", "目标表.html")
    assert ran.status == 2
    assert "P070" in ran.err
    assert (folder / "目标表.perf").read_text("utf-8") == "# 我的修改\n"
    assert run("import", "目标表.html", "--force").status == 0
    assert "照明改造" in (folder / "目标表.perf").read_text("utf-8")


def test_a_dry_run_shows_where_each_cell_goes_and_writes_nothing(
    run: Run, page: Page, folder: Path
) -> None:
    page("目标表.html")
    ran = run("import", "目标表.html", "--dry-run")
    assert ran.status == 0
    lines = ran.out.splitlines()
    assert lines[0].split() == ["单元格", "放到", "内容"]
    assert any(line.split() == ["表1!R1C2", "项目1", "项目名称", "照明改造"] for line in lines)
    assert any("「改造教室」指标值" in line and line.endswith("≥60间") for line in lines)
    assert not list(folder.glob("*.perf"))


def test_cells_without_a_place_are_listed_and_kept_as_comments(
    run: Run, page: Page, folder: Path
) -> None:
    page("目标表.html", STRAY)
    ran = run("import", "目标表.html")
    assert ran.status == 1
    assert "P072" in ran.err
    assert "  表1!R9C4 ≥3人\n" in ran.err
    assert "#   表1!R9C4 ≥3人" in (folder / "目标表.perf").read_text("utf-8")


def test_several_files_go_into_a_folder(run: Run, page: Page, folder: Path) -> None:
    page("甲.html")
    page("乙.html")
    ran = run("import", "甲.html", "乙.html", "-o", "导入")
    assert (ran.status, ran.out) == (0, "导入/甲.perf\n导入/乙.perf\n")
    assert (folder / "导入" / "乙.perf").is_file()


def test_several_files_cannot_become_one(run: Run, page: Page) -> None:
    page("甲.html")
    page("乙.html")
    ran = run("import", "甲.html", "乙.html", "-o", "全部.perf")
    assert ran.status == 2
    assert "文件夹" in ran.err


def test_two_files_of_one_name_are_refused_before_anything_is_written(
    run: Run, page: Page, folder: Path
) -> None:
    page("一/目标表.html")
    page("二/目标表.html")
    ran = run("import", "一/目标表.html", "二/目标表.html", "-o", "导入")
    assert ran.status == 2
    assert "P071" in ran.err
    assert not (folder / "导入").exists()


def test_one_file_is_written_where_it_was_asked_for(run: Run, page: Page, folder: Path) -> None:
    page("目标表.html")
    assert run("import", "目标表.html", "-o", "新/照明.perf").out == "新/照明.perf\n"
    assert (folder / "新" / "照明.perf").is_file()


def test_an_output_whose_name_is_too_long_is_said_not_to_be_writable(run: Run, page: Page) -> None:
    ended = run("import", page("甲.html").name, "-o", "长" * 300 + ".perf")
    assert ended.status == 2
    assert "P024" in ended.err and "P999" not in ended.err


def test_an_output_of_another_kind_is_wrong_use(run: Run, page: Page) -> None:
    page("目标表.html")
    ran = run("import", "目标表.html", "-o", "照明.docx")
    assert ran.status == 2
    assert ".perf" in ran.err


def test_a_table_without_targets_is_told_so(run: Run, folder: Path) -> None:
    rows = "<tr><td>姓名</td><td>电话</td></tr><tr><td>张三</td><td>123</td></tr>"
    text = f'<!DOCTYPE html><meta charset="utf-8"><table>{rows}</table>'
    (folder / "通讯录.html").write_text(text, "utf-8")
    ran = run("import", "通讯录.html")
    assert ran.status == 2
    assert "P073" in ran.err
    assert not list(folder.glob("*.perf"))


def test_a_file_that_is_missing_does_not_hold_up_the_others(run: Run, page: Page) -> None:
    page("甲.html")
    ran = run("import", "没有.docx", "甲.html", "-o", "导入")
    assert ran.status == 2
    assert ran.out == "导入/甲.perf\n"
    assert "P001" in ran.err


def test_the_scheme_and_the_year_can_be_said(run: Run, page: Page, folder: Path) -> None:
    page("目标表.html")
    ran = run("import", "目标表.html", "--scheme", "核心绩效指标-2021", "--year", "2025年")
    assert ran.status == 0
    text = (folder / "目标表.perf").read_text("utf-8")
    assert '体例 "核心绩效指标-2021"' in text
    assert "年度 2025" in text


@pytest.mark.parametrize(
    "words", [(), ("x.html", "--scheme", "没有这个"), ("x.html", "--year", "二〇二四")]
)
def test_wrong_use_is_told(run: Run, words: tuple[str, ...]) -> None:
    ran = run("import", *words)
    assert ran.status == 2
    assert "用法有误" in ran.err


def test_the_mapping_can_be_read_by_a_program(run: Run, page: Page) -> None:
    page("目标表.html", STRAY)
    ran = run("import", "目标表.html", "--json", "--lang", "en")
    told = json.loads(ran.out)
    file = told["files"][0]
    assert (told["schema"], file["output"], file["projects"]) == (1, "目标表.perf", 1)
    wheres = {cell["place"]: cell["where"] for cell in file["cells"]}
    assert wheres["表1!R1C2"] == "project 1 name"
    assert wheres["表1!R9C4"] is None


def test_a_name_that_windows_cannot_store_is_refused(run: Run, page: Page, folder: Path) -> None:
    page("con.html")
    ran = run("import", "con.html")
    assert ran.status == 2
    assert "P026" in ran.err and "用 -o 另起一个名字" in ran.err
    assert not (folder / "con.perf").exists()
    assert run("import", "con.html", "-o", "表.perf").status == 0


def test_a_folder_to_import_is_told_to_name_its_files(run: Run, folder: Path) -> None:
    (folder / "旧表").mkdir()
    ran = run("import", "旧表")
    assert ran.status == 2
    assert "perfc import 旧表/*.docx -o 新表" in ran.err
