"""The indicator library holds published words, and every template of it is used."""

from __future__ import annotations

import json
import re
import shutil
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from perfdsl.diagnostics.model import Diagnostic
from perfdsl.diagnostics.text import render_one
from perfdsl.driver import Compilation

from .compiled import LIBRARY, TIANJIN, compilation, compiled, document, shown
from .published import bare

FILES = tuple(sorted((LIBRARY / "指标库").glob("*.perf")))
YEAR = LIBRARY / "示例市检察院-2024.perf"
README = (LIBRARY / "README.md").read_text(encoding="utf-8")

_FILE = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
_STRING = re.compile(r'"([^"]*)"')
_OF_WORDS = {"P517", "P518"}  # what published words lack, which the library keeps as they are
_PUBLISHED = Path(__file__).with_name("published") / "tianjin-2023.json"


def _texts(path: Path) -> list[str]:
    """The texts of a library file that are printed, the pieces of a long one joined."""
    lines = [
        line.partition("#")[0].partition("否则")[0]
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    joined = re.sub(r'"\n\s*"', "", "\n".join(lines))
    return _STRING.findall(joined)


def _but_of_words(result: Compilation) -> list[Diagnostic]:
    return [one for one in result.diagnostics if one.kind.code not in _OF_WORDS]


def _declared(word: str, path: Path) -> list[str]:
    return re.findall(rf"^{word} (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)


def _strings(value: object) -> list[str]:
    """Every text in a JSON value."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inner for text in _strings(each)]


def test_the_library_has_the_five_files_that_the_readme_lists() -> None:
    assert {path.stem for path in FILES} == {"信息化运维", "物业服务", "培训", "采购", "司法救助"}
    for path in FILES:
        assert f"`指标库/{path.name}`" in README


@_FILE
def test_a_library_file_names_its_source(path: Path) -> None:
    assert "来源：天津市人民检察院公开的 2023 年项目绩效目标表" in path.read_text(encoding="utf-8")


@_FILE
def test_the_words_of_the_library_are_those_of_the_published_tables(path: Path) -> None:
    published = [bare(text) for text in _strings(json.loads(_PUBLISHED.read_text("utf-8")))]
    for text in _texts(path):
        for part in re.split(r"\{[^}]*\}", text):
            assert any(bare(part) in each for each in published), part


@_FILE
def test_the_numbers_of_the_library_are_those_of_the_published_tables(path: Path) -> None:
    code = "\n".join(
        _STRING.sub("", line.partition("#")[0])
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    published = TIANJIN.read_text(encoding="utf-8")
    for number in re.findall(r"[≥≤=] *(\d[^\s,)]*)|\s(\d+%)", code):
        assert "".join(number) in published, number


@pytest.mark.parametrize("path", [*FILES, LIBRARY / "本院.perf", YEAR], ids=lambda path: path.stem)
def test_a_file_of_the_library_has_no_findings_but_of_its_published_words(path: Path) -> None:
    assert [shown(one) for one in _but_of_words(compilation(path))] == []


def test_the_readme_tells_what_the_published_words_are_found_to_lack() -> None:
    codes = {one.kind.code for one in compilation(YEAR).diagnostics}
    assert codes == _OF_WORDS
    assert all(f"（{code}）" in README for code in codes)


@_FILE
def test_every_template_is_used_and_stands_in_the_readme(path: Path) -> None:
    used = re.findall(r"沿用 (?:\w+\.)?(\w+)", YEAR.read_text("utf-8") + path.read_text("utf-8"))
    templates = _declared("模板", path)
    assert templates
    for name in templates:
        assert name in used
        assert name in README


def test_the_year_uses_every_way_of_changing_a_template() -> None:
    text = YEAR.read_text(encoding="utf-8")
    assert len(re.findall(r"^导入 .* 作为 ", text, re.MULTILINE)) == 2
    for word in ("删去 ", "追加 目标", "校验 ", "控制数 ", "写作 "):
        assert word in text


def test_the_year_prints_eight_projects_within_the_control_figure() -> None:
    [unit] = document(YEAR).units
    assert unit.project_count == 8
    assert unit.budget.total == "444.80"


def test_constants_and_expressions_come_out_as_the_comments_say() -> None:
    [unit] = document(YEAR).units
    rows = {
        (project.name, row.name): row.text
        for project in unit.projects
        for row in project.indicators
    }
    budgets = {project.name: project.budget.total for project in unit.projects}
    assert budgets["2024年机关物业服务项目"] == "34.40"
    assert budgets["2024年操作系统采购项目"] == "16.80"
    assert rows["2024年检察教育培训项目", "人均培训费用"] == "≤4000元/人"
    assert rows["2024年检察教育培训项目", "员额检察官培训时长"] == "≥45小时"
    assert rows["2024年信息化运维项目", "运维响应时间"] == "≤10分钟"
    assert ("2024年机关物业服务项目", "保障检察业务开展") not in rows


def test_the_rows_of_a_second_level_stand_together() -> None:
    for unit in document(YEAR).units:
        for project in unit.projects:
            levels = [(row.level1, row.level2) for row in project.indicators]
            assert len(set(levels)) == 1 + sum(above != below for above, below in pairwise(levels))


def test_the_report_in_the_readme_is_what_the_change_prints(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    shutil.copytree(LIBRARY, folder, ignore=shutil.ignore_patterns("build"))
    year = folder / YEAR.name
    text = year.read_text(encoding="utf-8")
    assert text.count("70套") == 1
    year.write_text(text.replace("70套", "90套"), encoding="utf-8")
    [found] = _but_of_words(compiled(year, folder))
    report = re.search(r"^   ```text\n(.*?)^   ```$", README, re.MULTILINE | re.DOTALL)
    assert report
    assert re.sub("^   ", "", report[1], flags=re.MULTILINE) == render_one(found, "zh")


def test_the_assertion_of_the_relief_project_fails_with_more_people(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    shutil.copytree(LIBRARY, folder, ignore=shutil.ignore_patterns("build"))
    own = folder / "本院.perf"
    own.write_text(own.read_text(encoding="utf-8").replace("35人", "41人"), encoding="utf-8")
    [found] = _but_of_words(compiled(folder / YEAR.name, folder))
    assert found.kind.code == "P411"
    assert "41万元 ≤ 40万元" in found.message.zh


def test_the_budgets_of_the_year_add_up_without_a_float() -> None:
    [unit] = document(YEAR).units
    totals = [Decimal(project.budget.total) for project in unit.projects]
    assert sum(totals) == Decimal(unit.budget.total)
