"""URLs of Redis, shown without secrets."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from servicepytan import RateLimit, Secret
from servicepytan.core.redis_address import redis_address
from servicepytan.errors import InvalidArgument

SECRET = "pass-not-to-be-seen"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("redis://cache", "redis://cache"),
        ("redis://cache:6379/0", "redis://cache:6379/0"),
        (f"redis://:{SECRET}@cache:6379/0", "redis://cache:6379/0"),
        (f"rediss://user:{SECRET}@cache/1?ssl_cert_reqs=none", "rediss://cache/1"),
        (f"redis://cache:1/0?password={SECRET}", "redis://cache:1/0"),
        ("redis://[::1]:6379/0", "redis://[::1]:6379/0"),
        (f"unix://user:{SECRET}@/run/redis.sock?db=1", "unix:///run/redis.sock"),
    ],
)
def test_the_address_of_a_url(url: str, address: str) -> None:
    assert redis_address(url) == address


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "cache",
        SECRET,
        f"http://{SECRET}@cache",
        "redis://",
        "unix://",
        "redis://h:x",
        f"redis://cache/{SECRET}",
        "redis://cache/0/1",
        6379,
        b"x",
    ],
)
def test_a_wrong_url_is_refused_and_not_quoted(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"redis=\.\.\.") as caught:
        RateLimit(redis=wrong)
    assert SECRET not in str(caught.value)


def test_a_limit_hides_the_password_and_keeps_it() -> None:
    limit = RateLimit(20, redis=f"redis://:{SECRET}@cache:6379/0")
    for text in (repr(limit), str(limit), f"{limit}", repr([limit])):
        assert SECRET not in text
        assert "redis='redis://cache:6379/0'" in text
    for same in (copy.copy(limit), copy.deepcopy(limit), pickle.loads(pickle.dumps(limit))):
        assert same == limit
        assert hash(same) == hash(limit)
        assert same.redis == Secret(f"redis://:{SECRET}@cache:6379/0")
    assert limit != RateLimit(20, redis="redis://cache:6379/0")
    assert (limit.redis_address, RateLimit(20).redis_address) == ("redis://cache:6379/0", "")


def test_with_redis_the_share_is_only_for_when_it_is_away() -> None:
    limit = RateLimit(share=1 / 4, redis="redis://cache")
    assert (limit.interval, limit.report_interval) == (RateLimit().interval, 60)


@pytest.mark.parametrize("url", ["redis://:a@b#c@cache:6379/0", "redis://:a@b?c@cache/0"])
def test_a_password_that_is_cut_in_two_is_refused_unseen(url: str) -> None:
    with pytest.raises(ValueError, match="write them as %23") as caught:
        redis_address(url)
    assert "c@" not in str(caught.value)
