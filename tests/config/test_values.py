from __future__ import annotations

import math
import zoneinfo
from datetime import datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.config import values
from servicepytan.config.zones import zone
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy
from tests.all_cases import for_all


class ApiEnvironment(str, Enum):
    """As scripts for 0.4.2 have it."""

    INTEGRATION = "integration"


class ForeignInteger:
    """A whole number of another library."""

    def __index__(self) -> int:
        return 12


class OtherZone(tzinfo):
    """A zone of pytz or dateutil."""

    def __init__(self, name: Optional[str], offset: Optional[timedelta] = None) -> None:
        self.zone = name
        self._offset = offset

    def utcoffset(self, moment: Optional[datetime]) -> Optional[timedelta]:
        return self._offset

    def dst(self, moment: Optional[datetime]) -> None:
        return None

    def tzname(self, moment: Optional[datetime]) -> None:
        return None


ACCEPTED: list[tuple[Any, Any, Any]] = [
    (values.text, "app 1", "app 1"),
    (values.credential, "cid.abc-1", "cid.abc-1"),
    (values.secret, Secret("cs1.x"), Secret("cs1.x")),
    (values.tenant, 1234567, "1234567"),
    (values.tenant, "1234567", "1234567"),
    (values.tenant, "007", "7"),
    (values.tenant, ForeignInteger(), "12"),
    (values.environment, "production", "production"),
    (values.environment, "Integration", "integration"),
    (values.environment, ApiEnvironment.INTEGRATION, "integration"),
    (values.time_zone, "America/New_York", "America/New_York"),
    (values.time_zone, zoneinfo.ZoneInfo("Europe/Berlin"), "Europe/Berlin"),
    (values.time_zone, "utc", "UTC"),
    (values.time_zone, timezone.utc, "UTC"),
    (values.time_zone, timezone(timedelta(0), "GMT"), "UTC"),
    (values.time_zone, zoneinfo.ZoneInfo("UTC"), "UTC"),
    (values.time_zone, OtherZone(None, timedelta()), "UTC"),
    (values.time_zone, OtherZone("Asia/Tokyo"), "Asia/Tokyo"),
    (values.time_zone, "Z", "UTC"),
    (values.url, "https://api.example.com", "https://api.example.com"),
    (values.url, "https://API.example.com/", "https://api.example.com"),
    (values.url, "HTTPS://api.example.com:8443", "https://api.example.com:8443"),
    (values.url, "https://gw.example/servicetitan", "https://gw.example/servicetitan"),
    (values.url, "https://GW.example:8443/St/v1//", "https://gw.example:8443/St/v1"),
    (values.url, "https://gw.example/tenant/a%20b/", "https://gw.example/tenant/a%20b"),
    (values.url, "https://gw.example//", "https://gw.example"),
    (values.url, "http://localhost:80", "http://localhost:80"),
    (values.url, "http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
    (values.url, "http://127.9.9.9", "http://127.9.9.9"),
    (values.url, "http://[::1]:8080", "http://[::1]:8080"),
    (values.whole(1, 5000), 1, 1),
    (values.whole(1, 5000), 5000, 5000),
    (values.whole(1), 10_000, 10_000),
    (values.whole(1), ForeignInteger(), 12),
    (values.seconds, 1, 1.0),
    (values.seconds, 0.5, 0.5),
    (values.seconds, 86400, 86400.0),
    (values.retry, RetryPolicy(attempts=2), RetryPolicy(attempts=2)),
    (values.retry, {"attempts": 2, "budget": 5.0}, RetryPolicy(attempts=2, budget=5.0)),
    (values.rate_limit, None, None),
    (values.rate_limit, False, None),
    (values.rate_limit, 30, RateLimit(30)),
    (values.rate_limit, RateLimit(20), RateLimit(20)),
    (values.rate_limit, {"seconds_per_report": 5.0}, RateLimit(seconds_per_report=5.0)),
    (values.rate_limit, {"share": 0.25}, RateLimit(share=0.25)),
    (values.path, Path("x.toml"), "x.toml"),
    (values.path, "x.toml", "x.toml"),
]

REFUSED: list[tuple[Any, Any, str]] = [
    (values.text, 1, "must be text, not a number"),
    (values.text, True, "must be text, not true or false"),
    (values.text, ["x"], "must be text, not a list"),
    (values.text, {"x": 1}, "must be text, not a table"),
    (values.text, b"x", "must be text, not a bytes"),
    (values.text, "", "is empty"),
    (values.text, " \t", "is empty: it holds nothing but whitespace"),
    (values.text, " x", "has whitespace before it"),
    (values.text, "x\n", "has whitespace after it"),
    (values.text, " x ", "has whitespace around it"),
    (values.credential, "a b", "(character 2)"),
    (values.credential, "ab\u200b", "(character 3)"),
    (values.credential, "a\nb", "(character 2)"),
    (values.credential, "k\u00e9y", "(character 2)"),
    (values.secret, "cs1.x", "must be text"),
    (values.secret, int, "must be text"),
    (values.secret, Secret(""), "is empty"),
    (values.secret, Secret("x\r\n"), "has whitespace after it"),
    (values.tenant, "12a", "is not a number: '12a'"),
    (values.tenant, "-5", "is not a number: '-5'"),
    (values.tenant, -5, "is not a number: '-5'"),
    (values.tenant, "1.5", "is not a number: '1.5'"),
    (values.tenant, "\u0661\u0662", "is not a number"),
    (values.tenant, "1_000", "is not a number"),
    (values.tenant, "", "is empty"),
    (values.tenant, " 12", "has whitespace before it"),
    (values.tenant, "0", "is 0"),
    (values.tenant, 0, "is 0"),
    (values.tenant, True, "is not a whole number but true or false"),
    (values.tenant, 1.0, "is not a whole number but a number"),
    (values.tenant, "1" * 40, "has 40 digits"),
    (values.tenant, 10**39, "has 40 digits"),
    (values.tenant, 10**5000, "is too large"),
    (values.environment, "prod", "is unknown: 'prod'"),
    (values.environment, "qa", "is unknown: 'qa'"),
    (values.environment, 1, "must be text"),
    (values.time_zone, "America/NewYork", "is unknown: 'America/NewYork'"),
    (values.time_zone, "America", "is unknown"),
    (values.time_zone, "../etc/passwd", "is unknown"),
    (values.time_zone, "/etc/passwd", "is unknown"),
    (values.time_zone, "+02:00", "is unknown"),
    (values.time_zone, 5, "must be text"),
    (values.time_zone, timezone(timedelta(hours=-5)), "is 'UTC-05:00', a zone without a name"),
    (values.time_zone, OtherZone(None), "a zone without a name"),
    (values.url, "http://api.example.com", "is not https: 'http://api.example.com'"),
    (values.url, "http://127.0.0.1.example.com", "is not https"),
    (values.url, "http://10.0.0.1", "is not https"),
    (values.url, "http://localhost.example.com", "is not https"),
    (values.url, "api.example.com", "is not the URL of a server"),
    (values.url, "ftp://api.example.com", "is not the URL of a server"),
    (values.url, "https://", "is not the URL of a server"),
    (values.url, "https://api.example.com:port", "is not the URL of a server"),
    (values.url, "https://api.example.com:99999", "is not the URL of a server"),
    (values.url, "https://[::1", "is not the URL of a server"),
    (values.url, "https://api exa.com", "is not the URL of a server"),
    (values.url, "https://api.example.com\\@evil.com", "holds a user name"),
    (values.url, "https://user:pass@api.example.com", "holds a user name or password"),
    (values.url, "https://api.example.com/v2?key=1", "has more behind the host than a path: a '?'"),
    (values.url, "https://api.example.com/v2/#x", "has more behind the host than a path: a '#'"),
    (values.url, "https://user:pass@api.example.com/v2", "holds a user name or password"),
    (values.url, "https://api.example.com/a b", "has ' ' in its path"),
    (values.url, "https://api.example.com/ü", "has 'ü' in its path"),
    (values.url, "https://api.example.com/{tenant}", "has '{' in its path"),
    (values.url, "https://api.example.com/a@b", "has '@' in its path"),
    (values.url, "https://api.example.com/100%", "has '%' in its path"),
    (values.url, "https://api.example.com/a\\b", "has '\\\\' in its path"),
    (values.url, "https://api.example.com//a", "has an empty part"),
    (values.url, "https://api.example.com/a/../b", "has an empty part, a '.' or a '..'"),
    (values.url, "https://api.example.com/%2E%2e", "has an empty part, a '.' or a '..'"),
    (values.url, "https://api.servicetitan.io/v2", "has a path behind api.servicetitan.io"),
    (values.url, "https://auth.servicetitan.io/connect/token", "which has none"),
    (values.url, "https://api.example.com/a/connect/token/", "holds the path of an operation"),
    (values.url, "https://api.example.com/jpm/v2/tenant/1/jobs", "holds the path of an operation"),
    (values.url, "http://api.example.com/a", "is not https"),
    (values.url, "https://api.example.com?key=1", "has more behind the host"),
    (values.url, "https://api.example.com/#x", "has more behind the host"),
    (values.whole(1, 5000), 0, "is 0"),
    (values.whole(1, 5000), 5001, "is 5001"),
    (values.whole(1, 5000), "50", "is '50'"),
    (values.whole(1), True, "is True"),
    (values.whole(1), 1.5, "is 1.5"),
    (values.whole(1), [], "is a list"),
    (values.whole(1), -(10**5000), "is a number"),
    (values.seconds, 0, "is 0"),
    (values.seconds, -1.5, "is -1.5"),
    (values.seconds, math.nan, "is nan"),
    (values.seconds, math.inf, "is inf"),
    (values.seconds, 86401, "is 86401"),
    (values.seconds, 10**400, "is a number"),
    (values.seconds, "30", "is '30'"),
    (values.seconds, True, "is True"),
    (values.retry, 3, "must be a RetryPolicy, not a number"),
    (values.retry, {"attemps": 3}, "has the unknown key 'attemps'"),
    (values.retry, {"attempts": 0}, "is out of range"),
    (values.retry, {"budget": "x"}, "is out of range"),
    (values.rate_limit, True, "not true or false"),
    (values.rate_limit, "60", "not text"),
    (values.rate_limit, 10**400, "is out of range"),
    (values.rate_limit, 0, "is out of range"),
    (values.rate_limit, Decimal("60"), "not a Decimal"),
    (values.rate_limit, {"per_second": 3}, "has the unknown key 'per_second'"),
    (values.path, 3, "must be text"),
]


def short(value: Any) -> Optional[str]:
    return "huge" if isinstance(value, int) and abs(value) > 10**40 else None


@for_all(("read", "value", "expected"), ACCEPTED)
def test_accepts(read: Any, value: Any, expected: Any) -> None:
    result = read(value)
    assert result == expected
    assert type(result) is type(expected)


@for_all(("read", "value", "fact"), REFUSED)
def test_refuses(read: Any, value: Any, fact: str) -> None:
    with pytest.raises(values.Wrong) as caught:
        read(value)
    assert fact in caught.value.fact


@pytest.mark.parametrize(
    ("read", "value", "advice"),
    [
        (values.environment, "prodction", "Did you mean 'production'?"),
        (values.environment, "xyz", "Choose 'production' or 'integration'."),
        (values.time_zone, "America/NewYork", "Did you mean 'America/New_York'?"),
        (values.time_zone, "qqqq", "Use an IANA name such as America/New_York."),
        (values.retry, {"attemps": 3}, "Did you mean 'attempts'?"),
        (values.url, "api.example.com", "Write it as https://HOST."),
    ],
)
def test_says_what_would_be_right(read: Any, value: Any, advice: str) -> None:
    with pytest.raises(values.Wrong) as caught:
        read(value)
    assert advice in caught.value.advice


@pytest.mark.parametrize("name", ["america/new_york", "AMERICA/New_york", "us/eastern"])
def test_the_case_of_a_time_zone_does_not_matter(name: str) -> None:
    moment = datetime(2026, 7, 1, 12)
    assert zone(values.time_zone(name)).utcoffset(moment) == timedelta(hours=-4)
    assert zone(name).utcoffset(moment) == timedelta(hours=-4)


def test_page_size_is_left_to_the_list() -> None:
    assert values.whole(1, 5000)(None) is None


def test_a_system_without_zone_data_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise KeyError(name)

    monkeypatch.setattr(values, "zone", missing)
    monkeypatch.setattr(zoneinfo, "available_timezones", set)
    with pytest.raises(values.Wrong) as caught:
        values.time_zone("America/New_York")
    assert "pip install tzdata" in caught.value.advice
    assert values.time_zone("UTC") == "UTC"


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (values.tenant, "cs1.aBcDeFgHiJkLmNo"),
        (values.environment, "ak1.aBcDeFgHiJkLmNo"),
        (values.time_zone, "cs2.aBcDeFgHiJkLmNo"),
        (values.url, "https://user:aBcDeFgHiJkLmNo@api.example.com"),
        (values.url, "https://api.example.com/?servicetitanapplicationkey=aBcDeFgHiJkLmNo"),
        (values.credential, "cid \u00e9 aBcDeFgHiJkLmNo"),
        (values.tenant, "aBcDeFgHiJkLmNo" * 10),
    ],
)
def test_a_value_in_the_wrong_place_stays_hidden(read: Any, value: str) -> None:
    with pytest.raises(values.Wrong) as caught:
        read(value)
    assert "aBcDeFgHiJkLmNo" not in f"{caught.value} {caught.value!r}"


@given(st.integers(min_value=1, max_value=10**19 - 1))
def test_tenant_from_number_and_text_agree(number: int) -> None:
    assert values.tenant(number) == values.tenant(str(number)) == str(number)


@given(st.text())
def test_text_is_never_changed(value: str) -> None:
    try:
        assert values.text(value) == value
    except values.Wrong:
        assert value == "" or value != value.strip()


@given(st.text())
def test_a_credential_fits_into_a_header(value: str) -> None:
    try:
        expected = values.credential(value)
    except values.Wrong:
        return
    assert expected == value
    assert expected.encode("ascii").isalnum() or not set(expected) & set(" \r\n\t\x00\x7f")


@given(st.text(), st.sampled_from(["https://", "http://", "https://user@", ""]))
def test_a_url_is_plain_or_refused(rest: str, scheme: str) -> None:
    try:
        address = values.url(scheme + rest)
    except values.Wrong:
        return
    assert values.url(address) == address
    assert "@" not in address
    assert not set(address) & set(" /?#\\\n") - {"/"}
