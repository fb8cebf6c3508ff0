"""What must be new never comes from a cache: syncs, reports, feeds, exact walks, batches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan import Cache, DataService, Report, Session, shape
from servicepytan.export import sync
from servicepytan.sandbox import Reporting, Sandbox
from servicepytan.transport.cache import CacheStats
from tests.batch.bodies import customers

PARAMETERS: dict[str, Any] = {"From": "2025-01-01", "To": "2026-12-31", "DateType": 1}
NAMED = [shape.join(with_names=["businessUnit"])]


@pytest.fixture
def session() -> Iterator[Session]:
    cache = Cache(ttl={"*": 3600, "jpm.jobs.*": 3600, "settings.*": 3600})
    with Sandbox(jobs=20, reporting=Reporting(polls=1)) as sandbox:
        yield sandbox.session(cache=cache)


def test_what_must_be_new_never_asks_the_cache(session: Session, tmp_path: Path) -> None:
    for _ in range(2):
        sync(session, ["business_units", "job_types", "customers"], tmp_path / "plain")
        sync(session, ["jobs"], tmp_path / "named", shape=NAMED)
    report = Report("operations", 1235, session, route="data")
    assert report.run(PARAMETERS).all()
    assert session.jobs.export().all()
    assert session.jobs.list(exact=True).all()
    assert session.jobs.list(exact=True).count() == 20
    assert session.cache is not None
    assert session.cache.stats == CacheStats()
    session.customers.create_many(customers(2)).all()  # type: ignore[arg-type]
    assert session.cache.stats == CacheStats(writes=2)


def test_what_stands_on_lists_asks_it(session: Session) -> None:
    rows = [DataService(session).get_jobs_created_between("2020-01-01", "2030-01-01") for _ in "ab"]
    assert rows[0] == rows[1]
    tables = [session.jobs.list(page_size=6).map(shape.pick("id")).all() for _ in "ab"]
    assert tables[0] == tables[1]
    assert session.cache is not None
    assert session.cache.stats.hits >= 4
