"""The commands there are, and how one is found and loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from keyword import iskeyword

from perfdsl import __version__
from perfdsl.cli.console import CANNOT, Console
from perfdsl.cli.help import COMMANDS_HEAD, EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Entry, Page, entry
from perfdsl.cli.options import Argument, Option, read
from perfdsl.cli.usage import PROGRAM, UsageFault, no_command, unknown
from perfdsl.diagnostics.model import Text
from perfdsl.record import Record

COMMANDS: tuple[Entry, ...] = (
    entry("build", "检查，然后写出 Word、网页和 JSON", "check, then write Word, HTML and JSON"),
    entry("check", "检查，列出全部问题", "check, and list every finding"),
    entry("fmt", "改成规范的写法", "write files in the canonical form"),
    entry("import", "把 Word、Excel 里的表写成 .perf", "Word and Excel tables to .perf"),
    entry("form", "写自己的 Word 表样", "a Word form of your own: start, check"),
    entry("tree", "列出文件、单位、项目和合计", "list files, units, projects and totals"),
    entry("why", "说明一个值从哪里来", "tell where a value comes from"),
    entry("explain", "解释一个问题编号", "explain the code of a finding"),
    entry("schema", "打印 JSON 输出的结构定义", "print the JSON Schema of an output"),
    entry("init", "新建一套可以直接生成的文件", "make a first set of files"),
)
_NAMES = tuple(command.typed.en for command in COMMANDS)
_PAGE = Page(
    usage=Text("perfc 命令 [选项]", "perfc COMMAND [OPTIONS]"),
    about=Text(
        "把预算绩效目标写成文本，检查无误后印成规定的表。",
        "Budget performance targets as plain text, proved and printed as the official table.",
    ),
    lists=(
        (COMMANDS_HEAD, COMMANDS),
        (OPTIONS_HEAD, (*SHARED, entry("--version", "显示版本", "show the version"))),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc init 绩效目标", "新建一套文件", "make a first set of files"),
                entry("perfc check", "检查当前文件夹", "check the current folder"),
                entry("perfc build 2023.perf", "生成一个文件的文档", "build one file"),
                entry("perfc build --help", "一个命令的详细说明", "more about one command"),
            ),
        ),
    ),
)
_HELP = Option(["-h", "--help"], is_flag=True)
_VERSION = Option(["--version"], is_flag=True)
_NO_COMMAND = Text("没有命令「{word}」", "there is no command “{word}”")
_IS_A_FILE = Text(
    "没有命令「{word}」；生成文档请用：perfc build {word}",
    "there is no command “{word}”; to build it: perfc build {word}",
)


class Command(Record):
    """A command: its page, what it takes, and what runs it with that, by name, to its status."""

    name: str
    page: Page
    params: Sequence[Option | Argument]
    run: Callable[..., int]


def perform(console: Console, words: Sequence[str]) -> int:
    """Runs ``perfc`` with these words and gives its status. Raises ``UsageFault``."""
    if not words:  # the help is no success: a script with an empty variable must fail
        console.err(_PAGE.render(console.lang))
        return CANNOT
    count = next((at for at, word in enumerate(words) if not word.startswith("-")), len(words))
    asked = read((_HELP, _VERSION), words[:count])
    if asked["help"]:
        console.out(_PAGE.render(console.lang))
    elif asked["version"]:
        console.out(f"{PROGRAM} {__version__}\n")
    elif count == len(words):
        raise no_command()
    else:
        return _performed(console, _loaded(console, words[count]), words[count + 1 :])
    return 0


def _loaded(console: Console, name: str) -> Command:
    """The command of a name; its module is imported now."""
    if name not in _NAMES:
        raise _no_command(name)
    load: Callable[[Console], Command]
    module = f"{name}_" if iskeyword(name) else name
    load = import_module(f"perfdsl.cli.{module}").command
    return load(console)


def _performed(console: Console, command: Command, words: Sequence[str]) -> int:
    try:
        given = read((*command.params, _HELP), words)
        if given.pop("help"):
            console.out(command.page.render(console.lang))
            return 0
        return command.run(**given)
    except UsageFault as fault:
        fault.command = fault.command or f"{PROGRAM} {command.name}"
        raise


def _no_command(word: str) -> UsageFault:
    if word.lower().endswith(".perf"):
        return UsageFault(_IS_A_FILE.fill({"word": word}))
    return unknown(_NO_COMMAND, word, _NAMES)
