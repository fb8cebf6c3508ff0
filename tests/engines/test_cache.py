"""A cache in a real Redis, shared by sessions and processes."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

import servicepytan
from servicepytan import Cache
from servicepytan.aio import AsyncSession
from servicepytan.sandbox import Sandbox
from servicepytan.transport.cache_stores import PREFIX

ROOT = str(Path(servicepytan.__file__).parents[1])
SCRIPT = """
import sys
from servicepytan import Cache, Session
with Session(cache=Cache(redis=sys.argv[1])) as session:
    customer = session.customers.get(int(sys.argv[2]))
    session.customers.update(customer["id"], {"name": "Changed there"})
    print(session.cache.stats.hits, session.cache.stats.writes)
"""


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=30) as sandbox:
        yield sandbox


@pytest.fixture
def redis(redis_url: str) -> Iterator[Any]:
    """A client of the server, without entries of other tests."""
    package = pytest.importorskip("redis")
    with package.Redis.from_url(redis_url) as client:
        Cache(redis=redis_url).clear()
        yield client
        Cache(redis=redis_url).clear()


def test_answers_and_writes_are_shared_with_another_process(
    sandbox: Sandbox, redis: Any, redis_url: str
) -> None:
    with sandbox.session().with_options(cache=Cache(redis=redis_url)) as session:
        customer = session.customers.list(limit=1).first_or_raise()
        assert session.customers.get(customer["id"])["name"] != "Changed there"
        command = [sys.executable, "-c", SCRIPT, redis_url, str(customer["id"])]
        run = subprocess.run(
            command, env=sandbox.environ(), cwd=ROOT, capture_output=True, text=True
        )
        assert run.stdout.split() == ["1", "1"], run.stderr
        assert session.customers.get(customer["id"])["name"] == "Changed there"


@pytest.mark.parametrize("key", [None, Fernet.generate_key().decode()], ids=["plain", "sealed"])
def test_lists_and_records_come_back(
    sandbox: Sandbox, redis: Any, redis_url: str, key: Any
) -> None:
    cache = Cache(redis=redis_url, encryption_key=key)
    with sandbox.session().with_options(cache=cache, page_size=7) as session:
        first = session.customers.list().all()
        requests = cache.stats.misses
        assert session.customers.list().all() == first
        again = AsyncSession.of(session).with_options(
            cache=Cache(redis=redis_url, encryption_key=key)
        )
        assert asyncio.run(again.customers.list().all()) == first
        assert cache.stats.misses == requests
        assert again.cache is not None
        assert again.cache.stats.misses == 0
    values = [redis.get(name) or b"" for name in redis.scan_iter(f"{PREFIX}*")]
    assert any(first[0]["name"].encode() in value for value in values) is (key is None)
    settings = session.config
    for secret in (settings.client_secret.reveal(), settings.app_key.reveal()):
        assert not any(secret.encode() in value for value in values)


def test_entries_end_by_themselves(sandbox: Sandbox, redis: Any, redis_url: str) -> None:
    cache = Cache(ttl=100, redis=redis_url)
    with sandbox.session().with_options(cache=cache) as session:
        session.customers.list(limit=1).all()
    names = list(redis.scan_iter(f"{PREFIX}*"))
    assert len(names) == 2
    assert all(redis.pttl(name) > 0 for name in names)
    assert min(redis.pttl(name) for name in names) <= 100_000


def test_a_redis_that_is_away_fails_nothing(sandbox: Sandbox) -> None:
    pytest.importorskip("redis")
    cache = Cache(redis="redis://127.0.0.1:9/0")
    with sandbox.session().with_options(cache=cache) as session:
        assert len(session.customers.list(limit=3).all()) == 3
    assert cache.stats.hits == 0
