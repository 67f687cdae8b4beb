"""The tutorial, done step by step: every command gives the output that it shows.

What the reader is told to do to a file stands in a comment beside it: ``file`` and ``add`` take the
fence below, the others change a file. ``--update-goldens`` writes the outputs anew: read them.
"""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from perfdsl.cli import main

TUTORIAL = Path(__file__).parents[2] / "docs" / "tutorial.md"
_STEP = re.compile(r"<!-- (\w+): (.*) -->")


class Reader:
    """Somebody who does what the tutorial says, in a folder of their own."""

    def __init__(self, folder: Path, perfc: Callable[..., str]) -> None:
        self.folder = folder
        self.perfc = perfc

    def does(self, what: str, words: list[str], fence: str) -> None:
        """One change of a file."""
        name, *rest = words
        path = self.folder / name
        new = rest[-1].replace("\\n", "\n") if rest else ""
        if what == "remove":
            for each in name.split():
                gone = self.folder / each
                shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
        elif what == "file":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(fence, "utf-8")
        else:
            text = path.read_text("utf-8")
            path.write_text(
                self.changed(what, text, rest[0] if rest else "", new or fence), "utf-8"
            )

    @staticmethod
    def changed(what: str, text: str, old: str, new: str) -> str:
        lines = text.splitlines()
        if what == "change":
            assert text.count(old) == 1, old
            return text.replace(old, new)
        if what in ("add", "append"):
            return text + ("\n" if what == "add" else "") + new.rstrip("\n") + "\n"
        if what == "first":
            return f"{new}\n{text}"
        starts = [line.startswith(old) for line in lines]
        assert any(starts), old
        pairs = zip(lines, starts, strict=True)
        if what == "drop":
            return "\n".join(line for line, is_it in pairs if not is_it) + "\n"
        if what == "after":
            return "\n".join(f"{line}\n{new}" if is_it else line for line, is_it in pairs) + "\n"
        assert what == "line", what
        return "\n".join(new if is_it else line for line, is_it in pairs) + "\n"

    def runs(self, command: str) -> str:
        """A command with what it prints."""
        program, *arguments = command.split()
        if program == "cd":
            self.folder /= arguments[0]
            return ""
        assert program == "perfc", command
        return self.perfc(self.folder, *arguments)


@pytest.fixture
def perfc(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    monkeypatch.setenv("PERFC_LANG", "zh")

    def run(folder: Path, *arguments: str) -> str:
        seen = io.BytesIO()
        both = io.TextIOWrapper(seen, "utf-8", write_through=True)
        with monkeypatch.context() as here:
            here.chdir(folder)
            here.setattr("sys.stdout", both)
            here.setattr("sys.stderr", both)
            main(arguments)
        return seen.getvalue().decode("utf-8")

    return run


def _replayed(lines: list[str], reader: Reader) -> list[str]:
    """The tutorial with the outputs that really come."""
    result: list[str] = []
    waiting: tuple[str, list[str]] | None = None
    at = 0
    while at < len(lines):
        line = lines[at]
        result.append(line)
        at += 1
        step = _STEP.fullmatch(line)
        if step:
            words = step[2].split(" | ")
            waiting = (step[1], words) if step[1] in ("file", "add") else None
            if waiting is None:
                reader.does(step[1], words, "")
        if not line.startswith("```"):
            continue
        end = lines.index("```", at)
        body, at = lines[at:end], end + 1
        if waiting:
            reader.does(*waiting, "\n".join(body) + "\n")
            waiting = None
        elif body[0].startswith("$ "):
            commands = [each[2:] for each in body if each.startswith("$ ")]
            printed = (f"$ {each}\n{reader.runs(each)}".rstrip("\n") for each in commands)
            body = "\n".join(printed).split("\n")
        result += [*body, "```"]
    return result


def test_every_command_gives_the_output_that_the_tutorial_shows(
    tmp_path: Path, perfc: Callable[..., str], request: pytest.FixtureRequest
) -> None:
    text = TUTORIAL.read_text("utf-8")
    done = "\n".join(_replayed(text.split("\n"), Reader(tmp_path, perfc)))
    if request.config.getoption("--update-goldens"):
        TUTORIAL.write_bytes(done.encode("utf-8"))
    assert done == TUTORIAL.read_text("utf-8")
    assert done.count("\n$ perfc ") > 15
