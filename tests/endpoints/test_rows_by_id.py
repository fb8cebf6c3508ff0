"""Many records by their ids: order, doubles, what is missing, and how it is asked for."""

from __future__ import annotations

import copy
import pickle
from operator import attrgetter
from typing import Any, Union
from urllib.parse import parse_qs, urlsplit

import pytest

from servicepytan import RowsById
from servicepytan.endpoints.operations import operations
from servicepytan.errors import BadRequest, InvalidArgument, InvalidResponse, NotFound
from servicepytan.sandbox import Sandbox
from tests.all_cases import for_all
from tests.fakes import FakeSender, reply_of, session_on

GUIDS = ["6F1C2B0E-8f5d-4c1a-9d27-3b1f0a5e7c42", "0f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42"]


def test_rows_come_in_the_order_of_the_ids() -> None:
    with Sandbox(jobs=200) as sandbox:
        session = sandbox.session(workers=4)
        ids: list[int] = [job["id"] for job in session.jobs.list()][::-1]
        sandbox.clear_log()
        wanted: list[Union[int, str]] = [*ids[:120], 5, ids[0], str(ids[150]), 6, 5]
        rows_read = session.jobs.get_many(wanted)
        assert [job["id"] for job in rows_read] == [*ids[:120], ids[0], ids[150]]
        assert rows_read.missing == [5, 6, 5]
        queries = [dict(request.query) for request in sandbox.requests("GET")]
    assert len(queries) == 3
    assert sum(len(query["ids"].split(",")) for query in queries) == 123
    assert {query["sort"] for query in queries} == {"+Id"}


def test_inactive_ones_are_not_missing() -> None:
    with Sandbox(jobs=30) as sandbox:
        session = sandbox.session()
        customer = session.customers.list().first()
        assert customer is not None
        session.customers.update(customer["id"], {"active": False})
        rows_read = session.customers.get_many(customer["id"])
        assert [row["active"] for row in rows_read] == [False]
        assert rows_read.missing == []


@pytest.mark.parametrize(
    ("resource", "filters"),
    [
        ("jobs", {}),
        ("customers", {"active": ["Any"]}),
        ("invoices", {"activeState": ["All"]}),
        ("non_job_appointments", {"activeOnly": ["false"]}),
    ],
)
def test_every_state_is_asked_for_where_the_list_knows_states(
    resource: str, filters: dict[str, list[str]]
) -> None:
    sender = FakeSender(lambda *asked: {"data": [], "hasMore": False})
    assert getattr(session_on(sender), resource).get_many([1, 2]).missing == [1, 2]
    query = parse_qs(urlsplit(sender.urls[0]).query)
    names = ("ids", "page", "pageSize", "sort")
    assert {name: text for name, text in query.items() if name not in names} == filters


def test_ids_that_are_guids() -> None:
    rows: list[Any] = [{"id": GUIDS[0].lower()}]
    sender = FakeSender(lambda *asked: {"data": rows, "hasMore": False})
    rows_read = session_on(sender).journal_entries.get_many(GUIDS)
    assert (list(rows_read), rows_read.missing) == (rows, GUIDS[1:])


def test_rows_without_an_id_are_passed_over() -> None:
    sender = FakeSender(lambda *asked: {"data": [{}, {"id": 1}], "hasMore": False})
    assert session_on(sender).jobs.get_many("1, 2").missing == [2]


def test_no_ids_are_no_request() -> None:
    sender = FakeSender()
    assert session_on(sender).jobs.get_many([]) == []
    assert sender.sent == []


@pytest.mark.parametrize("wrong", [None, "x", [1, None], [1.5], True])
def test_what_is_no_id_is_refused(wrong: Any) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match="ids"):
        session_on(sender).jobs.get_many(wrong)
    assert sender.sent == []


def test_it_is_called_by_name_but_is_no_operation() -> None:
    sender = FakeSender(lambda *asked: {"data": [{"id": 1}], "hasMore": False})
    session = session_on(sender)
    assert session.call("jpm.jobs.get_many", [1]) == [{"id": 1}]
    assert not any(operation.name.endswith("get_many") for operation in operations())


def test_what_came_is_a_list_that_can_be_copied() -> None:
    result = RowsById([1, 2], [3])
    for same in (copy.copy(result), pickle.loads(pickle.dumps(result))):
        assert (same, same.missing) == ([1, 2], [3])
    assert (RowsById[int](), RowsById[int]().missing) == ([], [])


def test_one_is_had_by_its_id_where_the_api_has_no_call_for_it() -> None:
    with Sandbox(jobs=30) as sandbox:
        session = sandbox.session()
        invoice = session.invoices.list(sort="-Id").first_or_raise()
        sandbox.clear_log()
        assert session.invoices.get(invoice["id"]) == invoice
        [request] = sandbox.requests("GET")
        with pytest.raises(NotFound, match=r"accounting\.invoices\.list has no row with the id 5"):
            session.invoices.get(5)
        assert session.call("invoices.get", invoice["id"]) == invoice
    assert dict(request.query)["ids"] == str(invoice["id"])


@pytest.mark.parametrize("wrong", ["x", None, True, [1], 1.5, "1,2"])
def test_one_wrong_id_is_refused(wrong: Any) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match=r"^id="):
        session_on(sender).invoices.get(wrong)
    assert not sender.sent


def test_another_row_than_the_one_asked_for_is_no_answer() -> None:
    sender = FakeSender(lambda *asked: {"data": [{"id": 2}], "hasMore": False})
    with pytest.raises(InvalidResponse, match="asked for the id 1 and gave 2"):
        session_on(sender).trucks.get(1)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("tag_types.get", r"TagTypes has no 'get', as the API has no call for one: .*\.list\(\)"),
        ("job_splits.get_many", r"JobSplits has no 'get_many'.*\.list\(\)"),
        ("bulk_tags.get", r"BulkTags has no 'get'\. It has add, remove\."),
        ("jobs.lst", r"Jobs has no 'lst'\. Did you mean 'list'\?"),
        ("jobs.retrieve", r"Jobs has no 'retrieve'\. Did you mean 'get'\?"),
        ("jobs.modify", r"Jobs has no 'modify'\. Did you mean 'update'\?"),
        ("jobs.post", r"Jobs has no 'post'\. Did you mean 'create'\?"),
        ("tasks.read", r"Tasks has no 'read'\. Did you mean 'get'\?"),
        ("appointments.remove", r"Appointments has no 'remove'\. Did you mean 'delete'\?"),
        ("appointments.iter", r"Appointments has no 'iter'\. Did you mean 'list'\?"),
        ("bulk_tags.post", r"BulkTags has no 'post'\. It has add, remove\."),
        ("job", r"Session has no 'job'\. Did you mean 'jobs'\?"),
        ("jpm.job", r"JpmModule has no 'job'\. Did you mean 'jobs'\?"),
    ],
)
def test_an_attribute_that_is_not_there_names_what_is(name: str, words: str) -> None:
    with pytest.raises(AttributeError, match=words):
        attrgetter(name)(session_on(FakeSender()))


@pytest.mark.parametrize("kind", ["list", "export"])
def test_lists_and_feeds_say_how_their_rows_are_had(kind: str) -> None:
    sender = FakeSender()
    rows = getattr(session_on(sender).jobs, kind)()
    with pytest.raises(TypeError, match=r"\.first\(\).*limit=5"):
        rows[0]
    with pytest.raises(TypeError, match=r"\.first\(\).*limit=3"):
        rows[:3]
    with pytest.raises(AttributeError, match="Did you mean 'first'"):
        rows.frist()
    assert rows
    assert not sender.sent


def lists_by_id() -> list[str]:
    """The lists whose resources have ``get_many``."""
    session = session_on(FakeSender())
    names = [operation.name for operation in operations() if operation.name.endswith(".list")]
    return [
        name for name in names if hasattr(attrgetter(name[: -len(".list")])(session), "get_many")
    ]


@for_all("name", lists_by_id())
def test_each_resource_asks_its_own_list(name: str) -> None:
    id = GUIDS[1] if name == "accounting.journal_entries.list" else 7
    sender = FakeSender(lambda *_: {"data": [{"id": id}], "hasMore": False})
    resource = attrgetter(name[: -len(".list")])(session_on(sender))
    assert resource.get_many([id]) == [{"id": id}]
    path = next(operation.path for operation in operations() if operation.name == name)
    assert urlsplit(sender.sent[0].url).path.endswith(path.partition("{tenant}")[2])


def gotten_by_list() -> list[str]:
    """The lists whose resources have a ``get`` that is no operation of the API."""
    names = {operation.name for operation in operations()}
    session = session_on(FakeSender())
    resources = [name[: -len(".list")] for name in names if name.endswith(".list")]
    return sorted(
        f"{name}.list"
        for name in resources
        if f"{name}.get" not in names and hasattr(attrgetter(name)(session), "get")
    )


@for_all("name", gotten_by_list())
def test_each_get_without_a_call_of_its_own_asks_the_list_for_every_state(name: str) -> None:
    each = next(operation for operation in operations() if operation.name == name)
    sender = FakeSender(lambda *_: {"data": [{"id": 7}], "hasMore": False})
    resource = attrgetter(name[: -len(".list")])(session_on(sender))
    assert resource.get(7) == {"id": 7}
    [url] = sender.urls
    path, query = urlsplit(url).path, parse_qs(urlsplit(url).query)
    assert path.endswith(each.path.partition("{tenant}")[2])
    assert query.pop("ids") == ["7"]
    states = {"active": ["Any"], "activeState": ["All"], "activeOnly": ["false"]}
    wires = {part.wire for part in each.params}
    assert {key: query.get(key) for key in states if key in wires} == {
        key: value for key, value in states.items() if key in wires
    }


def test_a_refusal_of_a_list_without_states_is_raised_at_once() -> None:
    sender = FakeSender(lambda *_: reply_of({"title": "Bad ids"}, 400))
    with pytest.raises(BadRequest, match="Bad ids"):
        session_on(sender).ap_credits.get(7)
    assert len(sender.sent) == 1
