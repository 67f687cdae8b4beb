"""What the command line itself says: P027, P028, and P999 for faults of our own."""

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

KINDS = (EXISTS, REPORT_LOST, INTERNAL)
