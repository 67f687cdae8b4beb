"""Declarations whose first word is misspelt (顶目, 休例), read as what they most likely are.

Else one wrong character would hide every fault of a project, or of the whole file.
"""

from __future__ import annotations

from perfdsl.diagnostics.model import Diagnostic, Kind, Severity, Text
from perfdsl.diagnostics.nearest import nearest
from perfdsl.diagnostics.phrases import listed, replacing
from perfdsl.syntax import ast
from perfdsl.syntax.token import TABLES, keyword_rows, keywords

NO_DECLARATION = Kind(
    "P116",
    "no-declaration",
    Severity.ERROR,
    Text("「{word}」不是声明用的词", "“{word}” does not start a declaration"),
    Text("{choices}", "{choices}"),
    Text(
        "文件里的每一行都以一个固定的词开头：体例、年度、单位、项目、计量。写错一个字，这一行就不知道说的是什么。",
        "Every line of a file begins with one of a few words: scheme, year, unit, project, measure. "
        "With one misspelt nobody can tell what the line says.",
    ),
    '顶目 "甲" {\n}',
    '项目 "甲" {\n}',
)
KINDS = (NO_DECLARATION,)
_MEANT = ("SCHEME", "YEAR", "UNIT", "PROJECT", "DEPARTMENT", "MEASURE", "IMPORT", "TEMPLATE", "LET")


def meant(node: ast.Stray, found: list[Diagnostic]) -> ast.Declaration:
    """The declaration that was meant, ``Broken`` where that cannot be told; reported either way."""
    rows = [row for row in keyword_rows() if row[0] in _MEANT]
    apart = _apart(node)
    if apart:
        help = Text(f"中间空一格：{apart}", f"put a blank between them: {apart}")
        fix = replacing(node.word.span, apart)
        found.append(
            NO_DECLARATION.at(node.word.span, word=node.word.text, choices=help, fixes=(fix,))
        )
        return ast.Broken(node.span)
    close = nearest(node.word.text, [word for row in rows for word in row[1:3]])
    names = listed(row[1] for row in rows)
    choices = Text(f"可以写：{names.zh}", f"declarations are: {names.en}")
    if close:
        choices = Text(f"是不是「{close}」？", f"did you mean “{close}”?")
    fixes = (replacing(node.word.span, close),) if close else ()
    word = node.word
    found.append(NO_DECLARATION.at(word.span, word=word.text, choices=choices, fixes=fixes))
    return _as(keywords().get(close or "", ""), node) or ast.Broken(node.span)


def _apart(node: ast.Stray) -> str | None:
    """``计量标段``: the word and the name after it, typed as one."""
    word = node.word.text
    head = next(
        (one for one in ("计量", "模板", "年度") if word.startswith(one) and word != one), None
    )
    return f"{head} {word.removeprefix(head)}" if head and not node.parts else None


def _as(kind: str, node: ast.Stray) -> ast.Declaration | None:
    last = node.parts[-1] if node.parts else None
    if isinstance(last, ast.Text) and kind in TABLES and node.members is not None:
        return ast.Project(last, None, node.members, node.span, kind == "DEPARTMENT")
    if node.members is not None:
        return None
    if isinstance(last, ast.Text) and kind == "SCHEME":
        return ast.SchemeUse(ast.SchemeName(None, last, last.span), node.span)
    if isinstance(last, ast.Text) and kind == "UNIT":
        code = node.parts[0].text if isinstance(node.parts[0], ast.Quantity) else None
        return ast.Unit(code, last, None, node.span)
    if isinstance(last, ast.Quantity | ast.Date) and kind == "YEAR":
        return ast.Year(last.text, last.span)
    return None
