"""Bodies of customers, numbered by their names."""

from __future__ import annotations

import errno
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import pytest

from servicepytan.batch.journal_file import JournalFile
from servicepytan.sandbox import Faults, Sandbox
from tests.waiting import until

ADDRESS = {"street": "1 Main St", "city": "Albany", "state": "NY", "zip": "01234", "country": "USA"}


def customer(number: int) -> dict[str, Any]:
    """The body of a customer."""
    place = {"name": "Home", "address": ADDRESS}
    return {
        "name": f"Batch {number}",
        "type": "Residential",
        "address": ADDRESS,
        "locations": [place],
    }


def customers(count: int) -> list[dict[str, Any]]:
    """The bodies of customers 1, 2, ..."""
    return [customer(number) for number in range(1, count + 1)]


def created(sandbox: Sandbox) -> Counter[int]:
    """How often each customer was created, by number."""
    with sandbox.session(rate_limit=None) as session:
        names = [str(row["name"]) for row in session.customers.list()]
    return Counter(int(name[6:]) for name in names if name.startswith("Batch "))


def fill_disk_after_first_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the journal have room for its header and row 1 only."""
    write = JournalFile._write

    def full(self: JournalFile, data: bytes) -> None:
        if any(b'"intent"' in line and b'"row":1,' not in line for line in data.splitlines()):
            raise OSError(errno.ENOSPC, "No space left on device")
        write(self, data)

    monkeypatch.setattr(JournalFile, "_write", full)


def fill_disk_before_outcomes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the journal have room for its header, the intents, and no outcome."""
    write = JournalFile._write

    def full(self: JournalFile, data: bytes) -> None:
        if b'"state":"applied"' in data:
            raise OSError(errno.ENOSPC, "No space left on device")
        write(self, data)

    monkeypatch.setattr(JournalFile, "_write", full)


@contextmanager
def overtaking_sandbox() -> Iterator[Sandbox]:
    """A sandbox that answers its first request after two others, and the sixth after seven.

    So many come in any case, as a batch of four workers sends up to seven rows behind an open one.
    """
    came = count()

    def sleep(seconds: float) -> None:
        number = next(came)
        if number in (0, 5):
            until(lambda: len(sandbox.applied) >= number + 2)

    with Sandbox(sleep=sleep) as sandbox:
        sandbox.faults = Faults(slow=1.0, slow_seconds=1.0)
        yield sandbox
