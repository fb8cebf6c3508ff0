"""Every operation of the table, through plain HTTP and a strict sandbox."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from servicepytan.endpoints.operations import Operation, operation, operations, types_of
from servicepytan.sandbox import Sandbox
from tests.sandbox.conftest import Client, Clock, Reply
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

ALL = sorted(operations(), key=lambda one: (one.archetype == "delete", one.verb == "DELETE"))


def ask(client: Any, known: Operation, everything: bool = False, **changed: Any) -> Reply:
    asked = made(known, client.sandbox.tenant_id, ids_of(known), everything)._replace(**changed)
    content = asked.content
    if content is None and asked.body is not None:
        content = json.dumps(asked.body).encode()
    headers = {**client.headers, "Content-Type": asked.content_type}
    target = asked.path + (f"?{asked.query}" if asked.query else "")
    reply: Reply = client.raw(asked.verb, target, headers, content)
    return reply


@pytest.fixture(scope="module")
def strict() -> Iterator[Client]:
    with Sandbox(strict=True, clock=Clock()) as sandbox:
        client = Client(sandbox)
        yield client.sign_in()
        client.close()


def status_of(known: Operation) -> int:
    if known.name in CREATED:
        return 201
    if known.archetype == "download_redirect":
        return 302
    return 204 if known.name in EMPTY else NEEDS_ANOTHER.get(known.name, 200)


def test_every_operation_answers_as_documented(serve: Callable[..., Client]) -> None:
    client, wrong = serve(strict=True), []
    for known in ALL:
        reply = ask(client, known)
        if reply.status != status_of(known):
            wrong.append((known.name, reply.status, reply.body[:300]))
        elif "json" in reply.headers.get("content-type", ""):
            json.loads(reply.body)
    assert wrong == []


def rows_of(value: Any) -> list[Any]:
    return value if isinstance(value, list) else value["data"]


def test_rows_of_lists_have_the_fields_of_their_type() -> None:
    with Sandbox() as sandbox:
        client = Client(sandbox).sign_in()
        wrong, empty = [], []
        for known in operations():
            fields = types_of(known.name.partition(".")[0]).fields.get(known.record)
            if not known.paging or fields is None:
                continue
            rows = rows_of(ask(client, known).json)
            empty += [known.name] if not rows else []
            wrong += [known.name for row in rows if not set(row) <= {*fields, "_job"}]
        client.close()
    assert sorted(set(wrong)) == []
    assert set(empty) == MAY_BE_EMPTY


def test_all_parameters_at_once_are_taken(strict: Client) -> None:
    wrong = []
    for known in operations():
        if known.verb == "GET" and known.archetype != "download_redirect":
            reply = ask(strict, known, everything=True)
            if reply.status not in (200, NEEDS_ANOTHER.get(known.name)):
                wrong.append((known.name, reply.status, reply.body[-200:]))
    assert wrong == []


def test_get_returns_the_id_asked_for() -> None:
    with Sandbox() as sandbox:
        client = Client(sandbox).sign_in()
        for known in operations():
            fields = types_of(known.name.partition(".")[0]).fields.get(known.record, {})
            if known.archetype == "get" and "id" in fields:
                wanted = list(ids_of(known).values())[-1]
                row = ask(client, known).json
                if fields["id"].rstrip("!") in ("int", "guid", "text") and "email" not in row:
                    assert str(row["id"]) == wanted, known.name
        client.close()


def test_unknown_ids_are_not_found(strict: Client) -> None:
    unknown = {"int": "999999999999", "guid": "f" * 8 + "-ffff-ffff-ffff-" + "f" * 12}
    for known in operations():
        if known.archetype not in ("get", "update", "replace", "delete"):
            continue
        own = known.path_params[-1]
        asked = made(known, strict.sandbox.tenant_id, {**ids_of(known), own.wire: "{}"})
        path = asked.path.replace("%7B%7D", unknown.get(own.kind, "nobody"))
        assert ask(strict, known, path=path).status == 404, known.name


def test_unknown_parameters_and_keys_are_named(strict: Client) -> None:
    for known in operations():
        reply = ask(strict, known, query="misspelt=1")
        assert (reply.status, set(reply.json["errors"])) == (400, {"misspelt"}), known.name
        if known.body not in ("", "Any"):
            body: Any = [{"misspelt": 1}] if known.body.startswith("[") else {"misspelt": 1}
            place = "$[0].misspelt" if known.body.startswith("[") else "$.misspelt"
            reply = ask(strict, known, body=body)
            assert reply.status == 400, known.name
            assert place in reply.json["errors"], known.name


def test_scopes_are_checked_for_all(serve: Callable[..., Client]) -> None:
    client = serve(scopes=["tn.nothing:r"], check_scopes=True)
    for known in operations():
        reply = ask(client, known)
        if known.scope:
            assert reply.status == 403, known.name
            assert reply.json["title"] == "Scope validation failed"


def test_each_scope_opens_its_operations(serve: Callable[..., Client]) -> None:
    client = serve(scopes=["tn.pb.materials:r"], check_scopes=True)
    assert ask(client, operation("pricebook.materials.list")).status == 200
    assert ask(client, operation("pricebook.materials.create")).status == 403


def test_tokens_have_all_scopes_unless_told(strict: Client) -> None:
    given = set(strict.token().json["scope"].split())
    assert given == {known.scope for known in operations() if known.scope}


def test_two_sandboxes_with_one_seed_answer_the_same(serve: Callable[..., Client]) -> None:
    first, second = serve(strict=True, jobs=30), serve(strict=True, jobs=30)
    lists = [known for known in ALL if known.paging]
    for known in [*lists[::4], *(known for known in ALL if not known.paging)]:
        if "download" in known.archetype:
            continue
        assert ask(first, known).body == ask(second, known).body, known.name


def test_another_seed_gives_other_data(serve: Callable[..., Client]) -> None:
    first, other = serve(), serve(seed=8)
    for known in operations():
        if known.name.startswith("inventory") and known.archetype == "list":
            assert ask(first, known).body != ask(other, known).body


def test_feeds_end(serve: Callable[..., Client]) -> None:
    client = serve(feed_page_size=20)
    for known in operations():
        if known.paging != "feed":
            continue
        path = known.path.replace("tenant/{tenant}", "{tenant}")
        rows, token = client.feed(path)
        assert token, known.name
        assert client.feed(path, **{"from": token})[0] == [], known.name
        ids = [json.dumps(row, sort_keys=True) for row in rows]
        assert len(ids) == len(set(ids)) > 0, known.name
