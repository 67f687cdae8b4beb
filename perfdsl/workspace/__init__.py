"""The files of the author: which sources a command means, and their text. The only reader.

Nothing raises for what is on the disk: a missing, unreadable or unintelligible file is a
diagnostic of one of ``KINDS``, and the other files are still read.
"""

from perfdsl.diagnostics.model import Refusal
from perfdsl.workspace import baseline_kinds, kinds, settings_kinds
from perfdsl.workspace.imports import Library
from perfdsl.workspace.originals import Original, original
from perfdsl.workspace.reading import (
    Contents,
    Input,
    Reading,
    Understanding,
    load,
    read,
    read_data,
    understand,
)
from perfdsl.workspace.search import (
    ROOT_MARK,
    Found,
    Place,
    Together,
    find,
    find_together,
    root_of,
)
from perfdsl.workspace.settings import Ceiling, Setting, Settings, TogetherSetting
from perfdsl.workspace.settings_reader import is_sound, read_settings

KINDS = (*kinds.KINDS, *settings_kinds.KINDS, *baseline_kinds.KINDS)

__all__ = [
    "KINDS",
    "ROOT_MARK",
    "Ceiling",
    "Contents",
    "Found",
    "Input",
    "Library",
    "Original",
    "Place",
    "Reading",
    "Refusal",
    "Setting",
    "Settings",
    "Together",
    "TogetherSetting",
    "Understanding",
    "find",
    "find_together",
    "is_sound",
    "load",
    "original",
    "read",
    "read_data",
    "read_settings",
    "root_of",
    "understand",
]
