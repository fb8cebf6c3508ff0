"""The journal of a batch: its lines, what they say about a row, and which journals fit."""

from __future__ import annotations

import json
from typing import Any

import pytest

from servicepytan.core.batch.journal import (
    DamagedLine,
    JournalHeader,
    JournalIndex,
    RowState,
    check_header,
    earlier_result,
    header_line,
    intent_line,
    is_due,
    outcome_line,
)
from servicepytan.core.batch.results import BatchResult
from servicepytan.errors import BatchError, Conflict

HEADER = JournalHeader("crm.customers.create", "7", "https://api.example", 3, "ab12")


def outcome(row: int, kind: Any) -> bytes:
    return outcome_line(BatchResult(row, kind))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([], RowState.NEW),
        ([intent_line(2)], RowState.INTENT),
        ([intent_line(2), outcome(2, "applied")], RowState.APPLIED),
        ([intent_line(2), outcome(2, "not_applied")], RowState.NOT_APPLIED),
        ([intent_line(2), outcome(2, "unknown")], RowState.UNKNOWN),
        ([intent_line(2), outcome(2, "not_applied"), intent_line(2)], RowState.INTENT),
        ([intent_line(1), intent_line(3), outcome(3, "applied")], RowState.NEW),
    ],
)
def test_the_last_entry_of_a_row_is_its_state(lines: list[bytes], expected: RowState) -> None:
    index = JournalIndex(3)
    for place, line in enumerate(lines):
        index.add(line, place)
    assert index.state(2) is expected


@pytest.mark.parametrize(
    ("state", "due", "due_if_told"),
    [
        (RowState.NEW, True, True),
        (RowState.INTENT, False, True),
        (RowState.APPLIED, False, False),
        (RowState.NOT_APPLIED, True, True),
        (RowState.UNKNOWN, False, True),
    ],
)
def test_which_rows_are_sent(state: RowState, due: bool, due_if_told: bool) -> None:
    assert (is_due(state, False), is_due(state, True)) == (due, due_if_told)


def test_rows_to_send_are_counted() -> None:
    index = JournalIndex(6)
    for row, kind in ((1, "applied"), (2, "not_applied"), (3, "unknown")):
        index.add(outcome(row, kind), 0)
    index.add(intent_line(4), 0)
    assert (index.to_send(False), index.to_send(True)) == (3, 5)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\0\0\0",
        b"[]",
        b"7",
        b"{}",
        b'{"row":2}',
        b'{"row":0,"state":"intent"}',
        b'{"row":4,"state":"intent"}',
        b'{"row":true,"state":"intent"}',
        b'{"row":"2","state":"intent"}',
        b'{"row":2,"state":"new"}',
        b'{"row":2,"state":"inten',
        b"\xff\xfe",
    ],
)
def test_what_is_no_entry_is_refused(line: bytes) -> None:
    with pytest.raises(DamagedLine):
        JournalIndex(3).add(line, 0)


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        (b"id,name\n", "is no journal"),
        (b"\0", "is no journal"),
        (b'{"kind":"else"}\n', "is no journal"),
        (
            header_line(HEADER).replace(b'"version":1', b'"version":2'),
            "another version of servicepytan",
        ),
        (header_line(HEADER._replace(operation="crm.leads.create")), "operation is crm.leads"),
        (header_line(HEADER._replace(tenant="8")), "tenant is 8, not 7"),
        (header_line(HEADER._replace(api="https://b.example")), "api is https://b.example"),
        (header_line(HEADER._replace(rows=4)), "begun with 4 rows, not 3"),
        (header_line(HEADER._replace(sha256="ba")), "the rows, or their order, are others"),
    ],
)
def test_a_journal_of_something_else_is_refused(line: bytes, fact: str) -> None:
    with pytest.raises(BatchError, match=fact) as caught:
        check_header(line, HEADER, "run.journal")
    assert "run.journal" in str(caught.value)


def test_a_journal_of_this_batch_passes() -> None:
    check_header(header_line(HEADER), HEADER, "run.journal")


def test_the_result_of_an_earlier_run_has_id_and_state_but_no_answer() -> None:
    line = outcome_line(BatchResult(2, "applied", {"id": 5, "name": "Ada"}, 5))
    assert b"Ada" not in line
    assert earlier_result(line) == BatchResult(2, "applied", id=5, earlier=True)


def test_a_doubt_of_an_earlier_run_tells_its_error_and_what_to_do() -> None:
    error = Conflict("409 it was.", status=409, trace_id="t1")
    line = outcome_line(BatchResult(2, "unknown", error=error, status=409, trace_id="t1"))
    result = earlier_result(line)
    assert (result.outcome, result.status, result.trace_id) == ("unknown", 409, "t1")
    assert "resend_unknown=True" in str(result.error)
    assert "409 it was." in str(result.error)


def test_an_intent_alone_is_unknown() -> None:
    assert earlier_result(intent_line(2)).outcome == "unknown"


def test_each_entry_is_one_line_of_json() -> None:
    for line in (header_line(HEADER), intent_line(1), outcome(1, "applied")):
        assert line.endswith(b"\n")
        assert line.count(b"\n") == 1
        assert json.loads(line)
