"""Which language the user reads."""

from __future__ import annotations

import os
from collections.abc import Mapping

from perfdsl.diagnostics.model import Lang
from perfdsl.typed import TextIO

_LOCALE_NAMES = ("LC_ALL", "LC_MESSAGES", "LANG")
_NO_LANGUAGE = ("", "c", "posix")


def language(environ: Mapping[str, str], *, system: str = os.name, can_show: bool = True) -> Lang:
    """``PERFC_LANG``, else the locale, else Chinese.

    A locale of another language gives English; ``C`` and ``POSIX`` name none. A console that can
    show no Chinese (``can_show`` false) gets English unless ``PERFC_LANG`` says otherwise:
    a page of escapes is no message.
    """
    wished = environ.get("PERFC_LANG", "").lower()
    for lang in _known(wished):
        return lang
    if not can_show:
        return "en"
    name = next((environ[key] for key in _LOCALE_NAMES if environ.get(key)), "")
    if not name and system == "nt":
        import locale  # elsewhere the environment names it

        name = locale.getlocale()[0] or ""
    return _of_locale(name.lower())


def can_show_chinese(stream: TextIO | None) -> bool:
    """Whether the encoding of a stream holds Chinese at all (cp936 does, latin-1 does not)."""
    try:
        "错误".encode(getattr(stream, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _known(name: str) -> tuple[Lang, ...]:
    if name.startswith("zh"):
        return ("zh",)
    return ("en",) if name.startswith("en") else ()


def _of_locale(name: str) -> Lang:
    bare = name.partition(".")[0].partition("@")[0]
    is_chinese = bare in _NO_LANGUAGE or bare.startswith(("zh", "chinese"))
    return "zh" if is_chinese else "en"
