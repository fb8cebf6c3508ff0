"""What an interrupted sync has saved, and that it says so, in each format and at each moment."""

from __future__ import annotations

import errno
import threading
from pathlib import Path
from typing import Any

import pytest

from servicepytan import SyncInterrupted
from servicepytan.export import Progress, SyncReport, sync
from servicepytan.export import run as running
from servicepytan.export.checkpoint import Checkpoint
from servicepytan.export.destinations import database
from servicepytan.export.destinations.base import Chunk
from servicepytan.export.extractor import Batch, Extractor
from servicepytan.export.report import Interrupted, ResourceOutcome
from servicepytan.export.state import read_state
from servicepytan.export.transfer import Stopped, Transfer
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FIRST_FORMATS, FORMATS, Time
from tests.export.reading import rows_at, same
from tests.export.test_sync import source
from tests.fakes import FakeSender, session_on
from tests.waiting import LONG

REST = "The next run brings the rest."


def interrupted(session: Any, resources: Any, to: Path, **options: Any) -> SyncInterrupted:
    """A run that is interrupted."""
    with pytest.raises(SyncInterrupted) as caught:
        sync(session, resources, to, **options)
    return caught.value


def after(pages: int) -> Any:
    """A progress that interrupts once so many pages have come."""

    def watch(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == pages:
            raise KeyboardInterrupt

    seen: list[Progress] = []
    return watch


@pytest.mark.parametrize("format", FIRST_FORMATS)
@pytest.mark.parametrize("resource", ["jobs", "jobs.list"])
def test_the_rows_at_hand_are_saved_and_the_next_run_goes_on(
    resource: str, format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    name = resource.replace(".", "_")
    session = sandbox.session(page_size=20)
    options: dict[str, Any] = {"format": format, "clock": at.clock()}
    error = interrupted(session, resource, tmp_path, workers=1, progress=after(2), **options)
    came = error.report.rows
    assert 0 < came < 60
    assert str(error) == f"Interrupted. Saved in this run: {name} ({came} rows so far). {REST}"
    assert isinstance(error, KeyboardInterrupt)
    assert len(rows_at(tmp_path, format, name)) == came
    rest = sync(session, resource, tmp_path, **options)
    assert 0 < rest.rows < 60
    every: list[Any] = session.jobs.list().all()
    same(tmp_path, format, resource, every if name == "jobs_list" else source(sandbox, "jobs"))


@pytest.mark.parametrize("format", FIRST_FORMATS)
@pytest.mark.parametrize(("resource", "full"), [("jobs", True), ("payment_types", False)])
def test_what_replaces_all_is_saved_at_its_end_only(
    resource: str, full: bool, format: str, sandbox: Sandbox, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(database, "BATCH", 10)
    session = sandbox.session(page_size=20)
    options: dict[str, Any] = {"format": format, "full": full, "workers": 1}
    error = interrupted(session, resource, tmp_path, progress=after(2), **options)
    assert str(error) == f"Interrupted. This run saved nothing. {REST}"
    assert sync(session, resource, tmp_path, **options).rows == 60
    before = rows_at(tmp_path, format, resource)
    error = interrupted(session, resource, tmp_path, progress=after(2), **options)
    assert str(error) == f"Interrupted. This run saved nothing. {REST}"
    assert rows_at(tmp_path, format, resource) == before


@pytest.mark.parametrize("format", FORMATS)
def test_each_resource_is_told_apart(
    format: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some are complete, some failed, some have rows at hand, some wait for an answer."""
    come = threading.Event()
    left = threading.Event()

    def batches(self: Extractor, plan: Any, *_: Any, **__: Any) -> Any:
        if plan.name == "customers":
            raise ValueError("odd")
        yield Batch([{"id": 1}, {"id": 2}], "token 1")
        if plan.name == "locations":
            yield Batch([{"id": 3}], "token 2")
            come.set()
            left.wait(LONG)
        if plan.name == "bookings":
            assert come.wait(LONG)
            raise KeyboardInterrupt

    monkeypatch.setattr(Extractor, "batches", batches)
    monkeypatch.setattr(running, "CLOSE_SECONDS", 0.1)
    names = ["jobs", "customers", "locations", "bookings", "zones"]
    error = interrupted(
        session_on(FakeSender()), names, tmp_path, format=format, workers=2, clock=at.clock()
    )
    left.set()
    assert str(error) == (
        "Interrupted. Saved in this run: jobs (2 rows, complete), locations (3 rows so far),"
        f" bookings (2 rows so far). Nothing of customers, zones. customers: odd {REST}"
    )
    assert [len(rows_at(tmp_path, format, name)) for name in ("jobs", "locations", "bookings")] == [
        2,
        3,
        2,
    ]


def test_what_was_saved_on_the_way_counts_when_the_rest_cannot_be(
    sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "SAVE_ROWS", 20)
    watch = after(3)

    def fill_the_disk(progress: Progress) -> None:
        try:
            watch(progress)
        except KeyboardInterrupt:
            monkeypatch.setattr("os.fsync", fail)
            raise

    def fail(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    sandbox._app.options = sandbox._app.options._replace(feed_page_size=15)
    error = interrupted(sandbox.session(), "jobs", tmp_path, progress=fill_the_disk)
    monkeypatch.undo()
    assert error.report.rows == 30
    assert str(error).startswith("Interrupted. Saved in this run: jobs (30 rows so far). jobs: ")
    assert "No space left on device" in str(error)
    assert len(rows_at(tmp_path, "jsonl", "jobs")) == 30
    assert sync(sandbox.session(), "jobs", tmp_path).rows == 30


def test_a_broken_walk_goes_on_before_rows_that_may_be_missing(
    tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    def batches(*_: Any, **__: Any) -> Any:
        for day, note in ((1, ""), (2, "Rows moved."), (3, "")):
            yield Batch([{"id": day}], created=f"2026-01-0{day}T00:00:00Z", note=note)
        raise KeyboardInterrupt

    monkeypatch.setattr(Extractor, "batches", batches)
    error = interrupted(session_on(FakeSender()), "zones", tmp_path, clock=at.clock())
    assert error.report.rows == 3
    state = read_state((tmp_path / "zones" / "_state.json").read_text(), "state")
    assert state.checkpoint.walk is not None
    assert state.checkpoint.walk.created == "2026-01-01T00:00:00Z"


@pytest.mark.parametrize("format", FORMATS)
def test_another_thread_may_stop_it(format: str, sandbox: Sandbox, tmp_path: Path) -> None:
    stop = threading.Event()
    error = interrupted(
        sandbox.session(), ["jobs", "zones"], tmp_path, format=format, workers=1, stop=stop,
        progress=lambda at: stop.set(),
    )  # fmt: skip
    assert str(error) == (
        f"Interrupted. Saved in this run: jobs (20 rows so far). Nothing of zones. {REST}"
    )
    assert sync(sandbox.session(), "jobs", tmp_path, format=format).rows == 40


def test_a_run_that_was_done_before_it_was_stopped_is_done(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    stop = threading.Event()

    def end(progress: Progress) -> None:
        if progress.ended:
            stop.set()

    assert sync(sandbox.session(), "zones", tmp_path, stop=stop, progress=end).ok
    error = interrupted(sandbox.session(), "jobs", tmp_path, stop=stop)
    assert str(error) == f"Interrupted. This run saved nothing. {REST}"


def test_an_interrupt_before_the_run_is_a_plain_one(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("servicepytan.export.run.open_destination", fail)
    with pytest.raises(KeyboardInterrupt) as caught:
        sync(sandbox.session(), "jobs", tmp_path)
    assert type(caught.value) is KeyboardInterrupt


class FakeSink:
    """Notes what is done to it; fails where it should."""

    def __init__(self, failing: str = "") -> None:
        self.did: list[str] = []
        self.failing = failing
        self.notes: list[str] = []

    def _do(self, what: str) -> None:
        self.did.append(what)
        if what == self.failing:
            raise ValueError(what)

    def write(self, chunk: Chunk) -> None:
        self._do("write")

    def save(self, checkpoint: Checkpoint) -> None:
        self._do(f"save {checkpoint.token}")

    def end(self, checkpoint: Checkpoint) -> None:
        self._do("end")

    def abandon(self) -> None:
        self._do("abandon")


def chunk_of(rows: int) -> Chunk:
    return Chunk(rows, (), None)


class TestTransfer:
    def begun(self, sink: FakeSink, *, replaced: bool = False) -> Transfer:
        return Transfer(sink, Checkpoint(), replaced=replaced)

    def test_closing_saves_behind_the_last_rows_once(self) -> None:
        sink = FakeSink()
        transfer = self.begun(sink)
        transfer.write(chunk_of(2), Checkpoint("one"))
        transfer.save()
        transfer.write(chunk_of(1), Checkpoint("two"))
        transfer.close(0)
        transfer.close(0)
        assert sink.did == ["write", "save one", "write", "save two", "abandon"]
        assert (transfer.saved, transfer.ended, transfer.unknown) == (3, False, False)
        for step in (lambda: transfer.write(chunk_of(1), Checkpoint()), transfer.save):
            with pytest.raises(Stopped):
                step()
        with pytest.raises(Stopped):
            transfer.end(Checkpoint())

    @pytest.mark.parametrize("replaced", [True, False])
    def test_nothing_at_hand_is_dropped(self, replaced: bool) -> None:
        sink = FakeSink()
        transfer = self.begun(sink, replaced=replaced)
        if replaced:
            transfer.write(chunk_of(1), Checkpoint("one"))
            transfer.save()
        transfer.close(0)
        assert sink.did[-1] == "abandon"
        assert transfer.saved == 0

    def test_the_end_stands(self) -> None:
        sink = FakeSink()
        transfer = self.begun(sink, replaced=True)
        transfer.write(chunk_of(1), Checkpoint("one"))
        transfer.end(Checkpoint())
        transfer.close(0)
        transfer.abandon()
        assert sink.did == ["write", "end"]
        assert (transfer.saved, transfer.ended) == (1, True)

    def test_rows_that_were_half_written_are_not_saved(self) -> None:
        sink = FakeSink("write")
        transfer = self.begun(sink)
        with pytest.raises(ValueError, match="write"):
            transfer.write(chunk_of(1), Checkpoint("one"))
        transfer.close(0)
        assert sink.did == ["write", "abandon"]

    def test_one_that_does_not_come_back_is_not_waited_for(self) -> None:
        sink = FakeSink()
        transfer = self.begun(sink)
        transfer._alone.acquire()
        transfer.close(0.001)
        assert transfer.unknown
        transfer._alone.release()
        with pytest.raises(Stopped):
            transfer.save()
        assert sink.did == []


def test_very_many_names_are_cut() -> None:
    outcomes = [
        ResourceOutcome(f"r{number}", "x", "feed", error=Interrupted("cut"))
        for number in range(1, 30)
    ]
    done = ResourceOutcome("done", "x", "feed", 1)
    report = SyncReport("out", "csv", (done, *outcomes))
    assert report.saved() == (
        "Saved in this run: done (1 row, complete). Nothing of r1, r2, r3, r4, r5, r6, r7, r8, r9,"
        " r10 and 19 more."
    )
