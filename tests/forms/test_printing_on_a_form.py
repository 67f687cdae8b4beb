"""What is printed on a form that a bureau brings."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import RGBColor
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from perfdsl.document.model import Field
from perfdsl.forms.ejecting import ejected
from tests.backends.documents import HOSTILE
from tests.forms.built import (
    bytes_of,
    document,
    form_of,
    parts_of,
    printed,
    raw_form,
    saved,
    table_form,
    texts,
)

TWO = document("项目一", "项目二")
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=["C"]))
GRID = [["{{ indicator.level1|merge }}", "{{ indicator.name }}", "{{ indicator.text }}"]]


def _paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def test_a_form_for_one_project_is_printed_for_each_on_a_new_page() -> None:
    done = printed(table_form([["名称", "{{ project.name }}"]], "{{ project.title }}"), TWO)
    assert [texts(done, at) for at in range(2)] == [[["名称", "项目一"]], [["名称", "项目二"]]]
    titles = [one for one in done.paragraphs if one.text]
    assert [one.text for one in titles] == ["1.项目一", "2.项目二"]
    assert [one.paragraph_format.page_break_before for one in titles] == [None, True]


def test_a_form_that_begins_with_a_table_begins_each_page_with_it() -> None:
    done = printed(table_form([["{{ project.name }}"]]), TWO)
    assert len(done.tables) == 2
    assert sum(bool(one.paragraph_format.page_break_before) for one in done.paragraphs) == 1


def test_a_row_that_names_an_indicator_is_printed_for_each_of_them() -> None:
    done = printed(table_form([["级别", "指标", "值"], *GRID]), document("甲"))
    assert texts(done) == [
        ["级别", "指标", "值"],
        ["产出", "甲", "100%"],
        ["产出", "乙", "100%"],
        ["效益", "丙", "100%"],
    ]


def test_loops_of_rows_that_are_written_out_work_as_in_other_programs() -> None:
    rows = [
        ["{%tr for row in project.indicators %}", ""],
        ["{%tr if row.level1 == '产出' %}", ""],
        ["{{ loop.index }}", "{{ row.name }}"],
        ["{%tr else %}", ""],
        ["—", "{{ row.name }}"],
        ["{%tr endif %}", ""],
        ["{%tr endfor %}", ""],
    ]
    done = printed(table_form(rows), document("甲"))
    assert texts(done) == [["1", "甲"], ["2", "乙"], ["—", "丙"]]


def test_loops_of_paragraphs_and_loops_inside_one() -> None:
    words = (
        "{%p for project in projects %}",
        "{{ project.name }}：{% for goal in project.goals %}{{ goal }}{% if not loop.last %}、{% endif %}{% endfor %}",
        "{%p endfor %}",
    )
    done = printed(table_form([], *words), TWO)
    assert [one.text for one in done.paragraphs] == [
        "项目一：目标一、目标二",
        "项目二：目标一、目标二",
    ]


def test_each_goal_has_a_paragraph_of_its_own_in_the_cell() -> None:
    done = printed(table_form([["{{ loop.index }}.{{ goal }}"]]), document("甲"))
    assert [one.text for one in done.tables[0].cell(0, 0).paragraphs] == ["1.目标一", "2.目标二"]


def test_names_may_be_chinese_and_those_of_the_scheme() -> None:
    rows = [
        [
            "{{ 项目.名称 }}",
            "{{ 项目.预算.财政资金 }}",
            "{{ 项目.预算.其他资金 }}",
            "{{ 单位.名称 }}",
        ]
    ]
    assert texts(printed(table_form(rows), document("甲"))) == [["甲", "12.50", "", "示例局"]]


def test_a_name_of_the_scheme_is_found_in_every_project_wherever_it_stands_in_the_list() -> None:
    """Found in the first project it must be looked for as well in the second, behind other names."""
    [unit] = TWO.units
    fields = (Field("负责人", "张三"), Field("用途", "修缮"))
    both = tuple(replace(one, fields=fields) for one in unit.projects)
    made = replace(TWO, units=(replace(unit, projects=both),))
    done = printed(table_form([["{{ 项目.用途 }}", "{{ 项目.预算.其他资金 }}"]]), made)
    assert [texts(done, at) for at in range(2)] == [[["修缮", ""]]] * 2


@pytest.mark.parametrize(
    "runs",
    [
        ("{", "{ pro", "ject.", "name }", "}"),
        ("{{", " project.name ", "}}"),
        ("｛｛ project．name ｝｝",),
        ("{{\u00a0project.name\u3000}}",),
        ("{{ project.name|default(“无”) }}",),
        ("{{ project[‘name’] }}",),
        ("{{ 项目。名称 }}",),
        ("{{\u200b项目·名称\ufeff }}",),
        ("{{ 项目【“name”】 }}",),
        ("｛｛　项目．名称\uff5c默认（“无”）　｝｝",),
        ("｛％ if 项目．指标\uff5c个数 ≥ 3 ％｝", "{{ 项目.名称 }}", "{% endif %}"),
    ],
)
def test_a_tag_that_the_editor_has_changed_still_works(runs: tuple[str, ...]) -> None:
    done = printed(raw_form(_paragraph("甲：", *runs, "。")), document("项目一"))
    assert done.paragraphs[0].text == "甲：项目一。"


def test_a_comment_is_not_printed() -> None:
    done = printed(table_form([["甲{# 给同事的话 #}乙{{ project.name }}"]]), document("丙"))
    assert texts(done) == [["甲乙丙"]]


def test_tags_in_a_text_box_are_printed() -> None:
    box = f"<w:pict><w:txbxContent>{_paragraph('{{ pro', 'ject.name }}')}</w:txbxContent></w:pict>"
    form = raw_form(f"<w:p><w:r><w:t>{{{{ project.number }}}}</w:t></w:r><w:r>{box}</w:r></w:p>")
    xml = parts_of(bytes_of(form_of(form).printed(document("项目一"))))["word/document.xml"]
    assert xml.count("项目一".encode()) == 1
    assert b"{{" not in xml


def test_tables_inside_tables_repeat_the_innermost_row() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{_paragraph('{{ indicator.name }}')}</w:tc></w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr><w:tc>{inner}{_paragraph('{{ project.name }}')}</w:tc></w:tr></w:tbl>"
    xml = parts_of(bytes_of(form_of(raw_form(outer)).printed(document("项目一"))))
    assert xml["word/document.xml"].count("项目一".encode()) == 1
    assert xml["word/document.xml"].count(b"<w:tr>") == 4


def test_tables_as_deep_as_a_form_may_have_them_are_printed() -> None:
    body = _paragraph("{{ indicator.level1|merge }}")
    for _ in range(18):
        body = f"<w:tbl><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>"
    done = form_of(raw_form(body)).printed(document("项目一"))
    assert parts_of(bytes_of(done))["word/document.xml"].count("产出".encode()) == 1


def test_what_is_printed_on_a_shipped_form_keeps_to_the_standard(tmp_path: Path) -> None:
    done = form_of(ejected("项目支出绩效目标表")).printed(TWO)
    path = tmp_path / "a.docx"
    path.write_bytes(bytes_of(done))
    assert OpenXmlValidator().validate(path).errors == []


def test_a_tag_has_the_look_of_the_run_in_which_it_begins() -> None:
    form = docx.Document()
    paragraph = form.add_paragraph("名称")
    run = paragraph.add_run("{{ project")
    run.bold, run.font.color.rgb = True, RGBColor(0xB0, 0, 0)
    paragraph.add_run(".name }}")
    done = printed(saved(form), document("项目一"))
    looks = {run.text: run.bold for run in done.paragraphs[0].runs if run.text}
    assert looks == {"名称": None, "项目一": True}


def test_headers_pictures_and_settings_survive_and_the_header_is_filled() -> None:
    form = docx.Document()
    form.add_paragraph("{{ project.name }}")
    form.add_picture(BytesIO(_PNG))
    form.sections[0].header.paragraphs[0].text = "{{ title }}"
    form.sections[0].footer.paragraphs[0].text = "第 页"
    content = saved(form)
    before, after = parts_of(content), parts_of(bytes_of(form_of(content).printed(TWO)))
    assert set(before) == set(after)
    changed = {name for name in before if before[name] != after[name]}
    assert {"word/document.xml"} < changed <= {"word/document.xml", "word/header1.xml"}
    assert "示例局2024年项目绩效目标表" in after["word/header1.xml"].decode()
    assert before["word/document.xml"].partition(b"<w:sectPr")[2] in after["word/document.xml"]


def test_a_line_break_in_a_text_is_one_in_the_cell() -> None:
    xml = parts_of(bytes_of(form_of(table_form([["{{ project.用途 }}"]])).printed(document("甲"))))
    assert "第一行</w:t><w:br/><w:t" in xml["word/document.xml"].decode()


def test_the_same_document_on_the_same_form_has_the_same_bytes() -> None:
    content = table_form(GRID)
    assert form_of(content).printed(TWO).content == form_of(content).printed(TWO).content


def test_a_name_of_the_scheme_that_is_nowhere_is_told() -> None:
    done = form_of(table_form([["{{ project.用涂 }}"]])).printed(document("甲"))
    assert [one.kind.code for one in done.diagnostics] == ["P088"]


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(HOSTILE) | ANY_TEXT)
def test_whatever_a_document_says_is_printed_as_it_is(text: str) -> None:
    content = table_form([["{{ indicator.text }}"]])
    done = form_of(content).printed(document("甲", text=text))
    shown = docx.Document(BytesIO(bytes_of(done))).tables[0].cell(0, 0).text
    assert shown == text.replace("\r", "\n")


_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c489"
    "0000000d49444154789c63f8cfc0f01f0005000 1ff56c7d4e00000000049454e44ae426082".replace(" ", "")
)
