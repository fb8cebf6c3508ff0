"""Every operation of the table, through plain HTTP and a strict sandbox."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from servicepytan.endpoints.operations import Operation, operation, operations, types_of
from servicepytan.sandbox import Sandbox
from tests.sandbox.conftest import Client, Reply, SandboxClock
from tests.sandbox.requests_made import ids_of, made

CREATED = {
    "accounting.gl_accounts.create",
    "equipment_systems.installed_equipment.upload_attachment",
    "pricebook.bulk.create",
    "pricebook.categories.create",
    "pricebook.discounts_and_fees.create",
    "pricebook.equipment.create",
    "pricebook.images.upload",
    "pricebook.materials.create",
    "pricebook.materials_markup.create",
    "pricebook.services.create",
}
EMPTY = {
    "jpm.jobs.detach_equipment",
    "jpm.jobs.detach_equipment_bulk",
    "pricebook.categories.delete",
    "pricebook.discounts_and_fees.delete",
    "pricebook.equipment.delete",
    "pricebook.materials.delete",
    "pricebook.services.delete",
}
NEEDS_ANOTHER = {
    "accounting.invoices.update_task": 404,
    "reporting.data_queries.delete": 404,
    "reporting.data_queries.get": 404,
}
"""What answers for a record that another operation has to make first."""

MAY_BE_EMPTY = {
    "accounting.invoices.list_tasks",
    "crm.customers.list_notes",
    "jpm.jobs.list_cancel_reasons",
    "jpm.jobs.list_canceled_logs",
    "jpm.jobs.list_hold_reasons",
}
"""Lists of linked data in which the first record has none."""

ALL = sorted(
    operations(),
    key=lambda operation: (operation.archetype == "delete", operation.verb == "DELETE"),
)


def ask(client: Any, each_operation: Operation, everything: bool = False, **changed: Any) -> Reply:
    asked = made(
        each_operation, client.sandbox.tenant_id, ids_of(each_operation), everything
    )._replace(**changed)
    content = asked.content
    if content is None and asked.body is not None:
        content = json.dumps(asked.body).encode()
    headers = {**client.headers, "Content-Type": asked.content_type}
    target = asked.path + (f"?{asked.query}" if asked.query else "")
    reply: Reply = client.raw(asked.verb, target, headers, content)
    return reply


@pytest.fixture(scope="module")
def strict() -> Iterator[Client]:
    with Sandbox(strict=True, clock=SandboxClock()) as sandbox:
        client = Client(sandbox)
        yield client.sign_in()
        client.close()


def status_of(each_operation: Operation) -> int:
    if each_operation.name in CREATED:
        return 201
    if each_operation.archetype == "download_redirect":
        return 302
    return 204 if each_operation.name in EMPTY else NEEDS_ANOTHER.get(each_operation.name, 200)


@pytest.mark.slow
def test_every_operation_answers_as_documented(serve: Callable[..., Client]) -> None:
    client, wrong = serve(strict=True), []
    for each_operation in ALL:
        reply = ask(client, each_operation)
        if reply.status != status_of(each_operation):
            wrong.append((each_operation.name, reply.status, reply.body[:300]))
        elif "json" in reply.headers.get("content-type", ""):
            json.loads(reply.body)
    assert wrong == []


def rows_of(value: Any) -> list[Any]:
    return value if isinstance(value, list) else value["data"]


@pytest.mark.slow
def test_rows_of_lists_have_the_fields_of_their_type() -> None:
    with Sandbox() as sandbox:
        client = Client(sandbox).sign_in()
        wrong, empty = [], []
        for each_operation in operations():
            fields = types_of(each_operation.name.partition(".")[0]).fields.get(
                each_operation.record
            )
            if not each_operation.paging or fields is None:
                continue
            rows = rows_of(ask(client, each_operation).json)
            empty += [each_operation.name] if not rows else []
            wrong += [each_operation.name for row in rows if not set(row) <= {*fields, "_job"}]
        client.close()
    assert sorted(set(wrong)) == []
    assert set(empty) == MAY_BE_EMPTY


@pytest.mark.slow
def test_all_parameters_at_once_are_taken(strict: Client) -> None:
    wrong = []
    for each_operation in operations():
        if each_operation.verb == "GET" and each_operation.archetype != "download_redirect":
            reply = ask(strict, each_operation, everything=True)
            if reply.status not in (200, NEEDS_ANOTHER.get(each_operation.name)):
                wrong.append((each_operation.name, reply.status, reply.body[-200:]))
    assert wrong == []


def test_get_returns_the_id_asked_for() -> None:
    with Sandbox() as sandbox:
        client = Client(sandbox).sign_in()
        for each_operation in operations():
            fields = types_of(each_operation.name.partition(".")[0]).fields.get(
                each_operation.record, {}
            )
            if each_operation.archetype == "get" and "id" in fields:
                wanted = list(ids_of(each_operation).values())[-1]
                row = ask(client, each_operation).json
                if fields["id"].rstrip("!") in ("int", "guid", "text") and "email" not in row:
                    assert str(row["id"]) == wanted, each_operation.name
        client.close()


def test_unknown_ids_are_not_found(strict: Client) -> None:
    unknown = {"int": "999999999999", "guid": "f" * 8 + "-ffff-ffff-ffff-" + "f" * 12}
    for each_operation in operations():
        if each_operation.archetype not in ("get", "update", "replace", "delete"):
            continue
        own = each_operation.path_params[-1]
        asked = made(
            each_operation, strict.sandbox.tenant_id, {**ids_of(each_operation), own.wire: "{}"}
        )
        path = asked.path.replace("%7B%7D", unknown.get(own.kind, "nobody"))
        assert ask(strict, each_operation, path=path).status == 404, each_operation.name


def test_unknown_parameters_and_keys_are_named(strict: Client) -> None:
    for each_operation in operations():
        reply = ask(strict, each_operation, query="misspelt=1")
        assert (reply.status, set(reply.json["errors"])) == (400, {"misspelt"}), each_operation.name
        if each_operation.body not in ("", "Any"):
            body: Any = (
                [{"misspelt": 1}] if each_operation.body.startswith("[") else {"misspelt": 1}
            )
            place = "$[0].misspelt" if each_operation.body.startswith("[") else "$.misspelt"
            reply = ask(strict, each_operation, body=body)
            assert reply.status == 400, each_operation.name
            assert place in reply.json["errors"], each_operation.name


def test_scopes_are_checked_for_all(serve: Callable[..., Client]) -> None:
    client = serve(scopes=["tn.nothing:r"], check_scopes=True)
    for each_operation in operations():
        reply = ask(client, each_operation)
        if each_operation.scope:
            assert reply.status == 403, each_operation.name
            assert reply.json["title"] == "Scope validation failed"


def test_each_scope_opens_its_operations(serve: Callable[..., Client]) -> None:
    client = serve(scopes=["tn.pb.materials:r"], check_scopes=True)
    assert ask(client, operation("pricebook.materials.list")).status == 200
    assert ask(client, operation("pricebook.materials.create")).status == 403


def test_tokens_have_all_scopes_unless_told(strict: Client) -> None:
    granted = set(strict.token().json["scope"].split())
    assert granted == {
        each_operation.scope for each_operation in operations() if each_operation.scope
    }


@pytest.mark.slow
def test_two_sandboxes_with_one_seed_answer_the_same(serve: Callable[..., Client]) -> None:
    first, second = serve(strict=True, jobs=30), serve(strict=True, jobs=30)
    lists = [each_operation for each_operation in ALL if each_operation.paging]
    for each_operation in [
        *lists[::4],
        *(each_operation for each_operation in ALL if not each_operation.paging),
    ]:
        if "download" in each_operation.archetype:
            continue
        assert (
            ask(first, each_operation).body == ask(second, each_operation).body
        ), each_operation.name


def test_another_seed_gives_other_data(serve: Callable[..., Client]) -> None:
    first, other = serve(), serve(seed=8)
    for each_operation in operations():
        if each_operation.name.startswith("inventory") and each_operation.archetype == "list":
            assert ask(first, each_operation).body != ask(other, each_operation).body


def test_feeds_end(serve: Callable[..., Client]) -> None:
    client = serve(feed_page_size=20, jobs=50)
    for each_operation in operations():
        if each_operation.paging != "feed":
            continue
        path = each_operation.path.replace("tenant/{tenant}", "{tenant}")
        rows, token = client.feed(path)
        assert token, each_operation.name
        assert client.feed(path, **{"from": token})[0] == [], each_operation.name
        ids = [json.dumps(row, sort_keys=True) for row in rows]
        assert len(ids) == len(set(ids)) > 0, each_operation.name
