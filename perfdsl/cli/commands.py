"""The commands there are, and how one is found and loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from keyword import iskeyword

import click

from perfdsl import __version__
from perfdsl.cli.console import CANNOT, Console
from perfdsl.cli.help import COMMANDS_HEAD, EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Entry, Page, entry
from perfdsl.cli.remembering import NO_CACHE
from perfdsl.cli.usage import PROGRAM, UsageError, in_command, unknown
from perfdsl.diagnostics.model import Text
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdsl.cache.record import Meant

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
_NO_COMMAND = Text("没有命令「{word}」", "there is no command “{word}”")
_IS_A_FILE = Text(
    "没有命令「{word}」；生成文档请用：perfc build {word}",
    "there is no command “{word}”; to build it: perfc build {word}",
)


class Commands(click.Group):
    """``perfc`` itself. A command's module is imported when the command is named."""

    def __init__(self, console: Console) -> None:
        super().__init__(
            name="perfc",
            add_help_option=False,
            params=[page_option(console, _PAGE), _version_option(console)],
        )
        self.console = console

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order the help shows them."""
        return list(_NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, loaded now; None where there is none."""
        if cmd_name not in _NAMES:
            return None
        load: Callable[[Console], click.Command]
        module = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        load = import_module(f"perfdsl.cli.{module}").command
        return load(self.console)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Shows the help where nothing was asked for: a script with an empty variable must fail."""
        if not args:
            self.console.err(_PAGE.render(self.console.lang))
            ctx.exit(CANNOT)
        return _parsed(super().parse_args, ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command named first, or a fault that names the nearest one."""
        command = self.get_command(ctx, args[0])
        if command is None:
            raise _no_command(args[0])
        return args[0], command, args[1:]


class _Command(click.Command):
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return _parsed(super().parse_args, ctx, args)


def _parsed(
    parse: Callable[[click.Context, list[str]], list[str]], ctx: click.Context, args: list[str]
) -> list[str]:
    """Parses; a fault learns in which command it happened, which click does not always tell."""
    try:
        return parse(ctx, args)
    except click.UsageError as error:
        error.ctx = error.ctx or ctx
        raise


def invoke(console: Console, words: list[str]) -> int:
    """Finds the command that the words name and does it. Raises ``UsageError``."""
    perfc = Commands(console)
    try:
        with perfc.make_context(PROGRAM, words) as context:
            status: object = perfc.invoke(context)
    except click.UsageError as error:
        from perfdsl.cli.mistyped import fault_of  # nobody who types it right needs it

        raise fault_of(error) from None
    except click.exceptions.Exit as done:
        return done.exit_code
    return status if isinstance(status, int) else 0


def command(
    console: Console,
    name: str,
    page: Page,
    params: Sequence[click.Parameter],
    run: Callable[..., int],
) -> click.Command:
    """A command with its help page. ``run`` gets the parameters by name, returns the status.

    They are noted for the next run of the same words, which then needs no click to know them.
    """

    def noted(**meant: Meant) -> int:
        if console.memory:
            console.memory.asked = name, tuple(meant.items())
        return in_command(name, lambda: run(**meant))

    return _Command(
        name=name,
        add_help_option=False,
        params=[*params, page_option(console, page)],
        callback=noted,
    )


def page_option(console: Console, page: Page) -> click.Option:
    """``--help``: prints the page in the user's language and ends."""
    return _ending_option(["-h", "--help"], lambda: console.out(page.render(console.lang)))


def options_of_a_run() -> tuple[click.Option, ...]:
    """``-j`` and ``--executor``, which ``engine_of`` reads; ``--no-cache``, which is obeyed before any
    command is known: see ``remembering``.
    """
    return (
        click.Option(["-j", "--jobs"]),
        click.Option(["--executor"]),
        click.Option([NO_CACHE], is_flag=True, expose_value=False),
    )


def _version_option(console: Console) -> click.Option:
    return _ending_option(["--version"], lambda: console.out(f"perfc {__version__}\n"))


def _ending_option(names: list[str], show: Callable[[], None]) -> click.Option:
    def ended(context: click.Context, _: click.Parameter, is_given: bool) -> None:
        if is_given:
            show()
            context.exit(0)

    return click.Option(names, is_flag=True, is_eager=True, expose_value=False, callback=ended)


def _no_command(word: str) -> UsageError:
    if word.lower().endswith(".perf"):
        return UsageError(_IS_A_FILE.fill({"word": word}))
    return unknown(_NO_COMMAND, word, _NAMES)
