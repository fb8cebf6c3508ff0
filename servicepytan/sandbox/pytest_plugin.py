"""The pytest fixture ``servicetitan_sandbox``, which pytest finds by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from servicepytan.sandbox.sandbox import Sandbox


@pytest.fixture
def servicetitan_sandbox() -> Iterator[Sandbox]:
    """A fresh sandbox of the ServiceTitan API for one test."""
    from servicepytan.sandbox.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox
