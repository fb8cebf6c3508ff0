"""Walks over lists that change meanwhile: what stands all the time comes exactly once."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from servicepytan import PageShift, Session
from servicepytan.core.call import Call
from servicepytan.core.row_keys import key_of
from servicepytan.endpoints.operations import operations
from servicepytan.sandbox import Sandbox
from tests.sandbox.requests_made import ids_of

pytestmark = pytest.mark.slow

JOBS = 600
SIZE = 25
KINDS = ("jobs", "invoices", "calls")
NEEDS_ONE = {
    "crm.customers.list_all_contacts": {"customer_ids": [100_000_001, 100_000_002]},
    "crm.locations.list_all_contacts": {"location_ids": [200_000_001, 200_000_002]},
}
"""Lists that insist on one of their filters."""


class Changes:
    """Changes, inserts and deletes records of a sandbox, behind the back of the API.

    Args:
        sandbox: The sandbox.
        kind: Which records.
        seed: Chooses what happens.
    """

    def __init__(self, sandbox: Sandbox, kind: str, seed: int) -> None:
        self._app = sandbox._app
        self._records = sandbox._app._dataset[kind]
        self._dice = Random(seed)
        self.gone: set[int] = set()
        self.new: set[int] = set()

    def happen(self) -> None:
        """Some of each."""
        with self._app._lock:
            for _ in range(3):
                self._delete()
            self.insert()
            self._records.put(self._records.at(self._any()))

    def _any(self) -> int:
        while True:
            place = self._dice.randrange(len(self._records))
            if place not in self._records.deleted:
                return place

    def _delete(self) -> None:
        row = self._records.at(self._any())
        self._records.remove(row)
        self.gone.add(row["id"])

    def insert(self) -> None:
        """Add a record that was created long ago."""
        model = self._records.at(self._any())
        created = {name: value for name, value in model.items() if name != "id"}
        self.new.add(self._records.add(created)["id"])


def hook(session: Session, before: Callable[[], object]) -> None:
    """Have something happen before each request of a session."""
    real = session.perform

    def perform(call: Call, *cancellation: Any) -> Any:
        before()
        return real(call, *cancellation)

    session.perform = perform  # type: ignore[method-assign, assignment]


def walked(session: Session, kind: str) -> list[int]:
    """The ids that an exact walk gives."""
    return [row["id"] for row in session.call(f"{kind}.list", exact=True, page_size=SIZE)]


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("workers", [1, 6])
@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_all_the_time_comes_exactly_once(kind: str, workers: int, seed: int) -> None:
    with Sandbox(jobs=JOBS) as sandbox:
        before = [row["id"] for row in sandbox.session().call(f"{kind}.list")]
        changes = Changes(sandbox, kind, seed)
        session = sandbox.session(workers=workers)
        hook(session, changes.happen)
        came = walked(session, kind)
    assert len(changes.gone) > 40
    assert len(came) == len(set(came))
    assert set(before) - changes.gone <= set(came) <= {*before} | changes.new


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_while_others_change_records_all_the_time(kind: str) -> None:
    with Sandbox(jobs=JOBS) as sandbox:
        before = [row["id"] for row in sandbox.session().call(f"{kind}.list")]
        changes, over = Changes(sandbox, kind, 4), threading.Event()

        def work() -> None:
            while not over.wait(0.001) and len(changes.gone) < len(before) // 2:
                changes.happen()

        changes.happen()
        other = threading.Thread(target=work)
        other.start()
        came = walked(sandbox.session(workers=6), kind)
        over.set()
        other.join()
    assert changes.gone
    assert len(came) == len(set(came))
    assert set(before) - changes.gone <= set(came)


def test_each_list_that_can_be_exact_is() -> None:
    with Sandbox(jobs=60, strict=True) as sandbox:
        session = sandbox.session(page_size=SIZE, workers=1, rate_limit=None)
        for each_operation in (operation for operation in operations() if operation.exact):
            args = list(ids_of(each_operation).values())
            needed = {
                parameter.name: True for parameter in each_operation.params if parameter.required
            }
            asked = {**needed, **NEEDS_ONE.get(each_operation.name, {})}
            plain = [key_of(row) for row in session.call(each_operation.name, *args, **asked)]
            sandbox.clear_log()
            exact = [
                key_of(row) for row in session.call(each_operation.name, *args, **asked, exact=True)
            ]
            assert sorted(exact) == sorted(plain), each_operation.name
            assert len(exact) == len(set(exact)), each_operation.name
            assert len(sandbox.requests()) < 40, each_operation.name


def test_limits_of_the_caller_are_kept_however_they_are_written() -> None:
    path = "/jpm/v2/tenant/{tenant}/jobs"
    limits = {"createdOnOrAfter": "2025-06-01", "createdBefore": "2025-08-01"}
    with Sandbox(jobs=JOBS) as sandbox:
        session = sandbox.session(page_size=SIZE)
        plain = [row["id"] for row in session.records(path, limits)]
        assert SIZE < len(plain) < JOBS / 2
        assert [row["id"] for row in session.records(path, limits, exact=True)] == plain
        exact = session.jobs.list(exact=True, extra_params=limits)
        assert [row["id"] for row in exact] == plain


def test_an_ordinary_walk_loses_rows_and_says_so() -> None:
    with Sandbox(jobs=JOBS) as sandbox:
        session = sandbox.session(workers=1, page_size=SIZE)
        before = [row["id"] for row in session.jobs.list()]
        changes = Changes(sandbox, "jobs", 5)
        hook(session, changes.happen)
        with pytest.warns(
            PageShift, match=r"Rows may be missing\. Walk it with exact=True"
        ) as caught:
            came = [row["id"] for row in session.jobs.list()]
    assert len(caught) == 1
    assert caught[0].filename == __file__
    assert set(before) - changes.gone - set(came)
    assert len(came) == len(set(came))


def test_rows_that_are_added_at_the_end_are_no_shift() -> None:
    with Sandbox(jobs=100) as sandbox:
        session = sandbox.session(workers=1, page_size=SIZE)
        hook(session, Changes(sandbox, "jobs", 6).insert)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            came = [row["id"] for row in session.jobs.list()]
    assert len(came) == len(set(came)) >= 104
