"""The text of a cell in Word: as it is shown, however it is stored."""

from __future__ import annotations

import pytest

from perfdsl.importing.reading import read_grids
from tests.importing.office_files import cell, codes, docx, only, paragraph, read, row, table, texts

_SHOWN = '<w:vanish w:val="0"/>'


def _text(inside: str, numbering: str = "", styles: str = "") -> str:
    """The text of a cell that holds this."""
    content = docx(table(row(f"<w:tc>{inside}</w:tc>")), numbering=numbering, styles=styles)
    (shown,) = texts(only(content))[0]
    return shown


def _run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr>{text if text.startswith('<') else f'<w:t>{text}</w:t>'}</w:r>"


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        (_run("≥") + _run("95") + _run("%"), "≥95%"),
        (_run("<w:t>甲</w:t><w:br/><w:t>乙</w:t>"), "甲\n乙"),
        (_run('<w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t>'), "甲乙"),
        (_run("<w:t>甲</w:t><w:tab/><w:t>乙</w:t>"), "甲\t乙"),
        (_run("<w:t>2023</w:t><w:noBreakHyphen/><w:t>2025</w:t>"), "2023-2025"),
        (_run('<w:sym w:font="Symbol" w:char="F0B3"/>') + _run("3人"), "≥3人"),
        (_run('<w:sym w:font="Wingdings" w:char="F0FE"/>') + _run("新增"), "☑新增"),
        (_run("\uf0a3", '<w:rFonts w:ascii="Symbol"/>') + _run("5"), "≤5"),
        (f"<w:hyperlink>{_run('链接')}</w:hyperlink>", "链接"),
        (f"<w:smartTag><w:smartTag>{_run('天津')}</w:smartTag></w:smartTag>", "天津"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{_run('选项')}</w:sdtContent></w:sdt>", "选项"),
        (f"<w:fldSimple w:instr='DATE'>{_run('2024年')}</w:fldSimple>", "2024年"),
        (f"<w:ruby><w:rubyPr/><w:rt>{_run('yin')}</w:rt><w:rubyBase>{_run('音')}</w:rubyBase></w:ruby>", "音"),
        (_run("<w:t>甲</w:t><w:footnoteReference w:id='1'/><w:commentReference w:id='0'/>"), "甲"),
        (_run("甲\u200b乙\xa0"), "甲乙"),
    ],
)  # fmt: skip
def test_a_paragraph_is_read_as_it_is_shown(inside: str, shown: str) -> None:
    assert _text(f"<w:p>{inside}</w:p>") == shown


def test_paragraphs_are_lines_and_blank_ones_at_the_ends_are_dropped() -> None:
    inside = "<w:p/>" + paragraph("1.甲 ") + "<w:p/>" + paragraph("2.乙") + "<w:p/>"
    assert _text(inside) == "1.甲\n\n2.乙"


def _field(kind: str) -> str:
    return f'<w:fldChar w:fldCharType="{kind}"/>'


def test_a_field_is_read_by_its_result() -> None:
    inside = "".join(
        _run(one)
        for one in (
            _field("begin"), "<w:instrText>IF </w:instrText>", _field("begin"),
            "<w:instrText>A1</w:instrText>", _field("separate"), "里", _field("end"),
            _field("separate"), "9.50", _field("end"), "万元",
        )
    )  # fmt: skip
    assert _text(f"<w:p>{inside}</w:p>") == "9.50万元"


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>", "☑"),
        ("<w:checkBox><w:default w:val='0'/></w:checkBox>", "□"),
        (
            "<w:ddList><w:result w:val='1'/><w:listEntry w:val='甲'/><w:listEntry w:val='乙'/></w:ddList>",
            "乙",
        ),
        ("<w:ddList><w:result w:val='7'/><w:listEntry w:val='甲'/></w:ddList>", ""),
    ],
)
def test_a_field_of_a_form_shows_its_state(data: str, shown: str) -> None:
    begin = f'<w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar>'
    assert _text(f"<w:p>{_run(begin)}{_run(_field('end'))}{_run('新增')}</w:p>") == f"{shown}新增"


def test_a_prompt_is_no_text() -> None:
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{_run('单击此处输入')}</w:sdtContent></w:sdt>"
    assert texts(only(docx(table(row("甲", f"<w:tc><w:p>{prompt}</w:p></w:tc>"))))) == [["甲"]]


def test_text_boxes_are_read_once_behind_their_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('框')}</w:txbxContent>"
    both = (
        f"<mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert _text(f"<w:p>{_run(both)}{_run('文')}</w:p>") == "文\n框"


def test_tracked_changes_are_read_as_accepted_and_told() -> None:
    inside = (
        f"<w:p>{_run('预算')}<w:del>{_run('<w:delText>9.50</w:delText>')}</w:del><w:ins>{_run('19.50')}</w:ins></w:p>"
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{_run('合')}</w:p><w:p>{_run('计')}</w:p>"
    )
    sheets = read_grids("a", docx(table(row(f"<w:tc>{inside}</w:tc>"))))
    assert texts(sheets.grids[0]) == [["预算19.50\n合计"]]
    assert [(one.kind.code, one.message.en) for one in sheets.diagnostics] == [
        ("P067", "“a” has 2 undecided changes; it is read as if all were accepted")
    ]


def test_hidden_text_is_not_read_and_told() -> None:
    runs = _run("看得见") + _run("看不见", "<w:vanish/>") + _run("的", _SHOWN)
    inside = f"<w:p>{runs}</w:p>"
    content = docx(table(row(f"<w:tc>{inside}</w:tc>")))
    assert texts(read_grids("a", content).grids[0]) == [["看得见的"]]
    assert codes(content) == ["P068"]


def test_embedded_objects_and_other_formats_are_told() -> None:
    content = docx(
        table(row(f"<w:tc><w:p>{_run('<w:object/>')}</w:p></w:tc>", "甲")) + "<w:altChunk/>"
    )
    (found,) = read_grids("a", content).diagnostics
    assert found.message.zh == "「a」里有没读的内容：嵌入的对象 1 个、嵌入的另一种格式的正文 1 段"


def _level(at: int, text: str, kind: str = "decimal", more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


def _numbered(text: str, number: int = 1, level: int = 0) -> str:
    return paragraph(
        text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    )


def _numbering(*levels: str, more: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{more}'
    )


def test_automatic_numbers_stand_in_the_text() -> None:
    inside = (
        _numbered("甲")
        + _numbered("细", level=1)
        + _numbered("目", level=1)
        + _numbered("乙")
        + _numbered("新", level=1)
    )
    numbering = _numbering(_level(0, "%1."), _level(1, "%1.%2"))
    assert _text(inside, numbering=numbering) == "1.甲\n1.1 细\n1.2 目\n2.乙\n2.1 新"


def test_numbers_count_through_the_document_and_empty_paragraphs_have_none() -> None:
    body = (
        _numbered("购书") + table(row("甲")) + _numbered("") + _numbered("修缮") + table(row("乙"))
    )
    sheets = read(docx(body, numbering=_numbering(_level(0, "%1.", "decimal"))))
    assert [one.before for one in sheets.grids] == [("1.购书",), ("2.修缮",)]


@pytest.mark.parametrize(
    ("kind", "text", "shown"),
    [
        ("chineseCounting", "%1、", "一、甲"),
        ("chineseLegalSimplified", "（%1）", "（壹）甲"),
        ("decimalEnclosedCircle", "%1", "①甲"),
        ("upperRoman", "%1.", "I.甲"),
        ("lowerLetter", "%1)", "a)甲"),
        ("ideographTraditional", "%1.", "甲.甲"),
        ("decimalZero", "%1.", "01.甲"),
        ("none", "%1", "甲"),
        ("bullet", "●", "●甲"),
        ("noSuchFormat", "%1.", "1.甲"),
    ],
)
def test_numbers_have_their_format(kind: str, text: str, shown: str) -> None:
    assert _text(_numbered("甲"), numbering=_numbering(_level(0, text, kind))) == shown


def test_a_list_may_begin_anew_and_a_style_may_number() -> None:
    numbering = _numbering(
        _level(0, "%1."),
        more='<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    )
    styles = (
        '<w:style w:styleId="目标"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="子"><w:basedOn w:val="目标"/></w:style>'
        '<w:style w:styleId="圈"><w:basedOn w:val="圈"/></w:style>'
    )
    inside = (
        paragraph("甲", '<w:pStyle w:val="子"/>') + _numbered("乙") + _numbered("丙", 2) + _numbered("丁", 2)
        + paragraph("戊", '<w:pStyle w:val="圈"/>')
        + paragraph("己", '<w:pStyle w:val="子"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    )  # fmt: skip
    assert _text(inside, numbering=numbering, styles=styles) == "1.甲\n2.乙\n5.丙\n6.丁\n戊\n己"


def test_cell_texts_of_words_own_are_plain() -> None:
    assert texts(only(docx(table(row(cell("甲"), cell("  "), cell("乙")))))) == [["甲", "乙"]]
