"""What a cache keeps and for how long, as tables."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.config import load
from servicepytan.core.caching import (
    CacheEntry,
    CacheScope,
    Lifetimes,
    decode_entry,
    encode_entry,
    may_be_kept,
    resource_of,
)
from servicepytan.core.call import Call, Reply
from servicepytan.core.paginators.chained import ListKey
from servicepytan.endpoints.index import MODULES
from servicepytan.endpoints.operations import table
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all
from tests.fakes import SETTINGS

PATH = "/crm/v2/tenant/42/customers/1"
CALL = Call("GET", PATH, "/crm/v2/tenant/{tenant}/customers/{id}")


@for_all(
    ("ttl", "operation", "seconds"),
    [
        (300, "crm.customers.get", 300),
        (300, "settings.tag_types.list", 3600),
        (300, "jpm.jobs.get", 0),
        (300, "jpm.job_types.get", 300),
        (0, "crm.customers.get", 0),
        ({}, "crm.customers.get", 300),
        ({"*": 7}, "crm.customers.get", 7),
        ({"*": 7}, "settings.tag_types.list", 3600),
        (299, "settings.tag_types.list", 299),
        (0, "settings.tag_types.list", 0),
        (None, "settings.tag_types.list", 0),
        (600, "settings.tag_types.list", 3600),
        (600, "jpm.jobs.get", 0),
        (10, "jpm.jobs.get", 0),
        ({"settings.*": 7}, "settings.tag_types.list", 7),
        ({"settings.tag_types.*": 7}, "settings.tag_types.list", 7),
        ({"settings.tag_types.*": 7}, "settings.employees.list", 3600),
        ({"settings.tag_types.*": 7, "settings.tag_types.list": 8}, "settings.tag_types.list", 8),
        ({"jpm.jobs.*": 7}, "jpm.jobs.get", 7),
        ({"jpm.jobs.get": 7}, "jpm.jobs.list", 0),
        ({"jpm.*": 7}, "jpm.jobs.list", 0),
        ({"crm.*": None}, "crm.customers.get", 0),
        (300, "reporting.reports.list", 0),
        (300, "", 0),
    ],
)
def test_the_narrowest_name_tells_how_long_an_answer_is_kept(
    ttl: Any, operation: str, seconds: float
) -> None:
    assert Lifetimes(ttl).of(operation) == seconds


@pytest.mark.parametrize(
    ("ttl", "message"),
    [
        ("5", "no number of seconds"),
        (True, "no number of seconds"),
        (float("nan"), "no number of seconds"),
        (-1, "must be from 0"),
        (1e9, "must be from 0"),
        ({"crm.*": "x"}, r"a text for 'crm\.\*' is no number"),
        ({"crm": 5}, r"write 'crm\.\*'"),
        ({"crm.customers": 5}, r"write 'crm\.customers\.\*'"),
        ({"*.get": 5}, r"none of an operation: '\*\.get'"),
        ({"crm.a.b.c": 5}, r"none of an operation: 'crm\.a\.b\.c'"),
        ({1: 5}, "none of an operation; write"),
        ({"": 5}, "none of an operation: ''"),
        ({"reporting.*": 5}, "reports are never cached"),
    ],
)
def test_wrong_lifetimes_are_refused(ttl: Any, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        Lifetimes(ttl)


def scope(**changes: Any) -> CacheScope:
    return CacheScope(load({**SETTINGS, **changes}, environ={}))


@pytest.mark.parametrize(
    "changes",
    [
        {"tenant_id": "43"},
        {"app_key": "ak1.another"},
        {"client_id": "cid.another"},
        {"client_secret": "cs1.another"},
        {"app_id": "another"},
        {"api_url": "http://127.0.0.1:8"},
        {"auth_url": "http://127.0.0.1:8"},
    ],
)
def test_no_two_owners_share_a_key(changes: dict[str, Any]) -> None:
    rows = ListKey("crm.customers.list", None, (PATH,))
    assert scope().key(CALL) == scope().key(CALL)
    assert scope(**changes).key(CALL) != scope().key(CALL)
    assert scope(**changes).list_key(rows) != scope().list_key(rows)


def test_the_whole_request_is_in_the_key() -> None:
    keys = [
        scope().key(CALL),
        scope().key(CALL._replace(method="HEAD")),
        scope().key(CALL._replace(path=f"{PATH}0")),
        scope().key(CALL._replace(query=(("a", "1"),))),
        scope().key(CALL._replace(query=(("a", "1"), ("b", "2")))),
        scope().key(CALL._replace(query=(("a", "1&b=2"),))),
        scope().list_key(ListKey("crm.customers.list", None, (PATH,))),
        scope().list_key(ListKey("crm.customers.list", 5, (PATH,))),
        scope().list_key(ListKey("crm.customers.list", None, (PATH, PATH))),
    ]
    assert len(set(keys)) == len(keys)


def test_keys_and_tags_hold_no_secret() -> None:
    shown = scope().key(CALL) + scope().tag(PATH)
    assert set(shown) <= set("0123456789abcdef")


@pytest.mark.parametrize(
    ("path", "resource"),
    [
        (PATH, "crm/customers"),
        ("/crm/v2/tenant/42/customers", "crm/customers"),
        ("/crm/v2/tenant/42/customers?page=1", "crm/customers"),
        ("/crm/v2/tenant/42/booking-provider/7/bookings", "crm/bookings"),
        ("/reporting/v2/tenant/42/report-category/a/reports/5/data", ""),
        ("/odd", "odd/"),
    ],
)
def test_a_path_names_its_resource(path: str, resource: str) -> None:
    assert resource_of(path) == resource


def test_a_write_by_any_path_of_a_resource_makes_all_its_reads_stale() -> None:
    """A resource of ours whose paths begin differently needs an alias."""
    tags: dict[str, set[str]] = {}
    for module in MODULES:
        for name, operation in table(module).items():
            if operation.paging != "feed":
                path = operation.path.replace("{tenant}", "42")
                tags.setdefault(name.rpartition(".")[0], set()).add(resource_of(path))
    assert {name: sorted(each) for name, each in tags.items() if len(each) > 1} == {}


NEVER_READ = {
    "dispatch/adcap",
    "dispatch/capacity",
    "dispatch/gps-provider",
    "marketingads/external-call-attributions",
    "marketingads/job-attributions",
    "marketingads/web-booking-attributions",
    "marketingads/web-lead-form-attributions",
}
"""Resources that are written, or asked by POST, alone."""


def test_rows_that_another_path_writes_are_stale_too() -> None:
    """What is written by paths that nobody reads has an alias, or rows that are read nowhere."""
    reads: set[str] = set()
    writes: set[str] = set()
    for module in MODULES:
        for operation in table(module).values():
            path = operation.path.replace("{tenant}", "42")
            (reads if operation.verb == "GET" else writes).add(resource_of(path))
    unread = {name for name in writes - reads if not name.startswith("reporting/")}
    assert unread == NEVER_READ
    assert resource_of("/pricebook/v2/tenant/42/pricebook") == resource_of(
        "/pricebook/v2/tenant/42/services/7"
    )


def test_tenants_have_tags_of_their_own_and_apps_do_not() -> None:
    """What one app writes is stale for the others."""
    assert scope(tenant_id="43").tag(PATH) != scope().tag(PATH)
    assert scope(app_key="ak1.another").tag(PATH) == scope().tag(PATH)


@pytest.mark.parametrize(
    ("answer", "reply", "is_kept"),
    [
        ({}, Reply(200), True),
        ([], Reply(200), True),
        (0, Reply(200), True),
        (None, Reply(200), False),
        (b"file", Reply(200), False),
        ({}, Reply(202), False),
        ({}, Reply(206), False),
        ({}, Reply(200, {"cache-control": "private, No-Store"}), False),
        ({}, Reply(200, {"cache-control": "no-cache"}), True),
    ],
)
def test_what_may_be_kept(answer: Any, reply: Reply, is_kept: bool) -> None:
    assert may_be_kept(answer, reply) is is_kept


def test_what_holds_a_secret_is_not_kept() -> None:
    reply = Reply(200, body=b'{"echo": "Bearer abc.def"}')
    assert may_be_kept({}, reply, ["xyz"])
    assert not may_be_kept({}, reply, ["xyz", "abc.def"])


BODIES = st.dictionaries(st.text(max_size=8), st.binary(max_size=20), max_size=4)


@given(bodies=BODIES, key=st.text(max_size=5))
def test_an_entry_comes_back_as_it_was(bodies: dict[str, bytes], key: str) -> None:
    entry = CacheEntry("7", bodies)
    assert decode_entry(key, encode_entry(key, entry)) == entry


@given(data=st.data())
def test_a_damaged_entry_is_none(data: st.DataObject) -> None:
    good = encode_entry("key", CacheEntry("7", {"/a?b=1": b'{"id": 1}'}))
    at = data.draw(st.integers(0, len(good) - 1))
    bit = 1 << data.draw(st.integers(0, 7))
    assert decode_entry("key", good[:at] + bytes([good[at] ^ bit]) + good[at + 1 :]) is None
    assert decode_entry("key", good[:at]) is None


@given(st.binary(max_size=60))
def test_no_bytes_raise(data: bytes) -> None:
    assert decode_entry("key", data) is None


def test_an_entry_of_another_key_is_none() -> None:
    assert decode_entry("other", encode_entry("key", CacheEntry("7", {}))) is None
