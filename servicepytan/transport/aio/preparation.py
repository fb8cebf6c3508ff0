"""The URL and headers of async requests; ``requests`` is loaded for unusual ones only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from servicepytan.core.call import Request
from servicepytan.core.plain_requests import PlainRequests
from servicepytan.core.redact import Headers

if TYPE_CHECKING:
    from servicepytan.transport.preparation import RequestPreparer


class AsyncRequestPreparer:
    """Prepares requests as ``RequestPreparer`` does for the synchronous client."""

    def __init__(self) -> None:
        self._plain = PlainRequests()
        self._other: Optional[RequestPreparer] = None

    def prepare(self, request: Request) -> tuple[str, Headers]:
        """The URL and headers exactly as they are sent.

        Raises:
            requests.RequestException: its URL or a header cannot be sent.
            UnicodeEncodeError: a header has characters beyond Latin-1.
        """
        headers = self._plain.headers_of(request)
        if headers is not None:
            return request.url, headers
        from servicepytan.transport.preparation import RequestPreparer, url_on_the_wire

        if self._other is None:
            self._other = RequestPreparer()
        url, headers = self._other.plain(request)
        return url_on_the_wire(url), headers
