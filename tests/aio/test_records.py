"""Lists and feeds that are awaited: rows, pages, totals, tables, and what a plain loop says."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from servicepytan import PageShift
from servicepytan.aio.records import AsyncFeed
from servicepytan.aio.session import AsyncSession
from servicepytan.core.call import Call
from servicepytan.core.records_spec import FeedSpec
from servicepytan.errors import InvalidArgument, InvalidResponse, NotFound
from servicepytan.events import Event, PageReceived
from servicepytan.sandbox import Sandbox
from tests.aio.fakes import CALL, ScriptedClient, list_of
from tests.fakes import feed_over, records_over


def numbered(pages: int, size: int = 2, total: Any = None) -> Callable[[Call], Any]:
    """A list of so many pages of rows."""

    def answer(call: Call) -> Any:
        number = int(dict(call.query)["page"])
        rows = [{"id": number * 10 + row} for row in range(size)]
        return {"data": rows, "hasMore": number < pages, "totalCount": total}

    return answer


def tokens(pages: int, size: int = 2) -> Callable[[Call], Any]:
    """A feed of so many pages of rows."""

    def answer(call: Call) -> Any:
        number = int(dict(call.query).get("from", "0"))
        rows = [{"id": number * 10 + row} for row in range(size)]
        more = number + 1 < pages
        return {"data": rows, "hasMore": more, "continueFrom": str(number + 1)}

    return answer


@pytest.mark.asyncio
@pytest.mark.parametrize("limit", [None, 0, 1, 2, 3, 4, 5, 99])
async def test_rows_pages_and_requests_are_those_of_the_synchronous_list(limit: Any) -> None:
    sync_asked: list[dict[str, str]] = []

    def perform(call: Call, is_cancelled: Any = None) -> Any:
        sync_asked.append(dict(call.query))
        return numbered(3)(call)

    plain = records_over(perform, [CALL], page_size=2, limit=limit)
    client = ScriptedClient(numbered(3))
    rows = list_of(client, limit=limit)
    assert [row async for row in rows] == list(plain)
    assert client.asked == sync_asked
    assert await rows.all() == plain.all()
    assert [page async for page in rows.pages()] == list(plain.pages())
    assert await rows.first() == plain.first()


@pytest.mark.asyncio
@pytest.mark.parametrize("limit", [None, 0, 1, 2, 3, 4, 5, 99])
async def test_a_feed_goes_on_where_the_synchronous_one_does(limit: Any) -> None:
    def perform(call: Call, is_cancelled: Any = None) -> Any:
        return tokens(3)(call)

    spec = FeedSpec(CALL, "0", limit)
    plain, feed = feed_over(perform, CALL, start="0", limit=limit), AsyncFeed[Any](
        ScriptedClient(tokens(3)), spec
    )
    seen = []
    rows = iter(plain)
    async for row in feed:
        seen.append(row)
        assert row == next(rows)
        assert feed.continue_from == plain.continue_from
    assert next(rows, None) is None
    assert feed.continue_from == plain.continue_from
    assert await feed.all() == plain.all() == seen
    assert [page async for page in feed.pages()] == list(plain.pages())
    assert feed.continue_from == plain.continue_from


@pytest.mark.asyncio
async def test_a_feed_keeps_its_place_when_it_is_left_within_a_page() -> None:
    feed = AsyncFeed[Any](ScriptedClient(tokens(3)), FeedSpec(CALL, "0"))
    async for row in feed:
        if row["id"] == 11:
            break
    assert feed.continue_from == "1"


@pytest.mark.asyncio
async def test_a_walk_that_is_closed_early_closes_the_fetching_at_once() -> None:
    client = ScriptedClient(numbered(9))
    rows: Any = list_of(client).__aiter__()
    assert (await rows.__anext__())["id"] == 10
    await rows.aclose()
    assert (client.closed, len(client.asked)) == (1, 1)
    pages: Any = list_of(client).pages()
    await pages.__anext__()
    await pages.aclose()
    feed: Any = AsyncFeed[Any](client, FeedSpec(CALL)).pages()
    client.answer = tokens(9)
    await feed.__anext__()
    await feed.aclose()
    assert client.closed == 3


@pytest.mark.asyncio
async def test_the_total_is_asked_for_or_counted() -> None:
    client = ScriptedClient(numbered(3, total=6))
    assert await list_of(client).count() == 6
    assert client.asked == [{"page": "1", "pageSize": "1", "includeTotal": "true"}]
    assert await list_of(client, limit=4).count() == 4
    assert await list_of(client, totals=False).count() == 6
    with pytest.raises(InvalidResponse, match="no totalCount"):
        await list_of(ScriptedClient(numbered(1))).count()


@pytest.mark.asyncio
async def test_no_row_is_an_error_only_where_one_must_be() -> None:
    rows = list_of(ScriptedClient(lambda call: {"data": [], "hasMore": False}))
    assert await rows.first() is None
    with pytest.raises(NotFound, match="There is no row: AsyncRecords: GET /x"):
        await rows.first_or_raise()


@pytest.mark.asyncio
async def test_rows_that_move_are_warned_of_once_at_the_line_of_the_caller() -> None:
    def answer(call: Call) -> Any:
        page = int(dict(call.query)["page"])
        return {"data": [{"id": 1}, {"id": page + 5}], "hasMore": page < 3}

    with pytest.warns(PageShift, match="Walk it again") as caught:
        assert len(await list_of(ScriptedClient(answer)).all()) == 4
    assert [warning.filename for warning in caught] == [__file__]
    messages: list[str] = []
    await list_of(ScriptedClient(answer), on_shift=messages.append).all()
    assert len(messages) == 1


@pytest.mark.asyncio
async def test_observers_hear_of_each_page() -> None:
    client, heard = ScriptedClient(numbered(2)), list[Event]()
    client.observers = (heard.append,)
    await list_of(client).all()
    assert heard == [PageReceived(CALL.label, number, 2, None) for number in (1, 2)]


@pytest.mark.asyncio
async def test_pages_can_be_closed_before_their_end() -> None:
    pages: Any = list_of(ScriptedClient(numbered(2))).pages()
    assert (await pages.__anext__()).number == 1
    await pages.aclose()
    assert [page async for page in pages] == []


@pytest.mark.parametrize("kind", ["list", "feed"])
def test_a_plain_loop_or_an_index_says_what_to_write(kind: str) -> None:
    client = ScriptedClient(numbered(1))
    rows: Any = list_of(client) if kind == "list" else AsyncFeed[Any](client, FeedSpec(CALL))
    with pytest.raises(TypeError, match="write 'async for row in"):
        for _ in rows:
            pass
    with pytest.raises(TypeError, match="'async for"):
        list(rows)
    with pytest.raises(TypeError, match="'async for"):
        _ = 1 in rows
    with pytest.raises(TypeError, match="write 'async for batch in"):
        list(rows.to_arrow_batches())
    with pytest.raises(TypeError, match="write 'async for page in"):
        list(rows.pages())
    with pytest.raises(TypeError, match="'async for page"):
        _ = 1 in rows.pages()
    with pytest.raises(TypeError, match="has no index"):
        rows[0]
    with pytest.raises(AttributeError, match="Did you mean 'pages'"):
        _ = rows.page


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["list", "feed"])
async def test_nobody_takes_a_list_for_an_awaitable(kind: str) -> None:
    client = ScriptedClient(numbered(1))
    rows: Any = list_of(client) if kind == "list" else AsyncFeed[Any](client, FeedSpec(CALL))
    assert not inspect.isawaitable(rows)
    with pytest.raises(TypeError, match=f"{type(rows).__name__}.* can't be "):
        await rows
    assert client.asked == []


@pytest.mark.asyncio
@pytest.mark.parametrize("flat", [False, True])
async def test_tables_are_those_of_the_synchronous_list(
    sandbox: Sandbox, session: AsyncSession, flat: bool
) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    plain: Any = sandbox.session(page_size=50).customers.list()
    rows: Any = session.with_options(page_size=50).customers.list()
    assert [column.name for column in rows.columns] == [column.name for column in plain.columns]
    assert (await rows.to_pandas(flat=flat)).equals(plain.to_pandas(flat=flat))
    assert (await rows.to_arrow(flat=flat)).equals(plain.to_arrow(flat=flat))
    assert (await rows.to_polars(flat=flat)).equals(plain.to_polars(flat=flat))
    batches = [batch async for batch in rows.to_arrow_batches(batch_rows=20, flat=flat)]
    assert batches == list(plain.to_arrow_batches(batch_rows=20, flat=flat))


@pytest.mark.asyncio
async def test_batches_without_rows_still_have_the_columns(session: AsyncSession) -> None:
    none = session.jobs.list(ids=[])
    [batch] = [batch async for batch in none.to_arrow_batches()]
    assert batch.num_rows == 0
    assert batch.schema.names == [*none.columns.names, "_rescued_data"]


@pytest.mark.asyncio
async def test_batches_that_are_left_early_close_the_fetching_and_warn_at_their_end() -> None:
    client = ScriptedClient(numbered(9))
    batches: Any = list_of(client).to_arrow_batches(batch_rows=2)
    assert (await batches.__anext__()).num_rows == 2
    await batches.aclose()
    assert (client.closed, len(client.asked)) == (1, 1)
    odd = ScriptedClient(lambda call: {"data": [{"id": 1}, {"id": "x"}], "hasMore": False})
    batches = list_of(odd).to_arrow_batches(batch_rows=1)
    with pytest.warns(UserWarning, match="id: 1 not of its kind"):
        assert [batch.num_rows async for batch in batches] == [1, 1]
    with pytest.raises(InvalidArgument, match="batch_rows"):
        list_of(client).to_arrow_batches(batch_rows=0)


@pytest.mark.asyncio
@pytest.mark.parametrize("limit", [None, 1, 2, 3, 4])
async def test_a_table_of_a_feed_ends_with_the_limit(limit: Any) -> None:
    pytest.importorskip("pandas")

    def perform(call: Call, is_cancelled: Any = None) -> Any:
        return tokens(3)(call)

    plain = feed_over(perform, CALL, limit=limit)
    feed = AsyncFeed[Any](ScriptedClient(tokens(3)), FeedSpec(CALL, limit=limit))
    assert list((await feed.to_pandas())["id"]) == list(plain.to_pandas()["id"])
    assert feed.continue_from == plain.continue_from


@pytest.fixture
def stderr(monkeypatch: pytest.MonkeyPatch) -> Console:
    """A terminal that keeps what is drawn."""
    console = Console(file=StringIO(), force_terminal=True, width=120)
    monkeypatch.setattr("servicepytan.endpoints.progress.stderr_console", lambda: console)
    return console


def drawn(console: Console) -> str:
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


@pytest.mark.asyncio
@pytest.mark.parametrize("way", ["all", "to_pandas", "to_arrow", "to_polars"])
async def test_progress_is_drawn_for_whoever_asks(way: str, stderr: Console) -> None:
    def perform(call: Call, is_cancelled: Any = None) -> Any:
        return numbered(3, total=6)(call)

    plain = records_over(perform, [CALL], page_size=2)
    rows = list_of(ScriptedClient(numbered(3, total=6)))
    getattr(plain, way)()
    await getattr(rows, way)()
    assert drawn(stderr) == ""
    getattr(plain, way)(progress=True)
    assert CALL.label in drawn(stderr)
    assert "6 of 6 rows" in drawn(stderr)
    stderr.file = StringIO()
    await getattr(rows, way)(progress=True)
    assert "6 of 6 rows" in drawn(stderr)


@pytest.mark.asyncio
async def test_progress_of_a_feed_counts_rows_and_keeps_its_place(stderr: Console) -> None:
    feed = AsyncFeed[Any](ScriptedClient(tokens(3)), FeedSpec(CALL, "0"))
    assert len(await feed.all(progress=True)) == 6
    assert feed.continue_from == "3"
    assert "6 rows" in drawn(stderr)


def test_nothing_is_drawn_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    console = Console(file=StringIO(), force_terminal=False)
    monkeypatch.setattr("servicepytan.endpoints.progress.stderr_console", lambda: console)
    plain = records_over(lambda call, is_cancelled=None: numbered(2)(call), [CALL], page_size=2)
    assert len(plain.all(progress=True)) == 4
    assert drawn(console) == ""


@pytest.mark.asyncio
async def test_tables_are_built_batch_by_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    monkeypatch.setattr("servicepytan.aio.conversion.BATCH", 3)
    frame = await list_of(ScriptedClient(numbered(4))).to_pandas()
    assert list(frame["id"]) == [10, 11, 20, 21, 30, 31, 40, 41]


@pytest.mark.asyncio
async def test_a_list_shows_itself_while_a_loop_is_running(session: AsyncSession) -> None:
    shown = session.jobs.list()._repr_html_()
    assert "AsyncRecords: GET" in shown
    assert "the first 10 rows" in shown
    assert shown.count("<tr>") == 11
    assert "AsyncFeed: GET" in session.jobs.export()._repr_html_()


def test_a_list_shows_the_error_in_place_of_rows(session: AsyncSession) -> None:
    shown = session.with_options(client_secret="wrong").jobs.list()._repr_html_()
    assert "no rows are shown" in shown
    assert "<table>" not in shown


def test_progress_goes_to_standard_error_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    plain = records_over(lambda call, is_cancelled=None: numbered(2)(call), [CALL], page_size=2)
    assert len(plain.all(progress=True)) == 4
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "4 rows" in shown.err
