"""Outputs are whole or not there."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from perfdsl.output import Artifact, Written, write

Replace = Callable[[str, str], None]


def artifacts(*names: str) -> list[Artifact]:
    return [Artifact(PurePosixPath(name), name.encode()) for name in names]


def put(folder: Path, *names: str) -> Written:
    return write(folder, artifacts(*names), named="build")


def codes(written: Written) -> list[str]:
    return [each.kind.code for each in written.diagnostics]


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_outputs_are_written_below_a_folder_that_is_made(tmp_path: Path) -> None:
    written = put(tmp_path / "build", "本级/a.docx", "本级/a.html")
    assert written == Written(("build/本级/a.docx", "build/本级/a.html"), ())
    assert files(tmp_path) == ["build/本级/a.docx", "build/本级/a.html"]
    assert (tmp_path / "build/本级/a.docx").read_bytes() == "本级/a.docx".encode()


def test_an_output_may_be_read_by_colleagues(tmp_path: Path) -> None:
    umask = os.umask(0o022)
    try:
        put(tmp_path, "a.docx")
    finally:
        os.umask(umask)
    assert (tmp_path / "a.docx").stat().st_mode & 0o777 == 0o644


def test_an_earlier_output_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"old and longer than the new one")
    put(tmp_path, "a.docx")
    assert (tmp_path / "a.docx").read_bytes() == b"a.docx"


def test_a_file_in_place_of_the_folder_is_a_diagnostic(tmp_path: Path) -> None:
    (tmp_path / "build").write_bytes(b"")
    assert codes(put(tmp_path / "build", "a.docx")) == ["P020"]
    assert codes(put(tmp_path / "build" / "more", "a.docx")) == ["P020"]


def test_a_folder_in_place_of_one_output_keeps_all_of_that_source_back(tmp_path: Path) -> None:
    (tmp_path / "a.html").mkdir()
    written = put(tmp_path, "a.docx", "a.html")
    assert (written.paths, codes(written)) == ((), ["P023"])
    assert files(tmp_path) == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_leaves_the_earlier_outputs_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    put(tmp_path, "a.docx", "a.html")
    (tmp_path / "a.docx").write_bytes(b"earlier")

    class Full:
        """A file that takes the first output and is full at the second."""

        written = 0

        def __init__(self, name: str, mode: str) -> None:
            self.file = os.fdopen(os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY), "wb")

        def __enter__(self) -> Full:
            return self

        def __exit__(self, *_: object) -> None:
            self.file.close()

        def write(self, content: bytes) -> None:
            Full.written += 1
            self.file.write(content[:3])
            if Full.written == 2:
                raise OSError(number, "full")

    monkeypatch.setattr("perfdsl.output.writing.open", Full, raising=False)
    written = put(tmp_path, "a.docx", "a.html")
    assert (written.paths, codes(written)) == ((), ["P021"])
    assert files(tmp_path) == ["a.docx", "a.html"]
    assert (tmp_path / "a.docx").read_bytes() == b"earlier"


def windows_lock() -> OSError:
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = 32  # type: ignore[attr-defined]  # only Windows has it
    return error


def sharing_violation() -> OSError:
    error = OSError(errno.EINVAL, "in use")
    error.winerror = 33  # type: ignore[attr-defined]  # only Windows has it
    return error


@pytest.mark.parametrize("fault", [windows_lock, sharing_violation])
def test_an_output_open_in_word_stays_and_the_others_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Callable[[], OSError]
) -> None:
    (tmp_path / "a.docx").write_bytes(b"open in Word")
    replace: Replace = os.replace

    def locked(source: str, target: str) -> None:
        if target.endswith(".docx"):
            raise fault()
        replace(source, target)

    monkeypatch.setattr(os, "replace", locked)
    written = put(tmp_path, "a.docx", "a.html", "a.json")
    assert written.paths == ("build/a.html", "build/a.json")
    assert codes(written) == ["P022"]
    assert written.diagnostics[0].help is not None
    assert "WPS" in written.diagnostics[0].help.zh
    assert (tmp_path / "a.docx").read_bytes() == b"open in Word"
    assert files(tmp_path) == ["a.docx", "a.html", "a.json"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EACCES, "P024"), (errno.EROFS, "P024"), (errno.ENAMETOOLONG, "P024")],
)
def test_a_folder_that_takes_no_file_is_a_diagnostic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr("perfdsl.output.writing.open", refuse, raising=False)
    assert codes(put(tmp_path, "a.docx")) == [code]


def test_a_folder_that_may_not_be_made_is_a_diagnostic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(os, "makedirs", refuse)
    written = put(tmp_path / "build", "a.docx")
    assert codes(written) == ["P020"]
    assert written.diagnostics[0].path == "build"


def test_a_name_that_is_too_long_is_a_diagnostic(tmp_path: Path) -> None:
    assert codes(put(tmp_path, "长" * 200 + ".docx")) == ["P024"]
    assert files(tmp_path) == []


def test_an_interruption_leaves_no_rubbish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        put(tmp_path, "a.docx", "a.html")
    assert files(tmp_path) == []
