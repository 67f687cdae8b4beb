"""Why a source was not changed by ``check --fix``: P046 to P049."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

READ_ONLY = Kind(
    code="P046",
    name="source-read-only",
    severity=Severity.ERROR,
    message=Text("「{path}」是只读的，没有改动", "“{path}” is read-only and was left as it is"),
    help=Text(
        "去掉文件的“只读”属性再改一次，或用 --diff 看要改什么",
        "make it writable and fix again, or see with --diff what would change",
    ),
    why=Text(
        "只读多半是有意的：文件已经定稿，或者是别人的。perfc 不替您去掉它。其余文件已照常改好。",
        "A file is mostly read-only on purpose: it is final, or somebody else's. perfc does not "
        "overrule that. The other files were fixed.",
    ),
    wrong="perfc check --fix 定稿.perf  # 只读",
    right="perfc check --diff 定稿.perf",
)
SOURCE_LOCKED = Kind(
    code="P047",
    name="source-locked",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」正被其他程序占用，没有改动",
        "“{path}” is in use by another program and was left as it is",
    ),
    help=Text("在编辑器里关闭它，再改一次", "close it in the editor and fix again"),
    why=Text(
        "别的程序打开着这个文件，系统不让替换它。其余文件已照常改好。",
        "Another program holds the file, so the system lets nobody replace it. The other files "
        "were fixed.",
    ),
    wrong="perfc check --fix 2023.perf  # 还在别的程序里开着",
    right="perfc check --fix 2023.perf",
)
SOURCE_NOT_WRITTEN = Kind(
    code="P048",
    name="source-not-written",
    severity=Severity.ERROR,
    message=Text("改不了「{path}」：{reason}", "“{path}” cannot be changed: {reason}"),
    help=Text(
        "检查磁盘空间和文件夹的权限，再改一次",
        "check the room on the disk and the permissions of the folder, and fix again",
    ),
    why=Text(
        "改好的内容先写成临时文件，再换上去；写不下或没有权限时，原来的文件一个字也没有动。",
        "The changed text is first written beside the file and then put in its place. Where that "
        "fails, not a character of the file is touched.",
    ),
    wrong="perfc check --fix /已满的U盘/2023.perf",
    right="perfc check --fix 2023.perf",
)
CHANGED_SINCE = Kind(
    code="P049",
    name="source-changed-since",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」在检查的时候被别人改过或移走了，没有改动",
        "“{path}” was changed or moved while it was checked, and is left as it is",
    ),
    help=Text("保存编辑器里的内容，再改一次", "save what is open in the editor and fix again"),
    why=Text(
        "改法是按检查时的内容定的。文件在那以后变了，再改会盖掉新的内容。",
        "The fixes were found in the text that was checked. The file is another one now, and its "
        "new content would be lost.",
    ),
    wrong="perfc check --fix 2023.perf  # 同事正在保存同一个文件",
    right="perfc check --fix 2023.perf",
)
KINDS = (READ_ONLY, SOURCE_LOCKED, SOURCE_NOT_WRITTEN, CHANGED_SINCE)
