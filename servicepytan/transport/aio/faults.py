"""Translates exceptions of async requests to faults, by way of the synchronous client's.

The module ``faults`` needs ``requests`` and ``urllib3``, so it is loaded only when something fails.
"""

from __future__ import annotations

import http.client
from typing import Any, Optional, TypeVar

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError

from servicepytan.core.call import Fault, UploadInterrupted
from servicepytan.core.file_descriptors import FREE_FILES, is_exhausted
from servicepytan.core.urls import host_of
from servicepytan.transport.aio.failures import (
    ConnectTimedOut,
    LibraryFailure,
    NoConnection,
    NoTrustedConnection,
    ReadTimedOut,
    SendingFailed,
)

AIO_FAILURES = (
    SendingFailed,
    aiohttp.ClientError,
    HttpProcessingError,
    http.client.HTTPException,
    OSError,
    ValueError,
)
"""The exceptions that sending and reading may raise."""

E = TypeVar("E", bound=BaseException)


def aio_fault(error: Exception, url: str, *, begun: bool) -> Fault:
    """The fault for an exception.

    Args:
        error: One of ``AIO_FAILURES``.
        url: What was asked for.
        begun: Whether the head of an answer has come.
    """
    system = _among_causes(error, OSError)
    if system is not None and is_exhausted(system) and not begun:  # no further module can be loaded
        return Fault("connect", f"no connection to {host_of(url)}: {system.strerror}", FREE_FILES)
    from servicepytan.transport.faults import fault_of

    return fault_of(plain_error(error), url, begun=begun)


def plain_error(error: Exception) -> Exception:
    """The exception that the synchronous client would raise in its place."""
    interrupted = _among_causes(error, UploadInterrupted)
    if interrupted is not None:
        return interrupted
    failed = _among_causes(error, SendingFailed)
    if failed is not None:
        return _of_urllib3(failed)
    if isinstance(error, (aiohttp.ClientResponseError, HttpProcessingError)):
        return http.client.BadStatusLine("")
    return error


def _among_causes(error: Optional[BaseException], kind: type[E]) -> Optional[E]:
    while error is not None and not isinstance(error, kind):
        error = error.__cause__
    return error


def _of_urllib3(error: SendingFailed) -> Exception:
    from urllib3 import exceptions

    nowhere: Any = None
    if isinstance(error, LibraryFailure):
        return error.error
    if isinstance(error, NoTrustedConnection):
        return exceptions.SSLError(error.reason)
    if isinstance(error, ConnectTimedOut):
        return exceptions.ConnectTimeoutError(nowhere, "connecting timed out")
    if isinstance(error, ReadTimedOut):
        return exceptions.ReadTimeoutError(nowhere, "", "Read timed out.")
    if isinstance(error, NoConnection):
        refused = exceptions.NewConnectionError(nowhere, str(error))
        refused.__cause__ = error.__cause__
        return refused
    return exceptions.ProtocolError(str(error))
