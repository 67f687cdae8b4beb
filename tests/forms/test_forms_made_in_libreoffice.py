"""Forms as LibreOffice saves them: tags in many runs, tables in tables, sections, notes, text boxes.

The files were drawn in LibreOffice Writer and saved as .docx; none was touched afterwards.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from perfdsl.forms.trying import tried
from tests.forms.built import bytes_of, document, form_of, parts_of, printed, texts

FORMS = {one.stem: one.read_bytes() for one in (Path(__file__).parent / "libreoffice").iterdir()}
TWO = document("项目一", "项目二")
of_each = pytest.mark.parametrize("name", sorted(FORMS))
LINES = {
    "filters": ["125000.00 目标一；目标二 3 无"],
    "fullwidth": ["项目一\u3000项目一 项目一", "有指标"],
    "landscape": ["1.项目一", "竖排正文：第一行\n第二行", "横排附表"],
    "nested": ["项目一"],
    "notes": ["项目一", "1.项目一", "1", "框"],
    "numbers": ["1.项目一", "目标一", "目标二", "甲、乙、丙"],
    "split": ["1.项目一"],
    "tables": ["示例局2024年项目绩效目标表", "示例局（2 个项目，6 条指标；财政资金 125000.00）"],
}
TABLES = {
    "conditions": [["中期", "没有"]],
    "filters": [["其中：财政资金", "12.50", "其他资金", ""]],
    "landscape": [[name, "定性", "100%", ""] for name in "甲乙丙"],
    "merged": [
        ["1.项目一"] * 3,
        ["单位：示例局", "单位：示例局", "万元"],
        ["一级", "二级", "三级"],
        ["产出", "数量指标", "甲 100%"],
        ["产出", "数量指标", "乙 100%"],
        ["效益", "数量指标", "丙 100%"],
    ],
    "nested": [["指标\n以上"], ["1. 目标一\n2. 目标二"]],
    "split": [
        ["项目名称", "项目一"],
        ["预算数", "12.50 万元"],
        ["产出", "甲：100%"],
        ["产出", "乙：100%"],
        ["效益", "丙：100%"],
    ],
    "tables": [["1", "项目一", "12.50"]],
}


def test_every_form_has_what_it_is_to_print() -> None:
    assert {*LINES, *TABLES} == set(FORMS)


@of_each
def test_it_passes_its_check(name: str) -> None:
    assert tried(form_of(FORMS[name])).diagnostics == ()


@of_each
def test_it_prints_what_its_tags_say(name: str) -> None:
    done = printed(FORMS[name], TWO)
    lines = [one.text for one in done.paragraphs if one.text]
    wanted = LINES.get(name, [])
    assert lines[: len(wanted)] == wanted
    if name in TABLES:
        assert texts(done) == TABLES[name]


@of_each
def test_what_has_no_tag_survives_byte_for_byte(name: str) -> None:
    before = parts_of(FORMS[name])
    after = parts_of(bytes_of(form_of(FORMS[name]).printed(TWO)))
    assert list(before) and set(before) == set(after)
    for part, content in before.items():
        has_tags = part.startswith("word/") and any(
            one in re.sub(b"<[^>]*>", b"", content) for one in (b"{{", "｛".encode(), b"{%")
        )
        if not has_tags:
            assert after[part] == content, part


@of_each
def test_nothing_is_left_of_the_tags_and_nothing_is_there_twice(name: str) -> None:
    after = parts_of(bytes_of(form_of(FORMS[name]).printed(TWO)))
    xml = after["word/document.xml"].decode()
    words = re.sub("<[^>]*>", "", xml)
    assert not re.search(r"\{[{%]|[}%]\}|[｛｝]", words)
    for pattern in (r'docPr [^>]*?\bid="(\d+)"', r'bookmarkStart [^>]*?w:name="([^"]*)"'):
        found = re.findall(pattern, xml)
        assert len(found) == len(set(found))


def test_the_landscape_pages_come_again_between_the_upright_ones() -> None:
    xml = parts_of(bytes_of(form_of(FORMS["landscape"]).printed(TWO)))["word/document.xml"].decode()
    assert ["landscape" in one for one in re.findall(r"<w:pgSz [^>]*>", xml)] == [False, True] * 2


def test_a_note_of_each_project_is_its_own() -> None:
    notes = parts_of(bytes_of(form_of(FORMS["notes"]).printed(TWO)))["word/footnotes.xml"].decode()
    said = [re.sub("<[^>]*>", "", one) for one in re.findall("<w:footnote .*?</w:footnote>", notes)]
    assert [one for one in said if one] == ["项目一的脚注", "项目二的脚注"]
