"""What can be wrong with a file before its first word is read: P001 to P019."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

MISSING = Kind(
    code="P001",
    name="path-missing",
    severity=Severity.ERROR,
    message=Text("找不到「{path}」", "“{path}” does not exist"),
    help=Text(
        "检查文件名是否写对，命令是否在正确的文件夹里运行",
        "check the spelling, and that the command runs in the right folder",
    ),
    why=Text(
        "给出的文件或文件夹不存在，没有内容可以检查。常见原因是文件名写错，或文件已经移走。",
        "There is nothing to check under this name: it is misspelt, or the file has moved.",
    ),
    wrong="perfc check 2032.perf",
    right="perfc check 2023.perf",
)
UNREADABLE = Kind(
    code="P002",
    name="path-unreadable",
    severity=Severity.ERROR,
    message=Text("读不了「{path}」：{reason}", "“{path}” cannot be read: {reason}"),
    help=Text(
        "检查文件权限和磁盘，或把文件复制到自己的文件夹再试",
        "check its permissions and the disk, or copy it to a folder of your own",
    ),
    why=Text(
        "文件在，但系统不让读取：没有权限、名称太长或磁盘出错。读不到的文件不会被悄悄跳过。",
        "The file is there, but the system refuses to read it: permissions, a name that is too "
        "long, or a faulty disk. Such a file is never skipped silently.",
    ),
    wrong="perfc check /root/2023.perf",
    right="perfc check 2023.perf",
)
NOT_A_FILE = Kind(
    code="P003",
    name="not-a-file",
    severity=Severity.ERROR,
    message=Text("「{path}」不是普通文件", "“{path}” is not an ordinary file"),
    help=Text("请给出文本文件或文件夹", "give a text file or a folder"),
    why=Text(
        "设备、管道等没有固定的内容，读取它们可能永远不会结束，所以只读普通文件。",
        "Devices and pipes have no fixed contents, and reading one may never end, so only "
        "ordinary files are read.",
    ),
    wrong="perfc check /dev/zero",
    right="perfc check 2023.perf",
)
TOO_LARGE = Kind(
    code="P004",
    name="file-too-large",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」超过 {limit} MB，太大了",
        "“{path}” is larger than {limit} MB, which is too large",
    ),
    help=Text(
        "检查是不是给错了文件；确实很大的，请按预算单位拆成几个文件",
        "check that it is the right file; if it is, split it, one file a budget unit",
    ),
    why=Text(
        "一个部门全年的绩效目标通常不到 1 MB。这么大的文件多半不是 .perf 文本。",
        "The targets of a whole department rarely reach 1 MB, so a file of this size is most "
        "likely something else.",
    ),
    wrong="perfc check 录像.mp4",
    right="perfc check 2023.perf",
)
NO_SOURCES = Kind(
    code="P005",
    name="no-sources",
    severity=Severity.ERROR,
    message=Text(
        "文件夹「{path}」里没有 .perf 文件", "there is no .perf file in the folder “{path}”"
    ),
    help=Text(
        "换一个文件夹，或用 perfc init 新建一套",
        "name another folder, or make a first file with perfc init",
    ),
    why=Text(
        "在文件夹及其下级文件夹里都没有找到以 .perf 结尾的文件。"
        "以「.」开头的文件和文件夹、输出文件夹不在查找之列。",
        "Neither the folder nor those inside it hold a file whose name ends in .perf. Names that "
        "begin with a dot and the output folder are not searched.",
    ),
    wrong="perfc check 空文件夹",
    right="perfc init 绩效目标",
)
NOT_TEXT = Kind(
    code="P006",
    name="not-text",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」里有读不懂的字节：第 {line} 行第 {column} 列（第 {offset} 字节，0x{byte}）",
        "“{path}” holds a byte that is no text: line {line}, column {column} "
        "(byte {offset}, 0x{byte})",
    ),
    help=Text(
        "用编辑器打开，另存为 UTF-8 编码的文本文件",
        "open it in an editor and save it as UTF-8 text",
    ),
    why=Text(
        "文件既不是 UTF-8，也不是 GB18030（GBK）编码的文本，或者中间损坏了。猜着读会把数字读错，"
        "所以停下来。",
        "The file is neither UTF-8 nor GB18030 (GBK) text, or it is damaged. Guessing could turn "
        "one number into another, so reading stops.",
    ),
    wrong="perfc check 扫描件.perf",
    right="perfc check 2023.perf",
)
CUT_OFF = Kind(
    code="P007",
    name="text-cut-off",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」在最后一个字中间断了：第 {line} 行第 {column} 列（第 {offset} 字节）",
        "“{path}” ends in the middle of a character: line {line}, column {column} (byte {offset})",
    ),
    help=Text(
        "文件没有传完整，请重新复制或下载", "the file is not complete: copy or download it again"
    ),
    why=Text(
        "一个汉字占几个字节，文件在半个字处结束，说明后面的内容丢了。",
        "A Chinese character takes several bytes. A file that ends in half of one has lost what "
        "followed.",
    ),
    wrong="perfc check 没传完.perf",
    right="perfc check 2023.perf",
)
NUL = Kind(
    code="P008",
    name="nul-byte",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」不是文本文件：第 {line} 行第 {column} 列是空字节（第 {offset} 字节）",
        "“{path}” is not a text file: a NUL byte at line {line}, column {column} (byte {offset})",
    ),
    help=Text(
        "用编辑器打开，另存为 UTF-8 编码的文本文件",
        "open it in an editor and save it as UTF-8 text",
    ),
    why=Text(
        "文本里不会有空字节。有空字节的多半是 Word、Excel、图片，或损坏的文件。",
        "Text never holds NUL bytes. A file that does is most likely a Word or Excel file, a "
        "picture, or damaged.",
    ),
    wrong="perfc check 绩效目标表.docx",
    right="perfc check 2023.perf",
)
GB18030 = Kind(
    code="P009",
    name="gb18030-text",
    severity=Severity.HINT,
    message=Text("「{path}」按 GB18030（GBK）编码读取", "“{path}” was read as GB18030 (GBK)"),
    help=Text("建议另存为 UTF-8", "save it as UTF-8"),
    why=Text(
        "文件不是 UTF-8，但完全符合国家标准 GB18030，已照此读取。"
        "换成 UTF-8 后，在任何电脑和 git 里都能正常显示。",
        "The file is not UTF-8 but is valid by the national standard GB18030, and was read so. As "
        "UTF-8 it shows well on every machine and in git.",
    ),
    wrong="perfc check 记事本ANSI.perf",
    right="perfc check 2023.perf",
)
UTF16 = Kind(
    code="P010",
    name="utf16-text",
    severity=Severity.HINT,
    message=Text("「{path}」按 UTF-16 编码读取", "“{path}” was read as UTF-16"),
    help=Text("建议另存为 UTF-8", "save it as UTF-8"),
    why=Text(
        "记事本里选「Unicode」保存的就是 UTF-16，已照此读取。"
        "但 git 会把它当成二进制文件，看不出改了哪里。",
        "This is what Notepad calls “Unicode”; it was read so. But git takes it for a binary file "
        "and cannot show what changed.",
    ),
    wrong="perfc check 记事本Unicode.perf",
    right="perfc check 2023.perf",
)

KINDS = (
    MISSING,
    UNREADABLE,
    NOT_A_FILE,
    TOO_LARGE,
    NO_SOURCES,
    NOT_TEXT,
    CUT_OFF,
    NUL,
    GB18030,
    UTF16,
)
