"""Event loops for tests that are no coroutines."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import pytest

from tests.volume import rest_slow

T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """What a coroutine returns in a loop of its own.

    ``asyncio.run`` would leave the thread without a current loop, in place of which the plugin of
    pytest then makes one that nobody closes on Python 3.9.
    """
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


def run_on_uvloop(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """What a coroutine returns on uvloop."""
    uvloop = pytest.importorskip(
        "uvloop", reason="uvloop is not installed; it comes with the extra 'dev'"
    )
    loop = uvloop.new_event_loop()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


RUNNERS = rest_slow([run, run_on_uvloop])
