"""``click`` is imported without ``inspect``, and has it when it asks for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _printed(program: str) -> str:
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sys\nfrom perfdsl.cli.later import import_click\n{program}",
        ],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_importing_click_imports_no_inspect() -> None:
    assert _printed("import_click(); print('click' in sys.modules, 'inspect' in sys.modules)") == (
        "True False"
    )


def test_who_imports_it_afterwards_gets_the_module_itself() -> None:
    program = """
import_click()
import click.core, inspect
print(type(inspect).__name__, inspect.signature(lambda a: a), click.core.inspect.cleandoc("  甲"))
"""
    assert _printed(program) == "module (a) 甲"


def test_click_asks_for_it_itself() -> None:
    program = """
import_click()
import click
option = click.Option(["--many"], help="  甲\\n    乙")
print(repr(option.help), type(sys.modules["inspect"]).__name__)
"""
    assert _printed(program) == repr("甲\n乙") + " module"


@pytest.mark.parametrize("before", ["import inspect", "import click"])
def test_what_is_imported_already_is_left_alone(before: str) -> None:
    program = f"{before}\nold = dict(sys.modules)\nimport_click()\nimport click, inspect\n"
    assert _printed(f"{program}print(all(sys.modules[one] is old[one] for one in old))") == "True"


def test_a_click_that_cannot_be_imported_leaves_nothing_behind() -> None:
    program = """
sys.modules["click"] = None
del sys.modules["click"]
sys.meta_path.insert(0, type("No", (), {"find_spec": staticmethod(
    lambda name, *_: (_ for _ in ()).throw(ImportError(name)) if name == "click" else None)}))
try:
    import_click()
except ImportError as error:
    print(error, "inspect" in sys.modules)
"""
    assert _printed(program) == "click False"
