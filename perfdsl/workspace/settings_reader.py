"""From ``perf.toml`` to ``Settings``."""

from __future__ import annotations

from itertools import islice
from pathlib import Path, PurePosixPath

from perfdsl.diagnostics.model import Diagnostic, Severity, Text
from perfdsl.pattern import pattern
from perfdsl.source import SourceFile, Span
from perfdsl.typed import TYPE_CHECKING, Final
from perfdsl.workspace import settings_kinds as kinds
from perfdsl.workspace.reading import read
from perfdsl.workspace.search import ROOT_MARK, Place
from perfdsl.workspace.settings import Settings

if TYPE_CHECKING:
    import tomllib

_MOST_MEGABYTES = 1
_MOST_FINDINGS = 100  # a file with more is not worth a longer wait
_AT = pattern(r"\s*\(at line (\d+), column (\d+)\)$")
# a key of dozens of parts costs tomllib the square of their number, and means nothing here
_LONG_KEY = pattern(r"(?:\.[ \t]*+[^\s.,=\[\]]++[ \t]*+){50}")
_FULL_WIDTH: Final = "“”＂‘’＇＝，［］｛｝＃．"  # noqa: RUF001  (they are the point)
_REASONS: Final = {
    "twice": Text("这一项写了两次", "it is given twice"),
    "overwrite": Text("这一项写了两次", "it is given twice"),
    "duplicate": Text("这一项写了两次", "it is given twice"),
    "mutate": Text("这一项写了两次", "it is given twice"),
    "after a key": Text("名称后面要有等号", "an “=” is missing after the name"),
    "newline or end": Text("这一行到这里应该结束了", "the line should end here"),
    "unclosed array": Text("方括号没有合上", "a bracket is not closed"),
    "unclosed inline": Text("花括号没有合上", "a brace is not closed"),
    "unterminated": Text("引号没有合上", "a quotation mark is not closed"),
    "illegal character": Text("引号没有合上，或有不允许的字符", "a quote is open, or a stray sign"),
    "declaration": Text("方括号没有合上", "a bracket is not closed"),
    "unescaped": Text(
        "引号里的「\\」要写成「/」或「\\\\」", "“\\” in quotes has to be “/” or “\\\\”"
    ),
    "invalid value": Text("这里要有一个值，文字要加引号", "a value is wanted; text needs quotes"),
    "initial character": Text("这里要有一个设置的名称", "the name of a setting is wanted"),
    "invalid statement": Text("这一行不是设置", "this line is no setting"),
}
_OTHERWISE = Text("不合 TOML 的写法", "this is not how TOML is written")
_FULL_WIDTH_SIGN = Text("「{char}」是全角符号，要用半角的", "“{char}” is a full-width sign")
_CHINESE_NAME = Text("设置的名称是英文的，如 year", "the names of settings are English words")
_TOO_DEEP = Text("层数或位数太多", "it is nested too deeply, or a number is too long")


def read_settings(root: Path, named: str = ROOT_MARK) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings of the workspace with this root, and what there is to say about them.

    ``named`` is what messages call the file. With an error among the findings the settings are
    the default or only a part of what the author wants: nothing should be done by them. Never
    raises, whatever the file is or holds.
    """
    place = Place(root / ROOT_MARK, named, PurePosixPath(ROOT_MARK))
    reading = read(place, limit=_MOST_MEGABYTES)
    if reading.input is None:
        return Settings(), reading.diagnostics
    source = reading.input.source
    try:
        settings, found = _understood(source)
    except RecursionError:
        settings, found = Settings(source), (_refused(source, 0, _TOO_DEEP),)
    return settings, (*reading.diagnostics, *islice(found, _MOST_FINDINGS))


def is_sound(diagnostics: tuple[Diagnostic, ...]) -> bool:
    """Whether settings with these findings may be relied on."""
    return all(found.severity is not Severity.ERROR for found in diagnostics)


def _understood(source: SourceFile) -> tuple[Settings, tuple[Diagnostic, ...]]:
    import tomllib  # half of all commands run where no perf.toml is

    from perfdsl.workspace.settings_values import SettingsValues
    from perfdsl.workspace.toml_places import TomlPlaces

    long_key = _LONG_KEY.search(source.text)
    if long_key:
        return Settings(source), (_refused(source, long_key.start(), _TOO_DEEP),)
    try:
        table: dict[str, object] = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        return Settings(source), (_not_toml(source, error),)
    except ValueError:  # a number of thousands of digits
        return Settings(source), (_refused(source, 0, _TOO_DEEP),)
    values = SettingsValues(source, table, TomlPlaces(source))
    return values.settings(), tuple(values.found)


def _not_toml(source: SourceFile, error: tomllib.TOMLDecodeError) -> Diagnostic:
    words = str(error)
    match = _AT.search(words)
    at = _offset(source, int(match[1]), int(match[2])) if match else len(source.text.rstrip())
    reason = next((text for sign, text in _REASONS.items() if sign in words.lower()), _OTHERWISE)
    char = source.text[at : at + 1]
    if reason in (_REASONS["invalid statement"], _REASONS["initial character"]) and char.isalpha():
        reason = _CHINESE_NAME
    elif char and char in _FULL_WIDTH:
        reason = _FULL_WIDTH_SIGN.fill({"char": char})
    return _refused(source, at, reason)


def _refused(source: SourceFile, at: int, reason: Text) -> Diagnostic:
    line, column = source.position(at)
    span = Span(source, at, min(at + 1, len(source.text)))
    return kinds.NOT_TOML.at(span, path=source.path, line=line, column=column, reason=reason)


def _offset(source: SourceFile, line: int, column: int) -> int:
    """Where a line and column are; tomllib puts the end of a line at its line feed."""
    at = 0
    for _ in range(line - 1):
        at = source.text.find("\n", at) + 1
    return min(at + column - 1, len(source.text))
