"""Which findings are reported: ``--select``, ``--ignore``, and the same in ``perf.toml``.

Errors are always reported: what has one cannot be printed, whoever looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from perfdsl.cli.usage import UsageError
from perfdsl.diagnostics.model import Diagnostic, Severity, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.pattern import pattern
from perfdsl.record import Record
from perfdsl.workspace import Setting, Settings
from perfdsl.workspace.settings_kinds import SETTING_VALUE
from perfdsl.workspace.settings_words import EXAMPLES

_BEGINNING = pattern(r"P\d{0,2}", re.ASCII)
_EMPTY = Text("选项「{option}」后面没有写编号", "the option “{option}” names no code")
_UNKNOWN = Text("没有编号「{word}」", "there is no code “{word}”")
_ERROR = Text("{word} 是错误，总要报告，不能不看", "{word} is an error, which is always reported")
_TAKE_OUT = Text("去掉它", "take it out")
_NEAR = Text("是不是「{near}」？", "did you mean “{near}”?")
_LIST = Text("编号见 perfc explain", "perfc explain lists the codes")
_FAULT = Text("{reason}；{help}", "{reason}; {help}")


class Choice(Record):
    """Beginnings of codes: those reported (None: all), less those that are not."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()

    def shows(self, found: Diagnostic) -> bool:
        """Whether a finding is reported; every error is."""
        return found.severity is Severity.ERROR or self.shows_code(found.kind.code)

    def shows_code(self, code: str) -> bool:
        """Whether a warning or hint of this code is reported."""
        is_selected = self.select is None or code.startswith(self.select)
        return is_selected and not code.startswith(self.ignore)


class _Wrong(Record):
    reason: Text
    help: Text


def choice_of(settings: Settings, select: str | None = None, ignore: str | None = None) -> Choice:
    """What the command line says, else perf.toml; an unknown word of the command line is wrong use.

    Unknown words of perf.toml mean nothing here: ``judge_choice`` tells them.
    """
    chosen = _option("--select", select)
    left_out = _option("--ignore", ignore, is_ignored=True)
    if chosen is None and settings.select:
        chosen = tuple(_known(settings.select, is_ignored=False))
    if left_out is None:
        left_out = tuple(_known(settings.ignore, is_ignored=True))
    return Choice(chosen, left_out)


def judge_choice(settings: Settings) -> Iterator[Diagnostic]:
    """The words of perf.toml that no finding answers to."""
    for key, words in (("select", settings.select), ("ignore", settings.ignore)):
        for one in words:
            meant = _meant(one.value, is_ignored=key == "ignore")
            if isinstance(meant, _Wrong) and one.span:
                yield SETTING_VALUE.at(
                    one.span, help=meant.help, key=key, value=one.value, reason=meant.reason,
                    example=EXAMPLES[key],
                )  # fmt: skip


def _known(words: Iterable[Setting[str]], *, is_ignored: bool) -> Iterator[str]:
    for one in words:
        meant = _meant(one.value, is_ignored=is_ignored)
        if isinstance(meant, str):
            yield meant


def _option(option: str, words: str | None, *, is_ignored: bool = False) -> tuple[str, ...] | None:
    if words is None:
        return None
    named = [word for word in re.split(r"[,，、\s]+", words) if word]
    if not named:
        raise UsageError(_EMPTY.fill({"option": option}))
    return tuple(_or_fault(_meant(word, is_ignored=is_ignored)) for word in named)


def _or_fault(meant: str | _Wrong) -> str:
    if isinstance(meant, _Wrong):
        raise UsageError(_FAULT.fill({"reason": meant.reason, "help": meant.help}))
    return meant


def _meant(word: str, *, is_ignored: bool) -> str | _Wrong:
    """The beginning of codes that a word stands for: P, P5, P51, P512, unit-cut-short."""
    from perfdsl.cli.catalogue import KINDS  # only where somebody chooses

    code, name = word.strip().upper(), word.strip().lower()
    codes = [kind.code for kind in KINDS]
    if _BEGINNING.fullmatch(code) and any(one.startswith(code) for one in codes):
        return code
    for kind in KINDS:
        if kind.code == code or kind.name == name:
            if is_ignored and kind.severity is Severity.ERROR:
                return _Wrong(_ERROR.fill({"word": kind.code}), _TAKE_OUT)
            return kind.code
    return _Wrong(_UNKNOWN.fill({"word": word}), _remedy(word, [*codes, *(k.name for k in KINDS)]))


def _remedy(word: str, known: Sequence[str]) -> Text:
    near = nearest(word, known, cutoff=0.6)
    return _NEAR.fill({"near": near}) if near else _LIST
