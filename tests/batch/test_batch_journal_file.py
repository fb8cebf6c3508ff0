"""The journal's file: private, bound to its batch, true after a torn line, held by one run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from servicepytan.batch import journal_file
from servicepytan.batch.journal_file import JournalFile, rows_to_send
from servicepytan.core.batch.journal import (
    JournalHeader,
    JournalRefused,
    header_line,
    intent_line,
    outcome_line,
)
from servicepytan.core.batch.results import BatchResult
from servicepytan.errors import BatchError

HEADER = JournalHeader("crm.customers.create", "7", "https://api.example", 3, "ab12")
HEAD = header_line(HEADER)
APPLIED: BatchResult[Any] = BatchResult(1, "applied", id=5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.journal"


def test_intent_and_outcome_are_appended(path: Path) -> None:
    with JournalFile(path, HEADER) as journal:
        journal.intend(1)
        assert path.read_bytes() == HEAD + intent_line(1)
        journal.record(APPLIED)
    assert path.read_bytes() == HEAD + intent_line(1) + outcome_line(APPLIED)
    with JournalFile(path, HEADER) as journal:
        assert not journal.is_due(1, True)
        assert journal.is_due(2, False)
        assert journal.earlier(1) == BatchResult(1, "applied", id=5, earlier=True)
    assert os.listdir(path.parent) == ["run.journal"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_it_is_private(path: Path) -> None:
    with JournalFile(path, HEADER):
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_journal_that_was_there_becomes_private_and_another_file_does_not(path: Path) -> None:
    path.touch()
    path.chmod(0o644)
    with JournalFile(path, HEADER):
        assert path.stat().st_mode & 0o777 == 0o600
    path.write_bytes(b"id,name\n1,Ada\n")
    path.chmod(0o644)
    with pytest.raises(BatchError, match="is no journal"), JournalFile(path, HEADER):
        pass
    assert path.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize(
    ("content", "kept", "to_send"),
    [
        (b"", HEAD, 3),
        (HEAD[:20], HEAD, 3),
        (HEAD[:-1], HEAD, 3),
        (HEAD, HEAD, 3),
        (HEAD + intent_line(1)[:9], HEAD, 3),
        (HEAD + intent_line(1)[:-1], HEAD + intent_line(1), 2),
        (HEAD + intent_line(1), HEAD + intent_line(1), 2),
        (HEAD + intent_line(1) + outcome_line(APPLIED)[:9], HEAD + intent_line(1), 2),
        (HEAD + intent_line(1) + b"\0" * 30, HEAD + intent_line(1), 2),
        (
            HEAD + intent_line(1) + outcome_line(APPLIED)[:-1],
            HEAD + intent_line(1) + outcome_line(APPLIED),
            2,
        ),
    ],
)
def test_a_torn_last_line_means_what_was_durable(
    content: bytes, kept: bytes, to_send: int, path: Path
) -> None:
    path.write_bytes(content)
    assert rows_to_send(path, HEADER, False) == to_send
    assert path.read_bytes() == content
    with JournalFile(path, HEADER) as journal:
        journal.intend(3)
    assert path.read_bytes() == kept + intent_line(3)


@pytest.mark.parametrize(
    ("content", "fact"),
    [
        (b"id,name\n1,Ada\n", "is no journal"),
        (b"Ada", "is no journal"),
        (HEAD + b"Ada\n" + intent_line(1), "is damaged in line 2"),
        (HEAD + intent_line(1)[:9] + intent_line(2), "is damaged in line 2"),
        (HEAD + intent_line(4), "is damaged in line 2"),
        (header_line(HEADER._replace(tenant="8")), "tenant is 8"),
    ],
)
def test_what_is_no_journal_of_this_batch_is_left_alone(
    content: bytes, fact: str, path: Path
) -> None:
    path.write_bytes(content)
    with pytest.raises(BatchError, match=fact):
        rows_to_send(path, HEADER, False)
    with pytest.raises(BatchError, match=fact), JournalFile(path, HEADER):
        pass
    assert path.read_bytes() == content
    assert os.listdir(path.parent) == ["run.journal"]


def test_two_runs_at_once_are_refused(path: Path) -> None:
    refused = pytest.raises(BatchError, match=r"Another batch \(process \d+ .*another journal")
    with JournalFile(path, HEADER), refused, JournalFile(path, HEADER):
        pass


@pytest.mark.skipif(os.name == "nt", reason="making links takes a privilege on Windows")
def test_no_journal_goes_through_a_link(path: Path) -> None:
    path.symlink_to(path.parent / "theirs")
    with pytest.raises(BatchError, match="cannot be opened"), JournalFile(path, HEADER):
        pass
    assert not (path.parent / "theirs").exists()
    with pytest.raises(JournalRefused) as caught:
        rows_to_send(path, HEADER, False)
    assert str(caught.value) == (
        f"The journal {path} cannot be read: it is a link, and is never opened through one. No"
        " further row is sent; name another journal."
    )


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x" / "run.journal"
    fact = r"x.run\.journal cannot be \w+: its folder is missing\. .*; create the folder, or name"
    with pytest.raises(JournalRefused, match=fact):
        rows_to_send(path, HEADER, False)
    with pytest.raises(BatchError, match=fact), JournalFile(path, HEADER):
        pass


def test_a_full_disk_lets_no_row_go(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with JournalFile(path, HEADER) as journal:
        monkeypatch.setattr(journal_file, "fsync_file", full)
        with pytest.raises(BatchError, match="No space left on device"):
            journal.intend(1)
        with pytest.raises(BatchError, match="Row 1 is applied, but that cannot be noted"):
            journal.record(APPLIED)


def test_an_outcome_that_comes_after_the_end_is_dropped(path: Path) -> None:
    with JournalFile(path, HEADER) as journal:
        journal.intend(1)
    journal.record(APPLIED)
    assert path.read_bytes() == HEAD + intent_line(1)
    with pytest.raises(BatchError, match="Row 2 was not sent: its journal is closed"):
        journal.intend(2)
