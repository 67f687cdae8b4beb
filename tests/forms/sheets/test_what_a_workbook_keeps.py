"""Split tags, shared texts, heads and hostile words: what is around the tags stays as it was."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.styles import Alignment
from openxml_audit import OpenXmlValidator

from perfdsl.forms.trying import tried
from tests.backends.documents import HOSTILE
from tests.forms.built import document, packed, parts_of
from tests.forms.sheets.built import (
    book,
    bytes_of,
    form_of,
    grid,
    printed,
    run,
    saved,
    texts,
    with_shared,
)

TWO = document("项目一", "项目二")
ROW = ("{{ indicator.level1|merge }}", "{{ indicator.name }}", "{{ indicator.text }}")
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=["C"]))


def test_a_tag_that_an_editor_has_split_into_runs_works_in_its_first_look() -> None:
    red = '<color rgb="FFFF0000"/><sz val="11"/>'
    items = {
        "A1": run("甲：") + run("{", red) + run("{ pro", "<b/>") + run("ject.name }") + run("}。")
    }
    content = with_shared(grid(["x"]), items)
    done = bytes_of(form_of(content).printed(document("项目一")))
    listed = parts_of(done)["xl/sharedStrings.xml"].decode()
    assert re.sub("<[^>]+>", "", listed) == "甲：项目一。"
    assert f'<rPr>{red}</rPr><t xml:space="preserve">项目一</t>' in listed
    assert "{" not in listed


def test_shared_texts_without_tags_keep_their_places() -> None:
    items = {
        "A1": "<t>{{ project.name }}</t>",
        "B1": "<t>照抄</t>",
        "C1": run("红", "<b/>") + run("字"),
        "D1": "<t>{{ 项目.用途 }}</t>",
        "E1": "<t>{ 不是标签 }</t>",
    }
    content = with_shared(grid(["1", "2", "3", "4", "5"]), items)
    done = bytes_of(form_of(content).printed(TWO))
    listed = parts_of(done)["xl/sharedStrings.xml"].decode()
    found = [re.sub("<[^>]+>", "", one) for one in re.findall("<si>(.*?)</si>", listed, re.DOTALL)]
    assert found[1:3] == ["照抄", "红字"]
    assert found[4] == "{ 不是标签 }"
    assert set(found) == {"项目一", "项目二", "照抄", "红字", "第一行\n第二行", "{ 不是标签 }"}
    assert f'uniqueCount="{len(found)}"' in listed
    sheets = [name for name in parts_of(done) if name.startswith("xl/worksheets/sheet")]
    cells = [re.findall(r't="s"><v>(\d+)', parts_of(done)[name].decode()) for name in sheets]
    assert [[found[int(one)] for one in row] for row in cells] == [
        [name, "照抄", "红字", "第一行\n第二行", "{ 不是标签 }"] for name in ("项目一", "项目二")
    ]


def test_inline_texts_with_runs_are_filled_too() -> None:
    parts = parts_of(grid(["x"]))
    name = "xl/worksheets/sheet1.xml"
    inline = f'<c r="A1" t="inlineStr"><is>{run("{{ project.", "<b/>")}{run("name }}")}</is></c>'
    xml = re.sub(r'<c r="A1".*?</c>', inline, parts[name].decode(), flags=re.DOTALL)
    done = printed(packed({**parts, name: xml.encode()}), document("项目一"))
    assert texts(done.worksheets[0]) == [["项目一"]]


def test_headers_and_footers_are_filled_and_mean_what_they_say() -> None:
    form = book(表=[["{{ project.name }}"]])
    form["表"].oddFooter.center.text = "{{ project.name }} 第 &P 页"
    xml = parts_of(bytes_of(form_of(saved(form)).printed(document("甲&P乙"))))
    assert "甲&amp;&amp;P乙 第 &amp;P 页" in xml["xl/worksheets/sheet1.xml"].decode()


def test_rows_grow_for_their_words_and_none_becomes_lower() -> None:
    form = book(表=[["{{ project.name }}"], ["{{ project.number }}"]])
    form["表"]["A1"].alignment = Alignment(wrap_text=True)
    form["表"].row_dimensions[2].height = 40
    sheet = printed(saved(form), document("很长的名称" * 20)).worksheets[0]
    assert sheet.row_dimensions[1].height > 100
    assert sheet.row_dimensions[2].height == 40


@pytest.mark.parametrize("name", list(HOSTILE))
def test_hostile_words_leave_the_workbook_sound(name: str, tmp_path: Path) -> None:
    form = grid(["{{ project.name }}", "{{ project.title }}"], ROW)
    content = bytes_of(form_of(form).printed(document(name, text=name)))
    file = tmp_path / "made.xlsx"
    file.write_bytes(content)
    found = [one.description for one in OpenXmlValidator().validate(str(file)).errors]
    assert [one for one in found if "inline-string" not in one and "'color'" not in one] == []


def test_the_same_document_gives_the_same_bytes_and_no_time() -> None:
    form = form_of(grid(["{{ project.name }}"]))
    one, two = (bytes_of(form.printed(TWO)) for _ in range(2))
    assert one == two
    with ZipFile(BytesIO(one)) as package:
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}
        assert package.namelist()[0] == "[Content_Types].xml"


def test_a_document_without_projects_is_a_workbook_all_the_same() -> None:
    assert tried(form_of(grid(["{{ project.name }}"], ROW))).diagnostics == ()


@settings(max_examples=30, deadline=None)
@given(ANY_TEXT)
def test_any_name_is_printed_as_it_is(name: str) -> None:
    done = printed(grid(["{{ project.name }}", "尾"]), document(name or "甲"))
    shown = texts(done.worksheets[0])[0][0]
    assert str(shown).replace("_x000D_", "\r") == (name or "甲").replace("\r\n", "\n").replace(
        "\r", "\n"
    )
