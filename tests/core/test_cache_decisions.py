"""How a call uses a cache, and what becomes of a flight, as tables."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from servicepytan.config import load
from servicepytan.core.cache_decisions import (
    AfterFlight,
    CachedAnswer,
    CacheRules,
    FlightEnd,
    FlightResult,
    PageRead,
    RecordRead,
    Write,
    after_flight,
    body_in,
    cached_answer,
    end_with_error,
    end_with_reply,
)
from servicepytan.core.caching import CacheEntry, CacheScope, Lifetimes, Ttl
from servicepytan.core.call import Call, Reply
from servicepytan.core.list_walk import ListWalk
from servicepytan.core.paginators.chained import ListKey
from servicepytan.errors import ServerError, ServicePytanError, TransportError
from tests.fakes import SETTINGS

PATH = "/crm/v2/tenant/42/customers/1"
REPORT = "/reporting/v2/tenant/42/report-category/a/reports/5/data"
GET = Call("GET", PATH, "/crm/v2/tenant/{tenant}/customers/{id}")
SCOPE = CacheScope(load(SETTINGS, environ={}))
WALK = ListWalk("list", "tag", "1", 300.0, 0.0, 1000)


def rules(ttl: Ttl = 300.0) -> CacheRules:
    return CacheRules(Lifetimes(ttl), SCOPE)


def get_of(operation: str, **changes: Any) -> Call:
    return GET._replace(cached_as=operation, **changes)


@pytest.mark.parametrize(
    ("call", "ttl"),
    [
        (get_of("crm.customers.get"), 300),
        (get_of("settings.tag_types.get"), 3600),
        (get_of("jpm.jobs.get"), None),
        (get_of("reporting.reports.get"), None),
        (get_of(""), None),
    ],
)
def test_a_read_uses_the_entry_of_its_request_if_its_operation_is_cached(
    call: Call, ttl: Optional[float]
) -> None:
    expected = ttl and RecordRead(SCOPE.key(call), SCOPE.tag(PATH), ttl)
    assert rules().use_of(call) == expected


@pytest.mark.parametrize("operation", ["crm.customers.list", "jpm.jobs.list", ""])
def test_a_page_of_a_walk_is_read_in_the_walk_whatever_its_operation(operation: str) -> None:
    call = get_of(operation, walk=WALK)
    assert rules().use_of(call) == PageRead(SCOPE.key(call), WALK)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("ttl", [300.0, 0.0])
def test_a_write_ends_the_entries_of_its_resource_even_if_they_are_not_kept_here(
    method: str, ttl: float
) -> None:
    """Another session with the same store may keep them."""
    assert rules(ttl).use_of(GET._replace(method=method)) == Write(SCOPE.tag(PATH))


def test_a_request_for_report_data_bypasses_the_cache() -> None:
    assert rules().use_of(Call("POST", REPORT, REPORT)) is None


@pytest.mark.parametrize(
    ("operation", "ttl"),
    [
        ("crm.customers.list", 300),
        ("settings.tag_types.list", 3600),
        ("jpm.jobs.list", None),
        ("reporting.reports.list", None),
        ("", None),
    ],
)
def test_a_list_has_one_entry_for_all_pages(operation: str, ttl: Optional[float]) -> None:
    key = ListKey(operation, None, (f"{PATH}?page=1",))
    expected = ttl and RecordRead(SCOPE.list_key(key), SCOPE.tag(PATH), ttl)
    assert rules().use_of_list(key) == expected


@pytest.mark.parametrize(
    ("entry", "body"),
    [
        (None, None),
        (CacheEntry("1", {}), None),
        (CacheEntry("1", {"other": b"{}"}), None),
        (CacheEntry("1", {"key": b"{}"}), b"{}"),
    ],
)
def test_the_body_of_a_request_in_an_entry(
    entry: Optional[CacheEntry], body: Optional[bytes]
) -> None:
    assert body_in(entry, "key") == body


BODIES: list[tuple[Optional[bytes], bool, Optional[CachedAnswer]]] = [
    (b'{"id": 1}', True, CachedAnswer({"id": 1})),
    (b"null", False, CachedAnswer(None)),
    (b"", False, CachedAnswer(None)),
    (b"", True, None),
    (b'{"id": 1', True, None),
    (b"<html>", True, None),
    (None, True, None),
    (None, False, None),
]


@pytest.mark.parametrize(("body", "requires_body", "answer"), BODIES)
def test_a_cached_body_answers_a_call_that_can_read_it(
    body: Optional[bytes], requires_body: bool, answer: Optional[CachedAnswer]
) -> None:
    assert cached_answer(GET._replace(requires_body=requires_body), body) == answer


def test_a_cached_body_is_decoded_as_the_call_asks() -> None:
    assert cached_answer(GET._replace(loads=lambda body: body), b"{}") == CachedAnswer(b"{}")


@pytest.mark.parametrize(("is_kept", "end"), [(True, b"{}"), (False, FlightEnd.FAILED)])
def test_only_a_reply_that_is_kept_is_shared(is_kept: bool, end: FlightResult) -> None:
    assert end_with_reply(Reply(200, body=b"{}"), is_kept) == end


@pytest.mark.parametrize(
    ("error", "before", "end"),
    [
        (ServerError("broken", status=500), FlightEnd.CANCELLED, FlightEnd.FAILED),
        (TransportError("reset"), FlightEnd.CANCELLED, FlightEnd.FAILED),
        (ServicePytanError("any"), b"{}", FlightEnd.FAILED),
        (KeyboardInterrupt(), FlightEnd.CANCELLED, FlightEnd.CANCELLED),
        (GeneratorExit(), FlightEnd.CANCELLED, FlightEnd.CANCELLED),
        (KeyError("in a decoder"), FlightEnd.CANCELLED, FlightEnd.CANCELLED),
        (KeyboardInterrupt(), b"{}", b"{}"),
    ],
)
def test_who_gives_up_is_replaced_and_an_error_of_the_call_is_not_shared(
    error: BaseException, before: FlightResult, end: FlightResult
) -> None:
    assert end_with_error(error, before) == end


@pytest.mark.parametrize(
    ("end", "result"),
    [
        (b'{"id": 1}', CachedAnswer({"id": 1})),
        (b"<html>", AfterFlight.FETCH),
        (FlightEnd.FAILED, AfterFlight.FETCH),
        (FlightEnd.CANCELLED, AfterFlight.TAKE_OVER),
    ],
)
def test_what_a_caller_does_who_waited_for_a_flight(end: FlightResult, result: Any) -> None:
    assert after_flight(GET, end) == result
