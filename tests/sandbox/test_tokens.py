"""The token endpoint."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest

GOOD = "grant_type=client_credentials&client_id=x&client_secret=y"
BUSINESS_UNITS = "/settings/v2/{tenant}/business-units"


def claims(token: str) -> Any:
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_gives_a_token_that_tells_who_may_do_what(client: Any, clock: Any) -> None:
    answer = client.token().json
    assert answer["token_type"] == "Bearer"
    assert answer["expires_in"] == 900
    assert "tn.jpm.jobs:r" in answer["scope"].split()
    claimed = claims(answer["access_token"])
    assert claimed["client_id"] == client.sandbox.client_id
    assert claimed["tenant"] == client.sandbox.tenant_id
    assert claimed["scope"] == answer["scope"].split()
    assert claimed["iss"] == client.sandbox.url
    assert claimed["exp"] == clock.now + 900
    assert len(answer["access_token"].split(".")) == 3


def test_tokens_differ(client: Any) -> None:
    assert client.token().json["access_token"] != client.token().json["access_token"]


@pytest.mark.parametrize(
    ("body", "kind", "error"),
    [
        (GOOD, "application/x-www-form-urlencoded", "invalid_client"),
        (GOOD, "application/json", "invalid_request"),
        ("{}", "application/json", "invalid_request"),
        ("client_id=x", "application/x-www-form-urlencoded", "invalid_request"),
        ("grant_type=password", "application/x-www-form-urlencoded", "unsupported_grant_type"),
    ],
)
def test_refuses(client: Any, body: str, kind: str, error: str) -> None:
    reply = client.post_form(body, kind)
    assert (reply.status, reply.json) == (400, {"error": error})


@pytest.mark.parametrize("blank", ["\n", " "])
def test_white_space_makes_a_pair_wrong(client: Any, blank: str) -> None:
    reply = client.token(client_secret=client.sandbox.client_secret + blank)
    assert (reply.status, reply.json) == (400, {"error": "invalid_client"})


def test_the_endpoint_takes_posts_only(client: Any) -> None:
    assert client.raw("GET", "/connect/token", {}).status == 404


def test_a_token_ends_when_its_life_is_over(serve: Callable[..., Any], clock: Any) -> None:
    client = serve(token_life=2.5)
    assert client.token().json["expires_in"] == 2.5
    assert client.get(BUSINESS_UNITS).status == 200
    clock.now += 2.4
    assert client.get(BUSINESS_UNITS).status == 200
    clock.now += 0.1
    assert client.get(BUSINESS_UNITS).status == 401
    assert client.sign_in().get(BUSINESS_UNITS).status == 200


def test_revoked_tokens_are_refused(client: Any) -> None:
    client.sandbox.revoke_tokens()
    assert client.get(BUSINESS_UNITS).status == 401
    assert client.sign_in().get(BUSINESS_UNITS).status == 200


def test_scopes_can_be_chosen(serve: Callable[..., Any]) -> None:
    client = serve(scopes=["tn.stt.businessunits:r"])
    assert client.token().json["scope"] == "tn.stt.businessunits:r"


def test_can_be_throttled_and_fail(client: Any) -> None:
    client.sandbox.fail_next(429, path="/connect/token", retry_after=3)
    reply = client.token()
    assert (reply.status, reply.headers["retry-after"]) == (429, "3")
    client.sandbox.fail_next(400, path="/connect/token", title="unauthorized_client")
    assert client.token().json == {"error": "unauthorized_client"}
    assert client.token().status == 200


def test_faults_by_chance_spare_it(serve: Callable[..., Any]) -> None:
    client = serve()
    client.sandbox.faults.error_500 = 1.0
    assert client.token().status == 200
    assert client.get(BUSINESS_UNITS).status == 500
