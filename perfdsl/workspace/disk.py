"""What the workspace asks the disk, and nowhere else: each question can be noted with its answer.

Whoever wants to know later whether a run would come out the same asks these questions again (see
``perfdsl.cache``). So nothing else of ``workspace`` may ask the system about a user's file.
"""

# os and os.path answer without raising, and tidy a path without following its links.
# ruff: noqa: PTH114, PTH116, PTH123

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from perfdsl.record import Record
from perfdsl.typed import ParamSpec, TypeVar
from perfdsl.workspace.trace import Stamp, Trace

Answer = TypeVar("Answer")
Asking = ParamSpec("Asking")


class Entry(Record):
    """A name in a folder. ``is_folder`` and ``is_file`` follow links; ``is_own_folder`` does not."""

    name: str
    is_own_folder: bool
    is_folder: bool
    is_file: bool


class _Watcher:
    """Who is told; nobody, unless a command wants to remember its run. And who answers instead of
    the disk: nobody, but on a machine that does not have the files.
    """

    def __init__(self) -> None:
        self.trace: Trace | None = None
        self.answers: Answers | None = None


_WATCHER = _Watcher()


@contextmanager
def watched(trace: Trace) -> Iterator[None]:
    """Notes in ``trace`` what is asked while the block runs. Blocks may not be nested."""
    _WATCHER.trace = trace
    try:
        yield
    finally:
        _WATCHER.trace = None


# A function of this module by its name, and what it was asked.
Question = tuple[str | int, ...]
# What it answered, or raised.
Answers = Mapping[Question, object]


class Unanswered(BaseException):
    """A question to which no answer was given.

    No ``Exception``: only who gave the answers may catch it, not who expects a disk to fail.
    """

    def __init__(self, question: Question) -> None:
        super().__init__(question)
        self.question = question


@contextmanager
def told(answers: Answers) -> Iterator[None]:
    """Whatever is asked while the block runs is answered so; raises ``Unanswered`` for the rest."""
    _WATCHER.answers = answers
    try:
        yield
    finally:
        _WATCHER.answers = None


def answer(question: Question) -> object:
    """What the disk answers to a question, or the exception that it raises."""
    name, *asked = question
    try:
        return _ASKED[str(name)](*asked)
    except (OSError, ValueError) as error:
        return error


_ASKED: dict[str, Callable[..., object]] = {}


def _answerable(function: Callable[Asking, Answer]) -> Callable[Asking, Answer]:
    """A question that ``told`` can answer."""
    name = function.__name__
    _ASKED[name] = function

    def asked(*args: Asking.args, **more: Asking.kwargs) -> Answer:
        if _WATCHER.answers is None:
            return function(*args, **more)
        question = (name, *args)
        if question not in _WATCHER.answers:
            raise Unanswered(question)  # type: ignore[arg-type]  # a path, and how much of it
        known = _WATCHER.answers[question]  # type: ignore[index]
        if isinstance(known, Exception):
            raise known
        return known  # type: ignore[return-value]

    asked.__doc__ = function.__doc__
    return asked


def cannot_repeat() -> None:
    """Said by whoever asks or does something that no later run can ask again."""
    if _WATCHER.trace:
        _WATCHER.trace.is_broken = True


def wrote(path: str, content: bytes) -> None:
    """Said by whoever put an output in its place."""
    if _WATCHER.trace:
        _WATCHER.trace.outputs[path] = (len(content), _WATCHER.trace.digest(content))
        _WATCHER.trace.written.append(path)


@_answerable
def kind_of(path: str) -> str:
    """``file``, ``folder`` or ``other``; links are followed. Raises like ``os.stat``."""
    try:
        mode = os.stat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        _noted(path, "")
        raise
    except (OSError, ValueError):
        cannot_repeat()
        raise
    if stat.S_ISREG(mode):
        return _noted(path, "file")
    return _noted(path, "folder" if stat.S_ISDIR(mode) else "other")


def _noted(path: str, kind: str) -> str:
    if _WATCHER.trace:
        _WATCHER.trace.kinds.setdefault(path, kind)
    return kind


def is_file(path: str) -> bool:
    """Whether it is an ordinary file; never raises."""
    return _safe_kind(path) == "file"


def is_folder(path: str) -> bool:
    """Whether it is a folder; never raises."""
    return _safe_kind(path) == "folder"


def is_there(path: str) -> bool:
    """Whether there is anything, links followed; never raises."""
    return bool(_safe_kind(path))


def _safe_kind(path: str) -> str:
    try:
        return kind_of(path)
    except (OSError, ValueError):
        return ""


def is_name(path: str) -> bool:
    """Whether there is a name, be it of a link that leads nowhere; never raises."""
    return is_there(path) or has_name(path)


@_answerable
def has_name(path: str) -> bool:
    """Whether there is a name in its folder; never raises."""
    return os.path.lexists(path)


def is_link(path: str) -> bool:
    """Whether it is a symbolic link; never raises."""
    real(path)  # what is noted
    return os.path.islink(path)


@_answerable
def is_own_link(path: str) -> bool:
    """Whether the last name of a path is a link. It is not noted: ``real`` of whatever is, is."""
    return os.path.islink(path)


@_answerable
def real(path: str) -> str:
    """The absolute path with every symbolic link followed; without, where that cannot be done."""
    try:
        found = os.path.realpath(path)
    except (OSError, ValueError):
        cannot_repeat()
        return os.path.normpath(path)
    if _WATCHER.trace:
        _WATCHER.trace.links.setdefault(path, found)
    return found


@_answerable
def entries(folder: str) -> list[Entry]:
    """What lies in a folder, sorted by name. Raises like ``os.scandir``."""
    with os.scandir(folder) as found:
        listed = [
            Entry(one.name, one.is_dir(follow_symlinks=False), one.is_dir(), one.is_file())
            for one in found
        ]
    listed.sort(key=lambda one: one.name)
    if _WATCHER.trace:
        names = tuple((one.name, one.is_folder, one.is_file) for one in listed)
        _WATCHER.trace.folders.setdefault(folder, names)
    return listed


@_answerable
def contents(path: str, most: int) -> bytes | None:
    """The bytes of a file, at most ``most`` of them; None for what is not an ordinary file.

    Raises like ``open``. It never waits for a pipe.
    """
    before = os.stat(path)
    if not stat.S_ISREG(before.st_mode):
        cannot_repeat()
        return None
    with open(path, "rb") as file:
        data = file.read(min(before.st_size + 1, most))  # no room is made for more than there is
        if len(data) > before.st_size:  # it has grown since
            data += file.read(most - len(data))
    if _WATCHER.trace:
        _WATCHER.trace.contents.setdefault(path, (stamp(before), _WATCHER.trace.digest(data)))
    return data


def size_of(path: str) -> int:
    """The bytes of a file, for a guess of what is to be done; 0 where there is no telling."""
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0


def stamp_of(path: str) -> Stamp:
    """The stamp of a file now; never noted. Raises like ``os.stat``."""
    return stamp(os.stat(path))


def stamp(status: os.stat_result) -> Stamp:
    """What changes when a file does."""
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
