"""Many tenants at once, each on a sandbox of its own."""

from __future__ import annotations

import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any, Optional

import pytest

from servicepytan import Cache, Fleet, FleetError, RetryPolicy, Session, shape
from servicepytan._threads.channel import BoundedChannel, ChannelClosed
from servicepytan.errors import (
    AuthenticationError,
    ConfigurationError,
    InvalidArgument,
    ServerError,
    SyncFailed,
    SyncInterrupted,
)
from servicepytan.events import Event
from servicepytan.export import ResourceOutcome, SyncReport
from servicepytan.fleet.results import _add_tenant
from servicepytan.sandbox import Sandbox
from tests.fakes import FakeSender, session_on
from tests.waiting import LONG, until

ONCE = RetryPolicy(attempts=1)


@pytest.fixture(scope="module")
def sandboxes() -> Iterator[dict[str, Sandbox]]:
    """Twenty tenants with three jobs each; one has a wrong secret, one always answers 500."""
    with ExitStack() as stack:
        yield {
            f"t{number:02}": stack.enter_context(
                Sandbox(seed=number, jobs=3, tenant_id=1000 + number)
            )
            for number in range(20)
        }


def sessions(sandboxes: dict[str, Sandbox]) -> dict[str, Any]:
    names: dict[str, Any] = {name: value.environ() for name, value in sandboxes.items()}
    names["t07"] = {**names["t07"], "SERVICETITAN_CLIENT_SECRET": "cs1.never-shown"}
    for sandbox in sandboxes.values():
        sandbox.clear_faults()
        sandbox.clear_log()
    sandboxes["t13"].fail_next(500, times=1000)
    return names


@pytest.fixture
def fleet(sandboxes: dict[str, Sandbox]) -> Fleet:
    return Fleet(sessions=sessions(sandboxes), retry=ONCE, rate_limit=None)


def fake_fleet(count: int = 3, workers: int = 8, **answers: Callable[..., Any]) -> Fleet:
    """A fleet on fake senders; each answers one page of two rows unless told otherwise."""

    def answer(*_: Any) -> Any:
        return {"data": [{"id": 1}, {"id": 2}], "hasMore": False}

    made = {
        f"t{number}": session_on(FakeSender(answers.get(f"t{number}", answer)), tenant_id=number)
        for number in range(1, count + 1)
    }
    return Fleet(sessions=made, workers=workers)


def test_observers_of_a_fleet_hear_which_tenant_it_is() -> None:
    events: list[Event] = []
    made = {f"t{n}": session_on(FakeSender(), tenant_id=n) for n in (1, 2)}
    with Fleet(sessions=made, observers=[events.append]) as fleet:
        fleet.each(lambda session: session.jobs.get(7)).raise_failures()
    assert {event.tenant for event in events} == {"1", "2"}


def test_the_tenants_of_a_fleet_share_a_cache_and_no_answer() -> None:
    cache = Cache()
    made = {f"t{n}": session_on(FakeSender(lambda *_, n=n: {"id": n}), tenant_id=n) for n in (1, 2)}
    with Fleet(sessions=made, cache=cache) as fleet:
        results = [fleet.each(lambda session: session.customers.get(7)["id"]) for _ in "ab"]
    assert [dict(result) for result in results] == [{"t1": 1, "t2": 2}] * 2
    assert (cache.stats.misses, cache.stats.hits) == (2, 2)


def test_two_of_twenty_fail_and_the_others_are_complete(fleet: Fleet) -> None:
    result = fleet.each(lambda session: session.jobs.list().count())
    assert dict(result) == {name: 3 for name in fleet.names if name not in ("t07", "t13")}
    assert list(result) == sorted(result)
    assert isinstance(result.failed["t07"], AuthenticationError)
    assert isinstance(result.failed["t13"], ServerError)
    assert (len(result), len(result.failed), result.ok) == (18, 2, False)
    assert repr(result).startswith("<FleetResult: 2 of 20 failed: t07: The token endpoint")
    assert "; t13: GET /jpm/v2/tenant/{tenant}/jobs answered 500" in repr(result)


def test_failures_are_raised_together_without_secrets(
    fleet: Fleet, sandboxes: dict[str, Sandbox]
) -> None:
    result = fleet.each(lambda session: session.jobs.list().count())
    with pytest.raises(FleetError) as caught:
        result.raise_failures()
    text = str(caught.value)
    assert text.startswith("2 tenants failed:\n  t")
    assert "\n  t07: The token endpoint" in text
    assert "\n  t13: GET /jpm/v2/tenant/{tenant}/jobs answered 500" in text
    assert "never-shown" not in text
    assert sandboxes["t13"].app_key not in text
    assert set(caught.value.failed) == {"t07", "t13"}
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), set(again.failed)) == (text, {"t07", "t13"})


def test_rows_of_all_tenants_are_tagged_and_in_order(
    fleet: Fleet, sandboxes: dict[str, Sandbox]
) -> None:
    stream = fleet.rows("jobs", page_size=2)
    rows = list(stream)
    assert set(stream.failed) == {"t07", "t13"}
    for name in set(fleet.names) - set(stream.failed):
        own = [row for row in rows if row["tenant"] == name]
        assert {row["tenant_id"] for row in own} == {sandboxes[name].tenant_id}
        plain = [{key: row[key] for key in row if not key.startswith("tenant")} for row in own]
        assert plain == fleet.sessions[name].jobs.list().all()
    with pytest.raises(FleetError, match="2 tenants failed"):
        stream.raise_failures()


def test_rows_pass_shapes_and_functions_before_they_are_tagged(
    fleet: Fleet, sandboxes: dict[str, Sandbox]
) -> None:
    steps: list[Any] = [
        shape.join("businessUnit"),
        "pick=id,businessUnitName",
        lambda row: {**row, "x": 1},
    ]
    rows = list(fleet.rows("jobs", shape=steps))
    assert {tuple(row) for row in rows} == {("tenant", "tenant_id", "id", "businessUnitName", "x")}
    stream = fleet.rows("jobs.export", shape="rename")
    assert all("job_number" in row for row in stream)
    assert set(stream.continue_from) == set(fleet.names) - {"t07", "t13"}
    with pytest.raises(InvalidArgument, match="Did you mean 'jobNumber'"):
        fleet.rows("jobs", shape=shape.pick("jobNumbr"))


def test_feeds_tell_where_to_go_on(fleet: Fleet) -> None:
    stream = fleet.rows("jobs.export")
    assert stream.continue_from == {}
    assert len(list(stream)) == 18 * 3
    assert set(stream.continue_from) == set(fleet.names) - {"t07", "t13"}
    assert fleet.rows("jobs").continue_from == {}


def test_each_tenant_has_its_own_token_and_limit(fleet: Fleet) -> None:
    transports: Any = [session._transport for session in fleet.sessions.values()]
    assert len({id(transport.token_manager) for transport in transports}) == 20
    assert len({id(transport.limiter.shared) for transport in transports}) == 20


def test_wrong_settings_of_one_do_not_stop_the_others() -> None:
    good = session_on(FakeSender(lambda _, path, __: {"data": [], "id": 1}))
    fleet = Fleet(sessions={"good": good, "bad": {"SERVICETITAN_TENANT_ID": "x"}})
    assert (fleet.names, len(fleet)) == (("good", "bad"), 2)
    assert list(fleet.sessions) == ["good"]
    assert isinstance(fleet.wrong["bad"], ConfigurationError)
    result = fleet.each(lambda session: session.jobs.get(1))
    assert dict(result) == {"good": {"data": [], "id": 1}}
    assert "tenant_id" in result.reasons["bad"]
    rows = fleet.rows("jobs")
    assert "bad" in repr(fleet)
    assert repr(rows) == "<FleetRows of 1 tenant>"
    list(rows)
    assert set(rows.failed) == {"bad"}


def test_nothing_to_do() -> None:
    fleet = Fleet(sessions={"bad": {"SERVICETITAN_TENANT_ID": "x"}})
    assert dict(fleet.each(lambda session: 1)) == {}
    assert list(fleet.rows("jobs")) == []
    with pytest.raises(FleetError, match="1 tenant failed:\n  bad: "):
        fleet.each(lambda session: 1).raise_failures()


def test_a_fleet_of_none_is_refused(tmp_path: Path, sandboxes: dict[str, Sandbox]) -> None:
    file = config_file(tmp_path, {"t01": sandboxes["t01"]})
    with pytest.raises(InvalidArgument, match="at least one tenant"):
        Fleet([], config_file=file)
    with pytest.raises(InvalidArgument, match="at least one tenant"):
        Fleet(sessions={})


def test_profiles_and_sessions_exclude_each_other() -> None:
    for arguments in ({"profiles": ["a"]}, {"config_file": "x"}):
        with pytest.raises(InvalidArgument, match="not both"):
            Fleet(sessions={}, **arguments)
    with pytest.raises(InvalidArgument, match="resources=None is no list of names"):
        fake_fleet().sync(None, to="out")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="workers=0"):
        Fleet(sessions={}, workers=0)
    with pytest.raises(ConfigurationError, match="Did you mean 'timeout'"):
        Fleet(sessions={}, timeot=5)


def test_profiles_of_a_file(tmp_path: Path, sandboxes: dict[str, Sandbox]) -> None:
    file = config_file(tmp_path, {name: sandboxes[name] for name in ("t01", "t02")})
    with Fleet(config_file=file) as fleet:
        assert fleet.names == ("t01", "t02", "bare")
        counts = fleet.each(lambda session: len(session.jobs.list().all()))
    assert dict(counts) == {"t01": 3, "t02": 3}
    assert "client_id" in counts.reasons["bare"]
    assert Fleet("t02", config_file=file, timeout=7).sessions["t02"].config.timeout == 7
    with pytest.raises(ConfigurationError, match=r"'t03' is unknown\. Did you mean"):
        Fleet(["t01", "t03"], config_file=file)


def config_file(folder: Path, sandboxes: dict[str, Sandbox]) -> Path:
    tables = [
        f'[profiles.{name}]\nclient_id = "{value.client_id}"\n'
        f'client_secret = "{value.client_secret}"\n'
        f'app_key = "{value.app_key}"\ntenant_id = {value.tenant_id}\n'
        f'api_url = "{value.url}"\nauth_url = "{value.auth_url}"\nrate_limit = false\n'
        for name, value in sandboxes.items()
    ]
    file = folder / "c.toml"
    file.touch(mode=0o600)
    file.write_text("\n".join([*tables, "[profiles.bare]\n"]), encoding="utf-8")
    return file


def test_at_most_so_many_tenants_are_worked_on_at_once() -> None:
    fleet = fake_fleet(6, workers=2)
    both, most, running = threading.Barrier(2, timeout=30), [0], [0]
    lock = threading.Lock()

    def work(session: Session) -> None:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        both.wait()  # two are under way together, or this breaks
        with lock:
            running[0] -= 1

    fleet.each(work).raise_failures()
    assert most == [2]


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_ends_all(error: type[BaseException]) -> None:
    begun: list[str] = []

    def work(session: Session) -> None:
        begun.append(session.tenant_id)
        raise error

    with pytest.raises(error):
        fake_fleet(9, workers=1).each(work)
    assert len(begun) == 1


def test_ctrl_c_does_not_wait_for_the_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, begun = threading.Event(), threading.Event()
    ended: list[str] = []

    def work(session: Session) -> None:
        begun.set()
        go_on.wait(30)
        ended.append(session.tenant_id)

    def interrupted(*_: Any) -> Any:
        assert begun.wait(30)
        raise KeyboardInterrupt

    monkeypatch.setattr("servicepytan._threads.channel.BoundedChannel.drain", interrupted)
    with pytest.raises(KeyboardInterrupt):
        fake_fleet(9, workers=1).each(work)
    assert ended == []
    go_on.set()
    for thread in threading.enumerate():
        if thread.name.startswith("servicepytan-fleet"):
            thread.join(30)
    assert len(ended) == 1  # no other tenant was begun


def test_an_interrupt_while_threads_are_started_ends_all(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    begun: list[str] = []
    first: list[threading.Thread] = []

    def work(session: Session) -> None:
        begun.append(session.tenant_id)
        go_on.wait(30)

    def start(thread: threading.Thread) -> None:
        if first:
            until(lambda: begun)
            raise KeyboardInterrupt
        first.append(thread)
        real(thread)

    real = threading.Thread.start
    monkeypatch.setattr(threading.Thread, "start", start)
    with pytest.raises(KeyboardInterrupt):
        fake_fleet(9).each(work)
    go_on.set()
    first[0].join(30)
    assert begun == ["1"]


def test_an_error_of_the_work_is_masked() -> None:
    def work(session: Session) -> None:
        raise ValueError(f"oh {session.config.client_secret.reveal()}")

    assert fake_fleet(1).each(work).reasons == {"t1": "ValueError: oh ***"}


def test_the_value_of_a_failed_tenant_is_missing_with_the_reason() -> None:
    def work(session: Session) -> None:
        raise KeyError("total")

    result = fake_fleet(1).each(work)
    assert "t1" not in result
    assert result.get("t1") is None
    with pytest.raises(KeyError, match="t1 failed: KeyError: 'total'"):
        result["t1"]
    with pytest.raises(KeyError, match=r"^'t9'$"):
        result["t9"]


@pytest.mark.parametrize("sessions", [["nsw"], "nsw", 5])
def test_sessions_without_names_are_refused(sessions: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"has no names\. Name each tenant"):
        Fleet(sessions=sessions)


def test_an_error_without_words_has_its_name() -> None:
    def work(session: Session) -> None:
        raise ValueError

    assert fake_fleet(1).each(work).reasons == {"t1": "ValueError"}


def endless(*_: Any) -> Any:
    endless.page = getattr(endless, "page", 0) + 1  # type: ignore[attr-defined]
    first = endless.page * 1000  # type: ignore[attr-defined]
    return {"data": [{"id": first + n} for n in range(1000)], "hasMore": True}


def test_memory_is_bounded_and_leaving_early_ends_the_threads() -> None:
    sender = FakeSender(endless)
    fleet = Fleet(sessions={"t1": session_on(sender, tenant_id=1)})
    stream = iter(fleet.rows("jobs", workers=1))
    assert next(stream)["tenant"] == "t1"
    del stream
    for thread in threading.enumerate():
        if thread.name.startswith("servicepytan-fleet"):
            thread.join(30)
            assert not thread.is_alive()
    assert len(sender.sent) <= 4  # 16 chunks of 100 rows wait in line at most


def test_a_limit_is_for_all_together() -> None:
    fleet = fake_fleet(3)
    assert len(list(fleet.rows("jobs", limit=5))) == 5
    assert list(fleet.rows("jobs", limit=0)) == []
    with pytest.raises(InvalidArgument, match="limit=-1"):
        fleet.rows("jobs", limit=-1)
    with pytest.raises(InvalidArgument, match="limit=-1"):
        Fleet(sessions={"bad": {"SERVICETITAN_TENANT_ID": "x"}}).rows("jobs", limit=-1)


def test_a_tenant_that_fails_midway_leaves_the_rows_before() -> None:
    def broken(method: str, path: str, query: dict[str, str]) -> Any:
        rows = [{"id": int(query["page"])}]
        return {"data": rows, "hasMore": True} if query["page"] == "1" else {"no": "page"}

    stream = fake_fleet(2, t1=broken).rows("jobs")
    rows = list(stream)
    assert [row["id"] for row in rows if row["tenant"] == "t1"] == [1]
    assert len([row for row in rows if row["tenant"] == "t2"]) == 2
    assert set(stream.failed) == {"t1"}


def test_a_column_of_that_name_is_not_overwritten() -> None:
    fleet = fake_fleet(1, t1=lambda *_: {"data": [{"id": 1, "tenant": {"id": 5}}]})
    said = r"'tenant' themselves; choose another tenant_column\."
    with pytest.raises(InvalidArgument, match=said):
        fleet.rows("business_units")  # known before any request
    with pytest.raises(InvalidArgument, match="'jobStatus' themselves"):
        fleet.rows("jobs", tenant_column="jobStatus")
    with pytest.raises(InvalidArgument, match=said):
        list(fleet.rows("jobs"))
    (row,) = fleet.rows("business_units", tenant_column="profile")
    assert row == {"profile": "t1", "profile_id": "1", "id": 1, "tenant": {"id": 5}}
    assert _add_tenant(7, {"tenant": "t1"}) == {"tenant": "t1", "value": 7}


@pytest.mark.parametrize("name", ["jobs", "jpm.jobs", "jobs.list", "jpm.jobs.list"])
def test_a_list_goes_by_its_names(name: str) -> None:
    assert len(list(fake_fleet(1).rows(name))) == 2


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("jbs", "Did you mean 'jobs'"),
        ("jobs.get", "is no operation for list; it is one for get"),
        ("jobs.cancel", "for list"),
    ],
)
def test_what_is_no_list_is_refused_before_any_request(name: str, words: str) -> None:
    with pytest.raises(InvalidArgument, match=words):
        fake_fleet(1).rows(name)


def test_a_wrong_filter_is_refused_before_any_request() -> None:
    with pytest.raises(InvalidArgument, match="job_status"):
        fake_fleet(1).rows("jobs", job_statuss="Completed")
    with pytest.raises(InvalidArgument, match="job_status"):
        fake_fleet(1).rows("jobs", job_status="Complete")


def failed(resource: str, error: Optional[Exception]) -> ResourceOutcome:
    return ResourceOutcome(resource, f"x.{resource}.list", "full", error=error)


def stand_in(monkeypatch: pytest.MonkeyPatch, sync: Callable[..., Any]) -> None:
    module: Any = ModuleType("servicepytan.export")
    module.sync = sync
    monkeypatch.setitem(sys.modules, "servicepytan.export", module)


def test_each_tenant_is_synced_into_its_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lost = ValueError("no answer")

    def sync(session: Session, resources: Any, to: Path, **options: Any) -> SyncReport:
        asked.append((resources, {**options, "stop": None}))
        if session.tenant_id == "2":
            raise ValueError("no room")
        broken = [failed("jobs", lost), failed("calls", ValueError("x")), failed("bins", lost)]
        outcomes = broken if session.tenant_id == "3" else [failed("jobs", None)]
        return SyncReport(to.relative_to(tmp_path).as_posix(), "csv", tuple(outcomes))

    asked: list[Any] = []
    stand_in(monkeypatch, sync)
    fleet = fake_fleet(3)
    result = fleet.sync((name for name in ["jobs"]), tmp_path, format="csv", check=False)
    assert asked == [(["jobs"], {"format": "csv", "check": False, "stop": None})] * 3
    assert [(name, report.to) for name, report in result.items()] == [("t1", "t1"), ("t3", "t3")]
    assert result.reasons == {
        "t2": "ValueError: no room",
        "t3": "3 of 3 failed: jobs, bins: no answer; calls: x. The next run loads the failed"
        " resources again.",
    }
    assert isinstance(result.failed["t3"], SyncFailed)
    assert result.failed["t3"].report is result["t3"]
    assert result.failed["t3"].__cause__ is lost
    assert repr(result).startswith(
        "<FleetResult: 2 of 3 failed: t2: ValueError: no room; t3: 3 of 3 failed"
    )


def test_a_sync_raises_when_a_tenant_failed_and_the_others_are_done(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def sync(session: Session, resources: Any, to: Path, **options: Any) -> SyncReport:
        error = ValueError("no answer") if session.tenant_id == "2" else None
        return SyncReport(str(to), "jsonl", (failed("jobs", error),))

    stand_in(monkeypatch, sync)
    with pytest.raises(FleetError, match=r"^1 tenant failed:\n  t2: 1 of 1 failed: jobs: no") as it:
        fake_fleet(3).sync("all", tmp_path)
    assert {name: report.ok for name, report in it.value.result.items()} == {
        "t1": True,
        "t2": False,
        "t3": True,
    }
    assert pickle.loads(pickle.dumps(it.value)).result is None
    assert fake_fleet(1).sync("all", tmp_path)["t1"].ok


def test_an_interrupted_sync_tells_what_of_each_tenant_is_saved(tmp_path: Path) -> None:
    with ExitStack() as stack:
        made = {
            name: stack.enter_context(Sandbox(jobs=60, feed_page_size=20, tenant_id=tenant))
            for name, tenant in (("nsw", 1), ("vic", 2))
        }
        fleet = Fleet(sessions={name: sandbox.session() for name, sandbox in made.items()})
        stop = threading.Event()
        came: set[int] = set()

        def interrupt(progress: Any) -> None:
            came.add(threading.get_ident())
            if len(came) == 2:
                stop.set()
            assert stop.wait(LONG)

        with pytest.raises(SyncInterrupted) as caught:
            fleet.sync(["jobs"], tmp_path, stop=stop, progress=interrupt)
        assert str(caught.value) == (
            "Interrupted. nsw: Saved in this run: jobs (20 rows so far). vic: Saved in this run:"
            " jobs (20 rows so far). The next run brings the rest."
        )
        assert set(caught.value.report) == {"nsw", "vic"}
        again = fleet.sync(["jobs"], tmp_path)
        assert {name: report.rows for name, report in again.items()} == {"nsw": 40, "vic": 40}


@pytest.mark.parametrize(("name", "options"), [("jbos", {}), ("jobs", {"format": "xml"})])
def test_what_is_wrong_for_all_tenants_is_refused(
    name: str, options: dict[str, Any], tmp_path: Path
) -> None:
    with pytest.raises(InvalidArgument, match=name if not options else "xml"):
        fake_fleet(2).sync(name, tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["out.sqlite", "out.csv"])
@pytest.mark.parametrize("format", [None, "sqlite"])
def test_a_fleet_is_synced_into_a_folder(name: str, format: Any, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match=f"{name}' is the name of a file. Name a folder"):
        fake_fleet(2).sync("jobs", tmp_path / name, format=format)


@pytest.mark.parametrize("names", [("a", "A"), ("a/b", "a\\b"), ("..", "x")])
def test_no_two_tenants_share_a_folder(names: tuple[str, ...], tmp_path: Path) -> None:
    fleet = Fleet(sessions=dict.fromkeys(names, session_on(FakeSender())))
    with pytest.raises(InvalidArgument, match="folder of its own"):
        fleet.sync("jobs", tmp_path)


def test_a_closed_channel_takes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("servicepytan._threads.channel.WAKE_SECONDS", 0.001)
    channel: BoundedChannel[int] = BoundedChannel(1)
    channel.put(1)
    closer = threading.Timer(0.01, channel.close)
    closer.start()
    with pytest.raises(ChannelClosed):
        channel.put(2)


async def awaited(session: Session) -> int:
    return 1


@pytest.mark.parametrize(
    ("work", "message"),
    [
        (5, "work=5 cannot be called"),
        (awaited, "is a coroutine or a generator: calling it does nothing"),
        (lambda session: (yield), "is a coroutine or a generator"),
    ],
)
def test_work_that_would_never_run_is_refused(work: Any, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        fake_fleet(2).each(work)
