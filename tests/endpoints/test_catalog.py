"""All operations as one collection."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.errors import InvalidArgument
from tests.fakes import FakeSender, session_on


def test_it_lists_looks_up_and_searches() -> None:
    operations = session_on(FakeSender()).operations
    names = list(operations)
    assert len(names) == len(operations) == len(set(names))
    assert "jpm.jobs.cancel" in operations
    assert "jpm.jobs.cancle" not in operations
    assert "jobs.cancel" in operations
    assert [name for name in ("jobs", "jpm", "", 5) if name in operations] == []
    assert operations["jpm.jobs.cancel"].verb == "PUT"
    assert "jpm.jobs.cancel" in operations.search("CANCEL job")
    assert operations.search("no such words") == []
    assert operations["jobs.cancel"] is operations["jpm.jobs.cancel"]
    assert sorted(operation.name for operation in operations.values()) == sorted(names)
    assert f"{len(names)} operations" in repr(operations)


def test_a_misspelt_name_names_the_nearest() -> None:
    with pytest.raises(InvalidArgument, match=r"Did you mean 'jpm\.jobs\.cancel'"):
        session_on(FakeSender()).operations["jpm.jobs.cancle"]


def test_a_name_must_be_text() -> None:
    session = session_on(FakeSender())
    wrong: Any = 5
    for use in (session.call, session.operations.search, session.operations.__getitem__):
        with pytest.raises(InvalidArgument, match="is no text"):
            use(wrong)
