"""Why the operating system refused, in words an author can act on."""

from __future__ import annotations

import errno
import os

from perfdsl.diagnostics.model import Text
from perfdsl.typed import Final

_REASONS: Final = {
    errno.EACCES: Text("没有权限", "permission denied"),
    errno.EPERM: Text("没有权限", "permission denied"),
    errno.ENOENT: Text("不存在", "it does not exist"),
    errno.ENOTDIR: Text("路径中有一段是文件，不是文件夹", "a part of the path is a file"),
    errno.EEXIST: Text("已有同名的文件", "a file of that name is in the way"),
    errno.EISDIR: Text("它是文件夹", "it is a folder"),
    errno.ENAMETOOLONG: Text("名称太长", "the name is too long"),
    errno.ELOOP: Text("符号链接绕成了圈", "its symbolic links form a circle"),
    errno.EROFS: Text("磁盘是只读的", "the disk is read-only"),
    errno.EIO: Text("磁盘读写出错", "the disk reported a fault"),
    errno.ENOSPC: Text("磁盘已满", "the disk is full"),
    errno.EDQUOT: Text("超过了磁盘配额", "the disk quota is used up"),
    errno.EMFILE: Text("打开的文件太多", "too many files are open"),
}


def reason(error: OSError | ValueError) -> Text:
    """The reason in both languages; the system's own words for a rare one.

    A ``ValueError`` is what Python raises for a name that no system accepts (a NUL in it).
    """
    if not isinstance(error, OSError):
        return Text("名称里有不允许的字符", "the name holds a character that is not allowed")
    known = _REASONS.get(error.errno) if error.errno is not None else None
    if known:
        return known
    words = os.strerror(error.errno) if error.errno is not None else str(error)
    return Text(words, words)
