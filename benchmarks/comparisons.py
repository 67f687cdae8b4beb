"""What is compared with what. Each function prepares its files once and gives its comparisons."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from time import sleep

from generate import generate
from goals import Goal, clock, kilobytes, memory, ratio
from inputs import as_json, document_of, tables, write_records
from installing import Peers
from measuring import PROGRAMS, Comparison, Way, after, inside, process

_ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = _ROOT / "examples" / "tianjin-2023" / "tianjin-2023.perf"
_REST = 2.5  # seconds; perfc is sure of times that are two apart


def documents(folder: Path, peers: Peers, count: int) -> Iterator[Comparison]:
    """The 23 published tables in Word: one document by a process, many within one."""
    data = _tables_of_the_example(folder)
    if peers.has("python-docx"):
        process(peers.python, str(PROGRAMS / "make_templates.py"), str(data), str(folder))()
    programs = {
        "docxtpl": ("docxtpl", "python-docx"),
        "python-docx": ("python-docx",),
    }
    yield from _printed(folder, peers, "docx", programs, count)


def workbooks(folder: Path, peers: Peers, count: int) -> Iterator[Comparison]:
    """The same tables in Excel."""
    _tables_of_the_example(folder)
    programs = {"openpyxl": ("openpyxl",), "XlsxWriter": ("XlsxWriter",)}
    yield from _printed(folder, peers, "xlsx", programs, count)


def _tables_of_the_example(folder: Path) -> Path:
    data = folder / "tables.json"
    data.write_text(as_json(tables(document_of(EXAMPLE))), encoding="utf-8")
    return data


def _printed(
    folder: Path, peers: Peers, suffix: str, programs: Mapping[str, tuple[str, ...]], count: int
) -> Iterator[Comparison]:
    data, output = str(folder / "tables.json"), str(folder / f"written.{suffix}")
    build = process(peers.perfc, "build", str(EXAMPLE), "-f", suffix, "-o", str(folder / "built"))
    ours = (sys.executable, str(PROGRAMS / "emit_perfc.py"), str(EXAMPLE), output, str(count))
    whole: dict[str, Way] = {"perfc build": build}
    many: dict[str, Way] = {
        "perfc, from the source": inside(*ours, "whole"),
        "perfc, emit alone": inside(*ours, "emit"),
        "deflate of the same parts alone": inside(*ours, "deflate"),
    }
    for name, needs in programs.items():
        if peers.has(*needs):
            program = PROGRAMS / f"{suffix}_{name.lower().replace('-', '_')}.py"
            command = (peers.python, str(program), data, output)
            whole[name] = process(*command, "1")
            many[name] = inside(*command, str(count))
    if suffix == "docx" and peers.has("docxtemplater", "pizzip"):
        script, modules = str(PROGRAMS / "docx_docxtemplater.cjs"), str(peers.node_modules)
        node = ("/usr/bin/env", "node", script, data, output)
        whole["docxtemplater"] = process(*node, "1", NODE_PATH=modules)
        many["docxtemplater"] = inside(*node, str(count), NODE_PATH=modules)
    one, more = _goals_of_a_document(folder) if suffix == "docx" else ((), ())
    yield Comparison(f"{suffix}: one document of 23 tables, the whole process", whole, one)
    yield Comparison(f"{suffix}: a document of 23 tables, in process, mean of {count}", many, more)


def _goals_of_a_document(folder: Path) -> tuple[Sequence[Goal], Sequence[Goal]]:
    """Those of one process, and those of many documents in a process."""
    emit = "perfc, emit alone"
    return (
        (
            Goal("docxtpl ÷ perfc build", 10, ratio("docxtpl", "perfc build"), at_least=True),
            Goal("MB resident of perfc build", 32, memory("perfc build")),
            Goal("kB of the Word file", 15, kilobytes(folder / "built" / f"{EXAMPLE.stem}.docx")),
        ),
        (
            Goal("docxtpl ÷ emit alone", 15, ratio("docxtpl", emit), at_least=True),
            Goal("emit alone ÷ deflate", 1.8, ratio(emit, "deflate of the same parts alone")),
        ),
    )


def parsing(folder: Path, peers: Peers, projects: int) -> Iterator[Comparison]:
    """The same records in four syntaxes, read by four parsers; and all that perfc does besides."""
    sources, records = folder / "sources", folder / "records"
    generate(sources, projects)
    write_records(sources, records)
    ours = (sys.executable, str(PROGRAMS / "parse_perfc.py"), str(sources))
    ways: dict[str, Way] = {
        "perfc, parse": inside(*ours, "parse"),
        "perfc, parse, all ASTs kept": inside(*ours, "keep"),
        "perfc, parse + resolve + check + lint": inside(*ours, "all"),
    }
    for name in ("beancount", "PyYAML", "strictdoc"):
        if peers.has(name):
            program = str(PROGRAMS / f"parse_{name.lower()}.py")
            ways[name] = inside(peers.python, program, str(records))
    goals = (
        *(
            Goal(f"{peer} ÷ parse", times, ratio(peer, "perfc, parse"), at_least=True)
            for peer, times in (("beancount", 1.5), ("PyYAML", 4), ("strictdoc", 60))
        ),
        Goal("all ÷ parse", 3, ratio("perfc, parse + resolve + check + lint", "perfc, parse")),
        Goal("kB a project", 12, memory("perfc, parse, all ASTs kept", projects, 1000)),
    )
    title = f"parse of {projects:,} projects of some 12 indicators, in process"
    yield Comparison(title, ways, goals)


def starts(folder: Path, peers: Peers) -> Iterator[Comparison]:
    """What a user waits for, as times the bare interpreter."""
    source = folder / "tables.perf"
    text = EXAMPLE.read_text(encoding="utf-8")
    source.write_text(text, encoding="utf-8")
    kept = str(folder / "cache")
    check = (peers.perfc, "check", str(source))
    build = (peers.perfc, "build", str(source), "-o", str(folder / "built"))
    again = (peers.perfc, "build", str(EXAMPLE), "-f", "docx", "-o", str(folder / "again"))
    edits = iter(range(1_000_000))
    printed = folder / "printed.perf"
    word = (peers.perfc, "build", str(printed), "-f", "docx", "-o", str(folder / "word"))

    def edit(path: Path) -> None:
        path.write_text(f"{text}\n# {next(edits)}\n", encoding="utf-8")

    yield Comparison(
        "start, and the 23 tables, as times the bare interpreter",
        {
            "python -c pass": process(peers.bare, "-c", "pass"),
            "perfc --version": process(peers.perfc, "--version"),
            "check, nothing changed": process(*check, PERFC_CACHE_DIR=kept),
            "check, the file changed": after(
                lambda: edit(source), process(*check, PERFC_CACHE_DIR=kept)
            ),
            "check --no-cache": process(*check, "--no-cache"),
            "build -f docx, the file changed": after(
                lambda: edit(printed), process(*word, PERFC_CACHE_DIR=kept)
            ),
            "build --no-cache (Word, web page, JSON)": process(*build, "--no-cache"),
            "build --no-cache -f docx": process(*build, "--no-cache", "-f", "docx"),
            "build --no-cache -f xlsx": process(*build, "--no-cache", "-f", "xlsx"),
            "build --no-cache -f json": process(*build, "--no-cache", "-f", "json"),
            "build -f docx, nothing changed": process(*again, PERFC_CACHE_DIR=kept),
        },
        _GOALS_OF_A_START,
    )


_GOALS_OF_A_START = (
    Goal("--version ÷ python", 5, ratio("perfc --version", "python -c pass")),
    Goal("check, nothing changed ÷ python", 6, ratio("check, nothing changed", "python -c pass")),
    Goal("check, changed ÷ python", 11, ratio("check, the file changed", "python -c pass")),
    Goal(
        "build -f docx, changed ÷ python",
        15,
        ratio("build -f docx, the file changed", "python -c pass"),
    ),
    Goal(
        "build --no-cache -f docx ÷ python",
        15,
        ratio("build --no-cache -f docx", "python -c pass"),
    ),
)


def incremental(folder: Path, peers: Peers, projects: int) -> Iterator[Comparison]:
    """Ten projects a file. A build that finds nothing to do, beside ninja's over as many files."""
    sources, kept = folder / "sources", str(folder / "cache")
    files = generate(sources, projects, per_file=10)
    command = (peers.perfc, "build", str(sources), "-f", "json", "-o", str(folder / "built"))
    build = process(*command, PERFC_CACHE_DIR=kept)
    build()
    paths = sorted(sources.iterdir())
    text, edits = paths[0].read_text(encoding="utf-8"), iter(range(1_000_000))

    def edit() -> None:
        paths[0].write_text(f"{text}\n# {next(edits)}\n", encoding="utf-8")

    ways: dict[str, Way] = {
        "python -c pass": process(peers.bare, "-c", "pass"),
        "perfc, nothing changed": after(lambda: _at_rest(build), build),
        "perfc, all files touched (contents compared)": after(lambda: _touch(paths), build),
        "perfc, one file edited": after(lambda: _at_rest(build, edit), build),
    }
    if peers.has("ninja"):
        copies = _ninja_files(folder / "ninja", files)
        ninja = process(peers.ninja, "-C", str(folder / "ninja"))
        ninja()
        ways["ninja, nothing changed"] = ninja
        ways["ninja, all files touched (cmp, restat)"] = after(lambda: _touch(copies), ninja)
    title = f"build -f json of {projects:,} projects in {files:,} files again"
    yield Comparison(title, ways, _GOALS_AGAIN)


_GOALS_AGAIN = (
    Goal("nothing changed ÷ ninja", 1.5, ratio("perfc, nothing changed", "ninja, nothing changed")),
    Goal(
        "by contents ÷ ninja by times",
        2.5,
        ratio("perfc, all files touched (contents compared)", "ninja, nothing changed"),
    ),
    Goal(
        "by contents ÷ ninja by contents",
        2.5,
        ratio(
            "perfc, all files touched (contents compared)",
            "ninja, all files touched (cmp, restat)",
        ),
    ),
    Goal(
        "one edit ÷ nothing changed", 2.5, ratio("perfc, one file edited", "perfc, nothing changed")
    ),
)


def cores(folder: Path, peers: Peers, projects: int) -> Iterator[Comparison]:
    """One process, and as many as there are cores: by the clock, and what it costs in work."""
    sources = folder / "sources"
    generate(sources, projects)
    count = str(os.cpu_count() or 1)
    check = (peers.perfc, "check", str(sources), "--no-cache")
    build = (peers.perfc, "build", str(sources), "-o", str(folder / "built"), "--no-cache")
    ways: dict[str, Way] = {
        "check -j 1": process(*check, "-j", "1"),
        f"check -j {count}": process(*check, "-j", count),
        "build -j 1 (Word, web page, JSON)": process(*build, "-j", "1"),
        f"build -j {count} (Word, web page, JSON)": process(*build, "-j", count),
    }
    alone, shared, built, together = ways
    aimed = 0.9 * int(count)
    goals = (
        Goal(f"{alone} ÷ -j {count}, clock", aimed, clock(alone, shared), at_least=True),
        Goal(f"build -j 1 ÷ -j {count}, clock", aimed, clock(built, together), at_least=True),
        Goal(f"check -j {count} ÷ -j 1, processor", 1.1, ratio(shared, alone)),
    )
    yield Comparison(f"{projects:,} projects on {count} cores", ways, goals)


def _at_rest(build: Way, edit: Callable[[], None] | None = None) -> None:
    """So long after the last change that times tell it from the next, as when an officer comes back."""
    sleep(_REST)
    build()
    if edit:
        edit()


def _touch(paths: list[Path]) -> None:
    for path in paths:
        os.utime(path)


def _ninja_files(folder: Path, files: int) -> list[Path]:
    """A file a statement; its command writes nothing where the content is the same."""
    folder.mkdir()
    rule = "rule copy\n  command = cmp -s $in $out || cp $in $out\n  restat = 1\n"
    edges = "".join(f"build {number}.out: copy {number}.in\n" for number in range(files))
    (folder / "build.ninja").write_text(rule + edges, encoding="utf-8")
    paths = [folder / f"{number}.in" for number in range(files)]
    for path in paths:
        path.write_text(f"{path.name}\n" * 200, encoding="utf-8")
    return paths
