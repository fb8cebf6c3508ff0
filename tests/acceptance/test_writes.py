"""Writes happen once: counted at the server."""

from __future__ import annotations

from typing import Any, Union

import pytest

from servicepytan import ServerError, Session, TransportError
from servicepytan.errors import Conflict, InvalidResponse, NotFound
from servicepytan.sandbox import Sandbox
from tests.clocks import Clock, timed
from tests.waiting import until

NOTE: Any = {"text": "Left the gate open."}


def _customer(session: Session) -> int:
    customer = session.customers.list(limit=1).first()
    assert customer is not None
    return customer["id"]


def _notes(session: Session, customer: int) -> int:
    return len(session.customers.list_notes(customer).all())


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("reset", TransportError),
        ("timeout", TransportError),
        ("cut", TransportError),
        (500, ServerError),
        (503, ServerError),
        ("garbage", InvalidResponse),
    ],
)
def test_a_post_of_unknown_outcome_is_sent_once(
    fault: Union[str, int], error: type[Exception]
) -> None:
    with Sandbox() as sandbox:
        session = sandbox.session()
        customer = _customer(session)
        before = _notes(session, customer)
        sandbox.clear_log()
        sandbox.fail_next(fault, method="POST", path="*/notes")
        hasty = session.with_options(timeout=0.3) if fault == "timeout" else session
        with pytest.raises(error, match="unknown whether it was applied"):
            hasty.customers.create_note(customer, NOTE)
        until(lambda: sandbox.applied)
        sent = [entry for entry in sandbox.log if entry.method == "POST"]
        assert len([entry for entry in sent if entry.path.endswith("/notes")]) == 1
        assert len(sandbox.applied) == 1
        assert _notes(session, customer) == before + 1


@pytest.mark.parametrize("status", [429, 401])
def test_a_post_that_was_surely_not_done_is_repeated(status: int) -> None:
    with Sandbox() as sandbox:
        session = timed(sandbox.session(), Clock())
        customer = _customer(session)
        before = _notes(session, customer)
        sandbox.clear_log()
        sandbox.fail_next(status, method="POST", path="*/notes", before=True)
        session.customers.create_note(customer, NOTE)
        sent = [entry for entry in sandbox.log if entry.path.endswith("/notes")]
        assert [entry.status for entry in sent if entry.method == "POST"] == [status, 200]
        assert _notes(session, customer) == before + 1


def test_a_delete_is_repeated_and_the_doubt_is_said() -> None:
    with Sandbox() as sandbox:
        session = sandbox.session()
        customer = _customer(session)
        note: Any = session.customers.create_note(customer, NOTE)
        sandbox.fail_next("reset", method="DELETE")
        with pytest.raises(NotFound, match="may already have been applied"):
            session.customers.delete_note(customer, note["id"])
        assert all(other["id"] != note["id"] for other in session.customers.list_notes(customer))


def test_a_put_repeated_after_an_unknown_outcome_says_the_doubt_on_conflict() -> None:
    with Sandbox() as sandbox:
        session = sandbox.session()
        job = session.jobs.list(job_status="Scheduled").first()
        assert job is not None
        sandbox.fail_next("reset", method="PUT")
        with pytest.raises(Conflict, match="may already have been applied"):
            session.jobs.cancel(job["id"], {"reasonId": 71, "memo": "Asked twice"})
        assert session.jobs.get(job["id"])["jobStatus"] == "Canceled"
