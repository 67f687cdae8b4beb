"""Whether every machine in the office can store a name."""

from __future__ import annotations

import unicodedata

from perfdsl.diagnostics.model import Text
from perfdsl.typed import Final

_FORBIDDEN = '<>:"|?*\\/'
_DEVICES: Final = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [port + digit for port in ("COM", "LPT") for digit in "123456789¹²³"]
)
_RESERVED = Text("它是设备的名字", "it is the name of a device")
_CHARACTER = Text("含有不允许的字符「{char}」", "it holds the character “{char}”")
_ENDING = Text("以点或空格结尾", "it ends in a dot or a blank")
_BYTES = Text("它不是有效的文字", "it is not valid text")


def why_not_portable(part: str) -> Text | None:
    """Why Windows refuses a name of a file or folder (one part of a path); None where it does not.

    Other systems refuse less, and a shared folder is read from all of them.
    """
    for char in part:
        if char in _FORBIDDEN or char < " ":
            return _CHARACTER.fill({"char": char})
        if unicodedata.category(char) == "Cs":
            return _BYTES
    if not part or part[-1] in " .":
        return _ENDING
    return _RESERVED if part.split(".", maxsplit=1)[0].rstrip(" ").upper() in _DEVICES else None


def folded(name: str) -> str:
    """A name as file systems compare it: without regard to case and to the form of accents."""
    return unicodedata.normalize("NFC", name).casefold()
