"""What one character is easily taken for: by its sound, its shape, its width, its older form."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

SAME_SOUND = 0.3
LIKE_SOUND = 0.45
SAME_SHAPE = 0.25
OTHER = 1.0
_LEVEL_1 = (b"\xb0\xa1", b"\xd7\xf9")
_ONE_SOUND = (("zh", "z"), ("ch", "c"), ("sh", "s"))
_FOLDER = Path(__file__).parent


def plain(text: str) -> str:
    """The text in small letters, half width and simplified characters, without blanks.

    Nor has it the dashes of an option, which would make all options alike.
    """
    return text.translate(_plain_table()).lower().lstrip("-—–")


def sounds(text: str) -> frozenset[str]:
    """A sign for the sound of each of its characters; a character of no known sound as it is."""
    return frozenset(text.translate(_sound_table()))


@lru_cache(maxsize=20_000)
def cost(one: str, other: str) -> float:
    """What it costs to read one plain character for another: 0 the same, 1 nothing in common."""
    if one == other:
        return 0.0
    if other in _lookalikes().get(one, ""):
        return SAME_SHAPE
    sound, second = syllable(one), syllable(other)
    if not sound or not second:
        return OTHER
    if sound == second:
        return SAME_SOUND
    return LIKE_SOUND if _dialect(sound) == _dialect(second) else OTHER


@lru_cache(maxsize=20_000)
def syllable(char: str) -> str:
    """The syllable of a common character (level 1 of GB/T 2312); empty for any other.

    The standard has each character at one syllable, its most common one.
    """
    try:
        code = char.encode("gb2312")
    except UnicodeEncodeError:
        return ""
    if not _LEVEL_1[0] <= code <= _LEVEL_1[1]:
        return ""
    starts, names = _syllables()
    return names[bisect_right(starts, code) - 1]


def _dialect(sound: str) -> str:
    """What many speakers do not tell apart: zh and z, n and l, -ng and -n."""
    for long, short in _ONE_SOUND:
        sound = short + sound.removeprefix(long) if sound.startswith(long) else sound
    sound = "l" + sound[1:] if sound.startswith("n") else sound
    return sound.removesuffix("g") if sound.endswith("ng") else sound


@cache
def _plain_table() -> dict[int, str]:
    """One table, because a whole text is translated by it at once."""
    table = {code: chr(code - 0xFEE0) for code in range(ord("！"), ord("～") + 1)}
    table |= {ord(pair[0]): pair[1] for pair in _entries("traditional.txt")}
    return table | dict.fromkeys(map(ord, " \t\u3000\xa0"), "")


@cache
def _sound_table() -> dict[int, str]:
    codes = range(int.from_bytes(_LEVEL_1[0], "big"), int.from_bytes(_LEVEL_1[1], "big") + 1)
    chars = [
        code.to_bytes(2, "big").decode("gb2312") for code in codes if 0xA1 <= code & 0xFF <= 0xFE
    ]
    names = {name: chr(0xE000 + at) for at, name in enumerate(_syllables()[1])}
    return {ord(char): names[syllable(char)] for char in chars}


@cache
def _syllables() -> tuple[list[bytes], list[str]]:
    entries = list(_entries("syllables.txt"))
    return [one[-1].encode("gb2312") for one in entries], [one[:-1] for one in entries]


@cache
def _lookalikes() -> dict[str, str]:
    alike: dict[str, str] = {}
    for group in _entries("lookalikes.txt"):
        for char in group:
            alike[char] = alike.get(char, "") + group
    return alike


def _entries(name: str) -> Iterator[str]:
    """The words of a data file without its comments."""
    for line in (_FOLDER / name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()
