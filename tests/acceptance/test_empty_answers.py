"""An answer that should hold something and is empty: repeated where safe, never taken for none."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan import RetryPolicy
from servicepytan.errors import InvalidResponse
from servicepytan.sandbox import Sandbox

QUICK = RetryPolicy(attempts=2)


@pytest.mark.parametrize(
    "ask",
    [
        lambda session: session.jobs.list().all(),
        lambda session: session.jobs.export().all(),
        lambda session: session.jobs.get(300000001),
        lambda session: session.records("/jpm/v2/tenant/{tenant}/jobs").all(),
        lambda session: session.feed("/jpm/v2/tenant/{tenant}/export/jobs").all(),
    ],
)
def test_an_empty_200_is_repeated_once_and_then_an_error(ask: Any) -> None:
    with Sandbox(jobs=3) as sandbox:
        session = sandbox.session(retry=QUICK)
        whole = ask(session)
        sandbox.fail_next("empty")
        assert ask(session) == whole
        sandbox.fail_next("empty", times=2)
        with pytest.raises(InvalidResponse, match="empty body"):
            ask(session)


def test_a_write_may_answer_nothing() -> None:
    with Sandbox(jobs=3) as sandbox:
        session = sandbox.session()
        customer = session.customers.list(limit=1).first()
        assert customer is not None
        sandbox.fail_next("empty", method="POST")
        assert session.customers.create_note(customer["id"], {"text": "x"}) is None
        assert len(sandbox.applied) == 1
