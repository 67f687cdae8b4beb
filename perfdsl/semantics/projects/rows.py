"""The indicators of a project, AST → Model: each row in its place among the scheme's levels."""

from __future__ import annotations

from decimal import Decimal

from perfdsl.diagnostics.model import Diagnostic, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.semantics import kinds
from perfdsl.semantics.expressions.computed import ComputedValues
from perfdsl.semantics.model import Row, Value
from perfdsl.semantics.projects.attributes import read_attributes
from perfdsl.semantics.schemes.scheme import Level, Scheme, find
from perfdsl.semantics.undeclared import undeclared
from perfdsl.semantics.values.reader import EMPTY_TEXT
from perfdsl.source import Span
from perfdsl.syntax import ast
from perfdsl.syntax.kinds import NAME_CONTINUED

_MOST_GUESSES = 60  # of misspelt levels in one project
_MOST_LISTED = 100


class RowReader:
    """Gathers the rows of one project. ``complete`` is False once something could not be placed."""

    def __init__(self, scheme: Scheme, values: ComputedValues, found: list[Diagnostic]) -> None:
        self.scheme = scheme
        self.values = values
        self.found = found
        self.rows: list[Row] = []
        self.levels: list[tuple[Level, Span]] = []
        self.complete = True
        self.guesses = _MOST_GUESSES

    def group(self, node: ast.Group) -> None:
        """A block in a project: a 一级 with its rows."""
        level = self.scheme.level(node.name.text)
        if level is None:
            self.complete = False
            home = self.scheme.second_level(node.name.text)
            if home and not node.damaged:
                self.block_of_rows(node.name, home[0])
                return
            if not node.damaged:
                self.no_level(node.name, self.scheme.levels)
            level = self.nearest_level(node.name)
            if level is None:
                return
        self.levels.append((level, node.name.span))
        self.complete = self.complete and not node.damaged
        for member in node.members:
            self.member(level, member)

    def member(self, level: Level, member: ast.Member) -> None:
        if isinstance(member, ast.Entry):
            self.row(level, member)
            return
        self.complete = False
        if isinstance(member, ast.Group):
            if self.scheme.level(member.name.text):
                place = Text("是一级指标，不能套在另一个一级里", "is a first level and cannot nest")
                remedy = Text("把它移到外面", "move it out of this block")
                self.misplaced(member.name, place, remedy)
            elif find(level.levels, member.name.text):
                self.block_of_rows(member.name, level)
            else:
                self.no_level(member.name, level.levels)
        elif isinstance(member, ast.Budget | ast.Goal | ast.Task):
            place = Text("属于项目，不属于一级指标", "belongs to the project, not to a level")
            remedy = Text("把它移到一级指标的括号外面", "move it out of the level's braces")
            word = member.span.first_word
            name = ast.Name(word.text, word)
            self.misplaced(name, place, remedy)

    def outside(self, node: ast.Entry) -> bool:
        """Report a row that stands outside the blocks; False where its word is no level's."""
        word = node.head.text
        first = self.scheme.level(word)
        if first:
            place = Text("是一级指标，后面要用花括号", "is a first level and takes braces")
            remedy = Text(f"写成 {word} {{ … }}", f"write {word} {{ … }}")
            self.misplaced(node.head, place, remedy)
            return True
        return self.scheme.second_level(word) is not None and self.elsewhere(node.head)

    # -- what can be wrong with a level

    def nearest_level(self, name: ast.Name) -> Level | None:
        """The level that a misspelt name meant, so that the rows below it are read as well."""
        self.guesses -= 1
        if self.guesses < 0:
            return None
        close = nearest(name.text, [word for one in self.scheme.levels for word in one.names])
        return self.scheme.level(close) if close else None

    def no_level(self, name: ast.Name, levels: tuple[Level, ...]) -> None:
        self.guesses -= 1
        may_guess = self.guesses >= 0
        spellings = [word for level in levels for word in level.names] if may_guess else []
        known = [level.name for level in (levels if may_guess else levels[:_MOST_LISTED])]
        self.found.append(
            undeclared(kinds.UNKNOWN_LEVEL, name, known, spellings, may_guess=may_guess)
        )

    def elsewhere(self, head: ast.Name) -> bool:
        """Report a word that belongs under another level, or to the project; else False."""
        home = self.scheme.second_level(head.text)
        if home:
            self.not_at_home(head, home[0])
        elif self.scheme.field(head.text):
            place = Text("是项目的字段", "is a field of the project")
            remedy = Text("移到一级指标的括号外面", "move it out of the level's braces")
            self.misplaced(head, place, remedy)
        return bool(home or self.scheme.field(head.text))

    def misplaced(self, name: ast.Name, place: Text, remedy: Text) -> None:
        self.found.append(
            kinds.MISPLACED_LEVEL.at(name.span, name=name.text, place=place, remedy=remedy)
        )

    def block_of_rows(self, name: ast.Name, home: Level) -> None:
        place = Text("是二级指标，写在行首，不用花括号", "is a second level; it takes no braces")
        remedy = Text(
            f'写在 {home.name} 的括号里，每行一个：{name.text} "名称" 指标值',
            f'in the braces of {home.name}, on each line: {name.text} "NAME" VALUE',
        )
        self.misplaced(name, place, remedy)

    def not_at_home(self, name: ast.Name, home: Level) -> None:
        place = Text(f"属于「{home.name}」", f"belongs to “{home.name}”")
        remedy = Text(f"移到 {home.name} 的括号里", f"move it into the braces of {home.name}")
        self.misplaced(name, place, remedy)

    # -- rows

    def row(self, level1: Level, node: ast.Entry) -> None:
        level2 = find(level1.levels, node.head.text)
        if level2 is None:
            self.complete = False
            if not self.elsewhere(node.head):
                self.no_level(node.head, level1.levels)
            if self.scheme.second_level(node.head.text) is None:
                return
        name, value = self.name(node), self.value(node)
        attributes = read_attributes(node.attributes, self.scheme, self.found)
        if level2 is None or name is None or value is None:
            self.complete = False
            return
        self.complete = self.complete and attributes.complete
        self.rows.append(
            Row(
                level1,
                level2,
                name,
                value,
                attributes.note or name,
                Decimal(attributes.weight) if attributes.weight else None,
                attributes.weight,
                attributes.direction,
                attributes.basis,
                attributes.others,
                node.name.span if node.name else node.span,
                attributes.weight_span,
                attributes.direction_span,
            )
        )

    def name(self, node: ast.Entry) -> str | None:
        if node.name is None:
            remedy = Text('先写 "指标名称"，再写指标值', 'write "the name" before the value')
            what = Text("指标名称", "the indicator's name")
            self.found.append(kinds.MISSING_PART.at(node.head.span, what=what, remedy=remedy))
            return None
        if not node.name.value.strip():
            what = Text("指标名称", "indicator's name")
            self.found.append(EMPTY_TEXT.at(node.name.span, what=what))
            return None
        return node.name.value

    def value(self, node: ast.Entry) -> Value | None:
        if node.value is None:
            if node.name is not None and len(node.name.pieces) > 1:
                self.found.append(NAME_CONTINUED.at(node.name.span))
                return None
            remedy = Text(
                "在名称后面写指标值，如 ≥ 95%", "write a value after the name, such as ≥ 95%"
            )
            what = Text("指标值", "the value")
            span = (node.name or node.head).span
            self.found.append(kinds.MISSING_PART.at(span, what=what, remedy=remedy))
            return None
        return self.values.read(node, node.value)
