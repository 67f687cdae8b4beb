"""The wheel and the sdist hold what the compiler needs, and work away from a checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHIPPED = (
    "grammar/perf.lark",
    "grammar/perf.tables.py",
    "grammar/keywords.txt",
    "templates/docx/document.xml",
    "templates/kept/docx/document.xml.py",
    "templates/md/page.md",
    "templates/heads/application_form.txt",
    "templates/package/core.xml",
    "templates/xlsx/sheet.xml",
    "templates/html/page.html",
    "schemes/project-2015.perf",
    "schemes/application-2015.perf",
    "schemes/core-2021.perf",
    "schemes/units.perf",
    "words/placeholder.txt",
    "document/document.schema.json",
    "diagnostics/diagnostics.schema.json",
)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the sdist, built without a network."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return folder


def _build_example(package_parent: Path, work: Path) -> set[str]:
    """Build the published example with the package found in a folder, from another folder."""
    environment = {**os.environ, "PYTHONPATH": str(package_parent), "PYTHONSAFEPATH": "1"}
    example = ROOT / "examples" / "tianjin-2023" / "tianjin-2023.perf"
    source = work / "2023.perf"
    source.write_bytes(example.read_bytes())
    where = subprocess.run(
        [sys.executable, "-c", "import perfdsl; print(perfdsl.__file__)"],
        capture_output=True, text=True, cwd=work, env=environment, check=True,
    )  # fmt: skip
    assert Path(where.stdout.strip()).is_relative_to(package_parent)
    done = subprocess.run(
        [sys.executable, "-m", "perfdsl", "build", "2023.perf", "-o", "out"],
        capture_output=True, text=True, cwd=work, env=environment, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return {path.name for path in (work / "out").iterdir()}


def test_the_wheel_works_away_from_a_checkout(packages: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    with zipfile.ZipFile(next(packages.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
        wheel.extractall(installed)
    assert names >= {f"perfdsl/{name}" for name in SHIPPED}
    assert not [name for name in names if name.startswith(("tests", "examples", "benchmarks"))]
    assert not [name for name in names if name.endswith(".pyc")]
    work = tmp_path / "work"
    work.mkdir()
    assert _build_example(installed, work) == {"2023.docx", "2023.html", "2023.json"}


def test_the_sdist_works_when_unpacked(packages: Path, tmp_path: Path) -> None:
    with tarfile.open(next(packages.glob("*.tar.gz"))) as sdist:
        sdist.extractall(tmp_path / "unpacked", filter="data")
    root = next((tmp_path / "unpacked").iterdir())
    assert (root / "tests").is_dir()
    assert (root / "examples" / "tianjin-2023" / "tianjin-2023.perf").is_file()
    work = tmp_path / "work"
    work.mkdir()
    assert _build_example(root, work) == {"2023.docx", "2023.html", "2023.json"}
