"""The names of the forms."""

from __future__ import annotations

import subprocess
import sys

import pytest

from perfdsl.document.forms import (
    APPLICATION_FORM,
    FLAT_SHEET,
    PROJECT_TABLE,
    form_folder,
    form_names,
)


def test_the_usual_form_is_named_first() -> None:
    assert form_names() == (PROJECT_TABLE, FLAT_SHEET, APPLICATION_FORM)
    assert form_names() == ("项目支出绩效目标表", "绩效目标平铺表", "项目支出绩效目标申报表")


def test_each_form_has_a_folder_of_its_own() -> None:
    assert len({form_folder(name) for name in form_names()}) == len(form_names())


def test_a_name_of_no_form_is_a_fault_of_the_caller() -> None:
    with pytest.raises(ValueError, match="there are 项目支出绩效目标表, 绩效目标平铺表, 项目"):
        form_folder("表")


def test_asking_for_the_names_imports_no_template_engine() -> None:
    program = "import sys, perfdsl.document.forms; print('jinja2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "False\n"
