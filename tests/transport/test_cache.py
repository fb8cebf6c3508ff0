"""A session with a cache: what is answered from it, what never, and for whom."""

from __future__ import annotations

import linecache
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import servicepytan
from servicepytan import Cache, NotFound, ServerError, Session
from servicepytan.core.call import Reply
from servicepytan.errors import ConfigurationError, InvalidArgument
from servicepytan.events import CacheLookup, CallStarted, Event
from servicepytan.transport.cache import CacheStats
from servicepytan.transport.observers import log
from servicepytan.transport.step_runner import CallCancelled
from tests.fakes import FakeSender, reply_of, session_on
from tests.transport.cached import HeldSender, Moment, Numbered, counted_followers, memory_cache
from tests.waiting import LONG

ROOT = str(Path(servicepytan.__file__).parents[1])
Get = Callable[[Session], Any]


def run_alone(script: str) -> str:
    """Run a script in a process of its own; returns what it prints."""
    command = [sys.executable, "-c", script]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def get(session: Session, id: int = 1) -> Any:
    return session.customers.get(id)["id"]


def test_a_read_is_answered_from_the_cache_until_its_time_is_over() -> None:
    sender, clock = Numbered(), Moment()
    session = session_on(sender, cache=memory_cache(clock, ttl=300))
    assert [get(session), get(session)] == [1, 1]
    clock.now += 299.9
    assert get(session) == 1
    clock.now += 0.2
    assert get(session) == 2


def test_an_answer_is_decoded_anew_for_everybody() -> None:
    session = session_on(Numbered(), cache=memory_cache())
    first: Any = session.customers.get(1)
    first["id"] = "changed"
    assert get(session) == 1


READS: list[tuple[str, Get, int]] = [
    ("another id", lambda session: session.customers.get(2), 2),
    (
        "another parameter",
        lambda session: session.customers.get(1, extra_params={"new": 1}),
        2,
    ),
    ("cache=False", lambda session: session.customers.get(1, cache=False), 2),
    ("the same", lambda session: session.customers.get(1), 1),
    ("by name", lambda session: session.call("crm.customers.get", 1), 1),
    ("a request by path", lambda session: session.request("GET", CUSTOMER), 2),
]
CUSTOMER = "/crm/v2/tenant/{tenant}/customers/1"


@pytest.mark.parametrize(("what", "read", "requests"), READS)
def test_which_reads_are_the_same(what: str, read: Get, requests: int) -> None:
    sender = Numbered()
    session = session_on(sender, cache=memory_cache())
    session.customers.get(1)
    read(session)
    assert len(sender.sent) == requests


def test_what_is_not_to_come_from_the_cache_is_not_kept_either() -> None:
    session = session_on(Numbered(), cache=memory_cache())
    assert session.customers.get(1, cache=False)["id"] == 1
    assert get(session) == 2


def test_jobs_are_never_kept_and_settings_for_an_hour() -> None:
    sender, clock = Numbered(), Moment()
    session = session_on(sender, cache=memory_cache(clock))
    assert [session.jobs.get(1)["id"] for _ in range(2)] == [1, 2]
    assert session.business_units.get(1)["id"] == 3
    clock.now += 3599
    assert session.business_units.get(1)["id"] == 3
    clock.now += 2
    assert session.business_units.get(1)["id"] == 4


def test_jobs_are_kept_if_their_time_is_set() -> None:
    session = session_on(Numbered(), cache=memory_cache(ttl={"jpm.jobs.get": 5}))
    assert [session.jobs.get(1)["id"] for _ in range(2)] == [1, 1]
    assert [session.jobs.get(1, cache=False)["id"] for _ in range(2)] == [2, 3]


@pytest.mark.parametrize(
    "changes",
    [
        {"tenant_id": "43"},
        {"app_key": "ak1.another"},
        {"client_secret": "cs1.another"},
        {"client_id": "cid.another"},
        {"api_url": "http://127.0.0.1:8"},
    ],
)
def test_nobody_gets_the_answers_of_others(changes: dict[str, Any]) -> None:
    sender = Numbered()
    session = session_on(sender, cache=memory_cache())
    other = session.with_options(**changes)
    assert [get(session), get(other), get(session), get(other)] == [1, 2, 1, 2]


def test_sessions_of_one_tenant_share_a_cache() -> None:
    session = session_on(Numbered(), cache=memory_cache())
    assert [get(session), get(session.with_options(timeout=5))] == [1, 1]


def test_a_cache_can_be_taken_away_and_exchanged() -> None:
    cache = memory_cache()
    session = session_on(Numbered(), cache=cache)
    assert session.cache is cache
    get(session)
    assert get(session.with_options(cache=None)) == 2
    assert get(session.with_options(cache=memory_cache())) == 3
    assert get(session) == 1


WRITES: list[tuple[str, Callable[[Session], Any], bool]] = [
    ("itself", lambda session: session.customers.update(1, {"active": True}), True),
    ("another", lambda session: session.customers.update(2, {"active": True}), True),
    ("a note", lambda session: session.customers.create_note(1, {"text": "x"}), True),
    (
        "a batch",
        lambda session: session.customers.update_many([(2, {"active": True})]).all(),
        True,
    ),
    ("by path", lambda session: session.request("PATCH", CUSTOMER, body={}), True),
    ("another resource", lambda session: session.locations.update(2, {"active": True}), False),
    (
        "another tenant",
        lambda session: session.with_options(tenant_id="43").customers.update(1, {"active": True}),
        False,
    ),
    (
        "another app",
        lambda session: session.with_options(app_key="ak1.x").customers.update(1, {"active": True}),
        True,
    ),
]


@pytest.mark.parametrize(("what", "write", "is_stale"), WRITES)
def test_a_write_makes_its_resource_stale(
    what: str, write: Callable[[Session], Any], is_stale: bool
) -> None:
    session = session_on(Numbered(), cache=memory_cache())
    before = get(session)
    write(session)
    assert (get(session) != before) is is_stale


def test_a_write_that_failed_makes_its_resource_stale_too() -> None:
    """Its outcome may be unknown."""
    broken = reply_of({}, 500)
    sender = FakeSender(lambda method, path, query: {} if method == "GET" else broken)
    session = session_on(sender, cache=memory_cache())
    session.customers.get(1)
    with pytest.raises(ServerError):
        session.customers.update(1, {"active": True})
    session.customers.get(1)
    assert [request.method for request in sender.sent].count("GET") == 2


def test_what_was_requested_before_a_write_is_not_kept_behind_it() -> None:
    sender = HeldSender(lambda method, path, query: {"id": len(sender.sent)})
    session = session_on(sender, cache=memory_cache())
    with ThreadPoolExecutor() as pool:
        reading = pool.submit(get, session)
        sender.begun.acquire()
        writing = pool.submit(session.customers.update, 1, {"active": True})
        sender.begun.acquire()
        sender.go_on.set()
        writing.result()
        reading.result()
    count = len(sender.sent)
    get(session)
    assert len(sender.sent) == count + 1


def test_behind_a_write_nobody_waits_for_a_read_from_before_it() -> None:
    reads = HeldSender()
    cache = memory_cache()
    session = session_on(reads, cache=cache)
    writer = session_on(Numbered(), cache=cache)
    with ThreadPoolExecutor() as pool:
        reading = pool.submit(get, session)
        reads.begun.acquire()
        writer.customers.update(1, {"active": True})
        assert get(writer) == 2
        reads.go_on.set()
        reading.result()


def test_errors_are_not_kept() -> None:
    answers: list[Any] = [reply_of({}, 404), {"id": 2}]
    session = session_on(FakeSender(lambda *request: answers.pop(0)), cache=memory_cache())
    with pytest.raises(NotFound):
        get(session)
    assert get(session) == 2


def test_what_the_server_does_not_let_be_stored_is_not_kept() -> None:
    sender = Numbered()
    sender.headers = {"cache-control": "no-store"}
    session = session_on(sender, cache=memory_cache())
    assert [get(session), get(session)] == [1, 2]


def test_what_takes_too_much_goes_first() -> None:
    sender = FakeSender(lambda *request: {"id": 1, "name": "x" * 1000})
    session = session_on(sender, cache=memory_cache(max_bytes=8000))
    for id in range(1, 11):
        session.customers.get(id)
    session.customers.get(10)
    assert len(sender.sent) == 10
    session.customers.get(1)
    assert len(sender.sent) == 11


def test_an_answer_larger_than_a_quarter_of_the_cache_is_not_kept() -> None:
    sender = FakeSender(lambda *request: {"id": 1, "name": "x" * 3000})
    session = session_on(sender, cache=memory_cache(max_bytes=8000))
    assert [get(session), get(session)] == [1, 1]
    assert len(sender.sent) == 2


def test_clear_forgets_all() -> None:
    cache = memory_cache()
    session = session_on(Numbered(), cache=cache)
    get(session)
    cache.clear()
    assert get(session) == 2


def test_ten_threads_that_want_one_record_send_one_request() -> None:
    sender = HeldSender()
    cache = memory_cache()
    session = session_on(sender, cache=cache)
    with ThreadPoolExecutor(10) as pool:
        wanted = [pool.submit(session.customers.get, 1) for _ in range(10)]
        sender.begun.acquire()
        sender.go_on.set()
        answers = [future.result() for future in wanted]
    assert len(sender.sent) == 1
    assert len({id(answer) for answer in answers}) == 10
    assert cache.stats.misses == 1
    assert cache.stats.hits + cache.stats.shared == 9


@pytest.fixture
def followers(monkeypatch: pytest.MonkeyPatch) -> threading.Semaphore:
    return counted_followers(monkeypatch)


def test_who_waited_goes_on_alone_when_the_request_failed(
    followers: threading.Semaphore,
) -> None:
    answers: list[Any] = [reply_of({}, 404), {"id": 2}, {"id": 2}]
    sender = HeldSender(lambda *request: answers.pop(0))
    cache = memory_cache()
    session = session_on(sender, cache=cache)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(get, session)
        sender.begun.acquire()
        others = [pool.submit(get, session) for _ in range(2)]
        followers.acquire()
        followers.acquire()
        sender.go_on.set()
        with pytest.raises(NotFound):
            first.result()
        assert [future.result() for future in others] == [2, 2]


def test_who_waited_takes_over_from_one_that_is_cancelled(
    followers: threading.Semaphore,
) -> None:
    sender = HeldSender(lambda *request: Reply(status=500))
    cache = memory_cache()
    session = session_on(sender, cache=cache)
    call = session._caller._builder.call("crm.customers.get", (1,), {}, cache=True)
    is_over = threading.Event()
    with ThreadPoolExecutor() as pool:
        first = pool.submit(session.perform, call, is_over.is_set)
        sender.begun.acquire()
        second = pool.submit(get, session)
        followers.acquire()
        is_over.set()
        sender._result = lambda *request: {"id": 7} if len(sender.sent) > 1 else Reply(status=500)
        sender.go_on.set()
        with pytest.raises(CallCancelled):
            first.result()
        assert second.result() == 7


def test_who_is_cancelled_while_waiting_disturbs_nobody() -> None:
    sender = HeldSender()
    session = session_on(sender, cache=memory_cache())
    call = session._caller._builder.call("crm.customers.get", (1,), {}, cache=True)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(get, session)
        sender.begun.acquire()
        second = pool.submit(session.perform, call, lambda: True)
        with pytest.raises(CallCancelled):
            second.result()
        sender.go_on.set()
        assert first.result() == 1


FILES = (
    *("cached_calls", "cached_steps", "cache_decisions", "list_walk", "single_flight"),
    *("cache_stores", "generators", "cache"),
)


NO_CALLS = ("with ", "try:", "finally:", "return")
"""Lines at which no signal is handled, or only before what they stand for."""


def interrupted_at(line: int, work: Callable[[], object]) -> bool:
    """Whether Ctrl-C came at so many lines of the cache from the beginning of some work."""
    left = line

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal left
        if Path(frame.f_code.co_filename).stem not in FILES:
            return None
        source = linecache.getline(frame.f_code.co_filename, frame.f_lineno).strip()
        if event == "line" and not source.startswith(NO_CALLS):
            left -= 1
            if left == 0:
                raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
    return False


def test_an_interrupt_at_any_line_leaves_nobody_waiting() -> None:
    is_over, line = False, 0
    while not is_over:
        line += 1
        cache = memory_cache()
        session = session_on(Numbered(), cache=cache)
        session.token()
        is_over = not interrupted_at(line, partial(session.customers.get, 1))
        assert all(flight.end.done() for flight in cache.flights._flights.values()), line
        assert get(session) in (1, 2)
    assert line > 80


def test_a_call_made_within_the_same_call_does_not_wait_for_itself() -> None:
    events: list[Event] = []
    inner: list[Any] = []

    def observe(event: Event) -> None:
        events.append(event)
        if isinstance(event, CallStarted) and not inner:
            inner.append(None)
            inner.append(get(session))

    session = session_on(Numbered(), cache=memory_cache(), observers=[observe])
    get(session)
    assert inner[1] == 1


def test_observers_hear_of_hits_and_misses() -> None:
    events: list[Event] = []
    session = session_on(Numbered(), cache=memory_cache(), observers=[events.append])
    get(session)
    get(session)
    lookups = [event for event in events if isinstance(event, CacheLookup)]
    path = "/crm/v2/tenant/{tenant}/customers/{id}"
    label = "GET /crm/v2/customers/1"
    assert [lookup[1:] for lookup in lookups] == [
        ("GET", path, "miss", "42"),
        ("GET", path, "hit", "42"),
    ]
    assert label.rpartition("/")[2] in lookups[0].label
    assert sum(isinstance(event, CallStarted) for event in events) == 1


def test_a_kept_body_that_cannot_be_read_is_fetched_again() -> None:
    cache, sender = memory_cache(), Numbered()
    session = session_on(sender, cache=cache)
    get(session)
    for kept in cache.store._entries.values():  # type: ignore[attr-defined]
        for path in kept.content.bodies:
            kept.content.bodies[path] = b"{"
    assert get(session) == 2
    assert get(session) == 2
    assert cache.stats == CacheStats(hits=1, misses=2)


def test_figures() -> None:
    cache = memory_cache()
    session = session_on(Numbered(), cache=cache)
    assert cache.stats == CacheStats()
    get(session)
    get(session)
    session.customers.update(1, {"active": True})
    assert cache.stats == CacheStats(hits=1, misses=1, writes=1)


def test_a_figure_that_is_counted_within_a_look_at_the_figures_blocks_nobody() -> None:
    """The garbage collector may end an abandoned write at any moment, in any thread."""
    cache = memory_cache()

    def count() -> None:
        with cache._lock:
            cache.count("writes")

    thread = threading.Thread(target=count, daemon=True)
    thread.start()
    thread.join(LONG)
    assert not thread.is_alive()
    assert cache.stats == CacheStats(writes=1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"ttl": -1}, "must be from 0"),
        ({"max_bytes": 10}, "at least 4096 bytes, not 10"),
        ({"max_bytes": True}, "at least 4096 bytes, not True"),
        ({"redis": 5}, "redis=.* is no text"),
        ({"redis": "http://cache"}, "is no URL of Redis"),
        ({"encryption_key": b"x"}, "encryption_key=.* is no text"),
        ({"encryption_key": "short"}, "is no key of Fernet"),
    ],
)
def test_wrong_arguments_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        Cache(**arguments)


def test_what_is_no_cache_is_refused() -> None:
    no_cache: Any = True
    with pytest.raises(InvalidArgument, match=r"cache=Cache\(ttl=300\)"):
        Session(cache=no_cache)
    with pytest.raises(InvalidArgument, match=r"cache=Cache\(ttl=300\)"):
        session_on(FakeSender()).with_options(cache=no_cache)


def test_a_url_of_redis_in_a_wrong_place_is_not_shown() -> None:
    url: Any = "redis://:hunter2@cache:6379/0"
    wrong: list[Callable[[], Any]] = [
        lambda: Cache(url),
        lambda: Cache({url: 5}),
        lambda: Cache({"crm.*": url}),
        lambda: Session(cache=url),
        lambda: session_on(FakeSender()).with_options(cache=url),
        lambda: Cache(max_bytes=url),
    ]
    for make in wrong:
        with pytest.raises(InvalidArgument) as caught:
            make()
        assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("jobs.*", r"write 'jpm\.jobs\.\*'"),
        ("setings.*", "did you mean 'settings'"),
        ("crm.custmers.*", "customers"),
        ("crm.customers.gett", "crm.customers.get"),
    ],
)
def test_a_lifetime_for_nothing_is_refused(name: str, message: str) -> None:
    with pytest.raises(InvalidArgument, match=r"(?i)" + message):
        Session(cache=Cache(ttl={name: 5}))


@pytest.mark.parametrize(
    ("package", "arguments", "extra"),
    [
        ("cachetools", {}, "cache"),
        ("redis", {"redis": "redis://:secret@cache"}, "cache"),
        ("cryptography.fernet", {"encryption_key": "x"}, "encryption"),
    ],
)
def test_a_missing_package_is_told_at_once(
    package: str, arguments: dict[str, Any], extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ConfigurationError, match=rf'pip install "servicepytan\[{extra}\]"'):
        Cache(**arguments)


def test_a_cache_shows_no_secret() -> None:
    pytest.importorskip("redis")
    cache = Cache(redis="redis://:hidden@cache:6379/0")
    assert "hidden" not in repr(cache)
    assert "redis://cache:6379/0" in repr(cache)


@pytest.mark.parametrize(
    "option", ["protocol=9", "protocol=x", "db=x", "socket_timeout=x", "no_such=1"]
)
def test_a_url_with_a_wrong_option_is_refused_at_once(option: str) -> None:
    pytest.importorskip("redis")
    with pytest.raises(ConfigurationError, match=r"redis://cache/0 is refused.*Correct the URL"):
        Cache(redis=f"redis://:hidden@cache/0?{option}")


@pytest.mark.parametrize(
    "option", ["decode_responses=true", "encoding=utf-16", "encoding=no_such", "protocol=3"]
)
def test_no_option_of_a_url_changes_what_is_sent_and_read(option: str) -> None:
    pytest.importorskip("redis")
    store: Any = Cache(redis=f"redis://cache/0?{option}").store
    encoder = store._client.connection_pool.get_encoder()
    assert encoder.encode("key") == b"key"
    assert encoder.decode(b"\xff") == b"\xff"
    connection = store._client.connection_pool.make_connection()
    assert connection.encoder.encode("key") == b"key"
    assert connection.encoder.decode_responses is False


@pytest.mark.parametrize("url", ["redis://:hid%2Fden-1@cache", "redis://cache?password=hid/den-1"])
def test_a_password_that_redis_quotes_is_not_shown(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    redis = pytest.importorskip("redis")
    refusal = "unknown command 'AUTH', with args beginning with: 'hid/den-1'"

    def refuse(*names: str) -> None:
        raise redis.ResponseError(refusal)

    records: list[str] = []
    store: Any = Cache(redis=url).store
    store._client.mget = refuse
    monkeypatch.setattr(log, "warning", lambda *texts: records.append(str(texts)))
    assert store.load("key", "tag").entry is None
    assert "unknown command" in records[0]
    assert "den-1" not in records[0]


def test_without_a_cache_nothing_of_it_is_imported() -> None:
    script = (
        "import sys; from servicepytan import Session;"
        "from servicepytan.sandbox import Sandbox\n"
        "with Sandbox(jobs=2) as sandbox: sandbox.session().jobs.list().all()\n"
        "print([name for name in sys.modules if 'cach' in name and 'servicepytan' in name])"
    )
    assert run_alone(script) == "[]"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_child_waits_for_nobody() -> None:
    """Neither for a lock nor for a request of a thread that it does not have."""
    script = """
import os, signal, threading, warnings
from tests.fakes import session_on
from tests.transport.cached import counted_followers, HeldSender, Numbered, memory_cache
warnings.simplefilter("ignore")
sender, cache = HeldSender(), memory_cache()
session = session_on(sender, cache=cache)
threading.Thread(target=session.customers.get, args=(1,), daemon=True).start()
sender.begun.acquire()
held, done = threading.Event(), threading.Event()
def hold():
    with cache._lock, cache.store._lock, cache.flights._lock, cache.walks._lock:
        held.set()
        done.wait(60)
threading.Thread(target=hold, daemon=True).start()
held.wait()
if os.fork() == 0:
    signal.alarm(60)
    child = session_on(Numbered(), cache=cache)
    assert [child.customers.get(1)["id"] for _ in range(2)] == [1, 1]
    os._exit(0)
_, status = os.wait()
done.set()
sender.go_on.set()
os._exit(1 if status else 0)
"""
    run_alone(script)
