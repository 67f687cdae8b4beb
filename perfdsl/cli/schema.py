"""``perfc schema``: the JSON Schema of what is printed."""

from __future__ import annotations

from functools import partial

import click

from perfdsl.cli import commands
from perfdsl.cli.console import Console
from perfdsl.cli.help import EXAMPLES_HEAD, OPTIONS_HEAD, SHARED, Page, entry
from perfdsl.cli.usage import UsageError, at_most_one, unknown
from perfdsl.diagnostics.model import Text
from perfdsl.resources import resource_dir
from perfdsl.typed import Final

SCHEMAS: Final = {
    "document": ("document", "document.schema.json"),
    "diagnostics": ("diagnostics", "diagnostics.schema.json"),
    "waivers": ("waivers", "waivers.schema.json"),
}
_MISSING = Text(
    "要哪一个？document、diagnostics 或 waivers", "which one: document, diagnostics or waivers?"
)
_NO_SCHEMA = Text("没有结构定义「{word}」", "there is no schema “{word}”")
_PAGE = Page(
    usage=Text(
        "perfc schema document|diagnostics|waivers", "perfc schema document|diagnostics|waivers"
    ),
    about=Text(
        "打印 JSON 输出的结构定义（JSON Schema 2020-12），供其他程序使用。",
        "Prints the JSON Schema (2020-12) of an output, for other programs.",
    ),
    lists=(
        (OPTIONS_HEAD, SHARED),
        (
            EXAMPLES_HEAD,
            (
                entry("perfc schema document", "build -f json 的结构", "of build -f json"),
                entry("perfc schema diagnostics", "check 的 JSON 的结构", "of check as JSON"),
                entry("perfc schema waivers", "豁免清单的结构", "of the list of waivers"),
            ),
        ),
    ),
)


def command(console: Console) -> click.Command:
    """The command for click."""
    params = (click.Argument(["names"], nargs=-1),)
    return commands.command(console, "schema", _PAGE, params, partial(_run, console))


def _run(console: Console, names: tuple[str, ...]) -> int:
    name = at_most_one(names)
    if name is None:
        raise UsageError(_MISSING)
    if name not in SCHEMAS:
        raise unknown(_NO_SCHEMA, name, SCHEMAS)
    folder, file = SCHEMAS[name]
    console.data((resource_dir(folder) / file).read_text("utf-8").encode("utf-8"))
    return 0
