"""Files that are there whole or not at all, with the access that they should have."""

from __future__ import annotations

import errno
import os
import re
import socket
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from servicepytan._storage import atomic
from servicepytan._storage.atomic import AtomicFile, name_of_temporary, temporary_path

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")

UNSUPPORTED = [errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS]
FATAL = [errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EROFS]


@pytest.fixture(params=[0o022, 0o077, 0o002])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def failing(real: Any, error: int, *, folders: bool) -> Any:
    """A call on a handle that fails for folders, or for files."""

    def call(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode) == folders:
            raise OSError(error, os.strerror(error))
        real(handle)

    return call


def writing_half(handle: int, parts: list[bytes]) -> int:
    """A call on a disk that takes half of the bytes."""
    joined = b"".join(parts)
    return os.write(handle, joined[: len(joined) // 2])


@pytest.mark.parametrize("count", [0, 1, 3, 1000, 2500])
@pytest.mark.parametrize("disk", ["usual", "nearly full", "without the call"])
def test_parts_are_written_in_order(
    count: int, disk: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if disk == "nearly full":
        monkeypatch.setattr(os, "writev", writing_half)
    elif disk == "without the call":
        monkeypatch.delattr(os, "writev", raising=False)
    parts = [b"%d\n" % i for i in range(count)]
    file = AtomicFile(tmp_path / "rows")
    file.stream.write(b"head\n")
    atomic.write_parts(file.stream, parts)
    file.stream.write(b"between\n")
    atomic.write_parts(file.stream, parts[::-1])
    size = file.commit()
    expected = b"".join([b"head\n", *parts, b"between\n", *parts[::-1]])
    assert (tmp_path / "rows").read_bytes() == expected
    assert size == len(expected)


@posix
def test_parts_that_a_disk_does_not_take_are_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = iter([2])

    def full(handle: int, parts: list[bytes]) -> int:
        taken = next(calls, 0)
        if not taken:
            raise OSError(errno.ENOSPC, "No space left on device")
        return os.write(handle, b"".join(parts)[:taken])

    monkeypatch.setattr(os, "writev", full)
    path = tmp_path / "rows"
    with pytest.raises(OSError, match="No space left") as caught, AtomicFile(path) as file:
        atomic.write_parts(file.stream, [b"one\n"] * 1500)
    assert caught.value.filename == str(path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "rows"
    with AtomicFile(path) as file:
        file.stream.write(b"new")
        assert not path.exists()
    assert path.read_bytes() == b"new"
    with pytest.raises(KeyboardInterrupt), AtomicFile(path) as file:
        file.stream.write(b"newer")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["rows"]


@posix
def test_a_new_file_follows_the_umask_or_is_private(tmp_path: Path, umask: int) -> None:
    for private, right in ((False, 0o666 & ~umask), (True, 0o600)):
        path = tmp_path / str(private)
        with AtomicFile(path, private=private):
            (hidden,) = (entry for entry in tmp_path.iterdir() if entry.name.startswith("."))
            assert mode(hidden) == right
        assert mode(path) == right


@posix
@pytest.mark.parametrize("private", [True, False])
@pytest.mark.parametrize("kept", [0o640, 0o604, 0o444, 0o666])
def test_a_replaced_file_keeps_its_mode(kept: int, private: bool, tmp_path: Path) -> None:
    path = tmp_path / "rows"
    path.write_bytes(b"old")
    path.chmod(kept)
    with AtomicFile(path, private=private) as file:
        file.stream.write(b"new")
    assert (path.read_bytes(), mode(path)) == (b"new", kept)


@posix
def test_where_modes_cannot_be_set_a_file_is_replaced_and_stays_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    path = tmp_path / "rows"
    path.write_bytes(b"old")
    path.chmod(0o644)
    monkeypatch.setattr(os, "fchmod", refused)
    with AtomicFile(path) as file:
        file.stream.write(b"new")
    assert (path.read_bytes(), mode(path)) == (b"new", 0o600)


@posix
def test_an_interrupt_while_a_file_is_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "rows"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fchmod", interrupted)
    with pytest.raises(KeyboardInterrupt):
        AtomicFile(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@posix
@pytest.mark.parametrize(("refused", "right"), [(False, 0o664), (True, 0o644)])
def test_a_replaced_file_keeps_its_group(
    refused: bool, right: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "rows"
    path.write_bytes(b"old")
    path.chmod(0o664)
    real, group = os.stat, path.stat().st_gid + 1
    asked: list[tuple[int, int]] = []

    def stat_of_theirs(name: Any, **options: Any) -> Any:
        result = real(name, **options)
        return os.stat_result([*result[:5], group, *result[6:]]) if name == path else result

    def fchown(handle: int, owner: int, to: int) -> None:
        asked.append((owner, to))
        if refused:
            raise PermissionError(errno.EPERM, "Operation not permitted")

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", stat_of_theirs)
        patch.setattr(os, "fchown", fchown)
        atomic.write_text(path, "new")
    assert asked == [(-1, group)]
    assert mode(path) == right, "no other group than the old one gets at it"


@posix
@pytest.mark.parametrize(
    ("error", "folders"),
    [
        *((error, folders) for error in UNSUPPORTED for folders in (True, False)),
        *((error, True) for error in (errno.EACCES, errno.EBADF, errno.EPERM, errno.EISDIR)),
    ],
)
def test_what_cannot_be_fsynced_is_written_all_the_same(
    error: int, folders: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", failing(os.fsync, error, folders=folders))
    atomic.write_text(tmp_path / "rows", "new")
    assert (tmp_path / "rows").read_text() == "new"


@posix
@pytest.mark.parametrize("kind", ["pipe", "socket", "link to a pipe", "link to a device"])
def test_no_file_takes_the_place_of_a_pipe_or_a_device(kind: str, tmp_path: Path) -> None:
    path, pipe = tmp_path / "place", tmp_path / "pipe"
    if kind == "socket":
        with closing(socket.socket(socket.AF_UNIX)) as server:
            server.bind(str(path.relative_to(Path.cwd())))
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        os.mkfifo(pipe)
        path.symlink_to("/dev/zero" if kind.endswith("device") else pipe)
    before, names = path.lstat(), sorted(tmp_path.iterdir())
    with pytest.raises(OSError, match="no regular file"):
        AtomicFile(path)
    assert (path.lstat(), sorted(tmp_path.iterdir())) == (before, names)


@posix
@pytest.mark.parametrize("folders", [True, False])
@pytest.mark.parametrize("error", FATAL)
def test_a_disk_that_fails_is_an_error(
    error: int, folders: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", failing(os.fsync, error, folders=folders))
    with pytest.raises(OSError, match=os.strerror(error)):
        atomic.write_text(tmp_path / "rows", "new")
    assert not [entry for entry in tmp_path.iterdir() if entry.name.startswith(".")]


@posix
@pytest.mark.parametrize(
    ("error", "fatal"), [(errno.EACCES, False), (errno.EIO, True), (errno.EMFILE, True)]
)
def test_a_folder_that_cannot_be_opened(
    error: int, fatal: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_: Any) -> int:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(os, "open", closed)
    if fatal:
        with pytest.raises(OSError, match=os.strerror(error)):
            atomic.fsync_folder(tmp_path)
    else:
        atomic.fsync_folder(tmp_path)


@posix
def test_a_hidden_name_that_is_a_link_is_not_written_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "theirs").write_text("theirs")
    monkeypatch.setattr(atomic, "temporary_path", lambda path: tmp_path / ".rows.tmp")
    for target in ("theirs", "nothing"):
        (tmp_path / ".rows.tmp").symlink_to(tmp_path / target)
        with pytest.raises(FileExistsError):
            AtomicFile(tmp_path / "rows")
        (tmp_path / ".rows.tmp").unlink()
    assert (tmp_path / "theirs").read_text() == "theirs"
    assert not (tmp_path / "nothing").exists()


@pytest.mark.parametrize("name", ["a", "_state.json", "a.tmp", ".a", "n" * 255, "ü" * 127])
def test_hidden_names_are_short_and_known_again(name: str, tmp_path: Path) -> None:
    hidden = temporary_path(tmp_path / name).name
    assert len(os.fsencode(hidden)) <= 255
    assert name_of_temporary(hidden) == (name if len(name) < 100 else name_of_temporary(hidden))
    assert name.startswith(name_of_temporary(hidden))
    atomic.write_text(tmp_path / name, "x")
    assert (tmp_path / name).read_text() == "x"


@pytest.mark.parametrize(
    ("hidden", "name"),
    [
        ("._state.json.tmp", "_state.json"),
        ("._state.json.01234567.tmp", "_state.json"),
        ("_state.json.01234567.tmp", ""),
        ("._state.json", ""),
        (".tmp", ""),
        ("..tmp", ""),
    ],
)
def test_what_a_hidden_file_was_to_be_called(hidden: str, name: str) -> None:
    assert name_of_temporary(hidden) == name


def test_an_error_names_the_file_and_not_its_temporary_name(tmp_path: Path) -> None:
    for path in (tmp_path / "none" / "rows", tmp_path):
        with pytest.raises((FileNotFoundError, IsADirectoryError)) as caught:
            atomic.write_text(path, "new")
        assert caught.value.filename == str(path)
        assert ".tmp" not in str(caught.value)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EFBIG])
def test_an_error_of_the_disk_names_the_file(error: int, tmp_path: Path) -> None:
    path = tmp_path / "rows"
    with pytest.raises(OSError, match=r": '.*rows'$"), AtomicFile(path):
        raise OSError(error, os.strerror(error))
    assert not list(tmp_path.iterdir())


def test_an_error_of_something_else_is_left_alone(tmp_path: Path) -> None:
    for error in (OSError(errno.ECONNRESET, "reset"), OSError("text"), OSError(5, "x", "theirs")):
        with (
            pytest.raises(OSError, match=re.escape(str(error))) as caught,
            AtomicFile(tmp_path / "a"),
        ):
            raise error
        assert caught.value.filename in (None, "theirs")


def test_a_file_beside_is_on_the_same_disk_and_leaves_nothing(tmp_path: Path) -> None:
    with AtomicFile(tmp_path / "rows") as file, file.beside() as body:
        body.write(b"rows")
        assert os.fstat(body.fileno()).st_dev == tmp_path.stat().st_dev
    assert [path.name for path in tmp_path.iterdir()] == ["rows"]
