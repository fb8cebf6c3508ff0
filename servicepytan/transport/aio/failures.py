"""What goes wrong while an awaited request is sent, apart from what ``aiohttp`` itself raises.

``faults`` turns each into the exception of ``urllib3``, which is loaded for that alone.
"""

from __future__ import annotations

import ssl


class SendingFailed(Exception):
    """A request was not sent, or its answer did not come."""


class NoConnection(SendingFailed):
    """Nobody accepts a connection; its cause says why."""


class ConnectTimedOut(SendingFailed):
    """A connection is not made in time."""


class ReadTimedOut(SendingFailed):
    """An answer takes too long."""


class IncompleteBody(SendingFailed):
    """A body is shorter than announced."""


class NoTrustedConnection(SendingFailed):
    """TLS does not come about.

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
