"""Tags wherever a form may have them; what a file may have once stays unique when a loop prints it."""

from __future__ import annotations

import re
from io import BytesIO

import docx
import pytest
from docx.document import Document as Paper

from perfdsl.forms.trying import tried
from tests.forms.built import (
    bytes_of,
    document,
    faults,
    form_of,
    packed,
    parts_of,
    printed,
    raw_form,
    saved,
    table_form,
    texts,
)

ONE, TWO = document("项目一"), document("项目一", "项目二")
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _p(inner: str) -> str:
    return f"<w:p>{inner}</w:p>"


def _r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


NAME = _r("{{ project.name }}")


def _body(form: bytes, of: object = TWO) -> str:
    done = form_of(form).printed(of)  # type: ignore[arg-type]
    return parts_of(bytes_of(done))["word/document.xml"].decode()


def _with_notes(body: str, *notes: str, kind: str = "footnote") -> bytes:
    """A form with the notes 1, 2, … beside the two that part them."""
    parts = parts_of(raw_form(body))
    lines = f'<w:{kind} w:type="separator" w:id="-1"><w:p/></w:{kind}>'
    made = (f'<w:{kind} w:id="{at}">{_p(_r(one))}</w:{kind}>' for at, one in enumerate(notes, 1))
    xml = f'<w:{kind}s xmlns:w="{_WORD}">{lines}{"".join(made)}</w:{kind}s>'
    parts[f"word/{kind}s.xml"] = xml.encode()
    rels = parts["word/_rels/document.xml.rels"].decode()
    relation = f'<Relationship Id="rIdN" Type="{_RELATED}/{kind}s" Target="{kind}s.xml"/>'
    changed = rels.replace("</Relationships>", relation + "</Relationships>")
    parts["word/_rels/document.xml.rels"] = changed.encode()
    return packed(parts)


def _notes(form: bytes, kind: str = "footnote") -> tuple[list[str], list[tuple[str, str]]]:
    """The numbers in the body, and the notes with theirs."""
    parts = parts_of(bytes_of(form_of(form).printed(TWO)))
    body, notes = (parts[f"word/{one}.xml"].decode() for one in ("document", f"{kind}s"))
    found = re.findall(rf'<w:{kind} w:id="(\d+)">(.*?)</w:{kind}>', notes)
    assert 'w:type="separator"' in notes
    return re.findall(rf'<w:{kind}Reference w:id="(\d+)"/>', body), [
        (number, re.sub("<[^>]*>", "", xml)) for number, xml in found
    ]


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_a_note_is_printed_for_what_refers_to_it(kind: str) -> None:
    reference = f'<w:r><w:{kind}Reference w:id="1"/></w:r>'
    form = _with_notes(
        _p(NAME + reference), "{{ project.number }}号：{{ project.name }}", kind=kind
    )
    assert _notes(form, kind) == (["1", "2"], [("1", "1号：项目一"), ("2", "2号：项目二")])
    assert tried(form_of(form)).diagnostics == ()


def test_a_note_alone_makes_the_form_one_for_each_project() -> None:
    form = _with_notes(_p('<w:r><w:footnoteReference w:id="1"/></w:r>'), "{{ project.name }}")
    assert _notes(form)[1] == [("1", "项目一"), ("2", "项目二")]


def test_a_note_without_a_tag_in_a_row_is_another_one_each_time() -> None:
    row = _p(_r("{{ indicator.name }}") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    table = f"<w:tbl><w:tr><w:tc>{row}</w:tc></w:tr></w:tbl>"
    form = _with_notes(_p('<w:r><w:footnoteReference w:id="1"/></w:r>') + table, "甲", "乙")
    numbers, notes = _notes(form)
    assert len(numbers) == len(set(numbers)) == len(notes) == 8
    assert sorted(numbers) == sorted(number for number, _ in notes)


def test_a_note_that_nothing_printed_refers_to_is_left_out() -> None:
    body = _p(
        _r("{% if false %}") + '<w:r><w:footnoteReference w:id="1"/></w:r>' + _r("{% endif %}")
    )
    assert _notes(_with_notes(body + _p(NAME), "{{ year }}")) == ([], [])


def test_a_wrong_tag_in_a_note_is_told_once() -> None:
    reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    form = _with_notes(_p(NAME + reference + reference), "{{ project.nam }}")
    ((code, message),) = faults(form)
    assert (code, "脚注" in message) == ("P083", True)


def test_a_note_with_many_references_is_compiled_for_the_first() -> None:
    reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    form = _with_notes(_p(NAME + reference * 2000), "{{ project.name }}" * 2000)
    numbers, notes = _notes(form)
    assert len(notes) == 2
    assert len(numbers) == 4000


def test_a_comment_stays_as_it_is_and_is_printed_once() -> None:
    comment = (
        '<w:commentRangeStart w:id="0"/>{}<w:commentRangeEnd w:id="0"/>'
        '<w:r><w:commentReference w:id="0"/></w:r>'
    )
    xml = _body(raw_form(_p(comment.format(NAME))))
    assert (xml.count("项目一"), xml.count("项目二")) == (1, 1)
    for word in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert xml.count(f"<w:{word} ") == 1


def test_every_kind_of_header_and_footer_is_filled() -> None:
    form: Paper = docx.Document()
    form.add_paragraph("{{ project.name }}")
    form.settings.odd_and_even_pages_header_footer = True
    section = form.sections[0]
    section.different_first_page_header_footer = True
    for at, kind in enumerate(("", "first_page_", "even_page_")):
        getattr(section, f"{kind}header").paragraphs[0].text = f"{at}{{{{ title }}}}"
        getattr(section, f"{kind}footer").paragraphs[0].text = f"{at}{{{{ year }}}}"
    done = printed(saved(form), ONE).sections[0]
    for at, kind in enumerate(("", "first_page_", "even_page_")):
        assert (
            getattr(done, f"{kind}header").paragraphs[0].text == f"{at}示例局2024年项目绩效目标表"
        )
        assert getattr(done, f"{kind}footer").paragraphs[0].text == f"{at}2024"


def test_a_text_box_and_its_copy_for_older_programs_are_both_filled() -> None:
    box = f"<w:txbxContent>{_p(_r('{{ pro') + _r('ject.name }}'))}</w:txbxContent>"
    both = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    xml = _body(raw_form(_p(f"<w:r>{both}</w:r>")))
    assert (xml.count("项目一"), xml.count("项目二"), "{{" in xml) == (2, 2, False)


@pytest.mark.parametrize(
    "around",
    [
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
        '<w:fldSimple w:instr=" DATE ">{}</w:fldSimple>',
        '<w:smartTag w:element="a">{}</w:smartTag>',
        '<w:ins w:id="1" w:author="a">{}</w:ins>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>{}',
    ],
)
def test_a_tag_is_found_in_whatever_is_around_it(around: str) -> None:
    xml = _body(raw_form(_p(_r("甲") + around.format(_r("{{ project") + _r(".name }}")))), ONE)
    assert (xml.count("项目一"), "{{" in xml) == (1, False)


@pytest.mark.parametrize(
    "between",
    [
        '<w:proofErr w:type="spellStart"/>',
        '<w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/>',
        "<w:r><w:softHyphen/></w:r>",
        "<w:r><w:tab/></w:r>",
        "<w:r><w:lastRenderedPageBreak/></w:r>",
        '<w:del w:id="1" w:author="a"><w:r><w:delText>}}旧</w:delText></w:r></w:del>',
    ],
)
def test_what_an_editor_puts_between_runs_does_not_part_a_tag(between: str) -> None:
    xml = _body(raw_form(_p(_r("{{ project.") + between + _r("name }}"))), ONE)
    assert "项目一" in xml
    assert "{{" not in xml
    assert "softHyphen" not in xml


def test_what_was_deleted_with_changes_tracked_is_no_tag() -> None:
    gone = '<w:del w:id="1" w:author="a"><w:r><w:delText>{{ wrong }}</w:delText></w:r></w:del>'
    assert "{{ wrong }}" in _body(raw_form(_p(NAME + gone)), ONE)


def test_a_tag_in_the_code_of_a_field_is_told() -> None:
    code = "<w:r><w:instrText>QUOTE {</w:instrText></w:r><w:r><w:instrText>{ year }}</w:instrText></w:r>"
    ((found, message),) = faults(raw_form(_p(NAME) + _p(code)))
    assert (found, "域代码" in message) == ("P082", True)


def test_a_control_that_holds_a_tag_is_not_filled_anew_by_word() -> None:
    control = (
        '<w:sdt><w:sdtPr><w:alias w:val="甲"/><w:showingPlcHdr/><w:dataBinding w:xpath="/a"/></w:sdtPr>'
        "<w:sdtContent>{}</w:sdtContent></w:sdt>"
    )
    xml = _body(raw_form(_p(control.format(NAME)) + _p(control.format(_r("乙")))), ONE)
    assert xml.count("<w:dataBinding ") == xml.count("<w:showingPlcHdr/>") == 1
    assert xml.count("<w:alias ") == 2


def test_rows_in_a_content_control_are_rows_with_cells() -> None:
    row = f"<w:tr><w:tc>{_p(_r('{{ indicator.name }}'))}</w:tc></w:tr>"
    table = f"<w:tbl><w:sdt><w:sdtPr/><w:sdtContent>{row}</w:sdtContent></w:sdt></w:tbl>"
    assert _body(raw_form(table), ONE).count("<w:tr>") == 3
    ((_, message),) = faults(raw_form(table.replace("indicator.name", "indicator.nam")))
    assert "表1!R1C1" in message


def test_names_and_numbers_that_must_be_unique_are() -> None:
    marks = (
        '<w:bookmarkStart w:id="3" w:name="甲&gt;乙"/>{}<w:bookmarkEnd w:id="3"/>'
        '<w:r><w:drawing><wp:docPr xmlns:wp="wp" name="图 1" id="7" descr="a>b"/></w:drawing></w:r>'
        '<w:sdt><w:sdtPr><w:id w:val="-5"/></w:sdtPr><w:sdtContent><w:r/></w:sdtContent></w:sdt>'
    )
    paragraph = (
        f'<w:p xmlns:w14="w14" w14:paraId="00AA" w14:textId="77777777">{marks.format(NAME)}</w:p>'
    )
    other = '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="wp" id="12"/></w:drawing></w:r></w:p>'
    xml = _body(raw_form(paragraph + other), document("一", "二", "三"))
    assert xml.count("<w:bookmarkStart ") == xml.count("<w:bookmarkEnd ") == 1
    assert xml.count("paraId=") == xml.count("textId=") == xml.count("<w:id ") == 1
    numbers = re.findall(r'<wp:docPr [^>]*?\bid="(\d+)"', xml.replace("a>b", "ab"))
    assert numbers[:2] == ["7", "12"]
    assert len(set(numbers)) == len(numbers) == 6


def test_shapes_of_older_programs_are_named_once_but_those_that_show_an_object() -> None:
    shape = (
        '<v:shape xmlns:v="v" xmlns:o="o" style="a" id="_x0000_s1" o:spid="_x0000_s1" type="#t"/>'
    )
    xml = _body(raw_form(_p(NAME + f"<w:r><w:pict>{shape}</w:pict></w:r>")))
    assert xml.count("<v:shape ") == 2
    assert xml.count(' id="_x0000_s1"') == xml.count("o:spid=") == 1
    shown = f'<w:object>{shape}<o:OLEObject xmlns:o="o" ShapeID="_x0000_s1"/></w:object>'
    assert _body(raw_form(_p(NAME + f"<w:r>{shown}</w:r>"))).count(' id="_x0000_s1"') == 2


def test_what_is_printed_once_keeps_every_mark_it_had() -> None:
    marks = '<w:bookmarkStart w:id="3" w:name="a"/>{}<w:bookmarkEnd w:id="3"/>'
    words = marks.format(_r("{{ year }}"))
    form = raw_form(f'<w:p xmlns:w14="w14" w14:paraId="00AA">{words}</w:p>')
    before = parts_of(form)["word/document.xml"].decode()
    assert _body(form) == before.replace("{{ year }}", "2024")


def test_sections_of_a_form_come_again_with_each_project() -> None:
    portrait = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    landscape = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    body = _p(NAME) + f"<w:p><w:pPr>{portrait}</w:pPr></w:p>" + _p(_r("横"))
    xml = _body(raw_form(body + landscape), document("一", "二", "三"))
    widths = re.findall(r'<w:pgSz w:w="(\d+)"', xml)
    assert widths == ["11906", "16838"] * 3
    assert "pageBreakBefore" not in xml


def test_a_first_paragraph_that_undoes_the_page_break_of_its_style_does_so_once() -> None:
    look = '<w:pPr><w:pStyle w:val="a"/><w:pageBreakBefore w:val="0"/></w:pPr>'
    xml = _body(raw_form(_p(look + NAME)), document("一", "二", "三"))
    assert xml.count('<w:pageBreakBefore w:val="0"/>') == 1
    assert xml.count("<w:pageBreakBefore/>") == 2


def test_a_table_in_a_cell_repeats_as_a_whole_in_a_loop_around_it() -> None:
    form = docx.Document()
    cell = form.add_table(1, 1).cell(0, 0)
    cell.paragraphs[0].text = "{%p for project in projects %}"
    inner = cell.add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "{{ project.name }}", "{{ indicator.name }}"
    cell.add_paragraph("{%p endfor %}")
    done = printed(saved(form), TWO)
    tables = done.tables[0].cell(0, 0).tables
    assert [one.cell(0, 0).text for one in tables] == ["项目一", "项目二"]
    assert [one.text for one in tables[1].columns[1].cells] == ["甲", "乙", "丙"]


def test_a_form_without_notes_gains_no_part() -> None:
    content = table_form([["{{ project.name }}"]])
    done = bytes_of(form_of(content).printed(TWO))
    assert set(parts_of(content)) == set(parts_of(done))
    assert texts(docx.Document(BytesIO(done))) == [["项目一"]]
