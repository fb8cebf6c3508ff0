"""The temporary file of a batch's checked rows, on a full disk too."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path
from typing import Any

import pytest

from servicepytan import BatchError
from servicepytan.batch import spool
from servicepytan.sandbox import Sandbox
from tests.batch.bodies import created, customers


class FullDisk(tempfile.SpooledTemporaryFile):
    """A file that cannot move from memory to the disk."""

    def rollover(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


class FullDiskAtTheEnd(tempfile.SpooledTemporaryFile):
    """A file whose last rows stay in its buffer, for which the disk has no room."""

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def close(self) -> None:
        super().close()
        self.flush()


@pytest.mark.parametrize("file", [FullDisk, FullDiskAtTheEnd])
def test_a_full_temporary_folder_is_named_and_nothing_is_sent(
    file: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "SpooledTemporaryFile", file)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(spool, "_IN_MEMORY", 10)
    refused = pytest.raises(BatchError)
    with Sandbox() as sandbox, sandbox.session() as session, refused as caught:
        session.batch("customers.create", customers(3))
    assert str(caught.value) == (
        f"The checked rows cannot be kept in the temporary folder {tmp_path}: No space left on"
        " device. Nothing was sent. Make room there, or set TMPDIR to another folder."
    )
    assert caught.value.outcome == "not_sent"
    assert sandbox.applied == []


def broken(spooled: Any) -> None:
    def read(*_: Any) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    spooled.readline = read


def cut(spooled: Any) -> None:
    spooled.truncate(len(first_line(spooled)) + 20)


def cut_between_rows(spooled: Any) -> None:
    spooled.truncate(len(first_line(spooled)))


def overwritten(spooled: Any) -> None:
    spooled.seek(len(first_line(spooled)))
    spooled.write(b"\xff" * 20)


def first_line(spooled: Any) -> bytes:
    spooled.seek(0)
    line: bytes = spooled.readline()
    return line


@pytest.mark.parametrize(
    ("damage", "row", "reason"),
    [
        (broken, 1, "Input/output error"),
        (cut, 2, "the file is damaged or cut"),
        (cut_between_rows, 2, "the file is damaged or cut"),
        (overwritten, 2, "the file is damaged or cut"),
    ],
)
def test_rows_that_cannot_be_read_back_end_the_batch_and_none_is_sent_twice(
    damage: Any, row: int, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(spool, "_IN_MEMORY", 10)
    journal = tmp_path / "run.journal"
    with Sandbox() as sandbox, sandbox.session() as session:
        batch = session.batch("customers.create", customers(3), journal=journal)
        damage(batch._plan.spool._file)
        with pytest.raises(BatchError) as caught:
            batch.all()
        assert str(caught.value).startswith(
            f"Row {row} cannot be read back from the temporary folder {tmp_path}: {reason}. No row"
        )
        assert "run the" in str(caught.value)
        assert batch.summary.applied == len(sandbox.applied) <= row - 1
        again = session.batch("customers.create", customers(3), journal=journal).all()
        assert [result.outcome for result in again] == ["applied"] * 3
        assert set(created(sandbox).values()) == {1}
