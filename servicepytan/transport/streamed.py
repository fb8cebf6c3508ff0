"""The base class of streamed bodies: each reports its end once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

EndOfStream = Callable[[int, Optional[str]], object]
"""Receives the number of bytes, and why the body is incomplete; None if it is complete."""
ABANDONED = "abandoned"
"""The reason for a body that was not read to its end."""


class StreamedBody:
    """A body that is read as it arrives."""

    _on_end: Optional[EndOfStream] = None
    _fault: Optional[str] = ABANDONED

    def on_end(self, receive: EndOfStream) -> None:
        """Call a function once, at the end of the body.

        Args:
            receive: Receives the end.
        """
        self._on_end = receive

    def _ended(self, received: int) -> None:
        receive, self._on_end = self._on_end, None
        if receive is not None:
            receive(received, self._fault)
