"""The code kept of the templates is what Jinja makes of them, and is used only where it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import jinja2
import pytest

from perfdsl.backends import BACKENDS, compiling, emit
from perfdsl.backends import templates as module
from perfdsl.backends.absent import TemplateRuntimeError
from perfdsl.backends.kept import FOLDER, head_of, place_of
from perfdsl.resources import resource_dir
from tests.conftest import CheckGolden

from .documents import SAMPLES

TEMPLATES = resource_dir("templates")
FOLDERS = ("docx", "html", "md", "site", "xlsx")  # PDF has templates of another language


def texts(folder: str) -> dict[Path, str]:
    """What belongs in the file of each template of a folder, and of those that packages share."""
    environment = module.templates(folder)
    root = environment.root
    found = {}
    for name in environment.names():
        path = next(
            (root / one / name for one in (folder, "package") if (root / one / name).is_file()),
            None,
        )
        if path:
            text = (
                head_of(path.read_bytes())
                + compiling.python_of(environment.folders, name, path).rstrip()
                + "\n"
            )
            found[place_of(root, path)] = text
    return found


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_kept_is_what_jinja_makes(folder: str, check_golden: CheckGolden) -> None:
    for path, text in texts(folder).items():
        check_golden(path, text)


def test_nothing_is_kept_of_a_template_that_is_gone() -> None:
    found = set((TEMPLATES / FOLDER).rglob("*.py"))
    assert found == {path for folder in FOLDERS for path in texts(folder)}


@pytest.fixture
def anew(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Environments as of a new process; the names of the templates that Jinja compiles in them."""
    module.templates.cache_clear()
    compiled: list[str] = []
    usual = compiling.python_of

    def noted(folders: tuple[Path, ...], name: str, path: Path) -> str:
        compiled.append(name)
        return usual(folders, name, path)

    monkeypatch.setattr(compiling, "python_of", noted)
    return compiled


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The templates somewhere else, where they can be edited."""
    ignored = shutil.ignore_patterns("__pycache__")
    folder = Path(shutil.copytree(TEMPLATES, tmp_path / "templates", ignore=ignored))
    monkeypatch.setattr(module, "resource_dir", lambda _: folder)
    return folder


@pytest.fixture(autouse=True)
def usual_again() -> object:
    """The environments of this test are no other's."""
    yield
    module.templates.cache_clear()


def printed() -> list[bytes]:
    return [emit(name, each) for name in BACKENDS for each in SAMPLES.values()]


def test_no_run_compiles_a_template(anew: list[str]) -> None:
    assert all(printed())
    assert anew == []


def test_where_nothing_is_kept_all_is_compiled_to_the_same(anew: list[str], copied: Path) -> None:
    shutil.rmtree(copied / FOLDER)
    compiled = printed()
    assert len(anew) > len(BACKENDS)
    module.templates.cache_clear()
    shutil.copytree(TEMPLATES / FOLDER, copied / FOLDER)
    assert printed() == compiled


def test_a_template_that_was_edited_is_compiled(anew: list[str], copied: Path) -> None:
    page = copied / "md" / "page.md"
    page.write_text("改" + page.read_text("utf-8"), "utf-8")
    assert emit("md", SAMPLES["plain"]).decode().startswith("改")
    assert anew == ["page.md"]


def test_where_python_cannot_keep_what_it_compiled_it_still_runs(
    anew: list[str], copied: Path
) -> None:
    for path in [*copied.rglob("*")]:
        if path.is_dir():
            (path / "__pycache__").write_text("a file where a folder is wanted", "utf-8")
    assert emit("docx", SAMPLES["plain"])
    assert anew == []


def test_a_fault_is_told_with_its_line_in_the_template(copied: Path) -> None:
    page = copied / "md" / "page.md"
    lines = page.read_text("utf-8").splitlines(keepends=True)
    page.write_text("".join([*lines[:3], "{{ 没有的 }}\n", *lines[3:]]), "utf-8")
    with pytest.raises(TemplateRuntimeError, match="没有的") as fault:
        emit("md", SAMPLES["plain"])
    assert fault.value.__notes__ == [f"{page}:4"]


def test_a_template_that_jinja_refuses_is_told_as_jinja_does(copied: Path) -> None:
    page = copied / "md" / "page.md"
    page.write_text("{% if %}", "utf-8")
    with pytest.raises(jinja2.TemplateSyntaxError, match="Expected an expression"):
        emit("md", SAMPLES["plain"])
