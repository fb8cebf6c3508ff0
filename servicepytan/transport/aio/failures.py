"""Our own exceptions while an async request is sent, besides those of ``aiohttp``.

``faults`` turns each into the exception of ``urllib3``, which is loaded for that alone.
"""

from __future__ import annotations

import ssl


class SendingFailed(Exception):
    """A request was not sent, or its answer did not come."""


class NoConnection(SendingFailed):
    """No connection can be opened; the cause says why."""


class ConnectTimedOut(SendingFailed):
    """A connection is not open in time."""


class ReadTimedOut(SendingFailed):
    """An answer takes too long."""


class IncompleteBody(SendingFailed):
    """A body is shorter than announced."""


class NoTrustedConnection(SendingFailed):
    """No trusted TLS connection can be opened.

    Args:
        reason: Why.
    """

    def __init__(self, reason: ssl.SSLError) -> None:
        super().__init__(str(reason))
        self.reason = reason


class LibraryFailure(SendingFailed):
    """A library of the synchronous client failed.

    Args:
        error: What it raised.
    """

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error
