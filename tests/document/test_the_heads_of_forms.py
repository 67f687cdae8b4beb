"""Which fields stand where in the head of a form: a data file, and what is not in it."""

from __future__ import annotations

import pytest

from perfdsl.document.forms import APPLICATION_FORM, form_folder
from perfdsl.document.heads import head_fields, read_rows, rows_of
from perfdsl.document.model import Field
from perfdsl.semantics.schemes.library import shipped_scheme
from tests.backends.documents import project


def test_the_application_form_asks_for_what_its_scheme_wants() -> None:
    scheme = shipped_scheme("项目支出绩效目标申报-2015")
    assert scheme
    assert scheme.form == APPLICATION_FORM
    asked = {names[0] for row in rows_of(form_folder(APPLICATION_FORM)) for names in row}
    assert asked == {one.name for one in scheme.fields if one.need == "required"}


def test_every_field_is_there_once_and_what_is_not_given_is_blank() -> None:
    fields = (Field("项目期", "3年"), Field("联系人", "张三"), Field("主管部门", "甲局"))
    assert list(head_fields(project(fields=fields), "application_form")) == [
        (Field("主管部门", "甲局"), Field("实施单位", "")),
        (Field("项目属性", ""), Field("项目期", "3年")),
        (Field("联系人", "张三"),),
    ]


def test_a_field_of_a_draft_that_stands_there_twice_is_printed_twice() -> None:
    twice = (Field("实施单位", "甲"), Field("实施单位", "乙"))
    found = list(head_fields(project(fields=twice), "application_form"))
    assert found[0][1] == twice[0]
    assert found[-1] == (twice[1],)


def test_the_file_has_comments_and_spellings() -> None:
    assert read_rows("# 说明\n\n甲 / 乙 | 丙  # 完\n丁\n", "表") == (
        (("甲", "乙"), ("丙",)),
        (("丁",),),
    )


@pytest.mark.parametrize("text", ["甲 | 乙 | 丙", "甲 |", "甲 / / 乙", "甲\n乙 | 甲"])
def test_a_file_that_is_not_well_formed_is_our_fault(text: str) -> None:
    with pytest.raises(ValueError, match=r"表:\d: "):
        read_rows(text, "表")
