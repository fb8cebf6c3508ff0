"""What a request has to pass before an operation sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

JOBS = "/jpm/v2/{tenant}/jobs"
NO_OPERATION = "Unable to match incoming request to an operation."


def test_the_app_key_must_be_there_and_right(client: Any) -> None:
    headers = client.headers
    client.headers = {"Authorization": headers["Authorization"]}
    reply = client.get(JOBS)
    assert reply.status == 401
    assert reply.json["title"] == ("Application key not present, check ST-App-Key header value.")
    assert reply.json["traceId"]
    assert reply.headers["content-type"].startswith("application/problem+json")
    client.headers = {**headers, "ST-App-Key": "ak1.other"}
    assert client.get(JOBS).status == 401


@pytest.mark.parametrize("value", ["", "Bearer ", "Bearer eyJ.other.token", "other"])
def test_the_token_must_be_there_and_right(client: Any, value: str) -> None:
    client.headers["Authorization"] = value
    assert client.get(JOBS).status == 401


def test_a_bare_token_is_as_good(client: Any) -> None:
    client.headers["Authorization"] = client.headers["Authorization"].split()[1]
    assert client.get(JOBS).status == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/jpm/v2/{tenant}/jobz"),
        ("GET", "/jpm/v3/{tenant}/jobs"),
        ("GET", "/jpm/v2/{tenant}/jobs/abc"),
        ("GET", "/jpm/v2/{tenant}/jobs/" + "9" * 40),
        ("GET", "/jpm/v2/{tenant}/jobs/"),
        ("GET", "/jpm/v2/tenant/abc/jobs"),
        ("PUT", JOBS),
        ("DELETE", JOBS + "/1"),
    ],
)
def test_unknown_paths_and_verbs(client: Any, method: str, path: str) -> None:
    reply = client.send(method, path)
    assert reply.status == 404
    assert reply.json["title"] == NO_OPERATION
    assert set(reply.json) == {"title", "status", "traceId"}


def test_a_path_is_matched_before_keys_are_looked_at(client: Any) -> None:
    client.headers = {}
    assert client.get("/jpm/v2/{tenant}/jobz").status == 404


def test_a_foreign_tenant_is_refused(client: Any) -> None:
    assert client.get("/jpm/v2/tenant/42/jobs").status == 403


def test_the_tenant_can_be_chosen(serve: Callable[..., Any]) -> None:
    client = serve(tenant_id=42)
    assert client.sandbox.tenant_id == "42"
    assert client.get("/jpm/v2/tenant/42/jobs").status == 200


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", JOBS, 200),
        ("POST", JOBS, 403),
        ("GET", "/crm/v2/{tenant}/customers", 403),
        ("GET", "/sales/v2/{tenant}/estimates/export", 403),
    ],
)
def test_scopes_count_when_asked(
    serve: Callable[..., Any], method: str, path: str, status: int
) -> None:
    client = serve(scopes=["tn.jpm.jobs:r"], check_scopes=True)
    reply = client.send(method, path, {} if method == "POST" else None)
    assert reply.status == status
    if status == 403:
        assert reply.json["title"] == "Scope validation failed"


def test_scopes_do_not_count_unless_asked(serve: Callable[..., Any]) -> None:
    assert serve(scopes=[]).get(JOBS).status == 200


def test_rate_limit_in_any_second(serve: Callable[..., Any], clock: Any) -> None:
    client = serve(rate_limit=3)
    for _ in range(3):
        assert client.get(JOBS, pageSize=1).status == 200
        clock.now += 0.2
    reply = client.get(JOBS)
    assert reply.status == 429
    assert reply.json["title"] == "Rate limit is exceeded. Try again in 1 seconds."
    assert reply.json["status"] == 429
    assert "retry-after" not in reply.headers
    clock.now += 0.41
    assert client.get(JOBS).status == 200
    assert client.get(JOBS).status == 429
    assert client.token().status == 200


def test_rate_limit_may_name_its_wait(serve: Callable[..., Any]) -> None:
    client = serve(rate_limit=1, retry_after=True)
    client.get(JOBS)
    assert client.get(JOBS).headers["retry-after"] == "1"


@pytest.mark.parametrize(
    ("path", "params", "status"),
    [
        (JOBS, {"jobStatus": "Completed", "page": 1, "includeTotal": "true"}, 200),
        (JOBS, {"jobstatus": "Completed"}, 400),
        (JOBS, {"scheduledOnOrAfter": "2026-01-01"}, 400),
        ("/jpm/v2/{tenant}/export/jobs", {"from": "2025-01-01"}, 200),
        ("/jpm/v2/{tenant}/export/jobs", {"pageSize": 5}, 400),
        ("/accounting/v2/{tenant}/invoices", {"customField.Fields[a]": "b"}, 200),
        ("/sales/v2/{tenant}/estimates/export", {"from": "2025-01-01"}, 200),
        ("/sales/v2/{tenant}/estimates/export", {"since": "2025-01-01"}, 400),
    ],
)
def test_strict_refuses_unknown_parameters(
    serve: Callable[..., Any], path: str, params: dict[str, Any], status: int
) -> None:
    assert serve().get(path, **params).status == 200
    reply = serve(strict=True).get(path, **params)
    assert reply.status == status
    if status == 400:
        assert set(reply.json["errors"]) <= set(params)
        assert reply.json["errors"]
