"""Children that Ctrl-C reaches, also where the tests themselves run under ``nohup``."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def sigint_as(handler: Any) -> Iterator[None]:
    """Within this block SIGINT has a handler of ours.

    A child inherits that it is ignored, but no handler: a process that is started in here gets
    the default.

    Args:
        handler: What ``signal.signal`` takes.
    """
    before = signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def interruptible() -> Any:
    """A block in which children are started that SIGINT ends."""
    return sigint_as(signal.default_int_handler)


def ignoring_interrupts() -> Any:
    """A block in which children are started as ``nohup`` and ``&`` start them."""
    return sigint_as(signal.SIG_IGN)
