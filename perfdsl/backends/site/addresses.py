"""The addresses of pages: safe on every machine, and each made of its own page's identity alone.

So nothing moves because something else was renamed, added or left out.
"""

from __future__ import annotations

import re
from hashlib import blake2b
from itertools import count

from perfdsl.pattern import pattern

_PLAIN = pattern(r"[0-9A-Za-z]{1,20}", re.ASCII)
_DIGITS = 12  # of the hash: among 10,000 pages a clash is one in five million


class Addresses:
    """Gives each page an address that no other has: ASCII, in lower case, short."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, folder: str, code: str | None, identity: tuple[str, ...], *, apart: str) -> str:
        """Without its ending: ``projects/251101-3f9a2c1b7d00``.

        ``code`` stands in it to be read, where it is plain. ``apart`` tells pages of one identity
        apart; what has even that in common is counted, in its order.
        """
        head = f"{folder}/{code.lower()}-" if code and _PLAIN.fullmatch(code) else f"{folder}/"
        for attempt in count():
            more = () if attempt == 0 else (apart, str(attempt))
            address = head + short_hash(*identity, *more)
            if address not in self._taken:
                self._taken.add(address)
                return address
        raise AssertionError("counting ends only with an address")


def short_hash(*words: str) -> str:
    """Of words of any sort, parted so that no two lists of them are one text."""
    joined = "".join(f"{len(word)}:{word}" for word in words)
    digest = blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=_DIGITS // 2)
    return digest.hexdigest()


def numbered(address: str, number: int) -> str:
    """The file of a page of a list; the first has the list's own name."""
    return f"{address}.html" if number == 1 else f"{address}-{number}.html"
