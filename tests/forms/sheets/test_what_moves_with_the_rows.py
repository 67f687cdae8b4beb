"""Nothing of a form is lost, and what names cells names them where they have gone."""

from __future__ import annotations

import base64
import re

import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet

from tests.forms.built import document, packed, parts_of
from tests.forms.sheets.built import (
    book,
    bytes_of,
    faults,
    form_of,
    merges,
    opened,
    printed,
    saved,
    texts,
)

TWO = document("项目一", "项目二")
_DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def _form() -> tuple[Workbook, Worksheet]:
    """A head, a row that becomes three, and a foot two rows below it."""
    rows: tuple[list[str], ...] = (
        ["{{ project.name }}", "头"],
        ["{{ indicator.name }}", "{{ loop.index }}", "=B2*2"],
        [],
        ["合计", "=SUM(B2:B2)", "=SUM(B2)", "=B2", "=COUNTA($A$2:A2)"],
    )
    made = book(表=rows)
    return made, made["表"]


def _printed(made: Workbook) -> Worksheet:
    return printed(saved(made), document("甲")).worksheets[0]


def test_formulas_follow_their_rows() -> None:
    sheet = _printed(_form()[0])
    assert [sheet[f"C{row}"].value for row in (2, 3, 4)] == ["=B2*2", "=B3*2", "=B4*2"]
    assert [cell.value for cell in sheet[6]] == [
        "合计", "=SUM(B2:B4)", "=SUM(B2:B4)", "=B2", "=COUNTA($A$2:A4)",
    ]  # fmt: skip


def test_formulas_in_a_loop_mean_the_rows_of_their_own_turn() -> None:
    rows = (
        ["{%tr for p in projects %}"],
        ["{{ p.name }}"],
        ["{%tr for row in p.indicators %}"],
        ["{{ row.name }}", "{{ loop.index }}"],
        ["{%tr endfor %}"],
        ["小计", "=SUM(B4:B4)", '="A2 不是引用"&A2'],
        ["{%tr endfor %}"],
        ["总计", "=SUM(B4:B4)"],
    )
    sheet = printed(saved(book(表=rows)), TWO).worksheets[0]
    sums = [row for row in texts(sheet) if row[0] in ("小计", "总计")]
    assert sums == [
        ["小计", "=SUM(B2:B4)", '="A2 不是引用"&A1'],
        ["小计", "=SUM(B7:B9)", '="A2 不是引用"&A6'],
        ["总计", "=SUM(B2:B9)"],
    ]


def test_formulas_between_sheets_mean_the_sheet_of_their_project() -> None:
    form = book(
        总=[["{%tr for p in projects %}"], ["{{ p.name }}", "=表!B2"], ["{%tr endfor %}"]],
        表=[["{{ project.name }}"], ["数", "{{ project.budget.total }}", "=总!A2"]],
    )
    done = printed(saved(form), TWO)
    assert [row[1].value for row in done["总"].iter_rows()] == ["='1.项目一'!B2", "='2.项目二'!B2"]
    assert done["2.项目二"]["C2"].value == "=总!A1"


def test_what_is_gone_is_told_by_the_formula() -> None:
    rows = (
        ["{%tr if project.midterm %}"],
        ["{{ project.name }}", "1"],
        ["{%tr endif %}"],
        ["=B2", "{{ project.name }}"],
    )
    assert _printed(book(表=rows))["A1"].value == "=#REF!"


def test_shared_formulas_of_an_editor_are_taken_apart() -> None:
    parts = parts_of(saved(book(表=[["{{ project.name }}", 1], ["=B1", 2], ["=B2", 3]])))
    name = "xl/worksheets/sheet1.xml"
    xml = parts[name].decode()
    for row, formula in (
        ("2", '<f t="shared" ref="A2:A3" si="0">B1+$B$1</f>'),
        ("3", '<f t="shared" si="0"/>'),
    ):
        xml = re.sub(rf'<c r="A{row}".*?</c>', f'<c r="A{row}">{formula}<v>9</v></c>', xml)
    done = bytes_of(form_of(packed({**parts, name: xml.encode()})).printed(document("甲")))
    assert [opened(done).worksheets[0][f"A{row}"].value for row in (2, 3)] == [
        "=B1+$B$1",
        "=B2+$B$1",
    ]
    assert b"<v>9</v>" not in parts_of(done)[name]
    assert b'fullCalcOnLoad="1"' in parts_of(done)["xl/workbook.xml"]


def test_merged_cells_of_the_form_move_repeat_and_grow() -> None:
    rows = (
        ["{{ project.name }}"],
        ["名", "{{ indicator.name }}"],
        ["尾"],
        ["{%tr for goal in project.goals %}"],
        ["{{ goal }}"],
        ["下"],
        ["{%tr endfor %}"],
    )
    form = book(表=rows)
    for area in ("A1:D1", "A2:A3", "C2:D2", "A5:B6"):
        form["表"].merge_cells(area)
    sheet = _printed(form)
    assert merges(sheet) == {"A1:D1", "A2:A5", "C2:D2", "C3:D3", "C4:D4", "A6:B7", "A8:B9"}


def test_a_merged_cell_half_in_a_loop_is_told() -> None:
    rows = (
        ["{%tr for g in project.goals %}"],
        ["{{ g }}"],
        ["{{ g }}"],
        ["{%tr endfor %}"],
        ["尾"],
    )
    form = book(表=rows)
    form["表"].merge_cells("B3:B5")
    ((code, message),) = faults(saved(form))
    assert code == "P084"
    assert "表!A1" in message
    assert "B3:B5" in message


def test_formats_validations_areas_and_panes_follow_the_rows() -> None:
    made, sheet = _form()
    red = PatternFill(bgColor="FFC7CE")
    sheet.conditional_formatting.add("B2:C2", FormulaRule(formula=["$B2>$B$4"], fill=red))
    valid = DataValidation(type="list", formula1="$A$4:$A$4")
    valid.add("C2")
    valid.add("D4")
    sheet.add_data_validation(valid)
    sheet.print_area = "A1:E4"
    sheet.print_title_rows = "1:1"
    sheet.freeze_panes = "A4"
    sheet.auto_filter.ref = "A1:B2"
    sheet.row_breaks.append(Break(id=4))
    sheet["A4"].hyperlink = "http://example.com/"
    made.defined_names["尾"] = DefinedName("尾", attr_text="表!$A$4")
    content = bytes_of(form_of(saved(made)).printed(document("甲")))
    done = opened(content)
    sheet = done.worksheets[0]
    ((area, rules),) = [
        (str(one.sqref), [rule.formula for rule in rules])
        for one, rules in sheet.conditional_formatting._cf_rules.items()
    ]
    assert (area, rules) == ("B2:C4", [["$B2>$B$6"]])
    (valid,) = sheet.data_validations.dataValidation
    assert (set(str(valid.sqref).split()), valid.formula1) == ({"C2:C4", "D6"}, "$A$6:$A$6")
    assert sheet.print_area == "'1.甲'!$A$1:$E$6"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.freeze_panes == "A6"
    assert sheet.auto_filter.ref == "A1:B4"
    assert [one.id for one in sheet.row_breaks.brk] == [6]
    assert sheet["A6"].hyperlink.target == "http://example.com/"
    assert done.defined_names["尾"].attr_text == "'1.甲'!$A$6"


def test_looks_widths_heights_and_hidden_sheets_stay() -> None:
    made, sheet = _form()
    sheet["A2"].font = Font(name="楷体", size=13, bold=True)
    sheet.column_dimensions["B"].width = 33
    sheet.row_dimensions[4].height = 50
    made.create_sheet("参数").sheet_state = "hidden"
    done = printed(saved(made), document("甲"))
    sheet = done.worksheets[0]
    assert {sheet[f"A{row}"].font.name for row in (2, 3, 4)} == {"楷体"}
    assert sheet.column_dimensions["B"].width == 33
    assert sheet.row_dimensions[6].height == 50
    assert done["参数"].sheet_state == "hidden"


def _with_picture(content: bytes) -> bytes:
    """A form with a picture beside its chart."""
    parts = parts_of(content)
    drawing, rels = "xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"
    corner = "<col>2</col><colOff>0</colOff><row>{}</row><rowOff>0</rowOff>"
    space = 'xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"'
    anchor = (
        f"<twoCellAnchor {space}><from>{corner.format(3)}</from><to>{corner.format(7)}</to>"
        '<pic><nvPicPr><cNvPr id="9" name="章"/><cNvPicPr/></nvPicPr><blipFill>'
        '<blip xmlns="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'r:embed="rId9"/></blipFill><spPr/></pic><clientData/></twoCellAnchor>'
    )
    xml = parts[drawing].decode()
    end = xml.rindex("</")
    parts[drawing] = (xml[:end] + anchor + xml[end:]).encode()
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    one = f'<Relationship Id="rId9" Type="{office}/image" Target="../media/image1.png"/></Relationships>'
    parts[rels] = parts[rels].replace(b"</Relationships>", one.encode())
    return packed({**parts, "xl/media/image1.png": _DOT})


def test_every_copy_has_its_own_pictures_charts_and_notes() -> None:
    made, sheet = _form()
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=2, max_row=2))
    sheet.add_chart(chart, "E4")
    sheet["A4"].comment = Comment("看这里", "某")
    content = bytes_of(form_of(_with_picture(saved(made))).printed(TWO))
    for sheet in opened(content):
        assert [one.anchor._from.row for one in sheet._charts] == [5]
        assert sheet["A6"].comment.text == "看这里"
    parts = parts_of(content)
    assert parts["xl/media/image1.png"] == _DOT
    drawings = [name for name in parts if re.fullmatch(r"xl/drawings/drawing\d\.xml", name)]
    assert len(drawings) == 2
    for name in drawings:
        rows = re.findall(r"<(?:xdr:)?row>(\d+)</", parts[name].decode())
        assert rows == ["5", "5", "9"]
        rels = parts[name.replace("drawings/", "drawings/_rels/") + ".rels"]
        assert b"media/image1.png" in rels
    charts = [xml for name, xml in parts.items() if re.match(r"xl/charts/chart\d", name)]
    shown = sorted(re.findall(r"<(?:\w+:)?f>([^<]*)</", xml.decode())[0] for xml in charts)
    assert shown == ["'1.项目一'!$B$2:$B$4", "'2.项目二'!$B$2:$B$4"]


def test_only_one_sheet_is_selected() -> None:
    content = bytes_of(form_of(saved(_form()[0])).printed(TWO))
    sheets = [
        xml for name, xml in parts_of(content).items() if name.startswith("xl/worksheets/sheet")
    ]
    assert sum(b'tabSelected="1"' in xml for xml in sheets) <= 1


def test_a_table_of_the_form_becomes_plain_cells() -> None:
    made, sheet = _form()
    sheet["E1"], sheet["F1"], sheet["E2"] = "甲", "乙", 1
    sheet.add_table(Table(displayName="表一", ref="E1:F2"))
    content = bytes_of(form_of(saved(made)).printed(TWO))
    assert b"tablePart" not in parts_of(content)["xl/worksheets/sheet1.xml"]
    assert not [
        name
        for name in parts_of(content)
        if "table" in name.lower() and name.startswith("xl/tables")
    ]
    assert b"tables/table1" not in parts_of(content)["[Content_Types].xml"]


def test_a_stale_chain_of_calculation_is_left_out() -> None:
    parts = parts_of(saved(_form()[0]))
    rels, types = "xl/_rels/workbook.xml.rels", "[Content_Types].xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts["xl/calcChain.xml"] = b'<calcChain><c r="C2" i="1"/></calcChain>'
    one = f'<Relationship Id="c" Type="{office}/calcChain" Target="calcChain.xml"/></Relationships>'
    parts[rels] = parts[rels].replace(b"</Relationships>", one.encode())
    one = '<Override PartName="/xl/calcChain.xml" ContentType="application/xml"/></Types>'
    parts[types] = parts[types].replace(b"</Types>", one.encode())
    done = parts_of(bytes_of(form_of(packed(parts)).printed(document("甲"))))
    assert not [name for name in done if "calcChain" in name]
    assert b"calcChain" not in done[rels] + done[types]


@pytest.mark.parametrize("prefix", ["", "x:"])
def test_a_file_whose_elements_have_prefixes_is_filled_too(prefix: str) -> None:
    parts = parts_of(saved(_form()[0]))
    name = "xl/worksheets/sheet1.xml"
    xml = parts[name].decode()
    if prefix:
        xml = re.sub(r"<(/?)(\w)", rf"<\1{prefix}\2", xml).replace(
            "xmlns=", f"xmlns:{prefix[:-1]}="
        )
    done = printed(packed({**parts, name: xml.encode()}), document("甲"))
    assert [row[0] for row in texts(done.worksheets[0]) if row] == ["甲", "甲", "乙", "丙", "合计"]
