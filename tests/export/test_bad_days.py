"""A sync over a bad network, with short tokens and limits, is still exact."""

from __future__ import annotations

from pathlib import Path

import pytest

from servicepytan import RetryPolicy
from servicepytan.export import sync
from servicepytan.sandbox import Faults, Sandbox
from tests.export.conftest import FORMATS
from tests.export.reading import rows_at, same
from tests.export.test_sync import source

pytestmark = pytest.mark.slow

FIVE = ["jobs", "customers", "invoices", "zones", "payment_types"]
PATIENT = RetryPolicy(back_off=0.01, longest_back_off=0.05, attempts=20)


@pytest.mark.parametrize("format", FORMATS)
def test_five_resources_are_exact_on_a_bad_day(format: str, tmp_path: Path) -> None:
    day = Faults(seed=5, error_500=0.08, error_503=0.08, reset=0.08, cut=0.05, garbage=0.05)
    with Sandbox(jobs=300, feed_page_size=20, token_life=2, rate_limit=200) as sandbox:
        wanted = {resource: source(sandbox, resource) for resource in FIVE}
        sandbox.clear_log()
        sandbox.faults = day
        for path in ("export/jobs", "export/*", "*"):
            sandbox.fail_next(429, times=2, path=f"/*/v2/tenant/{{tenant}}/{path}", retry_after=0)
        session = sandbox.session(retry=PATIENT, page_size=20)
        report = sync(session, FIVE, tmp_path, format=format)
        assert report.ok, str(report)
        log = sandbox.requests()
        assert sum(entry.fault is not None for entry in log) > 5
        assert 429 in {entry.status for entry in log}
    for resource, rows in wanted.items():
        same(tmp_path, format, resource, rows)
        assert len(rows_at(tmp_path, format, resource)) == len(rows)
