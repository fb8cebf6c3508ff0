"""A batch against the sandbox: checked first, in order, resumable, true after faults."""

from __future__ import annotations

import copy
import gc
import json
import os
import pickle
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan import BatchError, BatchResult, InvalidArgument, InvalidRows, RetryPolicy, Session
from servicepytan.batch import run
from servicepytan.core.outcomes import is_write
from servicepytan.endpoints.operations import operations
from servicepytan.sandbox import Faults, Sandbox
from tests.batch.bodies import (
    created,
    customer,
    customers,
    fill_disk_after_first_row,
    fill_disk_before_outcomes,
    overtaking_sandbox,
)
from tests.waiting import LONG, until

CREATE = "crm.customers.create"
CUSTOMERS = "/crm/v2/tenant/{tenant}/customers"
ONCE = RetryPolicy(attempts=1)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def session(sandbox: Sandbox) -> Iterator[Session]:
    with sandbox.session(rate_limit=None, retry=ONCE) as session:
        yield session


def answer(result: BatchResult[Any]) -> Any:
    assert result.answer is not None
    return result.answer


def writes(sandbox: Sandbox) -> int:
    return len(sandbox.applied)


def test_results_come_in_the_order_of_the_rows() -> None:
    with overtaking_sandbox() as sandbox, sandbox.session(rate_limit=None, retry=ONCE) as session:
        results = session.batch(CREATE, customers(30), workers=8).all()
    assert [result.row for result in results] == list(range(1, 31))
    assert {result.outcome for result in results} == {"applied"}
    assert [answer(result)["name"] for result in results] == [f"Batch {n}" for n in range(1, 31)]
    assert all(result.id == answer(result)["id"] for result in results)
    assert 1 < sandbox.most_in_flight <= 8


def test_nothing_is_sent_before_it_is_iterated(sandbox: Sandbox, session: Session) -> None:
    batch = session.batch(CREATE, iter(customers(3)), workers=1)
    assert (len(batch), batch.to_send, writes(sandbox)) == (3, 3, 0)
    assert next(batch).row == 1
    batch.close()
    assert list(batch) == []


def test_a_wrong_row_at_the_end_lets_none_go(sandbox: Sandbox, session: Session) -> None:
    bodies = [*customers(5), {"nam": "x"}, {**customer(7), "type": "Rural"}]
    with pytest.raises(InvalidRows) as caught:
        session.batch(CREATE, iter(bodies))
    assert list(caught.value.problems) == [6, 7]
    assert "Did you mean 'name'?" in caught.value.problems[6]
    assert "body.type='Rural'" in caught.value.problems[7]
    assert "Row 7: body.type" in str(caught.value)
    assert caught.value.outcome == "not_sent"
    assert writes(sandbox) == 0


def test_wrong_ids_are_found_beside_wrong_bodies(session: Session) -> None:
    rows: list[Any] = [(1, {"name": "x"}), ("x", {"name": "x"}), (2, {"nam": "x"}), 7]
    with pytest.raises(InvalidRows) as caught:
        session.batch("crm.customers.update", rows)
    assert list(caught.value.problems) == [2, 3, 4]
    assert "id='x' is not a whole number" in caught.value.problems[2]
    assert "7 is not (id, body)." in caught.value.problems[4]


def test_bodies_may_go_unchecked(session: Session) -> None:
    [result] = session.batch(CREATE, [{"nam": "x"}], check=False).all()
    assert (result.outcome, result.status) == ("not_applied", 400)
    assert result.trace_id


@pytest.mark.parametrize(
    ("name", "fact"),
    [
        ("jpm.jobs.list", "reads; a batch is for operations that change data"),
        ("jpm.jobs.get", "reads"),
        ("forms.job_attachments.upload", "uploads a file"),
        ("crm.customer.create", "There is no operation"),
    ],
)
def test_operations_that_are_none_for_a_batch(name: str, fact: str, session: Session) -> None:
    with pytest.raises(InvalidArgument, match=fact):
        session.batch(name, [1])


def test_updates_deletes_and_short_names(sandbox: Sandbox, session: Session) -> None:
    ids = [result.id for result in session.batch("customers.create", customers(3)).all()]
    rows = [(id, {"name": "Batch 9"}) for id in ids]
    assert session.batch("customers.update", rows).all()[2].id == ids[2]
    notes = session.batch("customers.create_note", [(id, {"text": "Hi"}) for id in ids]).all()
    places = [(id, answer(note)["id"]) for id, note in zip(ids, notes)]
    deleted = session.batch("customers.delete_note", places).all()
    assert [result.outcome for result in deleted] == ["applied"] * 3
    assert [result.id for result in deleted] == [note for _, note in places]


@pytest.mark.parametrize("form", [int, str])
def test_the_ids_of_a_batch_have_one_type(form: Any, session: Session) -> None:
    customer_id = session.batch(CREATE, customers(1)).all()[0].id
    rows = [(form(id), {"name": "Batch 9"}) for id in (99, customer_id)]
    results = session.batch("crm.customers.update", rows).all()
    assert [result.outcome for result in results] == ["not_applied", "applied"]
    assert [result.id for result in results] == [99, customer_id]


def test_path_parameters_that_all_rows_share(session: Session) -> None:
    [id] = [result.id for result in session.batch(CREATE, customers(1)).all()]
    bodies = [{"text": "one"}, {"text": "two"}]
    results = session.batch("customers.create_note", bodies, args=(id,)).all()
    assert [answer(result)["text"] for result in results] == ["one", "two"]


def test_a_refused_row_stops_no_other(session: Session) -> None:
    batch = session.batch("crm.customers.update", [(1, {"name": "x"}), *_updates(session, 2)])
    results = batch.all()
    assert [result.outcome for result in results] == ["not_applied", "applied", "applied"]
    assert (results[0].status, results[0].id) == (404, 1)
    assert results[0].trace_id
    assert str(batch.summary) == "3 rows: 2 applied, 1 not applied."


def _updates(session: Session, count: int) -> list[tuple[int, dict[str, Any]]]:
    results = session.batch(CREATE, customers(count)).all()
    return [(int(result.id), {"name": "x"}) for result in results]


def test_a_lost_answer_is_unknown_and_never_sent_again(
    sandbox: Sandbox, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "run.journal"
    sandbox.fail_next("reset", path=CUSTOMERS)
    first = session.batch(CREATE, customers(4), workers=1, journal=path).all()
    assert [result.outcome for result in first] == ["unknown", "applied", "applied", "applied"]
    batch = session.batch(CREATE, customers(4), workers=1, journal=path)
    assert batch.to_send == 0
    second = batch.all()
    assert [(result.outcome, result.earlier) for result in second] == [
        ("unknown", True),
        ("applied", True),
        ("applied", True),
        ("applied", True),
    ]
    assert [result.id for result in second[1:]] == [result.id for result in first[1:]]
    assert "resend_unknown=True" in str(second[0].error)
    assert created(sandbox) == {1: 1, 2: 1, 3: 1, 4: 1}
    [third, *_] = session.batch(CREATE, customers(4), journal=path, resend_unknown=True).all()
    assert (third.outcome, third.earlier) == ("applied", False)
    assert created(sandbox) == {1: 2, 2: 1, 3: 1, 4: 1}


def test_refused_rows_are_tried_again(sandbox: Sandbox, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "run.journal"
    sandbox.fail_next(409, path=CUSTOMERS)
    first = session.batch(CREATE, customers(2), workers=1, journal=path).all()
    assert [result.outcome for result in first] == ["not_applied", "applied"]
    second = session.batch(CREATE, customers(2), journal=path).all()
    assert [(result.outcome, result.earlier) for result in second] == [
        ("applied", False),
        ("applied", True),
    ]
    assert created(sandbox) == {1: 1, 2: 1}


def test_the_journal_belongs_to_its_input(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "run.journal"
    session.batch(CREATE, customers(2), journal=path).all()
    turned = [dict(reversed(list(body.items()))) for body in customers(2)]
    assert session.batch(CREATE, iter(turned), journal=path, dry_run=True).to_send == 0
    others: list[tuple[str, list[Any]]] = [
        (CREATE, customers(3)),
        (CREATE, customers(2)[::-1]),
        (CREATE, [customer(1), customer(3)]),
        ("crm.customers.update", [(1, {"name": "x"}), (2, {"name": "x"})]),
    ]
    for name, rows in others:
        with pytest.raises(BatchError, match="journal of another batch"):
            session.batch(name, rows, journal=path)
    with pytest.raises(BatchError, match="its tenant is"):
        session.with_options(tenant_id=5).batch(CREATE, customers(2), journal=path)


ROOT = Path(__file__).parents[2]
_WITH_A_SET = """
import sys
from servicepytan import Session

with Session() as session:
    row = (100000001, {"text": "Hi", "labels": {"red", "green", "blue", "black", "white"}})
    batch = session.batch("customers.create_note", [row], journal=sys.argv[1], check=False)
    print(batch.all()[0].earlier)
"""


def test_a_body_with_a_set_is_resumed_by_another_process(sandbox: Sandbox, tmp_path: Path) -> None:
    def run_with(seed: str) -> str:
        command = [sys.executable, "-c", _WITH_A_SET, str(tmp_path / "run.journal")]
        env = {**os.environ, **sandbox.environ(), "PYTHONHASHSEED": seed}
        return subprocess.check_output(command, env=env, cwd=ROOT, text=True).strip()

    assert [run_with(seed) for seed in ("1", "2")] == ["False", "True"]


def test_intents_are_durable_before_the_request(
    sandbox: Sandbox, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run.journal"
    perform = session.perform

    def seen(call: Any, is_cancelled: Any = None) -> Any:
        number = int(call.body["name"][6:])
        rows = [json.loads(line) for line in path.read_bytes().splitlines()[1:]]
        assert {"row": number, "state": "intent"} in rows
        return perform(call, is_cancelled)

    monkeypatch.setattr(session, "perform", seen)
    batch = session.batch(CREATE, customers(20), workers=4, journal=path)
    assert batch.all()[19].outcome == "applied"


def test_a_journal_in_use_is_refused(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "run.journal"
    with session.batch(CREATE, customers(4), workers=1, journal=path) as first:
        next(first)
        with pytest.raises(BatchError, match="Another batch"):
            session.batch(CREATE, customers(4), journal=path).all()
    assert session.batch(CREATE, customers(4), journal=path).all()[3].outcome == "applied"


def test_all_refuses_a_batch_that_has_ended(sandbox: Sandbox, session: Session) -> None:
    batch = session.batch(CREATE, customers(3))
    assert len(batch.all()) == 3
    fact = (
        rf"^The batch of {CREATE} has ended \(3 rows: 3 applied\), and gives each result only once"
    )
    for _ in range(2):
        with pytest.raises(BatchError, match=fact) as caught:
            batch.all()
        assert "other rows" not in str(caught.value)
    assert (writes(sandbox), batch.summary.applied) == (3, 3)
    iterated = session.batch(CREATE, customers(3))
    assert len(list(iterated)) == 3
    with pytest.raises(BatchError, match=fact):
        iterated.all()


@pytest.mark.parametrize(
    ("name", "advice"),
    [(None, "make a batch of them"), ("run.journal", "run it again with its journal")],
)
def test_all_refuses_a_batch_that_ended_early(
    name: Optional[str], advice: str, sandbox: Sandbox, session: Session, tmp_path: Path
) -> None:
    path = None if name is None else tmp_path / name
    closed = session.batch(CREATE, customers(3), journal=path)
    closed.close()
    with pytest.raises(BatchError, match=rf"\(3 rows: 3 not sent\).* other rows, {advice}\.$"):
        closed.all()
    assert writes(sandbox) == 0
    left = session.batch(CREATE, customers(30), workers=1, journal=path)
    for _ in left:
        break
    sent = writes(sandbox)
    with pytest.raises(BatchError, match=rf"30 rows: {sent} applied, {30 - sent} not sent"):
        left.all()
    assert writes(sandbox) == sent


def test_all_refuses_a_batch_whose_journal_was_in_use(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "run.journal"
    second = session.batch(CREATE, customers(4), journal=path)
    with session.batch(CREATE, customers(4), workers=1, journal=path) as first:
        next(first)
        with pytest.raises(BatchError, match="Another batch"):
            next(second)
    with pytest.raises(BatchError, match=r"has ended .* run it again with its journal"):
        second.all()


def test_all_gives_the_results_that_were_not_iterated(session: Session) -> None:
    batch = session.batch(CREATE, customers(3))
    assert next(batch).row == 1
    assert [result.row for result in batch.all()] == [2, 3]


def test_a_dry_run_checks_and_sends_nothing(
    sandbox: Sandbox, session: Session, tmp_path: Path
) -> None:
    batch = session.batch(CREATE, customers(3), journal=tmp_path / "run.journal", dry_run=True)
    assert (batch.all(), batch.to_send, str(batch.summary)) == ([], 3, "3 rows: 3 not sent.")
    assert batch.all() == []
    assert os.listdir(tmp_path) == []
    assert writes(sandbox) == 0
    with pytest.raises(InvalidRows):
        session.batch(CREATE, [{}], dry_run=True)


def test_no_token_ends_the_batch(sandbox: Sandbox, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "run.journal"
    wrong = session.with_options(client_secret="wrong")
    batch = wrong.batch(CREATE, customers(20), workers=2, journal=path)
    results = batch.all()
    assert batch.summary.not_applied == 20
    assert "as all rows would have failed like row" in str(results[19].error)
    assert sandbox.token_requests <= 2
    assert session.batch(CREATE, customers(20), journal=path, dry_run=True).to_send == 20


def test_an_early_end_keeps_what_was_begun(sandbox: Sandbox, session: Session) -> None:
    sandbox.faults = Faults(slow=1.0, slow_seconds=0.02)
    batch = session.batch(CREATE, customers(30), workers=4)
    with batch:
        for result in batch:
            if result.row == 3:
                break
    begun = created(sandbox)
    assert [result.row for result in batch.unread] == list(range(4, len(begun) + 1))
    assert {result.outcome for result in batch.unread} == {"applied"}
    assert batch.summary.applied == len(begun) < 12
    assert list(batch) == []


def test_leaving_a_plain_loop_ends_the_batch_too(sandbox: Sandbox, session: Session) -> None:
    sandbox.faults = Faults(slow=1.0, slow_seconds=0.02)
    batch = session.batch(CREATE, customers(30), workers=2)
    for result in batch:
        if result.row == 2:
            break
    begun = created(sandbox)
    assert [result.row for result in batch.unread] == list(range(3, len(begun) + 1))
    assert batch.summary.applied == len(begun) < 8
    assert list(batch) == []


def test_an_error_in_the_loop_ends_the_batch(sandbox: Sandbox, session: Session) -> None:
    batch = session.batch(CREATE, customers(30), workers=2)
    with pytest.raises(ZeroDivisionError), batch:
        for result in batch:
            result.row / 0
    assert batch.summary.applied == sum(created(sandbox).values()) < 30


def test_a_row_still_under_way_at_the_end_is_unknown(
    session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    go, begun = threading.Event(), list[str]()
    monkeypatch.setattr(run, "CLOSE_SECONDS", 0.0)
    perform = session.perform

    def held(call: Any, is_cancelled: Any) -> Any:
        if call.body["name"] != "Batch 1":
            begun.append(call.body["name"])
            go.wait(LONG)
        return perform(call, is_cancelled)

    monkeypatch.setattr(session, "perform", held)
    path = tmp_path / "run.journal"
    with session.batch(CREATE, customers(9), workers=2, journal=path) as batch:
        next(batch)
        until(lambda: len(begun) == 2)
    go.set()
    assert [(result.row, result.outcome) for result in batch.unread] == [
        (2, "unknown"),
        (3, "unknown"),
    ]
    assert "was under way when the batch ended" in str(batch.unread[0].error)
    assert batch.summary.unknown == 2
    again = session.batch(CREATE, customers(9), journal=path, dry_run=True)
    assert again.to_send == 9 - 1 - 2


def test_a_row_whose_intent_could_not_be_noted_was_not_sent(
    sandbox: Sandbox, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_disk_after_first_row(monkeypatch)
    batch = session.batch(CREATE, customers(9), workers=1, journal=tmp_path / "run.journal")
    with pytest.raises(BatchError, match="No space left on device"):
        batch.all()
    assert str(batch.unread[0].error).startswith("The journal ")
    assert {result.outcome for result in batch.unread} == {"not_applied"}
    assert (batch.summary.applied, batch.summary.unknown) == (1, 0)
    assert writes(sandbox) == 1


UNNOTED = "Row 1 is applied, but that cannot be noted; the next run takes it for unknown. "


def test_a_row_whose_outcome_could_not_be_noted_has_it_all_the_same(
    sandbox: Sandbox, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_disk_before_outcomes(monkeypatch)
    path = tmp_path / "run.journal"
    batch = session.batch(CREATE, customers(9), workers=1, journal=path)
    with pytest.raises(BatchError) as caught:
        batch.all()
    assert str(caught.value) == (
        f"{UNNOTED}The journal {path} cannot be written: No space left on device. No further row is"
        " sent; make room, and run the same batch again with this journal."
    )
    first = batch.unread[0]
    assert (first.row, first.outcome, first.error) == (1, "applied", None)
    assert first.id == answer(first)["id"]
    assert {result.outcome for result in batch.unread[1:]} <= {"not_applied"}
    assert batch.summary.applied == writes(sandbox) == 1
    monkeypatch.undo()
    again = session.batch(CREATE, customers(9), journal=path).all()
    assert [result.outcome for result in again] == ["unknown", *["applied"] * 8]
    assert set(created(sandbox).values()) == {1}


def test_stopped_by_another_thread(sandbox: Sandbox, session: Session) -> None:
    batch = session.batch(CREATE, customers(30), workers=1)
    rows = [next(batch).row]
    batch.stop()
    assert [*rows, *(result.row for result in batch)] == [1]
    assert batch.summary.applied == sum(created(sandbox).values()) == 1 + len(batch.unread)


def test_a_batch_that_nobody_iterates_warns(session: Session) -> None:
    with pytest.warns(RuntimeWarning, match=r"2 rows> was never iterated, so that nothing was"):
        session.batch(CREATE, customers(2))


def test_no_warning_for_what_was_meant(session: Session) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        session.batch(CREATE, customers(2), dry_run=True)
        session.batch(CREATE, [])
        session.batch(CREATE, customers(1)).all()
        session.batch(CREATE, customers(2)).close()
        gc.collect()


def test_rows_are_what_they_were_when_checked(sandbox: Sandbox, session: Session) -> None:
    bodies = customers(2)
    batch = session.batch(CREATE, bodies)
    bodies[1]["name"] = "Batch 7"
    batch.all()
    assert created(sandbox) == {1: 1, 2: 1}


@pytest.mark.parametrize(
    ("options", "fact"),
    [
        ({"workers": 0}, "workers"),
        ({"journal": ""}, "journal"),
        ({"journal": 5}, "journal"),
        ({"args": (1,)}, "leaves nothing"),
    ],
)
def test_wrong_options(options: Any, fact: str, session: Session) -> None:
    with pytest.raises(InvalidArgument, match=fact):
        session.batch(CREATE, customers(1), **options)


def test_what_a_batch_takes_needs_no_filter() -> None:
    """A row gives a body and the ids of the path, and nothing else."""
    needy = [
        operation.name
        for operation in operations()
        if is_write(operation.verb, operation.repeatable) and not operation.paging
        if any(param.required for param in operation.params)
    ]
    assert needy == []


def test_without_threads_rows_are_sent_one_by_one(
    sandbox: Sandbox, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("servicepytan.batch.run.WorkerPool.submit", lambda self, job: None)
    with session.batch(CREATE, customers(30), workers=1) as batch:
        first = next(batch)
    assert (first.row, first.outcome) == (1, "applied")
    sent = len(created(sandbox))
    assert [result.row for result in batch.unread] == list(range(2, sent + 1))
    assert {result.outcome for result in batch.unread} == {"applied"}
    assert batch.summary.applied == sent < 30


def test_without_threads_a_row_that_could_not_be_noted_has_its_outcome(
    sandbox: Sandbox, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("servicepytan.batch.run.WorkerPool.submit", lambda self, job: None)
    fill_disk_before_outcomes(monkeypatch)
    batch = session.batch(CREATE, customers(9), workers=2, journal=tmp_path / "run.journal")
    with pytest.raises(BatchError, match=UNNOTED):
        batch.all()
    outcomes = [(result.row, result.outcome) for result in batch.unread]
    assert outcomes == [(1, "applied"), *((row, "not_applied") for row in (2, 3, 4))]
    assert batch.summary.applied == writes(sandbox) == 1


def test_without_threads_a_row_that_is_interrupted_is_unknown(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(call: Any, is_cancelled: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("servicepytan.batch.run.WorkerPool.submit", lambda self, job: None)
    monkeypatch.setattr(session, "perform", interrupted)
    batch = session.batch(CREATE, customers(9))
    with pytest.raises(KeyboardInterrupt):
        batch.all()
    assert [(result.row, result.outcome) for result in batch.unread] == [(1, "unknown")]
    assert (batch.summary.unknown, batch.summary.unsent) == (1, 8)


def test_rows_of_an_earlier_run_that_nobody_read_are_not_unread(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "run.journal"
    session.batch(CREATE, customers(9), journal=path).all()
    with session.batch(CREATE, customers(9), workers=2, journal=path) as again:
        assert next(again).earlier
    assert list(again.unread) == []


@pytest.mark.parametrize("args", [None, 100000001, "100000001", {100000001}, iter((100000001,))])
def test_arguments_of_all_rows_are_a_tuple(session: Session, args: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"create_note: args=.* is no tuple; write args=\(ID"):
        session.batch("customers.create_note", [{"text": "Moved"}], args=args)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_batch_is_not_copied(session: Session, copied: Callable[[object], object]) -> None:
    batch = session.batch(CREATE, customers(1))
    with pytest.raises(TypeError, match="1 row> cannot be copied or pickled, as two of it"):
        copied(batch)
    assert len(batch.all()) == 1
