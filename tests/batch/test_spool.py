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
from tests.batch.bodies import customers


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
