# ruff: noqa: T201
"""Batches in processes that end by SIGKILL: a program that the kill tests talk to.

It reads a line of JSON for each run, forks, and writes a line with how the run ended. A run kills
itself at the n-th of its operations: each flush of the journal and each request, before and after.
Nothing in the package knows of it.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from servicepytan import Session
from servicepytan.batch import journal_file
from servicepytan.transport.http import Http
from tests.batch.bodies import customers

_count = itertools.count(1)


def counted(owner: Any, name: str, last: int) -> None:
    """Let a function count before and after it is done, and end the process at the last."""
    real: Callable[..., Any] = getattr(owner, name)

    def tick() -> None:
        if next(_count) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    def wrapped(*args: Any, **options: Any) -> Any:
        tick()
        result = real(*args, **options)
        tick()
        return result

    setattr(owner, name, wrapped)


def child(asked: dict[str, Any], answer: int) -> None:
    """One run; tells the outcomes of its rows if it gets to its end."""
    counted(journal_file, "fsync_file", asked["kill"])
    counted(Http, "send", asked["kill"])
    session = Session.of(asked["environ"]).with_options(rate_limit=None)
    with session.batch(
        "crm.customers.create",
        customers(asked["rows"]),
        workers=asked["workers"],
        journal=asked["journal"],
    ) as batch:
        outcomes = [result.outcome for result in batch]
    messages = {"outcomes": outcomes, "operations": next(_count) - 1}
    os.write(answer, json.dumps(messages).encode())


def run(asked: dict[str, Any]) -> dict[str, Any]:
    """How one run ended, in a process of its own."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            child(asked, writing)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        messages = stream.read()
    _, status = os.waitpid(pid, 0)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return {"killed": killed, **json.loads(messages or b"{}")}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)
