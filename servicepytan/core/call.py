"""Calls, requests, replies and faults as values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Optional, Protocol

from servicepytan.core.decoding import Loads
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.query import Pairs, query_string, without_tenant
from servicepytan.core.redact import Headers, Redactor
from servicepytan.core.retry import RetryPolicy

_REPORT_DATA = lazy_pattern(
    r"/reporting/v2/tenant/[^/]+/report-category/[^/]+/reports/(?P<report>[^/]+)/data(/query)?$"
)
MAX_RESPONSE_BYTES = 1 << 28
"""Bytes of the largest answer that is decoded, unless set: 256 MiB."""


class UploadInterrupted(ValueError):
    """The body of an upload cannot be sent as announced: its file changed or cannot be read."""


class UploadBody(Protocol):
    """A body of known length, sent piece by piece; each iteration starts at its beginning."""

    def __len__(self) -> int:
        """Its length in bytes."""

    def __iter__(self) -> Iterator[bytes]:
        """The body, piece by piece.

        Raises:
            UploadInterrupted: it is no longer what was announced.
        """


class Call(NamedTuple):
    """A call of the API, without host, token and app key.

    Attributes:
        method: The HTTP method.
        path: The path with everything put in.
        template: The path for logs and messages, with ``{tenant}``.
        query: The query string, taken apart.
        body: The body in plain JSON values, or None.
        has_body: Whether a body goes out; JSON ``null`` is one.
        repeatable: Whether it may be sent again when it is unknown what became of it.
        scope: The OAuth scope it needs, where known.
        requires_body: Whether a 200 must bring an answer, because the call asks for one.
        content: The body of an upload, in place of ``body``.
        content_type: What it is.
        stream: Whether the answer is a file, which is handed on while it comes in.
        total_timeout: Seconds from sending to the end of such a file; None for no limit.
        retry: How often and how long it is repeated; None for the session's policy.
        loads: Decodes the JSON of a good answer; None for the usual decoder.
        cached_as: The operation by whose lifetime a cache may answer; empty for none.
        walk: The walk of a cached list whose page this is.
        with_reply: Whether the answer comes with its reply, as a pair.
        shown_path: The path for messages, where ``path`` has a secret in it; empty otherwise.
    """

    method: str
    path: str
    template: str
    query: Pairs = ()
    body: Any = None
    has_body: bool = False
    repeatable: bool = False
    scope: str = ""
    requires_body: bool = False
    content: Optional[UploadBody] = None
    content_type: str = ""
    stream: bool = False
    total_timeout: Optional[float] = None
    retry: Optional[RetryPolicy] = None
    loads: Optional[Loads] = None
    cached_as: str = ""
    walk: Any = None
    with_reply: bool = False
    shown_path: str = ""

    def __repr__(self) -> str:
        path = self.shown_path or self.path
        return f"Call({self.method!r}, {path!r}, query={self.query!r})"

    def showing_none_of(self, redactor: Redactor) -> Call:
        """The call with a path for messages that has no secret in it.

        Args:
            redactor: Masks secrets.
        """
        shown = redactor.text(self.path)
        if shown == self.path:
            return self
        return self._replace(shown_path=shown, template=redactor.text(self.template))

    @property
    def report(self) -> Optional[str]:
        """The id of the report whose data this call requests; None for any other call."""
        match = _REPORT_DATA.match(self.path) if self.method == "POST" else None
        return match["report"] if match else None

    @property
    def target(self) -> str:
        """Path and query string."""
        return f"{self.path}?{query_string(self.query)}" if self.query else self.path

    @property
    def label(self) -> str:
        """Its name in messages: with its ids, without the tenant's."""
        return f"{self.method} {without_tenant(self.shown_path or self.path)}"


class Request(NamedTuple):
    """A complete HTTP request; its ``repr`` shows no secret, URL or body.

    A server that redirects chooses the URL, and may put into it what it was sent.

    Attributes:
        method: The HTTP method.
        url: The whole URL.
        headers: All headers.
        body: The body.
        content: The body of an upload, in place of ``body``.
        stream: Whether the body of a good answer is handed on while it comes in.
        total_timeout: Seconds from sending to the end of such a body; None for no limit.
        max_response_bytes: How large any other body may be, once it is decoded.
    """

    method: str
    url: str
    headers: Headers
    body: Optional[bytes] = None
    content: Optional[UploadBody] = None
    stream: bool = False
    total_timeout: Optional[float] = None
    max_response_bytes: int = MAX_RESPONSE_BYTES

    def __repr__(self) -> str:
        return f"Request({self.method}, {self.headers!r})"


class Fault(NamedTuple):
    """The reason why no usable answer came.

    Attributes:
        kind: ``connect`` (the server never saw the request), ``proxy`` (nor will it: the proxy must
            be set otherwise), ``tls``, ``timeout``, ``reset``, ``cut`` or ``too_large`` (the
            outcome is unknown).
        text: What happened, in words.
        advice: What to do about it, where the kind alone does not say.
    """

    kind: str
    text: str
    advice: str = ""

    def __repr__(self) -> str:
        return f"Fault({self.kind!r})"


class ByteStream(Protocol):
    """The body of a successful answer, while it arrives."""

    def __iter__(self) -> Iterator[bytes]:
        """The body, piece by piece.

        Raises:
            TransportError: it breaks off.
        """

    def close(self) -> None:
        """Discard the remaining body."""


_NO_HEADERS: Mapping[str, str] = {}


class Reply(NamedTuple):
    """The reply to one request, faults included.

    Attributes:
        status: HTTP status; 0 with a fault.
        headers: Response headers by lower-case name.
        body: The whole body.
        seconds: How long it took.
        received: Bytes on the wire, where known.
        fault: Set when no usable answer came.
        stream: The body of a good answer to a call for a file, in place of ``body``.
        other_host: The host that answered, where a redirect led away from the credentials.
    """

    status: int = 0
    headers: Mapping[str, str] = _NO_HEADERS
    body: bytes = b""
    seconds: float = 0.0
    received: int = 0
    fault: Optional[Fault] = None
    stream: Optional[ByteStream] = None
    other_host: str = ""

    def __repr__(self) -> str:
        return f"Reply({self.status}, received={self.received}, fault={self.fault!r})"
