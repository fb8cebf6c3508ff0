"""Runs every test of this folder with every sender."""

from __future__ import annotations

import pytest

from tests.transport.contract.senders import SENDERS, choose


@pytest.fixture(autouse=True, params=sorted(SENDERS), name="sender_kind")
def _sender_kind(request: pytest.FixtureRequest) -> str:
    choose(SENDERS[request.param])
    return str(request.param)
