"""The values of ``perf.toml``: each proved to have its shape, none understood."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from perfdsl.backends import FORMATS
from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Related, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.pattern import pattern
from perfdsl.source import SourceFile, Span
from perfdsl.typed import get_args
from perfdsl.workspace import settings_kinds as kinds
from perfdsl.workspace import settings_words as words
from perfdsl.workspace.ceiling_setting import read_ceiling
from perfdsl.workspace.paths import fault_of_form
from perfdsl.workspace.portable import folded, why_not_portable
from perfdsl.workspace.settings import Ceiling, Level, Setting, Settings, TogetherSetting
from perfdsl.workspace.toml_places import KeyPath, TomlPlaces

_OF_DOCUMENT = ("name", "files")
_OF_LINT = ("select", "ignore", "baseline")
_TOP = tuple(key for key in words.EXAMPLES if key not in (*_OF_DOCUMENT, *_OF_LINT))
_LEVELS: tuple[Level, ...] = get_args(Level)
_MOST_PATTERNS = 200  # each is held against every file
_MOST_GUESSES = 50  # nobody reads more, and each costs
_CODE = pattern(r"P\d{3}")
_YEARS = range(1949, 3000)
_EDITIONS = range(2000, 3000)


class SettingsValues:
    """Takes the values out of a parsed perf.toml one by one, gathering what is wrong."""

    def __init__(self, source: SourceFile, table: dict[str, object], places: TomlPlaces) -> None:
        self.source = source
        self.table = table
        self.places = places
        self.found: list[Diagnostic] = []
        self.patterns = 0

    def settings(self) -> Settings:
        """Everything that is sound; a default where a value is not."""
        self._known(self.table, (), _TOP)
        default = Settings()
        lint = self._lint_table()
        result = Settings(
            source=self.source,
            sources=self._paths("sources", self.table, ()) or default.sources,
            out=self._out() or default.out,
            formats=self._formats() or default.formats,
            scheme=self._text("scheme", self.table, ()),
            year=self._number("year", _YEARS),
            language=self._number("language", _EDITIONS),
            forms=self._texts("form", self.table, (), or_one=True),
            fonts=self._path("fonts", self.table, ()),
            ceiling=self._ceiling(),
            lint=tuple(self._lint(lint)),
            select=self._texts("select", lint, ("lint",)),
            ignore=self._texts("ignore", lint, ("lint",)),
            baseline=self._path("baseline", lint, ("lint",)),
            documents=tuple(self._documents()),
        )
        self.found.sort(key=lambda one: one.sort_key)
        return result

    # -- shapes ------------------------------------------------------------------------------

    def _known(self, table: Mapping[str, object], path: KeyPath, known: tuple[str, ...]) -> None:
        for key in table:
            if key in known:
                continue
            near = self._near(key, known)
            span = self.places.key(*path, key)
            help: Text | None = None
            fixes: tuple[Fix, ...] = ()
            if path and key in _TOP:
                help = words.ABOVE
            elif near:
                help = words.GUESS.fill({"near": near})
                fixes = (Fix(words.CHANGE.fill({"near": near}), (Edit(span, near),)),)
            choices = ", ".join(known)
            unknown = kinds.UNKNOWN_SETTING.at(span, help=help, fixes=fixes, key=key, known=choices)
            self.found.append(unknown)

    def _near(self, word: str, choices: tuple[str, ...]) -> str | None:
        return nearest(word, choices) if len(self.found) < _MOST_GUESSES else None

    def _no_choice(
        self, key: str, setting: Setting[str], reason: Text, choices: tuple[str, ...]
    ) -> None:
        """A value that is none of some: the nearest, else all of them."""
        near, span = self._near(setting.value, choices), setting.span
        fixes: tuple[Fix, ...] = ()
        help = words.CHOICES.fill({"choices": ", ".join(choices)})
        if near:
            help = words.GUESS.fill({"near": near})
        if near and span and span.text == setting.value:
            fixes = (Fix(words.CHANGE.fill({"near": near}), (Edit(span, near),)),)
        self._wrong_value(key, setting, reason, help, fixes)

    def _wrong_type(self, key: str, path: KeyPath, wanted: Text) -> None:
        self._complain(
            kinds.SETTING_TYPE, self.places.value(*path), key=key, wanted=wanted,
            example=words.EXAMPLES.get(key, 'P529 = "off"'),
        )  # fmt: skip

    def _wrong_value(
        self,
        key: str,
        setting: Setting[object],
        reason: Text,
        help: Text | None = None,
        fixes: tuple[Fix, ...] = (),
    ) -> None:
        self._complain(
            kinds.SETTING_VALUE, setting.span, help, fixes, key=key, value=setting.value, reason=reason,
            example=words.EXAMPLES.get(key, 'P529 = "off"'),
        )  # fmt: skip

    def _complain(
        self,
        kind: Kind,
        span: Span | None,
        help: Text | None = None,
        fixes: tuple[Fix, ...] = (),
        **values: object,
    ) -> None:
        place = span or Span(self.source, 0, 0)
        self.found.append(kind.at(place, help=help, related=(), notes=(), fixes=fixes, **values))

    def _as_text(self, key: str, value: object, path: KeyPath) -> Setting[str] | None:
        if not isinstance(value, str):
            self._wrong_type(key, path, words.TEXT)
            return None
        setting = Setting(value, self._inside(path, value))
        if not value.strip():
            self._wrong_value(key, setting, words.EMPTY)
            return None
        return setting

    def _inside(self, path: KeyPath, value: str) -> Span:
        """Where a text stands without its quotes, unless escapes make it other than it looks."""
        span = self.places.value(*path)
        inner = Span(span.source, span.start + 1, span.end - 1)
        return inner if inner.text == value else span

    def _text(self, key: str, table: Mapping[str, object], path: KeyPath) -> Setting[str] | None:
        return self._as_text(key, table[key], (*path, key)) if key in table else None

    def _texts(
        self, key: str, table: Mapping[str, object], path: KeyPath, *, or_one: bool = False
    ) -> tuple[Setting[str], ...]:
        """The texts of a list, or one text, that are sound; empty without the key."""
        if key not in table:
            return ()
        value = table[key]
        here = (*path, key)
        if or_one and not isinstance(value, list):
            return tuple(filter(None, (self._text(key, table, path),)))
        if not isinstance(value, list):
            self._wrong_type(key, here, words.LIST)
            return ()
        if not value:
            self._wrong_value(key, Setting("[]", self.places.value(*here)), words.EMPTY)
        texts = (self._as_text(key, one, (*here, at)) for at, one in enumerate(value))
        return tuple(text for text in texts if text is not None)

    # -- single settings ---------------------------------------------------------------------

    def _number(self, key: str, allowed: range) -> Setting[int] | None:
        value = self.table.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            self._wrong_type(key, (key,), words.NUMBER)
            return None
        span = self.places.value(key)
        if value not in allowed:
            bounds: dict[str, object] = {"least": allowed.start, "most": allowed.stop - 1}
            # as typed: a number of thousands of digits cannot be printed
            self._wrong_value(key, Setting(span.text, span), words.RANGE.fill(bounds))
            return None
        return Setting(value, span)

    def _paths(
        self, key: str, table: Mapping[str, object], path: KeyPath
    ) -> tuple[Setting[str], ...]:
        return tuple(one for one in self._texts(key, table, path) if self._is_inside(key, one))

    def _path(self, key: str, table: Mapping[str, object], path: KeyPath) -> Setting[str] | None:
        text = self._text(key, table, path)
        return text if text and self._is_inside(key, text) else None

    def _is_inside(self, key: str, path: Setting[str]) -> bool:
        fault = fault_of_form(path.value)
        climbs = posixpath.normpath(path.value).split("/")[0] == ".."
        if climbs or (fault and path.value.startswith(("/", "\\"))) or path.value[1:2] == ":":
            self._complain(kinds.OUTSIDE, path.span, path=path.value)
            return False
        if "*" in path.value:
            self.patterns += 1
            if self.patterns > _MOST_PATTERNS:
                fault = fault or words.TOO_MANY.fill({"limit": _MOST_PATTERNS})
        if fault:
            better = path.value.replace("\\", "/")
            help = words.GUESS.fill({"near": better}) if better != path.value else None
            self._wrong_value(key, path, fault, help)
        return fault is None

    def _out(self) -> Setting[str] | None:
        out = self._path("out", self.table, ())
        if out is None:
            return None
        folder = posixpath.normpath(out.value)
        if folder != "." and not all(self._is_safe(part, out) for part in folder.split("/")):
            return None
        return Setting(folder, out.span)

    def _is_safe(self, name: str, setting: Setting[str]) -> bool:
        reason = why_not_portable(name)
        if reason:
            self._complain(kinds.UNSAFE_NAME, setting.span, name=name, reason=reason)
        return reason is None

    def _formats(self) -> Setting[tuple[str, ...]] | None:
        named: dict[str, None] = {}
        for one in self._texts("formats", self.table, ()):
            name = one.value.strip().lower()
            if name in FORMATS:
                named[name] = None
            else:
                self._no_choice("formats", one, words.NO_FORMAT, FORMATS)
        return Setting(tuple(named), self.places.value("formats")) if named else None

    def _ceiling(self) -> Setting[Ceiling] | None:
        text = self._text("ceiling", self.table, ())
        if text is None or text.span is None:
            return None
        ceiling = read_ceiling(text.value, text.span)
        if ceiling is None:
            self._wrong_value("ceiling", text, words.NO_CEILING)
        return Setting(ceiling, text.span) if ceiling else None

    # -- tables ------------------------------------------------------------------------------

    def _lint_table(self) -> Mapping[str, object]:
        table = self.table.get("lint", {})
        if isinstance(table, dict):
            return table
        self._wrong_type("lint", ("lint",), words.TABLE)
        return {}

    def _lint(self, table: Mapping[str, object]) -> Iterator[tuple[Setting[str], Setting[Level]]]:
        for code, value in table.items():
            if code in _OF_LINT:
                continue
            key = Setting(code, self.places.key("lint", code))
            if not _CODE.fullmatch(code):
                is_small = _CODE.fullmatch(code.upper())
                near = code.upper() if is_small else self._near(code, _OF_LINT)
                help = words.GUESS.fill({"near": near}) if near else None
                self._wrong_value("lint", key, words.NO_CODE, help)
                continue
            level = self._as_text(code, value, ("lint", code))
            if level and level.value in _LEVELS:
                yield key, Setting(level.value, level.span)
            elif level:
                self._no_choice(code, level, words.NO_LEVEL, _LEVELS)

    def _documents(self) -> Iterator[TogetherSetting]:
        tables = self.table.get("document", [])
        if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
            self._wrong_type("document", ("document",), words.TABLES)
            return
        earlier: dict[str, Setting[str]] = {}
        for number, table in enumerate(tables):
            path = ("document", number)
            self._known(table, path, _OF_DOCUMENT)
            self._complete(table, path)
            name = self._text("name", table, path)
            files = self._paths("files", table, path)
            if name and self._is_safe(name.value, name) and self._is_new(name, earlier) and files:
                yield TogetherSetting(name, files)

    def _complete(self, table: Mapping[str, object], path: KeyPath) -> None:
        for key in _OF_DOCUMENT:
            if key not in table:
                span = self.places.key(*path)
                self._complain(kinds.SETTING_MISSING, span, key=key, example=words.EXAMPLES[key])

    def _is_new(self, name: Setting[str], earlier: dict[str, Setting[str]]) -> bool:
        other = earlier.setdefault(folded(name.value), name)
        if other is name:
            return True
        related = (Related(other.span, words.EARLIER),) if other.span else ()
        span = name.span or Span(self.source, 0, 0)
        self.found.append(kinds.SAME_DOCUMENT.at(span, related=related, name=name.value))
        return False
