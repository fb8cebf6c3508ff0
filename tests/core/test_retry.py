"""The retry policy, and which operations may be sent again."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.core.retry import RetryPolicy, is_repeatable
from servicepytan.core.urls import host_of, is_loopback, is_safe_url
from servicepytan.endpoints.operations import operations
from servicepytan.errors import InvalidArgument


@pytest.mark.parametrize(
    "wrong",
    [
        {"attempts": 0},
        {"attempts": -1},
        {"attempts": 1.5},
        {"attempts": True},
        {"attempts": "3"},
        {"attempts": None},
        {"attempts": float("inf")},
        {"budget": -1},
        {"budget": float("nan")},
        {"back_off": "1"},
        {"longest_back_off": -0.1},
        {"longest_wait": float("inf")},
    ],
)
def test_wrong_policies_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=next(iter(wrong))):
        RetryPolicy(**wrong)


@pytest.mark.parametrize("name", ["attempts", "budget", "back_off", "longest_wait"])
@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan")])
def test_a_value_without_end_is_called_so(name: str, value: float) -> None:
    with pytest.raises(InvalidArgument, match=rf"RetryPolicy\({name}={value}\) must be finite"):
        RetryPolicy(**{name: value})  # type: ignore[arg-type]


def test_pauses_grow_up_to_their_cap() -> None:
    policy = RetryPolicy(back_off=2, longest_back_off=10)
    assert [policy.back_off_before(attempt) for attempt in range(2, 8)] == [0.1, 2, 4, 8, 10, 10]
    assert policy.back_off_before(10_000) == 10
    assert RetryPolicy(longest_back_off=0).back_off_before(2) == 0


@pytest.mark.parametrize(
    ("verb", "repeatable"),
    [("GET", True), ("PUT", True), ("DELETE", True), ("POST", False), ("PATCH", False)],
)
def test_the_verb_decides_unless_the_operation_is_known_better(verb: str, repeatable: bool) -> None:
    assert is_repeatable(verb, "/jpm/v2/tenant/42/jobs/1") is repeatable


@pytest.mark.parametrize(
    ("verb", "path", "repeatable"),
    [
        ("POST", "/dispatch/v2/tenant/42/capacity", True),
        ("POST", "/dispatch/v2/tenant/42/capacity/other", False),
        ("POST", "/telecom/v3/tenant/42/optinouts/optouts/getlist", True),
        ("POST", "/reporting/v2/tenant/42/report-category/a/reports/1/data", True),
        ("POST", "/reporting/v2/tenant/42/report-category/a/reports/1/data/query", True),
        ("POST", "/reporting/v2/tenant/42/report-category/a/reports/1/data/query/x", False),
        ("PUT", "/sales/v2/tenant/42/estimates/1/items", False),
        ("PUT", "/sales/v2/tenant/42/estimates/1", True),
    ],
)
def test_operations_whose_verb_misleads(verb: str, path: str, repeatable: bool) -> None:
    assert is_repeatable(verb, path) is repeatable


def test_the_table_agrees_with_the_rule_for_paths() -> None:
    for operation in operations():
        path = operation.path.replace("{", "").replace("}", "")
        assert operation.repeatable == is_repeatable(operation.verb, path), operation.name


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://api.test", True),
        ("https://api.test:8443/x", True),
        ("http://localhost:8000", True),
        ("http://LOCALHOST", True),
        ("http://127.0.0.1", True),
        ("http://127.9.9.9:80", True),
        ("http://[::1]:80", True),
        ("http://api.test", False),
        ("http://127.0.0.1.evil.test", False),
        ("http://localhost.evil.test", False),
        ("http://0.0.0.0", False),
        ("http://[::]", False),
        ("ftp://localhost", False),
        ("https://", False),
        ("https://api.test:port", False),
        ("https://[::1", False),
        ("//api.test", False),
        ("", False),
    ],
)
def test_which_urls_are_safe(url: str, safe: bool) -> None:
    assert is_safe_url(url) is safe


def test_hosts_of_this_machine() -> None:
    assert is_loopback("[::1]")
    assert not is_loopback("")
    assert not is_loopback("example.test")


def test_a_host_is_named_without_a_password() -> None:
    assert host_of("https://user:pass@api.test:8443/x?y") == "api.test:8443"
