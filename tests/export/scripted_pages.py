"""A sync that gets the pages which a test scripts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from servicepytan.export import SyncReport, sync
from servicepytan.export.extractor import Batch
from tests.export.conftest import Time
from tests.fakes import FakeSender, session_on


def sync_pages(pages: list[Any], to: Path, format: str, at: Time, **options: Any) -> SyncReport:
    """Run a sync in which these pages come; an error among them ends the resource."""

    def batches(*_: Any, **__: Any) -> Any:
        for number, page in enumerate(pages):
            if isinstance(page, BaseException):
                raise page
            yield Batch(page, f"token {number}")

    at.pass_(minutes=20)
    resource = options.pop("resource", "jobs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("servicepytan.export.extractor.Extractor.batches", batches)
        return sync(
            session_on(FakeSender()),
            resource,
            to,
            format=format,
            clock=at.clock(),
            check=False,
            **options,
        )
