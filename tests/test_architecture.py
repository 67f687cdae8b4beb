"""Guards of ARCHITECTURE.md: the layers, the edges, the sizes."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

from perfdsl.document import model as document
from perfdsl.importing import grid
from perfdsl.semantics import model
from perfdsl.syntax.ast import expressions, files, leaves, projects, schemes
from perfdsl.syntax.fault import NAMES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "perfdsl"
MODULES = sorted(PACKAGE.rglob("*.py"))

# A module may import from its own layer and from those before it. ``output`` writes,
# ``workspace`` reads.
LAYERS = (
    "resources", "source", "diagnostics", "syntax", "semantics", "waivers", "lint", "document", "survey",
    "backends", "workspace", "output", "driver", "fixing", "importing", "forms", "cli", "__main__",
)  # fmt: skip
EDGE_CALLS = {
    "print": ("cli",),
    "input": ("cli",),
    "exit": ("cli", "__main__"),
    "open": ("workspace", "output", "cli", "importing"),  # there: a part of an archive in memory
    "getenv": ("cli",),
    "now": (),
    "today": ("cli",),
    "read_text": (
        "resources",
        "syntax",
        "semantics",
        "diagnostics",
        "document",
        "importing",
        "forms",
        "cli",
    ),
    "read_bytes": ("workspace",),
    "write_text": (),
    "write_bytes": ("output",),
}
# Reading the package's own resources is not reading a user's file.


def _layer(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return "package" if parts == ("__init__",) else parts[0]


def _imported(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= (
                {node.module}
                if node.module != "perfdsl"
                else {f"perfdsl.{alias.name}" for alias in node.names}
            )
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return {name.split(".")[1] for name in names if name.startswith("perfdsl.")} - {"__version__"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_point_down(path: Path) -> None:
    layer = _layer(path)
    if layer == "package":
        assert _imported(ast.parse(path.read_text("utf-8"))) == set()
        return
    allowed = set(LAYERS[: LAYERS.index(layer) + 1])
    assert _imported(ast.parse(path.read_text("utf-8"))) <= allowed


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_only_the_edges_touch_the_world(path: Path) -> None:
    """Only cli prints and exits, only workspace reads sources, only output writes, no clock."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in EDGE_CALLS:
            assert _layer(path) in EDGE_CALLS[name], f"{path}:{node.lineno} calls {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 40, f"{path}:{node.lineno} {node.name} has {length} lines"


TREE = (expressions, files, leaves, projects, schemes)


@pytest.mark.parametrize("module", [*TREE, model, document, grid], ids=lambda one: one.__name__)
def test_representations_are_frozen_slotted_dataclasses(module: object) -> None:
    classes = [
        one
        for _, one in inspect.getmembers(module, dataclasses.is_dataclass)
        if isinstance(one, type) and one.__module__ == module.__name__  # type: ignore[attr-defined]
    ]
    assert classes
    for one in classes:
        assert one.__dataclass_params__.frozen, one  # type: ignore[attr-defined]
        assert hasattr(one, "__slots__"), one
        for field in dataclasses.fields(one):
            if field.name.endswith("span"):
                assert not field.compare, f"{one}.{field.name} takes part in equality"


def test_the_words_that_may_be_names_are_the_grammar_s() -> None:
    grammar = (ROOT / "grammar" / "perf.lark").read_text("utf-8")
    rule = re.search(r"^\?word\s*:(.*?)\n\n", grammar, re.MULTILINE | re.DOTALL)
    assert rule
    assert set(rule[1].replace("|", " ").split()) - {"NAME"} == NAMES


def _imports_of(*arguments: str) -> set[str]:
    """The modules a command imports, as Python itself reports them, and the packages they are of."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "perfdsl", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    names = {line.rpartition("|")[2].strip() for line in lines}
    return names | {name.split(".")[0] for name in names}


def test_asking_for_the_version_imports_no_compiler() -> None:
    assert not _imports_of("--version") & {"lark", "jinja2", "lxml", "docx", "decimal"}


def test_formatting_imports_nothing_that_prints() -> None:
    imported = _imports_of("fmt", "--check", "examples/quickstart")
    assert "perfdsl.syntax.formatting" in imported
    assert not imported & {"jinja2", "lxml", "docx", "zipfile", "jsonschema", "difflib"}
    assert not imported & {"perfdsl.document.model", "perfdsl.survey", "perfdsl.backends.docx"}


def test_checking_imports_nothing_that_prints() -> None:
    imported = _imports_of("check", "examples/quickstart")
    assert "perfdsl.syntax.tables" in imported
    assert not imported & {"lark", "jinja2", "lxml", "docx", "typst", "zipfile", "jsonschema"}
    ours = {
        "perfdsl.document.model",
        "perfdsl.document.assemble",
        "perfdsl.survey",
        "perfdsl.output",
        "perfdsl.fixing",
        "perfdsl.syntax.formatting",
        "perfdsl.diagnostics.spelling",
    }
    assert not imported & ours


def test_checking_imports_waivers_and_baselines_only_where_there_are_any(tmp_path: Path) -> None:
    source = tmp_path / "甲.perf"
    source.write_text("年度 2023 # 豁免 P512：理由\n", encoding="utf-8")
    answers = {
        "perfdsl.waivers.index": [str(source)],
        "perfdsl.waivers.as_json": ["--list-waivers", str(source)],
        "perfdsl.waivers.dates": ["--as-of", "2023-12-31", str(source)],
        "perfdsl.diagnostics.baseline": ["--write-baseline", str(tmp_path / "旧"), str(source)],
    }
    plain = _imports_of("check", "examples/quickstart")
    assert not plain & {*answers, "perfdsl.cli.baseline", "perfdsl.cli.waiver_list"}
    for module, arguments in answers.items():
        assert module in _imports_of("check", *arguments)
