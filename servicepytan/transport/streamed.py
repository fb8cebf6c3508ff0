"""What the streamed bodies of both clients share: they tell once how they ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

EndOfStream = Callable[[int, Optional[str]], object]
"""Receives the bytes that came, and why they are not all; None where they are."""
ABANDONED = "abandoned"
"""Why a body is not complete that nobody read to its end."""


class StreamedBody:
    """A body that is read while it comes in."""

    _tell_end: Optional[EndOfStream] = None
    _fault: Optional[str] = ABANDONED

    def tell_end(self, receive: EndOfStream) -> None:
        """Have the end of the body told, once.

        Args:
            receive: Receives it.
        """
        self._tell_end = receive

    def _ended(self, received: int) -> None:
        receive, self._tell_end = self._tell_end, None
        if receive is not None:
            receive(received, self._fault)
