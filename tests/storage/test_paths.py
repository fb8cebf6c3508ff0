"""Paths that no file system takes are refused before anything else is done."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan import InvalidArgument
from servicepytan._storage.paths import check_file, check_path


class Bytes:
    """A path of bytes."""

    def __fspath__(self) -> bytes:
        return b"out"


@pytest.mark.parametrize("path", ["out", "out/", "a/b", "ü" * 127, Path("out"), ".", "..", "/"])
def test_a_path_that_can_be(path: Any) -> None:
    assert check_path(path, "to") == Path(path)


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        (5, "to=5 is not a path. Pass text or a Path"),
        (None, "to=None is not a path"),
        ("", "to='' is not a path"),
        (b"out", "to=b'out' is not a path"),
        (Bytes(), "is not a path"),
        ("s3://rows/out", r"to is a URL \(s3://\.\.\.\), and only files of this machine"),
        (Path("gs://rows/out"), r"\(gs:/\.\.\.\)"),
        ("dbfs:/mnt/out", r"\(dbfs:/\.\.\.\)"),
        ("file:///out", "URL"),
        ("\0", "null character"),
        (Path("a\0b"), "null character"),
        ("a/\0/b", "null character"),
        ("half \ud83d", "half of a character"),
        ("n" * 256, "name 'n+[.]+ is too long: it has 256 bytes, and 255 may be. Choose a shorter"),
        ("ü" * 128, "it has 256 bytes"),
        ("x/" + "n" * 300 + "/y", "it has 300 bytes"),
        ("deep/" * 900, "is too long: with what is written there it has 4,.* may be"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows counts otherwise")
def test_a_path_that_can_be_none(path: Any, problem: str) -> None:
    with pytest.raises(InvalidArgument, match=problem):
        check_path(path, "to")


def test_the_password_of_a_url_is_not_shown() -> None:
    with pytest.raises(InvalidArgument) as caught:
        check_path("postgresql://titan:hunter2@db/raw", "to")
    assert "hunter2" not in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="no folder of Windows has such a name")
def test_a_folder_may_be_named_like_a_scheme(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("backup:").mkdir()
    assert check_path("backup:/out", "to") == Path("backup:/out")


@pytest.mark.skipif(os.name == "nt", reason="Windows counts otherwise")
def test_what_is_put_behind_or_below_counts(tmp_path: Path) -> None:
    name = "n" * 250
    check_path(name, "to")
    with pytest.raises(InvalidArgument, match="258 bytes with the 8 that are put behind it"):
        check_path(name, "to", behind=8)
    deep = str(tmp_path) + "/deep" * ((4_000 - len(str(tmp_path))) // 5)
    check_path(deep, "to")
    with pytest.raises(InvalidArgument, match="with what is written there"):
        check_path(deep, "to", below=128)


@pytest.mark.skipif(os.name == "nt", reason="Windows counts otherwise")
@pytest.mark.parametrize("answer", [OSError, ValueError, AttributeError, 0, -1])
def test_where_the_system_tells_no_limits_the_usual_ones_count(
    answer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pathconf(*_: object) -> int:
        if isinstance(answer, int):
            return answer
        raise answer

    monkeypatch.setattr(os, "pathconf", pathconf)
    check_path("n" * 255, "to")
    with pytest.raises(InvalidArgument, match="has 256 bytes, and 255 may be"):
        check_path("n" * 256, "to")
    with pytest.raises(InvalidArgument, match="is too long: with what is written there"):
        check_path("deep/" * 900, "to")


@given(st.text(max_size=300))
def test_what_passes_can_be_a_file_and_all_else_cannot(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / text
    try:
        check_path(path, "to")
    except InvalidArgument:
        with pytest.raises((OSError, ValueError)):
            os.stat(path)
        return
    with suppress(FileNotFoundError, NotADirectoryError):
        os.stat(path)


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    assert check_path("~/out", "to") == check_file(Path("~/out"), "path") == tmp_path / "out"
    assert check_path("~", "to") == tmp_path
    for other in ("out/~/x", "./~", "x~"):
        assert check_path(other, "to") == Path(other)


def test_a_file_may_be_new_or_there(tmp_path: Path) -> None:
    path = tmp_path / "rows"
    assert check_file(path, "path") == path
    path.write_text("mine")
    assert check_file(str(path), "path") == path
    assert check_file(tmp_path / "none" / "rows", "path") == tmp_path / "none" / "rows"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    for place in (tmp_path, f"{tmp_path}/", "."):
        with pytest.raises(InvalidArgument, match=r"is a folder\. Name a file in it"):
            check_file(place, "path")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_device_or_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("/dev/null")
    for place in ("/dev/null", "/dev/zero", tmp_path / "pipe", tmp_path / "link"):
        with pytest.raises(InvalidArgument, match="is a device or a pipe, which a file must not"):
            check_file(place, "path")


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few users make links")
def test_a_link_stands_for_its_file(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    for name in ("there", "new"):
        (tmp_path / name).symlink_to(f"far/{name}")
        (tmp_path / f"{name}2").symlink_to(name)
    (tmp_path / "far" / "there").write_text("mine")
    for name in ("there", "new", "there2", "new2"):
        assert check_file(tmp_path / name, "path") == tmp_path / "far" / name.rstrip("2")
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(OSError, match="loop"):
        check_file(tmp_path / "loop", "path")
