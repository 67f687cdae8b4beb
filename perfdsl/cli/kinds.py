"""What the command line itself says: P027 to P029, P045, P057, and P999 for faults of our own."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

EXISTS = Kind(
    code="P027",
    name="already-exists",
    severity=Severity.ERROR,
    message=Text("「{path}」已经存在，不会覆盖", "“{path}” exists already and is kept"),
    help=Text("换一个文件夹", "name another folder"),
    why=Text(
        "perfc init 只新建文件，从不改动已有的文件。",
        "perfc init only makes new files and never touches what is there.",
    ),
    wrong="perfc init .  # 这里已有 perf.toml",
    right="perfc init 新文件夹",
)
REPORT_LOST = Kind(
    code="P028",
    name="report-not-written",
    severity=Severity.ERROR,
    message=Text("结果没有写完：{reason}", "the report could not be written: {reason}"),
    help=Text("换一个地方保存结果", "send it somewhere else"),
    why=Text(
        "命令的输出被转存到文件，但那里写不下或写不了，得到的结果不完整。",
        "What the command prints was sent to a file that is full or cannot be written, so it is "
        "not complete.",
    ),
    wrong="perfc check > /已满的U盘/结果.txt",
    right="perfc check > 结果.txt",
)
TOGETHER_DIFFERS = Kind(
    code="P029",
    name="together-differs",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」与「{other}」的{what}不同（{this}、{that}），不能印成一个文档",
        "“{path}” and “{other}” differ in {what} ({this}, {that}) and cannot be one document",
    ),
    help=Text("分开印，或改成一致", "print them apart, or make them agree"),
    why=Text(
        "一个文档用一种体例、一个年度、一种金额单位，各表才能连着编号、相加。",
        "A document has one scheme, one year and one money unit, so that its tables can be numbered "
        "through and added up.",
    ),
    wrong="perfc build --together 全市 2023.perf 2024.perf",
    right="perfc build --together 全市 甲局.perf 乙局.perf",
)
NO_DRAFT = Kind(
    code="P045",
    name="no-draft",
    severity=Severity.HINT,
    message=Text(
        "「{path}」连草稿也印不出：{reason}", "not even a draft can be made of “{path}”: {reason}"
    ),
    help=Text("先改好上面的错误，再生成一次", "correct the errors above first, then build again"),
    why=Text(
        "草稿照体例的表样印出项目。没有认得的体例，就不知道有哪些级别和资金来源；"
        "没有读懂的项目，就没有可印的表。",
        "A draft prints projects on the form of their scheme. Without a scheme that is known nobody "
        "can tell the levels and money sources; without a project that could be read there is no table.",
    ),
    wrong="perfc build --draft 2023.perf  # 体例的名称写错了",
    right="perfc build --draft 2023.perf",
)
NO_SITE = Kind(
    code="P057",
    name="no-site",
    severity=Severity.HINT,
    message=Text(
        "网站「{path}」没有写：有 {count} 个文档印不出",
        "the site “{path}” was not written: {count} document(s) cannot be printed",
    ),
    help=Text(
        "先改好上面的错误；要先看看，用 --draft",
        "correct the errors above; --draft shows what there is",
    ),
    why=Text(
        "网站是全部文件的：缺了一个，总数和清单就都不对，看的人却看不出来。原来的网站照旧。",
        "A site shows all files. With one left out its totals and lists would be wrong, and nobody "
        "who reads it could tell. The earlier site stays.",
    ),
    wrong="perfc build -f site  # 有一个文件有错误",
    right="perfc build -f site",
)

INTERNAL = Kind(
    code="P999",
    name="internal-error",
    severity=Severity.ERROR,
    message=Text("内部错误：{what}", "internal error: {what}"),
    help=Text(
        "这是 perfc 的问题，请报告；设置 PERFC_DEBUG=1 可看到详情",
        "this is a fault of perfc, please report it; PERFC_DEBUG=1 shows the traceback",
    ),
    why=Text(
        "perfc 自己出了错，与您写的内容无关。已有的输出没有损坏。",
        "perfc itself failed. It is no fault of what you wrote, and no output was damaged.",
    ),
    wrong="perfc build",
    right="PERFC_DEBUG=1 perfc build",
)

KINDS = (EXISTS, REPORT_LOST, TOGETHER_DIFFERS, NO_DRAFT, NO_SITE, INTERNAL)
