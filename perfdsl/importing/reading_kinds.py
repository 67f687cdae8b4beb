"""What can be wrong with an office file before its tables are understood: P060 to P069."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

NO_TABLES_IN_FORMAT = Kind(
    code="P060",
    name="format-not-read",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」是{format}，从中读不了表格", "“{path}” is {format}: no tables are read from it"
    ),
    help=Text(
        "用 Word 或 WPS 打开，另存为 .docx（表格文件另存为 .xlsx），再导入",
        "open it in Word or WPS, save it as .docx (a spreadsheet as .xlsx), and import that",
    ),
    why=Text(
        "能读的是 .docx、.xlsx、.xls、网页和文本。旧格式 .doc、.wps 的内部结构不公开，PDF 和图片里只有"
        "字的位置，没有表格；猜着读会把一格的数读到另一格去。文件按内容辨认，改扩展名没有用。",
        "What is read: .docx, .xlsx, .xls, web pages and text. Old .doc and .wps files keep their "
        "structure to themselves, and PDF files and pictures hold places of letters, no tables: guessing "
        "would move a number into another cell. A file is known by its contents, not by its name.",
    ),
    wrong="perfc import 目标表.doc",
    right="perfc import 目标表.docx",
)
PROTECTED = Kind(
    code="P061",
    name="file-protected",
    severity=Severity.ERROR,
    message=Text("「{path}」设了打开密码", "“{path}” is protected by a password"),
    help=Text(
        "用 Word、Excel 或 WPS 打开，去掉密码另存一份，再导入",
        "open it in Word, Excel or WPS, save a copy without the password, and import that",
    ),
    why=Text(
        "有打开密码的文件是加密的，没有密码什么也读不出来。perfc 不问密码，也不猜。",
        "A file with a password to open it is encrypted, and nothing can be read without it. perfc "
        "neither asks for passwords nor tries any.",
    ),
    wrong="perfc import 加密的目标表.docx",
    right="perfc import 目标表.docx",
)
DAMAGED = Kind(
    code="P062",
    name="file-damaged",
    severity=Severity.ERROR,
    message=Text("「{path}」损坏了：{reason}", "“{path}” is damaged: {reason}"),
    help=Text(
        "重新复制或下载一次；如果 Word 或 WPS 还能打开，另存一份再导入",
        "copy or download it again; if Word or WPS still opens it, save a copy and import that",
    ),
    why=Text(
        "文件没有传完，或内部前后不符。只读出一半的表会少项目、少指标而看不出来，所以一点也不用。",
        "The file was cut off on its way, or contradicts itself. Half a table would miss projects and "
        "indicators without anyone noticing, so nothing of it is used.",
    ),
    wrong="perfc import 没下载完的.docx",
    right="perfc import 目标表.docx",
)
BLOWN_UP = Kind(
    code="P063",
    name="file-blown-up",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」的内容太大：{reason}", "the contents of “{path}” are too large: {reason}"
    ),
    help=Text(
        "检查是不是给错了文件；表格确实很大的，按预算单位拆成几个文件",
        "check that it is the right file; if it is, split it, one file a budget unit",
    ),
    why=Text(
        "有的文件很小，展开却有几十 GB，打开它会占满内存。一个部门的目标表远到不了这个限度，所以到限就停。",
        "Some small files unfold to gigabytes and fill the memory of whoever opens them. The tables of "
        "a department stay far below the limit, so reading stops there.",
    ),
    wrong="perfc import 压缩炸弹.docx",
    right="perfc import 目标表.docx",
)
DECLARED = Kind(
    code="P064",
    name="file-unsafe",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」的部件 {part} 里有 DTD 或实体声明",
        "the part {part} of “{path}” declares a DTD or entities",
    ),
    help=Text(
        "问清文件的来历；可靠的话，用 Word、Excel 或 WPS 另存一份再导入",
        "ask where it comes from; if it can be trusted, save a copy in Word, Excel or WPS and import that",
    ),
    why=Text(
        "Word、Excel 和 WPS 从不写这样的声明。它能让读文件的程序去取别的文件，或把几行字展开成几个 GB，"
        "是攻击的办法，所以见到就停。",
        "Word, Excel and WPS never write one. It can make a reader fetch other files, or unfold a few lines "
        "to gigabytes: a way of attack, so reading stops at it.",
    ),
    wrong="perfc import 来历不明.docx",
    right="perfc import 目标表.docx",
)
NO_LIBRARY = Kind(
    code="P065",
    name="reader-not-installed",
    severity=Severity.ERROR,
    message=Text(
        "读「{path}」这样的 .xls 文件要先装 {package}",
        "reading an .xls file like “{path}” needs {package}, which is not installed",
    ),
    help=Text(
        '用 Excel 或 WPS 另存为 .xlsx；或者运行 pip install "perfdsl[xls]"',
        'save it as .xlsx in Excel or WPS, or run pip install "perfdsl[xls]"',
    ),
    why=Text(
        ".xls 是 2007 年以前的格式，用到的人不多，读它的程序库就没有一起装。.docx、.xlsx、网页和文本不用另装什么。",
        "The .xls format is older than 2007 and few need it, so the library that reads it is not installed "
        "with perfc. Nothing more is needed for .docx, .xlsx, web pages and text.",
    ),
    wrong="perfc import 目标表.xls",
    right="perfc import 目标表.xlsx",
)
NO_TABLES = Kind(
    code="P066",
    name="no-tables",
    severity=Severity.ERROR,
    message=Text("「{path}」里没有表格", "there is no table in “{path}”"),
    help=Text(
        "检查是不是给错了文件；表格如果是贴在里面的图片，要找到原来的文件",
        "check that it is the right file; if its tables are pasted pictures, find the original",
    ),
    why=Text(
        "绩效目标从表格里读；这个文件里只有段落，或什么也没有。图片里的表格是读不出来的。",
        "Targets are read from tables, and this file has paragraphs only, or nothing. Tables inside "
        "pictures cannot be read.",
    ),
    wrong="perfc import 通知.docx",
    right="perfc import 目标表.docx",
)
TRACKED = Kind(
    code="P067",
    name="tracked-changes",
    severity=Severity.WARNING,
    message=Text(
        "「{path}」里有 {count} 处修订没有定，按接受后的内容读",
        "“{path}” has {count} undecided changes; it is read as if all were accepted",
    ),
    help=Text(
        "在 Word 或 WPS 的“审阅”里接受或拒绝全部修订，再导入",
        "accept or reject all changes under Review in Word or WPS, and import it again",
    ),
    why=Text(
        "开着修订的文件里新旧两种写法都在。perfc 读新的，删掉的不读；如果有的修订本来要拒绝，数就不对了。",
        "While changes are tracked both wordings stand in the file. perfc reads the new one and leaves out "
        "what was deleted; where a change was to be rejected, its numbers are wrong.",
    ),
    wrong="perfc import 修订中的目标表.docx",
    right="perfc import 定稿.docx",
)
HIDDEN = Kind(
    code="P068",
    name="hidden-content",
    severity=Severity.WARNING,
    message=Text("「{path}」里有隐藏的内容：{what}", "“{path}” has hidden contents: {what}"),
    help=Text(
        "打开文件看一看；要用的取消隐藏，不要的删掉，再导入",
        "look at it: unhide what is wanted, delete what is not, and import it again",
    ),
    why=Text(
        "隐藏的文字和工作表打印不出来，所以不读；隐藏的行和列多半是筛选留下的，照读。两种都说一声，免得多了少了看不出来。",
        "Hidden text and sheets are never printed, so they are not read; hidden rows and columns mostly come "
        "from a filter, so they are. Both are told, for nobody sees them.",
    ),
    wrong="perfc import 有隐藏工作表.xlsx",
    right="perfc import 目标表.xlsx",
)
UNREAD = Kind(
    code="P069",
    name="contents-unread",
    severity=Severity.WARNING,
    message=Text("「{path}」里有没读的内容：{what}", "not everything in “{path}” was read: {what}"),
    help=Text(
        "对照原文件看一看，导入的表里少不少东西",
        "compare what was imported with the original",
    ),
    why=Text(
        "宏从不运行，链接的文件从不去取，没有算出结果的公式也不去算：读到的只是文件里存着的字。",
        "Macros are never run, linked files never fetched, formulas without a stored result never computed: "
        "what is read is the text that the file holds.",
    ),
    wrong="perfc import 带宏的.xlsm",
    right="perfc import 目标表.xlsx",
)

READING_KINDS = (
    NO_TABLES_IN_FORMAT,
    PROTECTED,
    DAMAGED,
    BLOWN_UP,
    DECLARED,
    NO_LIBRARY,
    NO_TABLES,
    TRACKED,
    HIDDEN,
    UNREAD,
)
