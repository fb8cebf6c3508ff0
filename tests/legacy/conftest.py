"""A sandbox and an old connection to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from servicepytan import _deprecation, session_base
from servicepytan.legacy.connection import Connection
from servicepytan.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=130) as sandbox:
        yield sandbox


@pytest.fixture
def conn(sandbox: Sandbox) -> Connection:
    return Connection(old(sandbox))


def old(sandbox: Sandbox) -> dict[str, str]:
    """What a connection of 0.4.2 holds."""
    return {
        "SERVICETITAN_APP_KEY": sandbox.app_key,
        "SERVICETITAN_TENANT_ID": sandbox.tenant_id,
        "SERVICETITAN_CLIENT_ID": sandbox.client_id,
        "SERVICETITAN_CLIENT_SECRET": sandbox.client_secret,
        "SERVICETITAN_APP_ID": "",
        "SERVICETITAN_TIMEZONE": "America/New_York",
        "SERVICETITAN_API_ENVIRONMENT": "production",
        "auth_root": sandbox.auth_url,
        "api_root": sandbox.url,
    }


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """No session and no warning of an earlier test."""
    session_base.forget_shared_sessions()
    _deprecation._warned.clear()
    yield
    session_base.forget_shared_sessions()
