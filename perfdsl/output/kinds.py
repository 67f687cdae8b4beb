"""What can go wrong when an output is named or written: P020 to P026, P044 and P056."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

NO_FOLDER = Kind(
    code="P020",
    name="folder-not-made",
    severity=Severity.ERROR,
    message=Text(
        "建不了文件夹「{path}」：{reason}", "the folder “{path}” cannot be made: {reason}"
    ),
    help=Text("换一个文件夹的名称", "name another folder"),
    why=Text(
        "输出要放进这个文件夹，但系统不让建立：可能有同名的文件，或者没有权限。",
        "The outputs belong in this folder, but the system refuses to make it: a file has its "
        "name, or you lack the permission.",
    ),
    wrong="perfc build -o 2023.perf",
    right="perfc build -o build",
)
DISK_FULL = Kind(
    code="P021",
    name="disk-full",
    severity=Severity.ERROR,
    message=Text("写不下「{path}」：{reason}", "there is no room for “{path}”: {reason}"),
    help=Text("清出空间后再生成一次", "free some space and build again"),
    why=Text(
        "磁盘已满或超过配额。原有的输出没有改动，也没有留下写了一半的文件。",
        "The disk or the quota is full. The earlier outputs are unchanged, and no half-written "
        "file is left.",
    ),
    wrong="perfc build -o /已满的U盘",
    right="perfc build -o build",
)
LOCKED = Kind(
    code="P022",
    name="output-locked",
    severity=Severity.ERROR,
    message=Text("「{path}」正被其他程序占用，没有写入", "“{path}” is in use by another program"),
    help=Text("在 Word 或 WPS 里关闭它，再生成一次", "close it in Word or WPS and build again"),
    why=Text(
        "文档在 Word 或 WPS 里打开时，Windows 不让别的程序替换它。其余文件已照常写出。",
        "While a document is open in Word or WPS, Windows lets no other program replace it. The "
        "other files were written.",
    ),
    wrong="perfc build  # build/2023.docx 还开着",
    right="perfc build",
)
IS_FOLDER = Kind(
    code="P023",
    name="output-is-folder",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」已经是一个文件夹，不能写成文件",
        "“{path}” is a folder, so no file can bear its name",
    ),
    help=Text(
        "给那个文件夹改名，或用 -o 换一个文件夹",
        "rename that folder, or name another place with -o",
    ),
    why=Text(
        "输出文件的位置上有一个同名的文件夹，它里面的东西不会被动。",
        "A folder has the name of the output. What is in it is left alone.",
    ),
    wrong="mkdir build/2023.docx",
    right="perfc build -o 输出",
)
NOT_WRITTEN = Kind(
    code="P024",
    name="not-written",
    severity=Severity.ERROR,
    message=Text("写不了「{path}」：{reason}", "“{path}” cannot be written: {reason}"),
    help=Text(
        "检查文件夹的权限，或用 -o 换一个文件夹",
        "check the permissions of its folder, or name another with -o",
    ),
    why=Text(
        "系统不让在这里写文件：没有权限、磁盘只读或名称太长。原有的输出没有改动。",
        "The system refuses to write here: permissions, a read-only disk, or a name that is too "
        "long. The earlier outputs are unchanged.",
    ),
    wrong="perfc build -o /",
    right="perfc build -o build",
)
SAME_OUTPUT = Kind(
    code="P025",
    name="same-output",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」与「{other}」会写成同一个文件「{output}」",
        "“{path}” and “{other}” would be written to the same file, “{output}”",
    ),
    help=Text("给其中一个改名，或分开生成", "rename one of them, or build them apart"),
    why=Text(
        "后写的会盖掉先写的，所以两个都不写。大小写不同也算同名：Windows 不区分大小写。",
        "The later would replace the earlier, so neither is written. Names that differ only in "
        "case count as the same, because Windows does not tell them apart.",
    ),
    wrong="perfc build 甲/2023.perf 乙/2023.perf",
    right="perfc build 甲/2023.perf 乙/2024.perf",
)
BAD_NAME = Kind(
    code="P026",
    name="name-not-portable",
    severity=Severity.ERROR,
    message=Text(
        "文件名「{part}」在 Windows 上不能用：{reason}",
        "the name “{part}” cannot exist on Windows: {reason}",
    ),
    help=Text("给「{path}」改个名字", "rename “{path}”"),
    why=Text(
        "输出文件沿用源文件的名字。这个名字在 Windows 或共享文件夹里存不了，同事会打不开。",
        "An output bears the name of its source. This name cannot be stored on Windows or a "
        "shared folder, so colleagues could not open it.",
    ),
    wrong="perfc build con.perf",
    right="perfc build 2023.perf",
)
OLD_DRAFT = Kind(
    code="P044",
    name="old-draft",
    severity=Severity.HINT,
    message=Text(
        "「{path}」是以前的草稿，正式的文件已经写出",
        "“{path}” is an earlier draft; the final document has been written",
    ),
    help=Text(
        "不再需要就删去它，以免错发", "remove it if it is of no use, lest it be sent by mistake"
    ),
    why=Text(
        "源文件改好了，草稿就过时了。perfc 从不删除文件：里面可能有人写了批注。",
        "The source is sound now and the draft out of date. perfc never deletes a file: somebody "
        "may have put remarks into it.",
    ),
    wrong="perfc build  # build/2023.草稿.docx 还在",
    right="rm build/2023.草稿.docx && perfc build",
)
FOREIGN = Kind(
    code="P056",
    name="not-ours",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」不是 perfc 写的，没有覆盖它，网站也没有写",
        "“{path}” was not written by perfc and is kept; the site was not written",
    ),
    help=Text("把它移到别处，或用 -o 换一个文件夹", "move it away, or name another folder with -o"),
    why=Text(
        "网站的文件夹里，perfc 只换掉、删去自己写的文件（列在 perfc-files.txt 里）；别人的文件放在那里，从来不动。"
        "有一个占了网页的位置，就一页也不写，原来的网站照旧。",
        "In the folder of a site perfc replaces and removes only what it wrote (perfc-files.txt lists "
        "it). A file of somebody else is never touched; where one has the place of a page no page is "
        "written, and the earlier site stays.",
    ),
    wrong="perfc build -f site  # build/site/index.html 是自己写的网页",
    right="perfc build -f site -o 网站",
)
KINDS = (
    NO_FOLDER,
    DISK_FULL,
    LOCKED,
    IS_FOLDER,
    NOT_WRITTEN,
    SAME_OUTPUT,
    BAD_NAME,
    OLD_DRAFT,
    FOREIGN,
)
