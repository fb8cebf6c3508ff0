"""Lists in a notebook: shown soon or not at all, by one request, and never as a traceback."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, Optional

import pytest

from servicepytan import RetryPolicy, shape
from servicepytan.core.call import Call, Reply
from servicepytan.endpoints import preview
from servicepytan.endpoints.preview import PerformCall, preview_html
from servicepytan.errors import NotFound
from tests.fakes import FakeSender, session_at, session_on
from tests.transport.raw_server import RawServer
from tests.waiting import until

CALL = Call("GET", "/jpm/v2/tenant/42/jobs", "/jpm/v2/tenant/{tenant}/jobs")
TOKEN = b'{"access_token": "tok-123456", "expires_in": 900}'
JOBS = b'{"data": [{"id": 1}, {"id": 2}], "hasMore": false}'


def http(body: bytes, status: bytes = b"200 OK", *headers: bytes) -> bytes:
    head = b"\r\n".join([b"HTTP/1.1 " + status, b"Content-Length: %d" % len(body), *headers])
    return head + b"\r\n\r\n" + body


def test_rows_are_shown_by_one_request() -> None:
    with RawServer(http(TOKEN), http(JOBS)) as server:
        shown = session_at(server.url).jobs.list()._repr_html_()
    assert "the first 2 rows" in shown
    assert "<td>2</td>" in shown
    assert len(server.requests) == 2


BUSY = http(b"", b"503 Busy")
LIMITED = http(b"", b"429 Limited", b"Retry-After: 60")
DENIED = http(b'{"title": "<b>Scope validation failed</b>"}', b"403 No")
WRONG = http(b'{"error": "invalid_client"}', b"400 No")


@pytest.mark.parametrize(
    ("answers", "requests", "words"),
    [
        ([http(TOKEN), BUSY], 2, "answered 503"),
        ([http(TOKEN), LIMITED], 2, "answered 429"),
        ([http(TOKEN), DENIED], 2, "&lt;b&gt;Scope validation failed"),
        ([http(TOKEN), http(b"<html>")], 2, "not JSON"),
        ([http(TOKEN), http(b"7")], 2, "answered no page"),
        ([http(TOKEN), lambda connection: None], 2, "got no answer"),
        ([WRONG], 1, "gave no token"),
    ],
    ids=["503", "429", "403", "html", "no page", "reset", "login"],
)
@pytest.mark.parametrize("kind", ["list", "export"])
def test_an_error_stands_in_place_of_rows(
    kind: str, answers: list[Any], requests: int, words: str
) -> None:
    with RawServer(*answers, http(JOBS)) as server:
        session = session_at(server.url)
        shown = getattr(session.jobs, kind)()._repr_html_()
        assert len(server.requests) == requests
    assert f"{'Records' if kind == 'list' else 'Feed'}: GET" in shown
    assert "no rows are shown: " in shown
    assert words in shown
    assert "<table>" not in shown
    assert "<b>" not in shown
    assert session.config.retry == RetryPolicy()


@pytest.mark.parametrize("hangs", [0, 1])
def test_a_server_that_hangs_is_not_waited_for(hangs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        preview, "preview_html", lambda title, fetch: preview_html(title, fetch, 0.3)
    )
    go_on = threading.Event()

    class OnceAsked(threading.Event):
        """Begins to count the seconds of a wait when the server has been asked."""

        def wait(self, timeout: Optional[float] = None) -> bool:
            until(lambda: len(server.requests) > hangs)
            return super().wait(timeout)

    monkeypatch.setattr(preview, "threading", SimpleNamespace(Event=OnceAsked))
    with RawServer(*[http(TOKEN)] * hangs, _hanging(go_on)) as server:
        brisk = RetryPolicy(back_off=0.001, longest_back_off=0.001)
        shown = session_at(server.url, retry=brisk).jobs.list()._repr_html_()
        go_on.set()
        until(lambda: not _threads())
        gets = [request for request in server.requests if request.startswith(b"GET")]
        assert len(gets) == hangs  # nothing is repeated after the end
    assert "no rows are shown: no answer within 0.3 s" in shown


def _hanging(go_on: threading.Event) -> Callable[[socket.socket], None]:
    def answer(connection: socket.socket) -> None:
        go_on.wait()

    return answer


def _threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "servicepytan-preview"]


def test_a_request_takes_no_longer_than_the_preview() -> None:
    timeouts: list[float] = []

    class Timed(FakeSender):
        def send(self, request: Any, timeout: float) -> Reply:
            timeouts.append(timeout)
            return super().send(request, timeout)

    session = session_on(Timed(lambda *_: {"data": []}))
    session.jobs.list()._repr_html_()
    session.jobs.list().all()
    assert timeouts[-2:] == [preview.SECONDS, session.config.timeout]


def test_rows_behind_shapes_are_shown_by_one_request() -> None:
    bodies = b'{"data": [{"id": 1, "tagTypeIds": [7, 8]}, {"id": 2}], "hasMore": false}'
    for kind in ("list", "export"):
        with RawServer(http(TOKEN), http(bodies)) as server:
            rows = getattr(session_at(server.url).jobs, kind)()
            shown = rows.map(shape.pick("id")).map(shape.rename)._repr_html_()
        assert "| pick=id, rename; the first 2 rows" in shown
        assert "<th>id</th></tr>" in shown
        assert len(server.requests) == 2


@pytest.mark.parametrize("kind", ["list", "export"])
def test_pages_that_are_shorter_than_asked_for_are_shown_together(kind: str) -> None:
    def page(method: str, path: str, query: dict[str, str]) -> Any:
        number = int(query["page"] if kind == "list" else query.get("from", "1"))
        return {"data": [{"id": number}], "hasMore": number < 3, "continueFrom": f"{number + 1}"}

    session = session_on(FakeSender(page))
    shown = getattr(session.jobs, kind)()._repr_html_()
    assert "the first 3 rows" in shown


def test_more_rows_behind_shapes_than_are_shown() -> None:
    items = [{"id": number} for number in range(7)]
    rows = [{"id": number, "items": items} for number in range(10)]
    session = session_on(FakeSender(lambda *asked: {"data": rows, "hasMore": True}))
    shown = session.invoices.list().map(shape.explode("items"))._repr_html_()
    assert "the first 10 rows" in str(shown)


def test_an_error_stands_in_place_of_rows_behind_shapes() -> None:
    with RawServer(http(TOKEN), DENIED) as server:
        shown = session_at(server.url).jobs.list().map(shape.rename)._repr_html_()
    assert "no rows are shown" in str(shown)


def test_names_are_not_asked_for_and_functions_of_yours_not_run() -> None:
    session = session_on(FakeSender(lambda *asked: pytest.fail("a request was made")))
    jobs = session.jobs.list()
    assert jobs.map(shape.join("businessUnit"))._repr_html_() is None
    assert jobs.map(shape.rename).map(lambda row: pytest.fail("it was run"))._repr_html_() is None
    assert repr(session.jobs.list(limit=5).map(shape.rename)).endswith(", limit 5 | rename>")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (NotFound("There is no <job>."), "There is no &lt;job&gt;."),
        (ValueError("a mistake"), "a mistake"),
        (RecursionError(), "RecursionError"),
    ],
)
def test_no_error_comes_out(error: Exception, words: str) -> None:
    def fetch(brief: Callable[[PerformCall], PerformCall]) -> Any:
        raise error

    assert preview_html("Rows", fetch) == f"<p>Rows; no rows are shown: {words}</p>"


def test_without_a_thread_there_are_no_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(self: Any) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", cannot)
    assert "start new thread" in preview_html("Rows", lambda brief: [1])


def test_calls_end_with_the_preview() -> None:
    kept: list[Any] = []

    def fetch(brief: Callable[[PerformCall], PerformCall]) -> Any:
        brief(lambda call, is_cancelled: kept.extend([call, is_cancelled]))(CALL)
        assert not kept[1]()
        return [1]

    assert "<td>1</td>" in preview_html("Rows", fetch)
    assert kept[0].retry == RetryPolicy(attempts=1, budget=5.0, longest_wait=5.0)
    assert kept[1]()
    assert kept[0]._replace(retry=None) == CALL
