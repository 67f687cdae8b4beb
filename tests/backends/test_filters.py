"""What templates may ask by name is imported when one asks for it, and not before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from jinja2 import TemplateAssertionError

from perfdsl.backends.compiling import environment_of
from perfdsl.backends.filters import Late
from perfdsl.backends.templates import templates

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "tianjin-2023"
ENVIRONMENT = templates("docx")


@pytest.mark.parametrize("kind", ["filters", "tests"])
def test_every_name_is_in_its_module(kind: str) -> None:
    known: object = getattr(ENVIRONMENT, kind)
    assert isinstance(known, Late)
    assert known.modules
    for name in known.modules:
        assert name in known
        found = known[name]
        assert callable(found)
        assert getattr(found, "__name__", "") == name
        assert known.get(name) is found


def test_those_that_only_jinja_has_are_asked_of_jinja() -> None:
    known = ENVIRONMENT.filters
    assert known["join"] is known.get("join")
    assert "join" in known
    assert known["wordcount"]("一 二") == 2
    assert "no such filter" not in known
    assert known.get("no such filter", 7) == 7
    with pytest.raises(KeyError):
        known["no such filter"]


def test_a_template_that_asks_for_what_is_not_there_is_refused() -> None:
    with pytest.raises(TemplateAssertionError, match="没有的"):
        environment_of(()).from_string("{{ 1|没有的 }}")


def test_a_word_file_on_one_form_imports_nothing_of_the_other_or_of_charts(tmp_path: Path) -> None:
    program = (
        "import sys; from perfdsl.cli import main; main(sys.argv[1:]);"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            program,
            "build",
            EXAMPLE,
            "--no-cache",
            "-f",
            "docx",
            "-o",
            tmp_path,
        ],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        check=True,
    )
    imported = set(done.stderr.decode().split())
    assert "perfdsl.backends.outline" in imported
    unwanted = ("application_form", "application_grid", "charts", "overview", "sheets", "markdown")
    assert not imported & {f"perfdsl.backends.{one}" for one in unwanted}
