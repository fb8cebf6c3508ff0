"""Downloads that are awaited: whole on disk or not at all, and closed however they end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from servicepytan.aio.bulk import download_all
from servicepytan.aio.files import AsyncDownload
from servicepytan.core.call import Call, Reply
from servicepytan.endpoints.files import Download
from servicepytan.errors import InvalidArgument, TransportError

CALL = Call("GET", "/x/v2/tenant/1/recording", "/x/v2/tenant/{tenant}/recording", stream=True)


class AsyncPieces:
    """A body that comes in pieces, and may break off or never go on."""

    def __init__(self, *pieces: bytes, fails: str = "", hangs: bool = False) -> None:
        self.pieces, self.fails, self.hangs, self.closed = pieces, fails, hangs, 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            await asyncio.sleep(0)
            yield piece
        if self.hangs:
            await asyncio.Event().wait()
        if self.fails:
            raise TransportError("the answer ended before it was complete.", self.fails, 1)

    def close(self) -> None:
        self.closed += 1


def download(*bodies: Any, **headers: str) -> AsyncDownload:
    left = list(bodies)

    async def perform(call: Call) -> Any:
        await asyncio.sleep(0)
        body = left.pop(0)
        if isinstance(body, bytes):
            return Reply(200, headers=headers, body=body)
        return Reply(200, headers=headers, stream=body)

    return AsyncDownload(SimpleNamespace(perform=perform), CALL, "recording")


@pytest.mark.asyncio
async def test_it_is_read_whole_or_piece_by_piece() -> None:
    body = AsyncPieces(b"a", b"b")
    assert await download(body).read() == b"ab"
    assert body.closed
    assert [piece async for piece in download(AsyncPieces(b"a", b"b")).iter_bytes()] == [b"a", b"b"]
    assert await download(b"short").read() == b"short"
    pieces: Any = download(b"short").iter_bytes()
    with pytest.raises(TypeError, match="write 'async for piece in"):
        list(pieces)
    assert repr(download()) == "<AsyncDownload: GET /x/v2/tenant/{tenant}/recording>"


@pytest.mark.asyncio
async def test_a_large_file_is_written_in_parts(tmp_path: Path) -> None:
    pieces = [bytes([number]) * (1 << 20) for number in range(20)]
    path = await download(AsyncPieces(*pieces)).save(tmp_path / "large")
    assert path.read_bytes() == b"".join(pieces)


@pytest.mark.asyncio
async def test_it_is_saved_whole(tmp_path: Path) -> None:
    path = tmp_path / "r.mp3"
    path.write_bytes(b"before")
    assert await download(AsyncPieces(*[b"ab"] * 9)).save(path) == path
    assert path.read_bytes() == b"ab" * 9
    named = {"content-disposition": 'attachment; filename="pump.jpg"'}
    for content, name in ((b"1", "pump.jpg"), (b"2", "pump (2).jpg"), (b"1", "pump.jpg")):
        saved = await download(AsyncPieces(content), **named).save(f"{tmp_path}/new/")
        assert saved == tmp_path / "new" / name
    await download(AsyncPieces(b"3"), **named).save(tmp_path / "new", overwrite=True)
    assert (tmp_path / "new" / "pump.jpg").read_bytes() == b"3"
    assert sorted(path.name for path in tmp_path.rglob("*")) == [
        *("new", "pump (2).jpg", "pump.jpg", "r.mp3"),
    ]


@pytest.mark.asyncio
async def test_a_transfer_that_breaks_off_is_tried_again(tmp_path: Path) -> None:
    bodies = [
        AsyncPieces(b"a", fails="cut"),
        AsyncPieces(b"b", fails="timeout"),
        AsyncPieces(b"whole"),
    ]
    assert await download(*bodies).save(tmp_path / "f") == tmp_path / "f"
    assert (tmp_path / "f").read_bytes() == b"whole"
    assert all(body.closed for body in bodies)
    with pytest.raises(TransportError):
        await download(*[AsyncPieces(fails="cut")] * 3).read()
    with pytest.raises(TransportError):
        await download(AsyncPieces(fails="reset"), AsyncPieces(b"x")).read()
    assert [path.name for path in tmp_path.iterdir()] == ["f"]


@pytest.mark.asyncio
async def test_a_cancelled_transfer_leaves_no_file_and_no_stream(tmp_path: Path) -> None:
    body = AsyncPieces(b"a" * 2_000_000, hangs=True)
    saving = asyncio.ensure_future(download(body).save(tmp_path / "f"))
    while not list(tmp_path.iterdir()):
        await asyncio.sleep(0.001)
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    assert body.closed
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_pieces_that_are_left_close_the_stream() -> None:
    body = AsyncPieces(b"a", b"b", hangs=True)
    pieces: Any = download(body).iter_bytes()
    assert await pieces.__anext__() == b"a"
    await pieces.aclose()
    assert body.closed


@pytest.mark.asyncio
async def test_a_wrong_limit_is_refused_before_any_request(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="total_timeout"):
        download().iter_bytes(total_timeout=0)
    with pytest.raises(InvalidArgument, match="total_timeout"):
        await download().save(tmp_path / "f", total_timeout=-1)


@pytest.mark.asyncio
async def test_the_limit_is_named_when_it_ends_a_transfer() -> None:
    times = iter([0.0, 1.0, 9.0, 9.0, 9.0])

    async def perform(call: Call) -> Any:
        assert call.total_timeout == 4.0
        return Reply(200, stream=AsyncPieces(fails="timeout"))  # type: ignore[arg-type]

    slow = AsyncDownload(SimpleNamespace(perform=perform), CALL, "x", clock=lambda: next(times))
    with pytest.raises(TransportError, match=r"not complete within total_timeout=5 s"):
        await slow.read(total_timeout=5)


@pytest.mark.asyncio
async def test_many_files_at_once(tmp_path: Path) -> None:
    (tmp_path / "2").write_bytes(b"there")
    downloads = {str(n): download(AsyncPieces(b"x" * n)) for n in range(6)}
    downloads["bad"] = download(AsyncPieces(fails="reset"))
    saved = await download_all(downloads, tmp_path, workers=3)
    assert [item.path.name for item in saved] == list(downloads)
    assert [item.path.name for item in saved if item.skipped] == ["2"]
    assert [item.path.name for item in saved if item.error] == ["bad"]
    assert (tmp_path / "5").read_bytes() == b"xxxxx"
    await download_all({"2": download(AsyncPieces(b"new"))}, tmp_path, overwrite=True)
    assert (tmp_path / "2").read_bytes() == b"new"


@pytest.mark.asyncio
async def test_downloads_of_a_synchronous_session_are_refused(tmp_path: Path) -> None:
    plain: Any = Download(SimpleNamespace(), CALL, "x")
    for wrong in (plain, None, "x", download().read):
        pairs: Any = {"a": wrong}
        with pytest.raises(InvalidArgument, match=r"'a' is .*, which is no AsyncDownload"):
            await download_all(pairs, tmp_path / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.asyncio
async def test_downloads_without_a_name_or_with_one_twice_are_refused(tmp_path: Path) -> None:
    wrong: Any = [download()]
    with pytest.raises(InvalidArgument, match="has no name"):
        await download_all(wrong, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    with pytest.raises(InvalidArgument, match="Two files would be named"):
        await download_all([("a", download(b"")), ("A", download(b""))], tmp_path)


@pytest.mark.asyncio
async def test_cancelled_downloads_end_all_together(tmp_path: Path) -> None:
    bodies = [AsyncPieces(b"a", hangs=True) for _ in range(5)]
    downloads = {str(n): download(body) for n, body in enumerate(bodies)}
    work = asyncio.ensure_future(download_all(downloads, tmp_path, workers=2))
    while len(list(tmp_path.iterdir())) < 2:
        await asyncio.sleep(0.001)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert [bool(body.closed) for body in bodies] == [True, True, False, False, False]
    assert list(tmp_path.iterdir()) == []
