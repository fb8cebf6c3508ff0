"""Time that a server lets pass, so that none is over before it was asked."""

from __future__ import annotations

import socket
from threading import Event
from time import monotonic
from typing import Any

from tests.transport.raw_server import after
from tests.waiting import LONG


class PassingTime:
    """A clock that stands still, however slow the machine is, unless a server lets it go on.

    Attributes:
        now: The seconds that it shows.
    """

    def __init__(self) -> None:
        self.now = monotonic()

    def __call__(self) -> float:
        return self.now

    def passes(self, over: Event) -> None:
        """Let much time pass, until something is over."""
        while not over.wait(0.001):
            self.now += LONG / 4


DROPS = 50
"""Fewer than the lines of a head may be, as a client that stood still reads them at once."""


def dripping(head: bytes, drop: bytes, over: Event, clock: PassingTime) -> Any:
    """An answer that begins, and then goes on in drops for longer than anybody waits."""

    def drip(connection: socket.socket) -> None:
        for _ in range(DROPS):
            clock.now += LONG / 4
            connection.sendall(drop)
            if over.wait(0.001):
                return
        clock.passes(over)

    return after(head, drip)


def stopping(head: bytes, over: Event, clock: PassingTime) -> Any:
    """An answer that begins, and then does not go on."""
    return after(head, lambda _: clock.passes(over))
