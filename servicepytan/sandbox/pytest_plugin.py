"""The pytest fixtures ``servicetitan_sandbox`` and ``servicetitan_async_session``.

pytest finds them by itself. The async one is a plain fixture, so that it works with any plugin
that runs async tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from servicepytan.aio.session import AsyncSession
    from servicepytan.sandbox.sandbox import Sandbox


@pytest.fixture
def servicetitan_sandbox() -> Iterator[Sandbox]:
    """A fresh sandbox of the ServiceTitan API for one test."""
    from servicepytan.sandbox.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def servicetitan_async_session(servicetitan_sandbox: Sandbox) -> AsyncSession:
    """An AsyncSession over the test's fresh sandbox, ``servicetitan_sandbox``.

    Its connections end with the loop of the test.
    """
    return servicetitan_sandbox.async_session()
