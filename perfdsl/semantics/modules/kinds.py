"""What imports say (P241–P244)."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

_INSIDE_WHY = Text(
    "导入的路径从写导入的文件算起，用 / 分开，只能指到工作区（perf.toml 所在的文件夹）里面的文件：这样换一台电脑、"
    "换一个盘符也照样能用，别人的文件也不会被悄悄读进来。",
    "A path is relative to the file that imports, written with /, and stays inside the workspace (the "
    "folder of perf.toml), so that it works on every machine and reads nobody else's files.",
)

CANNOT_IMPORT = Kind(
    "P241",
    "cannot-import",
    Severity.ERROR,
    Text("导入不了「{path}」：{reason}", "cannot import “{path}”: {reason}"),
    Text("检查路径和文件名", "check the path and the name of the file"),
    _INSIDE_WHY,
    '导入 "指标库/没有.perf"',
    "计量 课 = 45分钟",
)
IMPORT_CIRCLE = Kind(
    "P242",
    "import-circle",
    Severity.ERROR,
    Text("文件互相导入，绕成了圈：{path}", "files import each other in a circle: {path}"),
    Text(
        "把共用的内容移到第三个文件，两边都导入它",
        "move what they share into a third file that both import",
    ),
    Text(
        "互相导入时，谁先谁后说不清。",
        "Where files import each other nobody can say which comes first.",
    ),
    '导入 "错例.perf"',
    "计量 课 = 45分钟",
)
IMPORT_CLASH = Kind(
    "P243",
    "import-clash",
    Severity.ERROR,
    Text("「{name}」有两处声明，这里都能用到", "“{name}” is declared twice within reach"),
    Text(
        '给其中一个导入加上前缀：导入 "…" 作为 库，再写 库.{written}',
        'give one import a prefix: 导入 "…" 作为 库, then write 库.{written}',
    ),
    Text(
        "一个名称有两种意思时，编译器不替你挑一个。",
        "With two meanings of one name the compiler does not choose for you.",
    ),
    '# 文件 指标库.perf\n设 单价 = 614元/套\n# 文件 主.perf\n导入 "指标库.perf"\n设 单价 = 620元/套',
    '# 文件 指标库.perf\n设 单价 = 614元/套\n# 文件 主.perf\n导入 "指标库.perf" 作为 库\n设 单价 = 库.单价 + 6元/套',
)
IMPORT_UNUSED = Kind(
    "P244",
    "import-unused",
    Severity.HINT,
    Text("导入了「{path}」，但没有用到里面的内容", "nothing of the import “{path}” is used"),
    Text("删去这一行", "remove this line"),
    Text(
        "用不到的导入让人以为这里依赖那个文件。",
        "An unused import makes readers believe that this file depends on it.",
    ),
    '# 文件 指标库.perf\n设 单价 = 614元/套\n# 文件 主.perf\n导入 "指标库.perf"',
    '# 文件 指标库.perf\n设 单价 = 614元/套\n# 文件 主.perf\n导入 "指标库.perf"\n设 男装 = 单价 * 3套',
)
KINDS = (CANNOT_IMPORT, IMPORT_CIRCLE, IMPORT_CLASH, IMPORT_UNUSED)
