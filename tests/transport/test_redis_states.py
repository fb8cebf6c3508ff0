"""The package redis is an extra."""

from __future__ import annotations

import sys

import pytest

from servicepytan import RateLimit
from servicepytan.errors import ConfigurationError
from tests.fakes import FakeSender, session_on


def test_without_the_package_it_is_told_before_any_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    session = session_on(FakeSender())
    with pytest.raises(ConfigurationError, match=r'pip install "servicepytan\[redis\]"'):
        session.with_options(rate_limit=RateLimit(redis="redis://:secret@cache"))
