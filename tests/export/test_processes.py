"""Syncs whose resources are read in child processes."""

from __future__ import annotations

import io
import logging
import os
import pickle
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from logging.handlers import QueueHandler
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan import (
    AuthenticationError,
    InvalidArgument,
    RateLimit,
    RetryPolicy,
    ServerError,
    Session,
    SyncError,
    SyncFailed,
    SyncInterrupted,
    shape,
)
from servicepytan.export import Progress, sync
from servicepytan.export.checkpoint import Checkpoint
from servicepytan.export.plan import plans
from servicepytan.export.processes import parent
from servicepytan.export.processes.child import picklable, take_share
from servicepytan.export.processes.messages import (
    READY,
    RateShare,
    await_ready,
    packed,
    receive,
    send,
)
from servicepytan.export.reader import ReadRequest
from servicepytan.export.state import DestinationSettings, ResourceState
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FIRST_FORMATS, Time
from tests.export.reading import rows_at, same
from tests.export.test_sync import FIVE, counts, run, source
from tests.waiting import until

ROOT = Path(__file__).parents[2]
on_linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")


def children_of(pid: int) -> dict[int, str]:
    """The child processes of a process, each with its command line."""
    children = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            state, parent_id = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            if int(parent_id) == pid and state != "Z":
                children[int(folder.name)] = (folder / "cmdline").read_text()
    return children


def readers() -> list[int]:
    """The processes that read for this one."""
    mine = children_of(os.getpid()).items()
    return [pid for pid, command in mine if "export.processes" in command]


@pytest.mark.parametrize("format", FIRST_FORMATS)
def test_they_bring_what_one_process_brings(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    first = run(sandbox, tmp_path / "two", format, at, processes=2)
    alone = run(sandbox, tmp_path / "one", format, at)
    assert counts(first) == counts(alone)
    assert [(o.notes, o.raw_rows, o.keeps_json) for o in first.outcomes] == [
        (o.notes, o.raw_rows, o.keeps_json) for o in alone.outcomes
    ]
    sandbox.session().jobs.update(300000007, {"summary": "Bring a ladder"})
    at.pass_(minutes=20)
    assert counts(run(sandbox, tmp_path / "two", format, at, processes=2))["jobs"] == 1
    for resource in FIVE:
        same(tmp_path / "two", format, resource, source(sandbox, resource))


@pytest.mark.slow
@pytest.mark.parametrize("format", ["jsonl", "csv", "parquet", "sqlite", "duckdb"])
@pytest.mark.parametrize(
    "options",
    [
        {"flat": True, "tenant_column": "tenant", "processes": 3},
        {"full": True, "processes": 9},
        {"shape": ["flatten", "join=businessUnit"], "columns": {"jobs": ["businessUnitName"]}},
        {"money": "float", "since": "2020-01-01", "include_recent_changes": True, "workers": 3},
    ],
)
def test_all_options_go_with_them(
    format: str, options: Any, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    names = ["jobs"] if "columns" in options else ["jobs", "invoices", "zones"]
    for place, more in (("two", {"processes": 2, **options}), ("one", {**options, "processes": 1})):
        report = run(sandbox, tmp_path / place, format, at, resources=names, **more)
        assert report.rows
    for name in names:
        assert rows_at(tmp_path / "two", format, name) == rows_at(tmp_path / "one", format, name)


def test_progress_comes_as_usual(sandbox: Sandbox, tmp_path: Path) -> None:
    seen: list[Progress] = []
    sync(sandbox.session(), ["jobs", "zones"], tmp_path, processes=2, progress=seen.append)
    ends = {at.resource: at.rows for at in seen if at.ended}
    assert ends == {"jobs": 60, "zones": len(source(sandbox, "zones"))}
    assert [at.rows for at in seen if at.resource == "jobs"] == [20, 40, 60, 60]
    assert {at.total for at in seen if at.resource == "zones"} == {ends["zones"]}


@on_linux
def test_they_end_with_the_run_and_show_no_secret(sandbox: Sandbox, tmp_path: Path) -> None:
    commands: list[str] = []

    def look(_: Progress) -> None:
        for pid in readers():
            for name in ("cmdline", "environ"):
                with suppress(OSError):
                    commands.append(Path(f"/proc/{pid}/{name}").read_text())

    sync(sandbox.session(), ["jobs", "customers"], tmp_path, processes=2, progress=look)
    assert commands
    assert not readers()
    for secret in (sandbox.client_secret, sandbox.app_key, sandbox.client_id):
        assert secret not in "".join(commands)


class TestFailures:
    def test_one_resource_that_fails_does_not_stop_the_others(
        self, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        session = sandbox.session(retry=RetryPolicy(attempts=1))
        sandbox.fail_next(500, times=1, path="/jpm/v2/tenant/{tenant}/export/jobs")
        names = ["jobs", "customers", "zones"]
        with pytest.raises(SyncFailed) as caught:
            sync(session, names, tmp_path, processes=2)
        [failed] = caught.value.report.failed
        assert failed.resource == "jobs"
        assert type(failed.error) is ServerError
        assert failed.error.status == 500
        assert "child.py" in str(failed.error.__cause__)
        assert sync(session, names, tmp_path, processes=2).rows == 60

    def test_a_wrong_secret_is_told_once(self, sandbox: Sandbox, tmp_path: Path) -> None:
        session = sandbox.session(client_secret="wrong-and-long-enough")
        report = sync(session, ["jobs", "zones", "customers"], tmp_path, processes=2, check=False)
        assert [type(outcome.error) for outcome in report.outcomes] == [AuthenticationError] * 3
        assert sandbox.token_requests <= 4

    @on_linux
    def test_a_process_that_is_killed_fails_its_resource(self, tmp_path: Path) -> None:
        killed: list[int] = []
        alone = threading.Lock()

        def kill(_: Progress) -> None:
            with alone:
                if not killed:
                    killed.extend(readers())
                    for pid in killed:
                        os.kill(pid, signal.SIGKILL)

        names = ["jobs", "customers", "zones"]
        with Sandbox(jobs=60, feed_page_size=20, latency=0.3) as slow:
            session = slow.session()
            report = sync(session, names, tmp_path, processes=2, progress=kill, check=False)
            assert 1 <= len(report.failed) <= len(killed) == 2
            for outcome in report.failed:
                assert "The process that reads it was ended by SIGKILL." in outcome.reason
            assert sync(session, names, tmp_path, processes=2).ok
            for resource in names:
                same(tmp_path, "jsonl", resource, source(slow, resource))

    def test_none_can_be_started(
        self, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: Any, **__: Any) -> Any:
            raise BlockingIOError(11, "Resource temporarily unavailable")

        monkeypatch.setattr("subprocess.Popen", refuse)
        report = sync(sandbox.session(), ["jobs"], tmp_path, processes=2, check=False)
        assert "No process can be started" in report.failed[0].reason
        assert "fewer processes" in report.failed[0].reason

    def test_one_that_does_not_get_to_its_work(
        self, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(parent, "_START", "raise SystemExit(3)")
        report = sync(sandbox.session(), ["jobs"], tmp_path, processes=2, check=False)
        assert "The process that reads it ended with code 3; its" in report.failed[0].reason

    @pytest.mark.parametrize(
        ("code", "words"),
        [
            (0, "ended with code 0; its messages are on standard error."),
            (-signal.SIGTERM, "was ended by SIGTERM."),
            (-9, "was ended by SIGKILL. If memory is short, use fewer processes."),
            (-200, "was ended by signal 200."),
        ],
    )
    def test_the_end_of_a_process_in_words(self, code: int, words: str) -> None:
        assert parent._ending(code) == words


class TestInterruptions:
    @pytest.mark.parametrize("format", FIRST_FORMATS)
    def test_another_thread_may_stop_it(
        self, format: str, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        stop = threading.Event()
        with pytest.raises(SyncInterrupted) as caught:
            sync(
                sandbox.session(),
                ["jobs"],
                tmp_path,
                format=format,
                processes=2,
                stop=stop,
                progress=lambda _: stop.set(),
            )
        assert "Saved in this run: jobs (20 rows so far)." in str(caught.value)
        assert sync(sandbox.session(), "jobs", tmp_path, format=format, processes=2).rows == 40

    def test_a_wait_for_an_answer_is_cut_short(self, tmp_path: Path) -> None:
        stop = threading.Event()
        with Sandbox(latency=30) as slow, pytest.raises(SyncInterrupted):
            threading.Timer(1.0, stop.set).start()
            sync(slow.session(), ["jobs", "zones"], tmp_path, processes=2, stop=stop)

    @on_linux
    @pytest.mark.slow
    @pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
    @pytest.mark.parametrize("forks", [False, True])
    def test_they_end_when_the_run_is_killed(
        self, end: signal.Signals, forks: bool, tmp_path: Path
    ) -> None:
        program = (
            "import os, sys, threading, time\n"
            "from servicepytan import Session\n"
            "from servicepytan.export import sync\n"
            "def fork():\n"
            "    if os.fork() == 0:\n"
            "        time.sleep(20)\n"
            "        os._exit(0)\n"
            "if sys.argv[2] == 'forks':\n"
            "    threading.Timer(1, fork).start()\n"
            "sync(Session(), ['jobs', 'zones'], sys.argv[1], processes=2)\n"
        )
        with Sandbox(latency=30) as slow:
            process = subprocess.Popen(
                [sys.executable, "-c", program, str(tmp_path / "out"), "forks" if forks else ""],
                env={**os.environ, **slow.environ(), "PYTHONPATH": str(ROOT)},
                stderr=subprocess.DEVNULL,
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
            )
            until(lambda: slow.connections >= 2)
            until(lambda: len(children_of(process.pid)) == 2 + forks)
            children = {
                pid: command
                for pid, command in children_of(process.pid).items()
                if "export.processes" in command
            }
            assert len(children) == 2
            process.send_signal(end)
            process.wait()
            until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in children))


class TestRefusals:
    @pytest.mark.parametrize("number", [0, -1, 1.5, "2", True, None])
    def test_a_number_that_is_none(self, number: Any, sandbox: Sandbox, tmp_path: Path) -> None:
        with pytest.raises(InvalidArgument, match="processes="):
            sync(sandbox.session(), "jobs", tmp_path, processes=number)

    def test_observers(self, sandbox: Sandbox, tmp_path: Path) -> None:
        session = sandbox.session(observers=[print])
        with pytest.raises(InvalidArgument, match="observers of this session"):
            sync(session, "jobs", tmp_path, processes=2)
        assert sync(session.with_options(observers=()), "jobs", tmp_path, processes=2).rows == 60

    def test_a_session_of_a_class_that_cannot_be_imported(
        self, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        class Own(Session):
            pass

        own = Own._over(sandbox.session().config, Own._transport_of(sandbox.session().config))
        with pytest.raises(InvalidArgument, match=r"Own'.* Define its classes in a module"):
            sync(own, "jobs", tmp_path, processes=2)

    def test_what_only_the_script_has(self, sandbox: Sandbox, tmp_path: Path) -> None:
        script = """
import datetime
import sys
from servicepytan import RetryPolicy, Session, shape
from servicepytan.export import sync

class Own(Session):
    pass

class Retries(RetryPolicy):
    pass

class Zone(datetime.tzinfo):
    def utcoffset(self, moment):
        return datetime.timedelta(hours=1)

def tried(session, **options):
    try:
        print(sync(session, "jobs", sys.argv[1], processes=2, **options).rows)
    except Exception as error:
        print(type(error).__name__, error)

tried(Own())
tried(Session(retry=Retries()))
tried(Session(), shape=[shape.local_times(Zone())])
tried(Session())
"""
        own, retries, zone, plain = scripted(script, sandbox, tmp_path).splitlines()
        assert own.startswith("InvalidArgument processes= starts processes that cannot import Own")
        for line in (retries, zone):
            assert "processes= cannot send this session, or a shape, to other processes" in line
            assert "Define its classes in a module that can be imported" in line
        assert plain == "60"

    def test_a_shape_that_cannot_be_pickled(self, sandbox: Sandbox, tmp_path: Path) -> None:
        class Zone(ZoneInfo):
            """A zone that no other process can have."""

        report = sync(
            sandbox.session(), "jobs", tmp_path, processes=2, check=False,
            shape=[shape.local_times(Zone("America/New_York"))]
        )  # fmt: skip
        assert type(report.failed[0].error) is InvalidArgument
        assert not readers()

    @pytest.mark.parametrize(("name", "value"), [("frozen", True), ("executable", "")])
    def test_a_program_without_an_interpreter(
        self, name: str, value: Any, sandbox: Sandbox, tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch
    ) -> None:  # fmt: skip
        monkeypatch.setattr(sys, name, value, raising=False)
        with pytest.raises(InvalidArgument, match="no interpreter"):
            sync(sandbox.session(), "jobs", tmp_path, processes=2)
        assert not tmp_path.joinpath("jobs").exists()


def scripted(script: str, sandbox: Sandbox, to: Path, **environ: str) -> str:
    """What a script prints; the sandbox is its server, and the folder its argument."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(to / "out")],
        env={**os.environ, **sandbox.environ(), "PYTHONPATH": str(ROOT), **environ},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


class TestStart:
    def test_what_their_start_prints_does_no_harm(self, sandbox: Sandbox, tmp_path: Path) -> None:
        (tmp_path / "sitecustomize.py").write_text("print('hello from the start', flush=True)")
        script = (
            "import sys\n"
            "from servicepytan import Session\n"
            "from servicepytan.export import sync\n"
            "print(sync(Session(), 'jobs', sys.argv[1], processes=2).rows)\n"
        )
        places = os.pathsep.join([str(tmp_path), str(ROOT)])
        assert scripted(script, sandbox, tmp_path, PYTHONPATH=places).endswith("60\n")

    def test_their_interpreters_have_the_flags_of_ours(
        self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        commands: list[list[str]] = []

        def noted(command: list[str], **_: Any) -> Any:
            commands.append(command)
            raise OSError("enough")

        flags = SimpleNamespace(isolated=1, ignore_environment=1, no_user_site=1, no_site=0)
        monkeypatch.setattr(sys, "flags", flags)
        monkeypatch.setattr("subprocess.Popen", noted)
        with pytest.raises(SyncError):
            parent.ReaderProcesses(sandbox.session()).take()
        assert commands[0][1:5] == ["-I", "-E", "-s", "-c"]


def jobs_of(sandbox: Sandbox) -> ReadRequest:
    """A request of all jobs for JSON Lines."""
    [plan] = plans("jobs")
    settings = DestinationSettings(sandbox.tenant_id, "production", "jsonl")
    return ReadRequest(plan, Checkpoint(), ResourceState(plan.operation.name), settings)


class TestReuse:
    @on_linux
    def test_a_reading_that_is_not_needed_to_its_end_leaves_its_process(
        self, sandbox: Sandbox
    ) -> None:
        processes, request = parent.ReaderProcesses(sandbox.session()), jobs_of(sandbox)
        for _ in range(3):
            batches = processes.reader(request).batches()
            assert next(batches).chunk.rows == 20
            del batches
            assert len(readers()) == 1
        assert sum(batch.chunk.rows for batch in processes.reader(request).batches()) == 60
        assert len(readers()) == 1
        processes.close()
        assert sandbox.token_requests == 1

    @on_linux
    def test_an_error_in_this_process_ends_the_other(
        self, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(_: Any) -> Any:
            raise ValueError("odd")

        monkeypatch.setattr(parent, "receive", fail)
        processes = parent.ReaderProcesses(sandbox.session())
        with pytest.raises(ValueError, match="odd"):
            next(processes.reader(jobs_of(sandbox)).batches())
        assert not readers()

    def test_the_run_itself_requests_nothing(self, sandbox: Sandbox, tmp_path: Path) -> None:
        sync(sandbox.session(), ["zones"], tmp_path, processes=2, progress=lambda _: None)
        assert sandbox.token_requests == 1


def test_log_records_come_to_this_process(
    sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.fail_next(503, times=1, path="/jpm/v2/tenant/{tenant}/export/jobs", retry_after=0)
    with caplog.at_level(logging.DEBUG, "servicepytan"):
        sync(sandbox.session(), "jobs", tmp_path, processes=2)
    texts = [record.getMessage() for record in caplog.records if record.process != os.getpid()]
    assert any("503" in text for text in texts)
    assert sandbox.client_secret not in caplog.text
    caplog.clear()
    with caplog.at_level(logging.ERROR, "servicepytan"):
        sync(sandbox.session(), "jobs", tmp_path, processes=2)
    assert not caplog.records


def test_logging_that_is_disabled_stays_so(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records: list[logging.LogRecord] = []
    handler = QueueHandler(SimpleNamespace(put_nowait=records.append))
    logger = logging.getLogger("servicepytan")
    monkeypatch.setattr(logger, "handlers", [handler])
    monkeypatch.setattr(logger, "level", logging.DEBUG)
    logging.disable(logging.CRITICAL)
    try:
        sync(sandbox.session(), "jobs", tmp_path, processes=2)
    finally:
        logging.disable(logging.NOTSET)
    assert not records


class TestShares:
    def test_those_that_read_share_the_rate_equally(
        self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        shares: list[float] = []
        ask = parent._ReaderProcess.ask

        def noted(process: Any, message: Any) -> None:
            sent = receive(io.BytesIO(b"".join(message)))
            shares.extend([sent.share] if isinstance(sent, RateShare) else [])
            ask(process, message)

        monkeypatch.setattr(parent._ReaderProcess, "ask", noted)
        processes = parent.ReaderProcesses(sandbox.session())
        first, second, third = (processes.take() for _ in range(3))
        assert shares == [1, *[1 / 2] * 2, *[1 / 3] * 3]
        shares.clear()
        processes.give_back(first, is_idle=True)
        processes.give_back(second, is_idle=False)
        assert shares == [1 / 2, 1 / 2, 1]
        shares.clear()
        assert processes.take() is first
        assert shares == [1 / 2] * 2
        processes.close()
        processes.give_back(third, is_idle=False)
        with pytest.raises(SyncError, match="over"):
            processes.take()

    @pytest.mark.parametrize(
        ("limit", "share", "interval"),
        [
            (RateLimit(40), 0.25, RateLimit(10).interval),
            (RateLimit(40, share=0.5), 0.5, RateLimit(10).interval),
            (RateLimit(40), 1, RateLimit(40).interval),
            (None, 0.5, 0),
        ],
    )
    def test_a_session_takes_its_share(
        self, limit: Any, share: float, interval: float, sandbox: Sandbox
    ) -> None:
        session = sandbox.session(rate_limit=limit)
        for part in (0.125, share):
            take_share(session, part)
        assert session._transport.limiter._interval == interval
        assert session.config.rate_limit == limit

    def test_a_limit_in_redis_stays(self) -> None:
        redis = RateLimit(redis="redis://127.0.0.1:1/0")
        assert redis.part(0.5) is redis


values: Any = st.recursive(
    st.none() | st.integers() | st.text() | st.binary() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("messages") / "pipe"


class TestMessages:
    @given(messages=st.lists(values, max_size=4), buffers=st.lists(st.binary(), max_size=5))
    def test_they_arrive_as_they_were_sent(
        self, messages: list[Any], buffers: list[bytes], file: Path
    ) -> None:
        sent = [*messages, list(map(pickle.PickleBuffer, buffers)), "end"]
        with open(file, "wb") as stream:
            for message in sent:
                send(stream, packed(message))
        with open(file, "rb") as stream:
            came = [receive(stream) for _ in sent]
            with pytest.raises(EOFError):
                receive(stream)
        assert came[: len(messages)] == messages
        assert list(map(bytes, came[-2])) == buffers

    @given(cut=st.integers(1, 200))
    def test_one_that_was_cut_off_is_no_message(self, cut: int, file: Path) -> None:
        with open(file, "wb") as stream:
            send(stream, packed([pickle.PickleBuffer(b"x" * 100), "text"]))
        whole = file.read_bytes()
        with pytest.raises(EOFError):
            receive(io.BytesIO(whole[: max(0, len(whole) - cut)]))

    @pytest.mark.parametrize("before", [b"", b"printed", b"a\nb\n", b"x" * 100_000])
    def test_what_was_printed_before_them_is_skipped(self, before: bytes) -> None:
        stream = io.BytesIO(before + READY + b"".join(packed("first")))
        await_ready(stream)
        assert receive(stream) == "first"
        with pytest.raises(EOFError):
            await_ready(io.BytesIO(before))


class Odd(Exception):
    """An error that needs two arguments, so that a copy of it cannot be made from its text."""

    def __init__(self, what: str, why: str) -> None:
        super().__init__(f"{what}, {why}")


def test_an_error_that_cannot_be_sent_keeps_its_text() -> None:
    sent = picklable(Odd("this", "that"))
    assert type(sent) is SyncError
    assert str(sent) == "Odd: this, that"
    error = ValueError("plain")
    assert picklable(error) is error
