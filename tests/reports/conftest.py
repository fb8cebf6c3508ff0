"""Nothing of an earlier test: which warnings were given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from servicepytan import _deprecation
from servicepytan.sandbox import Sandbox


@pytest.fixture(autouse=True)
def nothing_kept() -> None:
    _deprecation._warned.clear()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=5) as sandbox:
        yield sandbox
