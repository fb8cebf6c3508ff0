"""A sandbox, and an async session that is signed in to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from servicepytan.aio.session import AsyncSession
from servicepytan.sandbox import Sandbox


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=120) as sandbox:
        yield sandbox


@pytest.fixture
def session(sandbox: Sandbox) -> AsyncSession:
    """Made before any loop runs; each test of asyncio has a loop of its own."""
    return AsyncSession.of(sandbox.environ()).with_options(rate_limit=None)
