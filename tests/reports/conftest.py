"""Nothing of an earlier test: which hosts lack a route, and which warnings were given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from servicepytan import _deprecation
from servicepytan.reports import source
from servicepytan.sandbox import Sandbox


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    source._without_query.clear()
    _deprecation._told.clear()
    yield
    source._without_query.clear()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=5) as sandbox:
        yield sandbox
