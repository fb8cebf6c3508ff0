"""Modules and resources are made when first asked for, and plain attributes from then on."""

from __future__ import annotations

import copy
import pickle
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from servicepytan import Session
from servicepytan.endpoints.base import cached_attribute
from tests.waiting import LONG


def session() -> Session:
    """A session that makes no request."""
    return Session(client_id="cid.x", client_secret="cs1.x", app_key="ak1.x", tenant_id=1)


def test_the_second_time_costs_no_call() -> None:
    own = session()
    first = own.jobs
    calls: list[str] = []

    def note(frame: Any, event: str, arg: Any) -> None:
        if event == "call":
            calls.append(frame.f_code.co_name)

    sys.setprofile(note)
    try:
        again, under_module = own.jobs, own.jpm.jobs
    finally:
        sys.setprofile(None)
    assert calls == []
    assert again is first is under_module


def test_threads_that_ask_at_once_get_the_same() -> None:
    both = threading.Barrier(2)

    class Owner:
        @cached_attribute
        def value(self) -> object:
            """Anything."""
            both.wait(LONG)
            return object()

    owner = Owner()
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: owner.value, range(2))
    assert first is second is owner.value
    assert Owner.value.__doc__ == "Anything."


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda own: pickle.loads(pickle.dumps(own))]
)
def test_a_copy_has_resources_of_its_own(copied: Any) -> None:
    own = session()
    assert own.jobs is own.jobs
    other = copied(own)
    assert other.jobs is other.jpm.jobs is not own.jobs


@pytest.mark.slow
def test_completion_and_help_know_what_is_not_made_yet() -> None:
    jedi = pytest.importorskip("jedi", reason="jedi is not installed; it comes with 'dev'")
    own = session()
    assert {"jobs", "jpm"} <= set(dir(own))
    result = jedi.Interpreter("own.jobs.create_n", [{"own": own}]).complete()
    assert [name.name for name in result] == ["create_note"]
    assert Session.jobs.__doc__ == "Short for ``session.jpm.jobs``."
