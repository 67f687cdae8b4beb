"""What is said of an import: P070 to P073."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

EXISTS = Kind(
    code="P070",
    name="import-exists",
    severity=Severity.ERROR,
    message=Text("「{path}」已经存在，不会覆盖", "“{path}” exists already and is kept"),
    help=Text(
        "用 -o 写到别处；确定不要原来的，就加上 --force",
        "write it elsewhere with -o; add --force if what is there is no longer wanted",
    ),
    why=Text(
        "导入的文件多半会接着修改，再导入一次就会丢掉修改，所以没有 --force 不覆盖。",
        "An imported file is mostly worked on, and importing again would lose that work. So nothing is "
        "overwritten without --force.",
    ),
    wrong="perfc import 目标表.docx  # 这里已有 目标表.perf",
    right="perfc import 目标表.docx -o 目标表-新.perf",
)
SAME_OUTPUT = Kind(
    code="P071",
    name="import-same-output",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」和「{other}」都会写成「{output}」",
        "“{path}” and “{other}” would both become “{output}”",
    ),
    help=Text("分两次导入，用 -o 写明各自的名称", "import them one by one, naming each with -o"),
    why=Text(
        "一个文件导入成一个 .perf，名称照原来的。两个名称相同时，后一个会盖掉前一个。",
        "Each file becomes one .perf of the same name. Of two with one name the second would replace "
        "the first.",
    ),
    wrong="perfc import 甲/目标表.docx 乙/目标表.docx -o 导入",
    right="perfc import 甲/目标表.docx -o 甲.perf",
)
NOT_PLACED = Kind(
    code="P072",
    name="cell-not-placed",
    severity=Severity.WARNING,
    message=Text("「{path}」有 {count} 格没有放进去", "{count} cells of “{path}” found no place"),
    help=Text(
        "它们在写出的文件里是注释；该放到哪里，请手工改",
        "they stand in the written file as comments; put them where they belong",
    ),
    why=Text(
        "看不出这些格是什么。猜着放会改变表的意思，丢掉又会少内容，所以一一列出来，并作为注释留在文件里。"
        "R7C3 是第 7 行第 3 列。",
        "What these cells say could not be told. A guess might change the table and leaving them out would "
        "lose something, so they are listed and kept as comments. R7C3 is row 7, column 3.",
    ),
    wrong="perfc import 带批注格的目标表.docx",
    right="perfc import 目标表.docx",
)
NO_PROJECTS = Kind(
    code="P073",
    name="import-no-projects",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」里有表格，但没有认出绩效目标表",
        "“{path}” has tables, but none with performance targets was recognised",
    ),
    help=Text(
        "检查是不是给错了文件；用 --dry-run 看每一格读成了什么",
        "check that it is the right file; --dry-run shows what each cell was read as",
    ),
    why=Text(
        "绩效目标表要有项目名称，或者有指标名称、指标值这样的表头。一样也没有，就没有可写的。",
        "A table of targets has the name of a project, or a head such as 指标名称 and 指标值. Without any "
        "there is nothing to write.",
    ),
    wrong="perfc import 通讯录.xlsx",
    right="perfc import 目标表.xlsx",
)

KINDS = (EXISTS, SAME_OUTPUT, NOT_PLACED, NO_PROJECTS)
