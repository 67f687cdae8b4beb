"""What can be wrong with the settings of a workspace: P031 to P039."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

NOT_TOML = Kind(
    code="P031",
    name="settings-not-toml",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」第 {line} 行第 {column} 列看不懂：{reason}",
        "“{path}” is no valid TOML at line {line}, column {column}: {reason}",
    ),
    help=Text(
        '一行一项，如 year = 2023；文字要加半角引号，如 out = "build"',
        'one setting a line, such as year = 2023; text stands in quotes, such as out = "build"',
    ),
    why=Text(
        "perf.toml 是 TOML 格式的文件。有一处看不懂，后面的设置就都不可靠，所以什么也没有做。",
        "perf.toml is a file in the format TOML. Where one place cannot be understood the other "
        "settings cannot be relied on, so nothing was done.",
    ),
    wrong="out = build",
    right='out = "build"',
)
UNKNOWN_SETTING = Kind(
    code="P032",
    name="unknown-setting",
    severity=Severity.ERROR,
    message=Text("没有「{key}」这项设置", "there is no setting “{key}”"),
    help=Text("可用的有：{known}", "there are: {known}"),
    why=Text(
        "写错名称的设置不会起作用，而作者以为它起了作用，所以不能放过。",
        "A setting under a wrong name has no effect while its author believes it has, so it "
        "cannot be let pass.",
    ),
    wrong='schema = "项目支出绩效目标-2015"',
    right='scheme = "项目支出绩效目标-2015"',
)
SETTING_TYPE = Kind(
    code="P033",
    name="setting-type",
    severity=Severity.ERROR,
    message=Text("「{key}」要写成{wanted}", "“{key}” has to be {wanted}"),
    help=Text("例如 {example}", "for example {example}"),
    why=Text(
        "设置的值分文字、整数和列表：文字加引号，整数不加引号，列表放在方括号里。",
        "The value of a setting is text in quotes, a whole number without quotes, or a list in "
        "brackets.",
    ),
    wrong='year = "2023"',
    right="year = 2023",
)
SETTING_VALUE = Kind(
    code="P034",
    name="setting-value",
    severity=Severity.ERROR,
    message=Text("「{key}」不能是「{value}」：{reason}", "“{key}” cannot be “{value}”: {reason}"),
    help=Text("例如 {example}", "for example {example}"),
    why=Text(
        "这项设置只接受一定的值。猜着用会得到不是您要的结果，所以停下来。",
        "This setting takes certain values only. A guess could give what you do not want, so "
        "nothing was done.",
    ),
    wrong='formats = ["wps"]',
    right='formats = ["docx"]',
)
OUTSIDE = Kind(
    code="P035",
    name="path-outside",
    severity=Severity.ERROR,
    message=Text("「{path}」不在工作区里", "“{path}” is not inside the workspace"),
    help=Text(
        "写从 perf.toml 所在的文件夹算起的相对路径，不越出这个文件夹",
        "write a path from the folder of perf.toml that does not leave it",
    ),
    why=Text(
        "工作区要能整个复制到别的电脑上。绝对路径、用「..」或符号链接走到外面的路径，"
        "换一台电脑就对不上。",
        "A workspace can be copied to another machine as a whole. An absolute path, or one that "
        "leaves it by “..” or by a symbolic link, leads nowhere there.",
    ),
    wrong='sources = ["D:/绩效/2023"]',
    right='sources = ["2023"]',
)
UNSAFE_NAME = Kind(
    code="P036",
    name="setting-name-not-portable",
    severity=Severity.ERROR,
    message=Text(
        "「{name}」不能作文件名：{reason}", "“{name}” cannot be the name of a file: {reason}"
    ),
    help=Text("换一个名称", "choose another name"),
    why=Text(
        "写出的文件用这个名称。它在 Windows 或共享文件夹里存不了，同事会打不开。",
        "An output bears this name, which cannot be stored on Windows or a shared folder, so "
        "colleagues could not open it.",
    ),
    wrong='out = "输出?"',
    right='out = "输出"',
)
SAME_DOCUMENT = Kind(
    code="P037",
    name="document-named-twice",
    severity=Severity.ERROR,
    message=Text("有两个文档都叫「{name}」", "two documents are named “{name}”"),
    help=Text("给其中一个换个名称", "give one of them another name"),
    why=Text(
        "文档的名称就是文件名，后写的会盖掉先写的。大小写不同也算同名：Windows 不区分大小写。",
        "The name of a document is that of its file, so the later would replace the earlier. "
        "Names that differ only in case count as the same, as they do on Windows.",
    ),
    wrong='[[document]]\nname = "全市"\nfiles = ["甲.perf"]\n\n'
    '[[document]]\nname = "全市"\nfiles = ["乙.perf"]',
    right='[[document]]\nname = "甲"\nfiles = ["甲.perf"]\n\n'
    '[[document]]\nname = "乙"\nfiles = ["乙.perf"]',
)
MATCHES_NOTHING = Kind(
    code="P038",
    name="setting-matches-nothing",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」没有对上任何 .perf 文件", "“{path}” stands for no .perf file that exists"
    ),
    help=Text(
        "检查名称；路径从 perf.toml 所在的文件夹算起",
        "check the spelling; the path begins in the folder of perf.toml",
    ),
    why=Text(
        "没有对上文件，多半是名称写错或文件移走了。悄悄略过会使汇总少了单位。",
        "A name that stands for nothing is misspelt, or the file has moved. To skip it silently "
        "would leave units out of the whole.",
    ),
    wrong='sources = ["2032/*.perf"]',
    right='sources = ["2023/*.perf"]',
)
SETTING_MISSING = Kind(
    code="P039",
    name="document-incomplete",
    severity=Severity.ERROR,
    message=Text("[[document]] 里没有写 {key}", "this [[document]] has no {key}"),
    help=Text("加上一行 {example}", "add a line {example}"),
    why=Text(
        "几个文件印成一个文档，要写明文档的名称（name）和依次收入的文件（files）。",
        "Several files printed as one document need its name and the files in their order.",
    ),
    wrong='[[document]]\nname = "全市"',
    right='[[document]]\nname = "全市"\nfiles = ["本级.perf", "下属/*.perf"]',
)

KINDS = (
    NOT_TOML,
    UNKNOWN_SETTING,
    SETTING_TYPE,
    SETTING_VALUE,
    OUTSIDE,
    UNSAFE_NAME,
    SAME_DOCUMENT,
    MATCHES_NOTHING,
    SETTING_MISSING,
)
