"""The peers, each installed apart from perfc: in a virtual environment and a node folder of their own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

FROM_PYPI = (
    "docxtpl",
    "python-docx",
    "openpyxl",
    "XlsxWriter",
    "beancount",
    "PyYAML",
    "strictdoc",
    "ninja",
)
FROM_NPM = ("docxtemplater", "pizzip")
_ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Peers:
    """Where the peers are, and which of them: their versions by name. One that is missing has none."""

    home: Path
    versions: dict[str, str]

    @property
    def perfc(self) -> str:
        """Perfc as a user has it: a wheel of this checkout, in an environment of its own."""
        return str(self.home / "perfc" / "bin" / "perfc")

    @property
    def bare(self) -> str:
        """The interpreter of perfc."""
        return str(self.home / "perfc" / "bin" / "python")

    @property
    def python(self) -> str:
        """The interpreter of those from PyPI."""
        return str(self.home / "python" / "bin" / "python")

    @property
    def ninja(self) -> str:
        """The program ninja that came from PyPI."""
        return str(self.home / "python" / "bin" / "ninja")

    @property
    def node_modules(self) -> Path:
        """The modules of those from npm."""
        return self.home / "node" / "node_modules"

    def has(self, *names: str) -> bool:
        """Whether all of these could be installed."""
        return all(name in self.versions for name in names)


def install(home: Path) -> Peers:
    """Install perfc, and what is not there yet of the others, one by one; say in a line what cannot
    be had, and why. Without perfc there is nothing to measure.
    """
    peers = Peers(home, {})
    _install_perfc(peers)
    if not Path(peers.python).exists():
        _run(sys.executable, "-m", "venv", str(home / "python"))
    (home / "node").mkdir(parents=True, exist_ok=True)
    for name in FROM_PYPI:
        version = _pip_version(peers, name)
        if version is None:
            fault = _run(peers.python, "-m", "pip", "install", "-q", name)
            version = _pip_version(peers, name)
            if version is None:
                print(f"{name}: left out, pip could not install it: {fault}")
        if version is not None:
            peers.versions[name] = version
    for name in FROM_NPM:
        _install_from_npm(peers, name)
    return peers


def _install_perfc(peers: Peers) -> None:
    """Anew each time: the checkout may have changed, and its version has not."""
    if not Path(peers.bare).exists():
        _run(sys.executable, "-m", "venv", str(peers.home / "perfc"))
    pip = (peers.bare, "-m", "pip", "install", "-q", str(_ROOT))
    fault = _run(*pip) or _run(*pip, "--force-reinstall", "--no-deps")
    if fault:
        sys.exit(f"perfc could not be installed: {fault}")


def _pip_version(peers: Peers, name: str) -> str | None:
    asked = f"from importlib.metadata import version; print(version({name!r}))"
    done = subprocess.run([peers.python, "-c", asked], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else None


def _install_from_npm(peers: Peers, name: str) -> None:
    npm = shutil.which("npm")
    if npm is None:
        print(f"{name}: left out, there is no npm on this machine")
        return
    told = peers.node_modules / name / "package.json"
    fault = ""
    if not told.exists():
        where = str(peers.home / "node")
        fault = _run(npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", where, name)
    if told.exists():
        peers.versions[name] = json.loads(told.read_text(encoding="utf-8"))["version"]
    else:
        print(f"{name}: left out, npm could not install it: {fault}")


def _run(*command: str) -> str:
    """The last line of what a command complains of; empty where all went well."""
    done = subprocess.run(command, capture_output=True, text=True)
    complaints = done.stderr.strip().splitlines() or ["no reason was given"]
    return "" if done.returncode == 0 else complaints[-1]
