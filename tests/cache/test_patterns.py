"""Patterns that an earlier run compiled are not compiled again, and are the same."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import perfdsl
from perfdsl import pattern as module
from perfdsl.cache import patterns, store
from perfdsl.cli import main
from perfdsl.pattern import Known, compiled, pattern
from perfdsl.syntax.tables import tables

ROOT = Path(__file__).resolve().parents[2]
NAME = r"(?P<number>[0-9]+)(?P<unit>[%‰℃一二三]|万?元)?", int(re.IGNORECASE)
FILE = "patterns.re"


@pytest.fixture(autouse=True)
def _ends() -> Iterator[None]:
    yield
    patterns.end()


def _kept(folder: Path) -> re.Pattern[str]:
    patterns.begin(str(folder))
    made = compiled(*NAME)
    patterns.keep(str(folder))
    patterns.begin(str(folder))
    return made


def _of_a_module(arguments: str = "") -> re.Pattern[Any]:
    """What a module that is imported makes of ``re.compile``."""
    made: dict[str, re.Pattern[Any]] = {}
    exec(f"import re\nmade = re.compile({arguments or f'{NAME[0]!r}, re.IGNORECASE'})", made)
    return made["made"]


def _of_the_package() -> Iterator[tuple[str, int]]:
    for info in walk_packages(perfdsl.__path__, "perfdsl."):
        if info.name == "perfdsl.__main__":
            continue
        for one in vars(import_module(info.name)).values():
            if isinstance(one, pattern):  # type: ignore[arg-type]
                yield one._text, int(one._flags)


def test_a_kept_pattern_equals_the_compiled_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _kept(tmp_path)
    monkeypatch.setattr(module, "_compile", None)
    found = compiled(*NAME)
    assert found is not made
    assert found == made
    assert found.groupindex == made.groupindex
    match = found.search("共 12‰")
    assert match
    assert match.groupdict() == {"number": "12", "unit": "‰"}
    assert match.lastgroup == "unit"


def test_python_lets_us_keep_every_pattern_of_the_package() -> None:
    names = [*_of_the_package(), (tables().patterns.any.pattern, 0)]
    assert len(names) > 100
    assert [one for one in names if patterns._parts_of(one, re.compile(*one)) is None] == []


@given(st.text("ab|(?:)[]*+^$\\d一二-", max_size=12))
def test_whatever_pattern_is_kept_is_the_one_that_was_compiled(text: str) -> None:
    try:
        real = re.compile(text)
    except (re.error, OverflowError, RecursionError):
        return
    parts = patterns._parts_of((text, 0), real)
    assert parts
    assert patterns._made_of(text, parts) == real


def test_what_libraries_compile_is_kept_as_well(tmp_path: Path) -> None:
    real = re.compile
    patterns.begin(str(tmp_path))
    made = _of_a_module()
    patterns.keep(str(tmp_path))
    patterns.begin(str(tmp_path))
    assert _of_a_module() == made
    assert Known.made == {}
    patterns.end()
    assert re.compile is real


def test_what_a_function_makes_of_somebody_s_words_is_not_kept(tmp_path: Path) -> None:
    patterns.begin(str(tmp_path))
    assert re.compile("某个单位的名称").match("某个单位的名称")
    assert Known.made == {}
    patterns.keep(str(tmp_path))
    assert not (tmp_path / FILE).exists()


def test_what_is_no_string_or_is_to_be_shown_is_compiled_by_python(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    patterns.begin(str(tmp_path))
    assert _of_a_module('b"[a-c]+"').pattern == b"[a-c]+"
    assert _of_a_module('re.compile("甲")').pattern == "甲"
    assert Known.made.popitem()[0][0] == "甲"
    _of_a_module('"[a-c]", re.DEBUG')
    assert "RANGE" in capsys.readouterr().out
    assert Known.made == {}
    with pytest.raises(re.error):
        _of_a_module('"("')


def test_what_was_compiled_since_is_kept_beside_the_rest(tmp_path: Path) -> None:
    _kept(tmp_path)
    before = (tmp_path / FILE).read_bytes()
    compiled(*NAME)
    patterns.keep(str(tmp_path))
    assert (tmp_path / FILE).read_bytes() == before
    compiled("另一个")
    patterns.keep(str(tmp_path))
    patterns.begin(str(tmp_path))
    assert Known.find
    assert Known.find(NAME)
    assert Known.find(("另一个", 0))


def test_they_do_not_grow_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_MOST", 1)
    _kept(tmp_path)
    compiled("另一个")
    patterns.keep(str(tmp_path))
    patterns.begin(str(tmp_path))
    assert Known.find
    assert not Known.find(NAME)
    assert Known.find(("另一个", 0))


@pytest.mark.parametrize("damaged", [b"", b"\0" * 400, b"perfc-record-2\n", None])
def test_a_damaged_file_is_none(tmp_path: Path, damaged: bytes | None) -> None:
    made = _kept(tmp_path)
    path = tmp_path / FILE
    path.write_bytes(path.read_bytes()[:-7] if damaged is None else damaged)
    patterns.begin(str(tmp_path))
    assert compiled(*NAME) is not None
    assert compiled(*NAME) == made
    patterns.keep(str(tmp_path))
    patterns.begin(str(tmp_path))
    assert Known.find
    assert Known.find(NAME) == made


@pytest.mark.parametrize(
    "parts",
    [
        (0, b"\xff" * 16, 0, {}, (None,)),  # no such instruction
        (0, b"\x01\x02\x03", 0, {}, (None,)),  # no whole number of words
        (0, b"", 0, {}, (None,)),
        ("0", None, [], (), 0),
        (),
    ],
)
def test_a_list_that_is_no_pattern_is_compiled_as_ever(tmp_path: Path, parts: object) -> None:
    record = ({NAME: parts},)
    assert store.save(str(tmp_path / FILE), patterns._key(), record)
    patterns.begin(str(tmp_path))
    assert compiled(*NAME) == re.compile(*NAME)


def test_another_build_of_python_has_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _kept(tmp_path)
    monkeypatch.setattr(sys, "version", f"{sys.version} of tomorrow")
    patterns.begin(str(tmp_path))
    assert Known.find
    assert Known.find(NAME) is None


@pytest.mark.parametrize("gone", ["_parser", "_compiler"])
def test_a_python_without_what_is_not_public_compiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: str
) -> None:
    monkeypatch.delattr(re, gone)
    assert patterns._parts_of(NAME, re.compile(*NAME)) is None


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    folder = str(tmp_path / "file" / "cache")
    patterns.begin(folder)
    assert compiled(*NAME) == re.compile(*NAME)
    patterns.keep(folder)
    assert not (tmp_path / "file").is_dir()
    assert not list(tmp_path.rglob(FILE))
    assert compiled(*NAME) == re.compile(*NAME)


COMMANDS = {
    "a check": ["check", "甲.perf"],
    "a check that keeps no record": ["check", "--no-cache", "甲.perf"],
    "another command": ["fmt", "--check", "甲.perf"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_the_second_run_of_a_process_of_its_own_compiles_no_pattern_of_ours(
    name: str, tmp_path: Path
) -> None:
    (tmp_path / "甲.perf").write_text('体例 "项目支出绩效目标-2015"\n年度 2023\n', "utf-8")
    program = """
import sys
from perfdsl.cache import patterns
from perfdsl.cli import main
from perfdsl.pattern import Known
real = patterns.keep
patterns.keep = lambda folder: (print(len(Known.made), file=sys.stderr), real(folder))
sys.exit(main(sys.argv[1:]))
"""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    environ = {**os.environ, "PYTHONPATH": path, "PERFC_CACHE_DIR": str(tmp_path / "cache")}
    environ.pop("PERFC_NO_CACHE", None)
    counts = []
    for number in range(2):
        with (tmp_path / "甲.perf").open("a", encoding="utf-8") as file:
            file.write(f"# {number}\n")
        done = subprocess.run(
            [sys.executable, "-c", program, *COMMANDS[name]],
            cwd=tmp_path,
            env=environ,
            capture_output=True,
            check=False,
        )
        counts.append(int(done.stderr.split()[-1]))
    first, second = counts
    assert first > 5
    assert second == 0


@pytest.mark.parametrize("words", [["check"], ["tree"], ["explain", "P401"]], ids=" ".join)
def test_where_nobody_wishes_it_nothing_is_kept(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("PERFC_CACHE_DIR", str(cache))
    monkeypatch.setenv("PERFC_NO_CACHE", "1")
    monkeypatch.chdir(tmp_path)
    real = re.compile
    assert main(words) in (0, 2)
    assert not cache.exists()
    monkeypatch.delenv("PERFC_NO_CACHE")
    main(words)
    assert re.compile is real
