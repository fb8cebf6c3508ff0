"""Many downloads into one folder."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from servicepytan.aio.files import AsyncDownload
from servicepytan.core.call import Call, Reply
from servicepytan.endpoints.bulk import download_all
from servicepytan.endpoints.files import Download
from servicepytan.errors import InvalidArgument, TransportError
from tests.waiting import LONG

CALL = Call("GET", "/x", "/x", stream=True)


def _download(answer: Any) -> Download:
    def perform(call: Call) -> Reply:
        if isinstance(answer, Exception):
            raise answer
        return Reply(200, body=answer)

    return Download(SimpleNamespace(perform=perform), CALL, "x")


def test_files_are_saved_in_the_order_given(tmp_path: Path) -> None:
    files = {f"{number}.mp3": _download(b"%d" % number) for number in range(20)}
    saved = download_all(files, tmp_path / "new" / "folder", workers=3)
    assert [download.path.name for download in saved] == list(files)
    assert [download.path.read_bytes() for download in saved] == [
        b"%d" % number for number in range(20)
    ]
    assert len(list((tmp_path / "new" / "folder").iterdir())) == 20


def test_what_is_there_is_skipped_unless_it_is_to_be_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    first = download_all([("a", _download(b"new")), ("b", _download(b"new"))], tmp_path)
    assert [item.skipped for item in first] == [True, False]
    assert (tmp_path / "a").read_bytes() == b"old"
    download_all([("a", _download(b"new"))], tmp_path, overwrite=True)
    assert (tmp_path / "a").read_bytes() == b"new"


def test_one_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    lost = TransportError("lost", "reset", 6)
    saved = download_all({"a": _download(lost), "b": _download(b"b")}, tmp_path)
    assert saved[0].error is lost
    assert saved[1].error is None
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def test_several_are_fetched_at_once(tmp_path: Path) -> None:
    together = threading.Barrier(3, timeout=LONG)

    class Together(Download):
        def save(self, path: Any, **options: Any) -> Path:
            together.wait()
            return super().save(path, **options)

    call = Call("GET", "/x", "/x", stream=True)
    client = SimpleNamespace(perform=lambda call: Reply(200, body=b"x"))
    files = {str(n): Together(client, call, "x") for n in range(3)}
    assert all(item.error is None for item in download_all(files, tmp_path, workers=3))


@pytest.mark.parametrize("names", [["a", "A"], ["\u00e9", "E\u0301"], ["x/a", "y/a"], [".."], [""]])
def test_names_that_cannot_stand_beside_each_other_are_refused(
    names: list[str], tmp_path: Path
) -> None:
    with pytest.raises(InvalidArgument):
        download_all([(name, _download(b"")) for name in names], tmp_path)


@pytest.mark.parametrize("wrong", [None, "x", b"x", AsyncDownload(SimpleNamespace(), CALL, "x")])
def test_what_is_no_download_is_refused_before_the_folder_is_made(
    wrong: Any, tmp_path: Path
) -> None:
    with pytest.raises(InvalidArgument, match=r"'a' is .*, which is no Download"):
        download_all({"a": wrong}, tmp_path / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("several", [True, False])
def test_downloads_without_names_are_refused_before_the_folder_is_made(
    several: bool, tmp_path: Path
) -> None:
    arguments: Any = [_download(b"")] if several else _download(b"")
    with pytest.raises(InvalidArgument, match=r"<Download: GET /x> has no name; pass \{'1.mp3'"):
        download_all(arguments, tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


def test_workers_must_be_a_number(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="workers"):
        download_all({}, tmp_path, workers=0)


def test_without_threads_files_are_saved_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("servicepytan.endpoints.bulk.WorkerPool.submit", lambda self, job: None)
    lost = TransportError("lost", "reset", 6)
    files = {"a": _download(b"1"), "b": _download(lost), "c": _download(b"3")}
    saved = download_all(files, tmp_path)
    assert [download.error for download in saved] == [None, lost, None]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1", "c": b"3"}
