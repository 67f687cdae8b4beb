"""A mistake in a form is a finding with its cell; a hostile form is stopped."""

from __future__ import annotations

import docx
import pytest

from perfdsl.forms.ejecting import EJECTED, FORMATS, ejected
from perfdsl.forms.evaluation import Evaluation
from perfdsl.forms.fault import TagError
from perfdsl.forms.form import read_form
from perfdsl.forms.kinds import KINDS
from perfdsl.forms.printing import Printing
from perfdsl.forms.trying import tried
from tests.forms.built import (
    document,
    faults,
    form_of,
    packed,
    parts_of,
    raw_form,
    saved,
    table_form,
)


def _in_a_cell(tag: str) -> list[tuple[str, str]]:
    return faults(table_form([["一", "二"], ["三", tag]]))


@pytest.mark.parametrize(
    ("tag", "code", "said"),
    [
        ("{{ project.nam }}", "P083", "没有「nam」"),
        ("{{ projct.name }}", "P083", "没有「projct」"),
        ("{{ project.name", "P082", "少了另一半括号"),
        ("project.name }}", "P082", "少了另一半括号"),
        ("{{ project.name name }}", "P082", "看不懂"),
        ("{{ project. }}", "P082", "看不懂"),
        ("{{ }}", "P082", "看不懂"),
        ("{{ " + "(" * 120 + "1" + ")" * 120 + " }}", "P082", "套得太多"),
        ("{{ " + "a" * 700 + " }}", "P082", "太长"),
        ("{% for x %}{% endfor %}", "P082", "for 要写成"),
        ("{% if %}{% endif %}", "P082", "if 后面要写条件"),
        ("{% for x in project.goals %}", "P084", "没有结尾 {% endfor %}"),
        ("{% endfor %}", "P084", "没有开头"),
        ("{% %}", "P082", "什么也没写"),
        ("{% if year %}{% else %}{% else %}{% endif %}", "P084", "已经有 else"),
        ("{% if year %}{% else %}{% elif year %}{% endif %}", "P084", "已经有 else"),
        ("{% head %}", "P082", "head 后面要写条件"),
        ("{% head project.shrt %}", "P083", "没有「shrt」"),
        ("{% vm project.numbr %}", "P083", "没有「numbr」"),
        ("{% if year %}{% endfor %}{% endif %}", "P084", "没有开头"),
        ("{{ project.goals }}", "P087", "「project.goals」是一列"),
        ("{{ project.budget }}", "P087", "「project.budget」有几项内容"),
        ("{% for x in project.name %}{% endfor %}", "P087", "不能循环"),
    ],
)
def test_a_wrong_tag_is_told_with_its_cell(tag: str, code: str, said: str) -> None:
    ((found, message),) = _in_a_cell(tag)
    assert found == code
    assert "「本局.docx」表1!R2C2" in message
    assert said in message


def test_the_nearest_name_is_offered() -> None:
    (found,) = read_form(
        "本局.docx", table_form([["{{ 项目.名秤2x }} {{ project.nmae }}"]])
    ).diagnostics
    assert found.help
    assert found.help.zh == "是不是「name」？改成 {{ project.name }}"


@pytest.mark.parametrize(
    ("typed", "code", "right"),
    [
        ("{{ 项目.名称", "P082", "{{ 项目.名称 }}"),
        ("{{ 项目.名称 }元", "P082", "{{ 项目.名称 }}"),
        ("预算：项目.预算.合计 }}", "P082", "{{ 项目.预算.合计 }}"),
        ("{ 项目.名称 }", "P082", "{{ 项目.名称 }}"),
        ("｛项目。名称｝", "P082", "{{ 项目.名称 }}"),
        ("{{ 项目名称 }}", "P083", "{{ 项目.名称 }}"),
        ("{{ 项目.指标性质式 }}{{ 单位.名城 }}", "P083", "{{ 单位.名称 }}"),
        ("{{ proejct.name|default(“无”) }}", "P083", "{{ project.name|default(“无”) }}"),
    ],
)
def test_a_slip_is_told_with_what_to_paste_over_it(typed: str, code: str, right: str) -> None:
    (found,) = read_form("本局.docx", table_form([[typed]])).diagnostics
    assert found.kind.code == code
    assert found.help
    assert found.help.zh.endswith(f"改成 {right}")
    assert found.help.en.endswith(f"write {right}")


def test_a_comparison_with_one_sign_is_told_to_have_two() -> None:
    ((code, message),) = _in_a_cell("{% if 年度 ＝ 2024 %}{% endif %}")
    assert (code, "==" in message) == ("P082", True)


def test_braces_that_are_no_tag_may_stand_in_a_form() -> None:
    assert faults(table_form([["{{ project.name }} {甲} {a: 1} {}"]])) == []


@pytest.mark.parametrize(
    "tag",
    [
        "{{ ''.__class__ }}",
        "{{ project['__class__'] }}",
        "{{ project.name.upper() }}",
        "{{ range(1000000000) }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ project.name|map('x') }}",
        "{{ [1, 2] }}",
        "{% include 'x' %}",
        "{% import 'x' as y %}",
        "{% extends 'x' %}",
        "{% macro x() %}",
        "{% set x = 1 %}",
        "{% raw %}",
        "{{ cycler }}",
    ],
)
def test_what_a_form_may_not_say_is_stopped(tag: str) -> None:
    assert [code for code, _ in _in_a_cell(tag)] in (["P085"], ["P083"])


def test_a_loop_that_leaves_its_cell_is_told() -> None:
    found = faults(table_form([["{% for x in projects %}", "{% endfor %}"]]))
    assert [code for code, _ in found] == ["P084", "P084"]


@pytest.mark.parametrize("word", ["vm", "head year"])
def test_what_is_of_a_cell_is_told_outside_of_one(word: str) -> None:
    ((code, message),) = faults(table_form([], "{% " + word + " %}{{ year }}"))
    assert (code, "要写在表格的格子里" in message) == ("P084", True)


def test_a_header_has_no_project() -> None:
    form = docx.Document()
    form.add_paragraph("{{ project.name }}")
    form.sections[0].header.paragraphs[0].text = "{{ project.name }}"
    (found,) = read_form("本局.docx", saved(form)).diagnostics
    assert found.kind.code == "P083"
    assert "页眉" in found.message.zh
    assert found.help
    assert "只在正文里能用" in found.help.zh


@pytest.mark.parametrize("content", [b"", b"text", b"%PDF-1.7", b"PK\x03\x04broken"])
def test_what_is_no_word_file_is_told(content: bytes) -> None:
    assert [code for code, _ in faults(content)] == ["P080"]


def test_a_package_that_is_no_word_file_is_told() -> None:
    assert [code for code, _ in faults(packed({"ppt/presentation.xml": b"<a/>"}))] == ["P080"]


@pytest.mark.parametrize("part", ["word/document.xml", "word/_rels/document.xml.rels"])
def test_a_broken_part_is_told(part: str) -> None:
    parts = parts_of(table_form([["{{ project.name }}"]]))
    parts[part] = parts[part][:-20]
    assert [code for code, _ in faults(packed(parts))] == ["P080"]


def test_a_part_with_entities_is_told_before_they_unfold() -> None:
    parts = parts_of(table_form([["{{ project.name }}"]]))
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    parts["word/document.xml"] = bomb + parts["word/document.xml"].partition(b"?>")[2].lstrip()
    assert [code for code, _ in faults(packed(parts))] == ["P080"]


def test_a_form_without_a_tag_is_told() -> None:
    assert [code for code, _ in faults(table_form([["空表"]]))] == ["P081"]


def test_loops_inside_loops_are_stopped_by_the_bounds() -> None:
    words = "".join("{% for a in projects %}" for _ in range(9)) + "x" + "{% endfor %}" * 9
    form = form_of(table_form([], words))
    done = form.printed(document(*(f"项目{number}" for number in range(30))))
    assert done.content is None
    assert [one.kind.code for one in done.diagnostics] == ["P086"]


def test_what_a_sample_prints_too_much_of_is_told_and_no_crash() -> None:
    words = [["{%tr for a in project.indicators %}"]] * 5 + [["{{ project.name }}"]]
    trial = tried(form_of(table_form([*words, *[["{%tr endfor %}"]] * 5])))
    assert [one.kind.code for one in trial.diagnostics] == ["P086"]


def test_too_deep_a_loop_is_told_before_anything_is_printed() -> None:
    words = "{% for a in projects %}" * 60 + "{% endfor %}" * 60
    assert {code for code, _ in faults(table_form([], words))} == {"P086"}


def test_too_many_characters_are_stopped() -> None:
    form = form_of(table_form([], "{{ title }}"))
    with pytest.raises(TagError) as stopped:
        Printing(Evaluation(), characters=10).part(form.programs[0][1], {"title": "x" * 20})
    assert stopped.value.kind.code == "P086"


@pytest.mark.parametrize("words", ["{" * 200_000, "{{ a " * 50_000, "{% " * 50_000, "}}" * 50_000])
def test_a_paragraph_of_braces_is_read_to_its_end(words: str) -> None:
    assert faults(raw_form(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"))


@pytest.mark.parametrize(
    ("output", "name"), [(output, name) for output in FORMATS for name in EJECTED]
)
def test_a_form_that_is_written_out_passes_its_own_check(output: str, name: str) -> None:
    reading = read_form(f"{name}.{output}", ejected(name, output))
    assert reading.form, [one.message.zh for one in reading.diagnostics]
    assert reading.form.format == output
    assert tried(reading.form).diagnostics == ()
    assert ejected(name, output) == ejected(name, output)


def test_every_kind_of_this_stage_has_a_code_of_its_range() -> None:
    assert [one.code for one in KINDS] == [*(f"P08{number}" for number in range(10)), "P090"]
