"""What the exceptions of ``aiohttp`` stand for among those that ``fault_of`` reads."""

from __future__ import annotations

import http.client
from typing import Optional

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError

from servicepytan.core.call import UploadInterrupted
from servicepytan.transport.faults import FAILURES

AIO_FAILURES = (*FAILURES, aiohttp.ClientError, HttpProcessingError)
"""What sending and reading may raise."""


def plain_error(error: Exception) -> Exception:
    """The exception that the synchronous client would have seen."""
    interrupted = _interrupted(error)
    if interrupted is not None:
        return interrupted
    if isinstance(error, (aiohttp.ClientResponseError, HttpProcessingError)):
        return http.client.BadStatusLine("")
    return error


def _interrupted(error: Optional[BaseException]) -> Optional[UploadInterrupted]:
    while error is not None and not isinstance(error, UploadInterrupted):
        error = error.__cause__
    return error
