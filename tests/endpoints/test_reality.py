"""Answers as they really come, which is not always as documented: they pass through untouched."""

from __future__ import annotations

import json
from typing import Any

import pytest

from servicepytan import Session
from servicepytan.core.call import Reply
from servicepytan.endpoints.operations import operation
from servicepytan.endpoints.records import Feed, Records
from servicepytan.errors import InvalidResponse
from tests.all_cases import for_all
from tests.fakes import FakeSender, session_on
from tests.volume import rest_slow

ROWS = {
    "an empty record": "{}",
    "missing keys": '{"id": 1}',
    "null for a list": '{"id": 1, "externalData": null, "customFields": null, "items": null}',
    "null for text": '{"id": 1, "customerPo": null, "memo": null, "number": null, "name": null}',
    "null for an id": '{"id": null, "customerId": null, "businessUnitId": null}',
    "extra keys": '{"id": 1, "summaryOfWork": "x", "newPart": {"deep": [1, {"a": null}]}}',
    "new choices": '{"id": 1, "jobStatus": "Teleported", "priority": "Cosmic", "type": "Odd"}',
    "text for a number": '{"id": "1", "total": "12", "jobNumber": 7}',
    "money as text": '{"total": "0.00", "subTotal": "25.69", "quantity": "1.0000000000000000000"}',
    "money as a number": '{"total": 25.1700000000, "cost": 0.0000000000000000000, "tax": 1E+2}',
    "whole and broken": '{"total": 0, "balance": 0.0, "discount": -0.0, "tax": 1.0}',
    "many digits": '{"id": 9223372036854775807, "rate": 0.12345678901234567}',
    "0 for none": '{"membershipTypeId": 0, "createdById": 0, "recallForId": 0}',
    "long fractions": '{"from": "2025-11-03T17:21:45.1234567Z", "to": "2025-11-03T17:21:45.6Z"}',
    "no fraction": '{"createdOn": "2025-11-03T17:21:45Z", "invoiceDate": "2025-11-03T00:00:00Z"}',
    "the year 1": '{"createdOn": "0001-01-01T00:00:00Z", "modifiedOn": "0001-01-01T00:00:00"}',
    "other offsets": '{"from": "2025-11-03T17:21:45+00:00", "to": "2025-11-03T17:21:45-07:00"}',
    "no dates": '{"createdOn": "", "modifiedOn": "soon", "completedOn": 0, "dueDate": false}',
    "changed before": '{"createdOn": "2023-04-01T00:00:00Z", "modifiedOn": "2022-02-01T00:00:00Z"}',
    "blanks and HTML": '{"name": "     Client #", "summary": "<div>a &amp; b<br></div>\\n"}',
    "values as text": '{"customFields": [{"typeId": 1, "name": "Gate ", "value": "False"}]}',
    "an object for text": '{"id": 1, "status": {"value": 0, "name": "Open", "more": null}}',
    "bare ids": '{"id": 1, "categories": [12, 13], "assets": [{"url": "x"}], "tagTypeIds": [[]]}',
    "half a character": '{"name": "\\ud83d", "memo": "größer \\u0000 \\ud83d\\ude00"}',
    "the API's other names": '{"Id": 1, "job_number": "2", "": 3, "data": [], "hasMore": "no"}',
}

LISTS = {
    "accounting.invoices.list": (),
    "forms.job_attachments.list": (1,),  # nothing is documented for it
    "jpm.jobs.list": (),
    "memberships.membership_types.list_discounts": (1,),  # one answer, no pages
    "payroll.timesheets.list_for_job": (1,),
    "salestech.estimates.list": (),
}
FEEDS = ("accounting.invoices.export", "jpm.jobs.export", "salestech.opportunities.export")
DOCUMENTED = [name for name in (*LISTS, *FEEDS) if operation(name).record]
SINGLE: dict[str, tuple[Any, ...]] = {
    "accounting.invoices.create_adjustment": ({"adjustmentToId": 1},),
    "crm.customers.create": ({"name": "Ada"},),
    "crm.customers.get": (1,),
    "jpm.jobs.create": ({"customerId": 1},),
    "jpm.jobs.get": (1,),
    "jpm.jobs.update": (1, {"summary": "x"}),
    "pricebook.materials_markup.get": (1,),
    "salestech.estimates.get": (1,),
    "settings.technicians.get": (1,),
}

ENVELOPES = {
    "documented": '{"page":1,"pageSize":50,"hasMore":false,"totalCount":null,"data":[%s]}',
    "with a total": '{"page":1,"pageSize":50,"hasMore":false,"totalCount":1,"data":[%s]}',
    "without anything else": '{"data": [%s]}',
    "with more keys": '{"tenantId": 9, "data": [%s], "hasMore": false, "warnings": ["x"]}',
    "with nulls": '{"page": null, "hasMore": null, "totalCount": null, "data": [%s]}',
    "an array": "[%s]",
}

each_row = for_all("row", ROWS.values())


def session_answering(text: str, status: int = 200) -> Session:
    return session_on(FakeSender(lambda *asked: Reply(status, body=text.encode())))


def called(session: Session, name: str, args: tuple[Any, ...]) -> Any:
    unchecked = {"check": False} if isinstance(args[-1], dict) else {}
    return session.call(name, *args, **unchecked)


def same(content: Any, text: str) -> bool:
    """Whether nothing was changed: not 1 to 1.0, not text to a number, no key's place."""
    return json.dumps(content) == json.dumps(json.loads(text))


@each_row
@pytest.mark.parametrize("name", rest_slow(SINGLE, fast=3))
def test_a_record_passes_as_it_is(name: str, row: str) -> None:
    assert same(called(session_answering(row), name, SINGLE[name]), row)


@each_row
@pytest.mark.parametrize("name", rest_slow(LISTS, fast=2))
def test_rows_pass_as_they_are(name: str, row: str) -> None:
    session = session_answering(ENVELOPES["documented"] % row)
    records = session.call(name, *LISTS[name])
    assert isinstance(records, Records)
    assert same(records.all(), f"[{row}]")
    assert same(records.first(), row)


@each_row
@pytest.mark.parametrize("name", FEEDS)
def test_rows_of_a_feed_pass_as_they_are(name: str, row: str) -> None:
    session = session_answering(f'{{"hasMore":false,"continueFrom":"t+1/=","data":[{row}]}}')
    feed = session.call(name)
    assert isinstance(feed, Feed)
    assert same(feed.all(), f"[{row}]")
    assert feed.continue_from == "t+1/="


@for_all("envelope", ENVELOPES.values())
@for_all("name", LISTS)
def test_a_list_comes_in_any_envelope(name: str, envelope: str) -> None:
    row = ROWS["extra keys"]
    assert same(session_answering(envelope % row).call(name, *LISTS[name]).all(), f"[{row}]")


@for_all("envelope", ENVELOPES.values())
@for_all("name", FEEDS)
def test_a_feed_comes_in_any_envelope(name: str, envelope: str) -> None:
    row = ROWS["missing keys"]
    assert same(session_answering(envelope % row).call(name).all(), f"[{row}]")


@for_all("text", ["[]", '{"data": []}', '{"data": null, "hasMore": false}'])
@for_all("name", [*LISTS, *FEEDS])
def test_a_list_may_be_empty(name: str, text: str) -> None:
    assert session_answering(text).call(name, *LISTS.get(name, ())).all() == []


@for_all("status", [200, 201, 202, 204])
@for_all("text", ["", " \r\n", "null"])
@for_all("name", SINGLE)
def test_nothing_may_come_back(name: str, text: str, status: int) -> None:
    session = session_answering(text, status)
    if status == 200 and not text.strip() and name.endswith(".get"):
        with pytest.raises(InvalidResponse, match="empty body"):
            called(session, name, SINGLE[name])
    else:
        assert called(session, name, SINGLE[name]) is None


@pytest.mark.parametrize("name", DOCUMENTED)
def test_a_list_that_is_no_answer_at_all_is_never_taken_for_an_empty_one(name: str) -> None:
    with pytest.raises(InvalidResponse, match="empty body"):
        session_answering("").call(name, *LISTS.get(name, ())).all()


@for_all("text", ["5", "0", "-1.50", '"Done"', '""', "true", "false", "[]", "[1]"])
@for_all("name", SINGLE)
def test_any_value_may_come_in_place_of_a_record(name: str, text: str) -> None:
    assert same(called(session_answering(text), name, SINGLE[name]), text)


@pytest.mark.parametrize("cell", ["null", "1", "1.0", '"x"', '"2026-03-01T00:00:00-07:00"', "[]"])
def test_the_cells_of_a_report_pass_as_they_are(cell: str) -> None:
    fields = '[{"name": "SoldBy", "label": "Sold by"}]'
    text = f'{{"fields": {fields}, "hasMore": false, "data": [[{cell}], [], null, [{cell}, 2]]}}'
    body = {"parameters": [{"name": "From", "value": "2026-01-01"}]}
    rows = session_answering(text).call("reporting.reports.get_data", "operations", 7, body)
    assert same(rows.all(), f"[[{cell}], [], null, [{cell}, 2]]")
