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
from perfdsl.record import Record
from perfdsl.semantics import model
from perfdsl.syntax.ast import expressions, files, leaves, projects, schemes
from perfdsl.syntax.fault import NAMES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "perfdsl"
MODULES = sorted(PACKAGE.rglob("*.py"))

# A module may import from its own layer and from those before it. ``output`` writes,
# ``workspace`` reads.
LAYERS = (
    "typed", "resources", "record", "pattern", "source", "diagnostics", "syntax", "semantics", "waivers", "lint",
    "document", "survey", "backends", "workspace", "output", "driver", "fixing", "importing", "forms", "cache",
    "cli", "__main__",
)  # fmt: skip
EDGE_CALLS = {
    "print": ("cli",),
    "input": ("cli",),
    "exit": ("cli", "__main__"),
    "open": (
        "workspace",
        "output",
        "cli",
        "cache",
        "importing",
    ),  # there: a part of an archive in memory
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


ASKING = {"stat", "lstat", "scandir", "listdir", "isfile", "isdir", "exists", "lexists", "islink",
          "realpath", "open", "is_file", "is_dir", "iterdir", "glob", "rglob", "resolve"}  # fmt: skip


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "workspace").glob("*.py")), ids=lambda one: one.name
)
def test_only_one_file_of_the_workspace_asks_the_disk(path: Path) -> None:
    """What is asked elsewhere would not be asked again before a remembered run is believed."""
    asked = {
        f"{node.func.value.id}.{node.func.attr}"
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
        else getattr(node.func, "attr", getattr(node.func, "id", ""))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
    }
    if path.name != "disk.py":
        assert not {
            one for one in asked if one.partition("disk.")[0] and one.split(".")[-1] in ASKING
        }


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
def test_representations_are_records(module: object) -> None:
    classes = [
        one
        for _, one in inspect.getmembers(module, dataclasses.is_dataclass)
        if isinstance(one, type) and one.__module__ == module.__name__  # type: ignore[attr-defined]
    ]
    assert classes
    for one in classes:
        assert issubclass(one, Record), one
        for field in dataclasses.fields(one):
            if field.name.endswith("span"):
                assert not field.compare, f"{one}.{field.name} takes part in equality"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_never_changes_is_a_record(path: Path) -> None:
    frozen = re.search(r"^ *@dataclass\(.*frozen=True.*\)$", path.read_text("utf-8"), re.MULTILINE)
    assert not frozen, (
        f"{path}: write `class Name(Record):` (perfdsl/record.py); a dataclass costs fifty times as "
        "much whenever its module is imported"
    )


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_importing_a_module_compiles_no_pattern(path: Path) -> None:
    waiting: list[ast.AST] = [ast.parse(path.read_text("utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
            raise AssertionError(f"{path}:{node.lineno}: write `pattern(…)` (perfdsl/pattern.py)")
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))


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


# How many modules of ours a command may import: each costs what a page of code costs to run.
MOST_MODULES = {
    ("--version",): 20,
    ("explain", "P401"): 185,
    ("check", "examples/quickstart"): 222,
    ("fmt", "--check", "examples/quickstart"): 240,
}


@pytest.mark.parametrize("arguments", MOST_MODULES, ids=" ".join)
def test_a_command_imports_no_more_modules_than_it_may(arguments: tuple[str, ...]) -> None:
    ours = {name for name in _imports_of(*arguments) if name.startswith("perfdsl.")}
    assert ours
    assert len(ours) <= MOST_MODULES[arguments], sorted(ours)


SLOW = {
    "argparse", "asyncio", "dataclasses", "docx", "hashlib", "inspect", "jinja2", "json", "lark", "lxml", "zipfile",
}  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "more"),
    [(("--version",), {"click"}), (("check", "examples/quickstart"), set())],
    ids=["version", "check"],
)
def test_what_is_asked_for_most_waits_for_nothing_that_is_slow_to_import(
    arguments: tuple[str, ...], more: set[str]
) -> None:
    assert not _imports_of(*arguments) & (SLOW | more)


def test_building_without_a_form_of_one_s_own_imports_nothing_of_such_forms(tmp_path: Path) -> None:
    build = ("build", "examples/quickstart", "--no-cache", "-o", str(tmp_path), "-f", "docx")
    imported = _imports_of(*build)
    assert not {name for name in imported if name.startswith("perfdsl.forms")}
    assert not imported & {
        "perfdsl.document.draft",
        "perfdsl.importing",
        "jinja2",
        "markupsafe",
        "zipfile",
        "http",
        "xml",
    }


def test_asking_for_the_version_imports_no_compiler() -> None:
    assert not _imports_of("--version") & {
        "decimal",
        "pathlib",
        "perfdsl.syntax",
        "perfdsl.semantics",
    }


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
        "perfdsl.syntax.fault",
        "perfdsl.syntax.misspelt",
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
