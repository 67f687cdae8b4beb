"""删去: lines of a template taken away, and those 删去 that take nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import inserting, named, quoting, replacing
from perfdsl.record import Record, replace
from perfdsl.semantics import kinds
from perfdsl.semantics.schemes.scheme import Level
from perfdsl.semantics.templates.kinds import NO_EFFECT
from perfdsl.semantics.templates.level_words import LevelWords, same_name
from perfdsl.semantics.undeclared import undeclared
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.kinds import NOT_QUOTED, UNEXPECTED

_MOST_COMPARED = 200
_MOST_SUGGESTED = 20


class Target(Record):
    """What a 删去 names. Of a row None means any: any 二级 of the 一级, any name."""

    sort: str  # "goal", "task", "field" or "row"
    word: str = ""  # the field, or the 一级
    second: str | None = None
    name: str | None = None


class Removal:
    """All 删去 of one block, applied in one pass over the lines they are meant for."""

    def __init__(self, words: LevelWords, removes: Iterable[ast.Remove]) -> None:
        self.words = words
        self.faults: list[Diagnostic] = []
        self.targets: dict[Target, ast.Remove] = {}
        self.hit: set[Target] = set()
        self.names: dict[Target, list[str]] = {}
        for one in removes:
            target = self.target(one)
            if target:
                self.targets.setdefault(target, one)

    # -- what is meant

    def target(self, node: ast.Remove) -> Target | None:
        name = same_name(node.name.value) if node.name else None
        first = node.path[0]
        if isinstance(first, ast.Keyword):
            return Target(first.word, name=name)
        words = [one for one in node.path if isinstance(one, ast.Name)]
        level = self.words.level(first.text)
        if level:
            return self.row(level, words[1:], node, name)
        rule = self.words.field(first.text)
        if rule is None:
            self.unknown(first)
            return None
        rest = words[1] if len(words) > 1 else node.name
        if rest is None:
            return Target("field", rule)
        what = named(rest.span.text)
        expected = Text(f"只写字段：删去 {first.text}", f"the field alone: 删去 {first.text}")
        self.faults.append(UNEXPECTED.at(rest.span, what=what, expected=expected))
        return None

    def row(
        self, level: Level, words: Sequence[ast.Name], node: ast.Remove, name: str | None
    ) -> Target | None:
        if not words:
            return Target("row", level.name, None, name)
        second = self.words.second(level.name, words[0].text)
        if second is None:
            home = self.words.scheme.second_level(words[0].text)
            if home:
                self.not_at_home(words[0], home[0], Text("上级写成", "write under"))
            else:
                self.no_level(words[0], level.levels)
            return None
        if len(words) > 1:
            self.not_quoted(words[1], node)
            return None
        return Target("row", level.name, second, name)

    def unknown(self, word: ast.Name) -> None:
        home = self.words.scheme.second_level(word.text)
        if home:
            self.not_at_home(word, home[0], Text("前面加上", "put before it"), add=True)
            return
        fields = [rule.name for rule in self.words.scheme.fields]
        levels = [name for level in self.words.scheme.levels for name in level.names]
        close = nearest(word.text, [*fields, *levels])
        if close in fields:
            self.faults.append(undeclared(kinds.UNKNOWN_FIELD, word, fields))
        else:
            self.no_level(word, self.words.scheme.levels)

    def no_level(self, word: ast.Name, levels: tuple[Level, ...]) -> None:
        spellings = [name for level in levels for name in level.names]
        known = [level.name for level in levels]
        self.faults.append(undeclared(kinds.UNKNOWN_LEVEL, word, known, spellings))

    def not_at_home(self, word: ast.Name, home: Level, how: Text, *, add: bool = False) -> None:
        place = Text(f"属于「{home.name}」", f"belongs to “{home.name}”")
        remedy = Text(f"{how.zh} {home.name}", f"{how.en} {home.name}")
        fixes = (inserting(word.span, f"{home.name} "),) if add else ()
        self.faults.append(
            kinds.MISPLACED_LEVEL.at(
                word.span, name=word.text, place=place, remedy=remedy, fixes=fixes
            )
        )

    def not_quoted(self, word: ast.Name, node: ast.Remove) -> None:
        if node.name:
            expected = Text("带引号的指标名称", "the indicator's name in quotes")
            self.faults.append(UNEXPECTED.at(word.span, what=named(word.text), expected=expected))
            return
        quoted, fixes = f'"{word.text}"', (quoting(word.span),)
        self.faults.append(NOT_QUOTED.at(word.span, what=word.text, quoted=quoted, fixes=fixes))

    # -- taking away

    def applied(self, members: tuple[ast.Member, ...]) -> tuple[ast.Member, ...]:
        """The lines that stay."""
        if not self.targets:
            return members
        return tuple(self._kept(members))

    def _kept(self, members: tuple[ast.Member, ...]) -> Iterator[ast.Member]:
        for one in members:
            if isinstance(one, ast.Group):
                kept = self._block(one)
                if kept:
                    yield kept
            elif not self._line(one):
                yield one

    def _line(self, one: ast.Member) -> bool:
        """Whether a line of the project itself goes."""
        if isinstance(one, ast.Goal):
            return self._hits(Target("goal"), same_name(one.text.value), one.text.value)
        if isinstance(one, ast.Task) and one.name:
            return self._hits(Target("task"), same_name(one.name.value), one.name.value)
        rule = self.words.field(one.head.text) if isinstance(one, ast.Entry) else None
        return rule is not None and self._any((Target("field", rule),))

    def _block(self, group: ast.Group) -> ast.Group | None:
        """What stays of a block; None where nothing does."""
        level = self.words.group_key(group.name.text)
        rows = tuple(row for row in group.members if not self._row(level, row))
        if self._any((Target("row", level),)):  # asked last, so that 删去 of single rows count too
            return None
        if len(rows) == len(group.members):
            return group
        return replace(group, members=rows) if rows else None

    def _row(self, level: str, row: ast.Member) -> bool:
        if not isinstance(row, ast.Entry):
            return False
        second = self.words.row_key(level, row.head.text)
        if row.name is None:
            return self._any((Target("row", level, second),))
        name = same_name(row.name.value)
        of_level = self._hits(Target("row", level), name, row.name.value)
        return self._hits(Target("row", level, second), name, row.name.value) or of_level

    def _hits(self, target: Target, name: str, typed: str) -> bool:
        """Whether all of a place go, or the one of this name; notes the name for suggestions."""
        known = self.names.setdefault(target, [])
        if len(known) < _MOST_COMPARED:
            known.append(typed)
        return self._any((target, replace(target, name=name)))

    def _any(self, targets: Iterable[Target]) -> bool:
        hit = [one for one in targets if one in self.targets]
        self.hit.update(hit)
        return bool(hit)

    # -- what was in vain

    def findings(self, *, sure: bool) -> list[Diagnostic]:
        """What is wrong with the 删去; those that took nothing only where that is ``sure``."""
        vain = [node for target, node in self.targets.items() if target not in self.hit]
        if not sure:
            return self.faults
        targets = {id(node): target for target, node in self.targets.items()}
        found = [self._in_vain(node, targets[id(node)], at) for at, node in enumerate(vain)]
        return [*self.faults, *found]

    def _in_vain(self, node: ast.Remove, target: Target, number: int) -> Diagnostic:
        place = replace(target, name=None)
        known = self.names.get(place, ()) if number < _MOST_SUGGESTED else ()
        close = nearest(node.name.value, known) if node.name else None
        remedy = Text("不用删，去掉这一行", "there is nothing to take away; drop this line")
        fixes: tuple[Fix, ...] = ()
        if close and node.name:
            remedy = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
            if "{" not in node.name.span.text:
                fixes = (replacing(node.name.span, _quoted(close)),)
        why = Text("模板里没有这一项", "the template has no such thing")
        return NO_EFFECT.at(node.span, text=_said(node), why=why, remedy=remedy, fixes=fixes)


def tidied(
    members: tuple[ast.Member, ...], *, on_base: bool
) -> tuple[tuple[ast.Member, ...], list[Diagnostic]]:
    """The lines without 删去 and 追加 that stand where they cannot do anything.

    Without a template below (``on_base`` False) that is everywhere; on one, only in level blocks.
    """
    found: list[Diagnostic] = []
    kept = tuple(_tidied(members, found, on_base=on_base))
    return kept, found


def _tidied(
    members: tuple[ast.Member, ...], found: list[Diagnostic], *, on_base: bool
) -> Iterator[ast.Member]:
    for one in members:
        if isinstance(one, ast.Group):
            yield _block_tidied(one, found)
        elif isinstance(one, ast.Midterm):
            yield replace(one, members=tuple(_tidied(one.members, found, on_base=on_base)))
        elif on_base or not isinstance(one, ast.Remove | ast.Goal):
            yield one
        elif isinstance(one, ast.Remove):
            found.append(_no_template(one, _said(one)))
        elif one.appended:
            found.append(_nothing_to_add_to(one))
            yield replace(one, appended=False)
        else:
            yield one


def _block_tidied(group: ast.Group, found: list[Diagnostic]) -> ast.Group:
    if not any(isinstance(one, ast.Remove | ast.Group) for one in group.members):
        return group
    kept: list[ast.Member] = []
    for one in group.members:
        if isinstance(one, ast.Remove):
            why = Text("它写在一级指标的括号里", "it stands inside the braces of a level")
            remedy = Text(
                f"移到括号外面，写明级别：删去 {group.name.text} …",
                f"move it out and name the level: 删去 {group.name.text} …",
            )
            found.append(NO_EFFECT.at(one.span, text=_said(one), why=why, remedy=remedy))
        else:
            kept.append(_block_tidied(one, found) if isinstance(one, ast.Group) else one)
    return replace(group, members=tuple(kept))


def _no_template(node: ast.Remove, said: str) -> Diagnostic:
    why = Text("没有沿用模板", "no template is used")
    remedy = Text("去掉这一行，或写明沿用哪个模板", "drop this line, or say which template is used")
    return NO_EFFECT.at(node.span, text=said, why=why, remedy=remedy)


def _nothing_to_add_to(node: ast.Goal) -> Diagnostic:
    word = node.span.first_word
    end = word.end
    while word.source.text[end : end + 1].isspace():
        end += 1
    message = Text("去掉 追加", "drop 追加")
    fix = Fix(message, (Edit(Span(word.source, word.start, end), ""),), safe=True)
    why = Text("没有沿用模板", "no template is used")
    return NO_EFFECT.at(word, text=word.text, why=why, remedy=message, fixes=(fix,))


def _said(node: ast.Remove) -> str:
    """The 删去 as typed, on one line."""
    return " ".join(node.span.text.split())


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
