"""A download as a generator of steps: a file whose transfer breaks off is fetched from its start.

It yields what is to be done next (fetch the file, use it) and is sent the result.
"""

from __future__ import annotations

from collections.abc import Generator
from itertools import count
from typing import Any, NamedTuple, Union

from servicepytan.core.call import Call, Reply
from servicepytan.core.deadline import TransferDeadline
from servicepytan.core.retry_decisions import may_fetch_again
from servicepytan.errors import TransportError


class FetchFile(NamedTuple):
    """Make the call of a file; answered by its reply."""

    call: Call


class UseFile(NamedTuple):
    """Transfer the file of a reply to where it is wanted; answered by the result of that."""

    reply: Reply


DownloadStep = Union[FetchFile, UseFile]


def fetch_until_complete(call: Call, limit: TransferDeadline) -> Generator[DownloadStep, Any, Any]:
    """Fetch a file, again if its transfer breaks off; returns what using it gave.

    Args:
        call: The call of the file.
        limit: The deadline of all attempts together.

    Raises:
        TransportError: no answer comes, or the transfer breaks off again and again.
    """
    for fetches in count(1):
        reply: Reply = yield FetchFile(limit.applied_to(call))
        try:
            return (yield UseFile(reply))
        except TransportError as error:
            if limit.is_over() or not may_fetch_again(error, fetches):
                raise
