"""The user's terminal: what is printed goes through here and never fails the command half-way."""

from __future__ import annotations

import errno
import os
import sys

TYPE_CHECKING = False  # what a remembered run prints must not wait for imports
if TYPE_CHECKING:
    from collections.abc import Mapping

    from perfdsl.cli.remembering import Memory
    from perfdsl.diagnostics.model import Lang
    from perfdsl.typed import Literal, TextIO

    ColorWish = Literal["auto", "always", "never"]
    Said = list[tuple[str, str | bytes]]
CANNOT = 2
INTERRUPTED = 130
_GONE = (errno.EPIPE, errno.EINVAL)  # EINVAL is how Windows tells that the reader has left


class Console:
    """Standard output and standard error in one language.

    A reader that leaves early (``| head``) is no fault: the rest is dropped quietly. A disk that
    is full is told once on standard error, and ``status`` turns any exit status into 2.
    Characters the console cannot show become escapes. ``said`` has all that was printed but for
    progress, if someone put a list there; ``memory`` is that of the run, if it has one.
    """

    def __init__(self, lang: Lang, color: ColorWish = "auto") -> None:
        self.lang: Lang = lang
        self.color: ColorWish = color
        self._is_lost = False
        self._dead: list[TextIO] = []
        self._pending = 0
        self.said: Said | None = None
        self.memory: Memory | None = None

    def out(self, text: str) -> None:
        """Prints to standard output."""
        self._note("out", text)
        self._send(sys.stdout, text)

    def err(self, text: str) -> None:
        """Prints to standard error."""
        self._note("err", text)
        self._send(sys.stderr, text)

    def data(self, content: bytes) -> None:
        """Prints bytes to standard output as they are, whatever the console's encoding."""
        self._note("out", content)
        self._send(sys.stdout, content)

    def progress(self, text: str) -> None:
        """A line on standard error that the next output wipes away."""
        self._wipe()
        self._send(sys.stderr, text)
        self._pending = len(text)

    def status(self, status: int) -> int:
        """The exit status of a command that would end with ``status``."""
        self._wipe()
        return CANNOT if self._is_lost else status

    def colors(self, stream: TextIO | None) -> bool:
        """Whether to colour what goes to a stream. ``--color`` wins over ``NO_COLOR``."""
        if self.color != "auto":
            return self.color == "always"
        return stream is not None and stream.isatty() and _terminal_colors(os.environ)

    def _note(self, stream: str, content: str | bytes) -> None:
        if self.said is not None:
            self.said.append((stream, content))

    def _wipe(self) -> None:
        if self._pending:
            blank, self._pending = " " * self._pending, 0
            self._send(sys.stderr, f"\r{blank}\r")

    def _send(self, stream: TextIO | None, content: str | bytes) -> None:
        if stream is None or stream in self._dead:
            return
        self._wipe()
        try:
            _write(stream, content)
        except (OSError, ValueError) as error:  # ValueError: the stream was closed
            self._dead.append(stream)
            _redirect_to_nowhere(stream)
            self._lose(error)

    def _lose(self, error: OSError | ValueError) -> None:
        if isinstance(error, OSError) and error.errno in _GONE:
            return
        if not self._is_lost:
            from perfdsl.cli.kinds import REPORT_LOST
            from perfdsl.diagnostics.width import visible
            from perfdsl.workspace.reason import reason

            self._is_lost = True
            message = REPORT_LOST.message.fill({"reason": reason(error)}).get(self.lang)
            self.err(f"{REPORT_LOST.code} {visible(message)}\n")


def _write(stream: TextIO, content: str | bytes) -> None:
    if isinstance(content, str):
        encoding = stream.encoding or "utf-8"
        stream.write(content.encode(encoding, errors="backslashreplace").decode(encoding))
    elif hasattr(stream, "buffer"):
        stream.flush()
        stream.buffer.write(content)
    else:
        stream.write(content.decode("utf-8"))
    stream.flush()


def _redirect_to_nowhere(stream: TextIO) -> None:
    """What Python still holds for a dead stream must not fail again when the process ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, stream.fileno())
        finally:
            os.close(nowhere)
    except (OSError, ValueError):
        return  # the stream is no file of the system


def _terminal_colors(environ: Mapping[str, str], system: str = os.name) -> bool:
    if environ.get("NO_COLOR") or environ.get("TERM") == "dumb":
        return False
    # the old Windows console prints colour codes as rubbish; these names tell the newer ones
    return system != "nt" or any(map(environ.get, ("WT_SESSION", "TERM", "ConEmuANSI")))
